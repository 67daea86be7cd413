"""Words are found whatever their case and the marks around them, and not where nobody reads them."""

from __future__ import annotations

import pytest

from ainative_desktop.rendering.finding import Needle


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("token", "A Token, a TOKEN, tokens", ["Token", "TOKEN", "token"]),
        ("bold text", "some **bold** text and bold\ntext", ["bold** text", "bold\ntext"]),
        ("bold text", "bold\n\ntext", []),
        ("use this", "> use\n> this", ["use\n> this"]),
        ("a.b*c", "a.b*c aXb*c", ["a.b*c"]),
        ("STRASSE straße", "Strasse straße", ["Strasse straße"]),
        ("流れ", "データの流れ", ["流れ"]),
        ("example", "[words](https://example.org)", []),
        ("example", "[example](https://example.org)", ["example"]),
        ("   ", "anything", []),
        ("(", "f(x)", ["("]),
    ],
)
def test_found_in_markdown(words: str, text: str, found: list[str]) -> None:
    """As it stands there."""
    assert [text[start:end] for start, end in Needle(words).in_markdown(text)] == found


def test_found_in_what_is_shown() -> None:
    """The padding of inline code and any other space counts as one."""
    assert Needle("the code").in_text("the \u00a0code\u00a0 is") == [(0, 9)]


def test_a_long_text_without_it_is_looked_through_once() -> None:
    """Nothing in a pattern goes back over what it has seen."""
    assert Needle("a b c d e").in_markdown("a " * 200_000) == []
