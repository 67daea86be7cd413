"""Kept answers: numbered, taken up anywhere, paced, bounded in time and in memory."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator

import pytest

from ainative_desktop.server.kept_streams import (
    CONFLICT,
    GONE,
    Ending,
    KeepingLimits,
    KeptStreams,
    Listening,
)
from ainative_desktop.server.requests import BadRequest
from tests.helpers.stepping import SteppedClock, settled

LIMIT = 5.0  # seconds
WORDS = ["a", "b", "c", "d", "e"]


class Source:
    """Generates batches of one message each; a None waits until `go` is set. Knows how far it came."""

    def __init__(self, *messages: str | None) -> None:
        self.messages = messages
        self.made = 0
        self.starts = 0
        self.go, self.closed, self.stepped = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def __call__(self) -> AsyncIterator[list[str]]:
        self.starts += 1
        try:
            for message in self.messages:
                if message is None:
                    await self.go.wait()
                    continue
                self.made += 1
                self.stepped.set()
                yield [message]
        finally:
            self.closed.set()


class Kept:
    """A store on a stepped clock, with ids s1, s2, …"""

    def __init__(self, limits: KeepingLimits | None = None) -> None:
        self.clock = SteppedClock()
        ids = itertools.count(1)
        self.streams = KeptStreams(lambda: f"s{next(ids)}", limits or KeepingLimits(), self.clock.later)

    def open(self, source: Source, key: str | None = None, request: object = "r") -> Listening:
        return self.streams.open(key, request, source)

    def gone(self, place: str) -> bool:
        try:
            self.streams.at(place).leave()
        except BadRequest as error:
            return (str(error), error.status) == (GONE, 410)
        return False


async def heard(listening: Listening) -> list[tuple[int, str]]:
    """All that it hears, to its end."""

    async def collect() -> list[tuple[int, str]]:
        return [
            numbered
            async for first, batch in listening.batches()
            for numbered in enumerate(batch, first)
        ]  # fmt: skip

    return await asyncio.wait_for(collect(), LIMIT)


async def first_of(listening: Listening, count: int) -> list[tuple[int, str]]:
    """The first few that it hears."""
    found: list[tuple[int, str]] = []

    async def collect() -> None:
        async for first, batch in listening.batches():
            found.extend(enumerate(batch, first))
            if len(found) >= count:
                return

    await asyncio.wait_for(collect(), LIMIT)
    return found


def numbered(words: list[str], after: int = 0) -> list[tuple[int, str]]:
    return list(enumerate(words, 1))[after:]


async def test_a_listener_hears_all_numbered_from_one() -> None:
    kept = Kept()
    listening = kept.open(Source(*WORDS))
    assert listening.stream_id == "s1"
    assert await heard(listening) == numbered(WORDS)
    assert listening.ending is Ending.WHOLE


@pytest.mark.parametrize("after", range(len(WORDS) + 1))
async def test_it_is_taken_up_at_each_place_after_its_end(after: int) -> None:
    kept = Kept()
    listening = kept.open(Source(*WORDS))
    await heard(listening)
    listening.leave()
    again = kept.streams.at(f"s1:{after}")
    assert await heard(again) == numbered(WORDS, after)
    assert again.ending is Ending.WHOLE


@pytest.mark.parametrize("after", range(4))
async def test_it_is_taken_up_at_each_place_while_it_goes_on(after: int) -> None:
    kept, source = Kept(), Source(*WORDS[:3], None, *WORDS[3:])
    listening = kept.open(source)
    await first_of(listening, 3)
    listening.leave()
    again = kept.streams.at(f"s1:{after}")
    source.go.set()
    assert await heard(again) == numbered(WORDS, after)
    assert source.starts == 1


@pytest.mark.parametrize(
    "place", ["", "s1", "s1:", ":1", "s1:-1", "s1:x", "s1:²", "s1:9", "s2:1", "s1:1:1", "s1:" + "9" * 5000]
)
async def test_what_no_client_can_have_heard_is_gone(place: str) -> None:
    kept = Kept()
    await heard(kept.open(Source(*WORDS)))
    assert kept.gone(place)


async def test_what_was_generated_but_never_sent_is_gone_too() -> None:
    kept = Kept()
    listening = kept.open(Source(*WORDS))
    await settled()
    assert kept.gone("s1:3")
    assert await heard(listening) == numbered(WORDS)
    assert not kept.gone("s1:3")


async def test_the_newest_listener_takes_over() -> None:
    kept, source = Kept(), Source(*WORDS[:2], None, *WORDS[2:])
    older = kept.open(source)
    reading = asyncio.create_task(heard(older))
    await settled()
    newer = kept.streams.at("s1:1")
    assert await reading == numbered(WORDS[:2])
    assert older.ending is Ending.TAKEN_OVER
    older.leave()  # which no longer matters
    kept.clock.pass_time(1000)
    source.go.set()
    assert await heard(newer) == numbered(WORDS, 1)


async def test_a_sign_of_life_where_nothing_comes() -> None:
    kept = Kept(KeepingLimits(idle=0.001))
    listening = kept.open(Source("a", None))
    batches = listening.batches()
    assert await asyncio.wait_for(anext(batches), LIMIT) == (1, ["a"])
    assert await asyncio.wait_for(anext(batches), LIMIT) == (2, [])
    await kept.streams.close()


async def test_a_key_finds_its_answer_from_the_start() -> None:
    kept, source = Kept(), Source(*WORDS)
    await first_of(kept.open(source, "k"), 2)
    assert await heard(kept.open(source, "k")) == numbered(WORDS)
    assert source.starts == 1
    await heard(kept.open(source, "other"))
    await heard(kept.open(source))
    await heard(kept.open(source))
    assert source.starts == 4


async def test_a_key_of_another_request_is_a_conflict() -> None:
    kept, source = Kept(), Source(*WORDS)
    kept.open(source, "k", request="r")
    with pytest.raises(BadRequest, match=CONFLICT) as caught:
        kept.open(source, "k", request="another")
    assert caught.value.status == 422


async def test_what_cannot_begin_is_not_kept() -> None:
    kept = Kept()

    def begin() -> AsyncIterator[list[str]]:
        raise BadRequest("No.")

    with pytest.raises(BadRequest, match="No"):
        kept.streams.open("k", "r", begin)
    assert kept.streams.size == 0
    assert await heard(kept.open(Source(*WORDS), "k")) == numbered(WORDS)


async def test_alone_it_goes_on_for_its_time_then_stops() -> None:
    kept, source = Kept(KeepingLimits(alone=30.0)), Source(*WORDS, None)
    listening = kept.open(source, "k")
    await first_of(listening, 1)
    listening.leave()
    await settled()
    assert source.made == len(WORDS)
    kept.clock.pass_time(29.9)
    await settled()
    assert not source.closed.is_set()
    kept.clock.pass_time(0.2)
    await asyncio.wait_for(source.closed.wait(), LIMIT)
    assert kept.gone("s1:1")
    assert kept.streams.size == 0
    kept.open(source, "k")
    await settled()
    assert source.starts == 2


async def test_with_a_listener_time_does_not_matter() -> None:
    kept, source = Kept(), Source("a", None, "b")
    listening = kept.open(source)
    await first_of(listening, 1)
    listening.leave()
    again = kept.streams.at("s1:1")
    kept.clock.pass_time(1000)
    source.go.set()
    assert await heard(again) == [(2, "b")]


async def test_no_time_alone_at_all_still_lets_its_first_listener_come() -> None:
    kept, source = Kept(KeepingLimits(alone=0.0)), Source("a", None)
    listening = kept.open(source)
    await settled()
    kept.clock.pass_time(0)
    await first_of(listening, 1)
    listening.leave()
    kept.clock.pass_time(0)
    await asyncio.wait_for(source.closed.wait(), LIMIT)


async def test_after_its_end_it_is_kept_for_a_while() -> None:
    kept, source = Kept(KeepingLimits(alone=30.0, ended=60.0)), Source("a", None, "b")
    listening = kept.open(source)
    await first_of(listening, 1)
    listening.leave()
    kept.clock.pass_time(20)
    source.go.set()
    await settled()  # it ends with nobody there: the time from its end counts
    kept.clock.pass_time(59)
    assert not kept.gone("s1:1")
    kept.clock.pass_time(61)
    assert kept.gone("s1:1")
    assert kept.streams.size == 0


@pytest.mark.parametrize("by", [{"last_event_id": "s1:0"}, {"last_event_id": "s1:7"}, {"key": "k"}])
async def test_forgetting_stops_it_and_tells_who_listens(by: dict[str, str]) -> None:
    kept, source = Kept(), Source("a", None)
    listening = kept.open(source, "k")
    reading = asyncio.create_task(heard(listening))
    await settled()
    await kept.streams.forget(**by)
    assert source.closed.is_set()
    assert await reading == [(1, "a")]
    assert listening.ending is Ending.STOPPED
    assert kept.gone("s1:0")
    await kept.streams.forget(**by)  # which is fine


async def test_a_slow_listener_makes_the_generator_wait() -> None:
    kept, source = Kept(KeepingLimits(ahead=2000)), Source(*["x" * 100] * 1000)
    batches = kept.open(source).batches()
    await settled()
    assert 10 <= source.made <= 20
    before = source.made
    assert len((await anext(batches))[1]) == before
    await settled()
    assert before < source.made <= 2 * before
    assert [number async for number, _ in batches][-1] > 900
    assert source.made == 1000


async def test_alone_it_goes_on_up_to_what_one_may_take() -> None:
    kept, source = Kept(KeepingLimits(ahead=2000, stream=20_000)), Source(*["x" * 100] * 1000)
    listening = kept.open(source)
    await settled()
    listening.leave()
    for _ in range(20):
        await settled()
    assert 80 <= source.made <= 150
    assert kept.streams.size < 21_000
    assert len(await heard(kept.streams.at("s1:0"))) == 1000


async def test_a_long_answer_loses_its_oldest_messages_and_none_unread() -> None:
    kept, source = Kept(KeepingLimits(ahead=2000, stream=20_000)), Source(*["x" * 100] * 1000)
    listening = kept.open(source)
    numbers: list[int] = []
    largest = 0
    async for first, batch in listening.batches():
        numbers += range(first, first + len(batch))
        largest = max(largest, kept.streams.size)
        await settled()
    assert numbers == list(range(1, 1001))
    assert largest < 23_000
    listening.leave()
    assert kept.gone("s1:0")
    assert kept.gone("s1:800")
    assert await heard(kept.streams.at("s1:990")) == [(n, "x" * 100) for n in range(991, 1001)]


async def test_a_key_whose_start_is_no_longer_kept_is_gone_and_not_begun_again() -> None:
    kept, source = Kept(KeepingLimits(ahead=2000, stream=20_000)), Source(*["x" * 100] * 1000)
    await heard(kept.open(source, "k"))
    with pytest.raises(BadRequest) as caught:
        kept.open(source, "k")
    assert caught.value.status == 410
    assert source.starts == 1


async def test_the_one_that_ended_first_makes_room() -> None:
    kept = Kept(KeepingLimits(total=50_000))
    late = Source("x" * 15_000, None)
    running = kept.open(late)  # s1
    await first_of(running, 1)
    for _ in range(2):  # s2, s3
        listening = kept.open(Source("x" * 8_000))
        await heard(listening)
        listening.leave()
    assert not any(kept.gone(f"s{n}:0") for n in (1, 2, 3))
    await first_of(kept.open(Source("x" * 8_000, None)), 1)  # s4
    assert [kept.gone(f"s{n}:0") for n in (2, 3)] == [True, False]
    assert kept.streams.size <= 50_000
    await kept.streams.close()


async def test_many_that_run_alone_share_the_room_and_one_who_listens_gets_through() -> None:
    kept = Kept(KeepingLimits(total=60_000, stream=30_000))
    sources = [Source(*["x" * 1000] * 100) for _ in range(5)]
    for source in sources:
        kept.open(source).leave()
    for _ in range(10):
        await settled()
    assert kept.streams.size < 60_000 + 6 * 5_000
    assert not any(source.closed.is_set() for source in sources)
    assert len(await heard(kept.open(Source(*["y" * 1000] * 100)))) == 100
    assert kept.streams.size < 60_000 + 7 * 5_000
    kept.clock.pass_time(30)  # the others are given up
    await settled()
    assert all(source.closed.is_set() for source in sources)


async def test_one_that_waits_for_room_goes_on_once_there_is() -> None:
    kept = Kept(KeepingLimits(total=40_000))
    first, second = Source("x" * 30_000, None), Source("y" * 10_000, "z")
    kept.open(first)
    await settled()
    kept.open(second).leave()
    await settled()
    assert second.made == 1
    await kept.streams.forget(last_event_id="s1:0")
    await settled()
    assert second.made == 2
    assert await heard(kept.streams.at("s2:0")) == [(1, "y" * 10_000), (2, "z")]


async def test_closing_stops_all() -> None:
    kept, sources = Kept(), [Source("a", None) for _ in range(3)]
    for source in sources:
        listening = kept.open(source)
        await first_of(listening, 1)
    listening.leave()
    await kept.streams.close()
    assert all(source.closed.is_set() for source in sources)
    assert kept.streams.size == 0


async def test_a_generator_that_fails_ends_its_answer() -> None:
    async def failing() -> AsyncIterator[list[str]]:
        yield ["a"]
        raise ValueError("inside")

    kept = Kept()
    listening = kept.streams.open(None, "r", failing)
    assert await heard(listening) == [(1, "a")]
    assert listening.ending is Ending.WHOLE
