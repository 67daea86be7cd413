"""Whether a tool may run, over real sockets: the server asks in the stream and hears the answer beside it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import qasync

from ainative_desktop.protocol.messages import MessageState
from ainative_desktop.protocol.steps import Steps, Thought, ToolState, ToolUse
from ainative_desktop.server.kept_streams import KeepingLimits
from tests.helpers.rounds import Rounds, calculation
from tests.helpers.serving import Served, serving
from tests.helpers.talking import talking

LIMIT = 30.0
ASK = {"action": "chat", "params": {"message": "2+2?", "tools": ["calculator"], "tools_allowed": []}}


class Client:
    """A client of the server's own interface."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self.http = http

    async def answer(self, question: str, allow: bool, **headers: str) -> httpx.Response:
        """Say whether the tool may run."""
        body = {"action": "tool_consent", "params": {"id": question, "allow": allow}}
        return await self.http.post("/ai/action", json=body, headers=headers)

    @asynccontextmanager
    async def lines(self, **headers: str) -> AsyncIterator[AsyncIterator[str]]:
        """The lines of the answer's stream."""
        async with self.http.stream("POST", "/ai/stream", json=ASK, headers=headers) as response:
            yield response.aiter_lines()


@asynccontextmanager
async def client_of(served: Served) -> AsyncIterator[Client]:
    async with httpx.AsyncClient(
        base_url=served.url, headers=served.headers, trust_env=False, timeout=LIMIT
    ) as http:
        yield Client(http)


async def told(lines: AsyncIterator[str], name: str) -> dict[str, Any]:
    """The next metadata of that name."""
    async for line in lines:
        if line.startswith("data: {"):
            data = json.loads(line[6:]).get("data")
            if isinstance(data, dict) and name in data:
                return dict(data[name])
    raise AssertionError(name)


async def test_the_question_waits_with_signs_of_life_and_the_tool_runs() -> None:
    model = Rounds([calculation("2+2")], ["Four."])
    keeping = KeepingLimits(idle=0.02)
    async with serving(providers={"m": model}, keeping=keeping) as served, client_of(served) as client:
        async with client.lines() as lines:
            question = await told(lines, "tool_consent")
            assert (question["name"], question["arguments"]) == ("calculator", {"expression": "2+2"})
            assert await anext(line async for line in lines if line) == ": keep-alive"
            assert len(model.conversations) == 1
            assert (await client.answer(question["id"], True)).status_code == 200
            assert (await told(lines, "tool_result"))["result"]["value"] == 4
            assert "Four." in [json.loads(line[6:]).get("data") async for line in lines if "token" in line]
        late = await client.answer(question["id"], True)
        assert (late.status_code, "error" in late.json()) == (410, True)


async def test_only_who_has_the_access_token_can_answer() -> None:
    model = Rounds([calculation("2+2")], ["Four."])
    async with (
        serving(providers={"m": model}) as served,
        client_of(served) as client,
        client.lines() as lines,
    ):
        question = (await told(lines, "tool_consent"))["id"]
        assert (await client.answer(question, True, Authorization="Bearer other")).status_code == 401
        assert (await client.answer("other", True)).status_code == 410
        assert len(model.conversations) == 1
        await client.answer(question, False)
        assert (await told(lines, "tool_result"))["denied"] is True


async def test_an_answer_that_is_stopped_leaves_no_question() -> None:
    model = Rounds([calculation("2+2")], ["Four."])
    key = {"Idempotency-Key": "k"}
    async with serving(providers={"m": model}) as served, client_of(served) as client:
        async with client.lines(**key) as lines:
            question = (await told(lines, "tool_consent"))["id"]
            assert (await client.http.delete("/ai/stream", headers=key)).status_code == 204
        assert (await client.answer(question, True)).status_code == 410
        assert len(model.conversations) == 1


async def test_without_the_list_of_allowed_tools_nothing_is_asked() -> None:
    """As for clients that know nothing of it: the request is the permission."""
    params = {"message": "2+2?", "tools": ["calculator"]}
    model = Rounds([calculation("2+2")], ["Four."])
    async with serving(providers={"m": model}) as served, client_of(served) as client:
        reply = (await client.http.post("/ai/action", json={"action": "chat", "params": params})).json()
    assert reply["metadata"]["tool_results"][0]["result"]["value"] == 4


# -- the client's session -----------------------------------------------------------------------------


Play = Callable[[Coroutine[Any, Any, None]], None]


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Play:
    return lambda work: qloop.run_until_complete(work)


