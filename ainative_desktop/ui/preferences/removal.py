"""Takes back the removal of something that a person wrote."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy


class RemovalUndo(QPushButton):
    """A quiet button, there for what was removed last until the page is left."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("link", True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._bring_back: Callable[[], None] | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, title: str, bring_back: Callable[[], None]) -> None:
        """Offer to bring back what was called `title`."""
        room = self.fontMetrics().averageCharWidth() * 40
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room)
        self.setText(self.tr("Undo the removal of “{title}”").format(title=shown).replace("&", "&&"))
        self._bring_back = bring_back
        self.show()

    def withdraw(self) -> None:
        """It can no longer be brought back."""
        self._bring_back = None
        self.hide()

    def _on_clicked(self) -> None:
        bring_back = self._bring_back
        if bring_back is not None:
            bring_back()
        self.withdraw()
