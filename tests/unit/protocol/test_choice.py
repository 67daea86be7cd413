"""A conversation's choice: what it asks for in a request, what can be typed, and what is read back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.choice import (
    HOTTEST,
    SYSTEM_LENGTH,
    TOKENS_LIMIT,
    ChoiceError,
    ModelChoice,
    choice_text,
    read_choice,
    request_params,
    typed_system,
    typed_temperature,
    typed_tokens,
)
from ainative_desktop.protocol.wire import ActionRequest
from ainative_desktop.server.params import model_of, options_of

CHOICES = st.builds(
    ModelChoice,
    server=st.text(max_size=20),
    provider=st.text(max_size=20),
    model=st.text(max_size=20),
    temperature=st.none() | st.floats(0, HOTTEST),
    max_tokens=st.none() | st.integers(1, TOKENS_LIMIT),
    system=st.text(),
)


def test_what_is_left_to_the_server_is_not_sent() -> None:
    """Old servers see the request that they always saw."""
    assert request_params(ModelChoice(server="local", system="  ")) == {}


@given(CHOICES)
def test_the_server_reads_what_was_chosen(choice: ModelChoice) -> None:
    """Whatever can be chosen is a request that the embedded server takes, and reads as it was meant."""
    action = ActionRequest("chat", request_params(choice))
    options = options_of(action, {})
    assert model_of(action) == (choice.model or None)
    assert (options.temperature, options.max_tokens) == (choice.temperature, choice.max_tokens)
    assert options.system == choice.system.strip()


@given(CHOICES)
def test_a_choice_comes_back_as_it_was_kept(choice: ModelChoice) -> None:
    assert read_choice(choice_text(choice)) == choice


@pytest.mark.parametrize("text", ["", "null", "[]", "7", "{", '"x"', "[" * 10_000])
def test_what_is_no_choice_is_none(text: str) -> None:
    """As a damaged file may have it."""
    assert read_choice(text) is None


def test_what_is_not_as_it_should_be_is_left_to_the_server() -> None:
    text = '{"model": 7, "temperature": 3, "max_tokens": true, "system": null, "provider": "openai"}'
    assert read_choice(text) == ModelChoice(provider="openai")


@pytest.mark.parametrize(
    ("text", "value"), [("", None), ("  ", None), ("0", 0.0), ("0,7", 0.7), (" 1.25 ", 1.25), ("2", 2.0)]
)
def test_a_temperature_that_can_be_typed(text: str, value: float | None) -> None:
    """With either decimal sign."""
    assert typed_temperature(text) == value


@pytest.mark.parametrize("text", ["warm", "-0.1", "2.01", "nan", "inf", "1 2"])
def test_a_temperature_that_is_none(text: str) -> None:
    with pytest.raises(ChoiceError, match="from 0 to 2"):
        typed_temperature(text)


@pytest.mark.parametrize(("text", "value"), [("", None), ("1", 1), ("4,096", 4096), ("1 000 000", 1_000_000)])
def test_numbers_of_tokens_that_can_be_typed(text: str, value: int | None) -> None:
    """With separators, as people write them."""
    assert typed_tokens(text) == value


@pytest.mark.parametrize("text", ["0", "-5", "1.5", "many", "1000001", "9" * 5000, "²"])
def test_numbers_of_tokens_that_are_none(text: str) -> None:
    with pytest.raises(ChoiceError, match="whole number from 1 to 1,000,000"):
        typed_tokens(text)


def test_a_system_prompt_has_a_limit() -> None:
    assert typed_system("  Be brief.\n") == "Be brief."
    with pytest.raises(ChoiceError, match="100,001"):
        typed_system("x" * (SYSTEM_LENGTH + 1))


def test_whether_anything_but_the_model_is_chosen() -> None:
    assert not ModelChoice("local", "openai", "gpt-test", system=" ").tuned
    for tuned in ({"temperature": 0.0}, {"max_tokens": 1}, {"system": "Be brief."}):
        assert replace(ModelChoice(), **tuned).tuned
