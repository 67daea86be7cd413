"""Markdown as HTML for browsers: it says what the Markdown says, and nothing in it is alive."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.rendering.links import destination
from ainative_desktop.rendering.web import web_html

HTML = re.findall(
    r"\w+",
    "p h3 h4 h5 h6 ul ol li pre code span a input table thead tbody tr th td blockquote strong em s br hr "
    "div sup",
)
MATH = re.findall(
    r"\w+",
    "math mrow mi mo mn ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover mtable "
    "mtr mtd mstyle mpadded mphantom menclose mmultiscripts mprescripts none",
)
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](https://evil.example/x.png)",
    "![x](javascript:alert(1))",
    "[x](javascript:alert(1))",
    "[x](data:text/html,<script>1</script>)",
    "[x](file:///etc/passwd)",
    "<a href='javascript:1'>x</a>",
    "[x]: javascript:alert(1)\n\n[x]",
    "<style>* { background: url(https://evil.example) }</style>",
    "[![i](https://evil.example/i.png)](https://a.example)",
    r"$\text{</math><script>alert(1)</script>}$",
    r"$\text{<img src=x onerror=alert(1)>}$",
    r"$\href{javascript:alert(1)}{x}$",
    r"$$\style{background:url(https://evil.example)}{x}$$",
    r"$\color{\"><script>}x$",
    "```html\n<script>alert(1)</script>\n```",
    "```\"><script>\nx\n```",
    "| a |\n|---|\n| <script> |",
    "- [ ] <input onclick=alert(1)>",
    "a[^<b>]\n\n[^<b>]: <script>1</script>",
    "[b[^n]](https://a.example)\n\n[^n]: N\n\n[^n]: twice",
    "\x00<\x00script>",
]  # fmt: skip


VOID = {"br", "hr", "input"}
PHRASES = {"p", "h3", "h4", "h5", "h6", "a", "sup"}  # elements in which no block may stand
BLOCKS = {"p", "div", "ul", "ol", "li", "table", "blockquote", "pre", "hr", "h3", "h4", "h5", "h6"}


class Inert(HTMLParser):
    """Fails on what could run, be fetched, or lead elsewhere than to a web page, a mailbox or a footnote; and
    on what is not well-formed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.wanted: set[str] = set()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def check(self, html: str) -> None:
        self.feed(html)
        self.close()
        assert self.open == []
        assert len(set(self.ids)) == len(self.ids)
        assert self.wanted <= set(self.ids)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {*HTML, *MATH}, tag
        assert tag not in BLOCKS or not PHRASES & set(self.open), (tag, self.open)
        assert tag != "a" or "a" not in self.open
        self.open += [tag] if tag not in VOID else []
        for name, value in attrs:
            assert name not in ("src", "style", "srcset"), name
            assert not name.startswith("on"), name
            if name == "id":
                assert re.fullmatch(r"m-(note|reference)-\d+", value or "")
                self.ids.append(value or "")
            if name == "href" and (value or "").startswith("#"):
                self.wanted.add((value or "")[1:])
            elif name == "href":
                assert tag == "a"
                going = destination(value or "")
                assert going is not None
                assert going.address == value


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_inert(text: str) -> None:
    """Alone, and between other things."""
    for each in (text, f"> {text}", f"- {text}\n- b", f"# {text}"):
        Inert().check("".join(web_html(each)))


@given(st.lists(st.sampled_from([*HOSTILE, "\n", "\n\n", "> ", "- ", "1. ", "```\n", "| a |\n|---|\n"])))
def test_hostile_texts_together_stay_inert(pieces: list[str]) -> None:
    """However they run into each other."""
    Inert().check("".join(web_html("".join(pieces))))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi *you*", "<p>Hi <em>you</em></p>"),
        ("# One", "<h3>One</h3>"),
        ("1. a\n2. b", '<ol start="1"> <li>a</li> <li>b</li> </ol>'),
        ("3. a\n4. b", '<ol start="3"> <li>a</li> <li>b</li> </ol>'),
        ("- a\n- b\n\ntext\n\n- c", "<ul> <li>a</li> <li>b</li> </ul> <p>text</p> <ul> <li>c</li> </ul>"),
        ("- a\n\n1. b", '<ul> <li>a</li> </ul> <ol start="1"> <li>b</li> </ol>'),
        ("1. a\n\n\n\n1) b", '<ol start="1"> <li>a</li> </ol> <ol start="1"> <li>b</li> </ol>'),
        ("- [x] done", '<ul> <li><input type="checkbox" disabled checked> done</li> </ul>'),
        ("```py\nx = 1\n```", '<pre><code>x = <span class="number">1</span></code></pre>'),
        (
            "![a](https://b.example/c.png)",
            '<p>[a: <a href="https://b.example/c.png" rel="noreferrer noopener">https://b.example/c.png</a>]</p>',
        ),
        ("$x^2$", '<p><math display="inline"><mrow><msup><mi>x</mi><mn>2</mn></msup></mrow></math></p>'),
        (r"$\unknown{x}$", r"<p><code>$\unknown{x}$</code></p>"),
        ("|a|\n|-:|\n|1|", '<table> <thead> <tr> <th class="end">a</th> </tr> </thead> <tbody> <tr> '
         '<td class="end">1</td> </tr> </tbody> </table>'),
        (
            "a[^n] b[^n]\n\n[^n]: Note",
            '<p>a<sup id="m-reference-1"><a href="#m-note-1">n</a></sup> '
            'b<sup><a href="#m-note-1">n</a></sup></p> '
            '<div class="footnote" id="m-note-1"><p><a href="#m-reference-1">n.</a> Note</p> </div>',
        ),
        ("[^n]: Alone", '<div class="footnote" id="m-note-1"><p>n. Alone</p> </div>'),
        ("- سلام", '<ul dir="rtl"> <li>سلام</li> </ul>'),
        ("> سلام", '<blockquote dir="rtl"> <p>سلام</p> </blockquote>'),
        ("|سلام|\n|:-|\n|1|", '<table dir="rtl"> <thead> <tr> <th>سلام</th> </tr> </thead> <tbody> <tr> '
         '<td>1</td> </tr> </tbody> </table>'),
    ],
)  # fmt: skip
def test_it_says_what_the_markdown_says(text: str, expected: str) -> None:
    """By the elements that browsers and screen readers know."""
    assert " ".join("".join(web_html(text)).split()) == expected


def test_what_is_cut_for_the_window_is_whole_here() -> None:
    """A long code block and a long table are one element each."""
    code = "```\n" + "\n".join(map(str, range(300))) + "\n```\n\n"
    table = "|a|\n|-|\n" + "".join(f"|{row}|\n" for row in range(300))
    html = "".join(web_html(code + table))
    assert [html.count(tag) for tag in ("<pre>", "</pre>", "<table>", "</table>", "<thead>", "<th>")] == [
        1
    ] * 6
    assert "\n".join(map(str, range(300))) in html
    assert html.count("<td>") == 300
