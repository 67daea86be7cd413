"""Where a link of a message really goes, said before anything is opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from ..rendering.links import destination
from .main_window import MainWindow


def offer_link(window: MainWindow, address: str) -> None:
    """Say where `address` goes, with a button that opens it; nothing for one that may not be offered."""
    going = destination(address)
    if going is None:
        return
    if going.mail:
        words, action = (
            QCoreApplication.translate("link_offer", "This link writes a mail to {shown}").format(
                shown=going.shown
            ),
            QCoreApplication.translate("link_offer", "Open in the mail program"),
        )
    else:
        words, action = (
            QCoreApplication.translate("link_offer", "This link goes to {shown}").format(shown=going.shown),
            QCoreApplication.translate("link_offer", "Open in the browser"),
        )
    window.notice(words, action, lambda: _open(going.address))


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
