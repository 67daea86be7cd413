"""The transcript: paints messages itself, lays out only what is seen, and never moves what is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ...protocol.messages import Role
from ...rendering.finding import Needle
from ...runtime.formulas import FormulaArtist
from ..attachments.thumbnails import Thumbnails
from ..theme import LIGHT, Theme
from . import accessible
from .accessible import TranscriptInterface
from .activating import Activating
from .boxes import Sheet
from .copying import Copying
from .empty_state import EmptyState
from .finding import go_to
from .flow import Flow
from .formulas import FormulaPictures
from .gestures import Selecting
from .layout import MessageLayout
from .look import Look
from .menu import context_menu
from .model import TranscriptModel
from .painting import paint, repaint_grown
from .pill import NewPill
from .plain_view import Index, PlainView
from .pointer import Pointer
from .scene import MARGIN, Found, Scene
from .selection import END, Place
from .sliding import LINE_STEP, Sliding, vertical_step
from .stacks import Counters, Desk
from .targets import Targets

MOST = 2**31 - 1  # what a scroll bar can count


class TranscriptView(PlainView):
    """Shows a TranscriptModel.

    Signals: action_requested(str message_id, str action) with copy, edit, retry, continue, stop, previous,
    next, allow_once, allow_always, deny, or "attachment:" and its id; link_activated(str), an http, https or
    mailto address; example_chosen(str), a prompt of the empty conversation; setup_requested(), from there.
    """

    action_requested = Signal(str, str)
    link_activated = Signal(str)
    example_chosen = Signal(str)
    setup_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counters = Counters()
        self.flow = Flow(self._make_layout)
        self.scene = Scene(self.flow, Look(LIGHT))
        self._pictures: FormulaPictures | None = None
        self._thumbnails: Thumbnails | None = None
        self._unfolded: set[tuple[str, int]] = set()
        self._desk = Desk(Sheet(self.scene.look, LIGHT.column_px), self.counters, self._unfolded)
        self._model: TranscriptModel | None = None
        self._syncing = False
        self._activating = Activating(self.scene, self)
        self._activating.action_requested.connect(self.action_requested)
        self._activating.link_activated.connect(self.link_activated)
        self._activating.relayout_wanted.connect(self._relayout)
        self._activating.rows_changed.connect(self._repaint_rows)
        self._selecting = Selecting(self.scene, self)
        self._selecting.changed.connect(self.viewport().update)
        self._selecting.scroll_wanted.connect(self._scroll)
        self._targets = Targets(self.scene, self)
        self._targets.activated.connect(self._activating.activate)
        self._targets.rows_changed.connect(self._on_targets_changed)
        self._targets.scroll_wanted.connect(self._scroll)
        self._activating.jumped.connect(self._targets.focus)
        self._sliding = Sliding(self.scene, self)
        self._sliding.slid.connect(self._repaint_rows)
        self._pointer = Pointer(self.scene, self.viewport(), self._targets, self._sliding, self._selecting)
        self._pill = NewPill(self.viewport())
        self._pill.clicked.connect(self.scrollToBottom)
        self._empty = EmptyState(self.viewport())
        self._empty.chosen.connect(self.example_chosen)
        self._empty.setup_chosen.connect(self.setup_requested)
        self.setObjectName("transcript")
        self._accessible: TranscriptInterface | None = None
        accessible.install()
        self.setAccessibleName(accessible.NAME)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that Qt can move pixels
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # -- what the window sets ----------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if self._model is not None:
            self._model.rowsRemoved.disconnect(self._relayout)
        self._model = model if isinstance(model, TranscriptModel) else None
        if self._model is not None:
            self._model.rowsRemoved.connect(self._relayout)
        super().setModel(model)

    def set_theme(self, theme: Theme) -> None:
        """Draw in `theme`; what is read stays where it is."""
        self.scene.look = Look(theme)
        self._pill.set_look(self.scene.look)
        self._empty.set_look(self.scene.look)
        self.scene.place_column(self.width(), self.viewport().height())
        self._lay_out_anew()

    def set_artist(self, artist: FormulaArtist) -> None:
        """Let `artist` draw formulas; without one they stand as LaTeX."""
        self._pictures = FormulaPictures(artist, self)
        artist.drawn.connect(self._on_drawn)
        self._lay_out_anew()

    def set_thumbnails(self, thumbnails: Thumbnails) -> None:
        """Where the pictures of attached images come from; without them their places stay empty."""
        self._thumbnails = thumbnails
        thumbnails.drawn.connect(self.viewport().update)
        self._lay_out_anew()

    def _on_drawn(self) -> None:
        self.flow.hold()
        for layout in self.flow.layouts.values():
            layout.forget_formulas()
        self._relayout()

    def set_empty_state(self, sentence: str, examples: Sequence[str]) -> None:
        """What an empty conversation says, and prompts that can be clicked."""
        self._empty.set_content(sentence, examples)
        self._place_children()

    def show_found(self, needle: Needle | None) -> None:
        """Mark what is looked for wherever it is in sight; nothing for None."""
        self.scene.found = Found(needle) if needle else None
        self.viewport().update()

    def first_row(self) -> int:
        """The row at the window's top."""
        return self.flow.placed[0].row if self.flow.placed else 0

    def show_occurrence(self, needle: Needle, row: int, number: int) -> bool:
        """Go to a row's occurrence, counted from 0; whether the row is here. It is asked for if not."""
        here = go_to(self.scene, needle, row, number)
        self._relayout()
        return here

    # -- the model's changes -----------------------------------------------------------------------

    def reset(self) -> None:
        super().reset()
        self.flow.reset(self._model.rowCount() if self._model is not None else 0)
        self.scene.forget()
        self._relayout()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        super().rowsInserted(parent, start, end)
        self.flow.rows.append(end - start + 1)
        message = self._model.message(start) if self._model is not None else None
        if message is not None and message.role is Role.USER:
            self.flow.following = True  # the person has just sent something: show it
        self._relayout()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        self.flow.truncate(start)
        self.scene.selection.truncate(start)
        self.scene.hot = self.scene.focused = None

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        before = self.scene.tops()
        changed: tuple[int, int] | None = None
        rows = range(first.row(), last.row() + 1)
        for row in sorted(row for row in self.flow.layouts if row in rows):
            held = self._model.held(row) if self._model is not None else None
            part = self.flow.grow(row, held)
            changed = changed or (row, part)
        self._relayout(repaint=False)
        if changed is not None:
            repaint_grown(self.viewport(), changed, before, self.scene.tops())
        elif any(row in rows for row, _ in before):
            self.viewport().update()

    def _make_layout(self, row: int) -> MessageLayout | None:
        self.counters.asked += 1
        held = self._model.row(row) if self._model is not None else None
        return MessageLayout(held.message, held.text, self._desk) if held is not None else None

    # -- layout and scrolling ----------------------------------------------------------------------

    def _relayout(self, *_: object, repaint: bool = True) -> None:
        self.flow.place(self.viewport().height())
        self._syncing = True
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(LINE_STEP)
        bar.setRange(0, min(self.flow.maximum, MOST))
        bar.setValue(min(self.flow.position, MOST))
        self._syncing = False
        self._place_children()
        if repaint:
            self.viewport().update()

    def _lay_out_anew(self) -> None:
        """In another theme or width."""
        sheet = Sheet(self.scene.look, self.scene.column.width(), self._pictures, self._thumbnails)
        self._desk = Desk(sheet, self.counters, self._unfolded)
        self.flow.forget_layouts()
        self.scene.hot = self.scene.focused = None
        self._relayout()

    def _place_children(self) -> None:
        empty = len(self.flow.rows) == 0
        self._empty.setVisible(empty)
        if empty:
            self._empty.setGeometry(self.scene.column)
        wanted = not empty and not self.flow.following
        self._pill.setVisible(wanted)
        if wanted:
            self._pill.stand_in(self.viewport().rect())

    def _on_scrolled(self, value: int) -> None:
        if self._syncing:
            return
        if value == 0 and self.verticalScrollBar().isSliderDown():
            self._scroll_to_top()
        else:
            self.flow.scroll_to(value)
            self._relayout()

    def _scroll_to_top(self) -> None:
        """Whatever has another height than it was thought to have."""
        self.flow.jump_to(0)
        self._relayout()

    def _scroll(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def scrollToBottom(self) -> None:
        self.flow.following = True
        self._relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._sliding.wheel(event):
            event.accept()
        elif event.pixelDelta().y():
            self._scroll(-event.pixelDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.scene.place_column(self.width(), self.viewport().height()):
            self._lay_out_anew()
        else:
            self._relayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.counters.painted += paint(painter, self.scene, event.rect())

    # -- the mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._pointer.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer.double(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event.position())

    def leaveEvent(self, _event: object) -> None:
        self._targets.hover(None)

    def _on_targets_changed(self, rows: set[int]) -> None:
        accessible.tell_focus(self._accessible)
        self._repaint_rows(rows)

    def _repaint_rows(self, rows: set[int]) -> None:
        for row in rows:
            area = self.scene.row_rect(row).adjusted(-MARGIN, 0, MARGIN, 0)
            self.viewport().update(area.intersected(self.viewport().rect()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        copy = None if self.scene.selection.empty else self.copy
        link = self.scene.link_under(QPointF(event.pos()))
        context_menu(self, copy=copy, select_all=self.selectAll, link=link).popup(event.globalPos())

    # -- the keyboard ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, focused = event.key(), self.scene.focused
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif self._select_by(event) or self._sliding.key(focused, key):
            return
        elif focused is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activating.activate(focused)
        elif key == Qt.Key.Key_Home:
            self._scroll_to_top()
        elif key == Qt.Key.Key_End:
            self.scrollToBottom()
        elif step := vertical_step(key, self.viewport().height()):
            self._scroll(step)
        else:
            event.ignore()

    def _select_by(self, event: QKeyEvent) -> bool:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return shift and self._selecting.key(event.key(), ctrl=ctrl)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._targets.enter(backwards=event.reason() is Qt.FocusReason.BacktabFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._targets.focus(None)

    def focus_action(self, row: int, action: str) -> None:
        """Put the keyboard back on a row's button, such as "next", if that is in sight."""
        self._targets.take(row, action)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what can be done in the messages in sight, then on to the next widget."""
        return (self.hasFocus() and self._targets.step(forward)) or super().focusNextPrevChild(forward)

    # -- what can be done --------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selection on the clipboard, as Markdown and as rich text, once all of it is here."""
        if self._model is not None and not self.scene.selection.empty:
            copying = Copying(self._model, self.flow, self.scene.selection, self.scene.look, self)
            copying.done.connect(QGuiApplication.clipboard().setMimeData)
            copying.start()

    def selectAll(self) -> None:
        if len(self.flow.rows):
            self.scene.selection.span(Place(0, 0, 0), Place(len(self.flow.rows) - 1, END, END))
            self.viewport().update()

    # -- what QAbstractItemView asks of a view -----------------------------------------------------

    def accessible_interface(self) -> TranscriptInterface:
        """What assistive technology sees; Qt, whose it is, may ask for it more than once."""
        self._accessible = TranscriptInterface(self, self.scene, self._activating.activate)
        return self._accessible

    def visualRect(self, index: Index) -> QRect:
        return self.scene.row_rect(index.row())

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid() and self.visualRect(index).isEmpty():
            self.flow.show_row(index.row())
            self._relayout()

    def indexAt(self, point: QPoint) -> QModelIndex:
        placed = self.scene.part_under(QPointF(point))
        if placed is None or self._model is None:
            return QModelIndex()
        return self._model.index(placed.row, 0)

    def verticalOffset(self) -> int:
        return self.flow.position
