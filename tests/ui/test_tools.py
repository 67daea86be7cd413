"""Reasoning and tools in the real window, on a real server whose model thinks and asks for the calculator."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, StreamingResponse
from starlette.routing import Route

from ainative_desktop.server.providers.base import Yield
from ainative_desktop.storage.settings import Settings, SettingsFile, ToolRule
from ainative_desktop.ui.preferences.controls import ChoiceBox
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
            shown = labels(desktop)
            assert shown[:2] == ["Copy", "Edit"]
            assert shown.index("Edit") < shown.index("Thought for a moment") < shown.index("Allow once")
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


def test_what_is_always_allowed_is_asked_no_more_until_that_is_taken_back(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """It is kept for this server and tool, and Preferences lists it."""

    async def main() -> None:
        model = Rounds(*3 * ([calculation("1+1")], ["Two."]))
        async with at(tmp_path, model) as desktop:
            desktop.send("1+1?")
            await asks(desktop)
            click(desktop, "Always allow")
            await desktop.answered(2)
            desktop.send("Again?")
            await desktop.answered(4)
            assert model.options[2].tools[0].name == "current_time"
            rules, _ = SettingsFile(tmp_path / "settings.json").load()
            [rule] = rules.tools
            assert (rule.tool, rule.choice, rule.server) == (
                "calculator", "always", desktop.app.servers.current.url,
            )  # fmt: skip
            box = await use_of(desktop, "Calculator")
            assert box.currentText() == "Always allow"
            choose(box, "Ask first")
            desktop.send("And again?")
            await asks(desktop)
            click(desktop, "Don't allow")
            await desktop.answered(6)

    qloop.run_until_complete(main())


def test_what_is_not_allowed_does_not_run(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The model is told, and the answer goes on."""

    async def main() -> None:
        model = Rounds(*ROUNDS)
        async with at(tmp_path, model) as desktop:
            desktop.send("2+2?")
            await asks(desktop)
            click(desktop, "Don't allow")
            await desktop.answered(2)
            assert "Calculator: 2+2, not allowed" in labels(desktop)
            assert "did not allow" in model.conversations[1][-1]["content"]
            assert desktop.state(1) == "complete"

    qloop.run_until_complete(main())


