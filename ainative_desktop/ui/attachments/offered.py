"""What the clipboard, or a drop, has to attach."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QImage

from ..translation import QT_TRANSLATE_NOOP
from .source import Source

LONG_TEXT, MANY_LINES = 4_000, 60  # characters and lines: what has more is easier to handle as a file
PASTE_LIMIT = 1_000_000  # characters that a message itself takes
FAR_AWAY = QT_TRANSLATE_NOOP(
    "attachments", "Only files on this computer can be attached. Save it here first."
)


def has_files(offer: QMimeData) -> bool:
    """Whether there is anything to attach: files, or an image where there is no text instead of it."""
    return any(url.isLocalFile() for url in offer.urls()) or (offer.hasImage() and not _has_own_text(offer))


def is_far_away(offer: QMimeData) -> bool:
    """Whether an image is offered that is somewhere else: it is not asked for from there."""
    return bool(offer.urls()) and not has_files(offer) and not offer.hasFormat("text/plain")


def files_of(offer: QMimeData) -> Sequence[Source]:
    """The files that are offered, or the image."""
    files = [Source.of_file(Path(url.toLocalFile())) for url in offer.urls() if url.isLocalFile()]
    if files or not offer.hasImage() or _has_own_text(offer):
        return files
    image = offer.imageData()
    name = QCoreApplication.translate("attachments", "Pasted image.png")
    return [Source(name, image)] if isinstance(image, QImage) and not image.isNull() else []


def long_text_of(offer: QMimeData, *, wanted: bool = True) -> str:
    """The text, if it had better be a file; else "". Where that is not `wanted`, only if it must be one."""
    text = offer.text() if offer.hasText() else ""
    is_long = len(text) > LONG_TEXT or text.count("\n") >= MANY_LINES
    return text if (is_long and wanted) or len(text) > PASTE_LIMIT else ""


def text_name() -> str:
    """What a text that was pasted is called."""
    return QCoreApplication.translate("attachments", "Pasted text.txt")


def text_source(text: str) -> Source:
    """A text as a file."""
    return Source(text_name(), _encoded(text))


def _has_own_text(offer: QMimeData) -> bool:
    """Spreadsheets offer a picture beside their text; for files, Qt gives their addresses as text."""
    return offer.hasFormat("text/plain") and bool(offer.text().strip()) and not offer.hasUrls()


def _encoded(text: str) -> bytes:
    return text.replace("\0", "").encode("utf-8", "replace")
