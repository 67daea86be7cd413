"""The button that shows an action's key and records another one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

from ..mirroring import isolated

WIDTH = 148  # px
_ALONE = (
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock, Qt.Key.Key_unknown, Qt.Key(0),
)  # fmt: skip


class KeyButton(QPushButton):
    """A click, Space or Enter records the next key; Esc, or going away, leaves it as it was.

    Signals: recorded(str), a key in Qt's portable words, "" where Backspace or Delete took it away;
    left(int), Down or Up was pressed: 1 or -1.
    """

    recorded = Signal(str)
    left = Signal(int)

    def __init__(self, action: str) -> None:
        """`action` names what the key is for."""
        super().__init__()
        self._action = action
        self._key = ""
        self._recording = False
        self.setProperty("key", True)
        self.setMinimumWidth(WIDTH)
        self.setAutoDefault(False)
        self.clicked.connect(lambda: self._record(True))

    def set_key(self, key: str) -> None:
        """Show a key as people write it, "" for none."""
        self._key = key
        self._show()

    def _record(self, recording: bool) -> None:
        self._recording = recording
        self.setProperty("recording", recording)
        self.style().unpolish(self)
        self.style().polish(self)
        self._show()

    def _show(self) -> None:
        shown = self._key or self.tr("None")
        self.setText(self.tr("Press a key…") if self._recording else isolated(shown))
        self.setAccessibleName(self.tr("Key of {action}: {key}").format(action=self._action, key=shown))

    def event(self, event: QEvent) -> bool:
        if self._recording and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
            event.accept()  # neither the dialog's keys nor Tab: whatever is pressed is meant for this
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step := steps.get(event.key()):
            self.left.emit(step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._record(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key in _ALONE or event.isAutoRepeat():
            return
        self._record(False)
        if not modifiers and key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.recorded.emit("")
        elif modifiers or key != Qt.Key.Key_Escape:
            self.recorded.emit(QKeySequence(modifiers.value | key.value).toString())
