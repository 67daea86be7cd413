"""After a crash, the next start offers what is known of it to be copied."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from .main_window import MainWindow
from .translation import QT_TRANSLATE_NOOP

WORDS = QT_TRANSLATE_NOOP(
    "crash_notice",
    "AINative Desktop ended unexpectedly the last time. Your conversations are safe. A report without your "
    "words and keys can be copied; nothing is sent.",
)


def offer_crash_report(window: MainWindow, report: str) -> None:
    """Say what happened, with a way to copy the report."""
    words = QCoreApplication.translate("crash_notice", WORDS)
    action = QCoreApplication.translate("crash_notice", "Copy the report")
    window.notice(words, action, partial(_copy, report))


def _copy(report: str) -> None:
    QApplication.clipboard().setText(report)
