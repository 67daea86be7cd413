"""The way to a server: its proxy and its own authority, folded away until somebody needs them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...runtime.route import RouteError, proxy_login, validate_proxy_url
from ...storage.settings import ProxyChoice, ServerProfile
from ..asking_file import ask_file
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from .controls import side_by_side
from .form import Rows, Segments, muted, problem

_EXPLAINED = {
    "system": QT_TRANSLATE_NOOP(
        "RouteFields",
        "What the system says, its exceptions included. This machine is never reached through a proxy.",
    ),
    "own": QT_TRANSLATE_NOOP(
        "RouteFields", "For this server only. This machine is never reached through a proxy."
    ),
    "none": QT_TRANSLATE_NOOP(
        "RouteFields", "The server is reached directly. This machine is never reached through a proxy."
    ),
}
TRUSTED = QT_TRANSLATE_NOOP(
    "RouteFields",
    "A PEM file with the authority to trust for this server, beside those that the system trusts.",
)


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a proxy's password is kept, in words, and the login it is for."""

    words: str = ""
    login: str = ""


class RouteFields(QWidget):
    """A line that says how a server is reached, and opens the fields for it.

    Signals: forgotten(), the person asked to forget the proxy's password; ca_file_changed(str path), to be
    looked at, since that takes a file to be read.
    """

    forgotten = Signal()
    ca_file_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._stored = Stored()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = Rows()
        self._toggle = QPushButton()
        self._toggle.setObjectName("connectionToggle")
        self._toggle.setCheckable(True)
        self._toggle.setProperty("link", True)
        self._toggle.toggled.connect(self._unfold)
        line = QHBoxLayout()
        line.addWidget(self._toggle)
        line.addStretch(1)
        head.add_row(self.tr("Connection"), line)
        column.addLayout(head)
        self._body = QWidget()
        rows = Rows()
        rows.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(rows)
        self._make_proxy(rows)
        self._make_authority(rows)
        column.addWidget(self._body)
        self._body.hide()
        self._refresh()

    @property
    def typed(self) -> str:
        """The new password, "" for none."""
        return self._password.text() if self._choice.value() == "own" else ""

    def show_profile(self, profile: ServerProfile, typed: str) -> None:
        """Begin with what a profile says, and the password that was typed for it before."""
        self._stored = Stored()
        self._choice.set_value(profile.proxy)
        self._url.setText(profile.proxy_url)
        self._user.setText(profile.proxy_user)
        self._password.setText(typed)
        self._file.setText(profile.ca_file)
        for place in (self._proxy_problem, self._file_problem):
            place.hide()
        self._toggle.setChecked(False)
        self.setVisible(not profile.embedded)
        self._refresh()

    def applied_to(self, profile: ServerProfile, *, check: bool) -> ServerProfile | None:
        """`profile` as the fields say; None, told beside the field, where one cannot be used."""
        choice, url = cast(ProxyChoice, self._choice.value()), self._url.text().strip()
        if check and choice == "own":
            try:
                url = validate_proxy_url(url)
            except RouteError as error:
                self._tell(self._proxy_problem, localised(str(error)), self._url)
                return None
        user, file = self._user.text().strip(), self._file.text().strip()
        return replace(profile, proxy=choice, proxy_url=url, proxy_user=user, ca_file=file)

    def set_stored(self, words: str, login: str) -> None:
        """Where the proxy's password is kept and for which login; "" where there is none."""
        self._stored = Stored(localised(words), login)
        self._refresh()

    def set_file_problem(self, path: str, words: str) -> None:
        """What is wrong with the file at `path`, "" for nothing; shown if it is still the one chosen."""
        if path != self._file.text().strip():
            return
        if words:
            self._tell(self._file_problem, localised(words), None)
        else:
            self._file_problem.hide()

    def forget(self) -> None:
        """There is no password any more."""
        self._password.clear()
        self.set_stored("", "")

    # -- building -----------------------------------------------------------------------------------

    def _make_proxy(self, rows: Rows) -> None:
        self._choice = Segments(
            [
                ("system", self.tr("System"), "proxySystem"),
                ("own", self.tr("Own"), "proxyOwn"),
                ("none", self.tr("None"), "proxyNone"),
            ]
        )
        self._choice.chosen.connect(lambda _value: self._refresh())
        rows.add_row(self.tr("Proxy"), self._choice)
        self._words = muted("")
        rows.add_below(self._words)
        self._url = _field("proxyUrlEdit", "http://proxy.example.org:3128")
        self._url.setToolTip("http://, https:// or socks5://")
        labels = [rows.add_row(self.tr("Proxy URL"), self._url)]
        self._proxy_problem = problem("proxyProblem")
        self._url.textEdited.connect(self._proxy_problem.hide)
        rows.add_below(self._proxy_problem)
        self._user = _field("proxyUserEdit", self.tr("None"))
        labels.append(rows.add_row(self.tr("User name"), self._user))
        self._password = _field("proxyPasswordEdit", self.tr("None"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(self.tr("Proxy password"))
        self._forget = QPushButton(self.tr("Forget"))
        self._forget.setObjectName("forgetProxyPassword")
        self._forget.setAccessibleName(self.tr("Forget the proxy's password"))
        self._forget.clicked.connect(self.forgotten)
        labels.append(rows.add_row(self.tr("Password"), side_by_side([self._password, self._forget])))
        for field in (self._url, self._user):
            field.textChanged.connect(lambda _text: self._refresh())
        self._own = [*labels, self._url, self._user, self._password]

    def _make_authority(self, rows: Rows) -> None:
        self._file = _field("caFileEdit", self.tr("The system's alone"))
        self._file.setAccessibleName(self.tr("Certificate file"))
        self._file.textChanged.connect(lambda _text: self._refresh())
        self._file.editingFinished.connect(self._look_at_file)
        choose = QPushButton(self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose a certificate file"))
        choose.clicked.connect(self._choose)
        rows.add_row(self.tr("Certificate"), side_by_side([self._file, choose]))
        self._file_problem = problem("caFileProblem")
        self._file.textEdited.connect(self._file_problem.hide)
        rows.add_below(self._file_problem)
        rows.add_below(muted(self.tr(TRUSTED)))

    # -- showing ------------------------------------------------------------------------------------

    def _refresh(self) -> None:
        choice = self._choice.value() or "system"
        own = choice == "own"
        for widget in self._own:
            widget.setVisible(own)
        self._words.setText(self.tr(_EXPLAINED[choice]))
        ours = self._stored.words and self._stored.login == proxy_login(self._url.text(), self._user.text())
        self._password.setPlaceholderText(f"••••••••  {self._stored.words}" if ours else self.tr("None"))
        self._password.setEnabled(bool(self._user.text().strip()))
        self._forget.setVisible(own and bool(self._stored.words))
        self._say(choice)

    def _say(self, choice: str) -> None:
        """The line that stands for the fields."""
        shown = {"system": self.tr("System proxy"), "none": self.tr("No proxy")}
        words = shown.get(choice) or self._url.text() or self.tr("Own proxy")
        if self._file.text().strip():
            words = self.tr("{proxy}, own certificate").format(proxy=words)
        self._toggle.setText(f"{'▾' if self._toggle.isChecked() else '▸'}  {words}")
        self._toggle.setAccessibleName(self.tr("Connection: {words}").format(words=words))

    def _unfold(self, opened: bool) -> None:
        self._body.setVisible(opened)
        self._refresh()

    def _tell(self, place: QLabel, words: str, field: QLineEdit | None) -> None:
        self._toggle.setChecked(True)
        place.setText(words)
        place.show()
        if field is not None:
            field.setFocus()

    # -- the file -----------------------------------------------------------------------------------

    def _look_at_file(self) -> None:
        if self._file.text().strip():
            self.ca_file_changed.emit(self._file.text().strip())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a certificate"), self._file.text())
        dialog.setNameFilters([self.tr("Certificates (*.pem *.crt *.cer)"), self.tr("All files (*)")])
        ask_file(dialog, self._on_chosen)

    def _on_chosen(self, path: Path) -> None:
        self._file_problem.hide()
        self._file.setText(str(path))
        self._look_at_file()


def _field(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit(placeholderText=placeholder)
    field.setObjectName(name)
    return field
