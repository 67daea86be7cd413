"""Rich text of a block: what a model wrote is shown, and makes nothing happen."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.rendering.blocks import split
from ainative_desktop.rendering.highlight import highlight, visible
from ainative_desktop.rendering.html import MAX_QUOTES, Style, to_html
from ainative_desktop.rendering.markdown import References
from ainative_desktop.rendering.math import Formula, formula_at
from ainative_desktop.rendering.notes import NoteEnd, note_end
from ainative_desktop.rendering.pieces import Block, BlockKind
from ainative_desktop.rendering.words import words_of
from tests.helpers.markdown import documents

STYLE = Style(
    text="#000000", muted="#666666", accent="#0000FF", code_background="#EEEEEE", hairline="#DDDDDD",
    body_px=14, code_px=13, code_family="Mono",
    syntax=dict.fromkeys(("keyword", "name", "string", "number", "comment"), "#123456"),
)  # fmt: skip


def html(text: str) -> str:
    return "".join(to_html(block, STYLE) for block in split(text))


@pytest.mark.parametrize(
    ("markdown", "expected"),
    [
        ("**a** *b* ~~c~~", "<p><b>a</b> <i>b</i> <s>c</s></p>"),
        ("a\\\nb", "<p>a<br>b</p>"),
        ("- a\n- b", "<ul><li>a</li></ul><ul><li>b</li></ul>"),
        ("7. a", '<ol start="7"><li>a</li></ol>'),
        ("<b>raw</b>", "<p>&lt;b&gt;raw&lt;/b&gt;</p>"),
        ("[a](x) b", "<p><span>a</span> b</p>"),
    ],
)
def test_constructs(markdown: str, expected: str) -> None:
    """Each construct becomes its tag."""
    assert html(markdown) == expected


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "smb://host/share",
        "ms-msdt:/x",
        "\\\\host\\share",
        "data:text/html,x",
    ],
)
def test_links_of_other_schemes_are_text(address: str) -> None:
    """Only http, https and mailto are ever offered."""
    assert "<a " not in html(f"[click](<{address}>) ![picture](<{address}>)")


def test_a_link_names_its_real_host() -> None:
    """Also for whoever it is copied to: no name before the host, and no letters that look like others."""
    shown = html("[bank](https://bank.example@evil.example/x) https://b\u00fccher.example")
    assert 'href="https://evil.example/x"' in shown
    assert 'href="https://xn--bcher-kva.example"' in shown


def test_a_link_that_is_none_ends_as_it_began() -> None:
    """So that what is copied is whole."""
    shown = html("[a](smb://host/share) [b](https://host.example)")
    assert (shown.count("<span"), shown.count("</span>")) == (1, 1)
    assert (shown.count("<a "), shown.count("</a>")) == (1, 1)


@given(documents)
def test_no_output_names_an_image_or_a_foreign_tag(text: str) -> None:
    """Whatever is written, only our own tags come out, and none that loads anything."""
    tags = set(re.findall(r"</?([a-z0-9]+)", html(text)))
    ours = ["p", "b", "i", "s", "br", "ul", "ol", "li", "table", "tr", "td", "span", "a", "div", "hr", "sup"]
    assert tags <= set(ours)


def test_images_are_their_address() -> None:
    """A placeholder shows what would have been asked for."""
    assert "https://evil.example/x.png" in html("![secret](https://evil.example/x.png)")
    assert "<img" not in html("![secret](https://evil.example/x.png)")


def test_task_lists_show_their_marks() -> None:
    """Open and done, in the bullet's place; a plain item beside them keeps its own."""
    assert '<li class="unchecked">' in html("- [ ] a")
    assert '<li class="checked">' in html("- [x] b")
    assert "<li>" in html("- plain\n  - [x] nested")
    assert "<li>c" in html("- c [x] d")


def test_code_is_coloured_by_its_language_only() -> None:
    """A name that is not known means no colours, and no guessing."""
    assert highlight("def f(): pass", "python")
    assert highlight("def f(): pass", "no-such-language") == []
    assert highlight("x" * 60_000, "python") == []


def test_hidden_characters_in_code_are_shown() -> None:
    """A right-to-left override cannot hide what code says."""
    assert visible("a\u202eb\u200bc") == "a‹U+202E›b‹U+200B›c"


@pytest.mark.parametrize(
    "text",
    [
        "> " * 1_000 + "x",
        "[" * 20_000,
        "*a " * 5_000,
        "|" + "a|" * 5_000 + "\n|" + "-|" * 5_000,
        "`" * 15_000,
    ],
    ids=["nesting", "brackets", "emphasis", "columns", "ticks"],
)
def test_hostile_blocks_are_rendered(text: str) -> None:
    """Nothing raises and nothing is lost without a trace."""
    assert html(text)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://example.org/a?b=1, please.", "https://example.org/a?b=1"),
        ("Write to me@example.org.", "mailto:me@example.org"),
        ("Read README.md and example.com.", None),
        ("`https://example.org`", None),
        ("Not ftp://example.org/file nor //example.org.", None),
    ],
)
def test_bare_addresses_are_links(text: str, address: str | None) -> None:
    """With a scheme that may be opened, or a mailbox; a file's name is none."""
    [block] = split(text)
    html = to_html(block, STYLE)
    assert ("<a " in html) is (address is not None)
    assert address is None or f'href="{address}"' in html


