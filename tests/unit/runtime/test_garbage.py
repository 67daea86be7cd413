"""Cyclic garbage goes on Qt's thread alone, and old garbage while nothing streams."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ainative_desktop.runtime.garbage import GarbageCollector


class Idle:
    """Whether nothing streams, as a test wants it."""

    def __init__(self) -> None:
        self.value = True

    def __call__(self) -> bool:
        return self.value


@pytest.fixture
def idle() -> Idle:
    return Idle()


@pytest.fixture
def collector(qapp: QApplication, idle: Idle) -> Iterator[GarbageCollector]:
    before = gc.isenabled()
    gc.enable()
    made = GarbageCollector(idle)
    yield made
    made.close()
    assert gc.isenabled()
    if not before:
        gc.disable()


class Ring(QObject):
    """A QObject that holds itself, so that only the collector can free it."""

    def __init__(self) -> None:
        super().__init__()
        self.own = self


def fill() -> list[list[object]]:
    """Enough new objects that the youngest generation is due."""
    return [[] for _ in range(gc.get_threshold()[0] + 100)]


def test_other_threads_destroy_no_qobject(collector: GarbageCollector) -> None:
    """However much they allocate; the collector then does, on this thread."""
    destroyed_in: list[threading.Thread] = []
    ring = Ring()
    weakref.finalize(ring, lambda: destroyed_in.append(threading.current_thread()))
    del ring
    worker = threading.Thread(target=lambda: [fill() for _ in range(200)])
    worker.start()
    worker.join()
    assert destroyed_in == []
    rounds(collector)
    assert destroyed_in == [threading.current_thread()]


def test_full_rounds_wait_until_nothing_streams(collector: GarbageCollector, idle: Idle) -> None:
    """While something does, only the young generations are looked at."""
    idle.value = False
    assert rounds(collector) == {0, 1}
    idle.value = True
    assert rounds(collector) == {0, 1, 2}


def rounds(collector: GarbageCollector) -> set[int]:
    """What is collected while much is allocated."""
    found = set()
    for _ in range(500):
        kept = fill()
        found.add(collector.collect())
        del kept
    return found
