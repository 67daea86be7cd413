"""The menu of the right button over messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from .scene import LINK, Target


def context_menu(
    parent: QWidget, *, copy: Callable[[], None] | None, select_all: Callable[[], None], link: Target | None
) -> QMenu:
    """Copy (off where there is nothing to copy), the address of a link that has one, and Select all."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copying = menu.addAction(QCoreApplication.translate("transcript", "Copy"), copy or (lambda: None))
    copying.setShortcut(QKeySequence.StandardKey.Copy)
    copying.setEnabled(copy is not None)
    if link is not None and link.hit.action == LINK:
        address = link.hit.label
        menu.addAction(
            QCoreApplication.translate("transcript", "Copy link"),
            lambda: QGuiApplication.clipboard().setText(address),
        )
    everything = menu.addAction(QCoreApplication.translate("transcript", "Select all"), select_all)
    everything.setShortcut(QKeySequence.StandardKey.SelectAll)
    return menu
