"""Which keys hold: those of the table of actions, and the person's own in their place.

`own` has a key for each action that differs, in Qt's portable words, "" for none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from .actions import ENTRIES, Entry

_EVERYWHERE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_STANDARD = QKeySequence.StandardKey
_IN_FIELDS = (  # what a text field takes before any action could have it
    _STANDARD.MoveToNextWord, _STANDARD.MoveToPreviousWord, _STANDARD.MoveToStartOfDocument,
    _STANDARD.MoveToEndOfDocument, _STANDARD.SelectNextWord, _STANDARD.SelectPreviousWord,
    _STANDARD.SelectStartOfDocument, _STANDARD.SelectEndOfDocument, _STANDARD.SelectStartOfLine,
    _STANDARD.SelectEndOfLine, _STANDARD.SelectAll, _STANDARD.Undo, _STANDARD.Redo, _STANDARD.Cut,
    _STANDARD.Copy, _STANDARD.Paste,
)  # fmt: skip


def native(key: str) -> str:
    """A key as it is shown on this system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def keys_in_force(own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Each action's keys. One of the table that another action was given is no longer there: two actions of
    one key would both do nothing."""
    given = {_plain(key) for key in own.values()} - {""}
    keys: dict[str, tuple[str, ...]] = {}
    for entry in ENTRIES:
        if entry.fixed:
            keys[entry.id] = entry.keys
        elif entry.id in own:
            keys[entry.id] = (own[entry.id],) if _plain(own[entry.id]) else ()
        else:
            keys[entry.id] = tuple(key for key in entry.keys if _plain(key) not in given)
    return keys


def user_of(key: str, own: Mapping[str, str]) -> Entry | None:
    """The action that has this key."""
    keys = keys_in_force(own)
    return next((each for each in ENTRIES if _plain(key) in map(_plain, keys[each.id])), None)


def with_key(own: Mapping[str, str], action_id: str, key: str) -> dict[str, str]:
    """`own` with another key for an action, taken from whichever had it."""
    changed = {each: had for each, had in own.items() if each != action_id}
    holder = user_of(key, changed) if key else None
    if holder is not None and holder.id in changed:
        changed[holder.id] = ""
    if (key,) != _of_table(action_id)[:1] or keys_in_force(changed)[action_id] != _of_table(action_id):
        changed[action_id] = _plain(key)
    return changed


def without(own: Mapping[str, str], action_id: str) -> dict[str, str]:
    """`own` with the table's keys for an action, taken back from whichever has them now."""
    taken = set(map(_plain, _of_table(action_id)))
    return {each: key for each, key in own.items() if each != action_id and _plain(key) not in taken}


def is_usual(own: Mapping[str, str], action_id: str) -> bool:
    """Whether an action has the keys of the table."""
    return keys_in_force(own)[action_id] == _of_table(action_id)


def can_be_typed(key: str) -> bool:
    """Whether the key alone writes or moves something, so that it cannot be an action's."""
    pressed = _pressed(key)
    function_key = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    return not function_key and not pressed.keyboardModifiers() & _MODIFIERS


def is_of_fields(key: str) -> bool:
    """Whether a text field or a dialog takes the key for itself."""
    if _pressed(key).key() in _EVERYWHERE:
        return True
    return any(QKeySequence(key) in QKeySequence.keyBindings(each) for each in _IN_FIELDS)


def _of_table(action_id: str) -> tuple[str, ...]:
    return next(entry.keys for entry in ENTRIES if entry.id == action_id)


def _pressed(key: str) -> QKeyCombination:
    """The keys that are pressed together."""
    pressed: QKeyCombination = cast(Any, QKeySequence(key))[0]  # which Qt's types do not know of
    return pressed


def _plain(key: str) -> str:
    """One way to write a key; "" for what is none."""
    known = QKeySequence(key).count() == 1 and _pressed(key).key() != Qt.Key.Key_unknown
    return QKeySequence(key).toString() if known else ""
