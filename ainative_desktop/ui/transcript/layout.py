"""A message as parts with heights: parsed as it grows, laid out only where it is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from ...protocol.messages import Message, MessageState, Role
from ...rendering.blocks import Block, BlockKind, BlockStream
from ...rendering.extents import Extents
from .boxes import Box, BubbleBox, NoteBox, block_box
from .look import Look

TAIL = 26  # px below a message, always there, so that its actions move nothing when they show
_GAPS = {BlockKind.HEADING: 20, BlockKind.LIST: 4}
GAP = 12


@dataclass(slots=True)
class Counters:
    """Work done, for tests: flat work is what keeps a long answer as quick as a short one."""

    laid_out: int = 0
    painted: int = 0
    asked: int = 0


class MessageLayout:
    """The parts of one message at one width: its blocks or bubble, a note, and the tail for actions.

    A part's height includes the gap above it. Heights are estimated until `box` lays the part out.
    """

    def __init__(self, message: Message, text: str, look: Look, width: float, counters: Counters) -> None:
        self.message = message
        self.length = 0
        self._look = look
        self._width = width
        self._counters = counters
        self._stream = BlockStream()
        self._shown: list[Block] = []  # the blocks that the parts stand for
        self._boxes: list[Box | None] = []
        self._extents = Extents(0, round(look.line))
        self._references_version = 0
        self._bubble = text if message.role is Role.USER else ""
        if message.role is Role.USER:
            self.length = len(text)
            self._rebuild(0)
        else:
            self.grow(message, text)

    @property
    def height(self) -> int:
        """The height of all parts, estimated or known."""
        return self._extents.total

    @property
    def part_count(self) -> int:
        """The number of parts, the tail included."""
        return len(self._extents)

    @property
    def blocks(self) -> list[Block]:
        """The blocks of an answer."""
        return self._stream.blocks

    @property
    def streaming(self) -> bool:
        """Whether more is to come."""
        return self.message.role is Role.ASSISTANT and not self.message.state.final

    def grow(self, message: Message, text: str) -> int:
        """Take the message's new state and the text it has grown by; the first part that changed."""
        ended = message.state.final and not self.message.state.final
        changed = len(self._stream.blocks)
        if text:
            self.length += len(text)
            changed = self._stream.append(text)
        if message.state.final and (ended or text):
            changed = min(changed, self._stream.finish())
        if self._stream.references_version != self._references_version:
            self._references_version = self._stream.references_version
            self._drop_where_links_are()
        changed = self._first_different(changed)
        self.message = message
        self._rebuild(changed)
        return changed

    def _first_different(self, changed: int) -> int:
        """The first part from `changed` on whose block is another one than it was laid out for."""
        blocks = self._stream.blocks
        while changed < min(len(blocks), len(self._shown)) and blocks[changed] == self._shown[changed]:
            changed += 1
        self._shown[changed:] = blocks[changed:]
        return changed

    def top_of(self, part: int) -> int:
        """The top of a part within the message."""
        return self._extents.offset_of(part)

    def part_at(self, y: int) -> int:
        """The part that covers `y`."""
        return self._extents.row_at(y)

    def part_height(self, part: int) -> int:
        """The part's height as far as it is known."""
        return self._extents.height(part)

    def gap_above(self, part: int) -> int:
        """What of the part's height is the gap above it."""
        blocks = self._stream.blocks
        if part == 0 or part >= len(blocks):
            return GAP if 0 < part < self.part_count - 1 else 0
        block, previous = blocks[part], blocks[part - 1]
        if not block.first or (block.kind is BlockKind.LIST and previous.kind is not BlockKind.LIST):
            return 0 if not block.first else 8
        return _GAPS.get(block.kind, GAP)

    def box(self, part: int) -> Box | None:
        """The part's box, laid out now if it was not; None for the tail and for an answer not begun."""
        if part >= len(self._boxes):
            return None
        box = self._boxes[part]
        if box is None:
            box = self._boxes[part] = self._make(part)
            self._counters.laid_out += 1
            self._extents.set(part, box.height + self.gap_above(part))
        return box

    def drop(self, part: int) -> None:
        """Let a part's box go; its height stays known."""
        if part < len(self._boxes):
            self._boxes[part] = None

    def source_of(self, part: int) -> str:
        """The Markdown, or the person's own text, that a part shows."""
        if self.message.role is Role.USER:
            return self._bubble if part == 0 else ""
        return _markdown(self._stream.blocks[part]) if part < len(self._stream.blocks) else ""

    # -- parts ------------------------------------------------------------------------------------

    def _has_note(self) -> bool:
        message = self.message
        failed = (MessageState.INTERRUPTED, MessageState.ERROR, MessageState.ABORTED)
        return message.role is not Role.USER and (message.state in failed or bool(message.note))

    def _rebuild(self, changed: int) -> None:
        """Make the parts from `changed` on anew, with estimated heights."""
        del self._boxes[changed:]
        self._extents.truncate(changed)
        blocks = self._stream.blocks
        content = 1 if self.message.role is Role.USER else len(blocks)
        for part in range(changed, content):
            self._boxes.append(None)
            self._extents.append()
            self._extents.set(part, self._estimate(part) + self.gap_above(part))
        if self._has_note():
            self._boxes.append(None)
            self._extents.append()
            self._extents.set(len(self._boxes) - 1, 46 + GAP)
        if content == 0 and self.streaming:
            self._extents.append()
        self._extents.append()
        self._extents.set(len(self._extents) - 1, TAIL)

    def _estimate(self, part: int) -> int:
        source = self._bubble if self.message.role is Role.USER else self._stream.blocks[part].source
        per_line = max(10, int(self._width / (self._look.theme.body_px * 0.5)))
        lines = sum(1 + len(line) // per_line for line in source.split("\n"))
        return round(lines * self._look.line)

    def _make(self, part: int) -> Box:
        blocks = self._stream.blocks
        if self.message.role is Role.USER:
            return BubbleBox(self._bubble, self._look, self._width)
        if part < len(blocks):
            return block_box(blocks[part], self._look, self._width, self._stream.references)
        return NoteBox(self.message.state, self.message.note, bool(blocks), self._look, self._width)

    def _drop_where_links_are(self) -> None:
        for part, block in enumerate(self._stream.blocks[: len(self._boxes)]):
            if "[" in block.source:
                self._boxes[part] = None


def _markdown(block: Block) -> str:
    if block.kind is not BlockKind.CODE:
        return block.source
    head = f"```{block.info}\n" if block.first else ""
    return f"{head}{block.body}\n```" if block.last else f"{head}{block.body}"
