"""The transcript: paints messages itself, lays out only what is seen, and never moves what is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ...protocol.messages import MessageState, Role
from ..theme import LIGHT, Theme
from .boxes import Box, CodeBox, Hit
from .empty_state import EmptyState
from .flow import Flow, Placed
from .layout import TAIL, Counters, MessageLayout
from .look import COLUMN, Look
from .model import TranscriptModel
from .pill import NewPill
from .selection import END, Place, TextSelection

MARGIN = 24  # px beside the column, at least
CARET_WIDTH = 8
LINE_STEP = 40  # px that an arrow key or a notch of the wheel moves
COPIED_FOR = 1500  # ms that a code block says "Copied"
AUTO_SCROLL = 30  # ms between two steps while a selection is dragged beyond the edge

Index = QModelIndex | QPersistentModelIndex


class TranscriptView(QAbstractItemView):
    """Shows a TranscriptModel.

    Signals: action_requested(str message_id, str action) with copy, edit, retry or continue;
    link_activated(str), an http, https or mailto address; example_chosen(str), a prompt of the empty
    conversation.
    """

    action_requested = Signal(str, str)
    link_activated = Signal(str)
    example_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counters = Counters()
        self.look = Look(LIGHT)
        self.flow = Flow(self._make_layout)
        self.selection = TextSelection()
        self._model: TranscriptModel | None = None
        self._hovered = -1
        self._pressed_hit: tuple[int, Hit] | None = None
        self._pressed_link = ""
        self._selecting = False
        self._syncing = False
        self._width = 0
        self._pill = NewPill(self.viewport())
        self._pill.clicked.connect(self.scrollToBottom)
        self._empty = EmptyState(self.viewport())
        self._empty.chosen.connect(self.example_chosen)
        self._edge_timer = QTimer(self, interval=AUTO_SCROLL)
        self._edge_timer.timeout.connect(self._scroll_at_edge)
        self.setObjectName("transcript")
        self.setAccessibleName("Conversation")
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # -- what the window sets ----------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        self._model = model if isinstance(model, TranscriptModel) else None
        super().setModel(model)

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`; what is read stays where it is."""
        self.look = Look(theme)
        self.flow.forget_layouts()
        self._pill.set_look(self.look)
        self._empty.set_look(self.look)
        self._relayout()

    def set_empty_state(self, sentence: str, examples: Sequence[str]) -> None:
        """What an empty conversation says, and prompts that can be clicked."""
        self._empty.set_content(sentence, examples)
        self._place_children()

    # -- the model's changes -----------------------------------------------------------------------

    def reset(self) -> None:
        super().reset()
        self.flow.reset(self._model.rowCount() if self._model is not None else 0)
        self.selection.clear()
        self._hovered = -1
        self._relayout()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        at_end = self.flow.following
        self.flow.rows.append(end - start + 1)
        if self._is_own(start):
            at_end = True  # the person has just sent something: show it
        self.flow.following = at_end
        self._relayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        self.flow.truncate(start)
        self.selection.clear()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        before = self.flow.anchor
        top = self.viewport().height()
        for row in range(first.row(), last.row() + 1):
            layout = self.flow.layouts.get(row)
            held = self._model.row(row) if layout is not None and self._model is not None else None
            if layout is None or held is None:
                continue
            changed = layout.grow(held.message, held.text.text(layout.length))
            if layout.length != len(held.text) or (layout.message.role is Role.USER):
                self.flow.layouts.pop(row)  # the text is another one: lay it out anew
                changed = 0
            top = min(top, self._top_of(row, changed))
        self._relayout(repaint=False)
        if before == self.flow.anchor:
            self.viewport().update(0, max(0, top), self.viewport().width(), self.viewport().height())
        else:
            self.viewport().update()

    def _top_of(self, row: int, part: int) -> int:
        """Where in the window a part of a row stands, before it changes; 0 if it is above."""
        for placed in self.flow.placed:
            if placed.row == row and placed.part >= part - 1:
                return placed.y
            if placed.row > row:
                return placed.y
        return 0

    def _is_own(self, row: int) -> bool:
        message = self._model.message(row) if self._model is not None else None
        return message is not None and message.role is Role.USER

    def _make_layout(self, row: int) -> MessageLayout | None:
        self.counters.asked += 1
        held = self._model.row(row) if self._model is not None else None
        if held is None:
            return None
        return MessageLayout(held.message, held.text.text(), self.look, self._column().width(), self.counters)

    # -- layout and scrolling ----------------------------------------------------------------------

    def _column(self) -> QRect:
        """Centred in the whole view, so that a scroll bar that comes or goes moves nothing."""
        width = min(COLUMN, self.width() - 2 * MARGIN)
        return QRect((self.width() - width) // 2, 0, max(80, width), self.viewport().height())

    def _relayout(self, *, repaint: bool = True) -> None:
        self.flow.place(self.viewport().height())
        self._syncing = True
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(LINE_STEP)
        bar.setRange(0, self.flow.maximum)
        bar.setValue(self.flow.position)
        self._syncing = False
        self._place_children()
        if repaint:
            self.viewport().update()

    def _place_children(self) -> None:
        empty = len(self.flow.rows) == 0
        self._empty.setVisible(empty)
        if empty:
            self._empty.setGeometry(self._column())
        self._pill.setVisible(not empty and not self.flow.following)
        area = self.viewport().rect()
        size = self._pill.sizeHint()
        self._pill.setGeometry(
            area.center().x() - size.width() // 2,
            area.bottom() - size.height() - 12,
            size.width(),
            size.height(),
        )

    def _on_scrolled(self, value: int) -> None:
        if self._syncing:
            return
        step = value - self.flow.position
        if value >= self.flow.maximum:
            self.flow.following = True
        elif abs(step) <= 3 * self.viewport().height():
            self.flow.scroll_by(step)
        else:
            self.flow.jump_to(value)
        self._relayout()

    def scrollToBottom(self) -> None:
        self.flow.following = True
        self._relayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self._column().width()
        if width != self._width:
            self._width = width
            self.flow.forget_layouts()
        self._relayout()

    # -- painting ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.look.color("background"))
        column = self._column()
        for placed in self.flow.placed:
            area = QRect(0, placed.y, self.viewport().width(), placed.height)
            if not area.intersects(event.rect()):
                continue
            self.counters.painted += 1
            painter.save()
            painter.translate(column.left(), placed.y)
            self._paint_part(painter, placed, column.width())
            painter.restore()

    def _paint_part(self, painter: QPainter, placed: Placed, width: int) -> None:
        layout = self.flow.layouts.get(placed.row)
        if layout is None:
            self._paint_skeleton(painter, width, placed.height)
            return
        box = layout.box(placed.part)
        if box is not None:
            painter.translate(0, layout.gap_above(placed.part))
            box.paint(painter, self.selection.within(placed.row, placed.part))
            if layout.streaming and placed.part == len(layout.blocks) - 1:
                self._paint_caret(painter, box)
        elif placed.part == layout.part_count - 1:
            self._paint_tail(painter, placed.row, layout, width)
        else:
            self._fill_caret(painter, QRectF(0, 3, CARET_WIDTH, self.look.line - 6))

    def _paint_caret(self, painter: QPainter, box: Box) -> None:
        if box.text is None:
            return
        rect = box.text.end_rect(CARET_WIDTH, round(self.look.theme.body_px * 1.1))
        rect.translate(box.origin)
        rect.moveLeft(min(rect.left(), box.width - CARET_WIDTH))
        self._fill_caret(painter, rect)

    def _fill_caret(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("accent"))
        painter.drawRoundedRect(rect, 2, 2)

    def _paint_skeleton(self, painter: QPainter, width: int, height: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("bubble"))
        for line, share in enumerate((0.9, 0.75, 0.5)):
            if (line + 1) * self.look.line < height:
                painter.drawRoundedRect(QRectF(0, line * self.look.line + 5, width * share, 10), 4, 4)

    def _paint_tail(self, painter: QPainter, row: int, layout: MessageLayout, width: int) -> None:
        painter.setFont(self.look.small)
        painter.setPen(self.look.color("muted"))
        if layout.message.role is Role.USER and layout.message.state is MessageState.PENDING:
            area = QRectF(0, 2, width, TAIL - 6)
            painter.drawText(area, Qt.AlignmentFlag.AlignRight, "Waits for the answer above")
        elif row == self._hovered:
            for hit in self._tail_hits(layout, width):
                painter.drawText(hit.rect, Qt.AlignmentFlag.AlignCenter, hit.label)

    def _tail_hits(self, layout: MessageLayout, width: int) -> list[Hit]:
        """The small actions below a message that is done."""
        if not layout.message.state.final:
            return []
        own = layout.message.role is Role.USER
        actions = (("copy", "Copy"), ("edit", "Edit")) if own else (("copy", "Copy"), ("retry", "Retry"))
        metrics = QFontMetricsF(self.look.small)
        hits: list[Hit] = []
        left = 0.0
        for action, label in actions:
            advance = metrics.horizontalAdvance(label) + 16
            hits.append(Hit(QRectF(left - 8, 2, advance, TAIL - 8), action, label))
            left += advance
        if own:
            for hit in hits:
                hit.rect.translate(width - left + 8, 0)
        return hits

    # -- what is under the mouse -------------------------------------------------------------------

    def _part_under(self, point: QPointF) -> Placed | None:
        for placed in self.flow.placed:
            if placed.y <= point.y() < placed.y + placed.height:
                return placed
        return None

    def _part_nearest(self, point: QPointF) -> Placed | None:
        if not self.flow.placed:
            return None
        above = point.y() < self.flow.placed[0].y
        return self._part_under(point) or self.flow.placed[0 if above else -1]

    def _within(self, point: QPointF, placed: Placed, layout: MessageLayout) -> QPointF:
        gap = layout.gap_above(placed.part)
        return point - QPointF(self._column().left(), placed.y + gap)

    def _hit_under(self, point: QPointF) -> tuple[int, Hit] | None:
        placed = self._part_under(point)
        layout = self.flow.layouts.get(placed.row) if placed is not None else None
        if placed is None or layout is None:
            return None
        box = layout.box(placed.part)
        hits = box.hits() if box is not None else self._tail_hits(layout, self._column().width())
        inner = self._within(point, placed, layout)
        for hit in hits:
            if hit.rect.contains(inner):
                return placed.row, hit
        return None

    def _link_under(self, point: QPointF) -> str:
        placed = self._part_under(point)
        layout = self.flow.layouts.get(placed.row) if placed is not None else None
        box = layout.box(placed.part) if placed is not None and layout is not None else None
        if placed is None or layout is None or box is None:
            return ""
        return box.link_at(self._within(point, placed, layout))

    def _place_under(self, point: QPointF) -> Place | None:
        """The text position nearest to a point of the window."""
        placed = self._part_nearest(point)
        layout = self.flow.layouts.get(placed.row) if placed is not None else None
        if placed is None or layout is None:
            return None
        box = layout.box(placed.part)
        if box is None or box.text is None:
            return Place(placed.row, placed.part, 0)
        inner = self._within(point, placed, layout) - box.origin
        return Place(placed.row, placed.part, box.text.position_at(inner))

    # -- the mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed_hit = self._hit_under(event.position())
        self._pressed_link = self._link_under(event.position())
        place = self._place_under(event.position())
        if self._pressed_hit is not None or place is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.selection.extend(place)
        else:
            self.selection.begin(place)
        self._selecting = True
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._selecting:
            self._drag_to(point)
            return
        placed = self._part_under(point)
        hovered = placed.row if placed is not None else -1
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        link = self._link_under(point)
        self.viewport().setToolTip(link)
        self.viewport().setCursor(self._cursor_for(point, link))

    def _cursor_for(self, point: QPointF, link: str) -> Qt.CursorShape:
        if link or self._hit_under(point) is not None:
            return Qt.CursorShape.PointingHandCursor
        placed = self._part_under(point)
        layout = self.flow.layouts.get(placed.row) if placed is not None else None
        box = layout.box(placed.part) if placed is not None and layout is not None else None
        has_text = box is not None and box.text is not None
        return Qt.CursorShape.IBeamCursor if has_text else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._selecting = False
        self._edge_timer.stop()
        hit = self._hit_under(event.position())
        if self._pressed_hit is not None and hit is not None and hit[1].action == self._pressed_hit[1].action:
            self._activate(event.position(), *hit)
        elif self._pressed_link and self.selection.empty and event.button() is Qt.MouseButton.LeftButton:
            self.link_activated.emit(self._pressed_link)
        self._pressed_hit, self._pressed_link = None, ""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._place_under(event.position())
        layout = self.flow.layouts.get(place.row) if place is not None else None
        box = layout.box(place.part) if place is not None and layout is not None else None
        if place is None or box is None or box.text is None:
            return
        cursor = box.text.cursor_over((place.position, place.position))
        cursor.select(cursor.SelectionType.WordUnderCursor)
        self.selection.span(
            Place(place.row, place.part, cursor.selectionStart()),
            Place(place.row, place.part, cursor.selectionEnd()),
        )
        self.viewport().update()

    def leaveEvent(self, _event: object) -> None:
        self._hovered = -1
        self.viewport().update()

    def _drag_to(self, point: QPointF) -> None:
        outside = not 0 <= point.y() < self.viewport().height()
        if outside != self._edge_timer.isActive():
            self._edge_timer.start() if outside else self._edge_timer.stop()
        inside = QPointF(point.x(), min(max(0, point.y()), self.viewport().height() - 1))
        place = self._place_under(inside)
        if place is not None:
            self.selection.extend(place)
            self.viewport().update()

    def _scroll_at_edge(self) -> None:
        point = self.viewport().mapFromGlobal(QPointF(self.cursor().pos()))
        step = -LINE_STEP if point.y() < 0 else LINE_STEP
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step)
        self._drag_to(point)

    def _activate(self, point: QPointF, row: int, hit: Hit) -> None:
        placed = self._part_under(point)
        layout = self.flow.layouts.get(row)
        if layout is None or placed is None:
            return
        if hit.action == "copy_code":
            self._copy_code(layout, placed.part)
        else:
            self.action_requested.emit(layout.message.id, hit.action)

    def _copy_code(self, layout: MessageLayout, part: int) -> None:
        bodies = [layout.blocks[part].body]
        while not layout.blocks[part].last and part + 1 < len(layout.blocks):
            part += 1
            bodies.append(layout.blocks[part].body)
        QGuiApplication.clipboard().setText("\n".join(bodies))
        box = layout.box(part - len(bodies) + 1)
        if isinstance(box, CodeBox):
            box.copied = True
            QTimer.singleShot(COPIED_FOR, self, lambda: self._forget_copied(box))
            self.viewport().update()

    def _forget_copied(self, box: CodeBox) -> None:
        box.copied = False
        self.viewport().update()

    # -- the keyboard ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {
            Qt.Key.Key_Up: -LINE_STEP,
            Qt.Key.Key_Down: LINE_STEP,
            Qt.Key.Key_PageUp: -bar.pageStep() + LINE_STEP,
            Qt.Key.Key_PageDown: bar.pageStep() - LINE_STEP,
            Qt.Key.Key_Space: bar.pageStep() - LINE_STEP,
        }
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            self.scrollToBottom()
        elif event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            event.ignore()

    def copy(self) -> None:
        """Put the selection on the clipboard, as Markdown and as rich text."""
        if not self.selection.empty:
            QGuiApplication.clipboard().setMimeData(self.selection.mime_data(self.flow, self.look))

    def selectAll(self) -> None:
        if len(self.flow.rows):
            self.selection.span(Place(0, 0, 0), Place(len(self.flow.rows) - 1, END, END))
            self.viewport().update()

    # -- what QAbstractItemView asks of a view -----------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        column = self._column()
        parts = [placed for placed in self.flow.placed if placed.row == index.row()]
        if not parts:
            return QRect()
        bottom = parts[-1].y + parts[-1].height
        return QRect(column.left(), parts[0].y, column.width(), bottom - parts[0].y)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid() and self.visualRect(index).isEmpty():
            self.flow.show_row(index.row())
            self._relayout()

    def indexAt(self, point: QPoint) -> QModelIndex:
        placed = self._part_under(QPointF(point))
        if placed is None or self._model is None:
            return QModelIndex()
        return self._model.index(placed.row, 0)

    def moveCursor(
        self, _action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        return self.currentIndex()

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.flow.position

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, _rect: QRect, _command: object) -> None:
        return

    def visualRegionForSelection(self, _selection: object) -> QRegion:
        return QRegion()
