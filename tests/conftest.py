"""Fixtures for every test: an asyncio loop on Qt, closed cleanly, and nothing left running."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import hypothesis
import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the system's language, wherever the tests run

import qasync
from PySide6.QtWidgets import QApplication

from ainative_desktop.runtime.loop import Loop
from ainative_desktop.ui.application import Application
from ainative_desktop.ui.language import speak

hypothesis.settings.register_profile("any machine", deadline=None)  # nothing here is timed
if "CI" not in os.environ:  # which has a profile of its own
    hypothesis.settings.load_profile("any machine")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The one that people have."""
    return Application


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, in English until a window chooses another language."""
    speak("en")
    return qapp


@pytest.fixture
def qloop(qapp: QApplication) -> Iterator[qasync.QEventLoop]:
    """A qasync event loop; a test that leaves a task pending fails."""
    loop = Loop(qapp)
    asyncio.set_event_loop(loop)
    try:
        yield loop
        loop.run_until_complete(asyncio.sleep(0))  # callbacks of tasks that have just ended
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left, timeout=5))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        asyncio.set_event_loop(None)
        loop.close()
    assert not left, f"tasks left running: {left}"


@pytest.fixture(params=["asyncio", "qasync"])
def run(request: pytest.FixtureRequest, qapp: QApplication) -> Callable[[Coroutine[Any, Any, None]], None]:
    """Runs a coroutine to its end on a plain asyncio loop, and again on Qt's."""
    if request.param == "qasync":
        loop: qasync.QEventLoop = request.getfixturevalue("qloop")
        return lambda work: loop.run_until_complete(work)
    return lambda work: asyncio.run(work)


@pytest.fixture(scope="session", autouse=True)
def nothing_destroyed_elsewhere() -> Iterator[None]:
    """No QObject in a cycle by the thread of a database that happens to allocate; and nothing of Python's by
    Qt's own clipboard, which outlives Python where there is no screen."""
    gc.disable()
    gc.freeze()
    yield
    if QApplication.instance() is not None:
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def collected(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a test with Qt leaves in cycles goes with it."""
    yield
    if "qapp" in request.fixturenames:
        gc.collect()


@pytest.fixture(autouse=True)
def no_threads_left() -> Iterator[None]:
    """Fails a test that leaves a thread running that would keep the process alive."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        thread.join(5)
    assert not [thread for thread in left if thread.is_alive()], f"threads left running: {left}"
