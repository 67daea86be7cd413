"""The real window on the real local server: what a person does in the first ten minutes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QProcess, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from shiboken6 import isValid

from ainative_desktop import launch
from ainative_desktop.storage.settings import LOCAL_SERVER, ServerProfile
from tests.helpers.desktop import Desktop, Drive, until
from tests.helpers.dialects import Script, dialect


def test_type_send_and_read(drive: Drive) -> None:
    """A message is sent, its answer streams in pieces, and both stay."""

    async def work(desktop: Desktop) -> None:
        lengths: set[int] = set()
        desktop.model.dataChanged.connect(lambda *_: lengths.add(len(desktop.text(-1))))
        desktop.send("Hello there")
        await desktop.answered(2)
        assert desktop.text(0) == "Hello there"
        assert "demo" in desktop.text(1)
        assert "Hello there" in desktop.text(1)
        assert desktop.state(1) == "complete"
        assert len(lengths) > 10
        assert desktop.titles() == ["Hello there"]
        assert desktop.composer.toPlainText() == ""
        assert "SSE, chosen by Auto" in desktop.find(QLabel, "transportLabel").text()
        assert "tokens" in desktop.find(QLabel, "statusLine").text()

    drive(work)


def test_formulas_are_drawn_and_their_process_ends_with_the_window(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """LaTeX as it streams from the server becomes pictures; nothing is left running."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("Show me a formula")
        await desktop.answered(2)
        scene = desktop.window.transcript.scene

        def drawn() -> int:
            boxes = [scene.box_of(placed) for placed in scene.flow.placed]
            texts = [box[1].text for box in boxes if box is not None]
            return sum(text.toPlainText().count("\ufffc") for text in texts if text is not None)

        await until(lambda: drawn() >= 2, "formulas are drawn")
        processes = desktop.app.findChildren(QProcess)
        assert [process.state() for process in processes] == [QProcess.ProcessState.Running]
        await desktop.app.close()
        assert all(not isValid(one) or one.processId() == 0 for one in processes)
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_message_sent_before_the_server_runs_is_answered(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The window takes input from its first frame; what was sent then waits for the server."""

    async def main() -> None:
        from ainative_desktop.app import build

        desktop = Desktop(build(tmp_path))
        desktop.window.show()
        desktop.send("Quick")
        await desktop.answered(2)
        assert desktop.state(1) == "complete"
        await desktop.close()

    qloop.run_until_complete(main())


def test_stop_keeps_what_arrived(drive: Drive) -> None:
    """Stop ends the answer; its text stays, with what can be done."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=5000 rate=200")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 200, "some text")
        stop = desktop.find(QAbstractButton, "stopButton")
        assert stop.isVisible()
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        await desktop.answered(2)
        assert desktop.state(1) == "aborted"
        assert len(desktop.text(1)) > 200
        assert not stop.isVisible()

    drive(work)


def test_what_is_sent_meanwhile_waits_its_turn(drive: Drive) -> None:
    """The composer is never disabled; the second message is answered after the first."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=60 rate=100")
        await until(lambda: desktop.model.rowCount() == 2 and desktop.state(1) == "streaming")
        desktop.send("And then?")
        await until(lambda: desktop.model.rowCount() == 4)
        assert desktop.state(2) == "pending"
        assert desktop.state(1) == "streaming"
        await desktop.answered(4)
        assert [desktop.state(row) for row in range(4)] == ["complete"] * 4
        assert "And then?" in desktop.text(3)

    drive(work)


def test_switching_away_does_not_stop_an_answer(drive: Drive) -> None:
    """Two conversations stream side by side; a dot shows where an answer arrived unseen."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=80 rate=80")
        await until(lambda: desktop.model.rowCount() == 2 and desktop.state(1) == "streaming")
        desktop.window.sidebar.new_chat.emit()
        assert desktop.model.rowCount() == 0
        desktop.send("Second chat")
        await desktop.answered(2)
        unread = [c for c in desktop.window.sidebar.model._conversations.values() if c.unread]
        await until(
            lambda: any(c.unread for c in desktop.window.sidebar.model._conversations.values()), "a dot"
        )
        assert unread == [] or len(unread) == 1
        desktop.open("/demo tokens=80 rate=80")
        await until(lambda: desktop.text(0) == "/demo tokens=80 rate=80")
        assert desktop.state(1) == "complete"
        await until(lambda: not any(c.unread for c in desktop.window.sidebar.model._conversations.values()))

    drive(work)


