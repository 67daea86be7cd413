"""From one text position to the next as the arrow keys go, over the ends of parts and messages."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor

from .boxes import Box
from .layout import FOOT
from .scene import Scene
from .selection import END, Place

_Move = QTextCursor.MoveOperation
_STEPS: dict[int, tuple[_Move, _Move]] = {  # alone, and with Ctrl
    Qt.Key.Key_Left: (_Move.PreviousCharacter, _Move.PreviousWord),
    Qt.Key.Key_Right: (_Move.NextCharacter, _Move.NextWord),
    Qt.Key.Key_Up: (_Move.Up, _Move.Up),
    Qt.Key.Key_Down: (_Move.Down, _Move.Down),
    Qt.Key.Key_Home: (_Move.StartOfLine, _Move.Start),
    Qt.Key.Key_End: (_Move.EndOfLine, _Move.End),
}
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_CROSSING = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


def stepped(scene: Scene, place: Place, key: int, *, ctrl: bool) -> Place | None:
    """Where a key goes from `place`; None for one that goes nowhere."""
    if key not in _STEPS:
        return None
    if ctrl and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        return Place(0, 0, 0) if key == Qt.Key.Key_Home else Place(len(scene.flow.rows) - 1, END, END)
    box = scene.part_box(place.row, place.part)
    if box is not None and box.text is not None:
        cursor = box.text.cursor_over((place.position, place.position))
        cursor.movePosition(_STEPS[key][ctrl])
        if cursor.position() != place.position:
            return Place(place.row, place.part, cursor.position())
    return _across(scene, place, key, box) if key in _CROSSING else place


def _across(scene: Scene, place: Place, key: int, box: Box | None) -> Place:
    """Into the part above or below that has text; up and down stay below each other."""
    back = key in _BACK
    x = box.text.x_of(place.position) + box.origin.x() if box is not None and box.text is not None else 0.0
    row, part = place.row, place.part
    while (at := _neighbour(scene, row, part, back=back)) is not None:
        row, part = at
        other = scene.part_box(row, part)
        if other is None or other.text is None:
            continue
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            half = other.text.line_step / 2
            point = QPointF(x - other.origin.x(), other.text.height - half if back else half)
            return Place(row, part, other.text.position_at(point))
        return Place(row, part, other.text.characterCount() - 1 if back else 0)
    return place


def _neighbour(scene: Scene, row: int, part: int, *, back: bool) -> tuple[int, int] | None:
    layout = scene.flow.layout(row)
    if layout is None:
        return None
    following = layout.before(part) if back else layout.following(part)
    if following is not None and following < FOOT:
        return row, following
    row += -1 if back else 1
    layout = scene.flow.layout(row) if 0 <= row < len(scene.flow.rows) else None
    if layout is None:
        return None
    last = layout.before(FOOT)
    return row, (last if last is not None else FOOT) if back else layout.first_part
