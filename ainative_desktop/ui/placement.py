"""Where a window may stand: where it was left, as far as the screens that there are now allow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize

GRIP = 24  # px above and below a window's upper edge by which it can be seen and dragged
LEAST = 120  # px of that edge that must be on a screen
FRAME = QSize(4, 36)  # px that a desktop draws around a window, about


def fitting(wanted: QSize, screen: QSize) -> QSize:
    """The size of a window that is to be `wanted`, with its frame on a screen's usable area: what is below
    the edge cannot be reached."""
    return wanted.boundedTo(screen - FRAME)


def placed(left_at: QRect, screens: Sequence[QRect]) -> QRect:
    """A window's area without its frame, from where it was left and the usable areas of the screens, the main
    one first. Whatever can be reached stays as it is, unless it is larger than its screen."""
    if not screens or sum(_area(screen & left_at) for screen in screens) == _area(left_at):
        return left_at
    edge = QRect(left_at.x(), left_at.y() - GRIP, left_at.width(), 2 * GRIP)
    screen = max(screens, key=lambda each: _area(each & edge))
    size = left_at.size().boundedTo(screen.size())
    if (screen & edge).width() < LEAST:
        middle = QRect(QPoint(0, 0), left_at.size().boundedTo(screens[0].size()))
        middle.moveCenter(screens[0].center())
        return middle
    if size == left_at.size():
        return left_at
    x = min(max(left_at.x(), screen.left()), screen.right() + 1 - size.width())
    y = min(max(left_at.y(), screen.top()), screen.bottom() + 1 - size.height())
    return QRect(QPoint(x, y), size)


def _area(area: QRect) -> int:
    return max(0, area.width()) * max(0, area.height())
