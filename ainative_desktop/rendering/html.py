"""A block to sanitised rich text, in the subset of HTML that QTextDocument lays out.

https://doc.qt.io/qt-6/richtext-html-subset.html. Everything that a model wrote is escaped; no image is
ever named but a formula's, so nothing can be fetched; links go to http, https and mailto only, and between
a footnote and its references.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from .direction import begins_right
from .highlight import code_html
from .links import destination
from .markdown import References, full_parser
from .math import Formula
from .notes import NoteEnd
from .pieces import Block, BlockKind
from .words import words_html, words_of

if TYPE_CHECKING:
    from markdown_it.token import Token

MAX_QUOTES = 5  # bars beside each other; laying out a frame takes twice as long with each one around it
NOTE_SCALE = 0.9  # of the body: footnotes and the heads of tables
_OTHER_SIDE = {"left": "right", "right": "left"}
_HEADING_SCALE = {"h1": 1.4, "h2": 1.22, "h3": 1.1}


@dataclass(frozen=True, slots=True)
class Style:
    """Colours as #RRGGBB and sizes in logical pixels; `syntax` has a colour per kind of token."""

    text: str
    muted: str
    accent: str
    code_background: str
    hairline: str
    body_px: float
    code_px: float
    code_family: str
    syntax: Mapping[str, str]


def to_html(
    block: Block,
    style: Style,
    references: References | None = None,
    drawn: Callable[[Formula], bool] = lambda _: False,
    *,
    jumps: bool = False,
) -> str:
    """`block` as rich text; deterministic, and never raises.

    A formula that is `drawn` is an image with the formula's address, any other one stands as its source.
    With `jumps`, footnotes and what refers to them are links to each other.
    """
    if block.plain:
        note = f'<p style="color:{style.muted}">{block.note}</p>' if block.note else ""
        return f'{note}<p style="white-space:pre-wrap">{escape(block.source)}</p>'
    if block.kind is BlockKind.CODE:
        return code_html(block.body, block.info, style)
    if block.kind is BlockKind.RULE:
        return "<hr>"
    if block.kind is BlockKind.FORMULA:
        return _Writer(style, block, drawn).display(block.body)
    words = words_of(block)
    if words is not None:
        return words_html(block, words)
    tokens = full_parser().parse(block.source, (references or References()).environment())
    return _Writer(style, block, drawn, jumps).write(tokens)


