"""A transcript in a window of its own, and what one sees of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.ui.theme import LIGHT
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.scene import Target
from ainative_desktop.ui.transcript.view import TranscriptView

PARAGRAPH = (
    "Some **words** that fill a line or two of the column, so that there is something to read here.\n\n"
)


def message(
    row: int, role: Role, content: str, state: MessageState = MessageState.COMPLETE, note: str = ""
) -> Message:
    """A message with the id m<row>."""
    return Message(f"m{row}", "c", None, role, content, state, 1.0, note=note)


def talk(rows: int) -> list[Message]:
    """Questions and answers by turns."""
    return [
        message(row, Role.USER, f"Question {row}")
        if row % 2 == 0
        else message(row, Role.ASSISTANT, PARAGRAPH * 4)
        for row in range(rows)
    ]


class Transcript:
    """A view in a window, driven as a person drives it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = TranscriptModel()
        self.view = TranscriptView()
        qtbot.addWidget(self.view)
        self.view.setModel(self.model)
        self.view.set_theme(LIGHT)
        self.view.resize(800, 500)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.actions: list[tuple[str, str]] = []
        self.links: list[str] = []
        self.view.action_requested.connect(lambda key, action: self.actions.append((key, action)))
        self.view.link_activated.connect(self.links.append)

    def picture(self) -> QImage:
        """What the window shows, without the pill that floats above it."""
        self.view._pill.hide()
        return self.view.viewport().grab().toImage()

    def scroll_up(self, pixels: int) -> None:
        """Turn the wheel by so many pixels."""
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() - pixels)

    def targets(self) -> dict[str, Target]:
        """What can be clicked or reached with Tab, by its action."""
        return {target.hit.action: target for target in self.view.scene.targets()}

    def rect(self, action: str) -> QRectF:
        """Where that action stands in the window."""
        return self.view.scene.rect_of(self.targets()[action])

    def click(self, point: QPointF | QPoint, *, shift: bool = False) -> None:
        """Press and release the left button."""
        at = point.toPoint() if isinstance(point, QPointF) else point
        held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, held, at)

    def drag(self, *points: QPoint, release: bool = True) -> None:
        """Drag from the first point over the others."""
        viewport = self.view.viewport()
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            self.view.mouseMoveEvent(
                QMouseEvent(
                    QMouseEvent.Type.MouseMove, QPointF(point), viewport.mapToGlobal(QPointF(point)),
                    Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                )
            )  # fmt: skip
        if release:
            QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=points[-1])

    def middle_of(self, row: int, part: int = 0) -> QPoint:
        """A point in the first line of a part, near the column's left."""
        placed = next(p for p in self.view.flow.placed if (p.row, p.part) == (row, part))
        layout = self.view.flow.layouts[row]
        box = layout.box(part)
        corner = self.view.scene.origin_of(placed, layout) + box.origin
        return (corner + QPointF(30, 11)).toPoint()
