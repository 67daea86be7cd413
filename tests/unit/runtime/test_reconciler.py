"""Patches wait for one flush, are applied in order, and push back when too much waits."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
import qasync
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.text_buffer import TextBuffer
from ainative_desktop.runtime.reconciler import (
    BURST,
    BURST_BEHIND,
    BURST_INTERVAL,
    BURST_SHOWN,
    FRAME,
    LONGEST_INTERVAL,
    WAITING_LIMIT,
    Reconciler,
    StatePatch,
)

PATH = "/messages/m1/content"


class Clock:
    """Moves by `step` seconds at each look."""

    def __init__(self) -> None:
        self.now = 0.0
        self.step = 0.0

    def __call__(self) -> float:
        self.now += self.step
        return self.now


def conversation() -> dict[str, Any]:
    return {"messages": {"m1": {"content": TextBuffer()}}, "context": {}, "list": []}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def reconciler(qapp: QApplication, clock: Clock) -> Iterator[Reconciler]:
    made = Reconciler(conversation(), clock=clock)
    yield made
    made.flush()


def flushes_of(reconciler: Reconciler) -> list[tuple[StatePatch, ...]]:
    flushes: list[tuple[StatePatch, ...]] = []
    reconciler.flushed.connect(flushes.append)
    return flushes


def until_flush(reconciler: Reconciler) -> None:
    """Let Qt's own timer fire."""
    loop = QEventLoop()
    reconciler.flushed.connect(loop.quit)
    loop.exec()
    reconciler.flushed.disconnect(loop.quit)


def text(reconciler: Reconciler) -> str:
    buffer: TextBuffer = reconciler.state["messages"]["m1"]["content"]
    return buffer.text()


def test_many_patches_are_one_flush(reconciler: Reconciler) -> None:
    """Nothing is applied before the timer fires; then all of it, as one patch."""
    flushes = flushes_of(reconciler)
    for number in range(100):
        reconciler.apply_patch(StatePatch("add", PATH, f"{number} "))
    assert text(reconciler) == ""
    until_flush(reconciler)
    whole = "".join(f"{number} " for number in range(100))
    assert text(reconciler) == whole
    assert flushes == [(StatePatch("add", PATH, whole),)]


def test_later_patches_never_move_the_flush(reconciler: Reconciler) -> None:
    """The first patch arms the timer; the remaining time only falls while more arrive."""
    reconciler.apply_patch(StatePatch("add", PATH, "x"), batch_delay=1000)
    timer = reconciler._timer
    first = timer.timerId()
    for _ in range(1000):
        reconciler.apply_patch(StatePatch("add", PATH, "x"), batch_delay=1000)
    assert timer.timerId() == first
    assert timer.interval() == 1000
    assert timer.isSingleShot()


def test_flushes_keep_pace_and_start_late_after_a_pause(reconciler: Reconciler, clock: Clock) -> None:
    """A patch that comes 10 ms after a flush waits for what is left of the frame, and one that comes late for
    nothing; after a pause, for all."""
    waits = []
    for pause in (1.0, 0.010, 0.0155, 0.016, 0.031, 0.032, 5.0):
        clock.now += pause
        reconciler.apply_patch(StatePatch("add", PATH, "x"))
        waits.append(reconciler._timer.interval())
        reconciler.flush()
    assert waits == [FRAME, 6, 1, 1, 1, FRAME, FRAME]


def test_a_patch_may_hurry_after_a_pause_only(reconciler: Reconciler, clock: Clock) -> None:
    """Flushes stay a frame apart."""
    waits = []
    for pause in (1.0, 0.010, 1.0):
        clock.now += pause
        reconciler.apply_patch(StatePatch("add", PATH, "x"), batch_delay=4)
        waits.append(reconciler._timer.interval())
        reconciler.flush()
    assert waits == [4, 6, 4]


def test_one_flush_at_a_time(reconciler: Reconciler) -> None:
    """After a flush nothing is armed until the next patch."""
    flushes = flushes_of(reconciler)
    reconciler.apply_patch(StatePatch("add", PATH, "a"))
    until_flush(reconciler)
    assert not reconciler._timer.isActive()
    reconciler.flush()
    reconciler.apply_patch(StatePatch("add", PATH, "b"))
    until_flush(reconciler)
    assert [patches[0].value for patches in flushes] == ["a", "b"]


def test_without_batching(reconciler: Reconciler) -> None:
    """It is applied at once, after what waits."""
    flushes = flushes_of(reconciler)
    reconciler.apply_patch(StatePatch("add", PATH, "first"))
    reconciler.apply_patch(StatePatch("add", PATH, " then"), batching=False)
    assert text(reconciler) == "first then"
    assert len(flushes) == 1
    assert not reconciler._timer.isActive()


