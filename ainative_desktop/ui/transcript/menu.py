"""The menu of the right button over messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


def context_menu(
    parent: QWidget, *, copy: Callable[[], None] | None, select_all: Callable[[], None], link: str
) -> QMenu:
    """Copy (off where there is nothing to copy), the link's address if there is one, and Select all."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copying = menu.addAction(QCoreApplication.translate("transcript", "Copy"), copy or (lambda: None))
    copying.setShortcut(QKeySequence.StandardKey.Copy)
    copying.setEnabled(copy is not None)
    if link:
        menu.addAction(
            QCoreApplication.translate("transcript", "Copy link"),
            lambda: QGuiApplication.clipboard().setText(link),
        )
    everything = menu.addAction(QCoreApplication.translate("transcript", "Select all"), select_all)
    everything.setShortcut(QKeySequence.StandardKey.SelectAll)
    return menu
