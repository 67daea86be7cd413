"""Preferences → Servers: profiles with URL, transport, token and history limit, and a real test."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QWidget

from ...protocol.method import Method
from ...storage.errors import SettingsError
from ...storage.settings import ServerProfile, Settings, validate_server_url
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from .access_fields import AccessFields
from .connection_report import ConnectionReport
from .controls import GAP, ChoiceBox, side_by_side
from .form import Page, Segments, muted, problem
from .route_fields import RouteFields

EXPLANATION = QT_TRANSLATE_NOOP(
    "ServersPage", "Auto tries SSE first and falls over to WebSocket only when the server does not offer it."
)


@dataclass(frozen=True, slots=True)
class ServersChange:
    """What Save asks for. `tokens` holds the new token of a profile, or "" where it is to be forgotten, and
    `proxy_passwords` those of their proxies likewise."""

    servers: tuple[ServerProfile, ...]
    current_server: str
    tokens: dict[str, str]
    proxy_passwords: dict[str, str]


class ServersPage(Page):
    """Edits a copy of the profiles; nothing holds until Save.

    Signals: saved(ServersChange); cancelled(); test_requested(ServerProfile, str token, str password of the
    proxy, "" for those that are stored); token_status_wanted(str profile id); ca_file_changed(str path).
    """

    saved = Signal(object)
    cancelled = Signal()
    test_requested = Signal(object, str, str)
    token_status_wanted = Signal(str)
    ca_file_changed = Signal(str)

    def __init__(self, settings: Settings) -> None:
        super().__init__(QCoreApplication.translate("ServersPage", "Servers"))
        self._profiles: list[ServerProfile] = []
        self._tokens: dict[str, str] = {}
        self._passwords: dict[str, str] = {}
        self._shown = -1
        self._tested = ""  # the id of the profile that is being tested
        self._make_fields()
        self._make_buttons()
        self.set_settings(settings)

    def set_settings(self, settings: Settings) -> None:
        """Begin again from these settings."""
        self._profiles = list(settings.servers)
        self._tokens = {}
        self._passwords = {}
        self._shown = -1
        self._fill_picker(next(i for i, p in enumerate(self._profiles) if p.id == settings.server.id))

    def set_token_status(self, profile_id: str, words: str, origin: str) -> None:
        """Say where the token of a profile is kept and for which server it was entered, if it has one."""
        if 0 <= self._shown < len(self._profiles) and self._profiles[self._shown].id == profile_id:
            self._access.set_status(words, origin)

    def set_proxy_status(self, profile_id: str, words: str, login: str) -> None:
        """Say where the password of a profile's proxy is kept and for which login, if it has one."""
        if 0 <= self._shown < len(self._profiles) and self._profiles[self._shown].id == profile_id:
            self._route.set_stored(words, login)

    def set_ca_problem(self, path: str, words: str) -> None:
        """Say what is wrong with a file of certificates, of the profile shown or of the first that has it."""
        if words and self._profiles[self._shown].ca_file != path:
            owner = (i for i, profile in enumerate(self._profiles) if profile.ca_file == path)
            self._picker.setCurrentIndex(next(owner, self._shown))
        self._route.set_file_problem(path, words)

    def set_test_result(self, profile_id: str, found: Sequence[tuple[bool | None, str]]) -> None:
        """What the test of a profile found, a line each: whether it went well (None for what is no try), and
        words."""
        if self._tested == profile_id:
            self._tested = ""
            self._result.set_lines(found)

    # -- building -----------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        self._picker = ChoiceBox()
        self._picker.currentIndexChanged.connect(self._on_picked)
        add, self._remove = QPushButton(self.tr("Add")), QPushButton(self.tr("Remove"))
        add.clicked.connect(self._add)
        self._remove.clicked.connect(self._on_remove)
        self._picker.setAccessibleName(self.tr("Server"))
        self.add_row(self.tr("Server"), side_by_side([self._picker, add, self._remove]))
        self._name = QLineEdit()
        self.add_row(self.tr("Name"), self._name)
        self._url = QLineEdit(placeholderText="https://ai.example.org")
        self._url.setObjectName("serverUrlEdit")
        self.add_row("URL", self._url)
        self._problem = problem("serverUrlProblem")
        self._url.textEdited.connect(lambda _text: self._problem.hide())
        self.add_below(self._problem)
        self._method = Segments(
            [
                ("SSE", "SSE", "transportSse"),
                ("WS", "WS", "transportWs"),
                ("AUTO", self.tr("Auto"), "transportAuto"),
            ]
        )
        self.add_row(self.tr("Transport"), self._method)
        self.add_below(muted(self.tr(EXPLANATION)))
        self._access = AccessFields(self)
        self._access.forgotten.connect(self._on_forget)
        self._url.textEdited.connect(self._access.set_url)
        self._history, self._files = self._size_field(4), self._size_field(1)
        self.add_row(self.tr("History sent"), self._history)
        self.add_row(self.tr("Files sent"), self._files)
        self._route = RouteFields()
        self._route.forgotten.connect(self._on_forget_password)
        self._route.ca_file_changed.connect(self.ca_file_changed)
        self.add_part(self._route)

    def _size_field(self, least: int) -> QSpinBox:
        field = QSpinBox(minimum=least, maximum=100_000, prefix=self.tr("Up to "), suffix=self.tr(" kB"))
        field.lineEdit().setTextMargins(9, 0, 9, 0)  # a style sheet's padding does not reach it
        return field

    def _make_buttons(self) -> None:
        self._test = QPushButton(self.tr("Test connection"))
        self._test.setObjectName("testConnectionButton")
        self._test.clicked.connect(self._on_test)
        self._test.setToolTip(
            self.tr("Sends a one-word message over each transport and stops at the first event")
        )
        row = QHBoxLayout()
        row.addWidget(self._test)
        row.addStretch(1)
        self.add_row("", row)
        self._result = ConnectionReport()
        self.column.addWidget(self._result)
        self.column.addStretch(1)
        cancel, save = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Save"))
        save.setObjectName("saveButton")
        save.setProperty("primary", True)
        cancel.clicked.connect(self.cancelled)
        save.clicked.connect(self._on_save)
        self.foot = QWidget()
        buttons = QHBoxLayout(self.foot)
        buttons.setContentsMargins(24, 12, 24, 18)
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)

    # -- profiles -----------------------------------------------------------------------------------

    def _fill_picker(self, current: int) -> None:
        self._picker.blockSignals(True)
        self._picker.clear()
        self._picker.addItems(
            [_shown_name(profile) or profile.url or self.tr("New server") for profile in self._profiles]
        )
        self._picker.setCurrentIndex(current)
        self._picker.blockSignals(False)
        self._show(current)

    def _show(self, number: int) -> None:
        self._shown = number
        profile = self._profiles[number]
        self._name.setText(_shown_name(profile))
        self._url.setText(self.tr("Started by this app") if profile.embedded else profile.url)
        self._method.set_value(profile.method)
        self._history.setValue(profile.history_limit // 1000)
        self._files.setValue(profile.files_limit // 1000)
        for field in (self._name, self._url, self._remove):
            field.setEnabled(not profile.embedded)
        self._access.show_profile(profile, self._tokens.get(profile.id, ""))
        self._route.show_profile(profile, self._passwords.get(profile.id, ""))
        self._problem.hide()
        self._result.hide()
        self._tested = ""
        if not profile.embedded:
            self.token_status_wanted.emit(profile.id)

    def _on_picked(self, number: int) -> None:
        if number >= 0 and self._take(check=False):
            self._show(number)

    def _take(self, *, check: bool) -> bool:
        """Take what the fields say into the profile shown; False, with words, where it cannot be used."""
        profile = self._profiles[self._shown]
        url = profile.url if profile.embedded else self._url.text().strip()
        if check and not profile.embedded:
            try:
                url = validate_server_url(url)
            except SettingsError as error:
                self._problem.setText(localised(str(error)))
                self._problem.show()
                self._url.setFocus()
                return False
        routed = self._route.applied_to(profile, check=check)
        if routed is None:
            return False
        self._profiles[self._shown] = replace(
            routed,
            name=profile.name if profile.embedded else self._name.text().strip() or profile.name or url,
            url=url,
            method=cast(Method, self._method.value()),
            history_limit=self._history.value() * 1000,
            files_limit=self._files.value() * 1000,
            plain_token=self._access.plain_allowed,
        )
        if self._access.typed:
            self._tokens[profile.id] = self._access.typed
        if self._route.typed:
            self._passwords[profile.id] = self._route.typed
        return True

    def _add(self) -> None:
        if self._take(check=False):
            self._profiles.append(ServerProfile(id=uuid.uuid4().hex, name=self.tr("New server"), url=""))
            self._fill_picker(len(self._profiles) - 1)
            self._url.setFocus()

    def _on_remove(self) -> None:
        profile = self._profiles.pop(self._shown)
        self._tokens[profile.id] = self._passwords[profile.id] = ""
        self._fill_picker(0)

    def _on_forget(self) -> None:
        self._tokens[self._profiles[self._shown].id] = ""
        self._access.clear()

    def _on_forget_password(self) -> None:
        self._passwords[self._profiles[self._shown].id] = ""
        self._route.forget()

    def _on_test(self) -> None:
        # The button stays enabled meanwhile: the keyboard would go on to Cancel.
        if not self._tested and self._take(check=True):
            profile = self._profiles[self._shown]
            self._tested = profile.id
            self._result.set_lines([(None, self.tr("Testing…"))])
            typed = (self._tokens.get(profile.id, ""), self._passwords.get(profile.id, ""))
            self.test_requested.emit(profile, *typed)

    def _on_save(self) -> None:
        if not self._take(check=True):
            return
        for number, profile in enumerate(self._profiles):
            if not profile.embedded and not profile.url:
                self._picker.setCurrentIndex(number)
                self._take(check=True)
                return
        current = self._profiles[self._shown].id
        self.saved.emit(
            ServersChange(tuple(self._profiles), current, dict(self._tokens), dict(self._passwords))
        )


def _shown_name(profile: ServerProfile) -> str:
    return localised(profile.name) if profile.embedded else profile.name
