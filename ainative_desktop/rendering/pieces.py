"""Cuts Markdown that was parsed into blocks: pieces of a message that are laid out each by itself.

What could grow for ever is cut: a list is one block an item, code and tables are cut every so many lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from .markdown import FORMULA, OPEN

if TYPE_CHECKING:
    from markdown_it.token import Token

CODE_LINES = 64  # lines of code in one block
TABLE_ROWS = 64  # rows of a table in one block, at most
TABLE_CELLS = 256  # cells of it
TABLE_COLUMNS = 50  # more are shown as text
MARKS = 1000  # characters that mean something to Markdown in one block, if they are also a sixth of it

TOO_WIDE = "Too wide a table to be laid out: shown as it stands."
TOO_DENSE = "Too many marks to be formatted: shown as it stands."

_MARK = re.compile(r"[\[\]()*_`~!<>&$\\:@]")
_DASHES = re.compile("-+")


class BlockKind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST = "list"  # one item of a top-level list
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"
    FORMULA = "formula"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a message that is parsed and laid out by itself.

    `source` is its Markdown; `body` is a code block's text and `info` its language, or a formula's LaTeX;
    `ordinal` is the number of an ordered list's item. `first` and `last` tell the ends of a block that was
    cut. `plain` marks text that is shown as it stands, and `note` says why.
    """

    kind: BlockKind
    source: str
    info: str = ""
    body: str = ""
    ordinal: int | None = None
    first: bool = True
    last: bool = True
    plain: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ordinal:
    """Where an ordered list stands: the delimiter tells it from another list that follows."""

    number: int
    delimiter: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A block, the tail's line that it starts at, and what its rest needs to be read if it goes on.

    A list's item has its number and the line that it ends before.
    """

    block: Block
    start: int
    carries: list[str] | None = None
    ordinal: Ordinal | None = None
    end: int = 0


_KINDS = {
    "paragraph_open": BlockKind.PARAGRAPH,
    "heading_open": BlockKind.HEADING,
    "blockquote_open": BlockKind.QUOTE,
    "fence": BlockKind.CODE,
    "code_block": BlockKind.CODE,
    "table_open": BlockKind.TABLE,
    "hr": BlockKind.RULE,
    "footnote_reference_open": BlockKind.FOOTNOTE,
    FORMULA: BlockKind.FORMULA,
}


def pieces_of(
    tokens: list[Token], lines: list[str], skipped: int, ordinal: Ordinal | None
) -> Iterator[Piece]:
    """The pieces of a parsed tail whose first `skipped` lines are a prefix, and which may go on a list."""
    upcoming: Ordinal | None = None
    for token in tokens:
        if token.map is None or token.level > 1:
            continue
        begin, end = token.map
        start = max(0, begin - skipped)
        if token.type == "bullet_list_open":
            upcoming = None
        elif token.type == "ordered_list_open" and token.level == 0:
            upcoming = Ordinal(int(token.attrGet("start") or 1), token.markup)
            if begin == 0 and ordinal is not None and ordinal.delimiter == token.markup:
                upcoming = Ordinal(ordinal.number + 1, token.markup)
        elif token.type == "list_item_open" and token.level == 1:
            number = upcoming.number if upcoming is not None else None
            block = _text_block(BlockKind.LIST, _source(lines, begin, end), ordinal=number)
            yield Piece(block, start, ordinal=upcoming, end=end - skipped)
            if upcoming is not None:
                upcoming = Ordinal(upcoming.number + 1, upcoming.delimiter)
        elif token.level == 0 and token.type in _KINDS:
            yield from _block_pieces(token, lines, skipped)


def _block_pieces(token: Token, lines: list[str], skipped: int) -> Iterator[Piece]:
    assert token.map is not None
    begin, end = token.map
    kind = _KINDS[token.type]
    if kind is BlockKind.CODE:
        yield from _code_pieces(token, lines, begin, skipped)
    elif kind is BlockKind.TABLE:
        yield from _table_pieces(lines, begin, end, skipped)
    elif kind is BlockKind.FORMULA:
        yield Piece(_formula(token, _source(lines, begin, end)), max(0, begin - skipped))
    else:
        yield Piece(_text_block(kind, _source(lines, begin, end)), max(0, begin - skipped))


def _text_block(kind: BlockKind, source: str, *, ordinal: int | None = None) -> Block:
    """A block to be read inside, unless its marks would take too long: that grows with their square."""
    if len(source) > MARKS and len(_MARK.findall(source)) > max(MARKS, len(source) // 6):
        return Block(BlockKind.PARAGRAPH, source, plain=True, note=TOO_DENSE)
    return Block(kind, source, ordinal=ordinal)


def _formula(token: Token, source: str) -> Block:
    """A formula; as it stands while it is not closed."""
    if token.info == OPEN:
        return Block(BlockKind.PARAGRAPH, source, plain=True)
    return Block(BlockKind.FORMULA, source, body=token.content)


def _source(lines: list[str], begin: int, end: int) -> str:
    while end > begin and not lines[end - 1].strip():
        end -= 1
    return "\n".join(lines[begin:end])


def _code_pieces(token: Token, lines: list[str], begin: int, skipped: int) -> Iterator[Piece]:
    """A code block in runs of CODE_LINES; the prefix of a later run is the opening fence."""
    fenced = token.type == "fence"
    head = [lines[begin]] if fenced else []
    continued = skipped > 0 and begin == 0
    body = token.content.split("\n")
    if body and not body[-1]:
        body.pop()
    info = token.info.strip().split(" ", 1)[0] if fenced else ""
    start = begin + len(head)
    count = max(1, -(-len(body) // CODE_LINES))
    for index in range(count):
        run = body[index * CODE_LINES : (index + 1) * CODE_LINES]
        first_line = start + index * CODE_LINES
        yield Piece(
            Block(
                BlockKind.CODE,
                "\n".join(run),
                info=info,
                body="\n".join(run),
                first=index == 0 and not continued,
                last=index == count - 1,
            ),
            max(0, (begin if index == 0 else first_line) - skipped),
            carries=head if index < count - 1 else None,
        )


def _table_pieces(lines: list[str], begin: int, end: int, skipped: int) -> Iterator[Piece]:
    """A table in runs of rows, each with the head before it; `first` tells whether to show it."""
    head, rows = lines[begin : begin + 2], lines[begin + 2 : end]
    columns = len(_DASHES.findall(head[1]))
    wide = columns > TABLE_COLUMNS
    length = max(1, min(TABLE_ROWS, TABLE_CELLS // columns))
    continued = skipped > 0 and begin == 0
    count = max(1, -(-len(rows) // length))
    for index in range(count):
        run = rows[index * length : (index + 1) * length]
        first_line = begin + 2 + index * length
        first = index == 0 and not continued
        shown = run if wide and not first else [*head, *run]
        yield Piece(
            Block(
                BlockKind.PARAGRAPH if wide else BlockKind.TABLE,
                "\n".join(shown),
                first=first,
                last=index == count - 1,
                plain=wide,
                note=TOO_WIDE if wide and first else "",
            ),
            max(0, (begin if index == 0 else first_line) - skipped),
            carries=head if index < count - 1 else None,
        )
