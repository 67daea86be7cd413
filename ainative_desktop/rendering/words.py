"""Blocks of words alone, which are rich text as they stand: to read them for marks would cost far more."""

from __future__ import annotations

import re
from html import escape

from .pieces import Block, BlockKind

_MARK = re.compile(r"[\[\]*_`~<>&$\\@|\n\t]|www|://", re.IGNORECASE)
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)]) (?=[^\W\d_])")


def words_of(block: Block) -> str | None:
    """The text of a paragraph or of a list's item in one line; None where it may mean more than its words."""
    source = block.source
    if block.plain or block.kind not in (BlockKind.PARAGRAPH, BlockKind.LIST):
        return None
    if block.kind is BlockKind.LIST:
        item = _ITEM.match(source)
        if item is None:
            return None
        source = source[item.end() :]
    return source.strip() or None if _MARK.search(source) is None else None


def words_html(block: Block, words: str) -> str:
    """The rich text of a block that has these words."""
    text = escape(words)
    if block.kind is BlockKind.PARAGRAPH:
        return f"<p>{text}</p>"
    if block.ordinal is None:
        return f"<ul><li>{text}</li></ul>"
    return f'<ol start="{block.ordinal}"><li>{text}</li></ol>'
