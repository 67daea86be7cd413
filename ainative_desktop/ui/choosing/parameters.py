"""The popover with this conversation's temperature, length, system prompt and persona."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ...protocol.choice import ModelChoice
from ...storage.model_settings import Persona
from ..parameter_fields import ParameterFields
from ..preferences.form import muted
from .popup import Popup

WIDTH = 380  # px
PROMPT_LINES = 5


class ParametersPopup(Popup):
    """What is changed holds from the next message of this conversation on.

    Signals: changed(ModelChoice); defaults_wanted(), the conversation is to ask as new ones do;
    personas_wanted(), to write or change one.
    """

    changed = Signal(object)
    defaults_wanted = Signal()
    personas_wanted = Signal()

    def __init__(self, button: QWidget) -> None:
        super().__init__(button, WIDTH)
        self.setObjectName("parametersPopup")
        self.setAccessibleName(self.tr("Parameters"))
        self._fields = fields = ParameterFields("chat", self)
        fields.changed.connect(self.changed)
        fields.refused.connect(self._make_room)
        grid = QGridLayout()
        grid.setContentsMargins(6, 4, 6, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        title = QLabel(self.tr("This conversation"))
        title.setObjectName("popupTitle")
        grid.addWidget(title, 0, 0, 1, 2)
        self._put(grid, 1, 0, self.tr("Persona"), fields.persona, 2)
        self._put(grid, 3, 0, self.tr("System prompt"), fields.system, 2)
        self._put(grid, 5, 0, self.tr("Temperature, 0 to 2"), fields.temperature)
        self._put(grid, 5, 1, self.tr("Maximum tokens"), fields.max_tokens)
        grid.addWidget(fields.problem, 7, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self._column.addLayout(grid)
        self._column.addLayout(self._links())

    def open_for(self, present: ModelChoice, personas: Sequence[Persona]) -> None:
        """Show it, with what the conversation asks for now."""
        line = self._fields.system.fontMetrics().lineSpacing()
        self._fields.system.setFixedHeight(line * PROMPT_LINES + 18)
        self.set_values(present, personas)
        self.open()
        self._fields.persona.setFocus()

    def set_values(self, present: ModelChoice, personas: Sequence[Persona]) -> None:
        """Show other values."""
        self._fields.set_values(present, personas)

    def _put(
        self, grid: QGridLayout, row: int, column: int, label: str, field: QWidget, span: int = 1
    ) -> None:
        words = muted(label)
        words.setBuddy(field)
        grid.addWidget(words, row, column, 1, span)
        grid.addWidget(field, row + 1, column, 1, span)

    def _links(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for words, name, signal in (
            (self.tr("Use the defaults"), "useDefaultsButton", self.defaults_wanted),
            (self.tr("Edit personas"), "editPersonasButton", self.personas_wanted),
        ):
            button = QPushButton(words)
            button.setObjectName(name)
            button.setProperty("link", True)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.insertStretch(1, 1)
        return row

    def _make_room(self) -> None:
        """Words were added or went."""
        if self.isVisible():
            self._column.activate()
            self.place()

    def hideEvent(self, event: QHideEvent) -> None:
        self._fields.tell()
        super().hideEvent(event)
