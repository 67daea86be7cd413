"""The quick prompt: a small window over everything, to ask something without looking for the large one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from ..storage.looks import SendKey
from .composer import RoundButton
from .forward import bring_forward
from .raised import paint_raised
from .theme import LIGHT, Theme

WIDTH = 640  # px
HIGHEST = 8  # lines; a longer text scrolls
HEIGHT = 0.28  # of the screen that stays free above
SHADE = 14  # px around the frame that its shadow takes
RADIUS = 16


class QuickPrompt(QWidget):
    """Enter asks, Esc puts it away and keeps what is written. It can be dragged by its edge.

    Signals: submitted(str).
    """

    submitted = Signal(str)

    def __init__(self) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("quickPrompt")
        self.setWindowTitle(self.tr("Quick prompt"))
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFixedWidth(WIDTH + 2 * SHADE)
        self._theme: Theme = LIGHT
        self._send_key: SendKey = "enter"
        self._grip: QPoint | None = None  # where the mouse holds it
        self._field = _Field(self)
        self._field.textChanged.connect(self._on_text)
        self._hint = QLabel()
        self._hint.setProperty("muted", True)
        self._send = RoundButton(self.tr("Ask"), "quickSendButton", self)
        self._send.clicked.connect(self.submit)
        row = QHBoxLayout()
        row.addWidget(self._hint, 1)
        row.addWidget(self._send)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADE + 15, SHADE + 14, SHADE + 14, SHADE + 11)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addLayout(row)
        self.set_send_key("enter")

    # -- what is told -------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._send.set_theme(theme)
        self._fit()
        self.update()

    def set_send_key(self, key: SendKey) -> None:
        """Which key asks."""
        self._send_key = key
        if key == "enter":
            words = self.tr("Enter asks in a new chat, Esc closes")
        else:
            words = self.tr("Ctrl+Enter asks in a new chat, Esc closes")
        self._hint.setText(words)

    def come_forward(self) -> None:
        """Show it on the screen where the mouse is, ready to type."""
        if not self.isVisible():
            screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
            area = screen.availableGeometry()
            self._fit()
            left = area.left() + (area.width() - self.width()) // 2
            self.move(left, area.top() + round(area.height() * HEIGHT))
        bring_forward(self)
        self._field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def give_back(self, text: str) -> None:
        """It could not be asked: show it again, before what has been written since."""
        self._field.setPlainText("\n".join(filter(None, (text, self._field.toPlainText()))))
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self.come_forward()

    # -- what the person does -----------------------------------------------------------------------

    def submit(self) -> None:
        """Ask what is written, unless it is only white space."""
        text = self._field.toPlainText()
        if text.strip():
            self._field.clear()
            self.hide()
            self.submitted.emit(text)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Whether a key was a command and not text."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ctrl = modifiers == Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if ctrl or (not modifiers and self._send_key == "enter"):
                self.submit()
                return True
        elif event.key() == Qt.Key.Key_Escape or (ctrl and event.key() == Qt.Key.Key_W):
            self.hide()
            return True
        return False

    def _on_text(self) -> None:
        self._send.setEnabled(bool(self._field.toPlainText().strip()))
        self._fit()

    def _fit(self) -> None:
        line = self._field.fontMetrics().lineSpacing()
        lines = min(max(1, round(self._field.document().size().height())), HIGHEST)
        self._field.setFixedHeight(lines * line + 8)
        self._send.setEnabled(bool(self._field.toPlainText().strip()))
        self.adjustSize()

    # -- Qt's events --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, line = QColor(self._theme.background), QColor(self._theme.hairline)
        paint_raised(self, SHADE, RADIUS, fill, line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        if handle is None or not handle.startSystemMove():
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None


class _Field(QPlainTextEdit):
    """The text, plain whatever is pasted."""

    def __init__(self, prompt: QuickPrompt) -> None:
        super().__init__(prompt)
        self._prompt = prompt
        self.setObjectName("quickPromptEdit")
        self.setAccessibleName(self.tr("Question"))
        self.setPlaceholderText(self.tr("Ask anything"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._prompt.key_pressed(event):
            super().keyPressEvent(event)
