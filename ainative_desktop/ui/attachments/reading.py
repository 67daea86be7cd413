"""Reads what is to be attached: images are checked, turned upright, scaled and stripped, text is sniffed.

Everything here blocks, and belongs on a thread.
"""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader, QPainter

from ...protocol.errors import AINativeError
from ...protocol.media import TEXT_TYPE, image_type, is_bare, is_text, size_words
from ...protocol.messages import AttachedFile, Attachment
from ..translation import number
from .source import Source

FILE_LIMIT = 20_000_000  # bytes of a file, before an image is scaled
PIXELS_LIMIT = 64_000_000  # of an image, as its file declares them
ALLOCATION_LIMIT = 256  # MiB that Qt may take to decode one image
IMAGE_SIZE = 2_500_000  # bytes of an image as it is sent; providers take a little more
THUMBNAIL = 480  # px of the longest edge
QUALITIES = (90, 80, 60)  # of JPEG, until an image is small enough

_SUFFIXES = {"image/png": (".png",), "image/jpeg": (".jpg", ".jpeg"), "image/webp": (".webp",)}
_UPRIGHT = QImageIOHandler.Transformation.TransformationNone


class RefusedError(AINativeError):
    """This cannot be attached; the text says why, and what can."""


@dataclass(frozen=True, slots=True)
class Taken:
    """An attachment that is ready to go, and a small picture of it if it is an image."""

    file: AttachedFile
    thumbnail: QImage | None = field(default=None, repr=False)


def read(source: Source, key: str, edge: int) -> Taken:
    """Take a source in, under the id `key`; images get at most `edge` px long. Raises RefusedError."""
    content = source.content
    if isinstance(content, QImage):
        return _from_image(source.name, key, content, edge)
    data = _read_file(source.name, content) if isinstance(content, Path) else content
    kind = image_type(data)
    if kind:
        return _from_file(source.name, key, data, kind, edge)
    if not data:
        raise RefusedError(
            QCoreApplication.translate("attachments", "“{name}” is empty.").format(name=source.name)
        )
    if not is_text(data):
        raise RefusedError(
            QCoreApplication.translate(
                "attachments",
                "“{name}” is not a text file, nor a PNG, JPEG, WebP or GIF image. Only those can be sent.",
            ).format(name=source.name)
        )
    return Taken(AttachedFile(Attachment(key, source.name, TEXT_TYPE, len(data)), data))


def restored(attachment: Attachment, data: bytes) -> Taken:
    """One that was taken in before."""
    return Taken(AttachedFile(attachment, data), decoded(data, THUMBNAIL) if attachment.is_image else None)


def decoded(data: bytes, edge: int) -> QImage | None:
    """An image that was taken in before, at most `edge` px long; None where it cannot be read."""
    try:
        image, _ = _decode("image", data, image_type(data), edge)
    except RefusedError:
        return None
    return image


