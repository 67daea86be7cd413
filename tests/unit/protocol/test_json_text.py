"""Reading an object out of what may be anything."""

from __future__ import annotations

import pytest

from ainative_desktop.protocol.json_text import object_in


def test_an_object() -> None:
    assert object_in('{"a": [1]}') == object_in(b'{"a": [1]}') == {"a": [1]}


@pytest.mark.parametrize(
    "text", ["", "nothing", "[1]", '"text"', "null", '{"a": ', b"\xff\xfe\xfa", "[" * 100_000]
)
def test_anything_else_is_an_empty_one(text: str | bytes) -> None:
    assert object_in(text) == {}
