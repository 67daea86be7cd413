"""Asks what to export and in which format, then shows how far that has come."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...runtime.exporting.formats import Format
from ..preferences.form import Rows, Segments, muted
from ..translation import QT_TRANSLATE_NOOP

WIDTH = 460  # px
ONE, ALL = "one", "all"

_NAMES = {Format.HTML: "HTML", Format.PDF: "PDF", Format.MARKDOWN: "Markdown", Format.JSON: "JSON"}
_WORDS = {
    Format.HTML: QT_TRANSLATE_NOOP("Exporting", "A page for any browser, with its pictures in it."),
    Format.PDF: QT_TRANSLATE_NOOP("Exporting", "Pages to print or to pass on."),
    Format.MARKDOWN: QT_TRANSLATE_NOOP("Exporting", "Text for other applications, without pictures."),
    Format.JSON: QT_TRANSLATE_NOOP("Exporting", "Everything, every version and file, to be imported again."),
}


class ExportDialog(QDialog):
    """Never modal. Shows what it is told; an export that runs is stopped by Cancel, or by closing it.

    Signals: wanted(Format, bool every), with a file to be chosen; cancelled(), while one runs.
    """

    wanted = Signal(object, bool)
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self.setModal(False)
        self.setMinimumWidth(WIDTH)
        self._running = self._many = False
        self._about = ""
        self._what = Segments(
            [(ONE, self.tr("This chat"), "exportOne"), (ALL, self.tr("All chats"), "exportAll")]
        )
        self._what.chosen.connect(lambda _value: self._show_words())
        self._form = Segments([(str(form), name, f"export_{form}") for form, name in _NAMES.items()])
        self._form.set_value(Format.HTML)
        self._form.chosen.connect(lambda _value: self._show_words())
        self._title, self._words = QLabel(), muted("")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._words.setObjectName("exportWords")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setObjectName("exportProgress")
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel, self._start = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Choose a file…"))
        self._cancel.setObjectName("exportCancel")
        self._start.setObjectName("exportStart")
        self._start.setProperty("primary", True)
        self._start.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        self._start.clicked.connect(lambda: self.wanted.emit(Format(self._form.value()), self.every))
        self._arrange()

    def _arrange(self) -> None:
        rows = Rows()
        rows.setColumnMinimumWidth(0, 0)
        rows.add_row(self.tr("What"), self._what)
        rows.add_below(self._title)
        rows.add_row(self.tr("As"), self._form)
        rows.add_below(self._words)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._start)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(16)
        column.addLayout(rows)
        column.addWidget(self._bar)
        column.addLayout(foot)
        self._bar.hide()

    @property
    def every(self) -> bool:
        """Whether all chats are chosen."""
        return self._what.value() == ALL

    def offer(self, title: str, *, every: bool = False, chosen: int = 0) -> None:
        """Ask, about the chat of that title ("" for none), so many that are `chosen`, or all of them."""
        self._about = f"“{title}”" if title else self.tr("%n chosen chats", "", chosen)
        self._many = chosen > 1
        self._what.setEnabled(bool(title or chosen))
        self._what.set_value(ALL if every or not (title or chosen) else ONE)
        button = self.findChild(QPushButton, "exportOne")
        if isinstance(button, QPushButton):
            button.setText(self.tr("Chosen chats") if chosen else self.tr("This chat"))
        self._show_words()
        self.show()
        self.raise_()
        self.activateWindow()
        self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """An export runs."""
        self._running = True
        self._bar.setRange(0, 0)
        self._bar.show()
        for widget in (self._what, self._form, self._start):
            widget.setEnabled(False)

    def set_progress(self, done: int, of: int) -> None:
        """So many conversations are done, of so many."""
        self._bar.setRange(0, max(1, of))
        self._bar.setValue(done)
        if of > 1:
            self._words.setText(self.tr("{done} of %n chats", "", of).format(done=f"{done:,}"))

    def end(self) -> None:
        """None runs any more."""
        self._running = False
        self._bar.hide()
        for widget in (self._what, self._form, self._start):
            widget.setEnabled(True)
        self.reject()

    def reject(self) -> None:
        """Cancel, Escape and closing: what runs is stopped first."""
        if self._running:
            self._words.setText(self.tr("Stopping…"))
            self.cancelled.emit()
        else:
            super().reject()

    def _show_words(self) -> None:
        form = Format(self._form.value())
        self._title.setText("" if self.every else self._about)
        self._title.setVisible(not self.every)
        words = QCoreApplication.translate("Exporting", _WORDS[form])
        if (self.every or self._many) and form is not Format.JSON:
            words = self.tr("{format} Each chat is a file in one zip archive.").format(format=words)
        self._words.setText(words)
