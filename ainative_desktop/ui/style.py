"""The application's palette and style sheet, generated from a theme."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from ..storage.looks import Appearance
from .fonts import interface_font
from .theme import COLUMNS, DARK, LIGHT, Theme, contrasting


class ThemeSource(QObject):
    """The theme in force: the system's, live, or the one set by hand.

    Signals: changed(Theme).
    """

    changed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._announce)
        hints.accessibility().contrastPreferenceChanged.connect(self._announce)

    @property
    def theme(self) -> Theme:
        """The theme to draw in now."""
        hints = QGuiApplication.styleHints()
        system_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        dark = self._appearance.theme == "dark" or (self._appearance.theme == "system" and system_dark)
        theme = DARK if dark else LIGHT
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            theme = contrasting(theme)
        chosen = self._appearance
        return replace(
            theme,
            body_px=chosen.font_px,
            family=chosen.family,
            code_family=chosen.code_family,
            column_px=COLUMNS[chosen.column],
            compact=chosen.density == "compact",
        )

    def set_appearance(self, appearance: Appearance) -> None:
        """Take other choices."""
        self._appearance = appearance
        self._announce()

    def _announce(self) -> None:
        self.changed.emit(self.theme)


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Draw every widget in `theme`."""
    font = interface_font(theme)
    application.setFont(font)
    application.setPalette(_palette(theme))
    # Widgets that exist miss the application's new font when a style sheet follows it: it names the font too.
    application.setStyleSheet(_style_sheet(theme, font.family()))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for roles, color in (
        ((role.Window, role.Base, role.Button, role.ToolTipBase), theme.background),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), theme.text),
        ((role.PlaceholderText,), theme.muted),
        ((role.AlternateBase,), theme.sidebar),
        ((role.Midlight,), theme.selected),
        ((role.Mid,), theme.hairline),
        ((role.Highlight, role.Link, role.Accent), theme.accent),
        ((role.HighlightedText,), theme.background),
    ):
        for each in roles:
            palette.setColor(each, QColor(color))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor(theme.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme, family: str) -> str:
    parts = (
        _base,
        _menus,
        _scroll_bars,
        _buttons,
        _fields,
        _choices,
        _progress,
        _sidebar,
        _conversation,
        _preferences,
        _inspector,
        _usage,
        _choosing,
        _search,
    )
    name = family.replace('"', "")
    font = f'QWidget {{ font-family: "{name}"; font-size: {theme.body_px}px }}'
    return "\n".join([font, *(part(theme) for part in parts)])


def _small(theme: Theme) -> int:
    """The size of what stands back: hints, captions, states."""
    return round(theme.body_px * 0.9)


def _base(t: Theme) -> str:
    return f"""
    QMainWindow, QDialog {{ background: {t.background} }}
    QToolTip {{ color: {t.text}; background: {t.background}; border: 1px solid {t.hairline};
        padding: 4px 8px; font-size: {_small(t)}px }}
    QLabel[muted="true"] {{ color: {t.muted}; font-size: {_small(t)}px }}
    QLabel[problem="true"] {{ color: {t.error}; font-size: {_small(t)}px }}
    QLabel[level="good"] {{ color: {t.good} }}
    QLabel[level="error"] {{ color: {t.error} }}
    QSplitter::handle {{ background: {t.hairline} }}
    """


def _menus(t: Theme) -> str:
    return f"""
    QMenuBar {{ background: {t.background}; border-bottom: 1px solid {t.hairline}; padding: 2px 8px }}
    QMenuBar::item {{ padding: 5px 10px; border-radius: 6px; background: transparent }}
    QMenuBar::item:selected {{ background: {t.selected} }}
    QMenu {{ background: {t.background}; border: 1px solid {t.hairline}; padding: 6px }}
    QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 6px }}
    QMenu::item:selected {{ background: {t.selected}; color: {t.text} }}
    QMenu::item:disabled {{ color: {t.muted} }}
    QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 6px 4px }}
    """


