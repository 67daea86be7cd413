"""What can be done in messages, by mouse and by Tab: what is under the mouse, pressed, or focused."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal

from .scene import Scene, Target


class Targets(QObject):
    """Follows the mouse and the keyboard over buttons and links.

    Signals: activated(Target), a click or a key on it; rows_changed(set[int]), rows that look different now;
    scroll_wanted(int), px by which the window should move to show what the keyboard is on.
    """

    activated = Signal(object)
    rows_changed = Signal(object)
    scroll_wanted = Signal(int)

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._pressed: Target | None = None
        self._pressed_link: Target | None = None

    # -- the mouse ----------------------------------------------------------------------------------

    def hover(self, point: QPointF | None) -> None:
        """The mouse is at a point of the window, or has left it."""
        placed = self._scene.part_under(point) if point is not None else None
        row = placed.row if placed is not None else -1
        target = self._scene.target_under(point) if point is not None else None
        if row != self._scene.hovered or target != self._scene.hot:
            rows = {row, self._scene.hovered}
            self._scene.hovered, self._scene.hot = row, target
            self.rows_changed.emit(rows)

    def press(self, point: QPointF) -> bool:
        """The button went down; whether that was on a button. A link may also begin a selection."""
        self.focus(None)
        self._pressed = self._scene.target_under(point)
        self._pressed_link = self._scene.link_under(point)
        return self._pressed is not None

    def release(self, point: QPointF) -> None:
        """The button went up: a click where it went down too."""
        pressed, link = self._pressed, self._pressed_link
        self._pressed = self._pressed_link = None
        target = self._scene.target_under(point)
        if pressed is not None and target is not None and target.key[:3] == pressed.key[:3]:
            self.activated.emit(target)
        elif link is not None and self._scene.selection.empty and self._scene.link_under(point) == link:
            self.activated.emit(link)

    # -- the keyboard -------------------------------------------------------------------------------

    def enter(self, *, backwards: bool) -> None:
        """Tab came in: onto the first in sight, or the last one."""
        targets = list(self._scene.targets())
        self.focus(targets[-1 if backwards else 0] if targets else None)

    def take(self, row: int, action: str) -> None:
        """Onto that button of a row, if it is in sight."""
        found = [each for each in self._scene.targets() if each.row == row and each.hit.action == action]
        if found:
            self.focus(found[0])

    def step(self, forward: bool) -> bool:
        """Tab goes on; whether there was another one in sight."""
        focused = self._scene.focused
        if focused is None:
            return False
        targets = list(self._scene.targets())
        later = [target for target in targets if target.key > focused.key]
        sooner = [target for target in targets if target.key < focused.key]
        following = later[:1] if forward else sooner[-1:]
        if following:
            self.focus(following[0])
        return bool(following)

    def focus(self, target: Target | None) -> None:
        """Put the keyboard on a target, in sight, or on none."""
        before, self._scene.focused = self._scene.focused, target
        if before is None and target is None:
            return
        self.rows_changed.emit({one.row for one in (before, target) if one is not None})
        if target is None:
            return
        rect = self._scene.rect_of(target)
        below = rect.bottom() + 4 - self._scene.flow.window
        if rect.top() < 0 or below > 0:
            self.scroll_wanted.emit(round(rect.top() - 4 if rect.top() < 0 else below))
