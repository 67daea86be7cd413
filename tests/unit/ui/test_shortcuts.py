"""Which keys hold, when some are the person's own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from ainative_desktop.ui.shortcuts import (
    can_be_typed,
    is_of_fields,
    is_usual,
    keys_in_force,
    user_of,
    with_key,
    without,
)


def test_only_what_differs_is_kept() -> None:
    """A key that is put back leaves nothing behind; one of an action with two is an own one."""
    own = with_key({}, "retry", "Ctrl+Alt+R")
    assert own == {"retry": "Ctrl+Alt+R"}
    assert with_key(own, "retry", "Ctrl+R") == {}
    assert with_key({}, "retry", "") == {"retry": ""}
    assert with_key({}, "larger", "Ctrl+=") == {"larger": "Ctrl+="}


def test_a_key_has_one_action() -> None:
    """It is taken from whichever had it, whether that was its own or the table's; then back again."""
    own = with_key({}, "retry", "Ctrl+F")
    assert keys_in_force(own)["find"] == ()
    own = with_key(own, "usage", "Ctrl+F")
    assert own == {"retry": "", "usage": "Ctrl+F"}
    holder = user_of("Ctrl+F", own)
    assert holder is not None
    assert holder.id == "usage"
    assert not is_usual(own, "find")
    own = without(own, "find")
    assert own == {"retry": ""}
    assert is_usual(own, "find")
    assert is_usual(own, "usage")


def test_taking_a_usual_key_back_by_pressing_it() -> None:
    """As the way back does."""
    own = with_key({}, "retry", "Ctrl+F")
    own = with_key(own, "find", "Ctrl+F")
    assert keys_in_force(own)["find"] == ("Ctrl+F",)
    assert own == {"retry": ""}


def test_what_is_no_key_is_none() -> None:
    """A file that was written by hand, or by another version, breaks nothing."""
    keys = keys_in_force({"retry": "Nonsense+Q+", "usage": "Ctrl+K, Ctrl+U", "gone": "Ctrl+G", "undo": "F9"})
    assert keys["retry"] == ()
    assert keys["usage"] == ()
    assert keys["undo"] == ("Ctrl+Z",)
    assert "gone" not in keys


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("A", True),
        ("Shift+A", True),
        ("Home", True),
        ("F5", False),
        ("Alt+A", False),
        ("Ctrl+Shift+1", False),
    ],
)
def test_keys_that_write_are_for_writing(key: str, typed: bool) -> None:
    """Function keys write nothing."""
    assert can_be_typed(key) is typed


@pytest.mark.parametrize(
    ("key", "taken"),
    [("Ctrl+Return", True), ("Ctrl+A", True), ("Ctrl+Right", True), ("Esc", True), ("Ctrl+J", False)],
)
def test_keys_that_fields_take_first(qapp: QApplication, key: str, taken: bool) -> None:
    """An action would never see them."""
    assert is_of_fields(key) is taken
