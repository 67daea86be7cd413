"""What another program proposes: what is sent is what was shown."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.proposal import LIMIT, proposal


@given(st.text())
def test_nothing_hides_in_it(text: str) -> None:
    """No control, no mark that turns the direction, no tag; and it stays as it is a second time."""
    kept = proposal(text)
    assert not any(ord(character) < 32 and character not in "\n\t" for character in kept)
    assert not set(kept) & set("\x7f\u202e\u2066\u200b\u00ad\ufeff\u2028\U000e0041")
    assert proposal(kept) == kept


def test_what_scripts_need_stays() -> None:
    """Joiners hold emoji and Indic words together."""
    assert proposal("👩\u200d💻 क\u094d\u200dष") == "👩\u200d💻 क\u094d\u200dष"


def test_it_has_a_limit() -> None:
    """A longer one is none at all: half a prompt is another prompt."""
    assert proposal("a" * LIMIT) == "a" * LIMIT
    assert proposal("a" * (LIMIT + 1)) == ""
