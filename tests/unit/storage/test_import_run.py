"""A file's conversations imported into a profile: counted, told of, and the same as what was exported."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.archive import ArchivedConversation, ArchiveWriter
from ainative_desktop.protocol.choice import ModelChoice, choice_text
from ainative_desktop.protocol.imports.report import End, ImportReport, Outcome, read_report
from ainative_desktop.redaction import Redactor
from ainative_desktop.storage.conversation_reader import ConversationReader, reading
from ainative_desktop.storage.import_run import NO_CONVERSATIONS, NO_EXPORT, run_import
from tests.helpers.exports import chat, conversation, write_export
from tests.helpers.trees import trees

NOW = 1_790_000_000.0
NONE = ModelChoice()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the profile's database is."""
    return tmp_path / "conversations.db"


def test_a_file_is_imported_and_told_of(path: Path, tmp_path: Path) -> None:
    """What was taken, and what not for which reason; a report goes from one process to another as a line."""
    export = tmp_path / "conversations.json"
    write_export(export, [chat(0), conversation("b", []), {"title": "Odd"}, {}])
    told: list[int] = []
    report = run_import(export, path, now=NOW, tell=lambda report: told.append(report.read))
    assert (report.end, report.problem) == (End.DONE, "")
    assert report.counts == {"added": 1, "left_out": 3}
    assert [(each.title, each.reason) for each in report.listed if each.reason] == [
        ("Chat b", "empty"), ("Odd", "unknown"), ("", "unknown"),
    ]  # fmt: skip
    assert report.read == report.size == export.stat().st_size
    assert told
    assert read_report(report.line()) == report


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[]", NO_CONVERSATIONS), ('{"conversations": []}', NO_CONVERSATIONS), ('{"id": "user"}', NO_EXPORT),
        ("[1, 2]", NO_EXPORT), ("[" + ", ".join(["{}"] * 5_000) + "]", NO_EXPORT), ('"x"', NO_EXPORT),
        ('{"format": "ainative-desktop", "version": 2, "conversations": [{}]}', "newer version"),
        ('{"format": "other", "version": 1, "conversations": [{}]}', "not a file with conversations"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_export_is_told(path: Path, tmp_path: Path, text: str, words: str) -> None:
    """In words, with nothing to take back."""
    export = tmp_path / "x.json"
    export.write_text(text)
    report = run_import(export, path, now=NOW)
    assert report.end is End.FAILED
    assert words in report.problem
    assert (report.key, report.counts.get("added", 0)) == (0, 0)


def test_empty_titles_without_end_take_no_memory(path: Path, tmp_path: Path) -> None:
    """Of those that are left out a few are named, and all counted."""
    export = tmp_path / "x.json"
    with export.open("w") as file:
        file.write("[" + ", ".join(['{"title": "", "mapping": {}}'] * 100_000) + "]")
    report = run_import(export, path, now=NOW)
    assert report.counts == {"left_out": 100_000}
    assert len(report.listed) == 500
    assert len(report.line()) < 100_000


def test_a_part_that_belongs_to_another_conversation_leaves_that_alone(path: Path, tmp_path: Path) -> None:
    """It is left out with its conversation, and the import goes on."""
    text = io.StringIO()
    message = {"id": "m", "role": "user", "content": "x", "state": "complete", "created": 1.0}
    text.write('{"format": "ainative-desktop", "version": 1, "conversations": [')
    entry = '{"id": "%s", "title": "T", "created": 1, "updated": 1, "messages": [%s]}'
    line = str(message).replace("'", '"')
    text.write(", ".join(entry % (key, line.replace('"m"', f'"{m}"')) for key, m in ("am", "bm", "cn")))
    export = tmp_path / "x.json"
    export.write_text(text.getvalue() + "]}")
    report = run_import(export, path, now=NOW)
    assert report.end is End.DONE
    assert [(each.outcome, each.reason) for each in report.listed] == [
        ("added", None), ("left_out", "clashes"), ("added", None),
    ]  # fmt: skip


def test_stopped_it_says_so_and_keeps_what_is_whole(path: Path, tmp_path: Path) -> None:
    """Importing again goes on."""
    export = tmp_path / "x.json"
    write_export(export, map(chat, range(40)))
    seen: list[ImportReport] = []

    def stopped() -> bool:
        seen.append(ImportReport())
        return len(seen) > 10

    report = run_import(export, path, now=NOW, stopped=stopped)
    assert report.end is End.CANCELLED
    assert report.count(Outcome.ADDED) == 11
    again = run_import(export, path, now=NOW)
    assert again.counts == {"same": 11, "added": 29}


# -- this app's own -----------------------------------------------------------------------------------------


def archive(conversations: Iterable[ArchivedConversation]) -> str:
    """The document with these conversations, as the export writes it."""
    text = io.StringIO()
    writer = ArchiveWriter(text.write)
    writer.begin(NOW)
    for each in conversations:
        writer.begin_conversation(each.about, each.choice)
        for message in each.messages:
            writer.add(message, each.files)
        writer.end_conversation()
    writer.end()
    return text.getvalue()


def all_of(reader: ConversationReader) -> list[ArchivedConversation]:
    """What a profile holds."""
    found = []
    for key in sorted(reader.ids()):
        about = reader.conversation(key)
        assert about is not None
        messages = tuple(replace(each, place=1, siblings=1) for each in reader.tree(key))
        files = {k: data for each in messages for k, data in reader.files(each.attachments).items()}
        found.append(ArchivedConversation(*about, messages, files))
    return found


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_what_is_imported_exported_and_imported_again_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Every branch, file, choice, time and step."""
    folder = tmp_path_factory.mktemp("profile")
    drawn = [each for key in "ab" if (each := data.draw(trees(key))).messages]
    held = drawn
    for number in range(2):
        export, database = folder / f"{number}.json", folder / f"{number}.db"
        export.write_text(archive(held), encoding="utf-8")
        report = run_import(export, database, now=NOW)
        assert report.count(Outcome.ADDED) == len(drawn)
        if not drawn:
            return
        with reading(database, Redactor()) as reader:
            held = all_of(reader)
        for before, after in zip(drawn, held, strict=True):
            assert after.messages == before.messages
            assert after.files == before.files
            assert (after.about.leaf_id, after.about.pinned) == (before.about.leaf_id, before.about.pinned)
            assert choice_text(after.choice or NONE) == choice_text(before.choice or NONE)
