"""Selecting: dragging with scrolling at the edges, words, blocks, Shift with a click or with arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QTextCursor

from .scene import Scene
from .selection import END, Place
from .stepping import stepped

EDGE_INTERVAL = 30  # ms between two steps while a selection is dragged beyond the edge
EDGE_STEP = 40  # px of such a step, at most
NEAR = 6  # px that clicks of one place may be apart


class Selecting(QObject):
    """Turns presses and moves into a selection.

    Signals: changed(), the selection is another one; scroll_wanted(int), px by which the window should move
    so that dragging goes on.
    """

    changed = Signal()
    scroll_wanted = Signal(int)

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._point = QPointF()
        self._dragging = False
        self._edge = QTimer(self, interval=EDGE_INTERVAL)
        self._edge.timeout.connect(self._scroll)
        self._double = QTimer(self, singleShot=True)  # runs while a third click would count
        self._double_at = QPointF()

    @property
    def dragging(self) -> bool:
        """Whether the button is held down in text."""
        return self._dragging

    def press(self, point: QPointF, *, extend: bool) -> None:
        """The button went down: begin, or extend what is selected, or take the block at a third click."""
        place = self._scene.place_under(point)
        if place is None:
            return
        self._dragging = True
        self._point = point
        selection = self._scene.selection
        if self._double.isActive() and (point - self._double_at).manhattanLength() <= NEAR:
            selection.span(Place(place.row, place.part, 0), Place(place.row, place.part, END))
        elif extend:
            selection.extend(place)
        else:
            selection.begin(place)
        self._double.stop()
        self.changed.emit()

    def double(self, point: QPointF) -> None:
        """Take the word."""
        place = self._scene.place_under(point)
        box = self._scene.box_at(place) if place is not None else None
        if place is None or box is None or box.text is None:
            return
        cursor = box.text.cursor_over((place.position, place.position))
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        self._scene.selection.span(
            Place(place.row, place.part, cursor.selectionStart()),
            Place(place.row, place.part, cursor.selectionEnd()),
        )
        self._dragging = True
        self._point = self._double_at = point
        self._double.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self.changed.emit()

    def move(self, point: QPointF) -> None:
        """The mouse moved with the button down."""
        if (point - self._point).manhattanLength() < 1:
            return
        self._point = point
        outside = self._beyond() != 0
        if outside != self._edge.isActive():
            self._edge.start() if outside else self._edge.stop()
        self._extend()

    def key(self, key: int, *, ctrl: bool) -> bool:
        """An arrow key, Home or End with Shift: move the selection's end; whether it was one."""
        start = self._scene.selection.cursor or self._scene.place_under(QPointF(self._scene.column.left(), 0))
        place = stepped(self._scene, start, key, ctrl=ctrl) if start is not None else None
        if start is None or place is None:
            return False
        if self._scene.selection.cursor is None:
            self._scene.selection.begin(start)
        self._scene.selection.extend(place)
        self.changed.emit()
        self._show(place)
        return True

    def _show(self, place: Place) -> None:
        """Bring the line of a place into the window."""
        top = self._scene.top_of(place)
        if top is None:
            return
        box = self._scene.box_at(place)
        line = box.text.line_step if box is not None and box.text is not None else 0
        below = top + line - self._scene.flow.window
        if top < 0 or below > 0:
            self.scroll_wanted.emit(round(top if top < 0 else below))

    def release(self) -> None:
        """The button went up."""
        self._dragging = False
        self._edge.stop()

    def _beyond(self) -> float:
        """How far the mouse is above (negative) or below the window."""
        if self._point.y() < 0:
            return self._point.y()
        return max(0.0, self._point.y() - self._scene.flow.window + 1)

    def _extend(self) -> None:
        inside = min(max(0.0, self._point.y()), self._scene.flow.window - 1.0)
        place = self._scene.place_under(QPointF(self._point.x(), inside))
        if place is not None:
            self._scene.selection.extend(place)
            self.changed.emit()

    def _scroll(self) -> None:
        beyond = self._beyond()
        step = round(min(EDGE_STEP, 8 + abs(beyond) / 2))
        self.scroll_wanted.emit(step if beyond > 0 else -step)
        self._extend()
