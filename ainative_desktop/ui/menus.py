"""The menu bar, built from the table of actions, and the keys that hold now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from .actions import ENTRIES, MENUS, Entry, translated
from .alt_tap import AltTap
from .shortcuts import keys_in_force, native


class Menus(QObject):
    """The window's actions by their ids. The bar is hidden until Alt is tapped; the keys work all the same.

    Signals: keys_changed().
    """

    keys_changed = Signal()

    def __init__(self, window: QMainWindow, own_keys: Mapping[str, str] = MappingProxyType({})) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        bar = window.menuBar()
        bar.setVisible(False)
        AltTap(window).tapped.connect(lambda: bar.setVisible(not bar.isVisible()))
        menus = {name: bar.addMenu(translated(title)) for name, title in MENUS.items()}
        for entry in ENTRIES:
            self._add(entry, menus[entry.menu], window)
        self.set_keys(own_keys)

    def on(self, action_id: str, deed: Callable[[], object]) -> None:
        """What an action does, beside what it does already."""
        self._actions[action_id].triggered.connect(lambda _checked: deed())

    def action(self, action_id: str) -> QAction:
        """The action of that id."""
        return self._actions[action_id]

    def key(self, action_id: str) -> str:
        """An action's key as it is shown, "" for none."""
        action = self._actions[action_id]
        shown = action.text().partition("\t")[2]
        return shown or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def follow_key(self, action_id: str, show: Callable[[str], object]) -> None:
        """Have an action's key shown in another place as well, now and whenever it changes."""
        show(self.key(action_id))
        self.keys_changed.connect(lambda: show(self.key(action_id)))

    def set_keys(self, own: Mapping[str, str]) -> None:
        """Take the person's `own` keys where there are such, by the action's id, "" for none."""
        keys = keys_in_force(own)
        for entry in ENTRIES:
            if not entry.fixed:
                self._actions[entry.id].setShortcuts([QKeySequence(key) for key in keys[entry.id]])
        self.keys_changed.emit()

    def _add(self, entry: Entry, menu: QMenu, window: QMainWindow) -> None:
        if entry.line:
            menu.addSeparator()
        words = translated(entry.words)
        if entry.fixed:  # who has the keyboard takes the key: it would be ambiguous here
            words = f"{words}\t{native(entry.keys[0])}"
        action = QAction(words, window)
        action.setObjectName(entry.id)
        menu.addAction(action)
        window.addAction(action)  # so that its key works while the menu bar is hidden
        self._actions[entry.id] = action
