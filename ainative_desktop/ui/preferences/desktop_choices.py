"""Preferences → Chat: how the app stands on the desktop while one looks elsewhere."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ...storage.settings import Desktop
from .controls import CheckBox
from .form import Page, muted


class DesktopChoices(QObject):
    """Rows of a page: notifications and the tray.

    Signals: changed(Desktop).
    """

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._choices = Desktop()
        self._notify = self._add(page, self.tr("Tell me when an answer ends unseen"), "notify")
        page.add_below(muted(self.tr("Names the chat, and nothing of the answer.")))
        self._tray = self._add(page, self.tr("Show an icon in the tray"), "tray")
        self._stay = self._add(page, self.tr("Closing the window leaves the app there"), "stay_in_tray")
        self._nowhere = muted(self.tr("This desktop has no tray for an icon of the app."))
        page.add_below(self._nowhere)

    def set_choices(self, choices: Desktop, *, tray: bool) -> None:
        """Show what is chosen; `tray` where there is one."""
        self._choices = choices
        for box, ticked in (
            (self._notify, choices.notify),
            (self._tray, choices.tray and tray),
            (self._stay, choices.stay_in_tray and tray),
        ):
            box.blockSignals(True)
            box.setChecked(ticked)
            box.blockSignals(False)
        self._tray.setVisible(tray)
        self._stay.setVisible(tray and choices.tray)
        self._nowhere.setVisible(not tray)

    def _add(self, page: Page, words: str, member: str) -> CheckBox:
        box = CheckBox(words)
        box.setObjectName(f"{member}Check")
        box.toggled.connect(lambda ticked: self.changed.emit(replace(self._choices, **{member: ticked})))
        page.add_below(box)
        return box
