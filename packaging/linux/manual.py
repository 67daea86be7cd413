"""The manual page, written from the commands' own options."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence

from ainative_desktop.cli import ask
from ainative_desktop.paths import HOME_VARIABLE

from .commands import Command

_TITLES = {"complete": "the answer is complete", "error": "an error", "interrupted": "the stream was cut",
           "aborted": "stopped by Ctrl+C"}  # fmt: skip

_ABOUT = (
    ".SH NAME",
    r"ainative\-desktop \- chat with language models over AINative's streaming protocol",
)
_DESCRIPTION = (
    ".SH DESCRIPTION",
    "Without a command, opens the window. It streams answers from an AINative server: the one that is built",
    "in, which starts with the window and needs no key, or another one.",
)
_PLACES = (
    ".SH ENVIRONMENT",
    ".TP",
    f".B {HOME_VARIABLE}",
    "The folder that holds everything the application writes: settings, conversations, log.",
    ".SH FILES",
    ".TP",
    r".I ~/.local/share/ainative\-desktop",
    "That folder, where the variable is not set.",
    ".SH NOTES",
    "Keys and access tokens are kept in the system's keyring, and never taken from the command line or the",
    "environment.",
)


def manual(commands: Sequence[Command], version: str, epoch: int) -> str:
    """A page of section 1, in man's own macros; `epoch` is its date, in seconds since 1970."""
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch))
    synopsis = (line for command in commands for line in _synopsis(command))
    described = (line for command in commands for line in _described(command))
    head = f'.TH AINATIVE-DESKTOP 1 "{date}" "AINative Desktop {version}" "User Commands"'
    lines = [head, *_ABOUT, ".SH SYNOPSIS", *synopsis, *_DESCRIPTION, *described, *_statuses(), *_PLACES]
    return "\n".join(_safe(line) for line in lines) + "\n"


def _statuses() -> list[str]:
    said = [(str(status), f"ask: {_TITLES[reason]}") for reason, status in ask.EXIT_STATUS.items()]
    said += [("1", "doctor: something is wrong; serve: cannot listen; the window: another one hangs")]
    said += [("2", "wrong usage"), ("3", "import, export: it failed"), ("130", "import: cancelled")]
    return [".SH EXIT STATUS", *(line for status, words in said for line in (".TP", status, words))]


def _synopsis(command: Command) -> list[str]:
    words = ["ainative\\-desktop", command.name, *(f"[{word}]" if not command.name else word.upper()
                                                     for word, _ in command.arguments)]  # fmt: skip
    return [f".B {' '.join(filter(None, words))}", "[options]", ".br"]


def _described(command: Command) -> list[str]:
    lines = [f".SS {command.name or 'The window'}", _escaped(command.description)]
    for word, words in command.arguments:
        lines += [".TP", f".I {word if not command.name else word.upper()}", _escaped(words)]
    for option in command.options:
        value = f" {option.value}" if option.value else ""
        flags = ", ".join(rf"\fB{_escaped(flag)}\fR" for flag in option.flags)
        lines += [".TP", f"{flags}{_escaped(value)}", _escaped(option.help) + "."]
    return lines


def _escaped(words: str) -> str:
    return re.sub(r"(?<!\\)-", r"\\-", words)


def _safe(line: str) -> str:
    """As roff takes it: no line of words begins with a control character."""
    line = line.replace("…", "...").replace("’", "'")
    return rf"\&{line}" if line.startswith("'") else line