def test_a_listener_that_patches_again(reconciler: Reconciler) -> None:
    """What a listener adds comes with the next flush."""
    flushes = flushes_of(reconciler)

    def once(_: object) -> None:
        reconciler.flushed.disconnect(once)
        reconciler.apply_patch(StatePatch("add", PATH, "more"))

    reconciler.flushed.connect(once)
    reconciler.apply_patch(StatePatch("add", PATH, "some "), batching=False)
    assert text(reconciler) == "some "
    until_flush(reconciler)
    assert text(reconciler) == "some more"
    assert len(flushes) == 2


@pytest.mark.parametrize(
    ("before", "patches", "after"),
    [
        ({}, [("add", "/a", 1)], {"a": 1}),
        ({"a": 1}, [("add", "/a", 2)], {"a": 2}),
        ({"a": "x"}, [("add", "/a", "y"), ("add", "/a", "z")], {"a": "z"}),
        ({"a": []}, [("add", "/a", "x"), ("add", "/a", "y")], {"a": ["x", "y"]}),
        ({"a": [1]}, [("add", "/a/-", 2), ("add", "/a/0", 0)], {"a": [0, 1, 2]}),
        ({"a": [1, 2]}, [("remove", "/a/0", None)], {"a": [2]}),
        ({"a": [1, 2]}, [("replace", "/a/1", 3)], {"a": [1, 3]}),
        ({"a": [{"b": 1}]}, [("merge", "/a/0", {"c": 2})], {"a": [{"b": 1, "c": 2}]}),
        ({"a": 1}, [("remove", "/a", None)], {}),
        ({"a": 1}, [("replace", "/a", {"b": 2})], {"a": {"b": 2}}),
        ({}, [("replace", "/a", 1)], {"a": 1}),
        ({"a": {"b": 1}}, [("merge", "/a", {"c": 2})], {"a": {"b": 1, "c": 2}}),
        ({}, [("merge", "/a", {"c": 2})], {"a": {"c": 2}}),
        ({}, [("add", "/x~1y~0z", 1)], {"x/y~z": 1}),
        ({}, [("add", "/gone/a", 1), ("remove", "/a", None), ("merge", "/a/b/c", {})], {}),
        ({"a": [1]}, [("replace", "/a/9", 1), ("remove", "/a/x", None)], {"a": [1]}),
        ({"a": 1}, [("merge", "/a", {"b": 1}), ("add", "/a/b", 1)], {"a": 1}),
    ],
)
def test_operations(
    qapp: QApplication, before: dict[str, Any], patches: list[Any], after: dict[str, Any]
) -> None:
    """Each does as its name says; what has gone meanwhile is passed over."""
    reconciler = Reconciler(before)
    for op, path, value in patches:
        reconciler.apply_patch(StatePatch(op, path, value))
    reconciler.flush()
    assert reconciler.state == after


def test_only_what_was_applied_is_told(reconciler: Reconciler) -> None:
    """A patch for a message that is no longer there is left out."""
    flushes = flushes_of(reconciler)
    reconciler.apply_patch(StatePatch("add", "/messages/gone/content", "x"))
    reconciler.apply_patch(StatePatch("add", PATH, "y"))
    reconciler.flush()
    assert flushes == [(StatePatch("add", PATH, "y"),)]


def test_replacing_a_text(reconciler: Reconciler) -> None:
    """A text stays one that can grow."""
    reconciler.apply_patch(StatePatch("add", PATH, "old"))
    reconciler.apply_patch(StatePatch("replace", PATH, "new"))
    reconciler.apply_patch(StatePatch("add", PATH, "er"), batching=False)
    assert text(reconciler) == "newer"


def test_a_burst_is_shown_in_fewer_frames(reconciler: Reconciler) -> None:
    """Until it is over; text that anybody could read comes with each frame."""
    intervals = []
    for size in (BURST - 1, BURST, 10 * BURST, 5):
        reconciler.apply_patch(StatePatch("add", PATH, "x" * size), batching=False)
        intervals.append(reconciler.interval)
    assert intervals == [FRAME, BURST_INTERVAL, BURST_INTERVAL, FRAME]


