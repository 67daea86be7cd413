"""What a model did beside its answer's text, in order: what it thought, and the tools that it used.

A running answer's steps grow by entries: small JSON objects, bounded in size, which can be kept as they come
and applied again later, to the same end.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from .text_buffer import TextBuffer

THOUGHT_LIMIT = 100_000  # characters of one thought
ARGUMENTS_LIMIT = 8_000  # characters of what a tool was given
RESULT_LIMIT = 20_000  # characters of what it gave
NAME_LIMIT = 200  # characters
TOTAL_LIMIT = 400_000  # characters of all steps of an answer
STEPS_LIMIT = 200

Entry = Mapping[str, Any]


class ToolState(StrEnum):
    """How far the use of a tool has come; all but the first two are final."""

    ASKS = "asks"  # the person has to allow it
    RUNS = "runs"
    DONE = "done"
    FAILED = "failed"
    DENIED = "denied"  # the person did not allow it
    STOPPED = "stopped"  # the answer ended before


@dataclass(slots=True)
class Thought:
    """Reasoning. `at` is how many characters of the answer stand before it; `began` and `ended` are in
    seconds on the clock of the answer; `cut` counts the characters that were not kept."""

    at: int
    began: float
    ended: float
    text: TextBuffer = field(default_factory=TextBuffer)
    cut: int = 0
    going_on: bool = True

    def to_json(self) -> dict[str, Any]:
        """As it is stored."""
        seconds = round(self.ended - self.began, 3)
        return {"thought": self.text.text(), "at": self.at, "seconds": seconds, "cut": self.cut}


@dataclass(slots=True)
class ToolUse:
    """A tool that the model called. `arguments` and `result` are JSON, or what could not be read as that; of
    either the beginning is kept, and `cut` counts the characters that were not. `consent` names the question
    to the person, while there is one."""

    at: int
    id: str
    name: str
    arguments: str
    result: str = ""
    state: ToolState = ToolState.RUNS
    cut: int = 0
    consent: str = ""

    @property
    def going_on(self) -> bool:
        """Whether it has no outcome yet."""
        return self.state in (ToolState.ASKS, ToolState.RUNS)

    def to_json(self) -> dict[str, Any]:
        """As it is stored."""
        state = ToolState.STOPPED if self.going_on else self.state
        return {
            "tool": self.name, "id": self.id, "at": self.at, "arguments": self.arguments,
            "result": self.result, "state": str(state), "cut": self.cut,
        }  # fmt: skip


Step = Thought | ToolUse


class Steps:
    """The steps of one answer. `left_out` counts those that were not kept, beyond STEPS_LIMIT."""

    def __init__(self) -> None:
        self._steps: list[Step] = []
        self._size = 0
        self.left_out = 0

    def __len__(self) -> int:
        return len(self._steps)

    def __getitem__(self, number: int) -> Step:
        return self._steps[number]

    # -- from the wire ----------------------------------------------------------------------------

    def take(self, metadata: Mapping[str, Any], at: int, now: float) -> list[Entry]:
        """Grow by what `metadata` tells of reasoning and tools, after `at` characters of the answer and `now`
        seconds; the entries that say so again."""
        entries: list[Entry] = []
        if isinstance(thought := metadata.get("reasoning"), str) and thought:
            entries.append(self._grown({"thought": thought, "at": at, "now": now}))
        for call in _objects(metadata, "tool_call"):
            entries += self.rest(now)
            entries.append(self._grown({**_call(call), "at": at}))
        for result in _objects(metadata, "tool_result"):
            entries.append(self._grown(_result(result)))
        return entries

    def rest(self, now: float) -> list[Entry]:
        """The answer's text goes on, so that a thought is over; the entries that say so again."""
        last = self._steps[-1] if self._steps else None
        if isinstance(last, Thought) and last.going_on:
            return [self._grown({"rest": now})]
        return []

    def ask(self, consent: str) -> ToolUse | None:
        """The person is asked, under that name, whether the newest call may run; the call."""
        last = self._steps[-1] if self._steps else None
        if not isinstance(last, ToolUse) or not last.going_on:
            return None
        last.state, last.consent = ToolState.ASKS, consent
        return last

    def asking(self) -> ToolUse | None:
        """The call that the person is asked about."""
        return next(
            (step for step in self._steps if isinstance(step, ToolUse) and step.state is ToolState.ASKS), None
        )

    def end(self) -> None:
        """The answer has ended: nothing goes on."""
        for step in self._steps:
            if isinstance(step, Thought):
                step.going_on = False
            elif step.going_on:
                step.state, step.consent = ToolState.STOPPED, ""

    # -- entries ----------------------------------------------------------------------------------

    def _grown(self, entry: dict[str, Any]) -> Entry:
        bounded = self._bounded(entry)
        self.apply(bounded)
        return bounded

    def _bounded(self, entry: dict[str, Any]) -> dict[str, Any]:
        """`entry` with its texts cut to what is kept of them, and how much that cut."""
        limits = {"thought": THOUGHT_LIMIT, "arguments": ARGUMENTS_LIMIT, "result": RESULT_LIMIT}
        if "thought" in entry and isinstance(last := self._last(), Thought) and last.going_on:
            limits["thought"] -= len(last.text)
        cut = 0
        for name, limit in limits.items():
            if text := entry.get(name):
                room = max(0, min(limit, TOTAL_LIMIT - self._size))
                cut += max(0, len(text) - room)
                entry[name] = text[:room]
        return {**entry, "cut": cut} if cut else entry

    def apply(self, entry: Entry) -> None:
        """Grow by an entry. One that says nothing, as a damaged file has it, changes nothing."""
        if isinstance(text := entry.get("thought"), str):
            self._think(text, entry)
        elif isinstance(name := entry.get("call"), str):
            use = ToolUse(_count(entry, "at"), _text(entry, "id"), name, _text(entry, "arguments"))
            use.cut = _count(entry, "cut")
            self._add(use, len(use.arguments))
        elif isinstance(result := entry.get("result"), str):
            self._conclude(_text(entry, "id"), result, _state(entry), _count(entry, "cut"))
        elif "rest" in entry and isinstance(last := self._last(), Thought):
            last.ended, last.going_on = max(last.ended, _seconds(entry, "rest")), False

    def _think(self, text: str, entry: Entry) -> None:
        last, now = self._last(), _seconds(entry, "now")
        if not isinstance(last, Thought) or not last.going_on:
            if len(self._steps) >= STEPS_LIMIT:
                self.left_out = max(1, self.left_out)  # its pieces are not counted one by one
                return
            last = Thought(_count(entry, "at"), now, now)
            self._add(last, 0)
        last.text.append(text)
        last.ended = max(last.ended, now, _seconds(entry, "until"))
        last.cut += _count(entry, "cut")
        self._size += len(text)

    def _conclude(self, call: str, result: str, state: ToolState, cut: int) -> None:
        """Models number their calls anew in each round: the newest of that id is meant."""
        for step in reversed(self._steps):
            if isinstance(step, ToolUse) and step.id == call and step.going_on:
                step.result, step.state, step.consent = result, state, ""
                step.cut += cut
                self._size += len(result)
                return

    def _add(self, step: Step, size: int) -> None:
        if len(self._steps) >= STEPS_LIMIT:
            self.left_out += 1
        else:
            self._steps.append(step)
            self._size += size

    def _last(self) -> Step | None:
        return self._steps[-1] if self._steps else None

    # -- as they are stored -----------------------------------------------------------------------

    def to_json(self) -> list[dict[str, Any]]:
        """The steps as a message's metadata have them."""
        stored = [step.to_json() for step in self._steps]
        return [*stored, {"left_out": self.left_out}] if self.left_out else stored

    @classmethod
    def from_json(cls, value: object) -> Steps:
        """The steps that `to_json` gave; what is not as it was written is passed over."""
        steps = cls()
        for entry in value if isinstance(value, list) else ():
            if not isinstance(entry, dict):
                continue
            cut, at = _count(entry, "cut"), _count(entry, "at")
            if isinstance(text := entry.get("thought"), str):
                seconds = _seconds(entry, "seconds")
                steps._add(Thought(at, 0.0, seconds, TextBuffer(text), cut, going_on=False), len(text))
            elif isinstance(name := entry.get("tool"), str):
                arguments, result = _text(entry, "arguments"), _text(entry, "result")
                use = ToolUse(at, _text(entry, "id"), name, arguments, result, _state(entry), cut)
                steps._add(use, len(arguments) + len(result))
            steps.left_out += _count(entry, "left_out")
        return steps


