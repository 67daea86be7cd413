"""`ainative://` links: what they may say, and all that they may not."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.cli.link import text_of
from ainative_desktop.cli.window import command_parser, proposal_of
from ainative_desktop.protocol.proposal import LIMIT, Proposal


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


def proposed(*argv: str) -> Proposal:
    """What a launch with these arguments proposes."""
    return proposal_of(command_parser().parse_args(argv))


def test_the_window_takes_one(capsys: pytest.CaptureFixture[str]) -> None:
    """And says what is wrong with another."""
    assert proposed("ainative://new?text=Hello").text == "Hello"
    assert proposed() == Proposal()
    for link in ("https://e.org/a.txt", "file://host/etc/passwd", "smb://host/a"):
        with pytest.raises(SystemExit):
            proposed(link)
    assert "a link looks like ainative://new?text=Hello" in capsys.readouterr().err


def test_the_window_takes_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By their paths, from wherever it is called, or as file managers write them."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "at:noon.txt").touch()
    address = (tmp_path / "two words.txt").as_uri()
    files = ("a.txt", "sub/b.txt", "/etc/hosts", "two words.txt", "at:noon.txt")
    found = proposed("a.txt", "sub/b.txt", "/etc/hosts", address, "at:noon.txt").files
    assert found == tuple(str(tmp_path / each) for each in files)


def test_the_desktop_lets_a_window_come_forward(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its token goes with whatever is proposed."""
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-7")
    assert proposed("--quick") == Proposal(quick=True, activation="token-7")