def _scroll_bars(t: Theme) -> str:
    return f"""
    QProgressBar {{ border: 0; border-radius: 3px; background: {t.hairline}; max-height: 6px }}
    QProgressBar::chunk {{ border-radius: 3px; background: {t.accent} }}
    QScrollBar:vertical {{ width: 10px; background: transparent; margin: 0 }}
    QScrollBar:horizontal {{ height: 10px; background: transparent; margin: 0 }}
    QScrollBar::handle {{ background: {t.hairline}; border-radius: 3px; margin: 2px }}
    QScrollBar::handle:vertical {{ min-height: 36px }}
    QScrollBar::handle:horizontal {{ min-width: 36px }}
    QScrollBar::handle:hover {{ background: {t.muted} }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
        {{ background: transparent; height: 0; width: 0 }}
    """


def _buttons(t: Theme) -> str:
    return f"""
    QPushButton {{ background: {t.background}; color: {t.text}; border: 1px solid {t.hairline};
        border-radius: 8px; padding: 7px 13px }}
    QPushButton:hover {{ background: {t.bubble} }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 12px }}
    QPushButton:disabled {{ color: {t.muted} }}
    QPushButton[primary="true"] {{ background: {t.accent}; color: {t.background}; border-color: {t.accent} }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {t.text} }}
    QPushButton[link="true"] {{ border: 1px solid transparent; background: transparent; color: {t.muted};
        padding: 4px 6px; font-size: {_small(t)}px }}
    QPushButton[link="true"]:hover {{ color: {t.text} }}
    QPushButton[link="true"]:focus {{ border: 2px solid {t.accent}; padding: 3px 5px }}
    QPushButton[segment="true"] {{ border-radius: 0; padding: 7px 18px; margin-left: -1px }}
    QPushButton[segment="true"]:focus {{ padding: 6px 17px }}
    QPushButton[segment="true"]:checked {{ background: {t.accent_tint}; color: {t.accent}; font-weight: 600 }}
    QPushButton[edge="left"] {{ border-top-left-radius: 8px; border-bottom-left-radius: 8px; margin-left: 0 }}
    QPushButton[edge="right"] {{ border-top-right-radius: 8px; border-bottom-right-radius: 8px }}
    """


def _fields(t: Theme) -> str:
    return f"""
    QLineEdit, QSpinBox, QComboBox {{ background: {t.background}; color: {t.text};
        border: 1px solid {t.hairline}; border-radius: 8px; padding: 7px 9px;
        selection-background-color: {t.accent}; selection-color: {t.background} }}
    QLineEdit {{ placeholder-text-color: {t.muted} }}
    QLineEdit:focus, QSpinBox:focus, QComboBox:focus {{ border: 2px solid {t.accent}; padding: 6px 8px }}
    QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled {{ color: {t.muted}; background: {t.sidebar} }}
    QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: none; padding: 0 }}
    QSpinBox QLineEdit {{ background: transparent }}
    QSpinBox {{ padding: 5px 0 }}
    QSpinBox:focus {{ padding: 4px 0 }}
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none }}
    """


def _choices(t: Theme) -> str:
    return f"""
    QComboBox {{ padding-left: 11px; combobox-popup: 0 }}
    QComboBox:focus {{ padding-left: 10px }}
    QComboBox::drop-down {{ border: none; width: 26px }}
    QComboBox::down-arrow {{ image: none }}
    QComboBox QAbstractItemView {{ background: {t.background}; border: 1px solid {t.hairline};
        outline: none; padding: 4px }}
    QComboBox QAbstractItemView::item {{ padding: 6px 7px; border-radius: 6px; color: {t.text} }}
    QComboBox QAbstractItemView::item:selected {{ background: {t.selected} }}
    QSlider {{ min-height: 24px }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {t.hairline} }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px }}
    QSlider::handle:horizontal {{ width: 16px; height: 16px; margin: -6px 0; border-radius: 8px;
        background: {t.accent} }}
    QSlider::handle:horizontal:focus {{ width: 12px; height: 12px; border: 2px solid {t.text} }}
    """


