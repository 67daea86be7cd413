"""The process that draws formulas: real, ended when it takes too long, and gone when it is not needed."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from ainative_desktop.rendering.math import DEPTH_LIMIT, Drawing, Formula
from ainative_desktop.runtime import formulas
from ainative_desktop.runtime.formulas import FormulaArtist

LIMIT = 20_000  # ms


@pytest.fixture
def artist(qtbot: QtBot) -> Iterator[FormulaArtist]:
    artist = FormulaArtist()
    yield artist
    artist.close()
    qtbot.waitUntil(lambda: not running(artist))
    artist.deleteLater()


def running(artist: FormulaArtist) -> list[QProcess]:
    processes = artist.findChildren(QProcess)
    return [process for process in processes if process.state() is not QProcess.ProcessState.NotRunning]


def drawn(qtbot: QtBot, artist: FormulaArtist, latex: str) -> Drawing:
    """The drawing of `latex`, waited for."""
    formula = Formula(latex, display=True)
    qtbot.waitUntil(lambda: artist.drawing(formula) is not None, timeout=LIMIT)
    drawing = artist.drawing(formula)
    assert drawing is not None
    return drawing


def test_formulas_are_drawn_on_demand(qtbot: QtBot, artist: FormulaArtist) -> None:
    """Several that are asked for together are told of together, and asked for again they are there."""
    asked = [Formula(f"x_{number}", display=False) for number in range(5)]
    with qtbot.waitSignal(artist.drawn, timeout=LIMIT):
        assert [artist.drawing(formula) for formula in asked * 2] == [None] * 10
    qtbot.waitUntil(lambda: all(artist.drawing(formula) is not None for formula in asked), timeout=LIMIT)
    assert len(running(artist)) == 1


def test_what_cannot_be_drawn_does_not_hold_up_the_rest(qtbot: QtBot, artist: FormulaArtist) -> None:
    """Neither LaTeX that is none, nor a formula that takes longer than it may."""
    wrong = Formula(r"\frac{a", display=True)
    latex = "x"
    for _ in range(DEPTH_LIMIT):
        latex = rf"\frac{{{latex}}}{{{latex}}}"  # each level costs twice what the one below does, twice
    endless = Formula(latex, display=True)
    assert not endless.too_much
    assert artist.drawing(wrong) is artist.drawing(endless) is None
    assert drawn(qtbot, artist, "x").width > 0
    assert artist.drawing(wrong) is artist.drawing(endless) is None
    assert len(running(artist)) == 1


def test_a_process_with_nothing_to_do_is_ended(
    qtbot: QtBot, artist: FormulaArtist, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And another one is started for the next formula."""
    monkeypatch.setattr(formulas, "IDLE_LIMIT", 10)
    drawn(qtbot, artist, "x")
    qtbot.waitUntil(lambda: not running(artist), timeout=LIMIT)
    drawn(qtbot, artist, "y")


@pytest.mark.parametrize(
    "command", [["/no/such/program"], [sys.executable, "-c", "raise SystemExit(1)"]], ids=["missing", "dying"]
)
def test_a_process_that_never_starts_is_given_up(qtbot: QtBot, command: list[str]) -> None:
    """Formulas then stand as LaTeX."""
    artist = FormulaArtist(command=command)
    for latex in "abcd":
        assert artist.drawing(Formula(latex, display=True)) is None
        qtbot.waitUntil(lambda: not running(artist), timeout=LIMIT)
    qtbot.wait(50)  # in which nothing more is tried
    assert artist._failures == formulas.GIVE_UP_AFTER
    artist.close()
    artist.deleteLater()
