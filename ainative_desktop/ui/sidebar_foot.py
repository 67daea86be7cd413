"""What stands below the conversations: what was deleted and can be undone, and the server's state."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from .mirroring import is_mirrored, mirrored
from .theme import LIGHT, Theme
from .tips import plain, with_key

UNDO_FOR = 10_000  # ms that a deletion can be undone from here


class UndoBar(QWidget):
    """Says what was deleted and offers it back for ten seconds.

    Signals: undone().
    """

    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button = QPushButton(self.tr("Undo"))
        button.setProperty("link", True)
        button.clicked.connect(self._undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self._timer = QTimer(self, singleShot=True, interval=UNDO_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def offer(self, words: str) -> None:
        """Show `words` and the button."""
        self._text = words
        self._words.setToolTip(plain(words))
        self._words.setAccessibleName(words)
        self.show()
        self._elide()
        self._timer.start()

    def _elide(self) -> None:
        room = self._words.width()
        self._words.setText(
            self._words.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _undo(self) -> None:
        self.hide()
        self._timer.stop()
        self.undone.emit()


class Foot(QWidget):
    """The server's state, and Preferences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebarFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme, self._level = LIGHT, "idle"
        self._words = QLabel()
        self._words.setProperty("muted", True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setMinimumWidth(1)  # the button beside it keeps its room
        self.preferences = QPushButton(self.tr("Preferences"))
        self.preferences.setObjectName("preferencesButton")
        self.preferences.setProperty("link", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(*((0, 8, 23, 2) if is_mirrored() else (23, 8, 0, 2)))
        row.addWidget(self._words, 1)
        row.addWidget(self.preferences)

    def set_preferences_key(self, key: str) -> None:
        """Say which key shows Preferences."""
        self.preferences.setToolTip(with_key(self.tr("Preferences"), key))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_state(self, words: str, level: str) -> None:
        """Say `words`, with a dot of the level's colour."""
        self._words.setText(words)
        self._words.setAccessibleName(self.tr("Server: {words}").format(words=words))
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        color = self._theme.muted if self._level == "idle" else getattr(self._theme, self._level)
        painter.setBrush(QColor(color))
        painter.drawEllipse(mirrored(QRect(8, self._words.geometry().center().y() - 3, 7, 7), self.rect()))
