"""Members of a file as typed values: whatever else stands there is left out."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")


def typed(
    defaults: T, value: Any, *, choices: Mapping[str, Collection[Any]], bounds: Mapping[str, range]
) -> T:
    """`defaults` with the members of `value` that have their type, are among their choices and, once moved
    there, within their bounds."""
    if not isinstance(value, dict):
        return defaults
    known: dict[str, Any] = {}
    for member in fields(defaults):
        given, allowed = value.get(member.name), choices.get(member.name)
        if type(given) is type(getattr(defaults, member.name)) and (allowed is None or given in allowed):
            known[member.name] = given
    for name in known.keys() & bounds.keys():
        known[name] = min(max(known[name], bounds[name][0]), bounds[name][-1])
    return replace(defaults, **known)
