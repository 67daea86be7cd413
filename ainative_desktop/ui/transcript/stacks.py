"""Boxes one above another, with heights that are estimated until a box is laid out."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...rendering.blocks import GROWING, BlockStream, goes_on
from ...rendering.extents import Extents
from ...rendering.markdown import References
from ...rendering.pieces import Block, BlockKind
from .boxes import Box, BubbleBox, ProseBox, Sheet, block_box

GAP = 12  # px between two blocks
_GAPS = {BlockKind.HEADING: 20, BlockKind.LIST: 4}
BUBBLE_RUN = 64  # lines of a person's own text in one box
BUBBLE_SIZE = 4 * 2**10  # characters of it
KEPT_BOXES = 600


@dataclass(slots=True)
class Counters:
    """Work done, for tests: flat work is what keeps a long answer as quick as a short one."""

    laid_out: int = 0  # boxes
    parsed: int = 0  # sections of answers that were opened
    painted: int = 0  # boxes
    asked: int = 0  # rows


class Desk:
    """What every stack of a view is made with, and the boxes laid out lately; the others are let go."""

    def __init__(self, sheet: Sheet, counters: Counters, unfolded: set[tuple[str, int]]) -> None:
        """`unfolded` are the steps of messages that are open, by the message's id and their number."""
        self.sheet = sheet
        self.unfolded = unfolded
        self.look = sheet.look
        self.width = sheet.width
        self.counters = counters
        self._kept: OrderedDict[tuple[Stack, int], None] = OrderedDict()

    def keep(self, stack: Stack, item: int) -> None:
        """A box was looked at."""
        self._kept[stack, item] = None
        self._kept.move_to_end((stack, item))
        while len(self._kept) > KEPT_BOXES:
            (other, oldest), _ = self._kept.popitem(last=False)
            other.let_go(oldest)

    def forget(self) -> None:
        """Let all boxes go."""
        self._kept.clear()


