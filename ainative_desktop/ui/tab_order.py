"""The order in which Tab goes through a window: that in which it is read, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def set_reading_order(root: QWidget) -> None:
    """Have Tab go through what is in `root` as it is laid out. What comes later is after all of it, unless it
    finds its place itself."""
    for before, after in pairwise(_stops(root)):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for child in dict.fromkeys([*_laid_out(widget), *_others(widget)]):
        yield from _stops(child)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QSplitter):
        yield from filter(None, map(widget.widget, range(widget.count())))
    elif layout is not None:
        yield from _widgets_of(layout)


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for item in filter(None, map(layout.itemAt, range(layout.count()))):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets_of(inner)


def _others(widget: QWidget) -> Iterator[QWidget]:
    """What stands in it without a layout, as in the viewport of what scrolls, or has no place in it yet."""
    return (each for each in widget.children() if isinstance(each, QWidget) and not each.isWindow())
