"""Markdown that grows at its end, as blocks: settled ones, which never change again, and an open tail.

Only complete lines settle anything: `#` is a heading until it turns out to be `#x`. A block is settled
when a later one has begun after it. What could stay open for ever is cut so that the tail stays small,
and with it the work of a flush: a list is one block an item, code and tables are cut every so many
lines, anything else at a size. The pieces of one code block or table say so (`first`, `last`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from .markdown import FORMULA, OPEN, References, block_parser

if TYPE_CHECKING:
    from markdown_it.token import Token

CODE_LINES = 64  # lines of code in one block
TABLE_ROWS = 64  # rows of a table in one block, at most
TABLE_CELLS = 256  # cells of it
TABLE_COLUMNS = 50  # more are shown as text
TAIL_LIMIT = 16 * 2**10  # characters of an open block before it is cut wherever a line ends
LINE_LIMIT = 8 * 2**10  # characters of one line before it is cut, and shown as plain text

MARKS = 1000  # characters that mean something to Markdown in one block, if they are also a sixth of it

TOO_LONG = "Too long a line to be formatted: shown as it stands."
TOO_WIDE = "Too wide a table to be laid out: shown as it stands."
TOO_DENSE = "Too many marks to be formatted: shown as it stands."

_MARK = re.compile(r"[\[\]()*_`~!<>&$\\:@]")
_DASHES = re.compile("-+")
_UNSAFE = re.compile("[\x00\ud800-\udfff]")
_DEFINITION = re.compile(r"^ {0,3}\[", re.MULTILINE)


_WHOLE_DEFINITION = re.compile(r" {0,3}\[[^\[\]\\]+\]:\s*\S+(?:\s+\"[^\"\\]*\"|\s+'[^'\\]*')?\s*")


_WORDS = re.compile(r"[^\W_]*(?:[,.;!?]? [^\W_]+)*[,.;!?]? ?")
_IN_WORDS = re.compile(r"\A(?:[-*+] |\d{1,9}[.)] )?[^\W\d_]+ [^\W\d_]+[ ,].* (?:[^\W_]+[,.;!?]? ?)?\Z")


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


GROWING = (BlockKind.PARAGRAPH, BlockKind.LIST)  # whose last line may just go on


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


class BlockStream:
    """Splits a growing Markdown text. The cost of an append is that of the new text and the open tail.

    `blocks` holds the settled blocks and those of the open tail; the first `settled` of them never
    change. `references` are the definitions of links and footnotes known so far; `references_version` counts
    their changes, since a late definition changes how earlier blocks read. The counters `lines_parsed` and
    `characters_parsed` are for tests.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.settled = 0
        self.references = References()
        self.references_version = 0
        self.lines_parsed = 0
        self.characters_parsed = 0
        self._tail: list[str] = []  # complete lines since the last settled block
        self._tail_size = 0
        self._line: list[str] = []  # pieces of the line that is not complete yet
        self._line_size = 0
        self._line_cut = False  # its beginning is settled already
        self._prefix: list[str] = []  # lines that give a cut block's rest its meaning
        self._ordinal: _Ordinal | None = None  # of the list item settled last
        self._held_cr = False
        self._settled_before = 0

    def append(self, text: str) -> int:
        """Take more text; the index of the first block that changed."""
        if self._extend_paragraph(text):
            return len(self.blocks) - 1
        self._take(text)
        self._show()
        return self._settled_before

    def finish(self) -> int:
        """Take the end of the text; the index of the first block that changed."""
        if self._held_cr:
            self._held_cr = False
            self._take("\n")
        self._settled_before = self.settled
        del self.blocks[self.settled :]
        self._end_line_at_end()
        self._define(self._tail)
        self._show()
        self.settled = len(self.blocks)
        return self._settled_before

    def _extend_paragraph(self, text: str) -> bool:
        """Take words that go on the paragraph at the end, which need no parsing; whether they do."""
        if not self.blocks or self.settled == len(self.blocks) or self._held_cr or not self._line:
            return False
        last, line = self.blocks[-1], "".join(self._line)
        ends = last.kind in GROWING and not last.plain and last.source.endswith(line)
        if not (ends and goes_on(line, text)) or self._line_size + len(text) > LINE_LIMIT:
            return False
        self._extend_line(text)
        self.blocks[-1] = replace(last, source=last.source + text)
        return True

    # -- lines -------------------------------------------------------------------------------------

    def _take(self, text: str) -> None:
        self._settled_before = self.settled
        del self.blocks[self.settled :]
        if self._held_cr:
            text = "\r" + text
            self._held_cr = False
        if text.endswith("\r"):
            text = text[:-1]
            self._held_cr = True
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        if not text.isascii() or "\x00" in text:
            text = _UNSAFE.sub("\ufffd", text)
        *complete, rest = text.split("\n")
        due = False
        for piece in complete:
            self._extend_line(piece)
            due = self._end_line() or due
        if due and len(self._tail) > 1:
            self._settle()
        self._extend_line(rest)

    def _extend_line(self, piece: str) -> None:
        start = 0
        while self._line_size + len(piece) - start > LINE_LIMIT:
            end = start + LINE_LIMIT - self._line_size
            self._line.append(piece[start:end])
            start = end
            self._cut_long_line()
        if start < len(piece):
            self._line.append(piece[start:])
            self._line_size += len(piece) - start

    def _end_line(self) -> bool:
        """Take the line that is complete now; whether it may have made something final."""
        line = "".join(self._line)
        self._line, self._line_size, self._line_cut = [], 0, False
        previous = self._tail[-1] if self._tail else ""
        self._tail.append(line)
        self._tail_size += len(line) + 1
        if self._tail_size > TAIL_LIMIT:
            self._settle()
        return len(self._tail) % 32 == 0 or _may_begin_block(line, previous)

    def _end_line_at_end(self) -> None:
        if self._line:
            self._tail.append("".join(self._line))
            self._line, self._line_size = [], 0

    # -- settling ----------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Settle what the complete lines have made final.

        Parsing is put off until there are lines that can begin a block, so that a paragraph of many lines is
        not parsed once a line, and is done once for all the lines that come together.
        """
        pieces = self._parse(self._tail)
        if len(pieces) > 1:
            self._settle_pieces(pieces[:-1], pieces[-1].start)
            pieces = pieces[-1:]
        if self._tail_size > TAIL_LIMIT:
            self._settle_pieces(pieces, len(self._tail))
        elif not pieces:
            self._settle_pieces([], _whole_definitions(self._tail))

    def _settle_pieces(self, pieces: Sequence[_Piece], end: int) -> None:
        """Settle the pieces of the first `end` lines; lines without any hold definitions alone."""
        if not end:
            return
        lines, self._tail = self._tail[:end], self._tail[end:]
        self._tail_size -= sum(len(line) + 1 for line in lines)
        self._define(lines)
        self.blocks.extend(piece.block for piece in pieces)
        self.settled = len(self.blocks)
        if not pieces:
            self._prefix, self._ordinal = [], None
            return
        last = pieces[-1]
        self._prefix = last.carries or []
        defined = any(line.strip() for line in lines[last.end :])  # a definition ends a list and is no block
        self._ordinal = None if defined else last.ordinal

    def _cut_long_line(self) -> None:
        """Settle what a line beyond the limit begins with, as plain text."""
        if self._tail:
            pieces = self._parse(self._tail)
            if pieces:
                self._settle_pieces(pieces, len(self._tail))
            self._tail, self._tail_size = [], 0
        self._prefix, self._ordinal = [], None
        text = "".join(self._line)
        note = "" if self._line_cut else TOO_LONG
        self.blocks.append(Block(BlockKind.PARAGRAPH, text, plain=True, note=note))
        self.settled = len(self.blocks)
        self._line, self._line_size, self._line_cut = [], 0, True

    def _define(self, lines: Sequence[str]) -> None:
        """Keep the definitions among `lines` (the first one of a label counts)."""
        text = "\n".join(lines)
        if "]:" not in text or not _DEFINITION.search(text):
            return
        environment = self.references.environment()
        block_parser().parse(text, environment)
        found = References.found_in(environment)
        if len(found):
            self.references |= found
            self.references_version += 1

    # -- the open tail -----------------------------------------------------------------------------

    def _show(self) -> None:
        lines = [*self._tail, "".join(self._line)] if self._line else self._tail
        if lines:
            self.blocks.extend(piece.block for piece in self._parse(lines))

    def _parse(self, lines: Sequence[str]) -> list[_Piece]:
        prefix = self._prefix
        text = "\n".join([*prefix, *lines, ""])  # a blank line at the end is one only with its own end
        self.lines_parsed += len(prefix) + len(lines)
        self.characters_parsed += len(text)
        tokens = block_parser().parse(text, self.references.environment())
        return list(_pieces(tokens, [*prefix, *lines], len(prefix), self._ordinal))


@dataclass(frozen=True, slots=True)
class _Ordinal:
    """Where an ordered list stands: the delimiter tells it from another list that follows."""

    number: int
    delimiter: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A block, the tail's line that it starts at, and what its rest needs to be read if it goes on.

    A list's item has its number and the line that it ends before.
    """

    block: Block
    start: int
    carries: list[str] | None = None
    ordinal: _Ordinal | None = None
    end: int = 0