class Stack:
    """A column of boxes. A box's height includes the gap above it. `size` is its text's, in characters."""

    size = 0

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._boxes: list[Box | None] = []
        self._extents = Extents(0, round(desk.look.line))

    def __len__(self) -> int:
        return len(self._boxes)

    @property
    def height(self) -> int:
        """The height of all boxes, estimated or known."""
        return self._extents.total

    def top_of(self, item: int) -> int:
        """The top of a box."""
        return self._extents.offset_of(item)

    def item_at(self, y: int) -> int:
        """The box that covers `y`."""
        return max(0, self._extents.row_at(y))

    def height_of(self, item: int) -> int:
        """A box's height as far as it is known."""
        return self._extents.height(item)

    def is_laid_out(self, item: int) -> bool:
        """Whether a box is there."""
        return self._boxes[item] is not None

    def box(self, item: int) -> Box:
        """The box, laid out now if it was not."""
        box = self._boxes[item]
        if box is None:
            box = self._boxes[item] = self._make(item)
            self.desk.counters.laid_out += 1
            self._extents.set(item, box.height + self.gap_above(item))
        self.desk.keep(self, item)
        return box

    def let_go(self, item: int) -> None:
        """Drop a box; its height stays known."""
        if item < len(self._boxes):
            self._boxes[item] = None

    def gap_above(self, item: int) -> int:
        """What of a box's height is the gap above it."""
        return 0

    def source_of(self, item: int) -> str:
        """The Markdown, or the person's own text, that a box shows."""
        return ""

    def joint_above(self, item: int) -> str:
        """What stands between the box above and this one where both are copied."""
        return "\n\n"

    def html_of(self, item: int) -> str:
        """A box's content as rich text, for other applications."""
        return ""

    def _make(self, item: int) -> Box:
        raise NotImplementedError

    def _estimate(self, item: int) -> int:
        raise NotImplementedError

    def _remake(self, first: int, count: int) -> None:
        """Let there be `count` boxes, those from `first` on new ones."""
        del self._boxes[first:]
        self._extents.truncate(first)
        self._extents.append(count - first)
        for item in range(first, count):
            self._boxes.append(None)
            self._extents.set(item, self._estimate(item) + self.gap_above(item))

    def _lines_height(self, text: str) -> int:
        per_line = max(10, int(self.desk.width / (self.desk.look.theme.body_px * 0.5)))
        lines = sum(1 + len(line) // per_line for line in text.split("\n"))
        return round(lines * self.desk.look.line)


class BubbleStack(Stack):
    """What the person wrote, in runs of so many lines."""

    def __init__(self, desk: Desk, text: str) -> None:
        super().__init__(desk)
        self.size = len(text)
        self._runs = list(runs_of(text))
        self._remake(0, len(self._runs))

    def source_of(self, item: int) -> str:
        return self._runs[item]

    def joint_above(self, item: int) -> str:
        return "\n" if item > 0 else "\n\n"

    def _make(self, item: int) -> Box:
        last = len(self._runs) - 1
        return BubbleBox(self._runs[item], self.desk.look, self.desk.width, item == 0, item == last)

    def _estimate(self, item: int) -> int:
        return self._lines_height(self._runs[item]) + 18


def runs_of(text: str) -> Sequence[str]:
    """Plain text in pieces of so many lines, so that no box is too high to be laid out at once."""
    lines: list[str] = []
    for line in text.split("\n"):
        pieces = [line[start : start + BUBBLE_SIZE] for start in range(0, len(line), BUBBLE_SIZE)]
        lines.extend(pieces or [""])
    runs: list[str] = []
    run: list[str] = []
    size = 0
    for line in lines:
        if run and (len(run) == BUBBLE_RUN or size + len(line) > BUBBLE_SIZE):
            runs.append("\n".join(run))
            run, size = [], 0
        run.append(line)
        size += len(line)
    return [*runs, "\n".join(run)]


class AnswerStack(Stack):
    """A section of an answer: one estimated height until it is opened, its blocks from then on."""

    def __init__(self, desk: Desk, text: str, *, first: bool, references: References) -> None:
        super().__init__(desk)
        self.references = references
        self.size = len(text)
        self._text = [text]
        self._first = first
        self._finished = False
        self._stream: BlockStream | None = None
        self._shown: list[Block] = []  # the blocks that the boxes stand for
        self._references_version = 0
        self._shifts: dict[int, float] = {}  # how far what is too wide was slid, by its first block
        self._unwrapped: set[int] = set()  # the first blocks of code whose lines are not wrapped
        self._guess = self._guess_height(text)

    @property
    def opened(self) -> bool:
        """Whether its blocks are known."""
        return self._stream is not None

    @property
    def height(self) -> int:
        return super().height if self._stream is not None else self._guess

    def _guess_height(self, text: str) -> int:
        """Without looking at each line: it is done for every section of a long answer."""
        per_line = max(10.0, self.desk.width / (self.desk.look.theme.body_px * 0.5))
        lines = max(0.7 * text.count("\n"), len(text) / per_line)
        return round(lines * self.desk.look.line)

    @property
    def blocks(self) -> list[Block]:
        """Its blocks, found now if they were not."""
        if self._stream is None:
            self._stream = BlockStream()
            self._stream.append("".join(self._text))
            self._text = []
            if self._finished:
                self._stream.finish()
            self._shown = list(self._stream.blocks)
            self._remake(0, len(self._shown))
            self.desk.counters.parsed += 1
        return self._stream.blocks

    def __len__(self) -> int:
        return len(self.blocks)

    def item_at(self, y: int) -> int:
        return super().item_at(y) if self.blocks else 0

    def append(self, text: str) -> int:
        """Take more text; the first block that changed."""
        self.size += len(text)
        if self._stream is None:
            self._text.append(text)
            self._guess += self._guess_height(text)
            return 0
        return self._change(self._stream.append(text))

    def finish(self) -> int:
        """Take the end of the section; the first block that changed."""
        self._finished = True
        return self._change(self._stream.finish()) if self._stream is not None else 0

    def new_references(self) -> References:
        """The definitions found since this was asked last; empty if there are none."""
        if self._stream is None or self._stream.references_version == self._references_version:
            return References()
        self._references_version = self._stream.references_version
        return self._stream.references

    def forget_links(self) -> None:
        """Lay out anew what a definition may have changed."""
        for item, block in enumerate(self._shown):
            if "[" in block.source:
                self.let_go(item)

    def forget_formulas(self) -> None:
        """Lay out anew what may have a formula: some were drawn."""
        for item, block in enumerate(self._shown):
            if "$" in block.source or "\\" in block.source:
                self.let_go(item)

    def slide(self, item: int, pixels: float) -> bool:
        """Slide what is too wide sideways, all runs of it; whether that moved anything."""
        before = self.box(item).shift
        self._shifts[self._head_of(item)] = before + pixels
        for other in self._run_of(item):
            box = self._boxes[other]
            if box is not None:
                box.slide(before + pixels)
        self._shifts[self._head_of(item)] = self.box(item).shift
        return self.box(item).shift != before

    def toggle_wrap(self, item: int) -> None:
        """Wrap the lines of a code block, or do not."""
        self._unwrapped ^= {self._head_of(item)}
        for other in self._run_of(item):
            self.let_go(other)

    def _head_of(self, item: int) -> int:
        while item > 0 and not self.blocks[item].first:
            item -= 1
        return item

    def _run_of(self, item: int) -> range:
        head = self._head_of(item)
        end = head + 1
        while end < len(self.blocks) and not self.blocks[end].first:
            end += 1
        return range(head, end)

    def _change(self, changed: int) -> int:
        """Remake from the first block from `changed` on that is another one than it was laid out for."""
        assert self._stream is not None
        blocks, shown = self._stream.blocks, self._shown
        while changed < min(len(blocks), len(shown)) and blocks[changed] == shown[changed]:
            changed += 1
        if changed == len(shown) - 1 == len(blocks) - 1 and self._extend(
            changed, shown[changed], blocks[changed]
        ):
            shown[changed] = blocks[changed]
            return changed
        shown[changed:] = blocks[changed:]
        self._remake(changed, len(blocks))
        return changed

    def _extend(self, item: int, before: Block, after: Block) -> bool:
        """Let a paragraph that is laid out go on, if just words were added; whether they were."""
        box, length = self._boxes[item], len(before.source)
        grown = after.kind in GROWING and after == replace(before, source=after.source)
        if not (grown and after.source.startswith(before.source) and isinstance(box, ProseBox)):
            return False
        if box.overflow or not goes_on(before.source.rpartition("\n")[2], after.source[length:]):
            return False
        box.append_words(after.source[len(before.source.rstrip()) :])
        self._extents.set(item, box.height + self.gap_above(item))
        return True

    def gap_above(self, item: int) -> int:
        block = self.blocks[item]
        if item == 0:
            return 0 if self._first else self.desk.look.apart(_GAPS.get(block.kind, GAP))
        previous = self.blocks[item - 1]
        if not block.first:
            return 0
        if block.kind is BlockKind.LIST and previous.kind is not BlockKind.LIST:
            return self.desk.look.apart(8)
        if block.kind is BlockKind.LIST and (block.ordinal is None) != (previous.ordinal is None):
            return self.desk.look.apart(GAP)
        return self.desk.look.apart(_GAPS.get(block.kind, GAP))

    def source_of(self, item: int) -> str:
        block = self.blocks[item]
        if block.kind is not BlockKind.CODE:
            return block.source
        head = f"```{block.info}\n" if block.first else ""
        return f"{head}{block.body}\n```" if block.last else f"{head}{block.body}"

    def joint_above(self, item: int) -> str:
        block = self.blocks[item]
        both_lists = item > 0 and block.kind is self.blocks[item - 1].kind is BlockKind.LIST
        return "\n" if both_lists or not block.first else "\n\n"

    def html_of(self, item: int) -> str:
        from ...rendering.html import to_html

        return to_html(self.blocks[item], self.desk.look.style, self.references)

    def _make(self, item: int) -> Box:
        head = self._head_of(item)
        block = self.blocks[item]
        goes_on = block.kind is BlockKind.TABLE and head != item
        box = block_box(
            block,
            self.desk.sheet,
            self.references,
            wrap=head not in self._unwrapped,
            first=self.box(head) if goes_on else None,
        )
        box.slide(self._shifts.get(head, box.overflow if box.from_right else 0.0))
        return box

    def _estimate(self, item: int) -> int:
        return self._lines_height(self.blocks[item].source)
