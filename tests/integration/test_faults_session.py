"""A conversation through faults: what was shown is what is stored, nothing of the person's is lost."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
import qasync

from ainative_desktop.protocol.messages import Message, MessageState, Role, Trouble
from ainative_desktop.runtime.turn import UNMARKED_END_NOTE
from tests.helpers.fault_proxy import FaultProxy, Kind, fault_proxy, fault_seed
from tests.helpers.faulty_runs import (
    LIMIT,
    METHODS,
    TEXT,
    Sizes,
    Upstream,
    embedded_server,
    measured,
    nothing_left_in_cycles,
    plain_server,
    random_faults,
    told_on_failure,
)
from tests.helpers.talking import Talk, talking

RUNS = 12
MANY_RUNS = 500


@pytest.fixture
def play(qloop: qasync.QEventLoop) -> Callable[[Coroutine[Any, Any, None]], None]:
    """Runs a coroutine on Qt's loop."""
    return lambda work: qloop.run_until_complete(work)


Play = Callable[[Coroutine[Any, Any, None]], None]


async def many(folder: Path, runs: int, seed: int) -> None:
    """Random faults, servers and transports; a conversation for each."""
    ends: set[MessageState] = set()
    async with plain_server() as plain, embedded_server() as embedded, nothing_left_in_cycles():
        cases = [
            (upstream, method, await measured(upstream, method))
            for upstream in (plain, embedded)
            for method in METHODS
        ]
        for number in range(runs):
            rng = random.Random(f"session {seed} {number}")
            upstream, method, sizes = rng.choice(cases)
            (folder / str(number)).mkdir()
            with told_on_failure(FAULT_SEED=seed, run=number, method=method, resumes=upstream.resumes):
                ends.add(await _converse(folder / str(number), upstream, method, sizes, rng))
    assert len(ends) >= 3, ends


async def _converse(
    folder: Path, upstream: Upstream, method: Any, sizes: Sizes, rng: random.Random
) -> MessageState:
    """One answer through faults; then it is continued, and asked for again."""
    plan = random_faults(rng, Kind, sizes, 2)
    async with (
        fault_proxy(upstream.authority, *plan) as proxy,
        talking(folder, proxy.url, method, attempts=9, headers=dict(upstream.headers)) as talk,
    ):
        submitted = upstream.submitted()
        answer = await _ask_through(talk, proxy, rng)
        question, *_ = await talk.rows()
        assert (question.role, question.content, question.state) == (
            Role.USER,
            "Hello?",
            MessageState.COMPLETE,
        )
        assert answer.content == talk.shown.get(answer.id, "")
        _check_state(answer)
        if not proxy.garbled:
            assert TEXT.startswith(answer.content)
            assert upstream.submitted() - submitted <= 1
            if answer.state is MessageState.COMPLETE and not answer.note:
                assert answer.content == TEXT
        proxy.pardon()
        await _go_on(talk, answer)
        return answer.state


async def _ask_through(talk: Talk, proxy: FaultProxy, rng: random.Random) -> Message:
    """Send a message; what stalls is stopped, or goes on; the answer as it is stored."""

    def on_updated(message: Message) -> None:
        if message.trouble in (Trouble.UNREACHABLE, Trouble.LOST):
            proxy.relent()

    talk.session.message_updated.connect(on_updated)
    await talk.session.send_message("Hello?")
    talk.session.answered.connect(proxy.odd.set)
    while not talk.answered:
        await asyncio.wait_for(proxy.odd.wait(), LIMIT)
        proxy.odd.clear()
        if proxy.stalled and rng.random() < 0.5:
            proxy.release()
        elif not talk.answered:
            await _stop_what_waits(talk)
    return (await talk.rows())[-1]


async def _stop_what_waits(talk: Talk) -> None:
    """As somebody does who has waited long enough."""
    await asyncio.sleep(0.3)
    talk.session.stop_streaming()


def _check_state(answer: Message) -> None:
    assert answer.state.final
    match answer.state:
        case MessageState.COMPLETE:
            assert answer.content
            assert answer.note in ("", UNMARKED_END_NOTE)
        case MessageState.ERROR | MessageState.INTERRUPTED:
            assert answer.note
        case _:
            assert answer.state is MessageState.ABORTED


async def _go_on(talk: Talk, answer: Message) -> None:
    """Continue it in place, then ask again: both are whole now."""
    answered = talk.answered
    await talk.session.continue_answer(answer.id)
    await talk.until(lambda: talk.answered > answered)
    continued = (await talk.rows())[-1]
    assert (continued.id, continued.state) == (answer.id, MessageState.COMPLETE)
    assert continued.content == answer.content + TEXT == talk.shown[answer.id]
    await talk.session.retry(answer.id)
    await talk.until(lambda: talk.answered > answered + 1)
    again = (await talk.rows())[-1]
    assert again.id != answer.id
    assert (again.content, again.state, again.note) == (TEXT, MessageState.COMPLETE, "")
    assert (again.place, again.siblings) == (2, 2)
    assert (await talk.rows())[0].content == "Hello?"


def test_conversations_through_faults(play: Play, tmp_path: Path) -> None:
    """Stored as shown, and Continue and Retry go on from it."""
    play(many(tmp_path, RUNS, fault_seed()))


@pytest.mark.slow
def test_very_many_conversations_through_faults(play: Play, tmp_path: Path) -> None:
    """Others than in the short run."""
    play(many(tmp_path, MANY_RUNS, fault_seed() + 1))
