"""Sections: cut where a line stands alone, whatever came before it, and however the text arrives."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.rendering import sections
from ainative_desktop.rendering.blocks import split
from ainative_desktop.rendering.sections import SECTION, Sectioner, definitions

LINES = (
    "words", "", "", "", "- item", "  - nested", "1. one", "2) two", "# head", "---", "===", "> quote",
    "    code", "```", "```py", "  ```", "   ```py", "~~~", "````", "- ```", ">```", "| a | b |",
    "|---|---|", "\tx",
    "[a]: http://x", "Ünder", "中文", "* * *", "text ``` x",
    "$$", "\\[", "x \\]", "$$ y $$", "[^1]: note", "  $$",
)  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def small_sections() -> object:
    """Sections of a few lines, so that short texts have many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sections, "SECTION", 10)
        yield


def in_pieces(text: str, sizes: list[int]) -> list[str]:
    """The sections of a text that arrives in pieces of these sizes, over and over."""
    sectioner = Sectioner()
    found = [""]
    position = 0
    while position < len(text):
        size = sizes[position % len(sizes)]
        here, *more = sectioner.append(text[position : position + size])
        found[-1] += here
        found += more
        position += size
    return found


@given(st.lists(st.sampled_from(LINES), max_size=25), st.lists(st.integers(1, 40), min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_sections_read_as_the_whole(lines: list[str], sizes: list[int]) -> None:
    """The blocks of the sections are those of the text, and the text is all there."""
    text = "\n".join(lines)
    found = in_pieces(text, sizes)
    assert "".join(found) == text
    assert [block for section in found for block in split(section)] == split(text)


@given(st.lists(st.sampled_from(LINES), max_size=25), st.lists(st.integers(1, 40), min_size=1, max_size=5))
@settings(max_examples=200, deadline=None)
def test_the_cuts_do_not_depend_on_how_it_arrives(lines: list[str], sizes: list[int]) -> None:
    """What is read stays the same part of the same section when it is opened again."""
    text = "\n".join(lines)
    assert in_pieces(text, sizes) == Sectioner().append(text)


def test_plain_text_is_cut() -> None:
    """Paragraphs, headings and closed code all let a section end; lists, open code and numbers do not."""
    assert Sectioner().append("A paragraph\n\nAnother one\n\n# Head") == [
        "A paragraph\n\n",
        "Another one\n\n",
        "# Head",
    ]
    assert Sectioner().append("```\ncode here\n```\n\nwords") == ["```\ncode here\n```\n\n", "words"]
    for whole in (
        "```\ncode here\n\nmore code\n",
        "A paragraph\n\n- item\n\n- item",
        "- item of it\n\n  words",
    ):
        assert Sectioner().append(whole) == [whole]


def test_code_that_may_be_a_list_items_ends_the_cutting() -> None:
    """A list that ends without closing its code: from there on it is not known what is code."""
    text = "- item\n\n  ```\n  code\n\nwords\n\nmore words\n"
    assert Sectioner().append(text) == [text]


def test_a_long_line_is_not_looked_at_again() -> None:
    """A line without an end costs what it brings."""
    sectioner = Sectioner()
    for _ in range(200):
        assert sectioner.append("x" * 10_000) == ["x" * 10_000]
    assert len(sectioner._pending) < 2_000
    assert sectioner.append("\n\nWords") == ["\n\n", "Words"]


def test_definitions_are_found_without_parsing_the_rest() -> None:
    """Those of one line, wherever they stand; the first of a label counts."""
    found = definitions(
        "words [a]\n\n[a]: http://x/1\n" + "text\n\n" * 1_000 + "[b]: http://x/2 'title'\n[a]: http://y"
    )
    links = {label: link["href"] for label, link in found.links.items()}
    assert links == {"A": "http://x/1", "B": "http://x/2"}
    assert len(definitions("nothing [here]")) == 0
    assert set(definitions("words[^n]\n\n[^n]: a note").notes) == {":n"}


def test_sections_are_small_enough_to_parse_in_a_frame() -> None:
    """A few kB."""
    assert 1_000 < SECTION < 10_000


def test_a_fence_without_end_is_looked_at_once() -> None:
    """A hundred thousand backticks do not send the search back to each of them."""
    assert Sectioner().append("text\n\n" + "`" * 100_000) == ["text\n\n" + "`" * 100_000]
