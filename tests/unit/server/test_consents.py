"""Questions whether a tool may run: each is answered once, in time, and by whoever knows its id."""

from __future__ import annotations

import asyncio
import itertools

import pytest

from ainative_desktop.server.consents import FREE, Consents, Permission, Verdict
from ainative_desktop.server.requests import BadRequest


def consents(wait: float = 60.0) -> Consents:
    ids = itertools.count(1)
    return Consents(lambda: f"q{next(ids)}", wait=wait)


def refused(asked: Consents, params: object) -> int:
    with pytest.raises(BadRequest) as caught:
        asked.answer(params)
    return caught.value.status


@pytest.mark.parametrize(("allow", "verdict"), [(True, Verdict.ALLOWED), (False, Verdict.REFUSED)])
async def test_the_answer(allow: bool, verdict: Verdict) -> None:
    """Also one that comes before anybody waits for it."""
    asked = consents()
    first, second = asked.ask(), asked.ask()
    waiting = asyncio.ensure_future(first.verdict())
    asked.answer({"id": second.id, "allow": not allow})
    asked.answer({"id": first.id, "allow": allow})
    assert await waiting is verdict
    assert await second.verdict() is not verdict


async def test_it_is_given_once() -> None:
    """Whoever says something else later is told that nobody listens."""
    asked = consents()
    question = asked.ask()
    asked.answer({"id": question.id, "allow": False})
    assert refused(asked, {"id": question.id, "allow": True}) == 410
    assert await question.verdict() is Verdict.REFUSED


async def test_nobody_answers() -> None:
    """The tool does not run, and what is said later counts for nothing."""
    asked = consents(wait=0.0)
    question = asked.ask()
    assert await question.verdict() is Verdict.UNANSWERED
    assert refused(asked, {"id": question.id, "allow": True}) == 410


async def test_nobody_waits_any_more() -> None:
    """Once forgotten, as where the client is gone; and for an id that never was."""
    asked = consents()
    question = asked.ask()
    question.forget()
    question.forget()
    assert refused(asked, {"id": question.id, "allow": True}) == 410
    assert refused(asked, {"id": "guessed", "allow": True}) == 410


@pytest.mark.parametrize(
    "params", [{}, {"id": "q1"}, {"allow": True}, {"id": "q1", "allow": "yes"}, {"id": 1, "allow": True}]
)
async def test_what_is_no_answer(params: object) -> None:
    """Nothing but true lets a tool run; the question goes on waiting."""
    asked = consents()
    question = asked.ask()
    assert refused(asked, params) == 400
    asked.answer({"id": question.id, "allow": True})
    assert await question.verdict() is Verdict.ALLOWED


async def test_permissions() -> None:
    """What may run without asking, and whether one can be asked for the rest."""
    assert FREE.has("anything")
    assert FREE.ask() is None
    some = Permission(["clock"], consents())
    assert some.has("clock")
    assert not some.has("calculator")
    assert some.ask() is not None
    assert not Permission([], None).has("clock")
