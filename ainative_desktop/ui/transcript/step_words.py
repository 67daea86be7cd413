"""What is said of thoughts and tools, in a line. What a model wrote is shown so that it cannot rearrange what
the app says."""

from __future__ import annotations

import json
import re
from typing import Any

from PySide6.QtCore import QCoreApplication

from ...protocol.steps import Step, Thought, ToolState, ToolUse
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP

LINE_LIMIT = 300  # characters of what is said in one line
ASKED_LIMIT = 160  # characters of the arguments in a question

#: Control characters, and those that turn the direction of text or take no room.
_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_ENDS = {
    ToolState.ASKS: QT_TRANSLATE_NOOP("transcript", "{tool}, waits for you"),
    ToolState.RUNS: QT_TRANSLATE_NOOP("transcript", "{tool} …"),
    ToolState.DENIED: QT_TRANSLATE_NOOP("transcript", "{tool}, not allowed"),
    ToolState.STOPPED: QT_TRANSLATE_NOOP("transcript", "{tool}, stopped"),
}


def visible(text: str) -> str:
    """`text` with U+FFFD for each character that would act on its surroundings; line ends stay."""
    return _HIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def in_line(text: str, limit: int = LINE_LIMIT) -> str:
    """The beginning of `text` in one line."""
    words = " ".join(visible(text[: 2 * limit]).split())
    return words if len(words) <= limit else words[: limit - 1] + "…"


def title_of(tool: str) -> str:
    """A tool's name as the beginning of a line."""
    name = name_of(tool)
    return name[:1].upper() + name[1:]


def name_of(tool: str) -> str:
    """A tool's name within a sentence."""
    return localised(in_line(tool.replace("_", " "), 80)) or QCoreApplication.translate(
        "transcript", "a tool without a name"
    )


def head_of(step: Step) -> str:
    """The line of a step that is folded."""
    if isinstance(step, Thought):
        if step.going_on:
            return QCoreApplication.translate("transcript", "Thinking…")
        thought = QCoreApplication.translate("transcript", "Thought for {time}")
        return thought.format(time=duration(step.ended - step.began))
    about = arguments_in_line(step)
    head = f"{title_of(step.name)}: {about}" if about else title_of(step.name)
    match step.state:
        case ToolState.DONE:
            return f"{head} → {outcome_in_line(step)}"
        case ToolState.FAILED:
            failed = QCoreApplication.translate("transcript", "{tool}, failed: {why}")
            return failed.format(tool=head, why=in_line(step.result))
        case state:
            return QCoreApplication.translate("transcript", _ENDS[state]).format(tool=head)


def duration(seconds: float) -> str:
    """A time as one says it."""
    if seconds < 1:
        return QCoreApplication.translate("transcript", "a moment")
    if seconds < 60:
        return QCoreApplication.translate("transcript", "%n s", "", round(seconds))
    minutes, rest = divmod(round(seconds), 60)
    return (
        QCoreApplication.translate("transcript", "{minutes} min {rest} s").format(minutes=minutes, rest=rest)
        if rest
        else QCoreApplication.translate("transcript", "{minutes} min").format(minutes=minutes)
    )


def arguments_in_line(step: ToolUse, limit: int = LINE_LIMIT) -> str:
    """What a tool was given: its one argument as it stands, several with their names."""
    value = _read(step.arguments)
    if isinstance(value, dict):
        if len(value) > 1:
            named = (f"{name}: {_scalar(each)}" for name, each in value.items())
            return in_line(", ".join(named), limit)
        return in_line(_scalar(next(iter(value.values()), "")), limit)
    return in_line(_scalar(value), limit)


def outcome_in_line(step: ToolUse) -> str:
    """What a tool gave, without what only repeats its arguments."""
    value, given = _read(step.result), _read(step.arguments)
    if isinstance(value, dict):
        known = given if isinstance(given, dict) else {}
        fresh = {name: each for name, each in value.items() if name not in known or known[name] != each}
        if len(fresh) == 1:
            return in_line(_scalar(next(iter(fresh.values()))))
    return in_line(_scalar(value))


def laid_out(text: str) -> str:
    """JSON as one reads it, over several lines; what is none as it stands."""
    value = _read(text)
    if isinstance(value, dict | list) and value:
        text = json.dumps(value, ensure_ascii=False, indent=2)
    return visible(text)


def question_about(step: ToolUse) -> tuple[str, str, str]:
    """What the person is asked: the app's words, the arguments that go between them, and the words after."""
    about = arguments_in_line(step, ASKED_LIMIT)
    words = QCoreApplication.translate("transcript", "The model wants to use the {tool}.")
    if about.endswith("…"):
        words = QCoreApplication.translate(
            "transcript",
            "The model wants to use the {tool} with {arguments}. Open the step above to see all of it.",
        )
    elif about:
        words = QCoreApplication.translate(
            "transcript", "The model wants to use the {tool} with {arguments}."
        )
    before, _, after = words.partition("{arguments}")
    tool = name_of(step.name)
    return before.replace("{tool}", tool), about, after.replace("{tool}", tool)


def cut_words(count: int) -> str:
    """That a part was not kept."""
    return QCoreApplication.translate("transcript", "%Ln more characters were not kept.", "", count)


def left_out_words(count: int) -> str:
    """That steps were not kept."""
    return QCoreApplication.translate("transcript", "%Ln more steps were not kept.", "", count)


def _read(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _scalar(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