def test_coming_back_to_a_running_answer_shows_all_of_it(drive: Drive) -> None:
    """Nothing that arrived while one looked elsewhere is missing, and nothing is there twice."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=150 rate=120")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 30)
        for _ in range(3):
            desktop.window.sidebar.new_chat.emit()
            await until(lambda: desktop.model.rowCount() == 0)
            desktop.open("/demo tokens=150 rate=120")
            await until(lambda: desktop.model.rowCount() == 2)
        await desktop.answered(2)
        shown = desktop.text(1)
        store = await desktop.app.store()
        stored = await store.message(str(desktop.row(1, "id")))
        assert stored is not None
        assert shown == stored.content

    drive(work)


def test_everything_is_there_after_a_restart(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Closing the window in the middle of an answer keeps it, marked, and the next start finds it."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=5000 rate=300")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 300)
        shown = desktop.text(1)
        await desktop.close()
        desktop = await Desktop.start(tmp_path)
        desktop.open("/demo tokens=5000 rate=300")
        await until(lambda: desktop.model.rowCount() == 2)
        assert desktop.text(1).startswith(shown)
        assert desktop.state(1) == "interrupted"
        assert "closed" in str(desktop.row(1, "note"))
        await desktop.close()

    qloop.run_until_complete(main())


def test_retry_is_a_sibling_and_continue_goes_on_in_place(drive: Drive) -> None:
    """Retry replaces the answer on screen; Continue appends to it."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=3000 rate=300")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 100)
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        first, kept = str(desktop.row(1, "id")), desktop.text(1)
        desktop.window.transcript.action_requested.emit(first, "continue")
        await until(lambda: len(desktop.text(1)) > len(kept) + 20, "more text in place")
        desktop.window.stop_requested.emit()
        await until(lambda: desktop.state(1) == "aborted" or desktop.state(1) == "complete")
        assert desktop.text(1).startswith(kept)
        desktop.window.transcript.action_requested.emit(first, "retry")
        await until(lambda: str(desktop.row(1, "id")) != first, "another answer")
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        second = str(desktop.row(1, "id"))
        desktop.window.transcript.action_requested.emit(second, "previous")
        await until(lambda: str(desktop.row(1, "id")) == first, "the first answer again")
        assert desktop.text(1).startswith(kept)
        desktop.window.transcript.action_requested.emit(first, "next")
        await until(lambda: str(desktop.row(1, "id")) == second, "and the second")

    drive(work)


def test_each_version_of_a_message_keeps_its_own_answer(drive: Drive) -> None:
    """An edited question begins a branch of its own; ‹ and › go from one to the other and back."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=5 rate=max")
        await desktop.answered(2)
        desktop.send("/demo tokens=6 rate=max")
        await desktop.answered(4)
        first = str(desktop.row(2, "id"))
        desktop.window.transcript.action_requested.emit(first, "edit")
        assert desktop.composer.toPlainText() == "/demo tokens=6 rate=max"
        desktop.composer.clear()
        desktop.send("/demo tokens=7 rate=max")
        await until(lambda: desktop.text(2) == "/demo tokens=7 rate=max", "the new version")
        await desktop.answered(4)
        second = str(desktop.row(2, "id"))
        message = desktop.model.message(2)
        assert message is not None
        assert (message.place, message.siblings) == (2, 2)
        desktop.window.transcript.action_requested.emit(second, "next")
        await until(lambda: str(desktop.row(2, "id")) == first, "round to the first version")
        assert desktop.model.rowCount() == 4
        desktop.window.transcript.action_requested.emit(first, "next")
        await until(lambda: str(desktop.row(2, "id")) == second, "and on to the second")

    drive(work)


def test_rename_delete_and_undo(drive: Drive) -> None:
    """By the sidebar's signals; a deletion can be undone."""

    async def work(desktop: Desktop) -> None:
        desktop.send("First title")
        await desktop.answered(2)
        key = next(iter(desktop.window.sidebar.model._conversations))
        desktop.window.header.rename_requested.emit("Better title")
        await until(lambda: desktop.titles() == ["Better title"])
        desktop.window.sidebar.delete_requested.emit(key)
        await until(lambda: desktop.titles() == [])
        assert desktop.model.rowCount() == 0
        desktop.window.sidebar.undo_requested.emit()
        await until(lambda: desktop.titles() == ["Better title"] and desktop.model.rowCount() == 2)

    drive(work)


