"""Preferences → Appearance: what is harmless is applied at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSlider

from ...storage.looks import FONT_SIZES, Appearance
from ..language import LANGUAGES
from .controls import CheckBox, ChoiceBox, side_by_side
from .font_box import FontBox
from .form import Page, Segments, muted


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
        self._add_size()
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
        self._add_language()
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

    def _add_size(self) -> None:
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._size.setRange(FONT_SIZES[0], FONT_SIZES[-1])
        self._size.setObjectName("fontSizeSlider")
        self._size.setAccessibleName(self.tr("Text size"))
        self._size.valueChanged.connect(lambda value: self._change(font_px=value))
        self._size_words = muted("")
        self.add_row(self.tr("Text size"), side_by_side([self._size, self._size_words]))

    def _add_language(self) -> None:
        self._language = ChoiceBox()
        self._language.setObjectName("languagePicker")
        for key, name in {"system": self.tr("As the system"), **LANGUAGES}.items():
            self._language.addItem(name, key)
        self._language.currentIndexChanged.connect(
            lambda _place: self._change(language=self._language.currentData())
        )
        self.add_row(self.tr("Language"), self._language)
        self.add_below(muted(self.tr("Another language is spoken from the next start on.")))

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
