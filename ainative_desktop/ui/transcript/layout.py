"""A message as parts with heights: parsed and laid out only where it is looked at."""

from __future__ import annotations

from ...protocol.messages import Message, Role
from ...protocol.steps import Step
from ...protocol.text_buffer import TextBuffer
from ...rendering.extents import Extents
from ...rendering.finding import Needle
from ...rendering.markdown import References
from ...rendering.pieces import Block, BlockKind
from ...rendering.sections import SECTION, Sectioner, definitions
from .attached import AttachmentStack
from .boxes import Box
from .document import Selection
from .foot import FootStack
from .selection import TextSelection
from .stacks import AnswerStack, BubbleStack, Desk, Stack
from .steps import StepStack, gap_of

_STRIDE = 2**20  # parts that a stack's numbers are apart
FOOT = 2**50  # the number of the first part of the foot, whatever is above it


class MessageLayout:
    """One message at one width: stacks of what was written, and a foot with note, caret and actions.

    A part's number says its stack and its place there, so it stays the same while the message grows.
    Numbers grow downwards but are not dense: `following` and `before` go from one to the next.
    """

    def __init__(self, message: Message, text: TextBuffer, desk: Desk) -> None:
        self.message = message
        self.text = text
        self._taken = 0  # characters of the text that are in the stacks
        self._desk = desk
        self._stacks: list[Stack] = []
        self._steps: list[int] = []  # the stacks that are steps
        self._extents = Extents(0, 0)
        self._sectioner = Sectioner()
        self._references = References()
        self.definitions = 0  # how often some were found, which may change how what is laid out reads
        self._foot = FootStack(desk)
        if message.role is Role.USER:
            if message.attachments:
                self._push(AttachmentStack(desk, message.attachments))
            if len(text) or not message.attachments:
                self._push(BubbleStack(desk, text.text()))
            self._taken = len(text)
            self._settle_foot()
        else:
            self.grow(message)

    # -- growing ------------------------------------------------------------------------------------

    @property
    def streaming(self) -> bool:
        """Whether more is to come."""
        return self.message.role is not Role.USER and not self.message.state.final

    def goes_on_in(self, message: Message) -> bool:
        """Whether the answer had ended, and is continued: the end of its text, which was taken, is none."""
        return self.message.state.final and not message.state.final

    def grow(self, message: Message) -> int:
        """Take the message's new state and what its text has grown by; the first part that changed."""
        ended = message.state.final and not self.message.state.final
        self.message = message
        first = max(0, len(self._stacks) - 1)
        changed = self._take_steps()
        if len(self.text) > self._taken:
            changed = min(changed, self._take(self.text.text(self._taken)))
        if message.state.final and (ended or changed != FOOT):
            changed = min(changed, self._finish())
        for index in range(first, len(self._stacks)):
            self._extents.set(index, self._stacks[index].height)
        self._settle_foot()
        return changed

    def _take_steps(self) -> int:
        """Show the message's steps as they are now, new ones after the text that came before them."""
        changed = FOOT
        steps = self.message.steps
        for number in range(len(steps) if steps is not None else 0):
            assert steps is not None
            step, last = steps[number], number == len(steps) - 1
            left_out = steps.left_out if last else 0
            if number < len(self._steps):
                index = self._steps[number]
                if self._step(index).settled and not last:
                    continue
                item = self._step(index).show(step, left_out)
                if item is not None:
                    self._extents.set(index, self._stacks[index].height)
                    changed = min(changed, index * _STRIDE + item)
                continue
            if step.at > len(self.text) and self.streaming:
                break  # its place comes with the text before it
            if step.at > self._taken and len(self.text) > self._taken:
                changed = min(changed, self._take(self.text.text(self._taken)[: step.at - self._taken]))
            changed = min(changed, self._finish(), self._push_step(step, number, left_out))
        return changed

    def _push_step(self, step: Step, number: int, left_out: int) -> int:
        after_step = bool(self._stacks) and isinstance(self._stacks[-1], StepStack)
        gap = gap_of(first=not self._stacks, after_step=after_step)
        self._steps.append(len(self._stacks))
        key = (self.message.id, number)
        self._push(StepStack(self._desk, step, key, gap=gap, left_out=left_out))
        self._sectioner = Sectioner()
        return self._steps[-1] * _STRIDE

    def _finish(self) -> int:
        """Take the end of the text, or of what stands before a step; the first part that changed."""
        last = self._stacks[-1] if self._stacks else None
        if not isinstance(last, AnswerStack):
            return FOOT
        changed = (len(self._stacks) - 1) * _STRIDE + last.finish()
        self._extents.set(len(self._stacks) - 1, last.height)
        return 0 if self._learn_references(last) else changed

    def _take(self, text: str) -> int:
        """Give text to the sections; the first part that changed."""
        self._taken += len(text)
        learnt = len(self._references)
        if len(text) > SECTION:
            self._references |= definitions(text)
        here, *more = self._sectioner.append(text)
        last = self._stacks[-1] if self._stacks else None
        if isinstance(last, AnswerStack):
            changed = (len(self._stacks) - 1) * _STRIDE + last.append(here)
        else:
            changed = len(self._stacks) * _STRIDE
            last = self._push_section(here)
        for section in more:
            changed = min(changed, (len(self._stacks) - 1) * _STRIDE + last.finish())
            last = self._push_section(section)
        self._learn_references(last)
        return changed if len(self._references) == learnt else 0

    def _push_section(self, text: str) -> AnswerStack:
        first = not self._stacks
        section = AnswerStack(self._desk, text, first=first, references=self._references)
        self._push(section)
        return section

    def _learn_references(self, stack: AnswerStack) -> bool:
        """Take the definitions that a section was found to have; whether there were any."""
        found = stack.new_references()
        if not len(found):
            return False
        self._references |= found
        self.definitions += 1
        for other in self._stacks:
            if isinstance(other, AnswerStack):
                other.references = self._references
                if other.opened:
                    other.forget_links()
        return True

    def _push(self, stack: Stack) -> None:
        self._stacks.append(stack)
        self._extents.append()
        self._extents.set(len(self._stacks) - 1, stack.height)

    def _answer(self, index: int) -> AnswerStack:
        stack = self._stacks[index]
        assert isinstance(stack, AnswerStack)
        return stack

    def _step(self, index: int) -> StepStack:
        stack = self._stacks[index]
        assert isinstance(stack, StepStack)
        return stack

    def _settle_foot(self) -> None:
        last = self._stacks[-1] if self._stacks else None
        waits = last is None or (isinstance(last, StepStack) and not last.asks)
        self._foot.show(self.message, has_text=self._taken > 0, waits=waits)

    # -- parts --------------------------------------------------------------------------------------

    @property
    def height(self) -> int:
        """The height of all parts, estimated or known."""
        return self._extents.total + self._foot.height

    @property
    def first_part(self) -> int:
        """The number of the first part."""
        return self._first_from(0)

    @property
    def last_part(self) -> int:
        """The number of the last part, the actions."""
        return FOOT + len(self._foot) - 1

    @property
    def caret_part(self) -> int:
        """The part whose text the caret stands after; -1 where there is none."""
        if not self.streaming or not self._stacks or isinstance(self._stacks[-1], StepStack):
            return -1
        last = len(self._stacks) - 1
        count = self._count(last)
        return last * _STRIDE + count - 1 if count else -1

    def following(self, part: int) -> int | None:
        """The part below."""
        if part >= FOOT:
            return part + 1 if part < self.last_part else None
        index, item = divmod(part, _STRIDE)
        return part + 1 if item + 1 < self._count(index) else self._first_from(index + 1)

    def before(self, part: int) -> int | None:
        """The part above."""
        if part % _STRIDE > 0:
            return part - 1
        index = min(part // _STRIDE, len(self._stacks)) - 1
        while index >= 0:
            if count := self._count(index):
                return index * _STRIDE + count - 1
            index -= 1
        return None

    def nearest(self, part: int) -> int:
        """The part of that number, or the last one above it that there is."""
        if part >= FOOT or not self._stacks:
            return min(max(part, FOOT), self.last_part)
        index = min(part // _STRIDE, len(self._stacks) - 1)
        count = self._count(index)
        return index * _STRIDE + min(part % _STRIDE, count - 1) if count else self._first_from(index)

    def top_of(self, part: int) -> int:
        """The top of a part within the message."""
        stack, item = self._find(part)
        above = self._extents.total if part >= FOOT else self._extents.offset_of(part // _STRIDE)
        return above + stack.top_of(item)

    def part_at(self, y: int) -> int:
        """The part that covers `y`."""
        above = self._extents.total
        if y >= above or not self._stacks:
            return FOOT + self._foot.item_at(y - above)
        index = self._extents.row_at(y)
        within = y - self._extents.offset_of(index)
        count = self._count(index)
        if not count:
            return self._first_from(index)
        return index * _STRIDE + min(self._stacks[index].item_at(within), count - 1)

    def part_height(self, part: int) -> int:
        """The part's height as far as it is known."""
        stack, item = self._find(part)
        return stack.height_of(item)

    def gap_above(self, part: int) -> int:
        """What of the part's height is the gap above it."""
        stack, item = self._find(part)
        return stack.gap_above(item)

    def is_laid_out(self, part: int) -> bool:
        """Whether a part's box is there."""
        stack, item = self._find(part)
        return stack.is_laid_out(item)

    def box(self, part: int) -> Box:
        """The part's box, laid out now if it was not."""
        stack, item = self._find(part)
        box = stack.box(item)
        if part < FOOT:
            index = part // _STRIDE
            if isinstance(stack, AnswerStack):
                self._learn_references(stack)
            if self._extents.height(index) != stack.height:
                self._extents.set(index, stack.height)
        return box

    def source_of(self, part: int) -> str:
        """The Markdown, or the person's own text, that a part shows."""
        stack, item = self._find(part)
        return stack.source_of(item)

    def joint_above(self, part: int) -> str:
        """What stands between the part above and this one where both are copied."""
        stack, item = self._find(part)
        return stack.joint_above(item)

    def html_of(self, part: int) -> str:
        """The part's content as rich text, for other applications."""
        stack, item = self._find(part)
        return stack.html_of(item)

    def occurrence(self, needle: Needle, number: int) -> tuple[int, int]:
        """The part that has the message's `number`th occurrence, counted from 0, and which of the part's own
        it is. Opens the section where it stands and no other."""
        text = self.text.text()
        start = 0
        for index, stack in enumerate(self._stacks):
            here = len(needle.in_markdown(text[start : start + stack.size]))
            if number < here:
                return self._occurrence_within(index, needle, number)
            start += stack.size
            number -= here
        return self.first_part, 0

    def _occurrence_within(self, index: int, needle: Needle, number: int) -> tuple[int, int]:
        stack = self._stacks[index]
        for item in range(self._count(index)):
            here = len(needle.in_markdown(stack.source_of(item)))
            if number < here:
                return index * _STRIDE + item, number
            number -= here
        return index * _STRIDE, 0

    def slide(self, part: int, pixels: float) -> bool:
        """Slide a part's text sideways; whether that moved anything."""
        return (
            part < FOOT
            and not self.is_step(part)
            and self._answer(part // _STRIDE).slide(part % _STRIDE, pixels)
        )

    def toggle_wrap(self, part: int) -> None:
        """Wrap the lines of the code that `part` belongs to, or do not."""
        self._answer(part // _STRIDE).toggle_wrap(part % _STRIDE)

    def is_step(self, part: int) -> bool:
        """Whether a part belongs to a thought or to the use of a tool."""
        return part < FOOT and bool(self._stacks) and isinstance(self._find(part)[0], StepStack)

    def toggle_step(self, part: int) -> None:
        """Open or close the step that `part` belongs to."""
        index = part // _STRIDE
        self._step(index).toggle()
        self._extents.set(index, self._stacks[index].height)

    def selected(self, row: int, part: int, selection: TextSelection) -> Selection | None:
        """What is selected of a part. A step is no part of the answer's text: what it holds is selected alone
        or not at all."""
        span = selection.within(row, part)
        bounds = selection.bounds()
        if span is None or bounds is None or not self.is_step(part):
            return span
        alone = all(place.row == row and place.part // _STRIDE == part // _STRIDE for place in bounds)
        return span if alone else None

    def forget_formulas(self) -> None:
        """Some formulas were drawn: lay out anew where they may be."""
        for stack in self._stacks:
            if isinstance(stack, AnswerStack) and stack.opened:
                stack.forget_formulas()

    def is_code(self, part: int) -> bool:
        """Whether a part is code."""
        return self._block(part) is not None

    def code_of(self, part: int) -> str:
        """The code of one part, as it would run."""
        block = self._block(part)
        return block.body if block is not None else ""

    def code_from(self, part: int) -> str:
        """The code of the whole block that begins at `part`, as it would run."""
        bodies: list[str] = []
        block = self._block(part)
        while block is not None:
            bodies.append(block.body)
            following = self.following(part) if not block.last else None
            block = self._block(following) if following is not None else None
            part = following if following is not None else part
        return "\n".join(bodies)

    def _block(self, part: int) -> Block | None:
        if part >= FOOT or self.message.role is Role.USER or self.is_step(part):
            return None
        block = self._answer(part // _STRIDE).blocks[part % _STRIDE]
        return block if block.kind is BlockKind.CODE else None

    def _count(self, index: int) -> int:
        """The number of a stack's boxes: that of an answer's section is known once it is opened."""
        stack = self._stacks[index]
        count = len(stack)
        if self._extents.height(index) != stack.height:
            self._extents.set(index, stack.height)
        return count

    def _first_from(self, index: int) -> int:
        while index < len(self._stacks):
            if self._count(index):
                return index * _STRIDE
            index += 1
        return FOOT

    def _find(self, part: int) -> tuple[Stack, int]:
        if part >= FOOT:
            return self._foot, part - FOOT
        return self._stacks[part // _STRIDE], part % _STRIDE
