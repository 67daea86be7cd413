"""A saved log replayed in the running application: the same answer, by the same way, and nothing sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from tests.helpers.desktop import Desktop, until
from tests.helpers.inspecting import Inspector
from tests.helpers.peers import answer, chunked, http_peer

HALF = b'id: s:1\ndata: {"type":"token","data":"Half"}\n\n'
REST = (
    b'id: s:1\ndata: {"type":"token","data":"Half"}\n\n'  # which the client has had
    b'id: s:2\ndata: {"type":"token","data":" more"}\n\n'
    b'id: s:3\ndata: {"type":"metadata","data":{"model":"m"}}\n\nid: s:4\ndata: {"type":"done"}\n\n'
)


def line(at: float, kind: str, words: str = "", raw: str = "") -> str:
    return json.dumps({"at": at, "kind": kind, "words": words, "raw": raw}) + "\n"


def token(at: float, text: str) -> str:
    return line(at, "token", text, json.dumps({"type": "token", "data": text}))


START = line(0, "start", "POST /ai/stream via SSE", json.dumps({"params": {"message": "Why?"}}))
OPEN = line(0, "open", "200 text/event-stream")
DONE = line(0, "done", "", '{"type":"done"}') + line(0, "end", "complete")


def replay(inspector: Inspector, speed: str, path: Path) -> None:
    """Choose a speed in the button's menu, and a file."""
    inspector.find(QPushButton, "inspectorReplay").click()
    menu = inspector.find(QMenu, "replaySpeeds")
    [action] = [action for action in menu.actions() if action.text() == speed]
    assert isinstance(action, QAction)
    menu.hide()
    action.trigger()
    inspector.choose(path)


async def replaying_two(folder: Path) -> Desktop:
    """A window that has begun to replay a log of two answers, "One!" and "Two", at its own speed."""
    path = folder / "two.jsonl"
    path.write_text(
        START + OPEN + token(0, "One") + token(0.5, "!") + DONE + START + OPEN + token(0, "Two") + DONE
    )
    desktop = await Desktop.start(folder / "home")
    replay(Inspector(desktop), "At its own speed", path)
    await until(lambda: desktop.model.rowCount() == 2 and desktop.text(1) == "One", "it has begun")
    return desktop


def words(desktop: Desktop, name: str) -> str:
    """What the label of that name says."""
    label = desktop.find(QLabel, name)
    return label.text()


def test_a_saved_log_gives_the_same_answer_again(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Cut and taken up again as it was, without its doubled event; marked as a replay, and stored."""

    async def main() -> None:
        async with http_peer(chunked(HALF, finish=False), answer(REST)) as peer:
            desktop = await Desktop.start(tmp_path / "home", "--server", peer.url, "--transport", "sse")
            inspector = Inspector(desktop)
            desktop.send("Hello")
            await desktop.answered(2)
            await inspector.ended()
            recorded = inspector.kinds()
            path = tmp_path / "cut.jsonl"
            await inspector.save(path)
            requests = len(peer.requests)
            replay(inspector, "At once", path)
            await until(lambda: words(desktop, "transportLabel") == "SSE, replayed at once", "it begins")
            await desktop.answered(2)
            assert [desktop.text(0), desktop.text(1)] == ["Hello", "Half more"]
            assert desktop.state(1) == "complete"
            assert words(desktop, "titleLabel") == "Replay of cut.jsonl"
            await inspector.ended()
            assert inspector.kinds() == recorded
            assert inspector.figures()[2] == "1"
            assert not inspector.find(QPushButton, "inspectorCurl").isEnabled()
            assert len(peer.requests) == requests
            message = desktop.model.message(1)
            assert message is not None
            assert message.metadata["replay"] is True
            assert message.metadata["model"] == "m"
            key = desktop.app.workspace.conversation_id
            assert key is not None
            assert await (await desktop.app.store()).spent_in(key) == []  # nothing was spent
            await desktop.close()

    qloop.run_until_complete(main())


def test_stop_ends_the_whole_replay(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """What came stays; the log's later answers do not begin. Meanwhile it goes at its own speed."""
    path = tmp_path / "slow.jsonl"
    path.write_text(START + OPEN + token(0.1, "Soon") + token(3600, "late") + DONE + START + OPEN + DONE)

    async def main() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        inspector = Inspector(desktop)
        replay(inspector, "Four times as fast", path)
        await until(lambda: desktop.model.rowCount() == 2 and desktop.text(1) == "Soon", "the first token")
        assert desktop.state(1) == "streaming"
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        assert (desktop.text(1), desktop.state(1)) == ("Soon", "aborted")
        desktop.app.workspace.new_chat()  # the replay is over: its conversation can go
        await until(lambda: not desktop.app.sessions.all(), "nothing goes on")
        await desktop.close()

    qloop.run_until_complete(main())


def test_it_goes_on_out_of_sight(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Each answer of the log after the one before, also where the person looks elsewhere."""

    async def main() -> None:
        desktop = await replaying_two(tmp_path)
        desktop.app.workspace.new_chat()
        await until(lambda: not desktop.app.sessions.all(), "the replay is over")
        desktop.open("Replay of two.jsonl")
        await desktop.answered(4)
        assert [desktop.text(row) for row in range(4)] == ["Why?", "One!", "Why?", "Two"]
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_message_sent_meanwhile_waits_its_turn(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It goes to the server in use, and the replay goes on after it."""

    async def main() -> None:
        desktop = await replaying_two(tmp_path)
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(6)
        asked = [desktop.text(row) for row in (0, 2, 4)]
        assert asked == ["Why?", "/demo tokens=3 rate=max", "Why?"]
        assert (desktop.text(1), desktop.text(5)) == ("One!", "Two")
        await desktop.close()

    qloop.run_until_complete(main())


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "holds no events"),
        (b"\x80\x81", "not text in UTF-8"),
        (b'{"at": 0}\n', "Line 1 of log.jsonl is not an event"),
        ((START + "Dear diary\n").encode(), "Line 2 of log.jsonl is not an event"),
    ],
)
def test_a_bad_file_is_told(qloop: qasync.QEventLoop, tmp_path: Path, content: bytes, told: str) -> None:
    """In a sentence above the composer; no chat is made of it."""
    path = tmp_path / "log.jsonl"
    path.write_bytes(content)

    async def main() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        desktop.window.replay_requested.emit()
        inspector = Inspector(desktop)
        inspector.choose(path)
        await until(lambda: told in words(desktop, "noticeLabel"), told)
        assert desktop.titles() == []
        await desktop.close()

    qloop.run_until_complete(main())
