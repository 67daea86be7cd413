"""Which snippets are meant by what is typed."""

from __future__ import annotations

from collections.abc import Sequence

from ...storage.snippets import Snippet


def matching(snippets: Sequence[Snippet], typed: str) -> list[Snippet]:
    """Those whose name begins so, then those with a word that does, then those that have it anywhere; in
    their own order otherwise."""
    asked = " ".join(typed.casefold().split())
    ranked = [(_rank(snippet.name.casefold(), asked), snippet) for snippet in snippets]
    return [snippet for rank in range(3) for found, snippet in ranked if found == rank]


def _rank(name: str, asked: str) -> int | None:
    if name.startswith(asked):
        return 0
    if f" {asked}" in name:
        return 1
    return 2 if asked in name else None
