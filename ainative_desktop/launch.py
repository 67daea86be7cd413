"""The window's command: one window a profile, a proper end on a signal, and the exit status."""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler

from . import log as logs
from .app import build, make_application, parse
from .cli.window import proposal_of
from .paths import profile_home
from .redaction import redact
from .runtime.crash_report import FILE as CRASH_FILE
from .runtime.crash_report import take_crash_report
from .runtime.loop import Loop
from .storage.profile_lock import ProfileLock
from .ui.crash_notice import offer_crash_report
from .ui.one_window import Launch, claim
from .unexpected import Unexpected

log = logging.getLogger(__name__)

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def run(argv: Sequence[str]) -> int:
    """The window, until it is closed; where one is open with this profile, that one. Returns the exit
    status."""
    options = parse(argv)
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
    application = make_application()
    loop = Loop(application)
    asyncio.set_event_loop(loop)
    report = _crash_report()
    with guarded(loop, profile_home() / CRASH_FILE), loop:
        app = build(argv=argv, claimed=True)
        if report:
            app.painted.connect(lambda: offer_crash_report(app.window, report))
        ended = loop.create_future()
        app.closed.connect(lambda: ended.done() or ended.set_result(None))
        if options.exit_after_paint:
            app.painted.connect(app.leave)
        signals = _Signals(app.leave)
        app.window.show()
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
        import signal
        import socket

        from PySide6.QtCore import QSocketNotifier

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
        import signal

        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._read.close()
        self._write.close()
