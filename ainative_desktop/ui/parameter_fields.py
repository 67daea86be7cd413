"""Fields for what a model is asked for beside the conversation; what cannot be asked is refused in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from ..protocol.choice import ChoiceError, ModelChoice, typed_system, typed_temperature, typed_tokens
from ..storage.model_settings import Persona
from .phrases import localised
from .preferences.controls import ChoiceBox

PAUSE = 300  # ms without a key after which a change is told

T = TypeVar("T")


class ParameterFields(QObject):
    """The widgets, which whoever has this lays out, and the values in them.

    Signals: changed(ModelChoice), some time after the last key, or at `tell`; only with values that hold.
    refused(), there are words about what is typed, or no more.
    """

    changed = Signal(object)
    refused = Signal()

    def __init__(self, prefix: str, parent: QObject) -> None:
        """`prefix` begins the objectNames of the widgets."""
        super().__init__(parent)
        self._choice = ModelChoice()
        self._personas: Sequence[Persona] = ()
        self.persona = ChoiceBox()
        self.persona.setObjectName(f"{prefix}Persona")
        self.persona.setAccessibleName(self.tr("Persona"))
        self.persona.activated.connect(self._on_persona)
        self.system = QPlainTextEdit(placeholderText=self.tr("None: the model answers as it is"))
        self.system.setObjectName(f"{prefix}System")
        self.system.setAccessibleName(self.tr("System prompt"))
        self.system.setProperty("field", True)
        self.system.setTabChangesFocus(True)
        self.temperature = QLineEdit(placeholderText=self.tr("Model's own"), maxLength=20)
        self.temperature.setObjectName(f"{prefix}Temperature")
        self.temperature.setAccessibleName(self.tr("Temperature"))
        self.max_tokens = QLineEdit(placeholderText=self.tr("No limit"), maxLength=20)
        self.max_tokens.setObjectName(f"{prefix}MaxTokens")
        self.max_tokens.setAccessibleName(self.tr("Maximum tokens"))
        self.problem = QLabel(wordWrap=True)
        self.problem.setObjectName(f"{prefix}Problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty("problem", True)
        self.problem.hide()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.tell)
        self.system.textChanged.connect(self._on_typed)
        self.temperature.textEdited.connect(lambda _text: self._on_typed())
        self.max_tokens.textEdited.connect(lambda _text: self._on_typed())

    def set_values(self, choice: ModelChoice, personas: Sequence[Persona]) -> None:
        """Show what is asked for, and the personas there are."""
        self._choice, self._personas = choice, personas
        if self.system.toPlainText().strip() != choice.system:
            self.system.blockSignals(True)
            self.system.setPlainText(choice.system)
            self.system.blockSignals(False)
        temperature, tokens = choice.temperature, choice.max_tokens
        self.temperature.setText("" if temperature is None else f"{temperature:g}")
        self.max_tokens.setText("" if tokens is None else str(tokens))
        self._fill_personas()
        self._read()

    def tell(self) -> None:
        """Tell now what was changed, if anything was and it can be asked for."""
        self._timer.stop()
        choice = self._read()
        if choice is not None and choice != self._choice:
            self._choice = choice
            self.changed.emit(choice)

    def _on_typed(self) -> None:
        self._read()
        self._show_persona()
        self._timer.start()

    def _on_persona(self, number: int) -> None:
        system = self.persona.itemData(number)
        if system is not None:  # "Own words" is what is there already
            self.system.setPlainText(system)
            self.tell()

    def _read(self) -> ModelChoice | None:
        """What the fields ask for; None, with words, where that cannot be."""
        words: list[str] = []

        def read(typed: Callable[[str], T], text: str, old: T) -> T:
            try:
                return typed(text)
            except ChoiceError as error:
                words.append(localised(str(error)))
                return old

        choice = replace(
            self._choice,
            temperature=read(typed_temperature, self.temperature.text(), self._choice.temperature),
            max_tokens=read(typed_tokens, self.max_tokens.text(), self._choice.max_tokens),
            system=read(typed_system, self.system.toPlainText(), self._choice.system),
        )
        if self.problem.text() != "\n".join(words):
            self.problem.setText("\n".join(words))
            self.problem.setVisible(bool(words))
            self.refused.emit()
        return None if words else choice

    # -- personas -------------------------------------------------------------------------------------

    def _fill_personas(self) -> None:
        self.persona.clear()
        self.persona.addItem(self.tr("None"), "")
        for persona in self._personas:
            self.persona.addItem(persona.name, persona.system)
        self._show_persona()

    def _show_persona(self) -> None:
        """The persona is the one whose words these are."""
        words = self.system.toPlainText().strip()
        known = self.persona.findData(words)
        own = (
            self.persona.findText(self.tr("Own words"), Qt.MatchFlag.MatchExactly)
            if self.persona.count()
            else -1
        )
        own = own if own >= 0 and self.persona.itemData(own) is None else -1
        if known < 0 and own < 0:
            self.persona.addItem(self.tr("Own words"), None)
            own = self.persona.count() - 1
        elif known >= 0 and own >= 0:
            self.persona.removeItem(own)
        self.persona.setCurrentIndex(known if known >= 0 else own)
