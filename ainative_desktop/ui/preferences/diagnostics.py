"""Preferences → Diagnostics: what the doctor finds, a line each as it comes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from ...runtime.doctor.findings import Finding, State
from ..phrases import localised
from ..translation import QT_TRANSLATE_NOOP
from .controls import GAP, CheckBox
from .form import Page, breakable, muted

INTRODUCTION = QT_TRANSLATE_NOOP(
    "DiagnosticsPage", "Looks at this computer, at the way to the server in use, and at its answers."
)
CONSENT = QT_TRANSLATE_NOOP("DiagnosticsPage", "Also ask a model that may cost money")
CONSENT_MORE = QT_TRANSLATE_NOOP("DiagnosticsPage", "Sends a one-word message over each transport")

_MARKS: dict[State, tuple[str, str, str]] = {
    "ok": ("✓", "good", QT_TRANSLATE_NOOP("FindingList", "Well")),
    "note": ("·", "", QT_TRANSLATE_NOOP("FindingList", "To know")),
    "wrong": ("✕", "error", QT_TRANSLATE_NOOP("FindingList", "Wrong")),
    "unknown": ("?", "", QT_TRANSLATE_NOOP("FindingList", "Not known")),
}


class FindingList(QWidget):
    """A line for each finding: a mark, what was looked at, and what was found."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("findings")
        self._findings: list[Finding] = []
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(9)
        self._grid.setColumnStretch(2, 1)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Those that are shown."""
        return tuple(self._findings)

    def clear(self) -> None:
        """Begin again."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._findings, self._labels = [], []

    def add(self, finding: Finding) -> None:
        """Show one more."""
        sign, level, meaning = _MARKS[finding.state]
        what = localised(finding.name)
        mark, name, words = QLabel(sign), QLabel(what[:1].upper() + what[1:]), _words(finding)
        mark.setAccessibleName(self.tr(meaning))
        mark.setProperty("level", level)
        name.setTextFormat(Qt.TextFormat.PlainText)
        row = len(self._findings)
        for column, label in enumerate((mark, name, words)):
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setAlignment(words, Qt.AlignmentFlag(0))  # as wide as there is room
        self._findings.append(finding)
        self._labels += [mark, name, words]
        self.setAccessibleName("\n".join(label.text() for label in self._labels))

    def report(self) -> str:
        """All of it as text, to be passed on: in English, which those who help will read."""
        return "\n".join(
            f"{_MARKS[each.state][0]} {each.name}: {each.line} [{each.seconds:.2f} s]"
            for each in self._findings
        )


class DiagnosticsPage(Page):
    """Runs when it is first seen, and again when asked.

    Signals: run_requested(bool may_ask), with leave to ask a model that may cost money or not;
    stop_requested(); log_folder_requested().
    """

    run_requested = Signal(bool)
    stop_requested = Signal()
    log_folder_requested = Signal()

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("DiagnosticsPage", "Diagnostics"))
        self._running = self._seen = False
        self._run, self._copy = QPushButton(self.tr("Run again")), QPushButton(self.tr("Copy report"))
        self._run.setObjectName("runDoctorButton")
        self._copy.setObjectName("copyReportButton")
        folder = QPushButton(self.tr("Open log folder"))
        folder.setObjectName("openLogFolderButton")
        self._run.clicked.connect(self._on_run)
        self._copy.clicked.connect(self._on_copy)
        folder.clicked.connect(self.log_folder_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        for button in (self._run, self._copy, folder):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._consent = CheckBox(self.tr(CONSENT))
        self._consent.setObjectName("askModelCheck")
        self._consent.setToolTip(self.tr(CONSENT_MORE))
        self._consent.setAccessibleDescription(self.tr(CONSENT_MORE))
        self._summary = muted("")
        self._summary.setObjectName("doctorSummary")
        self._list = FindingList()
        self.column.addWidget(muted(self.tr(INTRODUCTION)))
        self.column.addLayout(buttons)
        self.column.addWidget(self._consent)
        self.column.addWidget(self._list)
        self.column.addWidget(self._summary)
        self.column.addStretch(1)

    def begin(self) -> None:
        """An examination has begun."""
        self._list.clear()
        self._set_running(True)
        self._summary.setText(self.tr("Looking…"))

    def add(self, finding: Finding) -> None:
        """One more finding is there; without secrets, since it may be passed on."""
        self._list.add(finding)

    def end(self, *, stopped: bool = False) -> None:
        """The examination is over, or was `stopped`."""
        self._set_running(False)
        wrong = sum(finding.state == "wrong" for finding in self._list.findings)
        words = self.tr("%n things are wrong.", "", wrong) if wrong else self.tr("Nothing is wrong.")
        self._summary.setText(self.tr("Stopped.") if stopped else words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._seen:
            self._seen = True
            self._on_run()

    def _set_running(self, running: bool) -> None:
        self._running = running
        self._run.setText(self.tr("Stop") if running else self.tr("Run again"))
        self._copy.setEnabled(not running)
        self._consent.setEnabled(not running)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._list.report())

    def _on_run(self) -> None:
        if self._running:
            self.stop_requested.emit()
        else:
            self.run_requested.emit(self._consent.isChecked())


def _words(finding: Finding) -> QLabel:
    label = muted(breakable(localised(finding.line)))
    label.setMinimumWidth(1)
    if finding.state == "wrong":
        label.setProperty("muted", False)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
