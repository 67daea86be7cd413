"""The window is there before what works behind it: what the first frame waits for, and what is kept until
somebody hears it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from ainative_desktop.app import build
from ainative_desktop.ui.opening import Opening
from tests.helpers.desktop import Desktop, until

#: The first frame waits for none of these: each takes a part of what it may take in all.
LATER = (
    "ainative_desktop.app", "ainative_desktop.protocol.messages", "ainative_desktop.rendering",
    "ainative_desktop.runtime", "ainative_desktop.storage.settings", "ainative_desktop.ui.conversation_view",
    "ainative_desktop.ui.menus",
    "ainative_desktop.ui.transcript", "apsw", "asyncio", "email", "html", "httpx", "httpx_sse", "keyring",
    "markdown_it", "pygments", "qasync", "rich", "ssl", "websockets",
)  # fmt: skip
FIRST_FRAME = """
import sys
from pathlib import Path
from ainative_desktop.imports import hasten

hasten()
from ainative_desktop.launch import Opening, QEventLoop, make_application

application = make_application()
opening, loop = Opening(Path(sys.argv[1])), QEventLoop()
opening.painted.connect(loop.quit)
opening.window.show()
loop.exec()
print(*sorted(set(sys.argv[2:]) & set(sys.modules)))
"""
SOURCES = """
import linecache
from ainative_desktop.imports import hasten

hasten()
import ainative_desktop.running

print(*(name for name in linecache.cache if "ainative" in name))
"""

INTERRUPTED = """
import os, signal
from ainative_desktop import launch

launch._Loading.start = lambda self: os.kill(os.getpid(), signal.SIGINT)
launch.run([])
"""


def _printed(program: str, *arguments: str) -> list[str]:
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


def test_the_first_frame_waits_for_nothing_that_it_does_not_show(tmp_path: Path) -> None:
    """The transcript, asyncio, the network, the database and the keyring come after it."""
    assert _printed(FIRST_FRAME, str(tmp_path), *LATER) == []


def test_no_module_is_kept_as_source() -> None:
    """PySide's import reads the source of every module; ours is Python's own."""
    assert _printed(SOURCES) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_control_c_ends_the_start(tmp_path: Path) -> None:
    """Also in the middle of what Qt calls, where an exception ends nothing."""
    environment = {**os.environ, "AINATIVE_DESKTOP_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], env=environment, timeout=60, check=False)
    assert done.returncode == -signal.SIGINT


def test_what_is_typed_and_sent_before_anyone_listens_is_sent(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """One need not wait for the rest of the program."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        QTest.keyClicks(opening.window.composer.field, "Hello")
        QTest.keyClick(opening.window.composer.field, Qt.Key.Key_Return)
        assert opening.window.composer.text() == "Hello"
        desktop = Desktop(build(tmp_path, opening=opening))
        await desktop.answered(2)
        assert (desktop.text(0), desktop.composer.toPlainText()) == ("Hello", "")
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_window_closed_before_anyone_listens_is_closed(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """It is not forgotten, whatever is still to come."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        opening.window.close()
        app = build(tmp_path, opening=opening)
        closed: list[bool] = []
        app.closed.connect(lambda: closed.append(True))
        await until(lambda: closed, "closed")

    qloop.run_until_complete(main())


def test_only_what_was_written_when_one_sent_is_sent(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """What is typed afterwards, and above all what a link proposes, waits for an Enter of its own."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        field = opening.window.composer.field
        QTest.keyClicks(field, "Hello")
        QTest.keyClick(field, Qt.Key.Key_Return)
        QTest.keyClicks(field, " and then")
        desktop = Desktop(build(tmp_path, ["ainative://new?text=Proposed"], opening=opening))
        await desktop.answered(2)
        assert desktop.text(0) == "Hello"
        assert desktop.composer.toPlainText().split() == ["and", "then", "Proposed"]
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_sent_once_somebody_listens_is_sent_once(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A second Enter, since nothing seems to happen, comes while features are still to be added."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        field = opening.window.composer.field
        QTest.keyClicks(field, "Hello")
        QTest.keyClick(field, Qt.Key.Key_Return)
        desktop = Desktop(build(tmp_path, opening=opening))
        sent: list[str] = []
        desktop.window.composer.submitted.connect(sent.append)
        QTest.keyClick(field, Qt.Key.Key_Return)
        await desktop.answered(2)
        assert sent == ["Hello"]
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_pasted_before_anyone_listens_is_attached(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A long text that becomes a file is not lost."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        pasted = QMimeData()
        pasted.setText("line\n" * 5000)
        opening.window.composer.field.insertFromMimeData(pasted)
        desktop = Desktop(build(tmp_path, opening=opening))
        await until(lambda: desktop.window.composer.tray.full, "the file is there")
        await until(lambda: "attached as a file" in desktop.notice(), "it is told")
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_typed_into_a_window_closed_at_once_is_there_again(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """Closing before the database is open keeps the draft, too."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        QTest.keyClicks(opening.window.composer.field, "Not yet sent")
        opening.window.close()
        app = build(tmp_path, opening=opening)
        closed: list[bool] = []
        app.closed.connect(lambda: closed.append(True))
        await until(lambda: closed, "closed")
        desktop = await Desktop.start(tmp_path)
        await until(lambda: desktop.composer.toPlainText() == "Not yet sent", "the draft is back")
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_sent_from_a_window_closed_at_once_is_kept(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """As a message."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        QTest.keyClicks(opening.window.composer.field, "Hello")
        QTest.keyClick(opening.window.composer.field, Qt.Key.Key_Return)
        opening.window.close()
        app = build(tmp_path, opening=opening)
        closed: list[bool] = []
        app.closed.connect(lambda: closed.append(True))
        await until(lambda: closed, "closed")
        desktop = await Desktop.start(tmp_path)
        assert desktop.titles() == ["Hello"]
        await desktop.close()

    qloop.run_until_complete(main())


def test_what_is_typed_stays_where_a_signal_ends_the_start(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing has opened the database then."""

    async def main() -> None:
        opening = Opening(tmp_path)
        opening.window.show()
        QTest.keyClicks(opening.window.composer.field, "Not yet sent")
        app = build(tmp_path, opening=opening)
        app.leave()
        await app.close()
        desktop = await Desktop.start(tmp_path)
        await until(lambda: desktop.composer.toPlainText() == "Not yet sent", "the draft is back")
        await desktop.close()

    qloop.run_until_complete(main())
