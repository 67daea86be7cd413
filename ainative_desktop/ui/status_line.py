"""The line below the composer: how the answer arrives, in numbers; nothing when idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from ..runtime.turn import StreamStats


class StatusLine(QLabel):
    """Transport, time to first token, tokens a second, tokens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName("Stream status")

    def set_stats(self, stats: StreamStats | None) -> None:
        """Show the running answer's numbers, or nothing."""
        self.setText(stats_words(stats) if stats is not None else "")


def stats_words(stats: StreamStats) -> str:
    """The numbers on one line."""
    parts = [stats.transport]
    if stats.first_token is not None:
        parts.append(f"first token {round(stats.first_token * 1000):,} ms")
    if stats.rate is not None:
        parts.append(f"{round(stats.rate):,} tokens/s")
    if stats.tokens:
        parts.append(f"{stats.tokens:,} tokens")
    return " · ".join(part for part in parts if part)
