"""The transcript: paints messages itself, lays out only what is seen, and never moves what is read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from ...protocol.messages import Role
from ..theme import LIGHT, Theme
from .copying import Copying
from .empty_state import EmptyState
from .flow import Flow
from .gestures import Selecting
from .layout import MessageLayout
from .look import COLUMN, Look
from .model import TranscriptModel
from .painting import paint
from .pill import NewPill
from .scene import LINK, Scene, Target
from .selection import END, Place
from .stacks import Counters, Desk

MARGIN = 24  # px beside the column, at least
LINE_STEP = 40  # px that an arrow key or a notch of the wheel moves
COPIED_FOR = 1500  # ms that a code block says "Copied"
NEAR = 3  # windows that a scroll may go and still move what is read pixel by pixel
MOST = 2**31 - 1  # what a scroll bar can count

Index = QModelIndex | QPersistentModelIndex


class TranscriptView(QAbstractItemView):
    """Shows a TranscriptModel.

    Signals: action_requested(str message_id, str action) with copy, edit, retry, continue or stop;
    link_activated(str), an http, https or mailto address; example_chosen(str), a prompt of the empty
    conversation; setup_requested(), from there too.
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
        self._desk = Desk(self.scene.look, COLUMN, self.counters)
        self._model: TranscriptModel | None = None
        self._pressed: Target | None = None
        self._pressed_link = ""
        self._syncing = False
        self._selecting = Selecting(self.scene, self)
        self._selecting.changed.connect(self.viewport().update)
        self._selecting.scroll_wanted.connect(self._scroll)
        self._copied_timer = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._copied_timer.timeout.connect(self._forget_copied)
        self._pill = NewPill(self.viewport())
        self._pill.clicked.connect(self.scrollToBottom)
        self._empty = EmptyState(self.viewport())
        self._empty.chosen.connect(self.example_chosen)
        self._empty.setup_chosen.connect(self.setup_requested)
        self.setObjectName("transcript")
        self.setAccessibleName("Conversation")
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
        self._lay_out_anew()

    def set_empty_state(self, sentence: str, examples: Sequence[str]) -> None:
        """What an empty conversation says, and prompts that can be clicked."""
        self._empty.set_content(sentence, examples)
        self._place_children()

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
        before = self._tops()
        changed: tuple[int, int] | None = None
        for row in sorted(row for row in self.flow.layouts if first.row() <= row <= last.row()):
            part = self._grow(row)
            changed = changed or (row, part)
        self._relayout(repaint=False)
        if changed is not None:
            self._repaint_from(changed, before, self._tops())
        elif any(first.row() <= row <= last.row() for row, _ in before):
            self.viewport().update()

    def _grow(self, row: int) -> int:
        """Take a row's new text and state; the last part that is as it was."""
        layout = self.flow.layouts[row]
        held = self._model.held(row) if self._model is not None else None
        if held is None or layout.text is not held.text or layout.message.role is Role.USER:
            del self.flow.layouts[row]  # the text is another one: lay it out anew
            return -1
        changed = layout.nearest(layout.grow(held.message))
        before = layout.before(changed)
        return before if before is not None else -1

    def _tops(self) -> dict[tuple[int, int], int]:
        return {(placed.row, placed.part): placed.y for placed in self.flow.placed}

    def _repaint_from(
        self, changed: tuple[int, int], before: dict[tuple[int, int], int], after: dict[tuple[int, int], int]
    ) -> None:
        """Repaint from `changed` on, as a caret may have stood there; what only moved is moved as it is."""
        viewport = self.viewport()
        moves = {after[key] - before[key] for key in before.keys() & after.keys() if key <= changed}
        if len(moves) != 1:
            viewport.update()
            return
        move = moves.pop()
        if move:
            viewport.scroll(0, move, viewport.rect())
        top = min((y for key, y in after.items() if key >= changed), default=viewport.height())
        if top < viewport.height():
            viewport.update(0, max(0, top), viewport.width(), viewport.height())

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
        self._desk = Desk(self.scene.look, self.scene.column.width(), self.counters)
        self.flow.forget_layouts()
        self.scene.hot = self.scene.focused = None
        self._relayout()

    def _place_children(self) -> None:
        empty = len(self.flow.rows) == 0
        self._empty.setVisible(empty)
        if empty:
            self._empty.setGeometry(self.scene.column)
        self._pill.setVisible(not empty and not self.flow.following)
        self._pill.stand_in(self.viewport().rect())

    def _on_scrolled(self, value: int) -> None:
        if self._syncing:
            return
        step = value - self.flow.position
        if value >= self.flow.maximum:
            self.flow.following = True
        elif abs(step) <= NEAR * self.viewport().height():
            self.flow.scroll_by(step)
        else:
            self.flow.jump_to(value)
        self._relayout()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Nothing: whoever moves the scroll bar here knows what to repaint."""

    def _scroll(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def scrollToBottom(self) -> None:
        self.flow.following = True
        self._relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.pixelDelta().y():
            self._scroll(-event.pixelDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column is centred in the whole view, so that a scroll bar that comes or goes moves nothing."""
        super().resizeEvent(event)
        width = max(80, min(COLUMN, self.width() - 2 * MARGIN))
        before = self.scene.column.width()
        self.scene.column = QRect((self.width() - width) // 2, 0, width, self.viewport().height())
        if width != before:
            self._lay_out_anew()
        else:
            self._relayout()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.counters.painted += paint(painter, self.scene, event.rect())

    # -- the mouse ---------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._focus_on(None)
        self._pressed = self.scene.target_under(event.position())
        self._pressed_link = self.scene.link_under(event.position())
        if self._pressed is None:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._selecting.press(event.position(), extend=shift)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.scene.target_under(event.position()) is None:
            self._selecting.double(event.position())
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if self._selecting.dragging:
            self._selecting.move(point)
            return
        placed = self.scene.part_under(point)
        target = self.scene.target_under(point)
        self._hover(placed.row if placed is not None else -1, target)
        link = self.scene.link_under(point)
        self.viewport().setToolTip(link)
        if link or target is not None:
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            beam = self.scene.has_text(point)
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor if beam else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._selecting.release()
        pressed, link = self._pressed, self._pressed_link
        self._pressed, self._pressed_link = None, ""
        target = self.scene.target_under(event.position())
        if pressed is not None and target is not None and target.key[:3] == pressed.key[:3]:
            self._activate(target)
        elif link and self.scene.selection.empty and self.scene.link_under(event.position()) == link:
            self.link_activated.emit(link)

    def leaveEvent(self, _event: object) -> None:
        self._hover(-1, None)

    def _hover(self, row: int, target: Target | None) -> None:
        scene = self.scene
        if row == scene.hovered and target == scene.hot:
            return
        rows = {row, scene.hovered}
        scene.hovered, scene.hot = row, target
        self._repaint_rows(rows)

    def _repaint_rows(self, rows: set[int]) -> None:
        for row in rows:
            area = self.scene.row_rect(row).adjusted(-MARGIN, 0, MARGIN, 0)
            self.viewport().update(area.intersected(self.viewport().rect()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Copy", QKeySequence.StandardKey.Copy, self.copy).setEnabled(
            not self.scene.selection.empty
        )
        link = self.scene.link_under(QPointF(event.pos()))
        if link:
            menu.addAction("Copy link", lambda: QGuiApplication.clipboard().setText(link))
        menu.addAction("Select all", QKeySequence.StandardKey.SelectAll, self.selectAll)
        menu.popup(event.globalPos())

    # -- the keyboard ------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        page = bar.pageStep() - LINE_STEP
        key = event.key()
        steps = {
            Qt.Key.Key_Up: -LINE_STEP,
            Qt.Key.Key_Down: LINE_STEP,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: page,
        }
        focused = self.scene.focused
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif focused is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._activate(focused)
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            self.scrollToBottom()
        elif key in steps:
            self._scroll(steps[Qt.Key(key)])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            targets = list(self.scene.targets())
            back = event.reason() is Qt.FocusReason.BacktabFocusReason
            self._focus_on(targets[-1 if back else 0] if targets else None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_on(None)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through what can be done in the messages in sight, then on to the next widget."""
        focused = self.scene.focused
        targets = list(self.scene.targets())
        if focused is None or not self.hasFocus():
            return super().focusNextPrevChild(forward)
        keys = [target.key for target in targets]
        later = [target for target, key in zip(targets, keys, strict=True) if key > focused.key]
        sooner = [target for target, key in zip(targets, keys, strict=True) if key < focused.key]
        following = later[:1] if forward else sooner[-1:]
        if not following:
            return super().focusNextPrevChild(forward)
        self._focus_on(following[0])
        return True

    def _focus_on(self, target: Target | None) -> None:
        before, self.scene.focused = self.scene.focused, target
        self._repaint_rows({one.row for one in (before, target) if one is not None})
        if target is None:
            return
        rect = self.scene.rect_of(target)
        below = rect.bottom() + 4 - self.viewport().height()
        if rect.top() < 0 or below > 0:
            self._scroll(round(rect.top() - 4 if rect.top() < 0 else below))

    # -- what can be done --------------------------------------------------------------------------

    def _activate(self, target: Target) -> None:
        layout = self.flow.layouts.get(target.row)
        if layout is None:
            return
        if target.hit.action == LINK:
            self.link_activated.emit(target.hit.label)
        elif target.hit.action == "copy_code":
            QGuiApplication.clipboard().setText(layout.code_from(target.part))
            self.scene.copied = (target.row, target.part)
            self._copied_timer.start()
            self._repaint_rows({target.row})
        else:
            self.action_requested.emit(layout.message.id, target.hit.action)

    def _forget_copied(self) -> None:
        self.scene.copied = None
        self.viewport().update()

    def copy(self) -> None:
        """Put the selection on the clipboard, as Markdown and as rich text, once all of it is here."""
        if self._model is not None and not self.scene.selection.empty:
            copying = Copying(self._model, self.flow, self.scene.selection, self.scene.look, self)
            copying.done.connect(self._put_on_clipboard)
            copying.start()

    def _put_on_clipboard(self, data: QMimeData) -> None:
        QGuiApplication.clipboard().setMimeData(data)

    def selectAll(self) -> None:
        if len(self.flow.rows):
            self.scene.selection.span(Place(0, 0, 0), Place(len(self.flow.rows) - 1, END, END))
            self.viewport().update()

    # -- what QAbstractItemView asks of a view -----------------------------------------------------

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
