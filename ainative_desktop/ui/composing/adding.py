"""Text that comes from elsewhere never takes the place of what is being written."""

from __future__ import annotations

from ..composer import Composer


def add_below(composer: Composer, text: str) -> None:
    """Put `text` below what is written; one Undo takes it away again."""
    written = composer.text().rstrip()
    composer.set_text(f"{written}\n\n{text}" if written else text)