def _progress(t: Theme) -> str:
    return f"""
    QProgressBar {{ background: {t.hairline}; border: none; border-radius: 3px; min-height: 6px;
        max-height: 6px }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px }}
    """


def _sidebar(t: Theme) -> str:
    return f"""
    #sidebar {{ background: {t.sidebar} }}
    #sidebar QLineEdit {{ background: {t.sidebar} }}
    #conversationList {{ background: {t.sidebar}; border: none; outline: none }}
    #conversationList QLineEdit {{ background: {t.background}; padding: 0 6px }}
    #newChatButton {{ text-align: left; padding: 11px 12px 10px 12px; font-weight: 500 }}
    #newChatButton:focus {{ padding: 10px 11px 9px 11px }}
    #searchEdit {{ padding: 8px 10px }}
    #searchEdit:focus {{ padding: 7px 9px }}
    #undoBar, #selectionBar {{ background: {t.selected}; border-radius: 8px }}
    #undoBar QPushButton, #selectionBar QPushButton {{ color: {t.accent} }}
    #sidebarFoot {{ border-top: 1px solid {t.hairline} }}
    """


def _conversation(t: Theme) -> str:
    return f"""
    #header {{ background: {t.background}; border-bottom: 1px solid {t.hairline} }}
    #findBar {{ background: {t.background}; border-bottom: 1px solid {t.hairline} }}
    #titleLabel, #titleEdit {{ font-weight: 600; font-size: {round(t.body_px * 1.07)}px }}
    #titleLabel {{ padding-left: 5px }}
    #titleEdit {{ padding: 3px 6px }}
    #titleEdit:focus {{ padding: 2px 5px }}
    #transportLabel {{ color: {t.muted}; border: 1px solid {t.hairline}; border-radius: 13px;
        padding: 4px 11px 4px 24px; font-size: {_small(t)}px }}
    #composer {{ background: {t.background}; border: none; selection-background-color: {t.accent};
        selection-color: {t.background} }}
    #quickPromptEdit {{ background: {t.background}; border: none; font-size: {round(t.body_px * 1.14)}px;
        selection-background-color: {t.accent}; selection-color: {t.background} }}
    #statusLine, #sendHint {{ color: {t.muted}; font-size: {round(t.body_px * 0.86)}px }}
    """


def _choosing(t: Theme) -> str:
    return f"""
    #modelPicker {{ color: {t.muted}; border-radius: 12px; padding: 4px 12px;
        font-size: {_small(t)}px }}
    #modelPicker:focus {{ padding: 3px 11px }}
    #modelPicker[trouble="true"] {{ color: {t.warning} }}
    #tagList {{ background: {t.background}; border: 1px solid {t.hairline}; border-radius: 8px; padding: 4px;
                outline: none }}
    #tagList:focus {{ border: 2px solid {t.accent}; padding: 3px }}
    #tagList::item {{ padding: 7px 6px; border-radius: 6px; color: {t.text} }}
    #tagList::item:hover {{ background: {t.bubble} }}
    #tagList::item:selected {{ background: {t.selected} }}
    #modelList {{ background: {t.background}; border: none; outline: none }}
    #popupTitle {{ font-weight: 600 }}
    QPlainTextEdit[field="true"] {{ background: {t.background}; border: 1px solid {t.hairline};
        border-radius: 8px; padding: 4px 5px;
        selection-background-color: {t.accent}; selection-color: {t.background} }}
    QPlainTextEdit[field="true"]:focus {{ border: 2px solid {t.accent}; padding: 3px 4px }}
    QPlainTextEdit[field="true"]:disabled {{ color: {t.muted}; background: {t.sidebar} }}
    """


