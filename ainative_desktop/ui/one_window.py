"""A second launch on one profile brings the window that is open forward, instead of opening another.

It sends a line, `show`, or `show` and a JSON object of what it proposes; see Proposal.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ..protocol.proposal import LIMIT as PROPOSAL_LIMIT
from ..protocol.proposal import MOST_FILES, NOTHING, Proposal, proposal
from ..storage.profile_lock import ProfileLock

if TYPE_CHECKING:  # loaded after the first frame, or by a second launch
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

LIMIT = 2.0  # seconds that a second launch waits for the first
PATH_LIMIT = 80  # bytes of a socket's path that every system takes, and Qt's temporary name beside it
ASK, DONE = b"show", b"shown\n"
LINE_LIMIT = 32 * PROPOSAL_LIMIT  # bytes: JSON's longest way to write a character has twelve
TOKEN_LIMIT = 1000  # characters of an activation token
_PAUSE = 0.05  # seconds between two tries


class Launch(Enum):
    """What became of a launch."""

    FIRST = "it holds the profile"
    SHOWN = "the window that is open came forward"
    NO_ANSWER = "another process holds the profile, and does not answer"


def claim(
    home: Path,
    lock: ProfileLock,
    wish: Proposal = NOTHING,
    *,
    clock: Callable[[], float] = time.monotonic,
    sleep: Callable[[float], object] = time.sleep,
) -> Launch:
    """Take the profile, or ask whoever has it to show its window, with what `wish` proposes. Blocks, for
    LIMIT at most; for a launch that has no window. Raises OSError where the home cannot be locked."""
    deadline = clock() + LIMIT
    while not lock.take():
        left = deadline - clock()
        if left <= 0:
            return Launch.NO_ANSWER
        if _asked(home, wish, int(left * 1000)):
            return Launch.SHOWN
        sleep(_PAUSE)  # the first is about to listen, or to end
    return Launch.FIRST


def _asked(home: Path, wish: Proposal, limit: int) -> bool:
    """Whether the first has shown its window within `limit` ms."""
    from PySide6.QtNetwork import QLocalSocket

    deadline = time.monotonic() + limit / 1000
    socket = QLocalSocket()
    socket.connectToServer(_address(home))
    if not socket.waitForConnected(limit):
        return False
    socket.write(ASK + (b" " + json.dumps(wish._asdict()).encode() if wish != NOTHING else b"") + b"\n")
    answer = b""
    while DONE not in answer:
        left = int((deadline - time.monotonic()) * 1000)
        if left <= 0 or not socket.waitForReadyRead(left):
            return False
        answer += bytes(socket.readAll().data())
    return True


class OneWindow(QObject):
    """Listens for later launches on this profile, whose lock this process holds.

    Signals: wanted(Proposal), the window should come forward and offer that.
    """

    wanted = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Begin to listen; where that is impossible, later launches say that they had no answer."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connection)
        address = _address(self._home)
        QLocalServer.removeServer(address)  # of a process that was killed: the lock is ours
        if server.listen(address):
            self._server = server
        else:
            log.warning("Later launches cannot be heard: %s", server.errorString())

    def close(self) -> None:
        """Listen no more; safe more than once."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_asked(socket))
            if socket.bytesAvailable():
                self._on_asked(socket)

    def _on_asked(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LINE_LIMIT:
                socket.disconnectFromServer()
            return
        wish = _wish_in(bytes(socket.readLine(LINE_LIMIT + 1).data()))
        if wish is not None:
            self.wanted.emit(wish)
            socket.write(DONE)
            socket.flush()
        socket.disconnectFromServer()


def _wish_in(line: bytes) -> Proposal | None:
    """What a later launch proposes, perhaps nothing; None where this is no question of ours."""
    word, _, rest = line.rstrip(b"\n").partition(b" ")
    if word != ASK:
        return None
    try:
        said = json.loads(rest) if rest else {}
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    text, files, token = said.get("text", ""), said.get("files", []), said.get("activation", "")
    if not (isinstance(text, str) and isinstance(files, list) and isinstance(token, str)):
        return None
    return Proposal(
        proposal(text),
        tuple(each for each in files[:MOST_FILES] if isinstance(each, str) and Path(each).is_absolute()),
        said.get("quick") is True,
        token if len(token) <= TOKEN_LIMIT else "",
    )


def _address(home: Path) -> str:
    """The socket's path in the profile, or where that is too long in the folder of this person's sockets;
    on Windows a pipe's name."""
    import hashlib  # a launch that finds no other needs none

    name = f"ainative-desktop-{hashlib.sha256(os.fsencode(home)).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    path = home / "window.socket"
    if len(os.fsencode(path)) <= PATH_LIMIT:
        return str(path)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return str(Path(runtime) / name) if runtime else name
