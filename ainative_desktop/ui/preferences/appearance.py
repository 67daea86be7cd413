"""Preferences → Appearance and Chat: what is harmless is applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider

from ...storage.settings import FONT_SIZES, Appearance, Chat, SendKey, ThemeChoice
from .controls import CheckBox, side_by_side
from .form import Page, Segments, muted
from .tool_list import ToolList


class AppearancePage(Page):
    """Theme, text size, motion.

    Signals: changed(Appearance).
    """

    changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__("Appearance")
        self._appearance = appearance
        self._theme = Segments(
            [
                ("system", "System", "themeSystem"),
                ("light", "Light", "themeLight"),
                ("dark", "Dark", "themeDark"),
            ]
        )
        self._theme.chosen.connect(lambda value: self._change(theme=cast(ThemeChoice, value)))
        self.add_row("Theme", self._theme)
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(FONT_SIZES[0], FONT_SIZES[-1])
        self._size.setObjectName("fontSizeSlider")
        self._size.setAccessibleName("Text size")
        self._size.valueChanged.connect(lambda value: self._change(font_px=value))
        self._size_words = muted("")
        self.add_row("Text size", side_by_side([self._size, self._size_words]))
        self._motion = CheckBox("Reduce motion")
        self._motion.setObjectName("reduceMotionCheck")
        self._motion.toggled.connect(lambda value: self._change(reduce_motion=value))
        self.add_below(self._motion)
        self.column.addStretch(1)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Show these choices."""
        self._appearance = appearance
        self._theme.set_value(appearance.theme)
        self._size.setValue(appearance.font_px)
        self._size_words.setText(f"{appearance.font_px} px")
        self._motion.setChecked(appearance.reduce_motion)

    def _change(self, **members: object) -> None:
        changed = replace(self._appearance, **members)  # type: ignore[arg-type]
        if changed != self._appearance:
            self._appearance = changed
            self._size_words.setText(f"{changed.font_px} px")
            self.changed.emit(changed)


class ChatPage(Page):
    """How one sends, and the tools that a model may use.

    Signals: changed(Chat).
    """

    changed = Signal(object)

    def __init__(self, chat: Chat) -> None:
        super().__init__("Chat")
        self._send_key = Segments(
            [("enter", "Enter", "sendWithEnter"), ("ctrl+enter", "Ctrl+Enter", "sendWithCtrlEnter")]
        )
        self._send_key.set_value(chat.send_key)
        self._send_key.chosen.connect(lambda value: self.changed.emit(Chat(send_key=cast(SendKey, value))))
        self.add_row("Send with", self._send_key)
        self.add_below(muted("The other one breaks the line; so does Shift+Enter."))
        self.tools = ToolList()
        self.add_row("Tools", self.tools, tall=True)
        self.add_below(muted("A model that wants to use one asks you first, unless you always allow it."))
        self.column.addStretch(1)
