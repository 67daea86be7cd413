"""An answer put together from the parts that an export has of it: text, thoughts and the use of tools."""

from __future__ import annotations

import json
import re
from typing import Any

from ..steps import Steps, Thought, ToolUse

_BACKTICKS = re.compile("`{3,}")
_INFO = re.compile(r"[^\w+#.-]")
BETWEEN = "\n\n"


class Answer:
    """Grows by parts, in their order."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._at = 0  # characters of the text so far
        self._steps = Steps()
        self._calls = 0

    @property
    def content(self) -> str:
        """Its Markdown."""
        return BETWEEN.join(self._texts)

    def say(self, text: str) -> None:
        """Text, which begins a paragraph of its own."""
        if text := text.strip("\n"):
            self._at += len(text) + (len(BETWEEN) if self._texts else 0)
            self._texts.append(text)

    def think(self, text: str, seconds: float = 0.0) -> None:
        """A thought that took so long."""
        if text.strip():
            self._steps.take({"reasoning": text}, self._at, 0.0)
            self._steps.rest(seconds)

    def lasted(self, seconds: float) -> None:
        """The newest thought took so long."""
        steps = (self._steps[number] for number in range(len(self._steps) - 1, -1, -1))
        thought = next((step for step in steps if isinstance(step, Thought)), None)
        if thought is not None:
            thought.ended = thought.began + seconds

    def call(self, name: str, arguments: object, key: str = "") -> None:
        """A tool was called."""
        self._calls += 1
        told = {"name": name, "id": key or f"call-{self._calls}", "arguments": arguments}
        self._steps.take({"tool_call": told}, self._at, 0.0)

    def conclude(self, name: str, result: str, *, failed: bool = False, key: str = "") -> None:
        """What a tool gave: that of the call `key`, else the newest; one that nobody called is named."""
        at = self._waiting_call(key) or self._waiting_call()
        if not at:
            self.call(name, "")
            at = self._waiting_call()
        told = {"id": at, "error" if failed else "result": result}
        self._steps.take({"tool_result": told}, self._at, 0.0)

    def document(self, title: str, text: str, language: str = "") -> None:
        """A document or a program that stands beside the answer's text."""
        if text.strip():
            self.say(f"**{title}**" if title else "")
            self.say(fenced(text, language))

    def metadata(self) -> dict[str, Any]:
        """What goes with the text."""
        self._steps.end()
        return {"steps": self._steps.to_json()} if len(self._steps) else {}

    def _waiting_call(self, key: str = "") -> str:
        """The id of the newest call without an outcome, of those with that key if there is one."""
        for number in range(len(self._steps) - 1, -1, -1):
            step = self._steps[number]
            if isinstance(step, ToolUse) and step.going_on and key in ("", step.id):
                return step.id
        return ""


def fenced(text: str, language: str = "") -> str:
    """`text` as a block of code."""
    longest = max(map(len, _BACKTICKS.findall(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{_INFO.sub('', language)[:30]}\n{text.rstrip(chr(10))}\n{fence}"


def as_json(value: object) -> str:
    """`value` for a person to read."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, default=str)
