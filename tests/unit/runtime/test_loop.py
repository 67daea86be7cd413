"""asyncio's loop on Qt's: in order, round by round, and never without letting Qt have its turn."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer

from ainative_desktop.runtime.loop import Loop

T = TypeVar("T")

LIMIT = 10.0  # seconds


@pytest.fixture
def loop(qloop: asyncio.AbstractEventLoop) -> Loop:
    assert isinstance(qloop, Loop)
    return qloop


@pytest.fixture
def pair() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two ends of a connection, neither of which blocks."""
    ends = socket.socketpair()
    for end in ends:
        end.setblocking(False)
    yield ends
    for end in ends:
        end.close()


class Heard(QObject):
    """Counts the events that Qt brings it."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.count += 1
            return True
        return super().event(event)


def run(loop: Loop, work: Awaitable[T]) -> T:
    async def limited() -> T:
        return await asyncio.wait_for(work, LIMIT)

    result: T = loop.run_until_complete(limited())
    return result


def test_order(loop: Loop) -> None:
    """What is asked for in a round comes after all of it."""
    ran: list[str] = []
    done = loop.create_future()

    def finish() -> None:
        ran.append("later")
        done.set_result(None)

    def first() -> None:
        ran.append("first")
        loop.call_soon(finish)
        ran.append("still first")

    loop.call_soon(first)
    loop.call_soon(ran.append, "second")
    run(loop, done)
    assert ran == ["first", "still first", "second", "later"]


def test_a_cancelled_callback_is_not_called(loop: Loop) -> None:
    """Also by one of the same round."""
    ran: list[int] = []
    done = loop.create_future()
    loop.call_soon(lambda: handle.cancel())
    handle = loop.call_soon(ran.append, 1)
    loop.call_soon(done.set_result, None)
    run(loop, done)
    assert ran == []


def test_qt_has_its_turn_while_callbacks_follow_each_other(loop: Loop) -> None:
    """However long they go on: events come, and timers run out."""
    heard = Heard()
    passed: list[bool] = []
    QTimer.singleShot(5, lambda: passed.append(True))

    async def work() -> int:
        rounds = 0
        while not (heard.count > 3 and passed):
            QCoreApplication.postEvent(heard, QEvent(QEvent.Type.User))
            await asyncio.sleep(0)
            rounds += 1
        return rounds

    assert run(loop, work())


def test_a_loop_within_a_callback_runs_the_others(loop: Loop) -> None:
    """As a menu of the desktop's own does."""
    inner = QEventLoop()
    done = loop.create_future()

    def opens() -> None:
        inner.exec()
        done.set_result(None)

    loop.call_soon(opens)
    loop.call_soon(lambda: loop.call_soon(inner.quit))
    run(loop, done)


def test_what_fails_does_not_keep_the_others(loop: Loop) -> None:
    """It is told where asyncio tells of it."""
    told: list[object] = []
    loop.set_exception_handler(lambda _, context: told.append(context["exception"]))
    done = loop.create_future()
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(done.set_result, None)
    run(loop, done)
    assert [type(each) for each in told] == [ZeroDivisionError]


def test_a_thread_may_ask(loop: Loop) -> None:
    """Through the loop's own door for them."""

    async def work() -> object:
        return await loop.run_in_executor(None, lambda: "done")

    assert run(loop, work()) == "done"


def test_reading_rests_and_goes_on(loop: Loop, pair: tuple[socket.socket, socket.socket]) -> None:
    """Nothing is read meanwhile, and nothing lost; what watches the socket is made once."""
    ours, theirs = pair
    seen: list[bytes] = []
    done = loop.create_future()

    def read(into: str) -> None:
        seen.append(into.encode() + ours.recv(100))
        assert loop.remove_reader(ours)
        if len(seen) == 3:
            done.set_result(None)
        else:
            theirs.send(b"more")
            loop.call_soon(loop.add_reader, ours, read, "then ")

    loop.add_reader(ours, read, "replaced ")
    loop.add_reader(ours, read, "first ")
    watching = dict(loop._readers)
    theirs.send(b"some")
    run(loop, done)
    assert seen == [b"first some", b"then more", b"then more"]
    assert not loop.remove_reader(ours)
    assert loop._readers == watching


def test_a_descriptor_that_another_socket_got(loop: Loop) -> None:
    """It is read like a new one."""

    async def one(word: bytes) -> tuple[int, bytes]:
        ours, theirs = socket.socketpair()
        with ours, theirs:
            ours.setblocking(False)
            theirs.send(word)
            return ours.fileno(), await loop.sock_recv(ours, 100)

    async def work() -> list[tuple[int, bytes]]:
        return [await one(word) for word in (b"one", b"two")]

    (before, first), (after, second) = run(loop, work())
    assert (before, first) == (after, b"one")
    assert second == b"two"


def test_a_reader_that_fails_is_told_of(loop: Loop, pair: tuple[socket.socket, socket.socket]) -> None:
    """Where asyncio tells of it, and the loop goes on."""
    ours, theirs = pair
    told: list[object] = []
    loop.set_exception_handler(lambda _, context: told.append(context["exception"]))
    done = loop.create_future()

    def fail() -> None:
        loop.remove_reader(ours)
        loop.call_soon(done.set_result, None)
        raise ZeroDivisionError

    loop.add_reader(ours, fail)
    theirs.send(b"some")
    run(loop, done)
    assert [type(each) for each in told] == [ZeroDivisionError]


def test_nothing_is_called_after_close(qapp: QCoreApplication) -> None:
    """What waited is dropped."""
    loop = Loop(qapp)
    ran: list[int] = []
    loop.call_soon(ran.append, 1)
    loop.close()
    loop.call_soon(ran.append, 2)
    inner = QEventLoop()
    QTimer.singleShot(20, inner.quit)
    inner.exec()
    assert ran == []
