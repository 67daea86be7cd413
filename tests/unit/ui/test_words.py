"""Which words of a line are checked for their spelling."""

from __future__ import annotations

import pytest

from ainative_desktop.ui.composing.words import words_of


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Two wrds, don’t they?", ["Two", "wrds", "don’t", "they"]),
        ("naïve Straße слово", ["naïve", "Straße", "слово"]),
        ("say `prnt(x)` or `opn", ["say", "or"]),
        ("see https://exmple.org/pth or me@exmple.org", ["see", "or"]),
        ("in ./src/mian.py and C:\\Tmp, see /demo", ["in", "and", "see"]),
        ("/demo tokns=3", []),
        ("a NASA iPhone QWidget x86 snake_case 3rd", []),
        ("os.path is a modul.", ["is", "modul"]),
        ("into {{langage}} <br>", ["into"]),
        ("and/or", []),
    ],
)
def test_prose_is(line: str, words: list[str]) -> None:
    """Code, addresses, paths, names and abbreviations are not."""
    assert [word for _, word in words_of(line)] == words


def test_places_are_counted_as_qt_does() -> None:
    """What is beyond the basic plane counts twice."""
    assert list(words_of("\N{GRINNING FACE} hm \N{GRINNING FACE} ah")) == [(3, "hm"), (9, "ah")]
