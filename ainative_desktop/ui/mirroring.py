"""Where things stand in a window whose lines begin at the right: the mirror image of where they stand else.

Qt mirrors layouts, and the alignment of what is drawn; rectangles that are worked out by hand it does not.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication


def is_mirrored() -> bool:
    """Whether lines begin at the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(rect: QRect, within: QRect) -> QRect:
    """The place of `rect`, worked out from the left."""
    return (
        rect.translated(within.left() + within.right() - rect.left() - rect.right(), 0)
        if is_mirrored()
        else rect
    )


def mirrored_in(width: float, rect: QRectF) -> QRectF:
    """The same within something that is `width` px wide."""
    if not is_mirrored():
        return rect
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height())


def isolated(words: str) -> str:
    """`words` that keep their own direction among others, such as a key or a path among Arabic words."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}" if is_mirrored() and words else words
