"""The user guide in a window of its own: its chapters at the left, its text as answers are drawn."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser, QWidget

from ..rendering.html import to_html
from ..rendering.links import destination
from ..rendering.pieces import Block, BlockKind
from .placement import fitting
from .theme import Theme
from .transcript.look import Look

SIZE = QSize(880, 640)  # px at 14 px text
ROW = 31  # px: a chapter's in the list
_CHAPTER = re.compile(r"^## (.+)$", re.MULTILINE)
_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n*|^<!--.*?-->\n*", re.MULTILINE | re.DOTALL)


def chapters(text: str) -> list[tuple[str, str]]:
    """The guide's chapters, (title, Markdown) each; what stands before the first is called as the guide is.

    Pictures, which are for readers on the web, and comments are left out.
    """
    shown = _PICTURE.sub("", text)
    parts = _CHAPTER.split(shown)
    title = parts[0].strip().splitlines()[0].lstrip("# ") if parts[0].strip() else ""
    named = list(zip(parts[1::2], parts[2::2], strict=True))
    return [(title, parts[0]), *((name, f"## {name}\n{body}") for name, body in named)]


class GuideWindow(QDialog):
    """Shows one text, and never fetches anything.

    Signals: link_requested(str), an address that the person pressed; where it leads is its tip.
    """

    link_requested = Signal(str)

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("guideWindow")
        self.setWindowTitle(self.tr("User guide"))
        self.setModal(False)
        self._chapters = chapters(text)
        self._list = QListWidget()
        self._list.setObjectName("preferencesPages")  # they look alike
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for title, _ in self._chapters:
            QListWidgetItem(title, self._list).setSizeHint(QSize(0, ROW))
        self._text = _Text()
        self._text.setObjectName("guideText")
        self._text.setAccessibleName(self.tr("User guide"))
        self._text.anchorClicked.connect(self._on_link)
        self._text.highlighted.connect(self._show_address)
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(self._go_to)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme, in a window that is as large as its text wants."""
        look = Look(theme)
        scale = theme.body_px / 14
        self._list.setFixedWidth(round(224 * scale))
        self._text.document().setDefaultFont(look.body)
        self._text.document().setDocumentMargin(28)
        self._text.document().setDefaultStyleSheet("p, li, td { line-height: 145% } p { margin: 8px 0 }")
        self._text.setHtml(
            "".join(
                f'<a name="chapter-{number}"></a>{to_html(Block(BlockKind.PARAGRAPH, body), look.style)}'
                for number, (_, body) in enumerate(self._chapters)
            )
        )
        self.resize(fitting((SIZE * scale).expandedTo(SIZE), self.screen().availableSize()))
        self._go_to(self._list.currentRow())

    def _go_to(self, chapter: int) -> None:
        if chapter > 0:
            self._text.scrollToAnchor(f"chapter-{chapter}")
        else:  # with the room above the title
            self._text.verticalScrollBar().setValue(0)

    def _on_link(self, url: QUrl) -> None:
        going = destination(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        if going is not None:
            self.link_requested.emit(going.address)

    def _show_address(self, url: QUrl) -> None:
        going = destination(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        self._text.setToolTip(going.shown if going is not None else "")


class _Text(QTextBrowser):
    """Rich text that loads nothing and goes nowhere by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None
