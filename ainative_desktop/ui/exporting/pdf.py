"""A conversation as a PDF: laid out by the same rich text that the window shows, in ink on paper."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from html import escape
from typing import BinaryIO

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUrl
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)

from ...protocol.messages import Attachment, Conversation, Message
from ...protocol.parts import described, fenced_file
from ...rendering.blocks import BlockStream
from ...rendering.html import to_html
from ...rendering.markdown import References
from ...rendering.page import byline, shown_title, when
from ...rendering.pieces import Block, BlockKind
from ...runtime.exporting.formats import Document
from ...runtime.exporting.formulas import WaitingArtist
from ...storage.conversation_reader import ConversationReader
from ..theme import LIGHT
from ..transcript.formulas import OBJECT, FormulaPictures
from ..transcript.look import Look
from ..transcript.mirrored import begins_right

DOTS = 96  # per inch: what the rich text's pixels are
BODY = 13  # px
SPACE = 8  # px below a paragraph
DOCUMENT_MARGIN = 76  # px: 2 cm
TALLEST = 800  # px of an image

_SHEET = f"""
    h1 {{ font-size: {BODY * 1.6:.0f}px; margin-top: 0; margin-bottom: 0 }}
    p {{ margin-top: 0; margin-bottom: {SPACE}px }}
    ul, ol {{ margin-top: 0; margin-bottom: 4px }}
    li {{ margin-top: 0; margin-bottom: 0 }}
"""
_applications: list[QGuiApplication] = []  # Qt wants it to live as long as the process


def pdf_writer() -> Document:
    """What writes PDFs in a process that may have no screen."""
    if QGuiApplication.instance() is None:
        platform = ["-platform", "offscreen"] if sys.platform == "linux" else []
        _applications.append(QGuiApplication(["ainative-desktop", *platform]))
    return write_pdf


def write_pdf(reader: ConversationReader, about: Conversation, file: BinaryIO) -> None:
    """The branch on screen of a conversation. Needs a QGuiApplication, for its fonts."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS)
    writer.setTitle(shown_title(about.title))
    writer.setCreator(QGuiApplication.applicationDisplayName())
    margins = QMarginsF()  # printing a document leaves 2 cm by itself
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    with closing(WaitingArtist()) as artist:
        paper = _Paper(writer.width() - 2 * DOCUMENT_MARGIN, about, artist)
        for message in reader.branch(about):
            paper.add(message, reader.files(message.attachments))
    paper.keep_margin()
    paper.print_(writer)
    buffer.close()
    file.write(buffer.data().data())


class _Paper(QTextDocument):
    """The document, which loads no image but those that were given to it."""

    def __init__(self, width: int, about: Conversation, artist: WaitingArtist) -> None:
        super().__init__()
        self._pictures = FormulaPictures(artist, self)
        self.documentLayout().registerHandler(OBJECT, self._pictures)
        self._width = width
        self._images: dict[str, QImage] = {}
        font = QFont()
        font.setPixelSize(BODY)
        self.setDefaultFont(font)
        self.setUseDesignMetrics(True)
        self.setUndoRedoEnabled(False)
        self.setDefaultStyleSheet(_SHEET)
        self._style = Look(replace(LIGHT, body_px=BODY)).style
        self._cursor = QTextCursor(self)
        self._insert(f"<h1>{escape(shown_title(about.title))}</h1><p>{self._quiet(when(about.created))}</p>")

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Nothing that a message names is looked for, here or elsewhere."""
        return self._images.get(name.toString() if isinstance(name, QUrl) else name, QImage())

    def add(self, message: Message, files: Mapping[str, bytes]) -> None:
        """Put a message below what there is."""
        self._insert(f"<hr><p>{self._quiet(byline(message))}</p>")
        for each in message.attachments:
            self._insert(f"<p>{self._quiet(described(each))}</p>")
            if each.is_image:
                self._insert_image(each, files[each.id])
            else:
                self._insert_markdown(fenced_file(each, files[each.id]))
        self._insert_markdown(message.content)
        if message.note:
            self._insert(f"<p>{self._quiet(message.note)}</p>")

    def keep_margin(self) -> None:
        """Qt places what stands at the right side beside the page's margin, not within it."""
        for table in self.rootFrame().childFrames():
            if isinstance(table, QTextTable) and begins_right(table):
                format = table.format()
                format.setRightMargin(DOCUMENT_MARGIN)
                table.setFormat(format)

    def _insert_markdown(self, text: str) -> None:
        stream = BlockStream()
        stream.append(text)
        stream.finish()
        self._insert("".join(self._block_html(block, stream.references) for block in stream.blocks))

    def _block_html(self, block: Block, references: References) -> str:
        html = to_html(block, self._style, references, self._pictures.has)
        return self._framed(html) if block.kind is BlockKind.CODE and not block.plain else html

    def _framed(self, code: str) -> str:
        look = f"background-color:{self._style.code_background};font-family:'{self._style.code_family}'"
        cell = f'<td style="{look};font-size:{self._style.code_px:.0f}px">{code}</td>'
        return f'<table width="100%" cellspacing="0" cellpadding="8"><tr>{cell}</tr></table>'

    def _insert_image(self, about: Attachment, data: bytes) -> None:
        image = QImage.fromData(QByteArray(data))
        if image.isNull():
            return
        name = f"attachment:{about.id}"
        scale = min(1.0, self._width / image.width(), TALLEST / image.height())
        self._images[name] = image
        self._insert(f'<p><img src="{name}" width="{image.width() * scale:.0f}"></p>')

    def _quiet(self, words: str) -> str:
        return f'<span style="color:{self._style.muted};font-size:{BODY * 0.85:.0f}px">{escape(words)}</span>'

    def _insert(self, html: str) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self.isEmpty():
            alone = QTextBlockFormat()  # in no list
            alone.setTopMargin(SPACE / 2)
            alone.setBottomMargin(SPACE / 2)
            self._cursor.insertBlock(alone, QTextCharFormat())
        start = self._cursor.position()
        self._cursor.insertHtml(html)
        if "<img" in html:
            self._take_formulas(start)

    def _take_formulas(self, start: int) -> None:
        """Let the characters from there on that stand for formulas be drawn."""
        cursor = QTextCursor(self)
        for position in range(start, self._cursor.position()):
            cursor.setPosition(position)
            cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            format = self._pictures.format(cursor.charFormat())
            if format is not None:
                cursor.setCharFormat(format)
