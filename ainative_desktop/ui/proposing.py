"""Takes up what a launch proposes: files and a text in the composer of a new chat, or the quick prompt."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject

from ..protocol.proposal import Proposal
from .attachments.attaching import Attaching
from .attachments.source import Source
from .composing.adding import add_below
from .main_window import MainWindow
from .workspace import Workspace


class Proposing(QObject):
    """Never sends anything: that is up to the person."""

    def __init__(self, window: MainWindow, workspace: Workspace, attaching: Attaching) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._attaching = attaching

    def come_forward(self, wish: Proposal) -> None:
        """Another launch proposes something: show the window it is for, and do that."""
        if wish.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = wish.activation  # Qt hands it to Wayland once, and drops it
        if not wish.quick:
            self._window.come_forward()
        self.write(wish.text)
        self.add(wish)

    def write(self, text: str) -> None:
        """Open a new chat with `text` to be sent, below what is being written there; nothing for ""."""
        if text:
            self._workspace.new_chat()
            add_below(self._window.composer, text)

    def add(self, wish: Proposal) -> None:
        """What does not belong to the first frame: the files, which are read now, and the quick prompt."""
        if wish.files:
            self._workspace.new_chat()
            self._attaching.add([Source.of_file(Path(path)) for path in wish.files])
        if wish.quick:
            self._window.menus.action("quick_prompt").trigger()
