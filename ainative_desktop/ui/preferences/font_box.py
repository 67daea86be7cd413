"""The list of the fonts there are, to choose one from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase, QShowEvent

from .controls import ChoiceBox

MOST_SHOWN = 12  # rows


class FontBox(ChoiceBox):
    """The system's font and all the others by name, which are asked for when it is shown first. Typing the
    beginning of a name goes there.

    Signals: chosen(str), a family by the person, "" for the system's.
    """

    chosen = Signal(str)

    def __init__(self, *, fixed: bool) -> None:
        """`fixed`: only fonts whose letters are all of one width."""
        super().__init__()
        self._fixed = fixed
        self._family = ""
        self.setMaxVisibleItems(MOST_SHOWN)
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda _place: self.chosen.emit(str(self.currentData())))

    def set_family(self, family: str) -> None:
        """Show a choice, also one that is not installed here."""
        self._family = family
        if self.count():
            self._choose()

    def showEvent(self, event: QShowEvent) -> None:
        if not self.count():
            self.addItem(self.tr("System"), "")
            for family in QFontDatabase.families():
                private = QFontDatabase.isPrivateFamily(family)
                if not private and (not self._fixed or QFontDatabase.isFixedPitch(family)):
                    self.addItem(family, family)
            self._choose()
        super().showEvent(event)

    def _choose(self) -> None:
        if self.findData(self._family) < 0:
            self.addItem(self._family, self._family)
        self.setCurrentIndex(self.findData(self._family))
