"""Scrolling by keys, and sliding what is wider than the column sideways: by wheel, by its bar, by keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent

from .boxes import SLIDE
from .scene import Scene, Target

LINE_STEP = 40  # px up or down of an arrow key, or of a notch of the wheel
STEP = 60  # px sideways of the same


def vertical_step(key: int, window: int) -> int:
    """How many px down a key goes in a window of that height; 0 for one that is not for that."""
    page = window - LINE_STEP
    steps: dict[int, int] = {
        Qt.Key.Key_Up: -LINE_STEP, Qt.Key.Key_Down: LINE_STEP,
        Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page, Qt.Key.Key_Space: page,
    }  # fmt: skip
    return steps.get(key, 0)


class Sliding(QObject):
    """Signals: slid(set[int]), the rows that look different now."""

    slid = Signal(object)

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._held: Target | None = None  # the bar that is being dragged
        self._from = QPointF()

    @property
    def dragging(self) -> bool:
        """Whether a bar is held."""
        return self._held is not None

    def wheel(self, event: QWheelEvent) -> bool:
        """Take a wheel's sideways turn, or any turn while Shift is held; whether it was one."""
        delta = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() * STEP / 120
        across = delta.x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across = across or delta.y()
        elif abs(across) <= abs(delta.y()):
            return False
        placed = self._scene.part_under(event.position())
        if placed is not None:
            self._slide(placed.row, placed.part, -across)
        return True

    def press(self, point: QPointF) -> None:
        """The button went down: hold the bar there, if there is one."""
        target = self._scene.target_under(point)
        if target is not None and target.hit.action == SLIDE:
            self._held, self._from = target, point

    def move(self, point: QPointF) -> None:
        """The bar that is held moved with the mouse."""
        assert self._held is not None
        box = self._scene.part_box(self._held.row, self._held.part)
        if box is not None and box.overflow:
            across = (point.x() - self._from.x()) * box.bar_scale
            self._from = point
            self._slide(self._held.row, self._held.part, across)

    def release(self) -> None:
        """The button went up."""
        self._held = None

    def key(self, target: Target | None, key: int) -> bool:
        """Take an arrow key where the keyboard is on a bar; whether it was for that."""
        steps: dict[int, int] = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
        if target is None or target.hit.action != SLIDE or key not in steps:
            return False
        self._slide(target.row, target.part, steps[key])
        return True

    def _slide(self, row: int, part: int, pixels: float) -> None:
        box, layout = self._scene.part_box(row, part), self._scene.flow.layouts.get(row)
        if box is not None and layout is not None and box.overflow and layout.slide(part, pixels):
            self.slid.emit({row})
