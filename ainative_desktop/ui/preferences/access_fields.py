"""A server's access token: typed, forgotten, bound to the address it was entered for, never shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton

from ...runtime.access import can_be_overheard, origin_of
from ...storage.settings import ServerProfile
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from .controls import CheckBox, side_by_side
from .form import Page, muted

KEEP = QT_TRANSLATE_NOOP("AccessFields", "A new token replaces the one that is stored.")
NOT_ENCRYPTED = QT_TRANSLATE_NOOP("AccessFields", "Send the access token without encryption")
RISK = QT_TRANSLATE_NOOP("AccessFields", "Anyone on the way can read it.")


class AccessFields(QObject):
    """The rows for the token on a page, and what follows from the server's URL.

    Signals: forgotten(), the person asked to forget the token.
    """

    forgotten = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._stored = ""  # where a token is kept, in words
        self._stored_for = ""  # the origin it was entered for
        self._url = ""
        self._embedded = False
        self._edit = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._edit.setObjectName("accessTokenEdit")
        self._edit.setAccessibleName(self.tr("Access token"))
        self._edit.setToolTip(self.tr(KEEP))
        self._edit.textChanged.connect(lambda _text: self._refresh())
        self._forget = QPushButton(self.tr("Forget"))
        self._forget.clicked.connect(self.forgotten)
        page.add_row(self.tr("Access token"), side_by_side([self._edit, self._forget]))
        self._elsewhere = muted("")
        self._elsewhere.setObjectName("accessTokenElsewhere")
        page.add_below(self._elsewhere)
        self._plain = CheckBox(self.tr(NOT_ENCRYPTED))
        self._plain.setObjectName("plainTokenCheck")
        self._plain.setAccessibleDescription(self.tr(RISK))
        page.add_below(self._plain)
        self._risk = muted(self.tr(RISK))
        page.add_below(self._risk)

    @property
    def typed(self) -> str:
        """The new token, "" for none."""
        return self._edit.text().strip()

    @property
    def plain_allowed(self) -> bool:
        """Whether the person agrees to send it without encryption; never where that does not matter."""
        return self._plain.isChecked() and not self._embedded and can_be_overheard(self._url)

    def show_profile(self, profile: ServerProfile, typed: str) -> None:
        """Begin with what is known of a profile, and the token that was typed for it before."""
        self._stored = self._stored_for = ""
        self._embedded, self._url = profile.embedded, profile.url
        self._plain.setChecked(profile.plain_token)
        self._edit.setEnabled(not profile.embedded)
        self._edit.setText(typed)
        self._refresh()

    def set_url(self, url: str) -> None:
        """The server is at another address: what was agreed for another origin does not hold for it."""
        if origin_of(url) != origin_of(self._url):
            self._plain.setChecked(False)
        self._url = url
        self._refresh()

    def set_status(self, words: str, origin: str) -> None:
        """Where a token is kept and for which origin; "" where there is none."""
        self._stored, self._stored_for = localised(words), origin
        self._refresh()

    def clear(self) -> None:
        """There is no token any more."""
        self._edit.clear()
        self.set_status("", "")

    def _refresh(self) -> None:
        ours = bool(self._stored) and self._stored_for == origin_of(self._url)
        stored = f"••••••••  {self._stored}" if ours else self.tr("None")
        self._edit.setPlaceholderText(self.tr("Made anew at each start") if self._embedded else stored)
        self._forget.setVisible(bool(self._stored))
        elsewhere = bool(self._stored) and not ours
        place = self._stored_for or self.tr("a server that is not known")
        self._elsewhere.setText(
            self.tr(
                "The stored token is for {place}, and is not sent to this one. Enter this server's token, or "
                "forget the old one."
            ).format(place=place)
        )
        self._elsewhere.setVisible(elsewhere and not self.typed)
        token = not self._embedded and bool(self.typed or ours)
        for widget in (self._plain, self._risk):
            widget.setVisible(token and can_be_overheard(self._url))
