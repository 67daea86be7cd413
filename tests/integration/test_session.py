"""A conversation's turns against real servers: what is sent, what is stored, and what is told."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.protocol.method import Method
from ainative_desktop.protocol.wire import Token
from ainative_desktop.runtime import streaming
from ainative_desktop.runtime.config import StreamConfig
from ainative_desktop.runtime.transports.base import Arriving, Opened, Submission
from tests.helpers.dialects import HELLO, Script, dialect
from tests.helpers.peers import Reply, answer, chunked, http_peer, raw, unused_url
from tests.helpers.serving import ScriptedProvider, serving
from tests.helpers.talking import talking

Play = Callable[[Coroutine[Any, Any, None]], None]
TOKEN_EVENT = b'data: {"type":"token","data":"Hel"}\n\n'


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


# -- every dialect, every transport ---------------------------------------------------------------------


@pytest.mark.parametrize("method", ["SSE", "WS", "AUTO"])
@pytest.mark.parametrize("fastapi", [False, True], ids=["express", "fastapi"])
def test_an_answer_is_stored_as_it_was_sent(
    play: Play, tmp_path: Path, method: Method, fastapi: bool
) -> None:
    """The text, the model's name and the transport; the question before it."""
    script = Script()

    async def work() -> None:
        async with dialect(script, fastapi=fastapi) as served, talking(tmp_path, served.url, method) as talk:
            got = await talk.ask("Hello?")
            assert [(row.role, row.content) for row in await talk.rows()] == [
                (Role.USER, "Hello?"),
                (Role.ASSISTANT, "Hello world"),
            ]
            assert got.state is MessageState.COMPLETE
            assert got.metadata["model"] == "gpt-4"
            assert got.metadata["stream"]["transport"] == ("WS" if method == "WS" else "SSE")
            [spent] = await talk.store.spent_in("c")
            assert (spent.answers, spent.paced, spent.estimated) == (1, 1, 1)
            assert spent.tokens_out == got.metadata["stream"]["counted"] > 0
            assert talk.shown[got.id] == "Hello world"
        assert len(script.bodies) == 1

    play(work())


@pytest.mark.parametrize("method", ["SSE", "WS"])
def test_our_own_server(play: Play, tmp_path: Path, method: Method) -> None:
    """With its access token, over both transports."""
    provider = ScriptedProvider("One ", "two ", "three.")

    async def work() -> None:
        async with (
            serving(provider) as served,
            talking(tmp_path, served.url, method, headers=served.headers) as talk,
        ):
            assert (await talk.ask("Count")).content == "One two three."

    play(work())


@pytest.mark.parametrize(("sse", "ws", "transport"), [(True, False, "SSE"), (False, True, "WS")])
def test_auto_takes_what_there_is(play: Play, tmp_path: Path, sse: bool, ws: bool, transport: str) -> None:
    """And submits the prompt once."""
    script = Script()

    async def work() -> None:
        async with dialect(script, sse=sse, ws=ws) as served, talking(tmp_path, served.url) as talk:
            got = await talk.ask("Hello?")
            assert (got.content, got.state) == ("Hello world", MessageState.COMPLETE)
            assert talk.session.last_start is not None
            assert talk.session.last_start.transport == transport
        assert len(script.bodies) == 1

    play(work())


def test_auto_where_there_is_neither(play: Play, tmp_path: Path) -> None:
    """One sentence, and nothing was submitted."""
    script = Script()

    async def work() -> None:
        async with dialect(script, sse=False, ws=False) as served, talking(tmp_path, served.url) as talk:
            got = await talk.ask("Hello?")
            assert got.state is MessageState.ERROR
            assert "URL" in got.note
        assert script.bodies == []

    play(work())


# -- the history ------------------------------------------------------------------------------------------


def test_the_history_goes_along(play: Play, tmp_path: Path) -> None:
    """Oldest first, the newest message last."""
    script = Script()

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            await talk.ask("First")
            await talk.ask("Second")
            assert talk.notices == []
        assert _sent(script, -1) == ["First", "Hello world", "Second"]

    play(work())


def test_a_long_history_is_trimmed_from_its_oldest(play: Play, tmp_path: Path) -> None:
    """To the server's limit, and a quiet line says so."""
    script = Script()

    async def work() -> None:
        async with (
            dialect(script) as served,
            talking(tmp_path, served.url, "SSE", history_limit=2_000) as talk,
        ):
            for number in range(8):
                await talk.ask(f"{number} " + "x" * 500)
            assert any(
                "older messages" in words.lower() or "history" in words.lower() for words in talk.notices
            )
        sent = _sent(script, -1)
        assert sent[-1].startswith("7 ")
        assert not any(text.startswith("0 ") for text in sent)
        assert len(json.dumps(script.bodies[-1]["context"])) <= 2_200

    play(work())


