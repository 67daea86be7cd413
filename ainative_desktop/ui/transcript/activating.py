"""What a click, or Enter, on something in the transcript does."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ...rendering.notes import note_end
from .boxes import COPY_CODE, SLIDE, WRAP
from .footnotes import Footnotes
from .scene import LINK, Scene, Target
from .steps import FOLD

COPIED_FOR = 1500  # ms that a code block says "Copied"


class Activating(QObject):
    """Signals: action_requested(str message_id, str action), for a message's own actions; link_activated(str
    address); relayout_wanted(), a box has another height or the window another place; jumped(Target), there
    within a message; rows_changed(set[int]), rows look different.
    """

    action_requested = Signal(str, str)
    link_activated = Signal(str)
    relayout_wanted = Signal()
    jumped = Signal(object)
    rows_changed = Signal(object)

    def __init__(self, scene: Scene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._footnotes = Footnotes(scene)
        self._copied = QTimer(self, singleShot=True, interval=COPIED_FOR)
        self._copied.timeout.connect(self._forget_copied)

    def activate(self, target: Target) -> None:
        """Do what `target` is for."""
        layout = self._scene.flow.layouts.get(target.row)
        if target.hit.action == LINK:
            self.link_activated.emit(target.hit.label)
        elif note_end(target.hit.action) is not None:
            self._jump(target)
        elif layout is None or target.hit.action == SLIDE:
            return
        elif target.hit.action == WRAP:
            self._scene.flow.hold()
            layout.toggle_wrap(target.part)
            self.relayout_wanted.emit()
        elif target.hit.action == FOLD:
            self._scene.flow.pin(target.row, target.part)
            layout.toggle_step(target.part)
            self.relayout_wanted.emit()
        elif target.hit.action == COPY_CODE:
            QGuiApplication.clipboard().setText(layout.code_from(target.part))
            self._scene.copied = (target.row, target.part)
            self._copied.start()
            self.rows_changed.emit({target.row})
        else:
            self.action_requested.emit(layout.message.id, target.hit.action)

    def _jump(self, target: Target) -> None:
        there = self._footnotes.go(target)
        if there is not None:
            self.relayout_wanted.emit()
            self.jumped.emit(there)

    def _forget_copied(self) -> None:
        copied, self._scene.copied = self._scene.copied, None
        if copied is not None:
            self.rows_changed.emit({copied[0]})
