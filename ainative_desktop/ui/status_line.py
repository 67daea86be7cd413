"""The line below the composer: how the answer arrives, in numbers; nothing when idle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from ..runtime.turn import StreamStats


class StatusLine(QLabel):
    """Transport, time to first token, tokens a second, tokens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Stream status"))

    def set_stats(self, stats: StreamStats | None) -> None:
        """Show the running answer's numbers, or nothing."""
        self.setText(stats_words(stats) if stats is not None else "")


def stats_words(stats: StreamStats) -> str:
    """The numbers on one line."""
    from .usage.words import first_token_words, rate_words  # the first frame shows none

    parts = [stats.transport]
    if stats.first_token is not None:
        parts.append(first_token_words(stats.first_token))
    if stats.rate is not None:
        parts.append(rate_words(stats.rate))
    if stats.tokens:
        parts.append(QCoreApplication.translate("usage", "%Ln tokens", "", stats.tokens))
    return " · ".join(part for part in parts if part)
