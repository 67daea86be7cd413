"""Replies to keyed actions: worked on once, the same for each repetition, kept for a while."""

from __future__ import annotations

import asyncio

import pytest
from starlette.responses import Response

from ainative_desktop.server.kept_replies import KeptReplies
from ainative_desktop.server.kept_streams import KeepingLimits
from ainative_desktop.server.requests import BadRequest
from tests.helpers.stepping import SteppedClock, settled


class Work:
    """Replies with `body` once `go` is set; counts its starts."""

    def __init__(self, body: bytes = b"done", error: Exception | None = None) -> None:
        self.body = body
        self.error = error
        self.starts = 0
        self.go, self.ended = asyncio.Event(), asyncio.Event()

    async def __call__(self) -> Response:
        self.starts += 1
        try:
            await self.go.wait()
            if self.error is not None:
                raise self.error
            return Response(self.body)
        finally:
            self.ended.set()


def kept(clock: SteppedClock, **limits: float) -> KeptReplies:
    return KeptReplies(KeepingLimits(**limits), clock.later)  # type: ignore[arg-type]


async def left(replies: KeptReplies, work: Work, key: str = "k") -> None:
    """Ask, and leave before there is a reply."""
    asking = asyncio.create_task(replies.reply(key, "r", work))
    await settled()
    asking.cancel()
    await asyncio.gather(asking, return_exceptions=True)


async def test_a_repetition_gets_the_same_reply() -> None:
    replies, work = kept(SteppedClock()), Work()
    work.go.set()
    first = await replies.reply("k", "r", work)
    assert await replies.reply("k", "r", work) is first
    assert work.starts == 1
    await replies.reply("other", "r", work)
    assert work.starts == 2
    await replies.close()


async def test_two_that_ask_at_once_wait_for_the_same() -> None:
    replies, work = kept(SteppedClock()), Work()
    both = [asyncio.create_task(replies.reply("k", "r", work)) for _ in range(2)]
    await settled()
    work.go.set()
    first, second = await asyncio.gather(*both)
    assert first is second
    assert work.starts == 1
    await replies.close()


async def test_another_request_with_the_key_is_refused() -> None:
    replies, work = kept(SteppedClock()), Work()
    work.go.set()
    await replies.reply("k", "r", work)
    with pytest.raises(BadRequest) as caught:
        await replies.reply("k", "another", work)
    assert caught.value.status == 422
    await replies.close()


async def test_one_who_comes_back_in_time_gets_the_reply() -> None:
    clock, work = SteppedClock(), Work()
    replies = kept(clock, alone=30)
    await left(replies, work)
    clock.pass_time(29)
    again = asyncio.create_task(replies.reply("k", "r", work))
    await settled()
    clock.pass_time(1000)  # it is waited for again
    work.go.set()
    assert (await again).body == b"done"
    assert work.starts == 1
    await replies.close()


async def test_with_nobody_waiting_it_is_stopped_after_a_while() -> None:
    clock, work = SteppedClock(), Work()
    replies = kept(clock, alone=30)
    await left(replies, work)
    clock.pass_time(31)
    await asyncio.wait_for(work.ended.wait(), 5)
    work.go.set()
    await replies.reply("k", "r", work)
    assert work.starts == 2
    await replies.close()


async def test_a_reply_is_kept_from_its_end_on() -> None:
    clock, work = SteppedClock(), Work()
    replies = kept(clock, alone=30, ended=60)
    await left(replies, work)
    clock.pass_time(20)
    work.go.set()
    await settled()
    clock.pass_time(59)
    await replies.reply("k", "r", work)
    assert work.starts == 1
    clock.pass_time(61)
    await replies.reply("k", "r", work)
    assert work.starts == 2
    await replies.close()


async def test_the_oldest_replies_make_room() -> None:
    replies = kept(SteppedClock(), stream=30_000)
    works = [Work(b"x" * 8_000) for _ in range(3)]
    for number, work in enumerate(works):
        work.go.set()
        await replies.reply(f"k{number}", "r", work)
    for number, work in reversed(list(enumerate(works))):
        await replies.reply(f"k{number}", "r", work)
    assert [work.starts for work in works] == [2, 1, 1]
    await replies.close()


async def test_what_fails_fails_alike_again() -> None:
    replies, work = kept(SteppedClock()), Work(error=BadRequest("No."))
    work.go.set()
    for _ in range(2):
        with pytest.raises(BadRequest, match="No"):
            await replies.reply("k", "r", work)
    assert work.starts == 1
    await replies.close()


async def test_forgetting_stops_the_work_and_its_time() -> None:
    clock, work = SteppedClock(), Work()
    replies = kept(clock)
    await left(replies, work)
    for _ in range(2):  # the second one finds nothing, and that is fine
        await replies.forget("k")
    assert work.ended.is_set()
    clock.pass_time(1000)
    work.go.set()
    assert (await replies.reply("k", "r", work)).body == b"done"
    assert work.starts == 2
    await replies.close()


async def test_one_who_waits_hears_that_it_was_stopped() -> None:
    replies, work = kept(SteppedClock()), Work()
    asking = asyncio.create_task(replies.reply("k", "r", work))
    await settled()
    await replies.forget("k")
    with pytest.raises(BadRequest, match="stopped") as caught:
        await asking
    assert caught.value.status == 410


async def test_closing_stops_the_work() -> None:
    replies, work = kept(SteppedClock()), Work()
    await left(replies, work)
    await replies.close()
    assert work.ended.is_set()
