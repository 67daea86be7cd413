"""The child's questions to its parent: each answered by its number, from whatever thread, or given up."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from queue import SimpleQueue

import pytest

from ainative_desktop.protocol.providers import Given, Need, ProviderAccess, given_line, read_need
from ainative_desktop.server.parent import Parent
from ainative_desktop.server.providers.base import ProviderError
from tests.helpers.serving import LIMIT


class Window:
    """Hears questions and answers them over a pipe of its own."""

    def __init__(self) -> None:
        self.needs: list[Need | None] = []
        self.learned: list[str] = []
        self.parent = Parent(lambda line: self.needs.append(read_need(line)), self.learned.append)
        self._lines: SimpleQueue[str | None] = SimpleQueue()
        self._thread = threading.Thread(target=self.parent.listen, args=(iter(self._lines.get, None),))
        self._thread.start()

    def say(self, *lines: str) -> None:
        for line in lines:
            self._lines.put(line)

    def close(self) -> None:
        self._lines.put(None)
        self._thread.join(LIMIT)


@pytest.fixture
def window() -> Iterator[Window]:
    window = Window()
    yield window
    window.close()


async def test_each_question_gets_its_own_answer(window: Window) -> None:
    asking = [asyncio.ensure_future(window.parent.access(name)) for name in ("openai", "anthropic")]
    await asyncio.sleep(0)
    assert window.needs == [Need(1, "openai"), Need(2, "anthropic")]
    window.say(
        "what is this\n",
        given_line(Given(9, ProviderAccess("", "nobody's"))),
        given_line(Given(2, ProviderAccess("", "second"))),
        given_line(Given(2, ProviderAccess("", "again"))),
        given_line(Given(1, ProviderAccess("http://x", "first"))),
    )
    answers = await asyncio.wait_for(asyncio.gather(*asking), LIMIT)
    assert answers == [ProviderAccess("http://x", "first"), ProviderAccess("", "second")]
    assert set(window.learned) == {"first", "second", "again", "nobody's"}


async def test_a_keyring_that_fails_is_told(window: Window) -> None:
    asking = asyncio.ensure_future(window.parent.access("openai"))
    await asyncio.sleep(0)
    window.say(given_line(Given(1, "The system keyring is locked.")))
    with pytest.raises(ProviderError, match="locked") as caught:
        await asyncio.wait_for(asking, LIMIT)
    assert caught.value.code == "keyring"


async def test_an_answer_to_a_question_that_was_given_up_is_dropped(window: Window) -> None:
    given_up = asyncio.ensure_future(window.parent.access("openai"))
    await asyncio.sleep(0)
    given_up.cancel()
    asking = asyncio.ensure_future(window.parent.access("openai"))
    await asyncio.sleep(0)
    window.say(
        given_line(Given(1, ProviderAccess("", "late"))), given_line(Given(2, ProviderAccess("", "k")))
    )
    assert (await asyncio.wait_for(asking, LIMIT)).key == "k"
    assert given_up.cancelled()
