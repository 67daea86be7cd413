"""What one sees, and can do, while an answer is held up: the real window on servers that misbehave."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import qasync
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface

from ainative_desktop.storage.settings import Network, Settings, SettingsFile
from tests.helpers.desktop import Desktop, until
from tests.helpers.peers import Reply, answer, chunked, http_peer

HALF = b'id: s:1\ndata: {"type":"token","data":"Half of it"}\n\n'
REST = b'id: s:2\ndata: {"type":"token","data":", and the rest."}\n\nid: s:3\ndata: {"type":"done"}\n\n'
PLAIN_HALF = b'data: {"type":"token","data":"Half of it"}\n\n'
BUSY = answer("", status="429 Too Many Requests", Retry_After="120")


def held(reply: Reply, until_set: asyncio.Event) -> Reply:
    """`reply`, but not before the event."""

    async def wait(writer: asyncio.StreamWriter) -> None:
        await until_set.wait()
        await reply(writer)

    return wait


def buttons(desktop: Desktop) -> dict[str, QAccessibleInterface]:
    """What can be pressed at the last message, by its name."""
    view = QAccessible.queryAccessibleInterface(desktop.window.transcript)
    message = view.child(view.childCount() - 1)
    parts = [message.child(number) for number in range(message.childCount())]
    return {
        part.text(QAccessible.Text.Name): part for part in parts if part.role() is QAccessible.Role.Button
    }


def press(desktop: Desktop, name: str) -> None:
    buttons(desktop)[name].actionInterface().doAction(QAccessibleActionInterface.pressAction())


def note(desktop: Desktop) -> str:
    return str(desktop.row(-1, "note") or "")


async def asked(home: Path, url: str, *, stall_seconds: int = 15) -> Desktop:
    """The window, a message sent to `url` over SSE."""
    SettingsFile(home / "settings.json").save(Settings(network=Network(stall_seconds)))
    desktop = await Desktop.start(home, "--server", url, "--transport", "sse")
    desktop.send("Hello")
    return desktop


def test_a_cut_is_told_and_made_good(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The note while it reconnects, with Stop; then the whole answer and no note."""

    async def main() -> None:
        back = asyncio.Event()
        async with http_peer(chunked(HALF, finish=False), held(answer(REST), back)) as peer:
            desktop = await asked(tmp_path, peer.url)
            await until(lambda: "Reconnecting, attempt 1 of 5. What arrived is saved." in note(desktop))
            await until(lambda: desktop.text(-1) == "Half of it", "what arrived is shown")
            assert "Stop" in buttons(desktop)
            back.set()
            await desktop.answered(2)
            assert (desktop.text(-1), desktop.state(-1)) == ("Half of it, and the rest.", "complete")
            assert note(desktop) == ""
            await desktop.close()

    qloop.run_until_complete(main())


def test_a_stop_while_it_reconnects(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """What arrived stays, with Continue and Retry."""

    async def main() -> None:
        async with http_peer(chunked(HALF, finish=False), held(answer(REST), asyncio.Event())) as peer:
            desktop = await asked(tmp_path, peer.url)
            await until(lambda: "Reconnecting" in note(desktop))
            press(desktop, "Stop")
            await desktop.answered(2)
            assert (desktop.text(-1), desktop.state(-1)) == ("Half of it", "aborted")
            assert {"Continue", "Retry"} <= buttons(desktop).keys()
            await desktop.close()

    qloop.run_until_complete(main())


def test_a_server_that_asks_to_wait(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The seconds count down, and Cancel ends the wait."""

    async def main() -> None:
        async with http_peer(BUSY) as peer:
            desktop = await asked(tmp_path, peer.url)
            await until(lambda: "Sending again in 120 s." in note(desktop))
            await until(lambda: "Sending again in 119 s." in note(desktop))
            press(desktop, "Cancel")
            await desktop.answered(2)
            assert desktop.state(-1) == "aborted"
            assert len(peer.requests) == 1
            await desktop.close()

    qloop.run_until_complete(main())


def test_silence(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It is told; Keep waiting takes the note away until the time is up again, and Stop stops."""

    async def main() -> None:
        async with http_peer(chunked(HALF, None), answer("", status="204 No Content")) as peer:
            desktop = await asked(tmp_path, peer.url, stall_seconds=1)
            await until(lambda: note(desktop) == "No answer for 1 s.")
            press(desktop, "Keep waiting")
            await until(lambda: note(desktop) == "")
            await until(lambda: note(desktop) == "No answer for 1 s.")
            press(desktop, "Stop")
            await desktop.answered(2)
            assert (desktop.text(-1), desktop.state(-1)) == ("Half of it", "aborted")
            await desktop.close()

    qloop.run_until_complete(main())


def test_continue_after_a_cut_for_good(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Where the server cannot resume: what arrived goes along as context, and more is appended in place."""

    async def main() -> None:
        more = answer(b'data: {"type":"token","data":", continued."}\n\ndata: [DONE]\n\n')
        async with http_peer(chunked(PLAIN_HALF, finish=False), more) as peer:
            desktop = await asked(tmp_path, peer.url)
            await desktop.answered(2)
            assert (desktop.text(-1), desktop.state(-1)) == ("Half of it", "interrupted")
            assert "What arrived is saved" in note(desktop) or "broke" in note(desktop)
            assert len(peer.requests) == 1
            press(desktop, "Continue")
            await until(lambda: desktop.state(-1) == "complete")
            assert (desktop.model.rowCount(), desktop.text(-1)) == (2, "Half of it, continued.")
            assert b"Half of it" in peer.requests[1][2]
            keys = [headers["idempotency-key"] for _, headers, _ in peer.requests]
            assert len(set(keys)) == 2
            await desktop.close()

    qloop.run_until_complete(main())


def test_the_embedded_server_dies_in_the_middle(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It is asked where it is by now, and says that it has nothing of the answer: nobody waits for attempts
    at an address that is no more, nor is told to check it."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=5000 rate=50")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(-1)) > 20, "it streams")
        attempts: list[str] = []
        desktop.model.dataChanged.connect(lambda *_: attempts.append(note(desktop)))
        assert desktop.app.process.pid is not None
        os.kill(desktop.app.process.pid, signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
        await desktop.answered(2)
        assert desktop.state(-1) == "interrupted"
        assert "no longer has the rest" in note(desktop)
        assert not any("attempt 4" in words for words in attempts)
        press(desktop, "Continue")
        await until(lambda: desktop.state(-1) == "streaming", "it goes on")
        await desktop.close()

    qloop.run_until_complete(main())
