"""What works behind the window, until it is closed, with a proper end on a signal."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    QtMsgType,
    qInstallMessageHandler,
)

from . import log as logs
from .app import build
from .paths import profile_home
from .redaction import redact
from .runtime.crash_report import FILE as CRASH_FILE
from .runtime.crash_report import take_crash_report
from .runtime.loop import Loop
from .ui.crash_notice import offer_crash_report
from .ui.opening import Opening
from .unexpected import Unexpected

log = logging.getLogger(__name__)

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run_until_closed(application: QCoreApplication, opening: Opening, argv: Sequence[str]) -> int:
    """Let the window that opens work, until it is closed. Returns the exit status."""
    loop = Loop(application)
    asyncio.set_event_loop(loop)
    report = _crash_report()
    with guarded(loop, profile_home() / CRASH_FILE), loop:
        app = build(argv=argv, opening=opening, claimed=True)
        if report:
            app.painted.connect(lambda: offer_crash_report(app.window, report))
        ended = loop.create_future()
        app.closed.connect(lambda: ended.done() or ended.set_result(None))
        signals = _Signals(app.leave)
        loop.run_until_complete(ended)
        signals.close()
    logs.close()
    return 0


def _crash_report() -> str:
    """What is known of a crash of the launch before this one; "" where there was none."""
    try:
        return take_crash_report(profile_home(), redact)
    except OSError as error:
        log.warning("The report of a crash cannot be kept: %s", error.strerror)
        return ""


@contextmanager
def guarded(loop: asyncio.AbstractEventLoop, crashes: Path) -> Iterator[None]:
    """What goes wrong where nobody looks, and what Qt has to say, goes to the log; see Unexpected."""
    unexpected = Unexpected(crashes)
    unexpected.watch(loop)
    qInstallMessageHandler(_on_qt_message)
    try:
        yield
    finally:
        qInstallMessageHandler(None)
        unexpected.close()


def _on_qt_message(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """What Qt has to say goes to the log; with a fatal message it ends the program, and the log says why."""
    log.log(_QT_LEVELS.get(kind, logging.WARNING), "Qt: %s", words)


class _Signals(QObject):
    """Closes the window properly on SIGINT and SIGTERM.

    Python handles a signal between two of its own instructions, and Qt's loop runs none while it waits:
    a byte on a socket wakes it.
    """

    def __init__(self, then: Callable[[], object]) -> None:
        super().__init__()
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: (self._read.recv(64), then()))

    def close(self) -> None:
        """Give the sockets back."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()
