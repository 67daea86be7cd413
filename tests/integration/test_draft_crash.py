"""`kill -9` while somebody types: what was written is there at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import apsw
import pytest
import qasync

from tests.helpers.desktop import Desktop, until

LIMIT = 60.0  # seconds for anything to happen
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def kept(home: Path) -> list[str]:
    """The drafts that another process has saved by now."""
    if not (home / "conversations.db").exists():
        return []
    connection = apsw.Connection(str(home / "conversations.db"), flags=apsw.SQLITE_OPEN_READONLY)
    connection.set_busy_timeout(5000)
    try:
        return [text for (text,) in connection.execute("SELECT text FROM drafts")]
    except apsw.SQLError:  # the tables are not there yet
        return []
    finally:
        connection.close()


def test_a_draft_outlives_a_kill(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing told the app to save it."""
    text = "a thought that took an hour"
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.typing", str(tmp_path), text],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    ) as process:
        try:
            deadline = time.monotonic() + LIMIT
            while kept(tmp_path) != [text]:
                assert process.poll() is None, "the app ended by itself"
                assert time.monotonic() < deadline, "never saved"
                time.sleep(0.05)
        finally:
            process.kill()

    async def next_start() -> None:
        desktop = await Desktop.start(tmp_path)
        await until(lambda: desktop.composer.toPlainText() == text, "the draft is back")
        await desktop.close()

    qloop.run_until_complete(next_start())
