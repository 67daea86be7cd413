"""Reasoning and tools in the real window, on a real server whose model thinks and asks for the calculator."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import qasync

from ainative_desktop.server.providers.base import Yield
from ainative_desktop.ui.transcript.scene import Target
from tests.helpers.desktop import Desktop, until
from tests.helpers.rounds import Rounds, calculation
from tests.helpers.serving import Served, serving

THOUGHT = ({"reasoning": "It wants a sum. "}, {"reasoning": "I have a calculator."})
ROUNDS: Sequence[Sequence[Yield]] = (
    [*THOUGHT, "Let me calculate that.", calculation("2+2")],
    ["It is **4**."],
)


def served_to(home: Path, served: Served, *, method: str = "sse") -> list[str]:
    """The command line that takes the window to a server."""
    token = home / "token"
    token.write_text(served.headers["Authorization"].removeprefix("Bearer "))
    return ["--server", served.url, "--transport", method, "--token-file", str(token)]


@asynccontextmanager
async def at(home: Path, model: Rounds, *, method: str = "sse") -> AsyncIterator[Desktop]:
    """The window on a server with that model."""
    async with serving(providers={"rounds": model}) as served:
        desktop = await Desktop.start(home, *served_to(home, served, method=method))
        try:
            yield desktop
        finally:
            await desktop.close()


def labels(desktop: Desktop) -> list[str]:
    """What can be done in the messages in sight."""
    return [target.hit.label for target in desktop.window.transcript.scene.targets()]


def target(desktop: Desktop, beginning: str) -> Target:
    """The first of them that begins so."""
    return next(
        each for each in desktop.window.transcript.scene.targets() if each.hit.label.startswith(beginning)
    )


def click(desktop: Desktop, beginning: str) -> None:
    """Click it."""
    desktop.window.transcript._activating.activate(target(desktop, beginning))


async def asks(desktop: Desktop) -> None:
    """Wait for the question."""
    await until(lambda: "Allow once" in labels(desktop), "it is asked whether the tool may run")


def words_in_sight(desktop: Desktop) -> str:
    """All text in sight."""
    view = desktop.window.transcript
    boxes = [view.scene.box_of(placed) for placed in view.flow.placed]
    return "\n".join(found[1].text.words() for found in boxes if found is not None and found[1].text)


@pytest.mark.parametrize("method", ["sse", "ws"])
def test_a_tool_is_asked_for_runs_and_stays_with_the_answer(
    qloop: qasync.QEventLoop, tmp_path: Path, method: str
) -> None:
    """Folded, in its place between the two pieces of text; the next message has nothing of it."""

    async def main() -> None:
        model = Rounds(*ROUNDS)
        async with at(tmp_path, model, method=method) as desktop:
            desktop.send("What is 2+2?")
            await asks(desktop)
            assert "The model wants to use the calculator with 2+2." in words_in_sight(desktop)
            assert labels(desktop)[:3] == [
                "Copy", "Edit", "Thought for a moment",
            ]  # fmt: skip
            click(desktop, "Allow once")
            await desktop.answered(2)
            assert "Allow once" not in labels(desktop)
            assert "Calculator: 2+2 → 4" in labels(desktop)
            assert desktop.text(1) == "Let me calculate that.It is **4**."
            desktop.send("Thanks")
            await desktop.answered(4)
            assert model.conversations[2] == [
                {"role": "user", "content": "What is 2+2?"},
                {"role": "assistant", "content": "Let me calculate that.It is **4**."},
                {"role": "user", "content": "Thanks"},
            ]
        async with at(tmp_path, model) as desktop:
            desktop.open("What is 2+2?")
            await until(lambda: "Calculator: 2+2 → 4" in labels(desktop), "it is there at the next start")

    qloop.run_until_complete(main())
