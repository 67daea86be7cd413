"""One server process: started, handed its token and keys over a pipe, watched from threads, ended."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import threading
from collections.abc import Callable, Sequence
from queue import SimpleQueue
from typing import IO

from ..protocol.providers import Given, Need, given_line, read_need
from .own_command import PACKAGE_PARENT

log = logging.getLogger(__name__)

CLOSE_GRACE = 2.0  # seconds between the pipe's end and the kill
_CREATION_FLAGS: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(
    subprocess, "CREATE_NEW_PROCESS_GROUP", 0
)  # Windows only


class ServerChild:
    """A running child. `ready` hears its URL, `needed` each question for a provider's access, and then
    `ended` its exit status, all on `loop`.

    Raises OSError when the process cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        token: str,
        loop: asyncio.AbstractEventLoop,
        ready: Callable[[str], None],
        ended: Callable[[int], None],
        needed: Callable[[Need], None],
    ) -> None:
        self._loop = loop
        self._ready = ready
        self._needed = needed
        self._ended = ended
        self._exited = loop.create_future()
        self._process: subprocess.Popen[str] = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            cwd=PACKAGE_PARENT,
            # Away from our terminal: Ctrl+C is ours to handle, and the server ends when its pipe does.
            start_new_session=True,
            creationflags=_CREATION_FLAGS,
        )
        self._threads = [
            threading.Thread(target=run, name=f"server-{name}", daemon=True)
            for name, run in (("watch", self._watch), ("log", self._copy_log), ("tell", self._write))
        ]
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        self._lines.put(json.dumps({"token": token}) + "\n")
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        """The process's id."""
        return self._process.pid

    def give(self, given: Given) -> None:
        """Answer a question; nothing happens once the process is gone."""
        self._lines.put(given_line(given))

    def kill(self) -> None:
        """End it now; `ended` hears of it."""
        self._process.kill()

    async def close(self) -> None:
        """End it by closing its pipe, and the hard way if that does not do; returns once it is gone."""
        self._lines.put(None)
        try:
            await asyncio.wait_for(asyncio.shield(self._exited), CLOSE_GRACE)
        except TimeoutError:
            self.kill()
            await self._exited
        for thread in self._threads:
            thread.join()

    def _write(self) -> None:
        """Thread: the token, then answers, then the pipe's end; a child that does not read blocks nobody."""
        assert self._process.stdin is not None
        try:
            with self._process.stdin as pipe:
                while (line := self._lines.get()) is not None:
                    pipe.write(line)
                    pipe.flush()
        except OSError:
            log.debug("The server ended before it had read everything")

    def _watch(self) -> None:
        """Thread: the handshake, questions for keys, then the process's end."""
        assert self._process.stdout is not None
        with self._process.stdout as output:
            url = _read_url(output)
            if url is not None:
                self._tell(self._ready, url)
            for line in output:
                need = read_need(line)
                if need is not None:
                    self._tell(self._needed, need)
        self._tell(self._on_exit, self._process.wait())

    def _copy_log(self) -> None:
        """Thread: what the server writes to its standard error goes to our log."""
        assert self._process.stderr is not None
        with self._process.stderr as errors:
            for line in errors:
                log.warning("server: %s", line.rstrip())

    def _on_exit(self, status: int) -> None:
        self._lines.put(None)
        if not self._exited.done():
            self._exited.set_result(status)
        self._ended(status)

    def _tell(self, listener: Callable[..., None], value: object) -> None:
        try:
            self._loop.call_soon_threadsafe(listener, value)
        except RuntimeError:
            log.debug("The loop has ended before its server")


def _read_url(output: IO[str]) -> str | None:
    try:
        url = json.loads(output.readline())["url"]
    except (ValueError, KeyError, TypeError):
        return None
    return url if isinstance(url, str) else None
