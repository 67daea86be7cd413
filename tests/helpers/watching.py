"""Watches what this process reaches for: addresses, connections, and one file."""

from __future__ import annotations

import ctypes
import os
import socket
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_EVENTS = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})
_IN_ACCESS, _IN_OPEN = 0x1, 0x20
_watching: list[list[str]] = []  # a hook cannot be taken away again


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    if event in _EVENTS or event.startswith(("urllib.", "http.client.", "webbrowser.")):
        for found in _watching:
            found.append(f"{event} {arguments}")


class Watch:
    """A trap that everything in a test points at: a listener on loopback and a file."""

    def __init__(self, listener: socket.socket, file: Path, found: list[str], inotify: int) -> None:
        self.port: int = listener.getsockname()[1]
        self.file = file
        self._listener = listener
        self._found = found
        self._inotify = inotify
        self._before = _sockets()

    def caught(self) -> list[str]:
        """What was reached for since the beginning."""
        caught = list(self._found)
        with suppress(BlockingIOError):
            while True:
                connection, place = self._listener.accept()
                connection.close()
                caught.append(f"a connection from {place}")
        with suppress(BlockingIOError):
            caught += ["the file was opened"] * (
                len(os.read(self._inotify, 2**16)) // struct.calcsize("iIII")
            )
        return caught + [f"an internet socket {inode}" for inode in _sockets() - self._before]


@contextmanager
def watching(folder: Path) -> Iterator[Watch]:
    """Watch all that happens in this process, and who comes to the trap from any process."""
    if not _watching and not getattr(sys, "_watched", False):
        sys.addaudithook(_hook)
        sys._watched = True  # type: ignore[attr-defined]
    file = folder / "trap.png"
    file.write_bytes(b"\x89PNG")
    library = ctypes.CDLL(None, use_errno=True)
    inotify: int = library.inotify_init1(os.O_NONBLOCK)
    assert library.inotify_add_watch(inotify, os.fsencode(file), _IN_ACCESS | _IN_OPEN) >= 0
    found: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        watch = Watch(listener, file, found, inotify)
        _watching.append(found)
        try:
            yield watch
        finally:
            _watching.remove(found)
            os.close(inotify)


def _sockets() -> set[str]:
    """The internet sockets that this process holds."""
    known: set[str] = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        lines = Path(f"/proc/self/net/{table}").read_text().splitlines()[1:]
        known |= {line.split()[9] for line in lines}
    held: set[str] = set()
    for entry in os.listdir("/proc/self/fd"):
        with suppress(OSError):
            target = os.readlink(f"/proc/self/fd/{entry}")
            if target.startswith("socket:["):
                held.add(target[8:-1])
    return held & known
