"""For servers without a list of models: the server chooses, unless one is typed by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from ...protocol.choice import MODEL_LENGTH, ModelChoice
from ...protocol.providers import NAMES
from ..preferences.controls import ChoiceBox
from ..preferences.form import muted
from .words import provider_name, servers_own


class ByHand(QWidget):
    """A provider to pick and a model to type.

    Signals: chosen(str provider, str model), "" for what is left to the server.
    """

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._provider = ChoiceBox()
        self._provider.setObjectName("providerByHand")
        self._provider.setAccessibleName(self.tr("Provider"))
        self._provider.addItem(servers_own(), "")
        for provider in NAMES:
            self._provider.addItem(provider_name(provider), provider)
        self._model = QLineEdit(placeholderText=self.tr("Model, such as gpt-4o"), maxLength=MODEL_LENGTH)
        self._model.setObjectName("modelByHand")
        self._model.setAccessibleName(self.tr("Model"))
        self._model.returnPressed.connect(self._use)
        use = QPushButton(self.tr("Use"))
        use.setObjectName("useByHand")
        use.setAutoDefault(False)
        use.clicked.connect(self._use)
        grid = QGridLayout(self)
        grid.setContentsMargins(4, 2, 4, 4)
        grid.setSpacing(8)
        grid.addWidget(
            muted(self.tr("This server chooses the model. To ask for another one, name it here.")), 0, 0, 1, 2
        )
        grid.addWidget(self._provider, 1, 0, 1, 2)
        grid.addWidget(self._model, 2, 0)
        grid.addWidget(use, 2, 1)
        grid.setColumnStretch(0, 1)

    def set_choice(self, choice: ModelChoice) -> None:
        """Begin with what is chosen now."""
        self._provider.setCurrentIndex(max(0, self._provider.findData(choice.provider)))
        self._model.setText(choice.model)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self._model.setFocus()

    def _use(self) -> None:
        self.chosen.emit(str(self._provider.currentData()), self._model.text().strip())
