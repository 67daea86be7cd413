"""`/demo …`: sizes, speeds and failures as asked, everything else told in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.server.providers.demo_options import (
    DEFAULT_RATE,
    TOKENS_LIMIT,
    DemoOptions,
    OptionError,
    parse_options,
)


@pytest.mark.parametrize("message", ["", "Hello", "tokens=5", "/demonstrate tokens=5", "say /demo tokens=5"])
def test_other_messages_have_the_defaults(message: str) -> None:
    assert parse_options(message) == DemoOptions(None, DEFAULT_RATE, None)


@pytest.mark.parametrize(
    ("message", "options"),
    [
        ("/demo", DemoOptions()),
        ("/demo help", DemoOptions(help=True)),
        ("/demo tokens=2000 rate=100", DemoOptions(2000, 100.0)),
        ("/demo rate=max", DemoOptions(rate=0.0)),
        ("/demo rate=0", DemoOptions(rate=0.0)),
        ("  /demo\n rate=2.5", DemoOptions(rate=2.5)),
        ("/demo error=after:50", DemoOptions(tokens=50, fail_after=50)),
        ("/demo error=after:0", DemoOptions(tokens=1, fail_after=0)),
        ("/demo think=30 calculate=6*7", DemoOptions(think=30, calculate="6*7")),
        ("/demo tokens=100 error=after:50", DemoOptions(tokens=100, fail_after=50)),
    ],
)
def test_options_are_read(message: str, options: DemoOptions) -> None:
    assert parse_options(message) == options


@pytest.mark.parametrize(
    "word", ["tokens", "tokens=", "tokens=0", "tokens=-1", "tokens=1000001", "tokens=٣", "rate=fast",
             "rate=-1", "rate=1e9", "error=50", "error=after:", "size=3", "think=0", "calculate=", "`code`"],
)  # fmt: skip
def test_what_cannot_be_read_is_named(word: str) -> None:
    with pytest.raises(OptionError) as caught:
        parse_options(f"/demo {word}")
    assert word.replace("`", "'") in str(caught.value)


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        options = parse_options(f"/demo {text}")
    except OptionError:
        return
    assert options.rate >= 0
    assert options.tokens is None or 1 <= options.tokens <= TOKENS_LIMIT
