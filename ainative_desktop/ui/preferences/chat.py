"""Preferences → Chat: what is harmless is applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSpinBox

from ...protocol.choice import ModelChoice
from ...storage.looks import IMAGE_EDGES, Chat, SendKey
from ...storage.model_settings import ModelSettings, Persona
from .answer_defaults import AnswerDefaults
from .controls import CheckBox
from .desktop_choices import DesktopChoices
from .form import Page, Segments, muted
from .personas import PersonaFields
from .tool_list import ToolList


class ChatPage(Page):
    """How one sends, how large attached images may be, the tools that a model may use, and what new
    conversations ask of it.

    Signals: changed(Chat); models_changed(ModelSettings).
    """

    changed = Signal(object)
    models_changed = Signal(object)

    def __init__(self, chat: Chat, models: ModelSettings) -> None:
        super().__init__(QCoreApplication.translate("ChatPage", "Chat"))
        self._chat = chat
        self._models = models
        self._add_sending()
        self._add_writing()
        self._add_naming()
        self._add_images()
        self.desktop = DesktopChoices(self)
        self.tools = ToolList()
        self.add_row(self.tr("Tools"), self.tools, tall=True)
        self.add_below(
            muted(self.tr("A model that wants to use one asks you first, unless you always allow it."))
        )
        self._defaults = AnswerDefaults(self)
        self._defaults.changed.connect(self._on_defaults)
        self._personas = PersonaFields(self)
        self._personas.changed.connect(self._on_personas)
        self.column.addStretch(1)
        self.set_models(models)

    def set_models(self, models: ModelSettings) -> None:
        """Show what new conversations begin with, and the personas."""
        self._models = models
        self._defaults.set_settings(models)
        self._personas.set_personas(models.personas)

    def _on_defaults(self, asked: ModelChoice) -> None:
        self.models_changed.emit(
            replace(
                self._models,
                temperature=asked.temperature,
                max_tokens=asked.max_tokens,
                system=asked.system,
            )
        )

    def _on_personas(self, personas: tuple[Persona, ...]) -> None:
        self.models_changed.emit(replace(self._models, personas=personas))

    def hideEvent(self, event: QHideEvent) -> None:
        self._defaults.tell()  # what was typed a moment ago counts, too
        self._personas.tell()
        super().hideEvent(event)

    def _change(self, **members: object) -> None:
        self._chat = replace(self._chat, **members)  # type: ignore[arg-type]
        self.changed.emit(self._chat)

    # -- building -----------------------------------------------------------------------------------

    def _add_sending(self) -> None:
        send_key = Segments(
            [
                ("enter", self.tr("Enter"), "sendWithEnter"),
                ("ctrl+enter", self.tr("Ctrl+Enter"), "sendWithCtrlEnter"),
            ]
        )
        send_key.set_value(self._chat.send_key)
        send_key.chosen.connect(lambda value: self._change(send_key=cast(SendKey, value)))
        self.add_row(self.tr("Send with"), send_key)
        self.add_below(muted(self.tr("The other one breaks the line; so does Shift+Enter.")))

    def _add_writing(self) -> None:
        long_text = self._box("long_text_as_file", "longTextAsFile")
        long_text.setText(self.tr("Attach a long text that is pasted as a file"))
        self.add_row(self.tr("Pasting"), long_text)
        self.spelling = self._box("spelling", "checkSpelling")
        self.spelling.setText(self.tr("Check the spelling while I write"))
        self.add_row(self.tr("Spelling"), self.spelling)
        self.about_spelling = muted("")
        self.add_below(self.about_spelling)

    def _add_naming(self) -> None:
        naming = self._box("named_by_model", "namedByModel")
        naming.setText(self.tr("Let the model name conversations"))
        self.add_row(self.tr("Titles"), naming)
        words = self.tr(
            "After the first answer its beginning and that of your question go to the server once more, "
            "which may cost money there. Otherwise your first words are the title."
        )
        self.add_below(muted(words))

    def _add_images(self) -> None:
        edge = QSpinBox(minimum=IMAGE_EDGES[0], maximum=IMAGE_EDGES[-1], singleStep=64)
        edge.setSuffix(self.tr(" px"))
        edge.setObjectName("imageEdge")
        edge.setAccessibleName(self.tr("Longest edge of attached images"))
        edge.lineEdit().setTextMargins(9, 0, 9, 0)  # a style sheet's padding does not reach it
        edge.setValue(self._chat.image_edge)
        edge.valueChanged.connect(lambda value: self._change(image_edge=value))
        self.add_row(self.tr("Images up to"), edge)
        words = self.tr(
            "Larger images are scaled down to that before they are sent. Most models look at 1568 px."
        )
        self.add_below(muted(words))

    def _box(self, member: str, name: str) -> CheckBox:
        """A box to tick for a member of Chat."""
        box = CheckBox()
        box.setObjectName(name)
        box.setChecked(getattr(self._chat, member))
        box.toggled.connect(lambda on: self._change(**{member: on}))
        return box
