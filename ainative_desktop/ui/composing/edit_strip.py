"""The line above the text that says that it is a new version of a message."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class EditStrip(QWidget):
    """Shown while a message is edited, with a way out.

    Signals: cancelled().
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("editStrip")
        words = QLabel(self.tr("Editing an earlier message. It is sent as a new version."))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("muted", True)
        words.setMinimumWidth(1)  # in a narrow window it is cut off, and the way out is not
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelEditButton")
        cancel.setAccessibleName(self.tr("Cancel the edit"))
        cancel.setToolTip(self.tr("Cancel the edit (Esc)"))
        cancel.setProperty("link", True)
        cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.addWidget(words, 1)
        row.addWidget(cancel)
        self.hide()
