"""Everything the menus can do, found by a few letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class Command:
    """A menu's entry: its words, the menu it is in, and its key as it is shown."""

    words: str
    menu: str
    key: str
    action: QAction


def commands_of(bar: QMenuBar) -> list[Command]:
    """All that the menus offer now."""
    return [command for action in bar.actions() for command in _commands(action, "")]


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """Those that have all the typed words, those that begin with them first."""
    words = typed.lower().split()
    found = [
        command
        for command in commands
        if all(word in f"{command.words} {command.menu}".lower() for word in words)
    ]
    start = " ".join(words)
    return sorted(found, key=lambda command: not command.words.lower().startswith(start))


def _commands(action: QAction, above: str) -> Iterator[Command]:
    words, _, shown_key = action.text().replace("&", "").partition("\t")
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _commands(inner, words)
    elif above and words and not action.isSeparator() and action.isEnabled() and action.isVisible():
        key = shown_key or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        yield Command(words, above, key, action)
