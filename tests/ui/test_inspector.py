"""The inspector on the running application: what is on the wire of the conversation on screen."""

from __future__ import annotations

import json
from pathlib import Path

import qasync
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton

from ainative_desktop.runtime.recording import StreamRecording
from ainative_desktop.storage.looks import Appearance
from ainative_desktop.ui.inspector.events import EventDelegate, EventsModel
from ainative_desktop.ui.inspector.panel import WIDTH
from tests.helpers.desktop import Desktop, until
from tests.helpers.inspecting import Inspector
from tests.helpers.peers import answer, chunked, http_peer

HALF = b'id: s:1\ndata: {"type":"token","data":"Half"}\n\n'
REST = b'id: s:2\ndata: {"type":"token","data":" more"}\n\nid: s:3\ndata: {"type":"done"}\n\n'


def test_a_stream_from_request_to_end(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Each event with its kind; filtered; the log and the request without the token."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        inspector = Inspector(desktop)
        desktop.send("/demo tokens=30 rate=max")
        await desktop.answered(2)
        await inspector.ended()
        kinds = inspector.kinds()
        assert kinds[:3] == ["start", "open", "metadata"]
        assert kinds.count("token") == 30
        assert kinds[-2:] == ["done", "end"]
        inspector.find(QLineEdit, "inspectorFilter").setText("METADATA")
        assert set(inspector.kinds()) == {"metadata"}
        inspector.find(QPushButton, "inspectorCurl").click()
        token = (await desktop.app.process.ready(5)).token
        assert "/ai/stream" in QGuiApplication.clipboard().text()
        assert token not in QGuiApplication.clipboard().text()
        await desktop.close()

    qloop.run_until_complete(main())


def test_it_is_there_again_if_it_was_left_open(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """As wide as it was, and recording."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        Inspector(desktop)
        desktop.window.resize(780, 700)  # as much as a screen of tests has
        desktop.window._splitter.setSizes([0, 430, 350])
        left = desktop.window.state()
        assert left.inspector_visible
        assert left.inspector_width != WIDTH
        await desktop.close()
        again = await Desktop.start(tmp_path)
        assert again.window.state() == left
        again.send("/demo tokens=3 rate=max")
        await again.answered(2)
        session = again.app.workspace.session
        assert session is not None
        assert session.tap is not None
        await again.close()

    qloop.run_until_complete(main())


def test_a_cut_shows(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The attempt, the request to go on, and one reconnect counted."""

    async def main() -> None:
        async with http_peer(chunked(HALF, finish=False), answer(REST)) as peer:
            desktop = await Desktop.start(tmp_path, "--server", peer.url, "--transport", "sse")
            inspector = Inspector(desktop)
            desktop.send("Hello")
            await desktop.answered(2)
            await inspector.ended()
            assert inspector.kinds() == [
                "start", "open", "token", "retry", "resume", "open", "token", "done", "end",
            ]  # fmt: skip
            assert inspector.figures()[2] == "1"
            await desktop.close()

    qloop.run_until_complete(main())


def test_closed_it_records_nothing(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And a conversation's recording is its own."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        inspector = Inspector(desktop)
        assert inspector.kinds() == []
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(4)
        await inspector.ended()
        recorded = len(inspector.kinds())
        desktop.window.inspector_requested.emit()
        assert not inspector.panel.isVisible()
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(6)
        desktop.window.inspector_requested.emit()
        assert len(inspector.kinds()) == recorded
        desktop.app.workspace.new_chat()
        assert inspector.kinds() == []
        await desktop.close()

    qloop.run_until_complete(main())


def test_opened_while_an_answer_streams_it_says_what_it_cannot_know(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """The rest of the answer shows, without a time of its first token."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("/demo tokens=3000 rate=200")
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 40, "it streams")
        inspector = Inspector(desktop)
        await until(lambda: "token" in inspector.kinds(), "the rest shows")
        said = [label.text() for label in inspector.panel.findChildren(QLabel) if label.isVisible()]
        assert "This answer had begun before the inspector was open. The next one shows whole." in said
        assert inspector.figures()[0] == "–"
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        await desktop.close()

    qloop.run_until_complete(main())


def test_pausing_and_saving(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A paused list stands still, and shows all once it goes on; the log is JSON Lines."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path / "home")
        inspector = Inspector(desktop)
        pause = inspector.find(QPushButton, "inspectorPause")
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(2)
        await inspector.ended()
        shown = len(inspector.kinds())
        pause.click()
        desktop.send("/demo tokens=3 rate=max")
        await desktop.answered(4)
        assert len(inspector.kinds()) == shown
        pause.click()
        await until(lambda: inspector.kinds().count("end") == 2, "what came meanwhile is shown")
        path = tmp_path / "log.jsonl"
        await inspector.save(path)
        lines = path.read_text(encoding="utf-8").splitlines()
        assert len(lines) == len(inspector.kinds())
        assert json.loads(lines[0])["kind"] == "start"
        await desktop.close()

    qloop.run_until_complete(main())


def is_dark(view: QListView) -> bool:
    delegate = view.itemDelegate()
    assert isinstance(delegate, EventDelegate)
    return delegate._theme.dark


def test_it_follows_theme_and_width(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Painted in the window's theme from the start and after a change; a narrow window hides the sidebar."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.window.set_appearance(Appearance(theme="dark"))
        desktop.window.resize(900, 600)
        inspector = Inspector(desktop)
        view = inspector.find(QListView, "inspectorEvents")
        assert is_dark(view)
        assert not desktop.window.sidebar.isVisible()
        await until(lambda: inspector.panel.geometry().right() <= desktop.window.width(), "it fits")
        transcript = desktop.window.transcript
        foot = desktop.window._foot
        await until(lambda: foot.width() <= transcript.width() + 2 * 24, "the composer fits beside it")
        desktop.window.set_appearance(Appearance(theme="light"))
        assert not is_dark(view)
        desktop.window.inspector_requested.emit()
        assert desktop.window.sidebar.isVisible()
        await desktop.close()

    qloop.run_until_complete(main())


def test_the_model_keeps_qts_rules(qtbot: object) -> None:
    """While it grows, is filtered, and lets the oldest go."""
    now = iter(range(10**6))
    model = EventsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    recording = StreamRecording(lambda: float(next(now)))
    model.show(recording)
    for number in range(50):
        recording.noted("stall" if number % 2 else "retry", str(number))
        assert model.refresh()
    assert not model.refresh()
    model.set_pattern("stall")
    assert model.rowCount() == 25
    model.set_raw(True)
    model.set_pattern("")
    assert model.rowCount() == 50
    model.show(None)
    assert model.rowCount() == 0