def without_steps(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The facts among `metadata` that are not steps."""
    return {name: value for name, value in metadata.items() if name not in _NAMES}


def joined(entries: Iterable[Entry]) -> list[Entry]:
    """The same entries with the pieces of a thought, which come token by token, in one."""
    whole: list[dict[str, Any]] = []
    for entry in entries:
        last = whole[-1] if whole else {}
        if "thought" in entry and "thought" in last:
            last["thought"] += entry["thought"]
            last["cut"] = last.get("cut", 0) + entry.get("cut", 0)
            last["until"] = entry["now"]
        else:
            whole.append(dict(entry))
    return list(whole)


_NAMES = frozenset(
    {"reasoning", "tool_call", "tool_result", "tool_consent", "tool_calls", "tool_results", "steps"}
)


def _objects(metadata: Mapping[str, Any], name: str) -> Sequence[Mapping[str, Any]]:
    """What is told of one call, or of several where the answer came as a whole."""
    several = metadata.get(f"{name}s")
    told = [metadata.get(name), *(several if isinstance(several, list) else ())]
    return [value for value in told if isinstance(value, dict)]


def _call(call: Mapping[str, Any]) -> dict[str, Any]:
    name = call.get("name")
    return {
        "call": (name if isinstance(name, str) else "")[:NAME_LIMIT],
        "id": str(call.get("id", ""))[:NAME_LIMIT],
        "arguments": _as_text(call.get("arguments")),
    }


def _result(result: Mapping[str, Any]) -> dict[str, Any]:
    failed = "error" in result
    state = ToolState.DENIED if result.get("denied") is True else ToolState.FAILED
    return {
        "result": _as_text(result.get("error" if failed else "result")),
        "id": str(result.get("id", ""))[:NAME_LIMIT],
        "state": str(state if failed else ToolState.DONE),
    }


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


def _text(entry: Entry, name: str) -> str:
    value = entry.get(name)
    return value if isinstance(value, str) else ""


def _count(entry: Entry, name: str) -> int:
    value = entry.get(name)
    return value if type(value) is int and value > 0 else 0


def _seconds(entry: Entry, name: str) -> float:
    value = entry.get(name)
    return float(value) if isinstance(value, int | float) and value > 0 else 0.0


def _state(entry: Entry) -> ToolState:
    try:
        return ToolState(_text(entry, "state"))
    except ValueError:
        return ToolState.STOPPED
