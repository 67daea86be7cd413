"""How small pictures of files are drawn: an image that fills its place, or a sheet with the file's kind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap

from ..theme import Theme

KIND_LENGTH = 4  # characters of a file's suffix that there is room for


def draw_covering(painter: QPainter, area: QRectF, image: QImage | QPixmap, radius: float) -> None:
    """Draw an image so that it fills `area`, cut at its longer sides, with round corners."""
    scale = max(area.width() / image.width(), area.height() / image.height())
    width, height = area.width() / scale, area.height() / scale
    source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(_round(area, radius), Qt.ClipOperation.IntersectClip)
    if isinstance(image, QPixmap):
        painter.drawPixmap(area, image, source)
    else:
        painter.drawImage(area, image, source)
    painter.restore()


def draw_sheet(painter: QPainter, area: QRectF, name: str, theme: Theme) -> None:
    """Draw a sheet of paper with the file's kind on it."""
    painter.save()
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.setBrush(QColor(theme.background))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    kind = kind_of(name)
    painter.setPen(QColor(theme.accent))
    if kind:
        font = painter.font()
        font.setPixelSize(max(8, round(area.height() * 0.28)))
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, kind)
    else:
        for line, share in enumerate((0.44, 0.44, 0.28)):
            left, y = area.left() + area.width() * 0.28, area.top() + area.height() * (0.36 + 0.15 * line)
            painter.drawLine(QPointF(left, y), QPointF(left + area.width() * share, y))
    painter.restore()


def kind_of(name: str) -> str:
    """The file's suffix where it is short: "CSV"."""
    suffix = name.rpartition(".")[2] if "." in name else ""
    return suffix.upper() if 0 < len(suffix) <= KIND_LENGTH and suffix.isalnum() else ""


def _round(area: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path
