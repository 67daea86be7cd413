"""Files to attach, made here: pictures with and without what cameras write into them, and files that lie."""

from __future__ import annotations

import random
import struct
import zlib

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from ainative_desktop.protocol.messages import AttachedFile, Attachment

PLACE = b"52.5200 N, 13.4050 E"  # what must not leave this computer


def picture(width: int, height: int, color: str = "#3F5BD9", *, clear: bool = False) -> QImage:
    """A picture whose upper left quarter is red."""
    form = QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32
    image = QImage(width, height, form)
    image.fill(QColor(0, 0, 0, 0) if clear else QColor(color))
    red = QImage(max(1, width // 2), max(1, height // 2), form)
    red.fill(QColor("#ff0000"))
    for y in range(red.height()):
        for x in range(red.width()):
            image.setPixelColor(x, y, QColor("#ff0000"))
    return image


def noise(width: int, height: int) -> QImage:
    """A picture that cannot be made small, always the same one."""
    pixels = random.Random(1).randbytes(width * height * 4)
    return QImage(pixels, width, height, QImage.Format.Format_RGB32).copy()


def saved(image: QImage, kind: str, quality: int = -1) -> bytes:
    """The picture as a file of that kind."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def with_exif(jpeg: bytes, orientation: int) -> bytes:
    """A JPEG as a phone writes it: which way up, and where it was taken."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\0*\0\0\0\x08" + struct.pack(">H", 1) + entry + b"\0\0\0\0" + PLACE
    body = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + jpeg[2:]


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_bomb(width: int, height: int) -> bytes:
    """A few bytes that claim to be a picture of that size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    rows = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")
    )


def attached(name: str, data: bytes, width: int = 0, height: int = 0) -> AttachedFile:
    """A file that is ready to go: a PNG where it has a width, else a text."""
    kind = "image/png" if width else "text/plain"
    return AttachedFile(Attachment("", name, kind, len(data), width, height), data)
