"""The inspector beside the transcript: what the conversation's streams have on the wire."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from ...runtime.recording import StreamRecording
from ...runtime.replay import METHOD
from ..preferences.form import muted
from ..theme import Theme
from ..tile import Tile
from ..translation import QT_TRANSLATE_NOOP, number
from ..usage.words import milliseconds
from .events import EventDelegate, EventsModel
from .plot import RatePlot
from .replay_button import ReplayButton

WIDTH = 408  # px
INTERVAL = 100  # ms between two looks at the recording
SHOWN = 12.0  # seconds of the rate

NOTHING = QT_TRANSLATE_NOOP("InspectorPanel", "Send a message: what goes over the wire shows here.")
JOINED = QT_TRANSLATE_NOOP(
    "InspectorPanel", "This answer had begun before the inspector was open. The next one shows whole."
)


class InspectorPanel(QWidget):
    """Shows a recording while it grows; looks at it only while it is visible and not paused.

    Signals: save_requested(str), with the recording as JSON Lines; replay_requested(float speed), of a saved
    one; close_requested().
    """

    save_requested = Signal(str)
    replay_requested = Signal(float)
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Stream inspector"))
        self.setMinimumWidth(300)
        self._recording: StreamRecording | None = None
        self._model = EventsModel()
        self._list = QListView()
        self._delegate = EventDelegate(self._model)
        self._plot = RatePlot()
        self._tiles = {name: Tile(self.tr(words)) for name, words in _TILES.items()}
        self._filter = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self._filter.setObjectName("inspectorFilter")
        self._filter.setAccessibleName(self.tr("Filter"))
        self._raw = _button(self.tr("Raw"), "inspectorRaw", switches=True)
        self._pause = _button(self.tr("Pause"), "inspectorPause", switches=True)
        self._curl = _button(self.tr("Copy as cURL"), "inspectorCurl")
        self._save = _button(self.tr("Save log"), "inspectorSave")
        self._replay = ReplayButton()
        self._replay.chosen.connect(self.replay_requested)
        self._nothing = muted(self.tr(NOTHING))
        self._arrange()
        self._ticks = QTimer(self, interval=INTERVAL)
        self._ticks.timeout.connect(self.refresh)
        self._filter.textChanged.connect(self._model.set_pattern)
        self._raw.toggled.connect(self._model.set_raw)
        self._curl.clicked.connect(self._copy_curl)
        self._save.clicked.connect(self._on_save)
        self.show_recording(None)

    def _arrange(self) -> None:
        title = QLabel(self.tr("Stream inspector"))
        title.setObjectName("inspectorTitle")
        close = _button(self.tr("Close"), "inspectorClose")
        close.setProperty("link", True)
        close.clicked.connect(self.close_requested)
        self._list.setObjectName("inspectorEvents")
        self._list.setAccessibleName(self.tr("Events"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as code is
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        for part in (
            _row(title, None, close),
            _row(*self._tiles.values()),
            self._plot,
            muted(self.tr("tokens per second, last %n s", "", int(SHOWN))),
            _row(self._filter, self._raw, self._pause),
            self._nothing,
        ):
            column.addWidget(part)
        column.addWidget(self._list, 1)
        column.addWidget(_row(self._curl, self._save, self._replay, None))

    def show_recording(self, recording: StreamRecording | None) -> None:
        """Look at another recording, or at none."""
        self._recording = recording
        self._model.show(recording)
        self._pause.setChecked(False)
        self._show_figures()
        self._list.scrollToBottom()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self._plot.set_theme(theme)
        self._list.scheduleDelayedItemsLayout()

    def refresh(self) -> None:
        """Take what is new, and stay at the end where the list was there."""
        if self._pause.isChecked():
            return
        bar = self._list.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        if self._model.refresh() and at_end:
            self._list.scrollToBottom()
        self._show_figures()

    def _show_figures(self) -> None:
        recording = self._recording
        request = recording.request if recording is not None else None
        self._nothing.setVisible(request is None)
        self._nothing.setText(self.tr(JOINED if recording is not None and len(recording) else NOTHING))
        self._curl.setEnabled(request is not None and request.method != METHOD)
        self._save.setEnabled(request is not None)
        rates = recording.rates(SHOWN) if recording is not None else []
        first = recording.first_token if recording is not None else None
        self._tiles["first"].show_figure("–" if first is None else milliseconds(first))
        self._tiles["rate"].show_figure(
            self.tr("{rate} /s").format(rate=number(rates[-2])) if len(rates) > 1 else "–"
        )
        self._tiles["again"].show_figure(str(recording.reconnects) if recording is not None else "–")
        marks = recording.marks(SHOWN) if recording is not None else []
        self._plot.show_rates(rates[:-1], marks)  # the last step is not over yet

    def _copy_curl(self) -> None:
        if self._recording is not None and self._recording.request is not None:
            QGuiApplication.clipboard().setText(self._recording.request.as_curl())

    def _on_save(self) -> None:
        if self._recording is not None:
            self.save_requested.emit(self._recording.to_lines())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()


_TILES = {
    "first": QT_TRANSLATE_NOOP("InspectorPanel", "first token"),
    "rate": QT_TRANSLATE_NOOP("InspectorPanel", "tokens"),
    "again": QT_TRANSLATE_NOOP("InspectorPanel", "reconnects"),
}


def _button(words: str, name: str, *, switches: bool = False) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setCheckable(switches)
    return button


def _row(*parts: QWidget | None) -> QWidget:
    """Widgets side by side; a None takes the room that is left."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        else:
            layout.addWidget(part)
    return row
