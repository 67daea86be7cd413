"""What stands below a message: a note of what happened, the caret of an answer not begun, and actions."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ...protocol.messages import Message, MessageState, Role, Trouble
from ..mirroring import is_mirrored, mirrored_in
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from ..usage.words import SEPARATOR, brief
from .boxes import Box, Hit, Mood
from .document import RichText
from .look import Look
from .panel import PanelBox
from .stacks import Desk, Stack

TAIL = 22  # px below a message, always there, so that its actions move nothing when they show
NOTE_GAP = 22  # px between an answer's text and its note
LINE_GAP = 8  # px between an answer's text and a note that is only a line
NOTE_PADDING = 12
CARET_WIDTH = 8
WAITS = QT_TRANSLATE_NOOP("transcript", "Waits for the answer above")

_NOTES: dict[MessageState | Trouble, tuple[str, str, tuple[str, ...]]] = {
    Trouble.UNREACHABLE: (QT_TRANSLATE_NOOP("transcript", "No connection"), "warning", ("stop",)),
    Trouble.REFUSED: (QT_TRANSLATE_NOOP("transcript", "Server busy"), "warning", ("cancel",)),
    Trouble.LOST: (QT_TRANSLATE_NOOP("transcript", "Connection lost"), "warning", ("stop",)),
    Trouble.STALLED: (QT_TRANSLATE_NOOP("transcript", "Still waiting"), "warning", ("stop", "wait")),
    MessageState.PENDING: ("", "", ()),
    MessageState.STREAMING: ("", "", ()),
    MessageState.INTERRUPTED: (
        QT_TRANSLATE_NOOP("transcript", "Interrupted"),
        "warning",
        ("continue", "retry"),
    ),
    MessageState.ERROR: (QT_TRANSLATE_NOOP("transcript", "Error"), "error", ("retry",)),
    MessageState.ABORTED: (QT_TRANSLATE_NOOP("transcript", "Stopped"), "", ("continue", "retry")),
    MessageState.COMPLETE: ("", "", ()),
}
_LABELS = {
    "continue": QT_TRANSLATE_NOOP("transcript", "Continue"),
    "retry": QT_TRANSLATE_NOOP("transcript", "Retry"),
    "stop": QT_TRANSLATE_NOOP("transcript", "Stop"),
    "copy": QT_TRANSLATE_NOOP("transcript", "Copy"),
    "edit": QT_TRANSLATE_NOOP("transcript", "Edit"),
    "previous": "‹",
    "next": "›",
    "cancel": QT_TRANSLATE_NOOP("transcript", "Cancel"),
    "withdraw": QT_TRANSLATE_NOOP("transcript", "Cancel"),
    "wait": QT_TRANSLATE_NOOP("transcript", "Keep waiting"),
    "details": QT_TRANSLATE_NOOP("transcript", "Details"),
    "fork": QT_TRANSLATE_NOOP("transcript", "Fork"),
    "delete": QT_TRANSLATE_NOOP("transcript", "Delete"),
}


def _translated(words: str) -> str:
    return QCoreApplication.translate("transcript", words)


class NoteBox(PanelBox):
    """A tinted box that says what happened to an answer, with a button for each thing to do about it."""

    def __init__(
        self, title: str, words: str, level: str, actions: Sequence[str], look: Look, width: float
    ) -> None:
        super().__init__(look, width, kind=level)
        self._buttons = self._place_buttons(actions)
        left = min((mirrored_in(width, hit.rect).left() for hit in self._buttons), default=width)
        self.text = RichText(look.small, look.line)
        room = left - 14 - 12
        self.origin = QPointF(width - 14 - room if is_mirrored() else 14, NOTE_PADDING)
        self.text.set_content(self._html(title, words), room)
        self.height = max(self.text.height, round(look.line)) + 2 * NOTE_PADDING
        for hit in self._buttons:
            hit.rect.moveTop((self.height - hit.rect.height()) / 2)

    def _html(self, title: str, words: str) -> str:
        color = getattr(self.look.theme, self._kind)
        gap = "&nbsp;&nbsp; " if title and words else ""
        return (
            f'<p><span style="color:{color};font-weight:600">{escape(title)}</span>{gap}{escape(words)}</p>'
        )

    def _place_buttons(self, actions: Sequence[str]) -> list[Hit]:
        hits: list[Hit] = []
        right = self.width - 14
        for action in reversed(actions):
            label = _translated(_LABELS[action])
            width = round(self.look.small_metrics.horizontalAdvance(label)) + 24
            area = mirrored_in(self.width, QRectF(right - width, 0, width, self.look.line + 5))
            hits.insert(0, Hit(area, action, label))
            right -= width + 8
        return hits


class ActionsBox(Box):
    """Words in a line and what can be done, small and muted: `shy` ones show only under the mouse.

    `place`, such as "2/3", stands between the last two actions, and `aside` at the right where it has room.
    """

    def __init__(
        self,
        words: str,
        actions: Sequence[str],
        look: Look,
        width: float,
        *,
        right: bool,
        shy: bool,
        place: str = "",
        aside: str = "",
    ) -> None:
        super().__init__(look, width, TAIL)
        self._words = words
        self._aside = aside if not right else ""
        self._shy = shy
        self._side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        advance = look.caption_metrics.horizontalAdvance
        labels = [_translated(_LABELS[action]) for action in actions]
        widths = [round(advance(label)) + 16 for label in labels]
        self._place, between = place, round(advance(place)) if place else 0
        taken = min(advance(words) + 16, width - sum(widths)) if words else 0.0
        self._room = QRectF(0, 2, width - sum(widths) - between if right else taken, TAIL - 3)
        if words and not right:
            area = look.caption_metrics.boundingRect(
                QRectF(0, 0, taken, 10_000), Qt.TextFlag.TextWordWrap, words
            )
            self.height = max(TAIL, round(area.height()) + 5)
            self._room.setHeight(self.height - 3)
        self._room = mirrored_in(width, self._room)
        left = width - sum(widths) - between + 8 if right else taken - 8
        self._hits: list[Hit] = []
        for action, label, wide in zip(actions, labels, widths, strict=True):
            area = mirrored_in(width, QRectF(left, self.height - TAIL + 2, wide, TAIL - 3))
            self._hits.append(Hit(area, action, label))
            left += wide + (between if action == "previous" else 0)

    def paint(self, painter: QPainter, mood: Mood) -> None:
        painter.setFont(self.look.caption)
        painter.setPen(self.look.color("muted"))
        if self._words:
            flags = self._side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self._room, flags, self._words)
        if self._shy and not mood.active:
            return
        for number, hit in enumerate(self._hits):
            painter.setPen(self.look.color("text" if number in (mood.hot, mood.focused) else "muted"))
            painter.drawText(hit.rect, Qt.AlignmentFlag.AlignCenter, hit.label)
            if mood.focused == number:
                self.paint_focus(painter, hit.rect)
        if self._place:
            ends = [self._hits[-2].rect, self._hits[-1].rect]
            before, after = reversed(ends) if is_mirrored() else ends
            painter.setPen(self.look.color("muted"))
            area = QRectF(before.topRight(), after.bottomLeft())
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._place)
        if self._aside:
            self._paint_aside(painter)

    def _paint_aside(self, painter: QPainter) -> None:
        left = max((mirrored_in(self.width, hit.rect).right() for hit in self._hits), default=0.0) + 12
        room = QRectF(left, self.height - TAIL + 2, max(0.0, self.width - left), TAIL - 3)
        room = mirrored_in(self.width, room)
        shown = self.look.caption_metrics.elidedText(self._aside, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(self.look.color("muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)

    def hits(self) -> Sequence[Hit]:
        return self._hits


class WaitingBox(Box):
    """The caret of an answer that has not begun."""

    def __init__(self, look: Look, width: float) -> None:
        super().__init__(look, width, round(look.line))

    def paint(self, painter: QPainter, mood: Mood) -> None:
        height = caret_height(self.look)
        place = QRectF(0, (self.height - height) / 2, CARET_WIDTH, height)
        fill_caret(painter, mirrored_in(self.width, place), self.look)


def caret_height(look: Look) -> int:
    """The height of the caret, in px."""
    return round(look.theme.body_px * 1.1)


def fill_caret(painter: QPainter, rect: QRectF, look: Look) -> None:
    """Draw the caret block."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawRoundedRect(rect, 2, 2)


