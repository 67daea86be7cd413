"""The composer's two quiet buttons: the model's name, and the parameters."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from ..tips import plain, with_key

WIDEST = 190  # px of a model's name
SIZE = 30  # px of the button with the picture


class ModelButton(QPushButton):
    """Names the model; marked while that one would not answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("modelPicker")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._name = self._trouble = self._key = ""

    def set_key(self, key: str) -> None:
        """Say which key does the same."""
        self._key = key
        self._explain()

    def set_model(self, name: str, trouble: str) -> None:
        """The model's name, and why it would not answer, "" where it would."""
        self._name, self._trouble = name, trouble
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, WIDEST))
        self._explain()
        self.setAccessibleName(self.tr("Model: {name}").format(name=name))
        self.setAccessibleDescription(trouble)
        if self.property("trouble") != bool(trouble):
            self.setProperty("trouble", bool(trouble))
            self.style().unpolish(self)
            self.style().polish(self)

    def _explain(self) -> None:
        self.setToolTip(plain(self._trouble or with_key(self.tr("Choose the model"), self._key)))


class ParametersButton(QAbstractButton):
    """Two sliders, in the accent's colour while something is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("parametersButton")
        self.setAccessibleName(self.tr("Parameters"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(SIZE, SIZE)
        self._tuned = False

    def set_key(self, key: str) -> None:
        """Say which key does the same."""
        self.setToolTip(with_key(self.tr("Temperature, length and system prompt"), key))

    def set_tuned(self, tuned: bool) -> None:
        """Whether anything is set for this conversation."""
        self._tuned = tuned
        self.setAccessibleDescription(self.tr("Something is set for this conversation") if tuned else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIZE, SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, role = self.palette(), QPalette.ColorRole
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.AlternateBase))
            painter.drawEllipse(self.rect())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(role.Accent), 2))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        pen = QPen(palette.color(role.Accent if self._tuned else role.PlaceholderText), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(palette.color(role.Base))
        for y, knob in ((11.5, 18.0), (18.5, 12.0)):
            painter.drawLine(QPointF(8, y), QPointF(22, y))
            painter.drawEllipse(QPointF(knob, y), 2.4, 2.4)
