"""The transcript's model: windows of rows, text that grows, and Qt's own tester watching."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.ui.transcript.model import KEPT_ROWS, PAGE, MessageRole, TranscriptModel


def message(row: int, content: str = "", **members: object) -> Message:
    values: dict[str, object] = {
        "role": Role.ASSISTANT,
        "state": MessageState.COMPLETE,
        "created": 1.0,
        **members,
    }
    return Message(f"m{row}", "c", None, content=content or f"text {row}", **values)  # type: ignore[arg-type]


@pytest.fixture
def model(qapp: QApplication) -> Iterator[TranscriptModel]:
    model = TranscriptModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def test_rows_have_what_others_rely_on(model: TranscriptModel) -> None:
    """Markdown, id, role, state, created."""
    model.reset(1, [message(0, "**hi**", role=Role.USER)])
    index = model.index(0, 0)
    assert index.data() == "**hi**"
    assert [index.data(role) for role in MessageRole] == ["m0", "user", "complete", 1.0, ""]
    names = {bytes(name.data()).decode() for name in model.roleNames().values()}
    assert {"id", "role", "state", "created"} <= names


def test_unknown_rows_are_asked_for_a_page_at_a_time(qapp: QApplication) -> None:
    """Once each, until they are given. (Qt's tester would ask every one of the million.)"""
    model = TranscriptModel()
    asked: list[tuple[int, int]] = []
    model.rows_wanted.connect(lambda first, count: asked.append((first, count)))
    model.reset(1_000_000, [message(row) for row in range(999_990, 1_000_000)])
    assert model.index(999_995, 0).data() == "text 999995"
    assert model.index(70, 0).data() is None
    assert model.index(71, 0).data() is None
    assert asked.count((PAGE, PAGE)) == 1
    model.fill(PAGE, [message(row) for row in range(PAGE, 2 * PAGE)])
    assert model.index(70, 0).data() == "text 70"


def test_memory_stays_bounded_and_a_running_answer_stays(qapp: QApplication) -> None:
    """The rows seen longest ago go; the one that streams does not."""
    model = TranscriptModel()
    model.reset(10_000, [message(9_999, state=MessageState.STREAMING)])
    for first in range(0, 9_984, PAGE):
        model.fill(first, [message(row) for row in range(first, first + PAGE)])
    assert len(model._rows) <= KEPT_ROWS
    assert model.index(9_999, 0).data() == "text 9999"


def test_growing_text_is_one_change(model: TranscriptModel) -> None:
    """An append tells one row and takes nothing away."""
    model.reset(2, [message(0), message(1, " ", state=MessageState.STREAMING)])
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.append_text("m1", "a")
    model.append_text("m1", "b")
    model.append_text("unknown", "c")
    assert changed == [(1, 1), (1, 1)]
    assert model.index(1, 0).data(Qt.ItemDataRole.DisplayRole) == " ab"


def test_another_branch_replaces_the_rows_from_there(model: TranscriptModel) -> None:
    """Truncating and appending, as a retry does."""
    model.reset(4, [message(row) for row in range(4)])
    model.truncate(3)
    model.append(message(9))
    assert [model.index(row, 0).data() for row in range(4)] == ["text 0", "text 1", "text 2", "text 9"]
    assert model.row_of("m3") is None
    assert model.last_id(Role.ASSISTANT) == "m9"
