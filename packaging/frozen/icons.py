"""The icon in every size and form that a system wants, drawn from the one SVG."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # px, hicolor's
_WINDOWS = (16, 24, 32, 48, 64, 256)
_MAC = {32: b"ic11", 64: b"ic12", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}


def draw_icons(svg: Path, folder: Path) -> None:
    """Write `<size>.png` for each of SIZES, and the icons of Windows and macOS, into `folder`.

    Raises OSError where `svg` cannot be drawn or `folder` cannot be written.
    """
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise OSError(f"{svg} is no picture")
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(renderer, size) for size in sorted({*SIZES, *_WINDOWS, *_MAC})}
    for size in SIZES:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / "ainative-desktop.ico").write_bytes(_ico([(size, pictures[size]) for size in _WINDOWS]))
    entries = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in _MAC.items()
    )
    (folder / "ainative-desktop.icns").write_bytes(b"icns" + struct.pack(">I", len(entries) + 8) + entries)


def _png(renderer: QSvgRenderer, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("the icon cannot be drawn")
    return bytes(data.data())


def _ico(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    """Windows' container: a directory of pictures, then the pictures, which may be PNGs."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(header) + 16 * len(pictures)
    directory = b""
    for size, data in pictures:
        edge = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return header + directory + b"".join(data for _, data in pictures)
