"""About: what this is and of which version, in a box that gets in nobody's way."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from .. import __version__


class AboutBox(QDialog):
    """Shows the version, whose text can be selected and copied, and `updates` below it."""

    def __init__(self, parent: QWidget, updates: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("aboutBox")
        self.setWindowTitle(self.tr("About AINative Desktop"))
        self.setModal(False)
        title = QLabel(f"AINative Desktop {__version__}")
        title.setObjectName("pageTitle")
        what = self.tr("A native window for AINative servers, and a server of its own.")
        words = QLabel(
            f"{what}\n\nQt {qVersion()} · Python {platform.python_version()} · {platform.system()}"
        )
        words.setProperty("muted", True)
        for label in (title, words):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(updates)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
