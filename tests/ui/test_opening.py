"""The window is there before what works behind it: what the first frame waits for, and what is kept until
somebody hears it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ainative_desktop.app import build
from ainative_desktop.ui.opening import Opening
from tests.helpers.desktop import Desktop, until

#: The first frame waits for none of these: each takes a part of what it may take in all.
LATER = (
    "ainative_desktop.app", "ainative_desktop.protocol.messages", "ainative_desktop.rendering",
    "ainative_desktop.runtime", "ainative_desktop.storage.settings", "ainative_desktop.ui.menus",
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
