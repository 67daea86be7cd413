"""Preferences → Appearance and Chat: what is harmless is applied at once."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSlider, QSpinBox

from ...protocol.choice import ModelChoice
from ...storage.looks import FONT_SIZES, IMAGE_EDGES, Appearance, Chat, SendKey
from ...storage.model_settings import ModelSettings, Persona
from ..language import LANGUAGES
from .answer_defaults import AnswerDefaults
from .controls import CheckBox, ChoiceBox, side_by_side
from .desktop_choices import DesktopChoices
from .font_box import FontBox
from .form import Page, Segments, muted
from .personas import PersonaFields
from .tool_list import ToolList


class AppearancePage(Page):
    """Theme, text size and fonts, density, the conversation's width, motion.

    Signals: changed(Appearance).
    """

    changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(QCoreApplication.translate("AppearancePage", "Appearance"))
        self._appearance = appearance
        self._theme = self._add_choice(
            self.tr("Theme"),
            "theme",
            ("system", self.tr("System"), "themeSystem"),
            ("light", self.tr("Light"), "themeLight"),
            ("dark", self.tr("Dark"), "themeDark"),
        )
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(FONT_SIZES[0], FONT_SIZES[-1])
        self._size.setObjectName("fontSizeSlider")
        self._size.setAccessibleName(self.tr("Text size"))
        self._size.valueChanged.connect(lambda value: self._change(font_px=value))
        self._size_words = muted("")
        self.add_row(self.tr("Text size"), side_by_side([self._size, self._size_words]))
        self._density = self._add_choice(
            self.tr("Density"),
            "density",
            ("comfortable", self.tr("Comfortable"), "densityComfortable"),
            ("compact", self.tr("Compact"), "densityCompact"),
        )
        self._column = self._add_choice(
            self.tr("Text width"),
            "column",
            ("narrow", self.tr("Narrow"), "columnNarrow"),
            ("normal", self.tr("Normal"), "columnNormal"),
            ("wide", self.tr("Wide"), "columnWide"),
            ("full", self.tr("Full"), "columnFull"),
        )
        self._family = self._add_font(self.tr("Font"), "family", "fontBox", fixed=False)
        self._code_family = self._add_font(self.tr("Font of code"), "code_family", "codeFontBox", fixed=True)
        self._language = ChoiceBox()
        self._language.setObjectName("languagePicker")
        for key, name in {"system": self.tr("As the system"), **LANGUAGES}.items():
            self._language.addItem(name, key)
        self._language.currentIndexChanged.connect(
            lambda _place: self._change(language=self._language.currentData())
        )
        self.add_row(self.tr("Language"), self._language)
        self.add_below(muted(self.tr("Another language is spoken from the next start on.")))
        self._motion = CheckBox(self.tr("Reduce motion"))
        self._motion.setObjectName("reduceMotionCheck")
        self._motion.toggled.connect(lambda value: self._change(reduce_motion=value))
        self.add_below(self._motion)
        self.column.addStretch(1)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        """Show these choices."""
        self._appearance = appearance
        self._theme.set_value(appearance.theme)
        self._size.setValue(appearance.font_px)
        self._size_words.setText(self.tr("%n px", "", appearance.font_px))
        self._density.set_value(appearance.density)
        self._column.set_value(appearance.column)
        self._family.set_family(appearance.family)
        self._code_family.set_family(appearance.code_family)
        self._language.setCurrentIndex(self._language.findData(appearance.language))
        self._motion.setChecked(appearance.reduce_motion)

    def _add_choice(self, words: str, member: str, *options: tuple[str, str, str]) -> Segments:
        """A row to choose a member of Appearance from `options`; see Segments."""
        segments = Segments(options)
        segments.chosen.connect(lambda value: self._change(**{member: value}))
        self.add_row(words, segments)
        return segments

    def _add_font(self, words: str, member: str, name: str, *, fixed: bool) -> FontBox:
        box = FontBox(fixed=fixed)
        box.setObjectName(name)
        box.chosen.connect(lambda family: self._change(**{member: family}))
        self.add_row(words, box)
        return box

    def _change(self, **members: object) -> None:
        changed = replace(self._appearance, **members)  # type: ignore[arg-type]
        if changed != self._appearance:
            self._appearance = changed
            self._size_words.setText(self.tr("%n px", "", changed.font_px))
            self.changed.emit(changed)


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
        self._send_key = Segments(
            [
                ("enter", self.tr("Enter"), "sendWithEnter"),
                ("ctrl+enter", self.tr("Ctrl+Enter"), "sendWithCtrlEnter"),
            ]
        )
        self._send_key.set_value(chat.send_key)
        self._send_key.chosen.connect(lambda value: self._change(send_key=cast(SendKey, value)))
        self.add_row(self.tr("Send with"), self._send_key)
        self.add_below(muted(self.tr("The other one breaks the line; so does Shift+Enter.")))
        self._long_text = CheckBox(self.tr("Attach a long text that is pasted as a file"))
        self._long_text.setObjectName("longTextAsFile")
        self._long_text.setChecked(chat.long_text_as_file)
        self._long_text.toggled.connect(lambda on: self._change(long_text_as_file=on))
        self.add_row(self.tr("Pasting"), self._long_text)
        self.spelling = CheckBox(self.tr("Check the spelling while I write"))
        self.spelling.setObjectName("checkSpelling")
        self.spelling.setChecked(chat.spelling)
        self.spelling.toggled.connect(lambda on: self._change(spelling=on))
        self.add_row(self.tr("Spelling"), self.spelling)
        self.about_spelling = muted("")
        self.add_below(self.about_spelling)
        self._naming = CheckBox(self.tr("Let the model name conversations"))
        self._naming.setObjectName("namedByModel")
        self._naming.setChecked(chat.named_by_model)
        self._naming.toggled.connect(lambda on: self._change(named_by_model=on))
        self.add_row(self.tr("Titles"), self._naming)
        words = self.tr(
            "After the first answer its beginning and that of your question go to the server once more, "
            "which may cost money there. Otherwise your first words are the title."
        )
        self.add_below(muted(words))
        self._edge = QSpinBox(minimum=IMAGE_EDGES[0], maximum=IMAGE_EDGES[-1], singleStep=64)
        self._edge.setSuffix(self.tr(" px"))
        self._edge.setObjectName("imageEdge")
        self._edge.setAccessibleName(self.tr("Longest edge of attached images"))
        self._edge.lineEdit().setTextMargins(9, 0, 9, 0)  # a style sheet's padding does not reach it
        self._edge.setValue(chat.image_edge)
        self._edge.valueChanged.connect(lambda value: self._change(image_edge=value))
        self.add_row(self.tr("Images up to"), self._edge)
        words = self.tr(
            "Larger images are scaled down to that before they are sent. Most models look at 1568 px."
        )
        self.add_below(muted(words))
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
