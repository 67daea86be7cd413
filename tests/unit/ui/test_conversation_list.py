"""The sidebar's model: groups by day, pages, and changes that Qt's own tester agrees with."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.messages import Conversation
from ainative_desktop.ui.conversation_list import ConversationListModel, ConversationRole, day_group, when

NOW = datetime(2026, 11, 23, 15, 0)


def conversation(key: str, days: float = 0, **members: object) -> Conversation:
    moment = (NOW - timedelta(days=days)).timestamp()
    return Conversation(key, f"Title {key}", created=moment, updated=moment, **members)  # type: ignore[arg-type]


@pytest.fixture
def model(qapp: QApplication) -> Iterator[ConversationListModel]:
    model = ConversationListModel(now=lambda: NOW)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield model
    del tester


def shown(model: ConversationListModel) -> list[str]:
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_conversations_stand_under_their_day(model: ConversationListModel) -> None:
    """Pinned first, then newest first, each group under its heading."""
    days = {"a": 0.0, "b": 1.0, "c": 3.0, "d": 40.0, "e": 400.0}
    model.reset(
        [*(conversation(k, d) for k, d in days.items()), conversation("p", 9, pinned=True)], more=False
    )
    assert shown(model) == [
        "Pinned", "Title p", "Today", "Title a", "Yesterday", "Title b", "Previous 7 days", "Title c",
        "October", "Title d", "October 2025", "Title e",
    ]  # fmt: skip
    assert model.index(0, 0).data(ConversationRole.HEADING)


def test_more_is_asked_for_once(qapp: QApplication) -> None:
    """Only while the store has more. (Qt's tester would fetch by itself.)"""
    model = ConversationListModel(now=lambda: NOW)
    asked: list[bool] = []
    model.more_wanted.connect(lambda: asked.append(True))
    model.reset([conversation("a")], more=True)
    model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.extend([conversation("b", 2)], more=False)
    assert not model.canFetchMore(QModelIndex())
    assert asked == [True]
    assert model.oldest() is not None


_CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["upsert", "remove", "stream"]), st.integers(0, 8), st.integers(0, 50), st.booleans()
    ),
    max_size=25,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(_CHANGES)
def test_any_changes_keep_the_order(
    model: ConversationListModel, changes: list[tuple[str, int, int, bool]]
) -> None:
    """Rows after any changes are those of a model made anew; Qt's tester watches each step."""
    model.reset([], more=False)
    held: dict[str, Conversation] = {}
    for change, key, days, flag in changes:
        if change == "upsert":
            held[str(key)] = conversation(str(key), days, pinned=flag)
            model.upsert(held[str(key)])
        elif change == "remove":
            held.pop(str(key), None)
            model.remove({str(key)})
        else:
            model.set_streaming(str(key), flag)
    fresh = ConversationListModel(now=lambda: NOW)
    fresh.reset(list(held.values()), more=False)
    assert shown(model) == shown(fresh)


def test_a_row_that_stays_is_never_removed(model: ConversationListModel) -> None:
    """Else it would lose its selection, and the field in which it is renamed."""
    model.reset([conversation(key, days) for days, key in enumerate("abcdef")], more=False)
    stays = QPersistentModelIndex(model.index(model.row_of("c"), 0))
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.upsert(conversation("f"))
    model.upsert(conversation("b", pinned=True))
    model.upsert(conversation("new"))
    assert stays.data(ConversationRole.ID) == "c"
    assert shown(model)[0:2] == ["Pinned", "Title b"]
    assert len(removed) == 1, "nothing but Yesterday's heading, which is empty"


def test_another_day_groups_anew(qapp: QApplication) -> None:
    """What was today is yesterday, without anything else having changed."""
    moments = [NOW]
    model = ConversationListModel(now=lambda: moments[-1])
    model.reset([conversation("a")], more=False)
    model.refresh_days()
    assert shown(model) == ["Today", "Title a"]
    moments.append(NOW + timedelta(days=1))
    model.refresh_days()
    assert shown(model) == ["Yesterday", "Title a"]
    assert model.index(1, 0).data(ConversationRole.WHEN) == "Mon"


def test_times_are_short() -> None:
    """A time today, a weekday this week, a date before."""
    assert when(NOW.replace(hour=9, minute=5), NOW) == "09:05"
    assert when(NOW - timedelta(days=3), NOW) == "Fri"
    assert when(NOW - timedelta(days=33), NOW) == "Oct 21"
    assert day_group(NOW + timedelta(hours=20), NOW) == "Today"
