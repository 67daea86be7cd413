"""The window's command: one window a profile, on screen before the rest of the program is loaded."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QEventLoop, QObject, Signal

from .cli.window import command_parser, proposal_of
from .paths import profile_home
from .storage.profile_lock import ProfileLock
from .ui.application import make_application
from .ui.one_window import Launch, claim
from .ui.opening import Opening


def run(argv: Sequence[str]) -> int:
    """The window, until it is closed; where one is open with this profile, that one. Returns the exit
    status."""
    options = command_parser().parse_args(argv)
    lock = ProfileLock(profile_home())
    status = _status_of(claim(profile_home(), lock, proposal_of(options)), lock, options)
    if status is None:
        try:
            status = _run_window(argv, options)
        finally:
            lock.release()
    return status


def _status_of(launch: Launch, lock: ProfileLock, options: argparse.Namespace) -> int | None:
    """What a launch that opens no window says and returns; None for one that does."""
    if launch is Launch.SHOWN:
        words = "AINative Desktop is open with this profile already; its window was brought forward.\n"
        if options.server or options.transport or options.token_file:
            words += "The options of this launch were not used: the open window keeps its own.\n"
        sys.stdout.write(words)
        return 0
    if launch is Launch.NO_ANSWER:
        holder = lock.holder()
        sys.stderr.write(
            "AINative Desktop is open with this profile already, but does not answer. Wait for it to close, "
            f"or end its process{f' ({holder})' if holder else ''}, then try again.\n"
        )
        return 1
    return None


def _run_window(argv: Sequence[str], options: argparse.Namespace) -> int:
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own would be raised in a paint event, and lost
    application = make_application()
    opening = Opening(profile_home())
    opened = QEventLoop()  # Qt's own: asyncio's is loaded below it
    loading = _Loading(f"{__package__}.running")
    loading.done.connect(opened.quit)
    opening.painted.connect(opened.quit if options.exit_after_paint else loading.start)
    opening.window.show()
    opened.exec()
    if options.exit_after_paint:
        os._exit(0)  # what was to be measured is over, and there is nothing to store
    from .running import run_until_closed

    return run_until_closed(application, opening, argv)


class _Loading(QObject):
    """Imports a module in a thread of its own, while one can type.

    Signals: done(), also where it failed: whoever imports it then is told why.
    """

    done = Signal()

    def __init__(self, module: str) -> None:
        super().__init__()
        self._module = module

    def start(self) -> None:
        """Begin."""
        threading.Thread(target=self._load, name="loading").start()

    def _load(self) -> None:
        try:
            import_module(self._module)
        finally:
            self.done.emit()
