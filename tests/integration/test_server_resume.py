"""Answers taken up where they were cut, over real sockets: nothing twice, nothing lost, one generation."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable

import httpx
import pytest
from websockets.exceptions import InvalidStatus

from ainative_desktop.server.kept_streams import CONFLICT, GONE, KeepingLimits
from tests.helpers.resuming import (
    CHAT,
    OTHER,
    WHOLE,
    WORDS,
    Answer,
    http,
    numbers,
    received,
    said,
    socket,
    sse,
    taken,
    ws,
)
from tests.helpers.serving import LIMIT, ScriptedProvider, serving

BOTH = pytest.mark.parametrize("ask", [sse, ws])


@pytest.mark.parametrize("resume", [sse, ws])
@BOTH
async def test_every_place_of_a_cut_while_it_is_generated(ask: Answer, resume: Answer) -> None:
    for place in range(1, len(WHOLE)):
        provider = ScriptedProvider(*WORDS[:place], None, *WORDS[place:])
        async with serving(provider) as served:
            before = await taken(ask(served), place)
            assert not provider.closed.is_set()
            provider.go.set()
            after = await taken(resume(served, Last_Event_ID=before[-1][0]))
        assert said(before + after) == WHOLE
        assert numbers(before + after) == list(range(1, len(WHOLE) + 1))
        assert len(provider.conversations) == 1


@pytest.mark.parametrize("resume", [sse, ws])
@BOTH
async def test_every_place_after_the_end(ask: Answer, resume: Answer) -> None:
    async with serving(ScriptedProvider(*WORDS)) as served:
        whole = await taken(ask(served))
        assert said(whole) == WHOLE
        for place, (event_id, _) in enumerate(whole[:-1], 1):
            assert await taken(resume(served, Last_Event_ID=event_id)) == whole[place:]
        # One who has heard the end already is told so once more.
        assert said(await taken(resume(served, Last_Event_ID=whole[-1][0]))) == [{"type": "done"}]


async def test_the_request_that_goes_on_need_not_repeat_the_action() -> None:
    async with serving(ScriptedProvider(*WORDS)) as served:
        whole = await taken(sse(served))
        assert await taken(sse(served, {"any": "thing"}, Last_Event_ID=str(whole[2][0]))) == whole[3:]
        async with http(served) as client:
            headers = {"Last-Event-ID": str(whole[2][0])}
            assert (await client.post("/stream", headers=headers)).status_code == 200


@pytest.mark.parametrize("place", ["", "nonsense", "{stream}:99", "{stream}:-1", "{stream}:x", "other:1"])
async def test_what_is_not_kept_is_gone(place: str) -> None:
    async with serving(ScriptedProvider(*WORDS)) as served:
        [(first, _), *_] = await taken(sse(served))
        asked = place.format(stream=str(first).partition(":")[0])
        async with http(served) as client:
            answer = await client.post("/stream", json=CHAT, headers={"Last-Event-ID": asked})
        assert (answer.status_code, answer.json()) == (410, {"error": GONE})
        async with socket(served) as connection:
            await connection.send(json.dumps({"type": "resume", "last_event_id": asked}))
            assert await received(connection) == (None, {"type": "error", "code": "gone", "data": GONE})
            assert await received(connection) == (None, {"type": "done"})
            await connection.send(json.dumps(CHAT))  # the socket is as good as before
            assert (await received(connection))[1] == WHOLE[0]


async def test_an_answer_whose_time_has_passed_is_gone() -> None:
    async with serving(ScriptedProvider(*WORDS), keeping=KeepingLimits(ended=0.0)) as served:
        whole = await taken(sse(served))
        async with http(served) as client:
            answer = await client.post("/stream", json=CHAT, headers={"Last-Event-ID": str(whole[0][0])})
        assert answer.status_code == 410


@pytest.mark.parametrize("second", [sse, ws])
@pytest.mark.parametrize("first", [sse, ws])
async def test_the_newest_connection_takes_over_and_the_older_ends(first: Answer, second: Answer) -> None:
    provider = ScriptedProvider("Hello", None, " you")
    async with serving(provider) as served:
        older = first(served)
        event_id, _ = await anext(older)
        newer = asyncio.create_task(taken(second(served, Last_Event_ID=event_id)))
        [(_, error), (_, done)] = await taken(older)
        assert (error["type"], error["code"], done) == ("error", "taken_over", {"type": "done"})
        assert not provider.closed.is_set()
        provider.go.set()
        assert said(await newer) == [{"type": "token", "data": " you"}, {"type": "done"}]


@pytest.mark.parametrize("again", [sse, ws])
@BOTH
@pytest.mark.parametrize("when", ["before the first event", "while it runs", "after the end"])
async def test_a_repetition_with_the_key_is_no_second_generation(
    ask: Answer, again: Answer, when: str
) -> None:
    gate = {"before the first event": 0, "while it runs": 3}.get(when, len(WORDS))
    provider = ScriptedProvider(*WORDS[:gate], None, *WORDS[gate:])
    async with serving(provider) as served:
        first = asyncio.create_task(taken(ask(served, Idempotency_Key="k"), gate or None))
        await asyncio.wait_for(provider.began.wait(), LIMIT)
        if when == "after the end":
            provider.go.set()
        if gate:
            await first
        else:
            first.cancel()
            await asyncio.gather(first, return_exceptions=True)
        repeated = asyncio.create_task(taken(again(served, Idempotency_Key="k")))
        provider.go.set()
        assert said(await repeated) == WHOLE
        assert len(provider.conversations) == 1
        assert said(await taken(ask(served, Idempotency_Key="another"))) == WHOLE
        assert len(provider.conversations) == 2


async def test_the_key_comes_back_as_the_proof_that_it_is_honoured() -> None:
    async with serving(ScriptedProvider("Hello")) as served, http(served) as client:
        for path in ("/stream", "/action"):
            answer = await client.post(path, json=CHAT, headers={"Idempotency-Key": '"a key"'})
            assert answer.headers["idempotency-key"] == '"a key"'
            assert "idempotency-key" not in (await client.post(path, json=CHAT)).headers
        async with socket(served, **{"Idempotency-Key": "k"}) as connection:
            assert connection.response is not None
            assert connection.response.headers["Idempotency-Key"] == "k"
        async with socket(served) as connection:
            assert connection.response is not None
            assert "Idempotency-Key" not in connection.response.headers


async def test_a_key_with_another_action_is_a_conflict() -> None:
    provider = ScriptedProvider(*WORDS)
    async with serving(provider) as served, http(served) as client:
        for path in ("/stream", "/action"):
            headers = {"Idempotency-Key": "k"}
            assert (await client.post(path, json=CHAT, headers=headers)).status_code == 200
            swapped = json.dumps(dict(reversed(list(CHAT.items()))), indent=2)  # which says the same
            assert (await client.post(path, content=swapped, headers=headers)).status_code == 200
            answer = await client.post(path, json=OTHER, headers=headers)
            assert (answer.status_code, answer.json()) == (422, {"error": CONFLICT})
        events = await taken(ws(served, OTHER, Idempotency_Key="k"))
        assert said(events) == [{"type": "error", "data": CONFLICT}, {"type": "done"}]
        assert len(provider.conversations) == 2


async def test_the_place_wins_over_the_key() -> None:
    async with serving(ScriptedProvider(*WORDS)) as served:
        first = await taken(sse(served, Idempotency_Key="k"))
        again = await taken(sse(served, OTHER, Idempotency_Key="k", Last_Event_ID=str(first[2][0])))
        assert again == first[3:]
        async with http(served) as client:
            headers = {"Idempotency-Key": "k", "Last-Event-ID": "other:1"}
            assert (await client.post("/stream", json=CHAT, headers=headers)).status_code == 410


@pytest.mark.parametrize("key", ["", "x" * 256, "a\tb", "ключ", "\x7f"])
async def test_what_cannot_be_a_key_is_refused(key: str) -> None:
    provider = ScriptedProvider("Hello")
    async with serving(provider) as served, http(served) as client:
        raw = [(b"Idempotency-Key", key.encode())]
        for path in ("/stream", "/action"):
            answer = await client.post(path, json=CHAT, headers=raw)
            assert answer.status_code == 400, path
            assert "printable" in answer.json()["error"]
        assert (await client.delete("/stream", headers=raw)).status_code == 400
        if key.isascii() and key.isprintable():
            with pytest.raises(InvalidStatus) as caught:
                await socket(served, **{"Idempotency-Key": key})
            assert caught.value.response.status_code == 400
        assert (
            await client.post("/stream", json=CHAT, headers={"Idempotency-Key": "x" * 255})
        ).status_code == 200
    assert len(provider.conversations) == 1


async def test_the_key_of_a_handshake_is_for_its_first_action() -> None:
    provider = ScriptedProvider("Hello")
    async with serving(provider) as served:
        async with socket(served, **{"Idempotency-Key": "k"}) as connection:
            for body in (CHAT, OTHER):
                await connection.send(json.dumps(body))
                events = [await received(connection) for _ in range(2)]
                assert said(events) == [{"type": "token", "data": "Hello"}, {"type": "done"}]
        await taken(ws(served, CHAT, Idempotency_Key="k"))
    assert len(provider.conversations) == 2


async def test_an_action_repeated_with_its_key_has_one_reply() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, http(served) as client:

        def ask() -> Awaitable[httpx.Response]:
            return client.post("/action", json=CHAT, headers={"Idempotency-Key": "k"})

        left = asyncio.ensure_future(ask())
        await asyncio.wait_for(provider.began.wait(), LIMIT)
        left.cancel()
        await asyncio.gather(left, return_exceptions=True)
        both = asyncio.gather(ask(), ask())
        provider.go.set()
        replies = [*await both, await ask()]
        assert {reply.text for reply in replies} == {replies[0].text}
        assert replies[0].json()["messages"][0]["content"] == "Hello"
        assert len(provider.conversations) == 1


@pytest.mark.parametrize("by", ["place", "key"])
@BOTH
async def test_a_stop_from_elsewhere_ends_the_generation_and_forgets_it(ask: Answer, by: str) -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, http(served) as client:
        events = ask(served, Idempotency_Key="k")
        event_id, _ = await anext(events)
        headers = {"Last-Event-ID": event_id} if by == "place" else {"Idempotency-Key": "k"}
        for _ in range(2):  # the second one finds nothing, and that is fine
            answer = await client.delete("/stream", headers=headers)
            assert (answer.status_code, answer.content) == (204, b"")
        assert provider.closed.is_set()
        assert said(await taken(events)) == [{"type": "done"}]
        answer = await client.post("/stream", json=CHAT, headers={"Last-Event-ID": event_id})
        assert answer.status_code == 410


@pytest.mark.parametrize("leaves", [True, False])
async def test_a_stop_by_key_ends_an_action_too(leaves: bool) -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, http(served) as client:
        headers = {"Idempotency-Key": "k"}
        left = asyncio.ensure_future(client.post("/action", json=CHAT, headers=headers))
        await asyncio.wait_for(provider.began.wait(), LIMIT)
        if leaves:
            left.cancel()
            await asyncio.gather(left, return_exceptions=True)
        assert not provider.closed.is_set()
        assert (await client.delete("/stream", headers=headers)).status_code == 204
        assert provider.closed.is_set()
        if not leaves:
            assert (await left).status_code == 410


async def test_a_stop_that_names_nothing_is_refused() -> None:
    async with serving() as served, http(served) as client:
        answer = await client.delete("/stream")
        assert answer.status_code == 400
        assert "Last-Event-ID" in answer.json()["error"]


async def test_a_stop_frame_forgets_the_stream() -> None:
    provider = ScriptedProvider("Hello", None)
    async with serving(provider) as served, socket(served) as connection:
        await connection.send(json.dumps(CHAT))
        event_id, _ = await received(connection)
        await connection.send('{"type":"stop"}')
        assert await received(connection) == (None, {"type": "done"})
        async with http(served) as client:
            answer = await client.post("/stream", json=CHAT, headers={"Last-Event-ID": str(event_id)})
        assert answer.status_code == 410