def test_in_a_burst_a_flush_takes_a_part_and_the_rest_comes_when_it_is_over(reconciler: Reconciler) -> None:
    """Nothing is lost or told twice."""
    flushes = flushes_of(reconciler)
    pieces = [f"{number:03}é" * 100 for number in range(20)]
    for piece in pieces:
        reconciler.apply_patch(StatePatch("add", PATH, piece))
    reconciler._timer.timeout.emit()
    assert text(reconciler) == "".join(pieces)[:BURST_SHOWN]
    assert reconciler.pending_bytes == 20 * 500 - len(text(reconciler).encode())
    assert reconciler._timer.isActive()
    pieces.append(pieces[0] * 3)
    reconciler.apply_patch(StatePatch("add", PATH, pieces[-1]))
    reconciler._timer.timeout.emit()
    assert text(reconciler) == "".join(pieces)[: 2 * BURST_SHOWN]
    reconciler._timer.timeout.emit()  # nothing has come since
    assert text(reconciler) == "".join(pieces)
    assert reconciler.pending_bytes == 0
    assert not reconciler._timer.isActive()
    assert "".join(patch.value for [patch] in flushes) == text(reconciler)


def test_a_burst_never_waits_for_long(reconciler: Reconciler) -> None:
    """Beyond a limit, and where something else than text comes, all is shown."""
    for _ in range(BURST_BEHIND // BURST + 1):
        reconciler.apply_patch(StatePatch("add", PATH, "x" * BURST))
    reconciler._timer.timeout.emit()
    assert reconciler.pending_bytes == 0
    for _ in range(3):
        reconciler.apply_patch(StatePatch("add", PATH, "y" * BURST))
    reconciler.apply_patch(StatePatch("add", "/context/note", "kept in its place"))
    reconciler._timer.timeout.emit()
    assert reconciler.pending_bytes == 0
    assert reconciler.state["context"]["note"] == "kept in its place"


def test_slow_flushes_stretch_the_interval(reconciler: Reconciler, clock: Clock) -> None:
    """Twice the time a flush takes, 100 ms at most, and back to 16 ms with quick ones."""
    intervals = []
    for step in (0.0, 0.007, 0.010, 0.030, 0.200, 0.030, 0.0):
        clock.step = step
        reconciler.apply_patch(StatePatch("add", PATH, "x"), batching=False)
        intervals.append(reconciler.interval)
    assert intervals == [FRAME, FRAME, 20, 60, LONGEST_INTERVAL, 60, FRAME]
    clock.step = 0.030
    reconciler.apply_patch(StatePatch("add", PATH, "x"), batching=False)
    clock.step = 0.0
    reconciler.apply_patch(StatePatch("add", PATH, "x"))
    assert reconciler._timer.interval() == 60 - 30


def test_room(qloop: qasync.QEventLoop) -> None:
    """More than 1 MiB waiting holds the caller back until the flush; nothing is dropped."""

    async def check() -> None:
        reconciler = Reconciler(conversation())
        reconciler.apply_patch(StatePatch("add", PATH, "é" * (WAITING_LIMIT // 2)))
        assert reconciler.pending_bytes == WAITING_LIMIT
        await reconciler.room()
        reconciler.apply_patch(StatePatch("add", PATH, "x"))
        waiting = [asyncio.ensure_future(reconciler.room()) for _ in range(3)]
        await asyncio.sleep(0)
        waiting.pop().cancel()
        flushes = flushes_of(reconciler)
        await asyncio.wait_for(asyncio.gather(*waiting), 10)
        assert len(flushes) == 1
        assert reconciler.pending_bytes == 0
        assert len(reconciler.state["messages"]["m1"]["content"]) == WAITING_LIMIT // 2 + 1

    qloop.run_until_complete(check())


@given(pieces=st.lists(st.text()), start=st.integers(0, 50))
def test_text_buffer(pieces: list[str], start: int) -> None:
    """It is the same as joining, from any character on."""
    buffer = TextBuffer(pieces[0] if pieces else "")
    for piece in pieces[1:]:
        buffer.append(piece)
    whole = "".join(pieces)
    assert len(buffer) == len(whole)
    assert buffer.text() == whole
    assert buffer.text(start) == whole[start:]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.tuples(st.sampled_from(["/a", "/b", "flush", "now"]), st.text(max_size=3)), max_size=30)
)
def test_nothing_is_lost_or_reordered(qapp: QApplication, steps: list[tuple[str, str]]) -> None:
    """Whenever flushes happen, each text holds its pieces in their order, and listeners heard them all."""
    reconciler = Reconciler({"/a"[1:]: TextBuffer(), "b": TextBuffer()})
    flushes = flushes_of(reconciler)
    expected = {"/a": "", "/b": ""}
    for path, piece in steps:
        if path == "flush":
            reconciler.flush()
            continue
        target = "/a" if path == "now" else path
        expected[target] += piece
        reconciler.apply_patch(StatePatch("add", target, piece), batching=path != "now")
    reconciler.flush()
    heard = {"/a": "", "/b": ""}
    for patches in flushes:
        for patch in patches:
            heard[patch.path] += patch.value
    assert heard == expected
    assert {path: reconciler.state[path[1:]].text() for path in expected} == expected
