"""What a conversation asks of the model, as it reaches a server: with each message, retry, continuation."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import qasync

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.server.providers.base import GenerateOptions
from tests.helpers.dialects import Script, dialect
from tests.helpers.serving import ScriptedProvider, serving
from tests.helpers.talking import talking

CHOICE = ModelChoice("", "second", "big", temperature=0.5, max_tokens=100, system="Be brief.")


class Present:
    """The choice as it is when it is asked for."""

    def __init__(self, choice: ModelChoice) -> None:
        self.choice = choice

    async def __call__(self, _conversation_id: str, _server: str) -> ModelChoice:
        return self.choice


def test_a_choice_reaches_its_provider(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The provider, the model and what it is asked for; the other provider hears nothing."""
    first, second = ScriptedProvider("One"), ScriptedProvider("Two")

    async def work() -> None:
        async with (
            serving(providers={"first": first, "second": second}) as served,
            talking(tmp_path, served.url, headers=served.headers, choice=Present(CHOICE)) as talk,
        ):
            answer = await talk.ask("Hello?")
            assert answer.content == "Two"

    qloop.run_until_complete(work())
    assert (first.models, second.models) == ([], ["big"])
    assert second.options == [GenerateOptions(temperature=0.5, max_tokens=100, system="Be brief.")]


def test_retry_and_continue_ask_as_the_conversation_does_now(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """Not as it did when the question was first sent."""
    first, second = ScriptedProvider("One"), ScriptedProvider("Two")
    present = Present(ModelChoice("", "first", "small"))

    async def work() -> None:
        async with (
            serving(providers={"first": first, "second": second}) as served,
            talking(tmp_path, served.url, headers=served.headers, choice=present) as talk,
        ):
            answer = await talk.ask("Hello?")
            present.choice = ModelChoice("", "second", "big")
            await talk.session.retry(answer.id)
            await talk.until(lambda: talk.answered == 2)
            present.choice = ModelChoice("", "second", "bigger")
            await talk.session.continue_answer(answer.id)
            await talk.until(lambda: talk.answered == 3)

    qloop.run_until_complete(work())
    assert (first.models, second.models) == (["small"], ["big", "bigger"])


def test_an_old_server_sees_the_request_it_always_saw(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing was chosen: neither a provider nor a member of params more than the message."""
    script = Script()

    async def work() -> None:
        async with (
            dialect(script, fastapi=False) as served,
            talking(tmp_path, served.url, choice=Present(ModelChoice("old"))) as talk,
        ):
            await talk.ask("Hello?")

    qloop.run_until_complete(work())
    [body] = script.bodies
    assert "provider" not in body
    assert body["params"] == {"message": "Hello?"}


def test_a_long_system_prompt_takes_its_room_from_the_history(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """A server that reads no more than so many bytes gets no more."""
    script = Script()
    present = Present(ModelChoice())
    limit = 4_000

    async def work() -> None:
        async with (
            dialect(script, fastapi=False) as served,
            talking(tmp_path, served.url, history_limit=limit, choice=present) as talk,
        ):
            await talk.ask("x" * 3_000)
            present.choice = ModelChoice(system="y" * 2_000)
            await talk.ask("And now?")
            assert len(talk.notices) == 1

    qloop.run_until_complete(work())
    body: dict[str, Any] = script.bodies[1]
    messages = body["context"]["messages"]
    assert messages[-1]["content"] == "And now?"
    assert all(len(message["content"]) < 3_000 for message in messages)
