"""The parsers: GitHub's Markdown with footnotes and formulas; raw HTML is text.

https://github.github.com/gfm. Formulas are `$…$` and `$$…$$` as pandoc reads them (so a price is none), and
LaTeX's own `\\(…\\)` and `\\[…\\]`.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a window without messages needs no parser
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

MAX_NESTING = 20  # levels: deeper ones are shown as text
FORMULA = "math_block"  # the token of a formula in lines of its own; its info is OPEN until it is closed
OPEN = "open"
_DISPLAY = {"$$": "$$", "\\[": "\\]"}  # what closes each opener
_INLINE = {**_DISPLAY, "\\(": "\\)", "$": "$"}


@dataclass(frozen=True, slots=True)
class References:
    """Definitions: of links by their label, and of footnotes."""

    links: dict[str, Any] = field(default_factory=dict)
    notes: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.links) + len(self.notes)

    def __or__(self, other: References) -> References:
        """Both; the first definition of a label counts, which is this one's."""
        if not len(other):
            return self
        return References({**other.links, **self.links}, {**other.notes, **self.notes})

    def environment(self) -> dict[str, Any]:
        """What a parse begins with, and adds what it finds to. Costs the same however many there are."""
        return {
            "references": ChainMap({}, self.links),
            "footnotes": {"refs": ChainMap({}, self.notes), "list": {}},
        }

    @staticmethod
    def found_in(environment: Mapping[str, Any]) -> References:
        """What a parse that began with `environment` has added."""
        links: dict[str, Any] = environment["references"].maps[0]
        notes: ChainMap[str, int] = environment["footnotes"]["refs"]
        return References(links, {note: -1 for note in notes.maps[0] if note not in notes.maps[1]})


@cache
def block_parser() -> MarkdownIt:
    """Finds blocks and reads nothing inside them: a fifth of the cost of a whole parse."""
    return _parser().disable("inline")


@cache
def full_parser() -> MarkdownIt:
    """Reads blocks and what is inside them."""
    from mdit_py_plugins.gfm_autolink import gfm_autolink_plugin
    from mdit_py_plugins.tasklists import tasklists_plugin

    parser = _parser().use(tasklists_plugin).use(gfm_autolink_plugin)
    parser.inline.ruler.before("escape", "formula", _inline_formula)
    return parser.enable("strikethrough").disable("html_inline")


def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt
    from mdit_py_plugins.footnote import footnote_plugin

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING})
    parser.use(footnote_plugin, inline=False, move_to_end=False)
    interrupted = ["paragraph", "reference", "blockquote", "list", "footnote_def"]
    parser.block.ruler.before("fence", FORMULA, _block_formula, {"alt": interrupted})
    return parser.enable("table").disable("html_block")


def _block_formula(state: StateBlock, first: int, end: int, silent: bool) -> bool:
    """A formula in lines of its own, none of them blank.

    What no line has closed yet is one too: its lines are then not taken for a list meanwhile. Whether it
    ends a paragraph is said by its first line alone.
    """
    if state.is_code_block(first):
        return False
    line = _line(state, first)
    opener = line[:2]
    closer = _DISPLAY.get(opener)
    if closer is None or closer in line[2:].removesuffix(closer):
        return False  # closed in the middle of the line: part of a paragraph
    if silent:
        return True
    lines = [line[2:]]
    following = first + 1
    while not lines[-1].endswith(closer):
        if following >= end:
            break
        line = _line(state, following)
        if not line or state.sCount[following] < state.blkIndent:
            return False
        lines.append(line)
        following += 1
    closed = lines[-1].endswith(closer)
    state.line = following
    token = state.push(FORMULA, "math", 0)
    token.block = True
    token.content = "\n".join(lines).removesuffix(closer).strip()
    token.markup = opener
    token.map = [first, following]
    token.info = "" if closed else OPEN
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]].strip()


def _inline_formula(state: StateInline, silent: bool) -> bool:
    """A formula in a line, of either kind."""
    source, start = state.src, state.pos
    opener = source[start : start + 2] if source[start : start + 2] in _INLINE else source[start]
    if opener not in _INLINE:
        return False
    begin = start + len(opener)
    closer = _INLINE[opener]
    end = source.find(closer, begin, state.posMax)
    while end > 0 and closer[0] == "$" and source[end - 1] == "\\":
        end = source.find(closer, end + 1, state.posMax)
    latex = source[begin:end] if end > 0 else ""
    if not latex.strip() or (opener == "$" and not _may_be_dollars(latex, source[end + 1 : end + 2])):
        return False
    if not silent:
        token = state.push("math_inline_double" if opener in _DISPLAY else "math_inline", "math", 0)
        token.content = latex
        token.markup = opener
    state.pos = end + len(closer)
    return True


def _may_be_dollars(latex: str, following: str) -> bool:
    """Whether single dollars enclose a formula and no price: https://pandoc.org/MANUAL.html#math."""
    return not (latex[0].isspace() or latex[-1].isspace() or following.isdigit())
