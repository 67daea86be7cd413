"""A full disk while one looks at another conversation: it is told all the same, and says where."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtWidgets import QLabel, QPushButton

from ainative_desktop.runtime.journal import IN_MEMORY, SAVED_AGAIN
from ainative_desktop.runtime.outgoing import TRIMMED_NOTICE
from ainative_desktop.runtime.unsaved import SAVED
from tests.helpers.desktop import Desktop, until
from tests.helpers.disks import DISKS, Disk

TITLE = "/demo tokens=5000 rate=100"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk that can be filled, of the kind that there is everywhere."""
    with DISKS["limited"](tmp_path / "disk") as disk:
        yield disk


def label(desktop: Desktop) -> QLabel:
    return desktop.find(QLabel, "noticeLabel")


def buttons(desktop: Desktop) -> dict[str, QPushButton]:
    found = desktop.window.findChildren(QPushButton)
    return {button.text(): button for button in found if button.isVisible()}


def marked(desktop: Desktop, title: str) -> bool:
    """Whether the sidebar has a dot beside that conversation."""
    model = desktop.window.sidebar.model
    role = next(key for key, name in model.roleNames().items() if bytes(name.data()) == b"unread")
    [index] = [each for row in range(model.rowCount()) if (each := model.index(row, 0)).data() == title]
    return bool(index.data(role))


def test_it_is_told_with_the_conversations_name(qloop: qasync.QEventLoop, disk: Disk) -> None:
    """When the disk refuses, with a way there, and when it takes the answer again; other notices stay with
    their conversation."""

    async def main() -> None:
        desktop = await Desktop.start(disk.folder)
        desktop.send(TITLE)
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 50)
        [session] = desktop.app.sessions.all()
        desktop.app.workspace.new_chat()
        session.notice.emit(TRIMMED_NOTICE)
        assert label(desktop).text() == ""
        disk.fill()
        await until(lambda: IN_MEMORY in label(desktop).text(), "told")
        assert label(desktop).text().startswith(f"In “{TITLE}”: ")
        disk.free()
        await until(lambda: label(desktop).text() == f"In “{TITLE}”: {SAVED_AGAIN}", "saved again")
        assert desktop.app.workspace.conversation_id is None
        buttons(desktop)["Show chat"].click()
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 50, "shown")
        session.notice.emit(TRIMMED_NOTICE)
        assert label(desktop).text() == TRIMMED_NOTICE
        desktop.window.stop_requested.emit()
        await desktop.answered(2)
        await desktop.close()

    qloop.run_until_complete(main())


def test_an_answer_that_ends_meanwhile_keeps_its_notice(
    qloop: qasync.QEventLoop, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    """That it could not be marked as unread either says nothing that helps, and does not take its place; the
    mark comes as soon as there is room."""
    title = "/demo tokens=200 rate=100"

    async def main() -> None:
        desktop = await Desktop.start(disk.folder)
        desktop.send(title)
        await until(lambda: desktop.model.rowCount() == 2 and len(desktop.text(1)) > 50)
        [session] = desktop.app.sessions.all()
        desktop.app.workspace.new_chat()
        disk.fill()
        await until(lambda: IN_MEMORY in label(desktop).text(), "told")
        await until(lambda: "is unread could not be stored" in caplog.text, "ended")
        assert not session.streaming
        assert desktop.app.sessions.all() == [session]
        assert label(desktop).text().startswith(f"In “{title}”: ")
        disk.free()
        await until(lambda: label(desktop).text() == f"In “{title}”: {SAVED}", "saved")
        await until(lambda: marked(desktop, title), "its dot")
        desktop.open(title)
        await until(lambda: desktop.model.rowCount() == 2 and not marked(desktop, title), "seen")
        await desktop.close()

    qloop.run_until_complete(main())
