"""The application's palette and style sheet, generated from a theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ..storage.settings import Appearance
from .theme import DARK, LIGHT, Theme, themed


class ThemeSource(QObject):
    """The theme in force: the system's, live, or the one set by hand.

    Signals: changed(Theme).
    """

    changed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._announce)

    @property
    def theme(self) -> Theme:
        """The theme to draw in now."""
        system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        dark = self._appearance.theme == "dark" or (self._appearance.theme == "system" and system_dark)
        return themed(DARK if dark else LIGHT, self._appearance.font_px, self._appearance.family)

    def set_appearance(self, appearance: Appearance) -> None:
        """Take other choices."""
        self._appearance = appearance
        self._announce()

    def _announce(self) -> None:
        self.changed.emit(self.theme)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Draw every widget in `theme`."""
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    font = QFont(theme.family) if theme.family else QFont(application.font())
    font.setPixelSize(theme.body_px)
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, color in (
        ((role.Window, role.Base, role.Button, role.ToolTipBase), theme.background),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.PlaceholderText,), theme.muted),
        ((role.AlternateBase,), theme.sidebar),
        ((role.Highlight, role.Link, role.Accent), theme.accent),
        ((role.HighlightedText,), theme.background),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor(theme.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme) -> str:
    t = theme
    small = round(t.body_px * 0.9)
    return f"""
    QMainWindow, QDialog {{ background: {t.background} }}
    QToolTip {{ color: {t.text}; background: {t.background}; border: 1px solid {t.hairline};
        padding: 4px 8px }}
    QMenuBar {{ background: {t.sidebar}; border-bottom: 1px solid {t.hairline}; padding: 2px 8px }}
    QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent }}
    QMenuBar::item:selected {{ background: {t.selected} }}
    QMenu {{ background: {t.background}; border: 1px solid {t.hairline}; border-radius: 8px; padding: 6px }}
    QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 6px }}
    QMenu::item:selected {{ background: {t.selected}; color: {t.text} }}
    QMenu::item:disabled {{ color: {t.muted} }}
    QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 6px 4px }}

    QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0 }}
    QScrollBar::handle:vertical {{ background: {t.hairline}; border-radius: 3px;
        min-height: 36px; margin: 2px }}
    QScrollBar::handle:vertical:hover {{ background: {t.muted} }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
        {{ background: transparent; height: 0; width: 0 }}
    QScrollBar:horizontal {{ height: 10px; background: transparent }}
    QScrollBar::handle:horizontal {{ background: {t.hairline}; border-radius: 3px;
        min-width: 36px; margin: 2px }}

    QPushButton {{ background: {t.background}; color: {t.text}; border: 1px solid {t.hairline};
        border-radius: 8px; padding: 7px 13px }}
    QPushButton:hover {{ background: {t.bubble} }}
    QPushButton:focus {{ border-color: {t.accent} }}
    QPushButton:disabled {{ color: {t.muted} }}
    QPushButton[primary="true"] {{ background: {t.accent}; color: {t.background}; border-color: {t.accent} }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {t.text}; padding: 6px 12px }}
    QPushButton[link="true"] {{ border: 1px solid transparent; background: transparent; color: {t.muted};
        padding: 4px 6px; font-size: {small}px }}
    QPushButton[link="true"]:hover {{ color: {t.text} }}
    QPushButton[link="true"]:focus {{ border-color: {t.accent} }}
    QPushButton[segment="true"] {{ border-radius: 0; padding: 7px 18px; margin-left: -1px }}
    QPushButton[segment="true"]:checked {{ background: {t.accent_tint}; color: {t.accent}; font-weight: 600 }}
    QPushButton[edge="left"] {{ border-top-left-radius: 8px; border-bottom-left-radius: 8px; margin-left: 0 }}
    QPushButton[edge="right"] {{ border-top-right-radius: 8px; border-bottom-right-radius: 8px }}

    QLineEdit, QSpinBox, QComboBox {{ background: {t.background}; color: {t.text};
        border: 1px solid {t.hairline}; border-radius: 8px; padding: 7px 11px;
        selection-background-color: {t.accent}; selection-color: {t.background} }}
    QLineEdit:focus, QSpinBox:focus, QComboBox:focus {{ border-color: {t.accent} }}
    QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ color: {t.muted}; background: {t.sidebar} }}
    QComboBox::drop-down {{ border: none; width: 26px }}
    QComboBox QAbstractItemView {{ background: {t.background}; border: 1px solid {t.hairline};
        selection-background-color: {t.selected}; selection-color: {t.text}; outline: none; padding: 4px }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none }}
    QSpinBox QLineEdit {{ border: none; padding: 0; background: transparent }}
    QCheckBox {{ spacing: 8px }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.hairline} }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px }}
    QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -6px 0; border-radius: 8px;
        background: {t.accent} }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {t.text}; margin: -7px 0 }}

    #sidebar {{ background: {t.sidebar} }}
    #sidebar QLineEdit {{ background: {t.sidebar} }}
    #conversationList, #preferencesPages {{ background: {t.sidebar}; border: none; outline: none }}
    #newChatButton {{ text-align: left; padding: 10px 12px; font-weight: 600 }}
    #searchEdit {{ padding: 9px 12px }}
    #undoBar {{ background: {t.selected}; border-radius: 8px }}
    #sidebarFoot {{ border-top: 1px solid {t.hairline} }}
    #preferencesPages {{ padding: 16px 10px }}
    #preferencesPages::item {{ padding: 0 10px; border-radius: 8px; color: {t.text} }}
    #preferencesPages::item:selected {{ background: {t.selected}; color: {t.text} }}
    #titleLabel {{ font-weight: 600; font-size: {round(t.body_px * 1.07)}px }}
    #pageTitle {{ font-weight: 600; font-size: {round(t.body_px * 1.2)}px }}
    #header {{ background: {t.background}; border-bottom: 1px solid {t.hairline} }}
    #transportLabel {{ color: {t.muted}; border: 1px solid {t.hairline}; border-radius: 13px;
        padding: 4px 11px; font-size: {small}px }}
    #composerFrame {{ background: {t.background}; border: 1px solid {t.hairline}; border-radius: 16px }}
    #composerFrame[focused="true"] {{ border-color: {t.accent} }}
    #composer {{ background: transparent; border: none; selection-background-color: {t.accent};
        selection-color: {t.background} }}
    #testResult {{ background: {t.sidebar}; border-radius: 8px; padding: 12px }}
    QLabel[muted="true"], #statusLine {{ color: {t.muted}; font-size: {small}px }}
    QLabel[problem="true"] {{ color: {t.error}; font-size: {small}px }}
    QSplitter::handle {{ background: {t.hairline} }}
    """
