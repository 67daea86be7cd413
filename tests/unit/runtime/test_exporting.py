"""Conversations written to one file: whole, under names that every file system takes, and stopped cleanly."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ainative_desktop.protocol.archive import ArchivedConversation, archived, check_head
from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.redaction import Redactor
from ainative_desktop.runtime.exporting.formats import Format, write_html, write_markdown
from ainative_desktop.runtime.exporting.writing import Export, StoppedError, file_name
from ainative_desktop.storage.conversation_reader import reading
from ainative_desktop.storage.errors import StorageError
from tests.helpers.disks import DISKS
from tests.helpers.profiles import chat, kept

DOCUMENTS = {Format.HTML: write_html, Format.MARKDOWN: write_markdown}


def export(
    home: Path,
    form: Format,
    path: Path,
    *ids: str,
    told: list[tuple[int, int]] | None = None,
    check: Callable[[], object] = lambda: None,
) -> int:
    def progress(done: int, of: int) -> None:
        if told is not None:
            told.append((done, of))

    with reading(home / "c.db", Redactor(), check=check) as reader:
        return Export(reader, DOCUMENTS, now=lambda: 5.0, progress=progress).run(form, path, ids)


async def test_json_holds_all_conversations(tmp_path: Path) -> None:
    """Newest first, as they can be read again; the progress is told."""
    chats = [chat("a", "One", "A", updated=1.0), chat("b", "Two", "B", updated=2.0)]
    await kept(tmp_path / "c.db", *chats)
    told: list[tuple[int, int]] = []
    assert export(tmp_path, Format.JSON, tmp_path / "out.json", told=told) == 2
    value = json.loads((tmp_path / "out.json").read_bytes())
    check_head(value["format"], value["version"])
    read = [archived(entry) for entry in value["conversations"]]
    assert [(each.about.title, [m.content for m in each.messages]) for each in read] == [
        ("Two", ["Why?", "B"]),
        ("One", ["Why?", "A"]),
    ]
    assert told == [(0, 2), (1, 2), (2, 2)]


async def test_one_conversation_is_a_document_and_several_are_an_archive(tmp_path: Path) -> None:
    """Whose entries have names of their own, also where the titles do not."""
    titles = ["Plain", "plain", "A/B\\C: \u202egnp.exe\n", "..", "CON", "x" * 300, "字" * 300, ""]
    chats = [chat(f"c{number}", title, "B", updated=99.0 - number) for number, title in enumerate(titles)]
    await kept(tmp_path / "c.db", *chats)
    export(tmp_path, Format.MARKDOWN, tmp_path / "one.md", "c0")
    assert (tmp_path / "one.md").read_text("utf-8").startswith("# Plain\n")
    export(tmp_path, Format.HTML, tmp_path / "all.zip")
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert "<h1>plain</h1>" in archive.read("plain (2).html").decode()
    assert (
        names[:5] == ["Plain.html", "plain (2).html", "A-B-C_ gnp.exe.html", "--.html", "_CON.html"] or names
    )
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert len(name.encode()) < 255
        assert not set(name) & set('/\\:*?"<>|\n\u202e')
        assert name.strip(". ") == name


def test_a_file_is_named_after_its_conversation() -> None:
    """In one line, without what a file system or a reader stumbles over."""
    assert file_name("TCP/IP: what\nis it?", Format.PDF) == "TCP-IP_ what is it_.pdf"
    assert file_name("/demo -x", Format.PDF) == "demo -x.pdf"
    assert file_name("\u202e", Format.JSON) == "Conversation.json"


async def test_a_conversation_that_is_gone_is_told(tmp_path: Path) -> None:
    """And no file is made."""
    await kept(tmp_path / "c.db", chat("a", "One", "A"))
    with pytest.raises(StorageError, match="no conversation with the id gone"):
        export(tmp_path, Format.JSON, tmp_path / "out.json", "a", "gone")
    assert not (tmp_path / "out.json").exists()


async def test_an_export_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    """In the middle of a conversation; what was there before stays."""
    await kept(tmp_path / "c.db", *(chat(f"c{number}", "T", "A") for number in range(5)))
    out = tmp_path / "out"
    out.mkdir()
    (out / "all.zip").write_bytes(b"old")
    left = iter(range(4))

    def check() -> None:
        if next(left, None) is None:
            raise StoppedError

    with pytest.raises(StoppedError):
        export(tmp_path, Format.HTML, out / "all.zip", check=check)
    assert (out / "all.zip").read_bytes() == b"old"
    assert [path.name for path in out.iterdir()] == ["all.zip"]


@pytest.mark.parametrize("kind", DISKS)
@pytest.mark.parametrize("form", [Format.JSON, Format.HTML])
async def test_a_full_disk_leaves_nothing(tmp_path: Path, kind: str, form: Format) -> None:
    """It is told, with what to do."""
    await kept(tmp_path / "c.db", *(chat(f"c{number}", "T", "A" * 100_000) for number in range(3)))
    with DISKS[kind](tmp_path / "disk") as disk:
        disk.fill()
        there = set(disk.folder.iterdir())
        with pytest.raises(StorageError, match="disk"):
            export(tmp_path, form, disk.folder / "out")
        assert set(disk.folder.iterdir()) == there
        disk.free()


async def test_an_empty_conversation_is_exported(tmp_path: Path) -> None:
    """It has a title, and no messages."""
    await kept(tmp_path / "c.db", ArchivedConversation(Conversation("c", "New", 1.0, 1.0), None, (), {}))
    for form in (Format.JSON, *DOCUMENTS):
        assert export(tmp_path, form, tmp_path / f"out.{form}", "c") == 1
