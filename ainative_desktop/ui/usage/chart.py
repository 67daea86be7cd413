"""Tokens a day as bars: what went in below, what came out above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import LIGHT, Theme
from ..translation import number
from .summary import Day

HEIGHT = 176  # px
SIDE = 8  # px at both sides
HEAD = 26  # px above the bars: the highest day's number
FOOT = 24  # px below them: the dates
WIDEST = 22.0  # px of a bar
IN_ALPHA = 0.4  # how much of the accent's colour what went in has


class DaysChart(QWidget):
    """Paints days, and lets one be looked at by mouse, or with the arrow keys.

    Signals: looked_at(Day | None).
    """

    looked_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self._days: Sequence[Day] = ()
        self._chosen: int | None = None
        self.setObjectName("usageChart")
        self.setAccessibleName(self.tr("Tokens a day"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def show_days(self, days: Sequence[Day]) -> None:
        """The days, oldest first."""
        kept = self._chosen if len(days) == len(self._days) else None
        self._days = days
        self._choose(kept)
        busy = sum(day.total.answers > 0 for day in days)
        words = self.tr("%n days, {busy} of them with answers. Arrow keys go through them.", "", len(days))
        self.setAccessibleDescription(words.format(busy=number(busy)))
        self.update()

    # -- looking at a day ---------------------------------------------------------------------------

    def _choose(self, index: int | None) -> None:
        if index != self._chosen or index is not None:
            self._chosen = index
            self.looked_at.emit(self._days[index] if index is not None else None)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._days:
            index = int((event.position().x() - SIDE) / self._room)
            self._choose(min(max(index, 0), len(self._days) - 1))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._choose(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._choose(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._days) - 1
        before = self._chosen
        steps = {
            Qt.Key.Key_Left: last if before is None else max(0, before - 1),
            Qt.Key.Key_Right: last if before is None else min(last, before + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._days:
            self._choose(step)
        else:
            super().keyPressEvent(event)

    # -- painting -----------------------------------------------------------------------------------

    @property
    def _room(self) -> float:
        """The width that a day has, in px."""
        return (self.width() - 2 * SIDE) / max(1, len(self._days))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, floor = self._theme, self.height() - FOOT - 0.5
        if self._chosen is not None:
            room = QRectF(SIDE + self._chosen * self._room, HEAD - 2, self._room, floor - HEAD + 2)
            painter.fillRect(room, QColor(theme.selected))
        highest = max((day.total.tokens_in + day.total.tokens_out for day in self._days), default=0)
        for index, day in enumerate(self._days):
            self._paint_day(painter, index, day, highest, floor)
        painter.setPen(QPen(QColor(theme.hairline), 1))
        painter.drawLine(QPointF(SIDE, floor), QPointF(self.width() - SIDE, floor))
        self._paint_words(painter, highest)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_day(self, painter: QPainter, index: int, day: Day, highest: int, floor: float) -> None:
        if not highest or not day.total.answers:
            return
        scale = (floor - HEAD) / highest
        width = min(WIDEST, self._room * 0.7)
        left = SIDE + (index + 0.5) * self._room - width / 2
        below, above = day.total.tokens_in * scale, day.total.tokens_out * scale
        tint = QColor(self._theme.accent)
        tint.setAlphaF(IN_ALPHA)
        painter.fillRect(QRectF(left, floor - below, width, below), tint)
        top = max(above, 1.0)  # that a day with an answer can be seen
        painter.fillRect(QRectF(left, floor - below - top, width, top), QColor(self._theme.accent))

    def _paint_words(self, painter: QPainter, highest: int) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(9, round(self._theme.body_px * 0.82)))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        width = self.width() - 2.0 * SIDE
        sides = Qt.AlignmentFlag
        if highest:
            above = QRectF(SIDE, 4, width, HEAD - 8)
            words = QCoreApplication.translate("usage", "%Ln tokens", "", highest)
            painter.drawText(above, sides.AlignLeft | sides.AlignVCenter, words)
        if self._days:
            below = QRectF(SIDE, self.height() - FOOT + 1, width, FOOT - 4)
            middle = self._days[(len(self._days) - 1) // 2]
            for day, side in (
                (self._days[0], sides.AlignLeft),
                (middle, sides.AlignHCenter),
                (self._days[-1], sides.AlignRight),
            ):
                painter.drawText(below, side | sides.AlignVCenter, day_words(day))


def day_words(day: Day) -> str:
    """Its date."""
    form = QCoreApplication.translate("usage", "d MMMM", "a date as Qt writes it")
    return QLocale().toString(QDate(day.date.year, day.date.month, day.date.day), form)
