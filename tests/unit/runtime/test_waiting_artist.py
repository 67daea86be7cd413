"""Formulas that are waited for: drawn by another process, which never holds up for long what waits."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication

from ainative_desktop.rendering.math import Formula, draw
from ainative_desktop.runtime.exporting import formulas
from ainative_desktop.runtime.exporting.formulas import MOST_FAILURES, WaitingArtist

SQUARE = Formula("x^2", display=False)


@contextmanager
def artist(script: str = "") -> Iterator[WaitingArtist]:
    """One with the real process, or with that script for it."""
    waiting = WaitingArtist(command=[sys.executable, "-c", script] if script else None)
    try:
        yield waiting
    finally:
        waiting.close()


def test_what_can_be_drawn_is_drawn(qapp: QCoreApplication) -> None:
    """The others are told from it, and the process goes on after them."""
    with artist() as waiting:
        assert waiting.drawing(Formula(r"\nosuchcommand x", display=False)) is None
        assert waiting.drawing(Formula("{" * 9 + "x" + "}" * 9, display=False)) is None
        assert waiting.drawing(SQUARE) == draw(SQUARE)


def test_one_that_takes_too_long_is_given_up(qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """And the one after it is tried by a new process, until that has failed too often."""
    monkeypatch.setattr(formulas, "TIME_LIMIT", 50)
    with artist("import time; print('{}', flush=True); time.sleep(100)") as waiting:
        found = [waiting.drawing(Formula(f"x_{number}", display=False)) for number in range(MOST_FAILURES)]
        began = time.monotonic()
        found += [waiting.drawing(Formula(f"y_{number}", display=False)) for number in range(1000)]
        assert time.monotonic() - began < 1
        assert set(found) == {None}


@pytest.mark.parametrize("script", ["raise SystemExit(1)", "print('{}', flush=True)"])
def test_a_process_that_ends_is_told_from_a_drawing(qapp: QCoreApplication, script: str) -> None:
    """At its start, and with a formula."""
    with artist(script) as waiting:
        assert waiting.drawing(SQUARE) is None
    missing = WaitingArtist(command=["/nonexistent"])
    assert missing.drawing(SQUARE) is None
    missing.close()