def goes_on(before: str, text: str) -> bool:
    """Whether `text`, after what a line has `before`, means just its words: to Markdown, and to who shows it.

    Words of letters and digits, in a line that begins with two of letters and ends with one: whatever is open
    before them stays open, and what is closed stays closed. Only "www." begins something.
    """
    spaced = before.endswith(" ") and (text.startswith(" ") or before.endswith("  "))
    if spaced or "www" in before[-4:] + text:
        return False
    return _WORDS.fullmatch(text) is not None and _IN_WORDS.search(before) is not None


def split(text: str) -> list[Block]:
    """The blocks of a whole text."""
    stream = BlockStream()
    stream.append(text)
    stream.finish()
    return stream.blocks


def _whole_definitions(lines: Sequence[str]) -> int:
    """How many of the first lines are definitions that end there: the next one is no title of it."""
    count = 0
    while (
        count + 1 < len(lines)
        and _WHOLE_DEFINITION.fullmatch(lines[count])
        and lines[count + 1].startswith("[")
    ):
        count += 1
    return count


def _may_begin_block(line: str, previous: str) -> bool:
    """Whether `line` can be the first of a block; never false for one that is."""
    return not previous.strip() or not line[:1].isalpha()


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


def _pieces(
    tokens: list[Token], lines: list[str], skipped: int, ordinal: _Ordinal | None
) -> Iterator[_Piece]:
    """The pieces of a parsed tail whose first `skipped` lines are a prefix, and which may go on a list."""
    upcoming: _Ordinal | None = None
    for token in tokens:
        if token.map is None or token.level > 1:
            continue
        begin, end = token.map
        start = max(0, begin - skipped)
        if token.type == "bullet_list_open":
            upcoming = None
        elif token.type == "ordered_list_open" and token.level == 0:
            upcoming = _Ordinal(int(token.attrGet("start") or 1), token.markup)
            if begin == 0 and ordinal is not None and ordinal.delimiter == token.markup:
                upcoming = _Ordinal(ordinal.number + 1, token.markup)
        elif token.type == "list_item_open" and token.level == 1:
            number = upcoming.number if upcoming is not None else None
            block = _text_block(BlockKind.LIST, _source(lines, begin, end), ordinal=number)
            yield _Piece(block, start, ordinal=upcoming, end=end - skipped)
            if upcoming is not None:
                upcoming = _Ordinal(upcoming.number + 1, upcoming.delimiter)
        elif token.level == 0 and token.type in _KINDS:
            yield from _block_pieces(token, lines, skipped)


def _block_pieces(token: Token, lines: list[str], skipped: int) -> Iterator[_Piece]:
    assert token.map is not None
    begin, end = token.map
    kind = _KINDS[token.type]
    if kind is BlockKind.CODE:
        yield from _code_pieces(token, lines, begin, skipped)
    elif kind is BlockKind.TABLE:
        yield from _table_pieces(lines, begin, end, skipped)
    elif kind is BlockKind.FORMULA:
        yield _Piece(_formula(token, _source(lines, begin, end)), max(0, begin - skipped))
    else:
        yield _Piece(_text_block(kind, _source(lines, begin, end)), max(0, begin - skipped))


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


def _code_pieces(token: Token, lines: list[str], begin: int, skipped: int) -> Iterator[_Piece]:
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
        yield _Piece(
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


def _table_pieces(lines: list[str], begin: int, end: int, skipped: int) -> Iterator[_Piece]:
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
        yield _Piece(
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
