"""A frame over the window, above the button that opens it: Esc, a click or focus elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from ..mirroring import is_mirrored
from ..raised import paint_raised

SHADE = 10  # px beside the frame that its shadow takes
PAD = 8  # px between the frame and what it holds
RADIUS = 12
DISTANCE = 6  # px between the frame and the button
MARGIN = 8  # px between the frame and the window's edges


class Popup(QFrame):
    """Part of the window and not a window of its own, so that it never blocks one.

    Signals: closed(), the keyboard may go back to where it came from.
    """

    closed = Signal()

    def __init__(self, button: QWidget, width: int) -> None:
        super().__init__(button.window())
        self._button = button
        self._wide = width
        self._column = QVBoxLayout(self)
        inset = SHADE + PAD
        self._column.setContentsMargins(inset, inset, inset, inset)
        self._column.setSpacing(PAD)
        self.hide()

    def open(self) -> None:
        """Show it above the button, and listen for what closes it."""
        self.place()
        self.raise_()
        if self.isVisible():
            return
        self.show()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
            application.focusChanged.connect(self._on_focus)

    def close_popup(self) -> None:
        """Put it away."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def wanted_height(self) -> int:
        """How high it would like to be, in px, its shadow included."""
        return self.sizeHint().height()

    def place(self) -> None:
        """Take as much room above the button as is needed and there."""
        window = self._button.window()
        at = self._button.mapTo(window, QPoint(0, 0))
        width = min(self._wide + 2 * SHADE, window.width() - 2 * MARGIN + 2 * SHADE)
        room = at.y() - DISTANCE - MARGIN + 2 * SHADE
        height = min(self.wanted_height(), room)
        begin = at.x() - SHADE
        if is_mirrored():
            begin = at.x() + self._button.width() - width + SHADE
        left = min(max(begin, MARGIN - SHADE), window.width() - width + SHADE - MARGIN)
        self.setGeometry(left, at.y() - DISTANCE - height + SHADE, width, height)

    # -- Qt's events --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._button.window():
            self.place()
        elif (
            kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget) and not self._holds(watched)
        ):
            self.close_popup()
            return watched is self._button  # its click would open this again
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        application = QApplication.instance()
        if isinstance(application, QApplication) and not self.isVisible():
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self._on_focus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        base, mid = QPalette.ColorRole.Base, QPalette.ColorRole.Mid
        paint_raised(self, SHADE, RADIUS, self.palette().color(base), self.palette().color(mid))

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # None: another application has it for a while. The button: a press, which comes next, closes this.
        if new is not None and new is not self._button and not self._holds(new):
            self.close_popup()

    def _holds(self, widget: QWidget) -> bool:
        """Whether it is in here, or in a list that something in here has opened."""
        one: QObject | None = widget
        while one is not None and one is not self:
            one = one.parent()
        return one is self
