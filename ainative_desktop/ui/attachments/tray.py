"""The files of the message being written, as small chips above its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ...protocol.media import size_words
from ..mirroring import is_mirrored, isolated, mirrored, mirrored_in
from ..theme import LIGHT, Theme
from ..tips import plain
from .pictures import draw_covering, draw_sheet

if TYPE_CHECKING:  # the first frame does not wait for what only a type is known by
    from .attaching import Enclosure, Enclosures

CHIP, GAP = 46, 8  # px
WIDEST, NARROWEST = 228, 200
PICTURE = 34


class Chip(QAbstractButton):
    """One file: a picture, its name and size, and a button that takes it out. Enter looks at it, Delete takes
    it out.

    Signals: removed(str key).
    """

    removed = Signal(str)

    def __init__(self, enclosure: Enclosure, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = enclosure.key
        self._enclosure = enclosure
        self._theme = theme
        self.setObjectName("attachmentChip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._close = _CloseButton(self)
        self._close.clicked.connect(lambda: self.removed.emit(self.key))
        self.tell()

    def tell(self) -> None:
        """The file may have been read since."""
        self._close.setAccessibleName(self.tr("Remove {name}").format(name=self._enclosure.name))
        self._close.setToolTip(plain(self._close.accessibleName()))
        self.setAccessibleName(f"{self._enclosure.name}, {self._facts()}")
        self.setAccessibleDescription(self.tr("Enter shows it, Delete removes it"))
        self.setToolTip(plain(self._enclosure.name))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._close.update()
        self.update()

    @property
    def theme(self) -> Theme:
        """The theme it is painted in."""
        return self._theme

    def _facts(self) -> str:
        taken = self._enclosure.taken
        if taken is None:
            return "reading"
        about = taken.file.about
        size = size_words(about.size)
        return f"{about.width} × {about.height}, {size}" if about.is_image else size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self.key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        left = 6 if is_mirrored() else self.width() - self._close.width() - 6
        self._close.move(left, (self.height() - self._close.height()) // 2)

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, CHIP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, focused = self._theme, self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if focused else theme.hairline), 2 if focused else 1))
        painter.setBrush(QColor(theme.bubble if self.underMouse() else theme.sidebar))
        inset = 1 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        area = mirrored_in(self.width(), QRectF(6, (CHIP - PICTURE) / 2, PICTURE, PICTURE))
        taken = self._enclosure.taken
        thumbnail: QImage | None = taken.thumbnail if taken is not None else None
        if thumbnail is not None:
            draw_covering(painter, area, thumbnail, 6)
        else:
            draw_sheet(painter, area, self._enclosure.name, theme)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        left = 6 + PICTURE + 9
        room = mirrored_in(self.width(), QRectF(left, 5, self.width() - left - 30, CHIP / 2 - 5))
        font = self.font()
        font.setPixelSize(max(9, round(self._theme.body_px * 0.9)))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        name = painter.fontMetrics().elidedText(
            self._enclosure.name, Qt.TextElideMode.ElideMiddle, int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, isolated(name))
        font.setPixelSize(max(9, round(self._theme.body_px * 0.79)))
        painter.setFont(font)
        painter.setPen(QColor(self._theme.muted))
        facts = self.tr("Reading…") if self._enclosure.taken is None else self._facts()
        facts = painter.fontMetrics().elidedText(facts, Qt.TextElideMode.ElideRight, int(room.width()))
        below = room.translated(0, CHIP / 2 - 4)
        painter.drawText(below, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, isolated(facts))


class _CloseButton(QAbstractButton):
    """A small cross."""

    def __init__(self, chip: Chip) -> None:
        super().__init__(chip)
        self._chip = chip
        self.setObjectName("removeAttachment")
        self.setFixedSize(22, 22)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._chip.theme
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(QColor(theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selected))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        pen = QPen(QColor(theme.text if self.underMouse() or self.hasFocus() else theme.muted), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(7.5, 7.5), QPointF(14.5, 14.5))
        painter.drawLine(QPointF(14.5, 7.5), QPointF(7.5, 14.5))


class AttachmentTray(QWidget):
    """The chips in rows, as high as they need; hidden while there are none.

    Signals: removed(str key); opened(str key); resized(), it has another height; emptied_by_keyboard(), the
    last chip that had the keyboard is gone.
    """

    removed = Signal(str)
    opened = Signal(str)
    resized = Signal()
    emptied_by_keyboard = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("attachmentTray")
        self.setAccessibleName(self.tr("Attached files"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme: Theme = LIGHT
        self._chips: list[Chip] = []
        self.hide()

    @property
    def full(self) -> bool:
        """Whether there is anything in it."""
        return bool(self._chips)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for chip in self._chips:
            chip.set_theme(theme)

    def set_enclosures(self, enclosures: Enclosures) -> None:
        """Show these files; chips of those that stay keep the keyboard."""
        place = next((number for number, chip in enumerate(self._chips) if _has_keyboard(chip)), None)
        old = {chip.key: chip for chip in self._chips}
        self._chips = [old.pop(each.key) if each.key in old else self._make(each) for each in enclosures]
        for chip in self._chips:
            chip.tell()
        gone = any(_has_keyboard(chip) for chip in old.values())
        for chip in old.values():
            chip.hide()
            chip.deleteLater()
        self.setVisible(bool(self._chips))
        self._arrange()
        if gone and place is not None:
            self._pass_keyboard_on(place)

    def _pass_keyboard_on(self, place: int) -> None:
        if self._chips:
            self._chips[min(place, len(self._chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.emptied_by_keyboard.emit()

    def _make(self, enclosure: Enclosure) -> Chip:
        chip = Chip(enclosure, self._theme, self)
        chip.removed.connect(self.removed)
        chip.clicked.connect(lambda: self.opened.emit(enclosure.key))
        chip.show()
        return chip

    def _arrange(self) -> None:
        across = max(1, (self.width() + GAP) // (NARROWEST + GAP))
        width = min(WIDEST, (self.width() - (across - 1) * GAP) // across)
        before: QWidget | None = None
        for number, chip in enumerate(self._chips):
            down, right = divmod(number, across)
            place = QRect(right * (width + GAP), down * (CHIP + GAP), width, CHIP)
            chip.setGeometry(mirrored(place, self.rect()))
            if before is not None:
                QWidget.setTabOrder(before, chip)
            QWidget.setTabOrder(chip, chip.findChild(_CloseButton) or chip)
            before = chip.findChild(_CloseButton)
        rows = -(-len(self._chips) // across)
        height = max(0, rows * (CHIP + GAP) - GAP)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self.resized.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()


def _has_keyboard(chip: Chip) -> bool:
    return chip.hasFocus() or any(child.hasFocus() for child in chip.findChildren(QWidget))
