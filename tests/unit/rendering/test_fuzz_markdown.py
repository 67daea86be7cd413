"""Any text at all is rendered, in any pieces, to tags of ours that load nothing and run nothing."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ainative_desktop.rendering.blocks import BlockStream, split
from ainative_desktop.rendering.html import Style, to_html
from ainative_desktop.rendering.links import destination
from ainative_desktop.rendering.math import Formula, formula_at
from tests.helpers.markdown import chunked, documents

SHORT, LONG = 150, 20_000  # examples

STYLE = Style(
    text="#000000", muted="#666666", accent="#0000FF", code_background="#EEEEEE", hairline="#DDDDDD",
    body_px=14, code_px=13, code_family="Mono",
    syntax=dict.fromkeys(("keyword", "name", "string", "number", "comment"), "#123456"),
)  # fmt: skip

#: What each tag may have; all else is somebody else's.
ALLOWED: dict[str, set[str]] = {
    "p": {"style", "align"},
    "span": {"style"},
    "div": {"style"},
    "sup": {"style"},
    "a": {"href", "style"},
    "img": {"src"},
    "ol": {"start"},
    "ul": set(),
    "li": {"class"},
    "table": {"cellspacing", "cellpadding", "width", "border", "style"},
    "tr": set(),
    "td": {"style", "align", "width"},
    **{tag: set() for tag in ("b", "i", "s", "br", "hr")},
}
VOID = {"br", "hr", "img"}


class Checker(HTMLParser):
    """Fails at what is not ours, and where tags do not fit each other."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert tag in ALLOWED, tag
        assert set(names) <= ALLOWED[tag], (tag, names)
        assert len(set(names)) == len(names)
        for name, value in attrs:
            self._check_value(name, value or "")
        if tag not in VOID:
            self.open.append(tag)

    def _check_value(self, name: str, value: str) -> None:
        if name == "href":
            assert destination(value) is not None, value
        elif name == "src":
            assert formula_at(value) is not None, value
        else:
            assert "url(" not in value
            assert "file:" not in value
            assert "@import" not in value

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(data)


def every_second(formula: Formula) -> bool:
    return len(formula.latex) % 2 == 0


def check(text: str, cuts: list[int]) -> None:
    """Each state that the text is shown in on its way, and its end."""
    stream = BlockStream()
    for chunk in chunked(text, cuts):
        first = stream.append(chunk)
        for block in stream.blocks[first:]:
            check_html(to_html(block, STYLE, stream.references, every_second))
    stream.finish()
    assert stream.blocks == split(text)
    for block in stream.blocks:
        check_html(to_html(block, STYLE, stream.references, every_second))


def check_html(rich: str) -> None:
    checker = Checker()
    checker.feed(rich)
    checker.close()
    assert checker.open == []
    rich.encode("utf-8")
    assert "\0" not in rich


_ANY_CHARACTER = st.characters(exclude_categories=())  # lone surrogates and controls included
_MARKS = st.sampled_from(
    [
        *"\\`*_{}[]()#+-.!|<>~$&:'\"^=/@ \t\n\r\v\f\0\x1b\x7f\x85\ud800\udfff\ufeff\u202e\u2028",
        "```", "~~~python\n", "    ", "\n\n", "\r\n", "> ", "- ", "1. ", "999999999. ", "- [x] ",
        "| a | b |\n|-|:-:|\n", "|", "](", "![", "[^1]", "[^1]: ", "[r]: ", "[r]", "$$",
        "\\(", "\\)", "\\[", "\\]",
        "<!--", "-->", "<?", "<![CDATA[", "<img src=x onerror=alert(1)>", "<a href='",
        "<style>@import url(file:///x)</style>", "&#0;", "&#xD800;", "&lt;", "&quot;",
        "javascript:", "file:///etc/passwd", "https://", "https://e.org/?\"><b>", "mailto:a@b",
        "data:image/png;base64,", "www.e.org", "me@e.org", "//e.org", "\\\\host\\share", "http://[::1",
        "http://e\x00.org", " 'title\"'", "---\n", "===\n", "# ", "  \n", "\\\n",
    ]
)  # fmt: skip

#: Marks of Markdown and HTML in any order, with words and any characters between them.
soup = st.lists(_MARKS | st.text(_ANY_CHARACTER, max_size=4), max_size=40).map("".join)

#: One mark many times, and something in it.
deep = st.builds(
    lambda mark, times, text, close: mark * times + text + close * times,
    _MARKS | st.sampled_from(["> - ", "*a ", "[a](", "((", "**_", "![["]),
    st.integers(1, 120),
    soup,
    st.sampled_from(["", "]", ")", "*", "](x)", "_**", "\n"]),
)

#: Documents with something put in somewhere.
mutated = st.builds(
    lambda text, place, length, put: (
        text[: place % (len(text) + 1)] + put + text[place % (len(text) + 1) + length :]
    ),
    documents,
    st.integers(0, 2_000),
    st.integers(0, 5),
    _MARKS | st.text(_ANY_CHARACTER, max_size=3),
)
texts = soup | mutated | deep | st.text(_ANY_CHARACTER, max_size=60)
cuts = st.lists(st.integers(0, 3_000), max_size=6)


@settings(max_examples=SHORT)
@given(text=texts, cuts=cuts)
@example(text='[a](https://e.org/"onclick="x)', cuts=[])
@example(text='<https://e.org/"><img src=file:///x>', cuts=[])
@example(text='```"><img src=file:///x>\ncode\n```', cuts=[3, 9])
def test_any_text(text: str, cuts: list[int]) -> None:
    """Nothing raises; only our tags come out, well nested, and none that loads anything."""
    check(text, cuts)


@pytest.mark.slow
@settings(max_examples=LONG)
@given(text=texts, cuts=cuts)
def test_any_text_at_length(text: str, cuts: list[int]) -> None:
    """Very many more."""
    check(text, cuts)


def test_the_check_itself() -> None:
    """It finds what must not come out."""
    for rich in (
        '<img src="file:///x">',
        '<p onclick="x">a</p>',
        '<a href="javascript:x">a</a>',
        '<p style="background:url(x)">a</p>',
        "<script>x</script>",
        "<!-- x -->",
        "<p><b>a</p></b>",
        "<b>a",
    ):
        with pytest.raises(AssertionError):
            check_html(rich)
