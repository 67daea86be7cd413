"""The composer: a field that grows, Send and Stop, and the keys that people expect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from .attachments.button import AttachButton
from .attachments.offered import (
    FAR_AWAY,
    PASTE_LIMIT,
    files_of,
    has_files,
    is_far_away,
    long_text_of,
    text_source,
)
from .attachments.tray import AttachmentTray
from .composing.edit_strip import EditStrip
from .theme import LIGHT, Theme

if TYPE_CHECKING:  # the first frame does not wait for what only a type is known by
    from ..storage.looks import Chat, SendKey
    from .attachments.attaching import Enclosures

SHARE = 0.4  # of the window's height
SHADE = 12  # px beside the frame that its shadow takes
ABOVE, BELOW = 6, 9  # px above and below it
RADIUS = 16
INSET, GAP = 11, 9  # px above and below what the frame holds, and between its two rows
SLACK = 8  # px that the field is higher than its lines
BUTTON = 32  # px


class Composer(QFrame):
    """Where a message is written. It does not clear itself: the text goes when it has been taken.

    Signals: submitted(str); changed(), the text or the files; edit_cancelled(), of an earlier message;
    stop_requested(); edit_last_requested(); attach_requested(), by the button;
    offered(Sequence[Source]), what was pasted or dropped to be attached; text_attached(str), a pasted text
    was so long that it was offered as a file, and text_detached(), it is in the field now; refused(str), a
    sentence for the person when something could not be pasted.
    """

    submitted = Signal(str)
    changed = Signal()
    edit_cancelled = Signal()
    stop_requested = Signal()
    edit_last_requested = Signal()
    attach_requested = Signal()
    offered = Signal(object)
    text_attached = Signal(str)
    text_detached = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("composerFrame")
        self._theme: Theme = LIGHT
        self._send_key: SendKey = "enter"
        self._attaches_text = True
        self._streaming = False
        self._field = _Field(self)
        self._field.textChanged.connect(self._on_text_changed)
        self._attached_text = ""  # what Undo would put into the field
        self.tray = AttachmentTray(self)
        self.tray.resized.connect(self.fit)
        self.tray.emptied_by_keyboard.connect(self.set_focus)
        self._strip = EditStrip(self)
        self._strip.cancelled.connect(self.edit_cancelled)
        self._drop = False
        self._attach = AttachButton(self)
        self._attach.clicked.connect(self.attach_requested)
        self._hint = QLabel()
        self._hint.setObjectName("sendHint")
        self._send = RoundButton(self.tr("Send"), "sendButton", self)
        self._send.clicked.connect(self.submit)
        self._stop = RoundButton(self.tr("Stop"), "stopButton", self)
        self._stop.clicked.connect(self.stop_requested)
        self._stop.hide()
        self._tools = QHBoxLayout()
        self._tools.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._attach)
        row.addLayout(self._tools)
        row.addStretch(1)
        for widget in (self._hint, self._send, self._stop):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(SHADE + 13, ABOVE + INSET, SHADE + 14, BELOW + INSET)
        column.setSpacing(GAP)
        column.addWidget(self._strip)
        column.addWidget(self.tray)
        column.addWidget(self._field)
        column.addLayout(row)
        self.setFocusProxy(self._field)
        self.set_send_key("enter")
        self._on_changed()

    def set_attach_key(self, key: str) -> None:
        """Say which key attaches files."""
        self._attach.set_key(key)

    def add_tool(self, widget: QWidget) -> None:
        """Put a button at the left below the text; Tab reaches it after the ones before it."""
        before = self._tools.itemAt(self._tools.count() - 1)
        last = before.widget() if before is not None else None
        self._tools.addWidget(widget)
        self.setTabOrder(last or self._field, widget)
        self.setTabOrder(widget, self._send)

    # -- what the window tells ----------------------------------------------------------------------

    @property
    def field(self) -> QPlainTextEdit:
        """What one types into."""
        return self._field

    def text(self) -> str:
        """What is written."""
        return self._field.toPlainText()

    def set_text(self, text: str) -> None:
        """Replace what is written; the cursor goes to its end. Undo brings the old text back."""
        if text == self.text():
            return
        cursor = self._field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self._field.setTextCursor(cursor)

    def set_editing(self, editing: bool) -> None:
        """Say that what is written is a new version of a message, or no longer."""
        self._strip.setVisible(editing)
        self.fit()

    def set_enclosures(self, enclosures: Enclosures) -> None:
        """Show the files that go with the message."""
        self.tray.set_enclosures(enclosures)
        self._on_changed()

    def set_drop(self, welcome: bool) -> None:
        """Something to attach is held over the window, or no longer."""
        self._drop = welcome
        self._field.setPlaceholderText(self.tr("Drop to attach") if welcome else self.tr("Message"))
        self.update()

    def set_focus(self) -> None:
        """Put the keyboard here."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_streaming(self, streaming: bool) -> None:
        """Offer Stop while an answer streams. What is sent meanwhile waits its turn."""
        self._streaming = streaming
        self._stop.setVisible(streaming)
        self._send.setVisible(not streaming)

    def set_habits(self, chat: Chat) -> None:
        """How the person wants to write."""
        self.set_send_key(chat.send_key)
        self._attaches_text = chat.long_text_as_file

    def set_send_key(self, key: SendKey) -> None:
        """Which key sends."""
        self._send_key = key
        enter = key == "enter"
        self._hint.setText(self.tr("Enter to send") if enter else self.tr("Ctrl+Enter to send"))
        self._send.setToolTip(self.tr("Send (Enter)") if enter else self.tr("Send (Ctrl+Enter)"))
        self._stop.setToolTip(self.tr("Stop (Esc)"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        for part in (self._send, self._stop, self._attach, self.tray):
            part.set_theme(theme)
        self.fit()
        self.update()

    def fit(self) -> None:
        """Take the height of the text, up to 40 % of the window's."""
        line = self._field.fontMetrics().lineSpacing()
        lines = max(1, self._field.document().size().height())
        beside = ABOVE + 2 * INSET + GAP + BUTTON + BELOW
        beside += self.tray.maximumHeight() + GAP if self.tray.full else 0
        beside += self._strip.sizeHint().height() + GAP if self._strip.isVisibleTo(self) else 0
        most = max(line, self.window().height() * SHARE - beside - SLACK)
        self._field.setFixedHeight(round(min(lines * line, most)) + SLACK)

    # -- what the person does -----------------------------------------------------------------------

    def submit(self) -> None:
        """Send what is written, unless it is only white space and no file goes with it."""
        if self._has_something:
            self.submitted.emit(self.text())

    @property
    def _has_something(self) -> bool:
        return bool(self.text().strip()) or self.tray.full

    def _on_changed(self) -> None:
        self._send.setEnabled(self._has_something)
        self.fit()
        self.changed.emit()

    def _on_text_changed(self) -> None:
        self._attached_text = ""  # Undo takes back what was typed since
        self._on_changed()

    def take_offer(self, offer: QMimeData) -> bool:
        """Attach what is pasted or dropped, files, an image or a long text; whether it was such."""
        if has_files(offer):
            self.offered.emit(files_of(offer))
        elif is_far_away(offer):
            self.refused.emit(QCoreApplication.translate("attachments", FAR_AWAY))
        elif text := long_text_of(offer, wanted=self._attaches_text):
            self.offered.emit([text_source(text)])
            self._attached_text = text
            self.text_attached.emit(text)
        else:
            return False
        return True

    def detach_text(self) -> bool:
        """Put the long text that was attached just now into the field instead; whether there was one."""
        text, self._attached_text = self._attached_text, ""
        if not text or len(text) > PASTE_LIMIT:
            return False
        self.insert_as_text(text)
        return True

    def insert_as_text(self, text: str) -> None:
        """Put a long text that was attached into the field, where the cursor is."""
        self.text_detached.emit()
        self._field.insertPlainText(text)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Whether a key was a command and not text."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            ctrl = modifiers == Qt.KeyboardModifier.ControlModifier
            plain = modifiers == Qt.KeyboardModifier.NoModifier
            if ctrl or (plain and self._send_key == "enter"):
                self.submit()
                return True
        if event.key() == Qt.Key.Key_Escape and self._streaming:
            self.stop_requested.emit()
            return True
        if event.key() == Qt.Key.Key_Escape and self._strip.isVisibleTo(self):
            self.edit_cancelled.emit()
            return True
        if event.key() == Qt.Key.Key_Up and not self.text() and not modifiers:
            self.edit_last_requested.emit()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(SHADE + 0.5, ABOVE + 0.5, -SHADE - 0.5, -BELOW - 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 2))
        for spread in range(1, BELOW - 1):  # drawn layer on layer: an effect would repaint at every key
            shadow = frame.adjusted(-spread, 2 - spread, spread, 2 + spread)
            painter.drawRoundedRect(shadow, RADIUS + spread, RADIUS + spread)
        painter.setBrush(QColor(self._theme.background))
        edge = self._theme.accent if self._field.hasFocus() or self._drop else self._theme.hairline
        painter.setPen(QPen(QColor(edge), 2 if self._drop else 1))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)


