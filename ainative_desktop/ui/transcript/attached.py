"""What goes with a person's message: thumbnails and file chips above its bubble.

Their places follow from what is known of the files, so that nothing moves when a picture is there at last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from ...protocol.media import size_words
from ...protocol.messages import Attachment
from ...protocol.parts import described
from ..attachments.pictures import draw_covering, draw_sheet
from ..attachments.thumbnails import Thumbnails
from ..mirroring import is_mirrored, mirrored_in
from .boxes import RADIUS, Box, Hit, Mood
from .look import Look
from .stacks import Desk, Stack

OPEN = "attachment:"  # a hit's action, followed by the attachment's id
GAP = 8  # px between two of them, and below them
ALONE = QSize(340, 240)  # px that a single image may take
TOGETHER = QSize(200, 150)
LEAST = 48  # px of an image's sides
CHIP_WIDTH = 236
CHIP_PADDING = 8


@dataclass(frozen=True, slots=True)
class Tile:
    """One file and its place."""

    attachment: Attachment
    rect: QRectF


def tiles(attachments: Sequence[Attachment], look: Look, width: float) -> list[Tile]:
    """The files in rows that end where the person's own text does."""
    images = sum(each.is_image for each in attachments)
    rows: list[list[tuple[Attachment, QSizeF]]] = []
    left = 0.0
    for each in attachments:
        size = _size(each, look, width, alone=images == 1)
        if not rows or left < size.width():
            rows.append([])
            left = width
        rows[-1].append((each, size))
        left -= size.width() + GAP
    found: list[Tile] = []
    top = 0.0
    for row in rows:
        height = max(size.height() for _, size in row)
        x = width - sum(size.width() + GAP for _, size in row) + GAP
        for each, size in row:
            area = QRectF(x, top + height - size.height(), size.width(), size.height())
            found.append(Tile(each, mirrored_in(width, area)))
            x += size.width() + GAP
        top += height + GAP
    return found


def _size(attachment: Attachment, look: Look, width: float, *, alone: bool) -> QSizeF:
    if not attachment.is_image or min(attachment.width, attachment.height) < 1:
        return QSizeF(min(CHIP_WIDTH, width), round(look.line * 1.9) + 2 * CHIP_PADDING)
    most = ALONE if alone else TOGETHER
    most = most.boundedTo(QSize(int(width), most.height()))
    size = QSize(attachment.width, attachment.height)
    if size.width() > most.width() or size.height() > most.height():
        size = size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)
    return QSizeF(size.expandedTo(QSize(LEAST, LEAST)))


def spoken(attachment: Attachment) -> str:
    """The file for those who hear it."""
    words = QCoreApplication.translate("transcript", "File {about}")
    if attachment.is_image:
        words = QCoreApplication.translate("transcript", "Image {about}")
    return words.format(about=described(attachment))


class AttachmentsBox(Box):
    """The files of one message; each can be clicked."""

    def __init__(
        self, attachments: Sequence[Attachment], look: Look, width: float, thumbnails: Thumbnails | None
    ) -> None:
        self._tiles = tiles(attachments, look, width)
        super().__init__(look, width, height_of(self._tiles))
        self._thumbnails = thumbnails
        self._hits = [
            Hit(tile.rect, f"{OPEN}{tile.attachment.id}", spoken(tile.attachment)) for tile in self._tiles
        ]

    def hits(self) -> Sequence[Hit]:
        return self._hits

    def paint(self, painter: QPainter, mood: Mood) -> None:
        for number, tile in enumerate(self._tiles):
            if tile.attachment.is_image:
                self._paint_image(painter, tile)
            else:
                self._paint_file(painter, tile, hot=mood.hot == number)
            if mood.selection is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.look.selection)
                painter.drawRoundedRect(tile.rect, RADIUS, RADIUS)
            if mood.focused == number:
                painter.setPen(QPen(self.look.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(tile.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_image(self, painter: QPainter, tile: Tile) -> None:
        picture = self._thumbnails.pixmap(tile.attachment) if self._thumbnails is not None else None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("bubble"))
        painter.drawRoundedRect(tile.rect, RADIUS, RADIUS)
        if picture is not None:
            draw_covering(painter, tile.rect, picture, RADIUS)
        elif self._thumbnails is not None and self._thumbnails.is_unreadable(tile.attachment):
            self._paint_words(
                painter,
                tile.rect.adjusted(10, 0, -10, 0),
                QCoreApplication.translate("transcript", "Not readable"),
                middle=True,
            )
        painter.setPen(QPen(self.look.color("hairline"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(tile.rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_file(self, painter: QPainter, tile: Tile, *, hot: bool) -> None:
        look, rect, about = self.look, tile.rect, tile.attachment
        painter.setPen(QPen(look.color("hairline"), 1))
        painter.setBrush(look.color("selected" if hot else "bubble"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        side = rect.height() - 2 * CHIP_PADDING
        left = rect.right() - CHIP_PADDING - side if is_mirrored() else rect.left() + CHIP_PADDING
        sheet = QRectF(left, rect.top() + CHIP_PADDING, side, side)
        painter.setFont(look.caption)
        draw_sheet(painter, sheet, about.name, look.theme)
        begin = rect.left() + 10 if is_mirrored() else sheet.right() + 10
        room = QRectF(begin, sheet.top(), rect.width() - CHIP_PADDING - side - 20, side / 2)
        painter.setFont(look.small)
        painter.setPen(look.color("text"))
        name = painter.fontMetrics().elidedText(about.name, Qt.TextElideMode.ElideMiddle, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        self._paint_words(painter, room.translated(0, side / 2), size_words(about.size))

    def _paint_words(self, painter: QPainter, room: QRectF, words: str, *, middle: bool = False) -> None:
        painter.setFont(self.look.caption)
        painter.setPen(self.look.color("muted"))
        side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextWordWrap, words)


def height_of(placed: Sequence[Tile]) -> int:
    """The height that files take, with the gap below them."""
    return round(max((tile.rect.bottom() for tile in placed), default=-GAP)) + GAP


class AttachmentStack(Stack):
    """One box with all of a message's files."""

    def __init__(self, desk: Desk, attachments: Sequence[Attachment]) -> None:
        super().__init__(desk)
        self._attachments = attachments
        self._remake(0, 1)

    def source_of(self, item: int) -> str:
        words = QCoreApplication.translate("transcript", "Attached: {about}")
        return "\n".join(words.format(about=described(each)) for each in self._attachments)

    def _make(self, item: int) -> Box:
        sheet = self.desk.sheet
        return AttachmentsBox(self._attachments, self.desk.look, self.desk.width, sheet.thumbnails)

    def _estimate(self, item: int) -> int:
        return height_of(tiles(self._attachments, self.desk.look, self.desk.width))
