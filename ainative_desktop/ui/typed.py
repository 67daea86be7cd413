"""Tells what is meant for the message from what is meant for whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def is_typed(event: QKeyEvent) -> bool:
    """Whether a key writes: a letter or a sign, but no space, or what is pasted."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    written = event.text().strip()
    return bool(written) and written.isprintable() and not event.modifiers() & COMMANDS
