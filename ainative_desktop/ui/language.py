"""The language of the window: that of the system where there is a translation, or the one that was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from ..paths import resource

#: The languages there are, as those who speak them call them. English needs a file for its plurals alone.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文", "ar": "العربية"}
MIRRORED = ("ar",)  # to ask a QLocale for anything that is an enumeration takes 100 ms the first time
ENGLISH = "en"
_OURS = "translation of the window"
_SPOKEN = "language"


def speak(choice: str, system: QLocale | None = None) -> str:
    """Let all that is made from now on speak the language of that `choice`; "system" takes the first of the
    system's that there is. Returns the language's key."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    locale = system or QLocale.system()
    language = choice if choice in LANGUAGES else suitable(locale.uiLanguages())
    for old in application.findChildren(QTranslator, _OURS):
        application.removeTranslator(old)
        old.deleteLater()
    if language != ENGLISH:
        _install(application, f"qtbase_{language}", _folder_of_qt())
    _install(application, f"ainative_{language}", resource("translations"))
    QLocale.setDefault(locale if _is_of(locale, language) else QLocale(language))
    sides = Qt.LayoutDirection
    application.setLayoutDirection(sides.RightToLeft if language in MIRRORED else sides.LeftToRight)
    application.setProperty(_SPOKEN, language)
    return language


def spoken() -> str:
    """The key of the language that the window speaks."""
    application = QCoreApplication.instance()
    return str(application.property(_SPOKEN) or ENGLISH) if application is not None else ENGLISH


def suitable(wanted: Iterable[str]) -> str:
    """The first of the wanted languages, as BCP 47 names them ("de-AT", "zh-Hans-CN"), that there is."""
    for name in wanted:
        base, *rest = name.replace("_", "-").split("-")
        if base == "zh" and not {"TW", "HK", "MO", "Hant"} & set(rest):
            return "zh_CN"
        if base in LANGUAGES:
            return base
    return ENGLISH


def _is_of(locale: QLocale, language: str) -> bool:
    """Whether numbers and dates of that `locale` are the language's, as they are in each of its regions."""
    return locale.name().partition("_")[0] == language.partition("_")[0]


def _install(application: QGuiApplication, name: str, folder: Path) -> None:
    translator = QTranslator(application)
    translator.setObjectName(_OURS)
    if translator.load(name, str(folder)):
        application.installTranslator(translator)


def _folder_of_qt() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