def kinds(steps: Steps | None) -> list[str]:
    """What the steps are, in a word each."""
    found = [steps[number] for number in range(len(steps))] if steps is not None else []
    return ["thought" if isinstance(step, Thought) else str(step.state) for step in found]


@pytest.mark.parametrize("method", ["SSE", "WS"])
def test_a_session_keeps_the_steps_in_their_place(play: Play, tmp_path: Path, method: Any) -> None:
    """And sends nothing of them with the next message."""
    model = Rounds(
        [{"reasoning": "Hm. "}, {"reasoning": "So."}, "Let me see. ", calculation("2+2")],
        [{"reasoning": "Fine."}, "Four."],
        ["You are welcome."],
    )

    async def work() -> None:
        async with (
            serving(providers={"m": model}) as served,
            talking(tmp_path, served.url, method, headers=served.headers, tools=["calculator"]) as talk,
        ):
            got = await talk.ask("2+2?")
            assert (got.content, got.state) == ("Let me see. Four.", MessageState.COMPLETE)
            assert kinds(got.steps) == ["thought", "done", "thought"]
            assert got.steps is not None
            assert [got.steps[number].at for number in range(3)] == [0, 12, 12]
            first = got.steps[0]
            assert isinstance(first, Thought)
            assert first.text.text() == "Hm. So."
            await talk.ask("Thanks")
        assert [message["content"] for message in model.conversations[-1]] == [
            "2+2?", "Let me see. Four.", "Thanks",
        ]  # fmt: skip
        assert "reasoning" not in json.dumps(model.conversations[-1])

    play(work())


def test_an_answer_as_a_whole_has_its_steps_before_it(play: Play, tmp_path: Path) -> None:
    model = Rounds([{"reasoning": "Hm."}, calculation("2+2")], ["Four."])

    async def work() -> None:
        async with (
            serving(providers={"m": model}) as served,
            talking(tmp_path, served.url, headers=served.headers, tools=["calculator"]) as talk,
        ):
            got = await talk.ask("2+2?", stream=False)
            assert got.content == "Four."
            assert kinds(got.steps) == ["thought", "done"]
            assert got.steps is not None
            assert [got.steps[0].at, got.steps[1].at] == [0, 0]

    play(work())


def test_what_continues_keeps_the_steps_it_had(play: Play, tmp_path: Path) -> None:
    model = Rounds([{"reasoning": "One."}, "Half", None], [{"reasoning": "Two."}, " and half."])

    async def work() -> None:
        async with (
            serving(providers={"m": model}) as served,
            talking(tmp_path, served.url, headers=served.headers) as talk,
        ):
            await talk.session.send_message("Go")
            await talk.until(lambda: "Half" in talk.shown.values())
            talk.session.stop_streaming()
            await talk.until(lambda: talk.answered == 1)
            answer = (await talk.rows())[-1]
            await talk.session.continue_answer(answer.id)
            await talk.until(lambda: talk.answered == 2)
            got = (await talk.rows())[-1]
            assert got.content == "Half and half."
            assert kinds(got.steps) == ["thought", "thought"]
            assert got.steps is not None
            assert [got.steps[0].at, got.steps[1].at] == [0, 4]

    play(work())


def test_a_crash_keeps_what_was_journaled(play: Play, tmp_path: Path) -> None:
    """Also what another start finds of a tool that had not run yet."""
    model = Rounds([{"reasoning": "Hm."}, "Text", calculation("2+2")], ["Four."])

    async def work() -> None:
        async with (
            serving(providers={"m": model}) as served,
            talking(tmp_path, served.url, headers=served.headers, tools=["calculator"], allowed=[]) as talk,
        ):
            await talk.session.send_message("2+2?")
            await talk.until(lambda: any(kinds(each.steps)[-1:] == ["asks"] for each in talk.stepped))

            async def journaled() -> bool:
                return bool((await talk.rows())[-1].content)

            async with asyncio.timeout(LIMIT):
                while not await journaled():
                    await asyncio.sleep(0.01)
            await talk.store.recover()
            found = (await talk.rows())[-1]
            assert (found.content, found.state) == ("Text", MessageState.INTERRUPTED)
            assert kinds(found.steps) == ["thought", "stopped"]
            use = found.steps[1] if found.steps is not None else None
            assert isinstance(use, ToolUse)
            assert (use.state, json.loads(use.arguments)) == (ToolState.STOPPED, {"expression": "2+2"})

    play(work())