def _sent(script: Script, number: int) -> list[str]:
    context = script.bodies[number]["context"]
    assert isinstance(context, dict)
    return [message["content"] for message in context["messages"]]


# -- what goes wrong --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (answer("no", status="401 Unauthorized", kind="text/plain"), "access token"),
        (answer("no", status="404 Not Found", kind="text/plain"), "404"),
        (answer("no", status="413 Payload Too Large", kind="text/plain"), "history"),
        (answer("no", status="429 Too Many Requests", kind="text/plain"), "429"),
        (answer("no", status="500 Internal Server Error", kind="text/plain"), "500"),
        (answer("<!doctype html><h1>Hi</h1>", kind="text/html"), "text/html"),
        (answer(""), "no answer"),
        (raw(b"\x00\x01\x02"), ""),
    ],
    ids=["401", "404", "413", "429", "500", "html", "empty", "no http"],
)
def test_a_failure_is_one_sentence(play: Play, tmp_path: Path, reply: Reply, words: str) -> None:
    """In the answer's place; the question stays, and is not sent again."""

    async def work() -> None:
        async with http_peer(reply) as peer, talking(tmp_path, peer.url, "SSE", attempts=0) as talk:
            got = await talk.ask("Hello?")
            assert got.state in (MessageState.ERROR, MessageState.INTERRUPTED)
            assert words.lower() in got.note.lower()
            assert (await talk.rows())[0].content == "Hello?"
        assert len(peer.requests) == 1

    play(work())


def test_json_instead_of_a_stream_is_an_answer(play: Play, tmp_path: Path) -> None:
    """Servers that do not stream answer so."""
    reply = answer('{"messages":[{"role":"assistant","content":"All at once"}]}', kind="application/json")

    async def work() -> None:
        async with http_peer(reply) as peer, talking(tmp_path, peer.url, "SSE") as talk:
            got = await talk.ask("Hello?")
            assert (got.content, got.state) == ("All at once", MessageState.COMPLETE)

    play(work())


def test_nobody_listens(play: Play, tmp_path: Path) -> None:
    """It is tried again, which is said meanwhile; then it is said what to check."""

    async def work() -> None:
        async with talking(tmp_path, await unused_url(), "SSE", attempts=2) as talk:
            got = await talk.ask("Hello?")
            assert got.state is MessageState.ERROR
            assert "could not be reached" in got.note
            noted = [message.note for message in talk.updates if message.state is MessageState.STREAMING]
            assert "Trying again, attempt 2 of 2." in noted

    play(work())


def test_a_fault_in_a_transport_ends_the_answer(
    play: Play, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What arrived is stored, the person is told, and the next question can be asked."""

    class Faulty:
        async def stream(
            self, config: StreamConfig, submission: Submission
        ) -> AsyncGenerator[Arriving, None]:
            yield Opened("SSE")
            yield [Token("Hel")]
            raise ZeroDivisionError

    monkeypatch.setitem(streaming._TRANSPORTS, "SSE", lambda _: Faulty())

    async def work() -> None:
        async with talking(tmp_path, await unused_url(), "SSE") as talk:
            for question in ("Hello?", "Still there?"):
                got = await talk.ask(question)
                assert (got.state, got.content) == (MessageState.ERROR, "Hel")
                assert "went wrong inside the app" in got.note

    play(work())


def test_a_cut_keeps_what_arrived(play: Play, tmp_path: Path) -> None:
    """As interrupted, and the prompt is not sent again by itself."""
    cut = chunked(TOKEN_EVENT, finish=False)

    async def work() -> None:
        async with http_peer(cut) as peer, talking(tmp_path, peer.url, "SSE", attempts=5) as talk:
            got = await talk.ask("Hello?")
            assert (got.content, got.state) == ("Hel", MessageState.INTERRUPTED)
            assert got.note
        assert len(peer.requests) == 1

    play(work())


def test_a_websocket_that_closes_early(play: Play, tmp_path: Path) -> None:
    """What arrived stays, as interrupted."""
    script = Script(HELLO[:2])

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url, "WS") as talk:
            got = await talk.ask("Hello?")
            assert (got.content, got.state) == ("Hello world", MessageState.INTERRUPTED)
        assert len(script.bodies) == 1

    play(work())


def test_a_first_frame_that_is_not_json_is_text(play: Play, tmp_path: Path) -> None:
    """Servers written by hand send that."""
    script = Script(("Plain words", "[DONE]"))

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url, "WS") as talk:
            got = await talk.ask("Hello?")
            assert (got.content, got.state) == ("Plain words", MessageState.COMPLETE)

    play(work())


# -- stopping, waiting, closing ---------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["SSE", "WS"])
def test_stop_keeps_what_arrived_and_the_next_message_goes(
    play: Play, tmp_path: Path, method: Method
) -> None:
    """The server is told by the connection's end."""
    script = Script((HELLO[0], None))

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url, method) as talk:
            await talk.session.send_message("One")
            await talk.until(lambda: "Hello" in talk.shown.values())
            await talk.session.send_message("Two")
            waiting = [row.state for row in await talk.rows()]
            assert waiting == [
                MessageState.COMPLETE,
                MessageState.STREAMING,
                MessageState.PENDING,
                MessageState.PENDING,
            ]
            talk.session.stop_streaming()
            await talk.until(lambda: list(talk.shown.values()).count("Hello") == 2)
            talk.session.stop_streaming()
            await talk.until(lambda: talk.answered == 2)
            rows = await talk.rows()
            assert [row.content for row in rows] == ["One", "Hello", "Two", "Hello"]
            assert [row.state for row in rows[1::2]] == [MessageState.ABORTED] * 2
            assert script.gone.is_set()
        assert len(script.bodies) == 2

    play(work())