def test_a_formula_that_is_drawn_is_an_image_of_its_own_scheme() -> None:
    """And one that is not stands as LaTeX, escaped; a price is neither."""
    wanted: list[Formula] = []

    def drawn(formula: Formula) -> bool:
        wanted.append(formula)
        return formula.latex != "a<b"

    text = r"$a<b$, \(x\,y\), $$z$$ for $5 or $10"
    rich = "".join(to_html(block, STYLE, None, drawn) for block in split(text))
    assert wanted == [Formula("a<b", False), Formula(r"x\,y", False), Formula("z", True)]
    assert re.findall(r'<img src="([^"]*)">', rich) == [formula.address for formula in wanted[1:]]
    assert "$a&lt;b$" in rich
    assert rich.endswith(" for $5 or $10</p>")
    assert [formula_at(formula.address) for formula in wanted] == wanted


def test_footnotes() -> None:
    """A reference is one where the note is known, a word in brackets where not."""
    [text, note] = split("See[^1] and [^2].\n\n[^1]: The *note*.")
    assert re.search(
        r"See<sup[^>]*>1</sup> and \[\^2\]\.", to_html(text, STYLE, References(notes={":1": -1}))
    )
    assert "[^1]" in to_html(text, STYLE)
    assert note.kind is BlockKind.FOOTNOTE
    assert "1. The <i>note</i>." in to_html(note, STYLE)


def test_footnotes_that_jump() -> None:
    """Each end is a link to the other where that is asked for; a link that was written so is none."""
    known = References(notes={":a&b": -1})
    text, forged, note = split("See[^a&b].\n\n[x](#note:1)\n\n[^a&b]: The note.")
    assert "<a href" not in to_html(text, STYLE, known)
    assert re.search(
        r'See<a href="#note:a%26b"[^>]*><sup[^>]*>a&amp;b</sup></a>\.',
        to_html(text, STYLE, known, jumps=True),
    )
    assert "<a " not in to_html(forged, STYLE, known, jumps=True)
    assert re.search(
        r'<a href="#reference:a%26b"[^>]*>a&amp;b\.</a> The note\.', to_html(note, STYLE, known, jumps=True)
    )
    ends = [note_end("#note:a%26b"), note_end("#reference:a%26b")]
    assert ends == [NoteEnd("a&b", is_note=True), NoteEnd("a&b", is_note=False)]
    assert note_end("https://e.org/#note:1") is None


def test_quotes_within_quotes() -> None:
    """Only so many bars, since laying out a frame takes twice as long with each around it."""
    assert html("> " * 3 + "x").count("<table") == 3
    assert html("> " * 15 + "x").count("<table") == html("> " * 15 + "x").count("</table") == MAX_QUOTES


_WORDS = st.text("aB é0.,;:!?()'\"#+-=1 \u2028\u00a0東\\w/", max_size=40)


@given(st.lists(_WORDS, max_size=4).map("\n\n".join) | documents)
def test_words_alone_are_the_rich_text_that_reading_them_gives(text: str) -> None:
    """Whether or not they were looked into."""
    for block in split(text):
        quick = to_html(block, STYLE)
        with patch("ainative_desktop.rendering.html.words_of", lambda _: None):
            assert to_html(block, STYLE) == quick


def test_what_is_words_alone() -> None:
    """Most paragraphs and items; nothing that may be a mark."""
    words = ["Hello (world): it's 5 > 3!", "- An item, too", "3. Third"]
    marked = [
        "a *b*",
        "see www.example.org",
        "http://x.y",
        "a&amp;b",
        "two\nlines",
        "- [x] task",
        "- 1. nested",
    ]
    assert [words_of(block) for text in words for block in split(text)] == [None, "An item, too", "Third"]
    assert all(words_of(block) is None for text in marked for block in split(text))
    assert words_of(Block(BlockKind.PARAGRAPH, "It's 5 (five)!")) == "It's 5 (five)!"


def test_a_table_that_is_read_from_the_right_is_turned_round() -> None:
    """Its first column is the rightmost, and what stood at one side stands at the other."""
    written = html("|الاسم|العدد|`x`|\n|---|--:|:-:|\n|تفاح|5|**y**|")
    assert '<table cellspacing="0" align="right"' in written
    cells = re.findall(r'<td align="(\w+)" style="[^"]*?padding:([^";]*)[^>]*>(.*?)</td>', written)
    words = [re.sub("<[^>]*>|&nbsp;|\u00a0", "", content) for _, _, content in cells]
    assert words == ["x", "العدد", "الاسم", "y", "5", "تفاح"]
    assert [side for side, _, _ in cells] == ["center", "left", "right"] * 2
    assert {padding for _, padding, _ in cells} == {"3px 0 8px 18px"}
    assert 'align="right"' not in html("|a|b|\n|---|---|\n|تفاح|5|")
