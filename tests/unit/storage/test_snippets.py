"""Snippets in the settings: kept in their order, and only those that are as they should be."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from ainative_desktop.storage.settings import Settings, SettingsFile
from ainative_desktop.storage.snippets import MOST_SNIPPETS, NAME_LENGTH, Snippet, read_snippets


def test_they_are_kept(tmp_path: Path) -> None:
    """In their order, also two of one name."""
    snippets = (Snippet("Translate", "Into {{language}}:\n"), Snippet("Ä", "1"), Snippet("Ä", "2"))
    file = SettingsFile(tmp_path / "settings.json")
    file.save(replace(Settings(), snippets=snippets))
    assert file.load()[0].snippets == snippets


@pytest.mark.parametrize("value", [None, 3, {}, [3, None, [], {}, {"name": "x"}, {"name": " ", "text": "t"}]])
def test_what_is_none_is_left_out(value: object) -> None:
    """Whatever stands in its place."""
    assert read_snippets(value) == ()


def test_their_number_and_names_are_bounded() -> None:
    """A name is one line."""
    found = read_snippets([{"name": "a\n b" + "x" * 200, "text": "t"}] * (MOST_SNIPPETS + 1))
    assert len(found) == MOST_SNIPPETS
    assert found[0].name == ("a b" + "x" * 200)[:NAME_LENGTH]
