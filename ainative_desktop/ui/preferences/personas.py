"""Personas, which are system prompts with a name: added, renamed, edited and removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton

from ...protocol.choice import ChoiceError, typed_system
from ...storage.model_settings import NAME_LENGTH, Persona
from ..phrases import localised
from .controls import ChoiceBox, side_by_side
from .form import Page
from .removal import RemovalUndo

PAUSE = 300  # ms without a key after which a change is told
PROMPT_HEIGHT = 58  # px


class PersonaFields(QObject):
    """The rows on a page. A persona without words is told to nobody, and gone with the page.

    Signals: changed(tuple[Persona, ...]).
    """

    changed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._personas: list[Persona] = []
        self._told: tuple[Persona, ...] = ()
        self._shown = -1  # the one whose fields are there
        self._picker = ChoiceBox()
        self._picker.setObjectName("personaPicker")
        self._picker.setAccessibleName(self.tr("Personas"))
        self._picker.activated.connect(self._on_picked)
        add, self._remove = QPushButton(self.tr("New")), QPushButton(self.tr("Remove"))
        add.setObjectName("addPersonaButton")
        add.clicked.connect(self._add)
        self._remove.setObjectName("removePersonaButton")
        self._remove.clicked.connect(self._on_remove)
        page.add_row(self.tr("Personas"), side_by_side([self._picker, add, self._remove]))
        self._undo = RemovalUndo("undoPersonaRemoval")
        page.add_below(self._undo)
        self._name = QLineEdit(maxLength=NAME_LENGTH, placeholderText=self.tr("Such as “Careful editor”"))
        self._name.setObjectName("personaName")
        self._name.setAccessibleName(self.tr("Persona's name"))
        page.add_row(self.tr("Name"), self._name)
        self._system = QPlainTextEdit(placeholderText=self.tr("What the model is to be, and to do"))
        self._system.setObjectName("personaSystem")
        self._system.setAccessibleName(self.tr("Persona's system prompt"))
        self._system.setProperty("field", True)
        self._system.setTabChangesFocus(True)
        self._system.setFixedHeight(PROMPT_HEIGHT)
        page.add_row(self.tr("Its prompt"), self._system)
        self._problem = QLabel(wordWrap=True)
        self._problem.setObjectName("personaProblem")
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("problem", True)
        self._problem.hide()
        page.add_below(self._problem)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.tell)
        self._name.textEdited.connect(lambda _text: self._timer.start())
        self._system.textChanged.connect(self._timer.start)
        self._fill(0)

    def set_personas(self, personas: Sequence[Persona]) -> None:
        """Show those there are; what was told from here is here already."""
        if tuple(personas) != self._told:
            self._personas, self._told = list(personas), tuple(personas)
            self._fill(0)

    def tell(self) -> None:
        """Take what the fields say, and tell it if that changes anything."""
        self._timer.stop()
        if self._take():
            whole = tuple(persona for persona in self._personas if persona.system)
            if whole != self._told:
                self._told = whole
                self.changed.emit(whole)

    def _take(self) -> bool:
        """Whether what the fields say can be; in words where not."""
        number = self._shown
        if number < 0:
            return True
        name = self._name.text().strip()
        others = {one.name for place, one in enumerate(self._personas) if place != number}
        words = ""
        try:
            system = typed_system(self._system.toPlainText())
        except ChoiceError as error:
            system, words = "", localised(str(error))
        if not name:
            words = self.tr("Give the persona a name.")
        elif name in others:
            words = self.tr("There is a persona called “{name}” already. Give this one another name.").format(
                name=name
            )
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        if words:
            return False
        self._personas[number] = Persona(name, system)
        self._picker.setItemText(number, name)
        return True

    def _fill(self, number: int) -> None:
        self._picker.clear()
        self._picker.addItems([persona.name for persona in self._personas] or [self.tr("None yet")])
        self._picker.setCurrentIndex(number)
        self._show(number)

    def _on_picked(self, number: int) -> None:
        self.tell()  # what was typed a moment ago is of the one before
        self._show(number)

    def _show(self, number: int) -> None:
        there = 0 <= number < len(self._personas)
        self._shown = number if there else -1
        persona = self._personas[number] if there else Persona("", "")
        self._name.setText(persona.name)
        self._system.blockSignals(True)
        self._system.setPlainText(persona.system)
        self._system.blockSignals(False)
        for widget in (self._picker, self._name, self._system, self._remove):
            widget.setEnabled(there)
        self._problem.hide()

    def _add(self) -> None:
        self.tell()
        if self._problem.isVisible():
            return
        names = {persona.name for persona in self._personas}
        new = self.tr("New persona")
        name = next(
            name for name in (new, *(f"{new} {n}" for n in range(2, len(names) + 3))) if name not in names
        )
        self._personas.append(Persona(name, ""))
        self._fill(len(self._personas) - 1)
        self._name.setFocus()
        self._name.selectAll()

    def _on_remove(self) -> None:
        self.tell()
        number = self._picker.currentIndex()
        removed = self._personas.pop(number)
        self._fill(max(0, number - 1))
        self.tell()
        if removed.system:
            self._undo.offer(removed.name, lambda: self._bring_back(removed, number))

    def _bring_back(self, removed: Persona, number: int) -> None:
        self.tell()
        if all(persona.name != removed.name for persona in self._personas):
            self._personas.insert(number, removed)
            self._fill(min(number, len(self._personas) - 1))
            self.tell()
            self._picker.setFocus()
