"""The embedded server's life: started, ready, restarted with backoff when it dies, ended with the app."""

from __future__ import annotations

import asyncio
import logging
import random
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError
from ..protocol.providers import Given, Need, ProviderAccess
from ..protocol.retry import backoff
from .own_command import own_command
from .server_child import ServerChild

log = logging.getLogger(__name__)

Phase = Literal["stopped", "starting", "ready", "restarting", "failed"]

FIRST_DELAY = 0.5  # seconds before the first restart
LONGEST_DELAY = 30.0
GIVE_UP_AFTER = 6  # failures in a row
STEADY = 30.0  # seconds of service after which earlier failures are forgotten
START_LIMIT = 20.0  # seconds a start may take
ACCESS_LIMIT = 7.0  # seconds for a provider's access; the keyring gives up a little earlier


class ServerUnavailable(AINativeError):
    """The embedded server is not to be had; the text says why."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the embedded server answers, and the token it asks for."""

    url: str
    token: str

    def __repr__(self) -> str:
        return f"Endpoint(url={self.url!r})"  # the token stays out of logs and tracebacks


@dataclass(frozen=True, slots=True)
class ServerState:
    """What the foot of the sidebar shows; `url` is empty unless ready."""

    phase: Phase
    url: str = ""
    words: str = ""


class ServerProcess(QObject):
    """Runs the embedded server in a child process, which ends when this process does.

    `access` gives what a provider is reached with, asked each time the server needs it; it raises
    AINativeError with the sentence for the person.

    Signals: state_changed(ServerState).
    """

    state_changed = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
        new_token: Callable[[], str] = lambda: secrets.token_hex(32),
        random: Callable[[], float] = random.random,
        access: Callable[[str], Awaitable[ProviderAccess]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._answering: set[asyncio.Task[None]] = set()
        self._command = list(command or own_command("serve", "--child"))
        self._new_token = new_token
        self._random = random
        self._state = ServerState("stopped")
        self._endpoint: Endpoint | None = None
        self._child: ServerChild | None = None
        self._failures = 0
        self._timer: asyncio.TimerHandle | None = None
        self._waiting: set[asyncio.Future[Endpoint]] = set()

    @property
    def state(self) -> ServerState:
        """The state that was told last."""
        return self._state

    @property
    def endpoint(self) -> Endpoint | None:
        """Where it answers, while it is ready. Another one after each restart."""
        return self._endpoint

    @property
    def pid(self) -> int | None:
        """The child's process id, while there is one."""
        return self._child.pid if self._child else None

    def start(self) -> None:
        """Begin to start it on the running loop; nothing happens while it runs or is about to."""
        if self._state.phase in ("stopped", "failed"):
            self._failures = 0
            self._launch("starting", "Starting the local server")

    async def ready(self, timeout: float) -> Endpoint:
        """Wait up to `timeout` seconds for the endpoint. Raises ServerUnavailable."""
        if self._endpoint is not None:
            return self._endpoint
        if self._state.phase in ("stopped", "failed"):
            raise ServerUnavailable(self._state.words or "The local server is not running.")
        waiting: asyncio.Future[Endpoint] = asyncio.get_running_loop().create_future()
        self._waiting.add(waiting)
        try:
            return await asyncio.wait_for(waiting, timeout)
        except TimeoutError:
            raise ServerUnavailable("The local server did not start in time.") from None
        finally:
            self._waiting.discard(waiting)

    async def close(self) -> None:
        """End the server; returns once its process is gone."""
        child, self._child = self._child, None
        self._disarm()
        for task in self._answering:
            task.cancel()
        await asyncio.gather(*self._answering, return_exceptions=True)
        self._enter(ServerState("stopped", words="The local server is stopped."))
        if child is not None:
            await child.close()

    def _launch(self, phase: Phase, words: str) -> None:
        loop = asyncio.get_running_loop()
        token = self._new_token()
        self._enter(ServerState(phase, words=words))
        child: ServerChild | None = None

        # Only the child that is ours now may speak: one that was closed still tells its end.
        def ready(url: str) -> None:
            if child is not None and child is self._child:
                self._on_ready(Endpoint(url, token))

        def ended(status: int) -> None:
            if child is not None and child is self._child:
                self._on_end(status)

        def needed(need: Need) -> None:
            if child is not None and child is self._child:
                self._on_need(child, need)

        try:
            child = self._child = ServerChild(self._command, token, loop, ready, ended, needed)
        except OSError as error:
            self._give_up(f"The local server cannot be started: {error.strerror}.")
            return
        self._arm(START_LIMIT, child.kill)

    def _on_ready(self, endpoint: Endpoint) -> None:
        log.info("The server is ready at %s", endpoint.url)
        self._endpoint = endpoint
        self._arm(STEADY, self._forget_failures)
        self._enter(ServerState("ready", endpoint.url, "The local server is ready."))

    def _on_need(self, child: ServerChild, need: Need) -> None:
        task = asyncio.ensure_future(self._answer(child, need))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, child: ServerChild, need: Need) -> None:
        if self._access is None:
            child.give(Given(need.number, ProviderAccess()))
            return
        try:
            async with asyncio.timeout(ACCESS_LIMIT):
                access = await self._access(need.provider)
        except TimeoutError:
            child.give(Given(need.number, "The system keyring does not answer."))
        except AINativeError as error:
            child.give(Given(need.number, str(error)))
        else:
            child.give(Given(need.number, access))

    def _on_end(self, status: int) -> None:
        log.warning("The server ended with status %d", status)
        self._child = None
        self._failures += 1
        if self._failures >= GIVE_UP_AFTER:
            self._give_up("The local server keeps stopping. The log says more; restart the app to try again.")
            return
        delay = backoff(self._failures, FIRST_DELAY, self._random, LONGEST_DELAY)
        self._arm(delay, lambda: self._launch("restarting", "Restarting the local server"))
        self._enter(ServerState("restarting", words="The local server stopped. Restarting it"))

    def _give_up(self, words: str) -> None:
        self._disarm()
        self._enter(ServerState("failed", words=words))

    def _forget_failures(self) -> None:
        self._failures = 0

    def _arm(self, delay: float, action: Callable[[], None]) -> None:
        self._disarm()
        self._timer = asyncio.get_running_loop().call_later(delay, action)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _enter(self, state: ServerState) -> None:
        if state.phase != "ready":
            self._endpoint = None
        self._state = state
        for waiting in self._waiting:
            if not waiting.done():
                self._settle(waiting)
        self.state_changed.emit(state)

    def _settle(self, waiting: asyncio.Future[Endpoint]) -> None:
        if self._endpoint is not None:
            waiting.set_result(self._endpoint)
        elif self._state.phase in ("stopped", "failed"):
            waiting.set_exception(ServerUnavailable(self._state.words))
