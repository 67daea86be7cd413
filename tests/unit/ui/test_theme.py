"""The themes: every text can be read on everything it stands on."""

from __future__ import annotations

import pytest

from ainative_desktop.ui.theme import DARK, LIGHT, Theme, contrasting

ON = {
    "text": ("background", "sidebar", "bubble", "code", "selected", "found", "warning_tint", "error_tint"),
    "muted": ("background", "sidebar", "code"),
    "accent": ("background", "accent_tint", "bubble"),
    "background": ("accent",),
    "good": ("background", "sidebar"),
    "warning": ("background", "warning_tint"),
    "error": ("background", "error_tint"),
    "syntax_keyword": ("code",),
    "syntax_name": ("code",),
    "syntax_string": ("code",),
    "syntax_comment": ("code",),
}


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance."""
    values = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG 2.2, contrast ratio."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("theme", "least"),
    [(LIGHT, 4.5), (DARK, 4.5), (contrasting(LIGHT), 7.0), (contrasting(DARK), 7.0)],
    ids=["light", "dark", "light, more contrast", "dark, more contrast"],
)
def test_contrast(theme: Theme, least: float) -> None:
    """WCAG 2.2, 1.4.3; and 1.4.6 where the system asks for more contrast."""
    found = {
        (text, on): round(contrast(getattr(theme, text), getattr(theme, on)), 2)
        for text, backgrounds in ON.items()
        for on in backgrounds
    }
    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}
