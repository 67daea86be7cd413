"""A message's Markdown as HTML for browsers: by elements and classes alone, so that a page's style sheet says
how it looks, and nothing in it can run, or be fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from .blocks import BlockStream
from .direction import begins_right
from .highlight import highlight, visible
from .links import destination
from .markdown import full_parser
from .math import Formula
from .mathml import mathml
from .pieces import Block, BlockKind

_NOTE, _REFERENCE = "note", "reference"  # the two ends of a jump
LEVEL = 2  # headings of a message begin below those of the page
_SIDES = {"text-align:center": "center", "text-align:right": "end"}  # left is where a line begins
_DIRECTED = frozenset({"table_open", "blockquote_open", "bullet_list_open", "ordered_list_open"})
_LISTS = ("bullet_list_open", "ordered_list_open")


def web_html(text: str, name: str = "m") -> Iterator[str]:
    """The pieces of a whole message as HTML, which go together as they are. Never raises. `name`, letters and
    digits, tells the message's footnotes from those of others on the page."""
    stream = BlockStream()
    stream.append(text)
    stream.finish()
    renderer, open_list = _Web(name), ""  # the end of the list that the last block was an item of
    for number, block in enumerate(stream.blocks):
        if block.kind is BlockKind.LIST and not block.plain:
            tokens = full_parser().parse(block.source, stream.references.environment())
            start, end = _list_tags(tokens, block)
            if end != open_list or _begins_anew(block, stream.blocks[number - 1]):
                yield open_list + start
            open_list = end
            renderer.from_right = begins_right(block.source)
            yield renderer.render(tokens[1:-1], full_parser().options, {})
            continue
        yield open_list
        open_list = ""
        yield from _block_html(block, stream, renderer)
    yield open_list


def _list_tags(tokens: Sequence[Token], block: Block) -> tuple[str, str]:
    if not tokens or tokens[0].type not in _LISTS:  # a list's item that reads otherwise alone
        return "<div>", "</div>"
    direction = _direction(begins_right(block.source))
    if tokens[0].type == "bullet_list_open":
        return f"<ul{direction}>\n", "</ul>\n"
    number = int(block.ordinal if block.ordinal is not None else 1)
    return f'<ol start="{number}"{direction}>\n', "</ol>\n"


def _begins_anew(block: Block, before: Block) -> bool:
    """Whether an item's number does not go on where the one before it is."""
    return block.ordinal is not None and block.ordinal - 1 != before.ordinal


def _block_html(block: Block, stream: BlockStream, renderer: _Web) -> Iterator[str]:
    if block.plain:
        yield f'<p class="plain">{escape(block.source)}</p>\n'
    elif block.kind is BlockKind.CODE:
        start = "<pre><code>" if block.first else "\n"
        yield start + code_html(block.body, block.info) + ("</code></pre>\n" if block.last else "")
    elif block.kind is BlockKind.FORMULA:
        yield f'<p class="formula">{_formula(block.body, display=True)}</p>\n'
    else:
        tokens = full_parser().parse(block.source, stream.references.environment())
        if block.kind is BlockKind.TABLE:
            tokens = _table_rows(tokens, block)
        renderer.from_right = begins_right(block.source)
        yield renderer.render(tokens, full_parser().options, {})


def _table_rows(tokens: list[Token], block: Block) -> list[Token]:
    """A table that was cut, without the heads and ends that its pieces repeat."""
    left_out = set() if block.last else {"tbody_close", "table_close"}
    if not block.first:
        left_out |= {"table_open", "tbody_open"}
        head = [number for number, token in enumerate(tokens) if token.type == "thead_close"]
        tokens = tokens[head[0] + 1 :] if head else tokens
    return [token for token in tokens if token.type not in left_out]


def code_html(code: str, language: str) -> str:
    """Code with a `span` of a class for each kind of token."""
    code = visible(code)
    parts: list[str] = []
    position = 0
    for start, length, kind in highlight(code, language):
        parts.append(escape(code[position:start]))
        parts.append(f'<span class="{kind}">{escape(code[start : start + length])}</span>')
        position = start + length
    parts.append(escape(code[position:]))
    return "".join(parts)


