"""A line of tokens a second over the last seconds, and the times in which nothing came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...runtime.recording import RATE_STEP, Mark
from ..theme import LIGHT, Theme
from ..translation import QT_TRANSLATE_NOOP, number

HEIGHT = 92  # px
LABELS = 20  # px at the top that the marks' words take
NARROWEST = 3.0  # px of a mark, so that the shortest cut can be seen

_COLORS = {"stall": ("warning", "warning_tint"), "cut": ("error", "error_tint")}


class RatePlot(QWidget):
    """Paints the rates it was last given, from the lowest line at 0 to the highest one it has, over a band
    for each stall and each cut."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self._rates: Sequence[float] = ()
        self._marks: Sequence[Mark] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Tokens per second"))

    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_rates(self, rates: Sequence[float], marks: Sequence[Mark] = ()) -> None:
        """Tokens a second, oldest first, one a RATE_STEP; the marks' times are since the first of them."""
        if list(rates) == list(self._rates) and list(marks) == list(self._marks):
            return
        self._rates, self._marks = rates, marks
        rate = self.tr("{now} now, {most} at most")
        words = [rate.format(now=number(rates[-1]), most=number(max(rates)))] if rates else []
        words += [_counted(count, kind) for kind, count in Counter(mark.kind for mark in marks).items()]
        self.setAccessibleDescription(", ".join(words))
        self.setToolTip("\n".join(map(_told, marks)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        floor = self.height() - 1.5
        if len(self._rates) > 1:
            self._paint_marks(painter, floor)
        painter.setPen(QPen(QColor(self._theme.hairline), 1))
        painter.drawLine(QPointF(0, floor), QPointF(self.width(), floor))
        highest = max(self._rates, default=0)
        if len(self._rates) < 2 or highest <= 0:
            return
        step = self._step
        room = floor - (LABELS if self._marks else 8)
        line = [QPointF(n * step, floor - 2 - rate / highest * room) for n, rate in enumerate(self._rates)]
        painter.setPen(QPen(QColor(self._theme.accent), 2, Qt.PenStyle.SolidLine))
        painter.drawPolyline(QPolygonF(line))

    @property
    def _step(self) -> float:
        return self.width() / (len(self._rates) - 1)

    def _paint_marks(self, painter: QPainter, floor: float) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self._theme.body_px * 0.79)))
        painter.setFont(font)
        free = 0.0  # where the next words have room
        for mark in self._marks:
            left, right = self._place_of(mark)
            color, tint = (QColor(getattr(self._theme, name)) for name in _COLORS[mark.kind])
            painter.fillRect(QRectF(left, 0, right - left, floor), tint)
            painter.setPen(QPen(color, 1))
            painter.drawLine(QPointF(left + 0.5, 0), QPointF(left + 0.5, floor))
            words = _brief(mark)
            width = QFontMetricsF(font).horizontalAdvance(words)
            begin = min(left + 5, self.width() - width)
            if begin >= free:
                painter.drawText(QRectF(begin, 1, width + 1, LABELS - 4), Qt.AlignmentFlag.AlignLeft, words)
                free = begin + width + 6

    def _place_of(self, mark: Mark) -> tuple[float, float]:
        """Its left and right edge in px; a rate's point stands in the middle of its step."""

        def place(moment: float) -> float:
            return min(max((moment / RATE_STEP - 0.5) * self._step, 0.0), float(self.width()))

        left = min(place(mark.begin), self.width() - NARROWEST)
        right = place(mark.end) if mark.end is not None else float(self.width())
        return left, max(right, left + NARROWEST)


_KINDS = {"stall": QT_TRANSLATE_NOOP("inspector", "stall"), "cut": QT_TRANSLATE_NOOP("inspector", "cut")}


def _brief(mark: Mark) -> str:
    kind = QCoreApplication.translate("inspector", _KINDS[mark.kind])
    if mark.end is None:
        return kind
    seconds = mark.end - mark.begin
    return f"{kind} {number(seconds, 1) if seconds >= 0.1 else '<' + number(0.1, 1)} s"


def _told(mark: Mark) -> str:
    stall = mark.kind == "stall"
    if mark.end is None:
        return (
            QCoreApplication.translate("inspector", "Nothing came")
            if stall
            else QCoreApplication.translate("inspector", "The connection was cut")
        )
    words = QCoreApplication.translate("inspector", "The connection was cut for {seconds} s")
    if stall:
        words = QCoreApplication.translate("inspector", "Nothing came for {seconds} s")
    return words.format(seconds=number(mark.end - mark.begin, 2))


def _counted(count: int, kind: str) -> str:
    if kind == "stall":
        return QCoreApplication.translate("inspector", "%n stalls", "", count)
    return QCoreApplication.translate("inspector", "%n cuts", "", count)
