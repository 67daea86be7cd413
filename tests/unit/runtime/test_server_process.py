"""ServerProcess over small children that misbehave: states told in order, restarts, giving up, the end."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from ainative_desktop.protocol.providers import ProviderAccess
from ainative_desktop.protocol.retry import backoff
from ainative_desktop.runtime import server_process
from ainative_desktop.runtime.server_process import ServerProcess, ServerState, ServerUnavailable
from ainative_desktop.storage.errors import SecretsError

LIMIT = 20.0
Access = Callable[[str], Awaitable[ProviderAccess]]
URL = "http://127.0.0.1:1"
#: Takes its token, answers with it as the URL's path, and stays until its input ends.
GOOD = f"""
import json, sys
token = json.loads(sys.stdin.readline())["token"]
print(json.dumps({{"url": "{URL}/" + token}}), flush=True)
sys.stdin.read()
"""


class Watched:
    """A ServerProcess on a script, and all states it told."""

    def __init__(self, script: str, access: Access | None = None) -> None:
        tokens = iter(f"token{n}" for n in range(100))
        self.server = ServerProcess(
            command=[sys.executable, "-c", script],
            new_token=lambda: next(tokens),
            random=lambda: 0.0,
            access=access,
        )
        self.states: list[ServerState] = []
        self._changed = asyncio.Event()
        self.server.state_changed.connect(self._heard)

    def _heard(self, state: ServerState) -> None:
        self.states.append(state)
        self._changed.set()

    @property
    def phases(self) -> list[str]:
        return [state.phase for state in self.states]

    async def until(self, phase: str, times: int = 1) -> ServerState:
        async with asyncio.timeout(LIMIT):
            while self.phases.count(phase) < times:
                self._changed.clear()
                await self._changed.wait()
        return self.states[-1]


@asynccontextmanager
async def watched(script: str = GOOD, access: Access | None = None) -> AsyncIterator[Watched]:
    process = Watched(script, access)
    try:
        yield process
    finally:
        await process.server.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_process, "FIRST_DELAY", 0.001)


async def test_it_starts_hands_over_its_token_and_tells_where_it_is() -> None:
    async with watched() as process:
        process.server.start()
        process.server.start()  # once is enough
        endpoint = await process.server.ready(LIMIT)
        assert (endpoint.url, endpoint.token) == (f"{URL}/token0", "token0")
        assert process.phases == ["starting", "ready"]
        assert process.server.endpoint == endpoint == await process.server.ready(0)
        assert "token0" not in repr(endpoint).replace(endpoint.url, "")


async def test_close_ends_it_and_it_can_start_again() -> None:
    async with watched() as process:
        process.server.start()
        await process.server.ready(LIMIT)
        await process.server.close()
        assert process.phases[-1] == "stopped"
        assert process.server.endpoint is None
        assert process.server.pid is None
        process.server.start()
        assert (await process.server.ready(LIMIT)).token == "token1"


async def test_closing_what_never_started_is_harmless() -> None:
    async with watched() as process:
        await process.server.close()
        with pytest.raises(ServerUnavailable):
            await process.server.ready(LIMIT)


async def test_a_close_while_it_starts_ends_whoever_waits() -> None:
    async with watched("import sys; sys.stdin.read()") as process:
        process.server.start()
        waiting = asyncio.create_task(process.server.ready(LIMIT))
        await asyncio.sleep(0)
        await process.server.close()
        with pytest.raises(ServerUnavailable, match="stopped"):
            await waiting


async def test_ready_has_a_time_limit() -> None:
    async with watched("import sys; sys.stdin.read()") as process:
        process.server.start()
        with pytest.raises(ServerUnavailable, match="in time"):
            await process.server.ready(0.01)


async def test_one_that_ignores_the_end_of_its_input_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ainative_desktop.runtime.server_child.CLOSE_GRACE", 0.05)
    async with watched(GOOD + "\nimport threading; threading.Event().wait()") as process:
        process.server.start()
        await process.server.ready(LIMIT)
        await asyncio.wait_for(process.server.close(), LIMIT)
        assert process.phases[-1] == "stopped"


@pytest.mark.usefixtures("impatient")
async def test_one_that_dies_is_restarted_with_a_new_token() -> None:
    async with watched() as process:
        process.server.start()
        first = await process.server.ready(LIMIT)
        child = process.server._child
        assert child is not None
        child.kill()
        await process.until("ready", times=2)
        second = await process.server.ready(LIMIT)
        assert (first.token, second.token) == ("token0", "token1")
        assert process.phases == ["starting", "ready", "restarting", "restarting", "ready"]
        assert all(state.words for state in process.states)


@pytest.mark.parametrize(
    "script",
    [
        "raise SystemExit(1)",
        "print('hello')",
        "print('{}')",
        "print('[]')",
        "import os; os.close(0); os._exit(0)",
    ],
)
@pytest.mark.usefixtures("impatient")
async def test_one_that_never_gets_ready_is_given_up_in_words(script: str) -> None:
    async with watched(script) as process:
        process.server.start()
        waiting = asyncio.create_task(process.server.ready(LIMIT))
        state = await process.until("failed")
        assert "log" in state.words
        with pytest.raises(ServerUnavailable):
            await waiting
        assert process.phases.count("starting") == 1
        assert process.server.endpoint is None


async def test_a_program_that_is_not_there_fails_at_once() -> None:
    server = ServerProcess(command=["/nowhere/at/all"])
    server.start()
    assert server.state.phase == "failed"
    assert "No such file" in server.state.words
    await server.close()


@pytest.mark.usefixtures("impatient")
async def test_one_that_says_nothing_is_killed_and_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_process, "START_LIMIT", 0.05)
    async with watched("import sys; sys.stdin.read()") as process:
        process.server.start()
        await process.until("failed")


async def test_waits_between_restarts_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    delays: list[float] = []

    def note(attempt: int, base: float, random: Callable[[], float], cap: float) -> float:
        delays.append(backoff(attempt, base, random, cap))
        return 0.0

    monkeypatch.setattr(server_process, "backoff", note)
    async with watched("raise SystemExit(1)") as process:
        process.server.start()
        await process.until("failed")
    assert delays == [0.25, 0.5, 1.0, 2.0, 4.0]


#: Asks for a key as soon as it is ready, and says on standard error what it was told.
ASKING = GOOD.replace(
    "sys.stdin.read()",
    """
