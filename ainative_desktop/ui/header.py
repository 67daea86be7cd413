"""The header: the conversation's title, and the transport in use with the reason for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from .mirroring import is_mirrored, mirrored_in
from .phrases import localised
from .theme import LIGHT, Theme
from .tips import plain, with_key
from .translation import QT_TRANSLATE_NOOP

HEIGHT = 52  # px
MAX_TITLE = 200  # characters
UNTITLED = QT_TRANSLATE_NOOP("Workspace", "New chat")

_NAMES = {"SSE": "SSE", "WS": "WebSocket"}


class Header(QWidget):
    """Names what is on screen.

    Signals: rename_requested(str), a title was typed in place; inspector_requested(), it was switched.
    """

    rename_requested = Signal(str)
    inspector_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(HEIGHT)
        self._title = _Title(self)
        self._title.renamed.connect(self.rename_requested)
        self._transport = TransportPill(self)
        self._inspector = QPushButton(self.tr("Inspector"))
        self._inspector.setCheckable(True)
        self._inspector.setObjectName("inspectorButton")
        self._inspector.clicked.connect(self.inspector_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 0, 18, 0)
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        row.addWidget(self._transport, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._inspector, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_title(QCoreApplication.translate("Workspace", UNTITLED), editable=False)

    def set_title(self, title: str, *, editable: bool = True) -> None:
        """The conversation's title; `editable` where there is a conversation to rename."""
        self._title.set_title(title, editable=editable)

    def set_transport(self, transport: str, reason: str) -> None:
        """The transport in use and why; nothing where it is not known."""
        self._transport.set_transport(transport, reason)

    def set_inspecting(self, inspecting: bool) -> None:
        """Whether the inspector is open."""
        self._inspector.setChecked(inspecting)

    def set_inspector_key(self, key: str) -> None:
        """Say which key opens the inspector."""
        self._inspector.setToolTip(with_key(self.tr("What is on the wire"), key))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._transport.set_theme(theme)

    def edit_title(self) -> None:
        """Rename in place."""
        self._title.edit()


class TransportPill(QLabel):
    """A dot and the transport's name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("transportLabel")
        self._theme = LIGHT
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def set_transport(self, transport: str, reason: str) -> None:
        """See Header.set_transport."""
        name = _NAMES.get(transport, transport)
        reason = localised(reason)
        short, _, detail = reason.partition(":")
        self.setText(self.tr("{name}, {reason}").format(name=name, reason=short) if short else name)
        self.setToolTip(plain(self.tr("{name}, {reason}").format(name=name, reason=reason)) if detail else "")
        self.setAccessibleName(
            self.tr("Transport: {name}, {reason}").format(name=name, reason=reason)
            if reason
            else self.tr("Transport: {name}").format(name=name)
        )
        self.setVisible(bool(transport))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.good))
        painter.drawEllipse(mirrored_in(self.width(), QRectF(12, self.height() / 2 - 3.5, 7, 7)))


class _Title(QWidget):
    """A label that becomes a field on a double click.

    Signals: renamed(str).
    """

    renamed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self._editable = False
        self._label = QLabel()
        self._label.setObjectName("titleLabel")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setMinimumWidth(0)
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if is_mirrored():  # also where the title's own words begin at the left
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self._label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._field = QLineEdit()
        self._field.setObjectName("titleEdit")
        self._field.setAccessibleName(self.tr("Title"))
        self._field.setMaxLength(MAX_TITLE)
        self._field.editingFinished.connect(self._finish)
        self._field.installEventFilter(self)
        self._field.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self._field)

    def set_title(self, title: str, *, editable: bool) -> None:
        """Show `title`, on one line."""
        self._text = " ".join(title.split())
        self._editable = editable
        self._elide()

    def edit(self) -> None:
        """Turn into a field."""
        if self._editable:
            self._field.setText(self._text)
            self._field.selectAll()
            self._show_field(True)
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self, shown: bool) -> None:
        self._label.setVisible(not shown)
        self._field.setVisible(shown)

    def _finish(self) -> None:
        if self._field.isHidden():
            return
        self._show_field(False)
        text = self._field.text().strip()
        if text and text != self._text:
            self.renamed.emit(text)

    def _elide(self) -> None:
        metrics = self._label.fontMetrics()
        self._label.setText(metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width() - 9))
        self._label.setToolTip(plain(self._text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def mouseDoubleClickEvent(self, _event: object) -> None:
        self.edit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self._field and event.type() == QEvent.Type.KeyPress and escape:
            self._show_field(False)
            return True
        return super().eventFilter(watched, event)
