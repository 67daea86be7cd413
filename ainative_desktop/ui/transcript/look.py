"""Fonts, sizes and rich-text style of the transcript, derived from a theme once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPalette

from ...rendering.html import Style
from ..fonts import code_font
from ..theme import Theme

LINE_HEIGHT = 1.55
CODE_LINE_HEIGHT = 1.58
COMPACT_LINE_HEIGHT = 1.4  # of text and of code
COMPACT = 0.6  # of the usual distance between two blocks


@dataclass(frozen=True)
class Look:
    """How the transcript draws in one theme."""

    theme: Theme

    @cached_property
    def body(self) -> QFont:
        """The font of running text."""
        font = QFont(self.theme.family) if self.theme.family else QFont()
        font.setPixelSize(self.theme.body_px)
        return font

    @cached_property
    def small(self) -> QFont:
        """The font of notes."""
        font = QFont(self.body)
        font.setPixelSize(max(9, round(self.theme.body_px * 0.9)))
        return font

    @cached_property
    def caption(self) -> QFont:
        """The font of a code block's head and of the actions below a message."""
        font = QFont(self.body)
        font.setPixelSize(max(9, round(self.theme.body_px * 0.86)))
        return font

    @cached_property
    def code(self) -> QFont:
        """The font of code."""
        return code_font(self.theme)

    @cached_property
    def small_metrics(self) -> QFontMetricsF:
        """The metrics of `small`."""
        return QFontMetricsF(self.small)

    @cached_property
    def caption_metrics(self) -> QFontMetricsF:
        """The metrics of `caption`."""
        return QFontMetricsF(self.caption)

    @cached_property
    def line(self) -> float:
        """The height of a line of running text."""
        return round(self.theme.body_px * (COMPACT_LINE_HEIGHT if self.theme.compact else LINE_HEIGHT))

    @cached_property
    def code_line(self) -> float:
        """The height of a line of code."""
        return round(self.theme.code_px * (COMPACT_LINE_HEIGHT if self.theme.compact else CODE_LINE_HEIGHT))

    def apart(self, px: int) -> int:
        """The distance between two blocks that are usually `px` apart."""
        return round(px * COMPACT) if self.theme.compact else px

    @cached_property
    def style(self) -> Style:
        """The style that blocks are written with."""
        theme = self.theme
        return Style(
            text=theme.text,
            muted=theme.muted,
            accent=theme.accent,
            code_background=theme.code,
            hairline=theme.hairline,
            body_px=theme.body_px,
            code_px=theme.code_px,
            code_family=QFontInfo(self.code).family(),
            syntax={
                "keyword": theme.syntax_keyword,
                "name": theme.syntax_name,
                "string": theme.syntax_string,
                "number": theme.syntax_string,
                "comment": theme.syntax_comment,
            },
        )

    @cached_property
    def selection(self) -> QColor:
        """What is painted behind selected text: the accent, thin enough for text to stay readable."""
        color = QColor(self.theme.accent)
        color.setAlphaF(0.3 if self.theme.dark else 0.22)
        return color

    @cached_property
    def palette(self) -> QPalette:
        """The palette that rich text is drawn with."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, self.color("text"))
        return palette

    def color(self, name: str) -> QColor:
        """A colour of the theme by its name there."""
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = QColor(getattr(self.theme, name))
        return color

    @cached_property
    def _colors(self) -> dict[str, QColor]:
        return {}