def _read_file(name: str, path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise RefusedError(
                QCoreApplication.translate(
                    "attachments", "“{name}” is a folder. Attach the files in it."
                ).format(name=name)
            )
        if not stat.S_ISREG(found.st_mode):
            raise RefusedError(
                QCoreApplication.translate("attachments", "“{name}” is not a file.").format(name=name)
            )
        with path.open("rb") as file:
            data = file.read(FILE_LIMIT + 1)
    except OSError as error:
        raise RefusedError(
            QCoreApplication.translate("attachments", "“{name}” could not be read ({strerror}).").format(
                name=name, strerror=error.strerror
            )
        ) from error
    if len(data) > FILE_LIMIT:
        words = QCoreApplication.translate(
            "attachments", "“{name}” is larger than {size}, which is the most that can be attached."
        )
        raise RefusedError(words.format(name=name, size=size_words(FILE_LIMIT)))
    return data


# -- images -----------------------------------------------------------------------------------------------


def _from_file(name: str, key: str, data: bytes, kind: str, edge: int) -> Taken:
    image, as_it_is = _decode(name, data, kind, edge)
    if not as_it_is or len(data) > IMAGE_SIZE or not is_bare(data, kind):
        data, kind = _encoded(name, image, photo=kind == "image/jpeg")
    return _taken(name, key, data, kind, image)


def _from_image(name: str, key: str, image: QImage, edge: int) -> Taken:
    _check(name, image.size())
    if max(image.width(), image.height()) > edge:
        image = _scaled(image, edge)
    data, kind = _encoded(name, image, photo=False)
    return _taken(name, key, data, kind, image)


def _taken(name: str, key: str, data: bytes, kind: str, image: QImage) -> Taken:
    if not name.lower().endswith(_SUFFIXES[kind]):
        name = f"{name.rpartition('.')[0] or name}{_SUFFIXES[kind][0]}"
    about = Attachment(key, name, kind, len(data), image.width(), image.height())
    small = image
    if max(image.width(), image.height()) > THUMBNAIL:
        small = _scaled(image, THUMBNAIL)
    return Taken(AttachedFile(about, data), small)


def _decode(name: str, data: bytes, kind: str, edge: int) -> tuple[QImage, bool]:
    """The image, upright and at most `edge` px long, and whether its file shows just that. The size that it
    declares is looked at before anything is decoded."""
    QImageReader.setAllocationLimit(ALLOCATION_LIMIT)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.removeprefix("image/").encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    _check(name, size)
    upright = reader.transformation() == _UPRIGHT
    fits = max(size.width(), size.height()) <= edge
    if not fits:
        reader.setScaledSize(_fitting(size, edge))
    image = reader.read()
    if image.isNull():
        raise _unreadable(name)
    return image, upright and fits


def _check(name: str, size: QSize) -> None:
    if not size.isValid() or size.isEmpty():
        raise _unreadable(name)
    if size.width() * size.height() > PIXELS_LIMIT:
        words = QCoreApplication.translate(
            "attachments",
            "“{name}” has {width} × {height} pixels. Images may have {most} million: make it smaller first.",
        )
        width, height = number(size.width()), number(size.height())
        most = PIXELS_LIMIT // 1_000_000
        raise RefusedError(words.format(name=name, width=width, height=height, most=most))


def _unreadable(name: str) -> RefusedError:
    return RefusedError(
        QCoreApplication.translate(
            "attachments", "“{name}” looks like an image, but cannot be read. It may be damaged."
        ).format(name=name)
    )


def _scaled(image: QImage, edge: int) -> QImage:
    return image.scaled(_fitting(image.size(), edge), mode=Qt.TransformationMode.SmoothTransformation)


def _fitting(size: QSize, edge: int) -> QSize:
    return size.scaled(edge, edge, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _encoded(name: str, image: QImage, *, photo: bool) -> tuple[bytes, str]:
    """The image's pixels and nothing else, and the media type. Pictures are kept exactly where that does not
    take too much."""
    if not photo:
        data = _write(_pixels(image), "png", -1)
        if data and len(data) <= IMAGE_SIZE:
            return data, "image/png"
    opaque = _pixels(image, on_white=True)
    for quality in QUALITIES:
        data = _write(opaque, "jpg", quality)
        if data and len(data) <= IMAGE_SIZE:
            return data, "image/jpeg"
    words = QCoreApplication.translate(
        "attachments", "“{name}” stays larger than {size}. Make it smaller first."
    )
    raise RefusedError(words.format(name=name, size=size_words(IMAGE_SIZE)))


def _pixels(image: QImage, *, on_white: bool = False) -> QImage:
    """A copy without the texts and the colour profile that came with it, in the colours of screens."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    clear = image.hasAlphaChannel() and not on_white
    fresh = QImage(image.size(), QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    fresh.fill(Qt.GlobalColor.transparent if clear else Qt.GlobalColor.white)
    painter = QPainter(fresh)
    painter.drawImage(fresh.rect(), image)
    painter.end()
    return fresh


def _write(image: QImage, kind: str, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # PySide's stubs have bytes here
    return bytes(buffer.data().data())