print("chatter", flush=True)
print(json.dumps({"need": "key", "id": 1, "provider": "openai"}), flush=True)
answer = json.loads(sys.stdin.readline())
print("told", answer.get("error"), answer.get("key", "")[-3:], answer.get("url"), file=sys.stderr, flush=True)
sys.stdin.read()
""",
)


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (ProviderAccess("http://x", "key-abc"), "told None abc http://x"),
        (SecretsError("The keyring is locked."), "told The keyring is locked.  None"),
        (None, "told The system keyring does not answer.  None"),
    ],
)
async def test_a_key_is_given_when_it_is_asked_for(
    answer: ProviderAccess | Exception | None,
    told: str,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(server_process, "ACCESS_LIMIT", 0.1 if answer is None else LIMIT)
    heard = asyncio.Event()
    loop = asyncio.get_running_loop()
    asked: list[str] = []

    async def access(provider: str) -> ProviderAccess:
        asked.append(provider)
        if isinstance(answer, Exception):
            raise answer
        if answer is None:
            await asyncio.Event().wait()
        assert isinstance(answer, ProviderAccess)
        return answer

    def filtering(record: logging.LogRecord) -> bool:
        if "told" in record.getMessage():
            loop.call_soon_threadsafe(heard.set)
        return True

    monkeypatch.setattr(logging.getLogger("ainative_desktop.runtime.server_child"), "filters", [filtering])
    async with watched(ASKING, access) as process:
        process.server.start()
        await asyncio.wait_for(heard.wait(), LIMIT)
    assert asked == ["openai"]
    assert f"server: {told}" in caplog.text
    assert "key-abc" not in caplog.text


async def test_a_close_while_a_key_is_looked_up_leaves_nothing_running() -> None:
    looking, ended = asyncio.Event(), asyncio.Event()

    async def access(provider: str) -> ProviderAccess:
        looking.set()
        try:
            return await asyncio.Future()
        finally:
            ended.set()

    async with watched(ASKING, access) as process:
        process.server.start()
        await asyncio.wait_for(looking.wait(), LIMIT)
        await process.server.close()
        assert ended.is_set()


async def test_what_it_writes_to_standard_error_goes_to_the_log(caplog: pytest.LogCaptureFixture) -> None:
    async with watched("import sys; print('a complaint', file=sys.stderr, flush=True)" + GOOD) as process:
        process.server.start()
        await process.server.ready(LIMIT)
        await process.server.close()
    assert "server: a complaint" in caplog.text
    assert '"token0"' not in caplog.text
