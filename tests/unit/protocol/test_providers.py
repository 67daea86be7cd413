"""The lines between the embedded server and its parent: read back as they were, and nothing of keys shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.providers import (
    Given,
    Need,
    ProviderAccess,
    ProviderSettings,
    given_line,
    need_line,
    read_given,
    read_need,
)


def test_a_question_is_one_line_as_documented() -> None:
    line = need_line(Need(3, "openai"))
    assert line == '{"need": "key", "id": 3, "provider": "openai"}\n'
    assert read_need(line) == Need(3, "openai")


@pytest.mark.parametrize(
    "access", [ProviderAccess(), ProviderAccess("http://x\n", "sk-\u2028ü"), "The keyring is locked."]
)
def test_an_answer_is_one_line_and_read_back_as_it_was(access: ProviderAccess | str) -> None:
    line = given_line(Given(7, access))
    assert line.isascii()
    assert line.index("\n") == len(line) - 1
    assert read_given(line) == Given(7, access)


@given(st.text() | st.sampled_from(['{"need":"key"}', '{"id":true,"key":1}', '{"id":1,"key":1}', "[" * 9999]))
def test_any_other_line_is_nothing(line: str) -> None:
    assert read_need(line) is None
    assert read_given(line) is None


def test_a_key_is_not_shown() -> None:
    assert "secret" not in repr(Given(1, ProviderAccess("http://x", "secret")))


def test_addresses_are_the_persons() -> None:
    settings = ProviderSettings(openai_url="http://a", anthropic_url="http://b", ollama_url="http://c")
    assert [settings.url_of(name) for name in ("openai", "anthropic", "ollama", "demo")] == [
        "http://a", "http://b", "http://c", "",
    ]  # fmt: skip
