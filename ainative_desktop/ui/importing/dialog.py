"""The import's window: how far it is, then what was taken and what not."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...protocol.imports.report import ImportReport, Outcome
from ..preferences.form import muted, problem
from . import words

STEPS = 1000  # of the bar
WIDTH = 520  # px


class ImportDialog(QDialog):
    """Shows what it was told last; never modal, and closing it stops nothing.

    Signals: cancelled(), the import is to end; undone(int), what the import of that key brought is to go;
    deleted_wanted(), what was left out since it was deleted here is to come.
    """

    cancelled = Signal()
    deleted_wanted = Signal()
    undone = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setModal(False)
        self._report = ImportReport()
        self._title = QLabel()
        self._title.setObjectName("pageTitle")
        self._file = muted("")
        self._bar = QProgressBar(maximum=STEPS, textVisible=False)
        self._bar.setObjectName("importProgress")
        self._bar.setAccessibleName(self.tr("Progress of the import"))
        self._problem = problem("importProblem")
        self._counts = QLabel(wordWrap=True)
        self._counts.setObjectName("importCounts")
        self._list = QPlainTextEdit(readOnly=True)
        self._list.setObjectName("importList")
        self._list.setProperty("field", True)
        self._list.setAccessibleName(self.tr("What was taken and what was not"))
        self._list.setTabChangesFocus(True)
        self._cancel = self._button(self.tr("Cancel"), "importCancel")
        self._undo = self._button(self.tr("Undo the import"), "importUndo")
        self._bring = self._button(self.tr("Bring deleted chats in"), "importDeleted")
        self._copy = self._button(self.tr("Copy"), "importCopy")
        self._close = self._button(self.tr("Close"), "importClose")
        self._cancel.clicked.connect(self._on_cancel)
        self._undo.clicked.connect(self._on_undo)
        self._bring.clicked.connect(self.deleted_wanted)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(words.whole(self._report)))
        self._close.clicked.connect(self.close)
        self._arrange()

    @staticmethod
    def _button(text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._undo)
        buttons.addWidget(self._bring)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._close)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        for widget in (self._title, self._file, self._bar, self._problem, self._counts):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addSpacing(4)
        column.addLayout(buttons)

    def show_running(self, report: ImportReport) -> None:
        """An import is under way."""
        self._show(report, ended=False)
        self._bar.setValue(STEPS * report.read // report.size if report.size else 0)
        self._counts.setText(words.running(report))

    def show_report(self, report: ImportReport) -> None:
        """It has ended."""
        self._show(report, ended=True)
        reason = words.problem(report)
        self._problem.setText(reason)
        self._problem.setVisible(bool(reason))
        self._counts.setText("\n".join(words.counts(report)))
        self._counts.setVisible(bool(self._counts.text()))
        lines = words.lines(report)
        self._list.setPlainText("\n".join(lines))
        self._list.setVisible(bool(lines))
        self._copy.setVisible(bool(lines))
        self._bring.setVisible(report.count(Outcome.DELETED) > 0)
        self._undo.setVisible(bool(report.key))
        self._undo.setEnabled(True)
        self._close.setFocus()
        self._fit()

    def _show(self, report: ImportReport, *, ended: bool) -> None:
        began = not ended and (self._cancel.isHidden() or report.name != self._report.name)
        self._report = report
        self._title.setText(words.title(report))
        self.setWindowTitle(self._title.text())
        self._file.setText(report.name)
        self._bar.setVisible(not ended)
        self._cancel.setVisible(not ended)
        self._close.setText(self.tr("Close") if ended else self.tr("Hide"))
        if not ended:
            self._counts.setVisible(True)
            for widget in (self._problem, self._list, self._copy, self._undo, self._bring):
                widget.hide()
        if began:
            self._cancel.setEnabled(True)
            self._cancel.setFocus()
            self._fit()

    def _fit(self) -> None:
        """As tall as what it shows."""
        height = 460 if not self._list.isHidden() else 0
        self._column.activate()
        self.resize(QSize(WIDTH, height).expandedTo(self.minimumSizeHint()))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()

    def _on_undo(self) -> None:
        self._undo.setEnabled(False)
        self.undone.emit(self._report.key)
