"""Asking for a file, while everything else goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog


def ask_file(dialog: QFileDialog, then: Callable[[Path], object]) -> None:
    """Show `dialog`, which goes when it is closed; `then` hears of the file that was chosen, if one was."""
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
