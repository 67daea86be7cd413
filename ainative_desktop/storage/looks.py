"""How the window looks and is written in: the part of the settings that its first frame shows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from .members import typed

VERSION = 1  # of the settings' file
FONT_SIZES = range(11, 25)  # px
WINDOW_WIDTHS = range(480, 10_001)  # logical pixels
WINDOW_HEIGHTS = range(360, 10_001)
WINDOW_PLACES = range(-100_000, 100_001)
INSPECTOR_WIDTHS = range(5_001)
SIDEBAR_WIDTHS = range(200, 2_001)
IMAGE_EDGES = range(256, 4097)  # px

ThemeChoice = Literal["system", "light", "dark"]
DensityChoice = Literal["comfortable", "compact"]
ColumnChoice = Literal["narrow", "normal", "wide", "full"]
LanguageChoice = Literal["system", "en", "de", "es", "zh_CN", "ar"]
SendKey = Literal["enter", "ctrl+enter"]


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks. `font_px` is the size of running text, 11 to 24; a family of "" is the system's;
    `column` is the width of the conversation."""

    theme: ThemeChoice = "system"
    font_px: int = 14
    density: DensityChoice = "comfortable"
    column: ColumnChoice = "normal"
    family: str = ""
    code_family: str = ""
    reduce_motion: bool = False
    language: LanguageChoice = "system"


@dataclass(frozen=True, slots=True)
class Chat:
    """How one writes. Attached images are scaled down to `image_edge` px at their longest edge. A long text
    that is pasted becomes a file where `long_text_as_file`. `spelling` is checked where a dictionary is. The
    model names new conversations where `named_by_model`, which costs a request."""

    send_key: SendKey = "enter"
    image_edge: int = 1568
    long_text_as_file: bool = True
    spelling: bool = True
    named_by_model: bool = False


@dataclass(frozen=True, slots=True)
class WindowState:
    """The window as it was left, in logical pixels; `x` and `y` count where it was `placed`, which not every
    desktop tells. The inspector's width is 0 until it was open."""

    width: int = 1180
    height: int = 780
    placed: bool = False
    x: int = 0
    y: int = 0
    maximized: bool = False
    full_screen: bool = False
    sidebar_width: int = 268
    sidebar_visible: bool = True
    inspector_width: int = 0
    inspector_visible: bool = False


_CHOICES: dict[str, tuple[Any, ...]] = {
    "theme": get_args(ThemeChoice),
    "density": get_args(DensityChoice),
    "column": get_args(ColumnChoice),
    "language": get_args(LanguageChoice),
    "send_key": get_args(SendKey),
}
_BOUNDS = {
    "font_px": FONT_SIZES,
    "width": WINDOW_WIDTHS,
    "height": WINDOW_HEIGHTS,
    "x": WINDOW_PLACES,
    "y": WINDOW_PLACES,
    "sidebar_width": SIDEBAR_WIDTHS,
    "inspector_width": INSPECTOR_WIDTHS,
    "image_edge": IMAGE_EDGES,
}


@dataclass(frozen=True, slots=True)
class Looks:
    """What of the settings the window is shown with."""

    appearance: Appearance = field(default_factory=Appearance)
    chat: Chat = field(default_factory=Chat)
    window: WindowState = field(default_factory=WindowState)


def read_looks(path: Path) -> Looks:
    """The looks in the settings' file; the defaults where SettingsFile.load would take them. Blocking."""
    try:
        value = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return Looks()
    return looks_of(value) if isinstance(value, dict) and is_known(value.get("version", VERSION)) else Looks()


def is_known(version: object) -> bool:
    """Whether a file of that version can be read."""
    return type(version) is int and version <= VERSION  # a truth value is an int, too


def looks_of(value: Mapping[str, Any]) -> Looks:
    """The looks among the members of the settings' file."""
    return Looks(
        typed(Appearance(), value.get("appearance"), choices=_CHOICES, bounds=_BOUNDS),
        typed(Chat(), value.get("chat"), choices=_CHOICES, bounds=_BOUNDS),
        typed(WindowState(), value.get("window"), choices=_CHOICES, bounds=_BOUNDS),
    )