class _Writer:
    """Writes a token stream as rich text."""

    def __init__(
        self, style: Style, block: Block, drawn: Callable[[Formula], bool], jumps: bool = False
    ) -> None:
        self._jumps = jumps
        self._style = style
        self._block = block
        self._drawn = drawn
        self._from_right = begins_right(block.source)
        self._quotes = 0  # within each other
        self._cells: list[int] = []  # where in the output those of the row begin
        self._label = ""  # of the footnote whose first paragraph comes next
        self._out: list[str] = []
        self._hidden_head = False
        self._link_end = "</a>"  # of the link that is being written: they never hold each other
        self._item = 0  # where in the output the list item began that is being written

    def write(self, tokens: Sequence[Token]) -> str:
        for token in tokens:
            self._write(token)
        return "".join(self._out)

    def _write(self, token: Token) -> None:
        if self._hidden_head and token.type != "thead_close":
            return
        handler = getattr(self, f"_{token.type}", None)
        if handler is not None:
            handler(token)
        elif token.type in _TAGS:
            self._out.append(_TAGS[token.type])

    # -- blocks ------------------------------------------------------------------------------------

    def _inline(self, token: Token) -> None:
        for child in token.children or ():
            self._write(child)

    def display(self, latex: str) -> str:
        """A formula in a line of its own."""
        formula = self._formula(latex, display=True)
        return f'<p align="center">{formula}</p>' if formula.startswith("<img") else f"<p>{formula}</p>"

    def _math_block(self, token: Token) -> None:
        self._out.append(self.display(token.content))

    def _footnote_reference_open(self, token: Token) -> None:
        label = token.meta["label"]
        self._label = f"{self._jump(f'{escape(label)}.', NoteEnd(label, is_note=False))} "
        size = round(self._style.body_px * NOTE_SCALE)
        self._out.append(f'<div style="font-size:{size}px;color:{self._style.muted}">')

    def _paragraph_open(self, token: Token) -> None:
        self._out.append(("" if token.hidden else "<p>") + self._label)
        self._label = ""

    def _paragraph_close(self, token: Token) -> None:
        self._out.append("" if token.hidden else "</p>")

    def _heading_open(self, token: Token) -> None:
        size = self._style.body_px * _HEADING_SCALE.get(token.tag, 1.0)
        self._out.append(f'<p style="font-size:{size:.0f}px;font-weight:600">')

    def _heading_close(self, _token: Token) -> None:
        self._out.append("</p>")

    def _ordered_list_open(self, token: Token) -> None:
        number = self._block.ordinal if token.level == 0 else token.attrGet("start")
        self._out.append(f'<ol start="{int(number if number is not None else 1)}">')

    def _list_item_open(self, token: Token) -> None:
        """A task's box takes the bullet's place; the box itself comes later, inside the text."""
        self._item = len(self._out)
        self._out.append("<li>")

    def _fence(self, token: Token) -> None:
        language = token.info.strip().split(" ", 1)[0]
        code = code_html(token.content.rstrip("\n"), language, self._style)
        self._out.append(f'<div style="{_code_look(self._style)}">{code}</div>')

    _code_block = _fence

    def _blockquote_open(self, _token: Token) -> None:
        self._quotes += 1
        if self._quotes > MAX_QUOTES:
            return
        side, padding = ("right", "0 12px 5px 0") if self._from_right else ("left", "0 0 5px 12px")
        bar = f"border-{side}:3px solid {self._style.hairline};padding:{padding};color:{self._style.muted}"
        self._out.append(f'<table cellspacing="0" width="100%"><tr><td style="{bar}">')

    def _blockquote_close(self, _token: Token) -> None:
        self._quotes -= 1
        if self._quotes >= MAX_QUOTES:
            return
        self._out.append("</td></tr></table>")

    def _table_open(self, _token: Token) -> None:
        side = ' align="right"' if self._from_right else ""
        self._out.append(f'<table cellspacing="0"{side} style="border-collapse:collapse">')

    def _tr_open(self, _token: Token) -> None:
        self._cells = []
        self._out.append("<tr>")

    def _tr_close(self, _token: Token) -> None:
        """Qt lays cells out from the left, so that a row that is read from the right is turned round."""
        if self._from_right and self._cells:
            ends = [*self._cells[1:], len(self._out)]
            cells = [self._out[start:end] for start, end in zip(self._cells, ends, strict=True)]
            self._out[self._cells[0] :] = [piece for cell in reversed(cells) for piece in cell]
        self._out.append("</tr>")

    def _thead_open(self, _token: Token) -> None:
        self._hidden_head = not self._block.first

    def _thead_close(self, _token: Token) -> None:
        self._hidden_head = False

    def _th_open(self, token: Token) -> None:
        size = round(self._style.body_px * NOTE_SCALE)
        self._open_cell(token, f";color:{self._style.muted};font-weight:600;font-size:{size}px")

    def _td_open(self, token: Token) -> None:
        self._open_cell(token)

    def _open_cell(self, token: Token, look: str = "") -> None:
        """An attribute puts the text at that side whatever its own direction is; a style does not."""
        self._cells.append(len(self._out))
        side = str(token.attrGet("style") or "text-align:left").removeprefix("text-align:")
        padding = "0 8px 18px" if self._from_right else "18px 8px 0"
        if self._from_right:
            side = _OTHER_SIDE.get(side, side)
        line = f"border-bottom-width:1px;border-bottom-style:solid;border-bottom-color:{self._style.hairline}"
        self._out.append(f'<td align="{side}" style="{line};padding:3px {padding}{look}">')

    # -- inside a line -----------------------------------------------------------------------------

    def _text(self, token: Token) -> None:
        self._out.append(escape(token.content))

    def _formula(self, latex: str, *, display: bool) -> str:
        formula = Formula(latex.strip(), display)
        if self._drawn(formula):
            return f'<img src="{escape(formula.address)}">'
        return f'<span style="{_code_look(self._style)}">{escape(formula.source)}</span>'

    def _math_inline(self, token: Token) -> None:
        self._out.append(self._formula(token.content, display=False))

    def _math_inline_double(self, token: Token) -> None:
        self._out.append(self._formula(token.content, display=True))

    def _footnote_ref(self, token: Token) -> None:
        label = token.meta["label"]
        shown = f'<sup style="color:{self._style.accent}">{escape(label)}</sup>'
        self._out.append(self._jump(shown, NoteEnd(label, is_note=True)))

    def _jump(self, shown: str, end: NoteEnd) -> str:
        return _anchor(end.address, shown, self._style) if self._jumps else shown

    def _code_inline(self, token: Token) -> None:
        """The spaces around it are room for a frame: whoever draws one takes what has a background."""
        back = f"background-color:{self._style.code_background}"
        look = f"{back};{_code_look(self._style)}"
        text = escape(token.content).replace(" ", "\u00a0")
        pad = f'<span style="{back}">\u00a0</span>'
        self._out.append(f'{pad}<span style="{look}">{text}</span>{pad}')

    def _html_inline(self, token: Token) -> None:
        content = token.content
        if "task-list-item-checkbox" in content and self._out[self._item : self._item + 1] == ["<li>"]:
            self._out[self._item] = f'<li class="{"checked" if "checked=" in content else "unchecked"}">'

    def _image(self, token: Token) -> None:
        address = str(token.attrGet("src") or "")
        label = token.content.strip() or "image"
        self._out.append(f"[{escape(label)}: {_link(address, escape(address), self._style)}]")

    def _link_open(self, token: Token) -> None:
        address = str(token.attrGet("href") or "")
        going = destination(address)
        if going is None:
            self._link_end = "</span>"
            self._out.append("<span>")
            return
        self._link_end = "</a>"
        look = f"color:{self._style.accent};text-decoration:none"
        self._out.append(f'<a href="{escape(going.address)}" style="{look}">')

    def _link_close(self, _token: Token) -> None:
        self._out.append(self._link_end)


_TAGS = {
    "bullet_list_open": "<ul>",
    "bullet_list_close": "</ul>",
    "ordered_list_close": "</ol>",
    "list_item_close": "</li>",
    "table_close": "</table>",
    "th_close": "</td>",
    "td_close": "</td>",
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "s_open": "<s>",
    "s_close": "</s>",
    "softbreak": " ",
    "hardbreak": "<br>",
    "hr": "<hr>",
    "footnote_reference_close": "</div>",
}


def _link(address: str, text: str, style: Style) -> str:
    going = destination(address)
    if going is None:
        return text
    return _anchor(going.address, text, style)


def _anchor(address: str, text: str, style: Style) -> str:
    return f'<a href="{escape(address)}" style="color:{style.accent};text-decoration:none">{text}</a>'


def _code_look(style: Style) -> str:
    family = f"'{style.code_family}'" if style.code_family else "monospace"
    return f"font-family:{family};font-size:{style.code_px:.0f}px"
