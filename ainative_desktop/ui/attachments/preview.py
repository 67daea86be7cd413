"""A file looked at inside the app: an image as large as fits, or the beginning of a text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...protocol.messages import Attachment
from ...protocol.parts import described

SHARE = 0.85  # of the window behind
LEAST = QSize(360, 240)
TEXT_SHOWN = 200_000  # characters
BESIDE, BELOW = 48, 110  # px around an image for the margins and the buttons


class FilePreview(QDialog):
    """Shows one file; Esc closes it.

    Signals: save_requested().
    """

    save_requested = Signal()

    def __init__(self, about: Attachment, content: QImage | str, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("filePreview")
        self.setWindowTitle(about.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = QLabel(described(about))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setProperty("muted", True)
        words.setMinimumWidth(1)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        for label, name, then in (
            (self.tr("Save as…"), "savePreview", self.save_requested.emit),
            (self.tr("Close"), "closePreview", self.close),
        ):
            button = QPushButton(label)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(then)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addWidget(_Picture(content) if isinstance(content, QImage) else _text_view(content), 1)
        column.addLayout(row)
        if isinstance(content, str) and len(content) > TEXT_SHOWN:
            cut = self.tr("{file}, of which the first %Ln characters are shown", "", TEXT_SHOWN)
            words.setText(cut.format(file=described(about)))
        self.resize(_size(content, window.size()))
        button.setFocus(Qt.FocusReason.OtherFocusReason)


def _size(content: QImage | str, window: QSize) -> QSize:
    most = (window * SHARE).expandedTo(LEAST)
    if isinstance(content, QImage):
        return (content.size() + QSize(BESIDE, BELOW)).boundedTo(most).expandedTo(LEAST)
    return QSize(760, 600).boundedTo(most)


def _text_view(text: str) -> QPlainTextEdit:
    view = QPlainTextEdit(text[:TEXT_SHOWN])
    view.setObjectName("previewText")
    view.setAccessibleName(QCoreApplication.translate("attachments", "Content of the file"))
    view.setReadOnly(True)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setTabChangesFocus(True)
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    view.setStyleSheet(f'font-family: "{family}"')  # a font alone gives way to the application's style sheet
    return view


class _Picture(QWidget):
    """The image, never larger than it is."""

    def __init__(self, image: QImage) -> None:
        super().__init__()
        self._image = image
        self.setObjectName("previewImage")
        size = f"{image.width()} × {image.height()}"
        self.setAccessibleName(self.tr("Image, {size}").format(size=size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size()
        if size.width() > self.width() or size.height() > self.height():
            size = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2,
                      size.width(), size.height())  # fmt: skip
        painter.drawImage(area, self._image)
