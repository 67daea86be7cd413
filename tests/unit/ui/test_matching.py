"""Which snippets are meant by what is typed after the `/`."""

from __future__ import annotations

import pytest

from ainative_desktop.storage.snippets import Snippet
from ainative_desktop.ui.composing.matching import matching

NAMES = ("Retranslate", "Fix grammar", "Translate", "Grammar of Latin")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", list(NAMES)),
        ("trans", ["Translate", "Retranslate"]),
        ("GRAM", ["Grammar of Latin", "Fix grammar"]),
        ("fix  gr", ["Fix grammar"]),
        ("demo tokens=3", []),
    ],
)
def test_beginnings_come_first(typed: str, found: list[str]) -> None:
    """Then beginnings of words, then parts of words."""
    snippets = [Snippet(name, "text") for name in NAMES]
    assert [snippet.name for snippet in matching(snippets, typed)] == found