class FootStack(Stack):
    """The note if there is one, the caret while nothing has come, and always the actions."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._key: tuple[object, ...] = ()
        self._has_text = False
        self._aside = ""
        self._kinds: list[str] = []

    def show(self, message: Message, *, has_text: bool, waits: bool) -> None:
        """Stand below `message`, with a caret if it `waits` for text of its own below what is there; does
        nothing if that changes nothing."""
        aside = brief(message.metadata) if message.state.final and message.role is not Role.USER else ""
        key = (
            message.role, message.state, message.trouble, message.note, message.place, message.siblings,
            has_text, waits, message.model, aside,
        )  # fmt: skip
        if key == self._key:
            return
        self._key, self._message, self._has_text, self._aside = key, message, has_text, aside
        answer = message.role is not Role.USER
        stopped = message.state is MessageState.ABORTED
        failed = message.state in (MessageState.INTERRUPTED, MessageState.ERROR)
        self._kinds = ["tail"]
        if answer and message.state is MessageState.STREAMING and waits and message.trouble is None:
            self._kinds.insert(0, "waiting")
        if answer and (failed or message.note or stopped):
            self._kinds.insert(0, "note")
        self._remake(0, len(self._kinds))

    def gap_above(self, item: int) -> int:
        if self._kinds[item] != "note" or not self._has_text:
            return 0
        return NOTE_GAP if self._kind_of_note[1] else LINE_GAP

    @property
    def _kind_of_note(self) -> tuple[str, str, tuple[str, ...]]:
        return _NOTES[self._message.trouble or self._message.state]

    def _estimate(self, item: int) -> int:
        line = round(self.desk.look.line)
        boxed = bool(self._kind_of_note[1])
        return {"note": line + 2 * NOTE_PADDING if boxed else TAIL, "waiting": line, "tail": TAIL}[
            self._kinds[item]
        ]

    def _make(self, item: int) -> Box:
        look, width = self.desk.look, self.desk.width
        kind = self._kinds[item]
        if kind == "note":
            return self._note(look, width)
        if kind == "waiting":
            return WaitingBox(look, width)
        message = self._message
        own = message.role is Role.USER
        waits = own and message.state is MessageState.PENDING
        actions: Sequence[str] = ()
        if message.state.final and (own or self._has_text):
            actions = ("copy", "edit" if own else "retry", "fork", "delete")
            actions = (*actions, "details") if self._aside else actions
        elif waits:
            actions = ("withdraw",)
        words = _translated(WAITS) if waits else ""
        place = f"{message.place}/{message.siblings}" if message.siblings > 1 else ""
        if place:
            actions = (*actions, "previous", "next")
        shown = SEPARATOR.join(filter(None, (message.model, self._aside))) if message.state.final else ""
        return ActionsBox(words, actions, look, width, right=own, shy=not waits, place=place, aside=shown)

    def _note(self, look: Look, width: float) -> Box:
        message = self._message
        title, level, actions = self._kind_of_note
        if not self._has_text:
            actions = tuple(action for action in actions if action != "continue")
        title = _translated(title) if title else ""
        note = localised(message.note)
        if level:
            return NoteBox(title, note, level, actions, look, width)
        words = ". ".join(part for part in (title, note) if part)
        return ActionsBox(words, actions, look, width, right=False, shy=False)
