"""Formulas in running text: pictures of the text's own size and colour, on its baseline."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from ...rendering.math import Drawing, Formula, formula_at

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_ADDRESS = QTextFormat.Property.UserProperty.value + 1
_SCALE = 1.15  # its letters are smaller than those of interface fonts of the same size
_SLACK = 2  # px that a formula may reach below its line's letters


class Artist(Protocol):
    """Who draws."""

    def drawing(self, formula: Formula) -> Drawing | None:
        """The formula's drawing; None where there is none, or not yet."""


class FormulaPictures(QPyTextObject):
    """Draws the formulas in text documents, which register it for OBJECT.

    Qt lets an object stand on the baseline or be centred upon half the height of an x. A formula that reaches
    further down than letters do is centred, in a frame that puts its baseline on the text's.
    """

    def __init__(self, artist: Artist, parent: QObject) -> None:
        super().__init__(parent)
        self._artist = artist

    def has(self, formula: Formula) -> bool:
        """Whether there is a picture; if not, one is made if that can be."""
        return self._artist.drawing(formula) is not None

    def format(self, image: QTextCharFormat) -> QTextCharFormat | None:
        """What an image's character becomes if the image is a formula."""
        formula = formula_at(image.toImageFormat().name()) if image.isImageFormat() else None
        drawing = self._artist.drawing(formula) if formula is not None else None
        if formula is None or drawing is None:
            return None
        format = QTextCharFormat()
        format.setFont(image.font())
        if image.hasProperty(QTextFormat.Property.ForegroundBrush):
            format.setForeground(image.foreground())
        format.setObjectType(OBJECT)
        format.setProperty(_ADDRESS, formula.address)
        if drawing.descent * _em(format) > QFontMetricsF(format.font()).descent() + _SLACK:
            format.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return format

    def intrinsicSize(self, _document: QTextDocument, _position: int, format: QTextFormat) -> QSizeF:
        """The room that a formula takes in its line."""
        drawing, em = self._drawing(format), _em(format)
        if drawing is None:
            return QSizeF()
        above, below = _frame(format, drawing)
        return QSizeF(drawing.width * em, above + below)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _position: int,
        format: QTextFormat,
    ) -> None:
        """Draw a formula whose room is `rect`."""
        drawing, em = self._drawing(format), _em(format)
        if drawing is None:
            return
        above, _ = _frame(format, drawing)
        top = rect.top() + above - drawing.ascent * em
        area = QRectF(rect.left(), top, drawing.width * em, (drawing.ascent + drawing.descent) * em)
        brush = format.foreground()
        color = brush.color() if brush.style() is not Qt.BrushStyle.NoBrush else painter.pen().color()
        _renderer(drawing.svg, color.name()).render(painter, area)

    def _drawing(self, format: QTextFormat) -> Drawing | None:
        formula = formula_of(format)
        return self._artist.drawing(formula) if formula is not None else None


def formula_of(format: QTextFormat) -> Formula | None:
    """The formula that a character stands for, if it does."""
    return formula_at(str(format.property(_ADDRESS) or ""))


def _em(format: QTextFormat) -> float:
    return _SCALE * QFontInfo(format.toCharFormat().font()).pixelSize()


def _frame(format: QTextFormat, drawing: Drawing) -> tuple[float, float]:
    """What an object's room has above and below the text's baseline."""
    ascent, descent = drawing.ascent * _em(format), drawing.descent * _em(format)
    if format.toCharFormat().verticalAlignment() is not QTextCharFormat.VerticalAlignment.AlignMiddle:
        return ascent, 0
    lead = QFontMetricsF(format.toCharFormat().font()).xHeight() / 2  # Qt: above - below is this
    return max(ascent, descent + lead), max(descent, ascent - lead)


@lru_cache(maxsize=256)
def _renderer(svg: str, color: str) -> QSvgRenderer:
    from PySide6.QtSvg import QSvgRenderer

    svg = svg.replace("<svg ", '<svg stroke-opacity="0" ', 1)  # else Qt outlines each shape in a PDF
    svg = svg.replace(' stroke="', ' stroke-opacity="1" stroke="')
    return QSvgRenderer(svg.replace('"black"', f'"{QColor(color).name()}"').encode())
