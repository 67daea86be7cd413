"""`ainative://` links: what they may say, and all that they may not."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.cli.link import text_of
from ainative_desktop.cli.window import command_parser
from ainative_desktop.protocol.proposal import LIMIT


@given(st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=200))
def test_text_that_can_be_seen_comes_through(text: str) -> None:
    """Whatever the script, and however it was quoted."""
    if text.strip():
        assert text_of("ainative://new?text=" + quote(text, safe="")) == text.strip()
        assert text_of("ainative://new/?text=" + quote(text)) == text.strip()


def test_plus_is_a_space_and_lines_stay() -> None:
    """As forms and browsers write them."""
    assert text_of("ainative://new?text=one+two%0D%0Athree%09four") == "one two\nthree\tfour"


@pytest.mark.parametrize(
    "link",
    [
        "ainative://new",
        "ainative://new?text=",
        "ainative://new?text=%00%1b%20",
        "ainative://new?text=a&text=b",
        "ainative://new?text=a&send=1",
        "ainative://new?text=a#send",
        "ainative://new?send=1",
        "ainative://new/now?text=a",
        "ainative://send?text=a",
        "ainative://me@new?text=a",
        "ainative://new:80?text=a",
        "ainative:new?text=a",
        "https://new?text=a",
        "ainative://new?text=%ff",
        "ainative://[?text=a",
        "--server",
        "",
        "ainative://new?text=" + "a" * (LIMIT + 1),
    ],
)
def test_nothing_else_is_a_link(link: str) -> None:
    """It is refused in words."""
    with pytest.raises(ValueError, match=r"looks like ainative://new\?text=Hello|is empty"):
        text_of(link)


def test_the_window_takes_one(capsys: pytest.CaptureFixture[str]) -> None:
    """And says what is wrong with another."""
    assert command_parser().parse_args(["ainative://new?text=Hello"]).text == "Hello"
    assert command_parser().parse_args([]).text is None
    with pytest.raises(SystemExit):
        command_parser().parse_args(["file:///etc/passwd"])
    assert "a link looks like ainative://new?text=Hello" in capsys.readouterr().err