def _formula(latex: str, *, display: bool) -> str:
    formula = Formula(latex.strip(), display)
    return mathml(formula) or f"<code>{escape(formula.source)}</code>"


class _Web(RendererHTML):
    """Renders tokens; every address is one that may be offered, every attribute is written here."""

    def __init__(self, name: str) -> None:
        self.from_right = False  # whether the block is read from the right
        self._name = name
        self._noted: dict[str, int] = {}  # the numbers of footnotes, by their labels
        self._written: set[str] = set()  # the ids of both their ends
        self._link_end = ""  # of the link that is being written
        self._note = ""  # the label of the footnote whose first paragraph comes next
        super().__init__()

    def renderAttrs(self, token: Token) -> str:  # type: ignore[override]
        """None but where a table's cell stands, where a list begins, and what is read from the right."""
        side = _SIDES.get(str(token.attrGet("style")))
        start = token.attrGet("start") if token.type == "ordered_list_open" else None
        number = f' start="{start}"' if isinstance(start, int) else ""
        direction = _direction(self.from_right) if token.type in _DIRECTED else ""
        return f' class="{side}"' if side else f"{number}{direction}"

    def heading_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return f"<h{_level(tokens[idx])}>"

    def heading_close(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return f"</h{_level(tokens[idx])}>\n"

    def paragraph_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        label, self._note = self._note, ""
        return label if tokens[idx].hidden else f"<p>{label}"

    def fence(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        language = tokens[idx].info.strip().split(" ", 1)[0]
        return f"<pre><code>{code_html(tokens[idx].content, language)}</code></pre>\n"

    code_block = fence

    def link_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        going = destination(str(tokens[idx].attrGet("href") or ""))
        self._link_end = "</a>" if going is not None else "</span>"
        return _link(going.address) if going is not None else "<span>"

    def link_close(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        end, self._link_end = self._link_end, ""
        return end

    def image(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        """Its words and its address: it is fetched from nowhere."""
        address = str(tokens[idx].attrGet("src") or "")
        label = escape(tokens[idx].content.strip() or "image")
        going = destination(address)
        shown = escape(address)
        if going is not None and not self._link_end:
            shown = f"{_link(going.address)}{shown}</a>"
        return f"[{label}: {shown}]"

    def html_inline(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        content = tokens[idx].content
        if "task-list-item-checkbox" not in content:
            return escape(content)
        return f'<input type="checkbox" disabled{" checked" if "checked=" in content else ""}>'

    def html_block(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return escape(tokens[idx].content)

    def math_inline(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return _formula(tokens[idx].content, display=False)

    def math_inline_double(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return _formula(tokens[idx].content, display=True)

    def math_block(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return f'<p class="formula">{_formula(tokens[idx].content, display=True)}</p>\n'

    def footnote_ref(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        label = str(tokens[idx].meta["label"])
        going = f'<a href="#{self._end(_NOTE, label)}">{escape(label)}</a>'
        return f"<sup{self._id(_REFERENCE, label)}>{going}</sup>"

    def footnote_reference_open(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        label = str(tokens[idx].meta["label"])
        back, shown = self._end(_REFERENCE, label), f"{escape(label)}."
        self._note = f'<a href="#{back}">{shown}</a> ' if back in self._written else f"{shown} "
        return f'<div class="footnote"{self._id(_NOTE, label)}>'

    def footnote_reference_close(self, tokens: Sequence[Token], idx: int, options: Any, env: Any) -> str:
        return "</div>\n"

    def _end(self, kind: str, label: str) -> str:
        """The id of one end of a jump: of the note, or of the first that refers to it."""
        number = self._noted.setdefault(label, len(self._noted) + 1)
        return f"{self._name}-{kind}-{number}"

    def _id(self, kind: str, label: str) -> str:
        """That id as an attribute, once."""
        end = self._end(kind, label)
        attribute = "" if end in self._written else f' id="{end}"'
        self._written.add(end)
        return attribute


def _direction(from_right: bool) -> str:
    return ' dir="rtl"' if from_right else ""


def _link(address: str) -> str:
    return f'<a href="{escape(address)}" rel="noreferrer noopener">'


def _level(token: Token) -> int:
    return min(6, int(re.sub(r"\D", "", token.tag) or 1) + LEVEL)
