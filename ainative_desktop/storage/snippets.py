"""Texts with a name that go into messages again and again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MOST_SNIPPETS = 200
NAME_LENGTH = 80  # characters
TEXT_LENGTH = 100_000


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text; `{{…}}` in it is a place to fill in."""

    name: str
    text: str


def read_snippets(value: Any) -> tuple[Snippet, ...]:
    """The snippets in a JSON value, of what is in it as it should be. Never raises."""
    return tuple(_snippets(value if isinstance(value, list) else []))[:MOST_SNIPPETS]


def _snippets(entries: list[Any]) -> Iterator[Snippet]:
    for entry in entries:
        if isinstance(entry, dict):
            name, text = entry.get("name"), entry.get("text")
            if isinstance(name, str) and name.strip() and isinstance(text, str) and text:
                yield Snippet(" ".join(name.split())[:NAME_LENGTH], text[:TEXT_LENGTH])