@pytest.mark.parametrize(
    "options",
    [
        ["--server", "http://127.0.0.1:9/x y"],
        ["--server", "https://me:word@ai.example.org"],
        ["--token-file", "/does/not/exist"],
        ["--token", "secret"],
    ],
)
def test_options_that_cannot_be_used(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """They are told where they were given, with how to use them."""
    with pytest.raises(SystemExit) as left:
        launch.run(options)
    assert left.value.code == 2
    assert "usage: ainative-desktop" in capsys.readouterr().err


def test_a_server_that_is_down_is_told_in_place(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The answer's place says that it is tried again, then what is wrong, with Retry; the message stays."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path, "--server", "http://127.0.0.1:9")
        notes: list[str] = []
        desktop.model.dataChanged.connect(lambda: notes.append(str(desktop.row(-1, "note"))))
        desktop.send("Anyone there?")
        await desktop.answered(2)
        assert desktop.text(0) == "Anyone there?"
        assert desktop.state(1) == "error"
        assert "could not" in str(desktop.row(1, "note")).lower()
        assert "Trying again, attempt 1 of 5." in notes
        await desktop.close()

    qloop.run_until_complete(main())


def test_an_answer_without_text_is_no_answer(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Whoever writes the server reads why nothing shows."""
    script = Script(['{"type":"token","content":"the wrong member"}', '{"type":"done"}', "[DONE]"])

    async def main() -> None:
        async with dialect(script) as served:
            desktop = await Desktop.start(tmp_path, "--server", served.url)
            desktop.send("Hello")
            await desktop.answered(2)
            assert desktop.state(1) == "error"
            note = str(desktop.row(1, "note"))
            assert "without any text" in note
            assert "1 of its messages" in note
            await desktop.close()

    qloop.run_until_complete(main())


def test_the_header_tells_the_transport_of_what_is_on_screen(drive: Drive) -> None:
    """Not that of another conversation; and again that of one that still streams."""

    async def work(desktop: Desktop) -> None:
        label = desktop.find(QLabel, "transportLabel")
        desktop.send("/demo tokens=100000 rate=50")
        await until(lambda: label.isVisible() and "SSE" in label.text(), "the transport")
        desktop.app.workspace.new_chat()
        assert not label.isVisible()
        desktop.open("/demo tokens=100000 rate=50")
        await until(lambda: label.isVisible() and "SSE" in label.text(), "the transport again")

    drive(work)


def test_an_answer_that_could_not_begin_has_no_transport(drive: Drive) -> None:
    """The header does not go on telling how the answer before it came, perhaps from another server."""

    async def work(desktop: Desktop) -> None:
        label = desktop.find(QLabel, "transportLabel")
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        assert label.isVisible()
        async with dialect(Script(), sse=False) as served:
            other = ServerProfile("other", "Other", served.url, "SSE")
            servers = desktop.app.servers
            servers.settings = replace(
                servers.settings, servers=(LOCAL_SERVER, other), current_server="other"
            )
            desktop.send("Hello")
            await desktop.answered(4)
            assert desktop.state(-1) == "error"
            await until(lambda: not label.isVisible(), "no transport is told")
            assert desktop.find(QLabel, "statusLine").text() == ""

    drive(work)


def test_settings_that_cannot_be_saved_do_not_keep_the_app_open(drive: Drive, tmp_path: Path) -> None:
    """It ends all the same, and what was said is stored."""

    async def work(desktop: Desktop) -> None:
        desktop.send("/demo tokens=5 rate=max")
        await desktop.answered(2)
        (tmp_path / "settings.json").unlink(missing_ok=True)
        (tmp_path / "settings.json").mkdir()

    drive(work)
