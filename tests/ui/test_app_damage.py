"""Files that are damaged or cannot be opened: the window says so and goes on."""

from __future__ import annotations

import contextlib
from pathlib import Path

import apsw
import pytest
import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.helpers.desktop import Desktop, until

PAGE = 4096  # bytes


def overwrite(file: Path, begin: int) -> None:
    """Damage a page's length from there on."""
    content = bytearray(file.read_bytes())
    content[begin : begin + PAGE] = b"\xff" * len(content[begin : begin + PAGE])
    file.write_bytes(content)


def first_page_of(name: str, file: Path) -> int:
    """Where in the file a table or an index begins."""
    with contextlib.closing(apsw.Connection(str(file))) as connection:
        sql = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
        return (int(connection.execute(sql, (name,)).get) - 1) * PAGE


@pytest.mark.parametrize("place", [0, 100, "messages"])
def test_a_damaged_file_is_set_aside_and_the_app_goes_on(
    qloop: qasync.QEventLoop, tmp_path: Path, place: int | str
) -> None:
    """At its start, or in the middle where only a later statement meets the damage."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        for text in ("/demo tokens=5 rate=max", "/demo tokens=6 rate=max"):
            desktop.app.workspace.new_chat()
            desktop.send(text)
            await desktop.answered(2)
        await desktop.close()
        file = tmp_path / "conversations.db"
        overwrite(file, place if isinstance(place, int) else first_page_of(place, file))
        desktop = await Desktop.start(tmp_path)
        for title in desktop.titles():
            desktop.open(title)
        notice = desktop.find(QLabel, "noticeLabel")
        await until(lambda: "was kept as" in notice.text(), "told")
        assert list(tmp_path.glob("conversations.db.aside-*"))
        desktop.app.workspace.new_chat()
        desktop.send("/demo tokens=7 rate=max")
        await until(lambda: "/demo tokens=7 rate=max" in desktop.titles(), "a new conversation")
        await desktop.answered(2)
        await desktop.close()

    qloop.run_until_complete(main())


def test_damage_met_while_listing_does_not_keep_the_app_from_starting(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """The list is what a start reads last."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("Apples")
        await desktop.answered(2)
        await desktop.close()
        file = tmp_path / "conversations.db"
        overwrite(file, first_page_of("conversations_recent", file))
        desktop = await Desktop.start(tmp_path)
        notice = desktop.find(QLabel, "noticeLabel")
        assert "was kept as" in notice.text()
        desktop.send("Plums")
        await desktop.answered(2)
        assert sorted(desktop.titles()) == ["Apples", "Plums"]  # which the new file holds, too
        await desktop.close()

    qloop.run_until_complete(main())


def test_a_file_that_cannot_be_opened_is_told_and_tried_again(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """Nothing that was typed is lost, and once the file can be used all that it holds is listed."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.send("Apples")
        await desktop.answered(2)
        await desktop.close()
        file = tmp_path / "conversations.db"
        file.rename(tmp_path / "elsewhere")
        file.mkdir()
        desktop = await Desktop.start(tmp_path)
        notice = desktop.find(QLabel, "noticeLabel")
        assert "could not be saved or read" in notice.text()
        desktop.type("Pears")
        texts: list[str] = []
        desktop.composer.textChanged.connect(lambda: texts.append(desktop.composer.toPlainText()))
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await until(lambda: texts[-2:] == ["", "Pears"], "the text is given back")
        file.rmdir()
        (tmp_path / "elsewhere").rename(file)
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await desktop.answered(2)
        await until(lambda: sorted(desktop.titles()) == ["Apples", "Pears"], "both are listed")
        await desktop.close()

    qloop.run_until_complete(main())