class _Field(QPlainTextEdit):
    """The text itself: plain, whatever is pasted."""

    def __init__(self, composer: Composer) -> None:
        super().__init__(composer)
        self._composer = composer
        self.setObjectName("composer")
        self.setAccessibleName(self.tr("Message"))
        self.setPlaceholderText(self.tr("Message"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo) and self._composer.detach_text():
            return
        if not self._composer.key_pressed(event):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or has_files(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self._composer.take_offer(source):
            self.insertPlainText(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._composer.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composer.update()


class RoundButton(QAbstractButton):
    """A filled circle with an arrow (Send) or a square (Stop)."""

    def __init__(self, name: str, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._is_stop = object_name == "stopButton"
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard with the text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(BUTTON, BUTTON)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(BUTTON, BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = QColor(self._theme.accent if self.isEnabled() else self._theme.hairline)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(self.rect())
        mark = QColor(self._theme.background)
        if self.hasFocus():
            painter.setPen(QPen(mark, 1.5))
            painter.drawEllipse(QRectF(self.rect()).adjusted(3, 3, -3, -3))
        if self._is_stop:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawRoundedRect(QRectF(11.5, 11.5, 9, 9), 1.5, 1.5)
            return
        pen = QPen(mark, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(QPointF(16, 22), QPointF(16, 10.5))
        painter.drawPolyline(QPolygonF([QPointF(11, 15.5), QPointF(16, 10.5), QPointF(21, 15.5)]))