def test_what_is_switched_off_is_not_offered(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """From the next message on."""

    async def main() -> None:
        model = Rounds(["Hello."])
        async with at(tmp_path, model) as desktop:
            choose(await use_of(desktop, "Calculator"), "Off")
            desktop.send("Hello")
            await desktop.answered(2)
            assert [tool.name for tool in model.options[0].tools] == ["current_time"]
            choose(await use_of(desktop, "Current time"), "Off")
            desktop.send("Hello")
            await desktop.answered(4)
            assert list(model.options[1].tools) == []

    qloop.run_until_complete(main())


def test_a_decision_is_for_one_server(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Another one's tool of that name is asked for, and the decision can be taken back from there."""

    async def main() -> None:
        elsewhere = ToolRule("https://ai.example.org", "calculator", "always")
        SettingsFile(tmp_path / "settings.json").save(Settings(tools=(elsewhere,)))
        async with at(tmp_path, Rounds(*ROUNDS)) as desktop:
            desktop.send("2+2?")
            await asks(desktop)
            box = await use_of(desktop, "Calculator on https://ai.example.org")
            choose(box, "Ask first")
            assert desktop.app.servers.settings.tools == ()
            click(desktop, "Allow once")
            await desktop.answered(2)

    qloop.run_until_complete(main())


def test_the_keyboard_alone(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Tab to the answer, and Enter."""

    async def main() -> None:
        async with at(tmp_path, Rounds(*ROUNDS)) as desktop:
            desktop.send("2+2?")
            await asks(desktop)
            view = desktop.window.transcript
            view.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(20):
                focused = view.scene.focused
                if focused is not None and focused.hit.action == "allow_once":
                    break
                QTest.keyClick(view, Qt.Key.Key_Tab)
            QTest.keyClick(view, Qt.Key.Key_Return)
            await desktop.answered(2)
            assert "Calculator: 2+2 → 4" in labels(desktop)

    qloop.run_until_complete(main())


def test_a_stop_while_it_is_asked(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The turn ends, here and at the server, and nothing asks any more."""

    async def main() -> None:
        model = Rounds(*ROUNDS)
        async with at(tmp_path, model) as desktop:
            desktop.send("2+2?")
            await asks(desktop)
            QTest.keyClick(desktop.composer, Qt.Key.Key_Escape)
            await desktop.answered(2)
            assert desktop.state(1) == "aborted"
            assert "Allow once" not in labels(desktop)
            assert "Calculator: 2+2, stopped" in labels(desktop)
            assert len(model.conversations) == 1
            desktop.send("Something else")
            await desktop.answered(4)
            assert desktop.text(-1) == "It is **4**."

    qloop.run_until_complete(main())


def test_the_window_closes_while_it_is_asked(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And the next start shows what there was."""

    async def main() -> None:
        async with at(tmp_path, Rounds(*ROUNDS)) as desktop:
            desktop.send("2+2?")
            await asks(desktop)
        async with at(tmp_path, Rounds(*ROUNDS)) as desktop:
            desktop.open("2+2?")
            await until(lambda: desktop.model.rowCount() == 2)
            assert desktop.state(1) == "interrupted"
            assert "Calculator: 2+2, stopped" in labels(desktop)

    qloop.run_until_complete(main())


def test_the_server_goes_while_it_is_asked(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The answer is interrupted, and there is nothing left to answer."""

    async def main() -> None:
        async with serving(providers={"rounds": Rounds(*ROUNDS)}) as served:
            desktop = await Desktop.start(tmp_path, *served_to(tmp_path, served))
            desktop.send("2+2?")
            await asks(desktop)
        await until(lambda: desktop.state(-1) == "streaming" and "Stop" in labels(desktop), "it reconnects")
        click(desktop, "Stop")
        await desktop.answered(2)
        assert "Allow once" not in labels(desktop)
        await desktop.close()

    qloop.run_until_complete(main())


class Deaf:
    """A server that asks, and takes the answer at the second time only."""

    def __init__(self) -> None:
        self.answers: list[object] = []
        self._answered = asyncio.Event()

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/ai/stream", self._stream, methods=["POST"]),
                Route("/ai/action", self._action, methods=["POST"]),
            ]
        )

    async def _stream(self, _request: Request) -> StreamingResponse:
        return StreamingResponse(self._events(), media_type="text/event-stream")

    async def _events(self) -> AsyncIterator[str]:
        about = {"id": "q", "name": "calculator", "arguments": {"expression": "2+2"}}
        for name in ("tool_call", "tool_consent"):
            yield f"data: {json.dumps({'type': 'metadata', 'data': {name: about}})}\n\n"
        await self._answered.wait()
        yield 'data: {"type":"token","data":"Four."}\n\ndata: {"type":"done"}\n\n'

    async def _action(self, request: Request) -> JSONResponse:
        self.answers.append(await request.json())
        if len(self.answers) == 1:
            return JSONResponse({"error": "Busy."}, 500)
        self._answered.set()
        return JSONResponse({"messages": []})


def test_an_answer_that_does_not_arrive_is_asked_for_again(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """With a sentence that says so."""

    async def main() -> None:
        deaf = Deaf()
        async with serving(app=deaf.app()) as served:
            desktop = await Desktop.start(tmp_path, "--server", served.url, "--transport", "sse")
            told: list[str] = []
            desktop.send("2+2?")
            await asks(desktop)
            session = desktop.app.sessions.all()[0]
            session.notice.connect(told.append)
            click(desktop, "Allow once")
            await until(lambda: told, "it is said")
            assert "did not reach the server" in told[0]
            await asks(desktop)
            click(desktop, "Allow once")
            await desktop.answered(2)
            assert desktop.text(1) == "Four."
            said = {"action": "tool_consent", "params": {"id": "q", "allow": True}}
            assert deaf.answers == [said, said]
            await desktop.close()

    qloop.run_until_complete(main())


async def use_of(desktop: Desktop, tool: str) -> ChoiceBox:
    """The choice for a tool in Preferences."""
    desktop.window.preferences_requested.emit()

    def found() -> ChoiceBox | None:
        dialog = desktop.window.findChild(QDialog, "preferencesDialog")
        boxes = dialog.findChildren(ChoiceBox) if dialog is not None else []
        return next((box for box in boxes if box.accessibleName() == f"Use of {tool}"), None)

    await until(found, f"{tool} is listed")
    box = found()
    assert box is not None
    return box


def choose(box: ChoiceBox, words: str) -> None:
    """Choose from it as a person does."""
    place = box.findText(words)
    box.setCurrentIndex(place)
    box.activated.emit(place)
