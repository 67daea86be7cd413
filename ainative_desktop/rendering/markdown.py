"""The parsers: GitHub's Markdown with footnotes and formulas; raw HTML is text.

https://github.github.com/gfm. Formulas are `$…$` and `$$…$$` as pandoc reads them (so a price is none), and
LaTeX's own `\\(…\\)` and `\\[…\\]`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a window without messages needs no parser
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_inline import StateInline

MAX_NESTING = 20  # levels: deeper ones are shown as text
FORMULA = "math_block"  # the token of a formula in lines of its own; its info is OPEN until it is closed
OPEN = "open"
_FOOTNOTE = "^"  # before a footnote's label where it is kept among the references
_DISPLAY = {"$$": "$$", "\\[": "\\]"}  # what closes each opener
_INLINE = {**_DISPLAY, "\\(": "\\)", "$": "$"}


def environment(references: Mapping[str, Any]) -> dict[str, Any]:
    """What a parse begins with: the definitions known so far."""
    notes = {":" + key[1:]: -1 for key in references if key.startswith(_FOOTNOTE)}
    links = {key: value for key, value in references.items() if not key.startswith(_FOOTNOTE)}
    return {"references": links, "footnotes": {"refs": notes, "list": {}}}


def references_in(found: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions that are known after a parse: links by their label, footnotes by ^ and theirs."""
    notes: Iterable[str] = found.get("footnotes", {}).get("refs", {})
    return {**found["references"], **{_FOOTNOTE + note[1:]: True for note in notes}}


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
