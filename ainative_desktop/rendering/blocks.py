"""Markdown that grows at its end, as blocks: settled ones, which never change again, and an open tail.

Only complete lines settle anything: `#` is a heading until it turns out to be `#x`. A block is settled
when a later one has begun after it. What could stay open for ever is cut so that the tail stays small,
and with it the work of a flush: a list is one block an item, code and tables are cut every so many
lines, anything else at a size. The pieces of one code block or table say so (`first`, `last`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .markdown import References, block_parser
from .pieces import Block, BlockKind, Ordinal, Piece, pieces_of

GROWING = (BlockKind.PARAGRAPH, BlockKind.LIST)  # whose last line may just go on

TAIL_LIMIT = 16 * 2**10  # characters of an open block before it is cut wherever a line ends
LINE_LIMIT = 8 * 2**10  # characters of one line before it is cut, and shown as plain text

TOO_LONG = "Too long a line to be formatted: shown as it stands."

_UNSAFE = re.compile("[\x00\ud800-\udfff]")
_DEFINITION = re.compile(r"^ {0,3}\[", re.MULTILINE)
_WHOLE_DEFINITION = re.compile(r" {0,3}\[[^\[\]\\]+\]:\s*\S+(?:\s+\"[^\"\\]*\"|\s+'[^'\\]*')?\s*")
_WORDS = re.compile(r"[^\W_]*(?:[,.;!?]? [^\W_]+)*[,.;!?]? ?")
_IN_WORDS = re.compile(r"\A(?:[-*+] |\d{1,9}[.)] )?[^\W\d_]+ [^\W\d_]+[ ,].* (?:[^\W_]+[,.;!?]? ?)?\Z")


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
        self._ordinal: Ordinal | None = None  # of the list item settled last
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

    def _settle_pieces(self, pieces: Sequence[Piece], end: int) -> None:
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

    def _parse(self, lines: Sequence[str]) -> list[Piece]:
        prefix = self._prefix
        text = "\n".join([*prefix, *lines, ""])  # a blank line at the end is one only with its own end
        self.lines_parsed += len(prefix) + len(lines)
        self.characters_parsed += len(text)
        tokens = block_parser().parse(text, self.references.environment())
        return list(pieces_of(tokens, [*prefix, *lines], len(prefix), self._ordinal))


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
