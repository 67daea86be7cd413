"""Draws what the window shows: the parts that a region touches, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from .boxes import Box, Mood
from .flow import Placed
from .foot import CARET_WIDTH, caret_height, fill_caret
from .layout import MessageLayout
from .scene import Scene, Target


def paint(painter: QPainter, scene: Scene, region: QRect) -> int:
    """Draw the parts that `region` touches; how many they were."""
    painted = 0
    painter.fillRect(region, scene.look.color("background"))
    for placed in scene.flow.placed:
        if placed.y >= region.bottom() + 1 or placed.y + placed.height <= region.top():
            continue
        painted += 1
        found = scene.box_of(placed)
        painter.save()
        if found is None:
            painter.translate(scene.column.left(), placed.y)
            _paint_skeleton(painter, scene, placed.height)
        else:
            layout, box = found
            painter.translate(scene.origin_of(placed, layout))
            _paint_box(painter, scene, placed, layout, box)
        painter.restore()
    return painted


def _paint_box(painter: QPainter, scene: Scene, placed: Placed, layout: MessageLayout, box: Box) -> None:
    marks, mark = scene.marks_in(placed.row, placed.part, box)
    mood = Mood(
        marks=marks,
        mark=mark,
        selection=layout.selected(placed.row, placed.part, scene.selection),
        active=placed.row == scene.hovered or (scene.focused is not None and scene.focused.row == placed.row),
        hot=_number(scene.hot, placed),
        focused=_number(scene.focused, placed),
        copied=scene.copied == (placed.row, placed.part),
    )
    box.paint(painter, mood)
    link = scene.focused if scene.focused is not None and scene.focused.is_link else None
    if link is not None and (link.row, link.part) == (placed.row, placed.part):
        box.paint_focus(painter, link.hit.rect.adjusted(-3, 0, 3, 0))
    if layout.caret_part == placed.part:
        _paint_caret(painter, scene, box)


def _number(target: Target | None, placed: Placed) -> int:
    if target is None or (target.row, target.part) != (placed.row, placed.part):
        return -1
    return target.number


def _paint_caret(painter: QPainter, scene: Scene, box: Box) -> None:
    if box.text is None:
        return
    rect = box.text.end_rect(CARET_WIDTH, caret_height(scene.look)).translated(box.origin)
    rect.moveLeft(min(rect.left(), box.width - CARET_WIDTH))
    fill_caret(painter, rect, scene.look)


def _paint_skeleton(painter: QPainter, scene: Scene, height: int) -> None:
    look, width = scene.look, scene.column.width()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("bubble"))
    for line, share in enumerate((0.9, 0.75, 0.5)):
        if (line + 1) * look.line < height:
            area = QRectF(QPointF(0, line * look.line + 6), QPointF(width * share, line * look.line + 16))
            painter.drawRoundedRect(area, 4, 4)


Part = tuple[int, int]  # a row, and a part of it


def repaint_grown(
    viewport: QWidget, changed: Part, before: Mapping[Part, int], after: Mapping[Part, int]
) -> None:
    """Repaint from `changed` on, or from the part above where it is a new one, since the caret stood there;
    what only moved is moved.

    `before` and `after` have the tops of the parts in the window, before it grew and now.
    """
    if changed not in before:
        row = changed[0]
        changed = max((part for part in before if (row, -1) < part < changed), default=changed)
    moves = {after[part] - before[part] for part in before.keys() & after.keys() if part <= changed}
    if len(moves) != 1:
        viewport.update()
        return
    move = moves.pop()
    if move:
        viewport.scroll(0, move, viewport.rect())
    top = min((y for part, y in after.items() if part >= changed), default=viewport.height())
    if top < viewport.height():
        viewport.update(0, max(0, top), viewport.width(), viewport.height())