def test_closing_in_the_middle_stores_what_arrived(play: Play, tmp_path: Path) -> None:
    """As interrupted; what waited was never sent."""
    script = Script((HELLO[0], None))

    async def work() -> None:
        async with dialect(script) as served, talking(tmp_path, served.url) as talk:
            await talk.session.send_message("One")
            await talk.until(lambda: "Hello" in talk.shown.values())
            await talk.session.send_message("Two")
            await talk.session.close()
            rows = await talk.rows()
            assert (rows[1].content, rows[1].state) == ("Hello", MessageState.INTERRUPTED)
            assert "closed" in rows[1].note
            assert [row.content for row in rows[2:]] == ["Two", ""]
        assert len(script.bodies) == 1

    play(work())


def test_conversations_stream_side_by_side(play: Play, tmp_path: Path) -> None:
    """Neither waits for the other."""
    first, second = Script((HELLO[0], None)), Script()
    (tmp_path / "other").mkdir()

    async def work() -> None:
        async with (
            dialect(first) as one,
            dialect(second) as two,
            talking(tmp_path, one.url) as held,
            talking(tmp_path / "other", two.url) as free,
        ):
            await held.session.send_message("One")
            await held.until(lambda: "Hello" in held.shown.values())
            assert (await free.ask("Two")).content == "Hello world"
            assert held.session.streaming

    play(work())


# -- actions without a stream -----------------------------------------------------------------------------


def test_an_action_is_reconciled(play: Play, tmp_path: Path) -> None:
    """Its messages are stored, its context and metadata kept."""
    body = {
        "messages": [{"role": "assistant", "content": "Done"}],
        "context": {"topic": "tests"},
        "metadata": {"cost": 3},
    }
    reply = answer(json.dumps(body), kind="application/json")

    async def work() -> None:
        async with http_peer(reply) as peer, talking(tmp_path, peer.url) as talk:
            await talk.session.action("summarise", {"length": 3})
            assert [row.content for row in await talk.rows()] == ["Done"]
            assert talk.session.state["context"]["topic"] == "tests"
            assert talk.session.state["metadata"]["cost"] == 3
        [(line, _, sent)] = peer.requests
        assert line.startswith("POST /ai/action ")
        assert json.loads(sent)["action"] == "summarise"

    play(work())


def test_a_message_without_a_stream(play: Play, tmp_path: Path) -> None:
    """`stream=False` asks /ai/action, and the answer comes whole."""
    body = {"messages": [{"role": "assistant", "content": "Whole"}]}

    async def work() -> None:
        async with (
            http_peer(answer(json.dumps(body), kind="application/json")) as peer,
            talking(tmp_path, peer.url) as talk,
        ):
            got = await talk.ask("Hello?", stream=False)
            assert (got.content, got.state) == ("Whole", MessageState.COMPLETE)
        assert peer.requests[0][0].startswith("POST /ai/action ")

    play(work())
