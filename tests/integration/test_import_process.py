"""Imports in processes of their own: killed, two at once, beside the window's writes, and on a full disk."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest
import qasync

from ainative_desktop.paths import HOME_VARIABLE
from ainative_desktop.protocol.imports.report import End, ImportReport, Outcome, read_report
from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.runtime.importing import ImportProcess
from ainative_desktop.runtime.own_command import PACKAGE_PARENT, own_command
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import FULL, Database
from ainative_desktop.storage.import_run import run_import
from tests.helpers.disks import DISKS, Disk
from tests.helpers.exports import EXPORTS, chat, write_export
from tests.helpers.pictures import PLACE, picture, saved, with_exif

LIMIT = 60.0  # seconds
CHATS = 300
NOW = 1_790_000_000.0


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """An export that takes a while."""
    path = tmp_path / "conversations.json"
    write_export(path, (chat(number, messages=20, words=100) for number in range(CHATS)))
    return path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A profile."""
    path = tmp_path / "home"
    path.mkdir()
    return path


@pytest.fixture(params=sorted(DISKS))
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    """A disk that can be filled."""
    with DISKS[request.param](tmp_path / "disk") as disk:
        yield disk


def begun(export: Path, home: Path) -> subprocess.Popen[bytes]:
    """A process that imports."""
    return subprocess.Popen(
        own_command("import", "--watched", str(export)),
        env={**os.environ, HOME_VARIABLE: str(home)},
        cwd=PACKAGE_PARENT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def report_of(process: subprocess.Popen[bytes]) -> ImportReport:
    """What it says at its end."""
    assert process.stdout is not None
    with process:  # which closes its pipe, and that would stop it, once it has said everything
        lines = process.stdout.readlines()
    return read_report(lines[-1])


def kept(home: Path) -> list[tuple[str, int]]:
    """The conversations of a profile and how many messages they have, in a database that is whole."""
    connection = apsw.Connection(str(home / "conversations.db"))
    assert connection.execute("PRAGMA integrity_check").get == "ok"
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    sql = """SELECT title, (SELECT count(*) FROM messages WHERE conversation_id = conversations.id)
             FROM conversations ORDER BY title"""
    found = [(str(title), int(count)) for title, count in connection.execute(sql)]
    connection.close()
    return found


def test_killed_it_leaves_whole_conversations_and_goes_on(export: Path, home: Path) -> None:
    """Without a word in between; what is there is not taken twice."""
    process = begun(export, home)
    deadline = time.monotonic() + LIMIT
    assert process.stdout is not None
    for line in process.stdout:
        assert time.monotonic() < deadline
        if read_report(line).count(Outcome.ADDED) > 5:
            break
    process.kill()
    process.communicate()
    before = kept(home)
    assert 5 < len(before) < CHATS
    assert {count for _, count in before} == {20}
    again = report_of(begun(export, home))
    assert again.counts == {"same": len(before), "added": CHATS - len(before)}
    assert len(kept(home)) == CHATS


def test_two_at_once_take_each_conversation_once(export: Path, home: Path) -> None:
    """Neither fails for the other."""
    processes = [begun(export, home) for _ in range(2)]
    reports = [report_of(process) for process in processes]
    assert [report.end for report in reports] == [End.DONE, End.DONE]
    assert sum(report.count(Outcome.ADDED) for report in reports) == CHATS
    assert sum(report.count(Outcome.SAME) for report in reports) == CHATS
    assert len(kept(home)) == CHATS


async def test_the_window_writes_meanwhile(export: Path, home: Path) -> None:
    """Each of its transactions finds its turn."""
    database = await Database.open(home / "conversations.db", now=lambda: NOW)
    store = ConversationStore(database)
    await store.create(Conversation("own", "Own", 1.0, 1.0))
    process = begun(export, home)
    written = 0
    while process.poll() is None:
        parent = f"m{written - 1}" if written else None
        message = Message(f"m{written}", "own", parent, Role.USER, "x", MessageState.COMPLETE, 1.0)
        await store.add_messages([message])
        written += 1
        await asyncio.sleep(0.005)
    assert report_of(process).count(Outcome.ADDED) == CHATS
    assert written > 10
    assert await store.branch_length("own") == written
    assert len(await store.list_conversations(limit=1_000)) == CHATS + 1
    await database.close()


def test_pictures_lose_what_cameras_wrote_into_them(tmp_path: Path, home: Path) -> None:
    """Those of an archive, before anything of them is kept."""
    archive, photo = tmp_path / "export.zip", with_exif(saved(picture(640, 480), "JPEG"), 1)
    assert PLACE in photo
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as made:
        made.write(EXPORTS / "chatgpt.json", "conversations.json")
        made.writestr("file-AbC123xyz-chart.jpg", photo)
    assert report_of(begun(archive, home)).end is End.DONE
    connection = apsw.Connection(str(home / "conversations.db"))
    [(name, width, data)] = connection.execute(
        "SELECT name, width, data FROM attachments JOIN attachment_data ON attachment_id = attachments.id"
    )
    connection.close()
    assert (name, width) == ("chart.jpg", 640)
    assert PLACE not in bytes(data)


def test_a_disk_that_fills_in_the_middle_is_told(export: Path, disk: Disk) -> None:
    """What was whole is there, and the import goes on once there is room."""
    database = disk.folder / "conversations.db"

    def fill(report: ImportReport) -> None:
        if report.count(Outcome.ADDED) == 20:
            disk.fill()

    report = run_import(export, database, now=NOW, tell=fill)
    disk.free()
    assert report.end is End.FAILED
    assert report.problem in (FULL, "This could not be saved or read (disk I/O error).")
    taken = report.count(Outcome.ADDED)
    assert 20 <= taken < CHATS
    assert len(kept(disk.folder)) == taken


def test_a_process_that_dies_is_told(qloop: qasync.QEventLoop, home: Path) -> None:
    """And one that cannot be started."""

    async def end_of(*command: str) -> ImportReport:
        process = ImportProcess(home, command=command)
        ended: asyncio.Future[ImportReport] = asyncio.get_running_loop().create_future()
        process.ended.connect(ended.set_result)
        process.start(home / "x.json")
        report = await asyncio.wait_for(ended, LIMIT)
        assert not process.running
        return report

    async def work() -> None:
        for command in ([sys.executable, "-c", "import os; os.abort()"], [str(home / "none")]):
            report = await end_of(*command)
            assert (report.end, report.name) == (End.LOST, "x.json")

    qloop.run_until_complete(work())
