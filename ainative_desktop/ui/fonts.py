"""The fonts that a theme asks for: the ones chosen by hand, or the system's."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from .theme import Theme


def interface_font(theme: Theme) -> QFont:
    """The font of everything but code, in the body's size."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(theme.family) if theme.family else system
    font.setPixelSize(theme.body_px)
    return font


def code_font(theme: Theme) -> QFont:
    """The font of code, in its size."""
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font = QFont(theme.code_family) if theme.code_family else fixed
    font.setPixelSize(round(theme.code_px))
    return font
