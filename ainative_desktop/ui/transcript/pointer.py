"""What the mouse does: it presses what can be pressed, slides what is too wide, and else selects text."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ..tips import plain
from .attached import OPEN
from .gestures import Selecting
from .scene import Scene
from .sliding import Sliding
from .targets import Targets


class Pointer(QObject):
    """Hands each event to the one it is for, and shows by the cursor which one that is."""

    def __init__(
        self, scene: Scene, viewport: QWidget, targets: Targets, sliding: Sliding, selecting: Selecting
    ) -> None:
        super().__init__(viewport)
        self._scene = scene
        self._viewport = viewport
        self._targets = targets
        self._sliding = sliding
        self._selecting = selecting

    def press(self, event: QMouseEvent) -> None:
        """The left button went down."""
        self._sliding.press(event.position())
        if not self._targets.press(event.position()):
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._selecting.press(event.position(), extend=shift)

    def double(self, event: QMouseEvent) -> None:
        """It went down again."""
        if self._scene.target_under(event.position()) is None:
            self._selecting.double(event.position())
        else:
            self.press(event)

    def move(self, point: QPointF) -> None:
        """The mouse moved, with a button down or without."""
        if self._selecting.dragging:
            self._selecting.move(point)
        elif self._sliding.dragging:
            self._sliding.move(point)
        else:
            self._hover(point)

    def release(self, point: QPointF) -> None:
        """The button went up."""
        self._selecting.release()
        self._sliding.release()
        self._targets.release(point)

    def _hover(self, point: QPointF) -> None:
        self._targets.hover(point)
        link = self._scene.link_under(point)
        hot = self._scene.hot
        file = hot.hit.label if hot is not None and hot.hit.action.startswith(OPEN) else ""
        self._viewport.setToolTip(plain(link.hit.label if link is not None else file))
        if link is not None or self._scene.hot is not None:
            self._viewport.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            beam = self._scene.has_text(point)
            self._viewport.setCursor(Qt.CursorShape.IBeamCursor if beam else Qt.CursorShape.ArrowCursor)