def _preferences(t: Theme) -> str:
    return f"""
    #preferencesPages {{ background: {t.sidebar}; border: none; border-right: 1px solid {t.hairline};
        outline: none; padding: 16px 10px }}
    #preferencesPages::item {{ padding: 0 10px; border-radius: 8px; color: {t.text} }}
    #preferencesPages::item:hover {{ background: {t.bubble} }}
    #preferencesPages::item:selected {{ background: {t.selected}; color: {t.text} }}
    #preferencesPages::item:selected:focus {{ border: 2px solid {t.accent}; padding: 0 8px }}
    #snippetList {{ background: {t.background}; border: 1px solid {t.hairline}; border-radius: 8px;
        outline: none; padding: 4px }}
    #snippetList:focus {{ border: 2px solid {t.accent}; padding: 3px }}
    #snippetList::item {{ padding: 5px 6px; border-radius: 6px; color: {t.text} }}
    #snippetList::item:selected {{ background: {t.selected}; color: {t.text} }}
    #snippetChoices {{ background: {t.background}; border: none; outline: none }}
    #snippetFoot {{ padding: 2px 10px }}
    #pageTitle {{ font-weight: 600; font-size: {round(t.body_px * 1.2)}px }}
    QPushButton[key="true"] {{ padding: 5px 10px; color: {t.muted} }}
    QPushButton[key="true"]:focus {{ padding: 4px 9px }}
    QPushButton[recording="true"] {{ background: {t.accent_tint}; color: {t.accent} }}
    #testResult, #keyTestResult {{ background: {t.sidebar}; border-radius: 8px }}
    """


def _inspector(t: Theme) -> str:
    return f"""
    QWidget[tile="true"] {{ background: {t.sidebar}; border-radius: 8px }}
    QLabel[figure="true"] {{ font-weight: 600; font-size: {round(t.body_px * 1.14)}px }}
    #inspectorTitle {{ font-weight: 600; font-size: {round(t.body_px * 1.07)}px }}
    #inspectorEvents {{ background: {t.background}; border: none; border-top: 1px solid {t.hairline};
        outline: none; padding-top: 6px }}
    #inspector QPushButton {{ font-size: {_small(t)}px; padding: 6px 11px }}
    #inspector QPushButton:focus {{ padding: 5px 10px }}
    #inspector QPushButton[link="true"] {{ padding: 4px 6px }}
    #inspector QPushButton[link="true"]:focus {{ padding: 3px 5px }}
    #inspector QPushButton:checked {{ background: {t.accent_tint}; color: {t.accent} }}
    #inspectorButton {{ color: {t.muted}; border-radius: 13px; padding: 4px 11px; font-size: {_small(t)}px }}
    #inspectorButton:focus {{ padding: 3px 10px }}
    #inspectorButton:checked {{ background: {t.accent_tint}; color: {t.accent} }}
    """


def _usage(t: Theme) -> str:
    return f"""
    QLabel[heading="true"] {{ font-weight: 600 }}
    #usageModels {{ background: {t.background}; border: none; border-top: 1px solid {t.hairline};
        outline: none; selection-background-color: {t.selected}; selection-color: {t.text} }}
    #usageModels:focus {{ border: 2px solid {t.accent}; border-radius: 6px }}
    #usageModels::item {{ padding: 4px 5px }}
    #usageModels QHeaderView, #usageModels QHeaderView::section {{ background: {t.background}; border: none;
        color: {t.muted}; font-weight: 400; font-size: {_small(t)}px }}
    #usageModels QHeaderView::section {{ padding: 6px 8px; border-bottom: 1px solid {t.hairline} }}
    #usageModels::corner {{ background: {t.background}; border: none }}
    QScrollArea, #pricesList {{ background: transparent }}
    """


def _search(t: Theme) -> str:
    return f"""
    #searchPopupEdit, #searchPopupEdit:focus {{ border: none; background: transparent; padding: 9px 8px;
        font-size: {round(t.body_px * 1.14)}px }}
    #searchResults {{ background: {t.background}; border: none; border-top: 1px solid {t.hairline};
        outline: none; padding-top: 6px }}
    #searchFoot {{ padding: 3px 8px 4px 8px }}
    """
