"""Links in messages: what is said before one is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ..rendering.links import destination

#: Says a sentence, with an action and what it does.
Say = Callable[[str, str, Callable[[], None]], None]


def offer_link(say: Say, address: str) -> None:
    """Say where a link really goes, and offer to open it; nothing for one that may not be opened."""
    going = destination(address)
    if going is None:
        return
    if going.mail:
        words, action = f"This link writes a mail to {going.shown}", "Open in the mail program"
    else:
        words, action = f"This link goes to {going.shown}", "Open in the browser"
    say(words, action, lambda: _open(going.address))


def _open(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
