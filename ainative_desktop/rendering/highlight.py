"""Code to coloured rich text: by the language's name, never by guessing (which takes 270 ms)."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pygments.lexer import Lexer

    from .html import Style

SIZE_LIMIT = 50 * 2**10  # characters; more is shown without colours

#: Characters that change what code says without being seen (Trojan Source, CVE-2021-42574).
_HIDDEN = {
    code: f"‹U+{code:04X}›"
    for code in (
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2065),
        *range(0x2066, 0x206A),
        0xFEFF,
    )
}


@lru_cache(maxsize=64)
def _lexer(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


def highlight(code: str, language: str) -> list[tuple[int, int, str]]:
    """The coloured spans of `code`: start, length, and keyword, name, string, number or comment."""
    lexer = _lexer(language.lower()) if language and len(code) <= SIZE_LIMIT else None
    if lexer is None:
        return []
    spans: list[tuple[int, int, str]] = []
    for start, token, text in lexer.get_tokens_unprocessed(code):
        kind = _kind(str(token))
        if kind and text:
            spans.append((start, len(text), kind))
    return spans


@lru_cache(maxsize=512)
def _kind(token: str) -> str:
    name = token.removeprefix("Token.")
    if name.startswith("Comment"):
        return "comment"
    if name.startswith(("Keyword", "Operator.Word")) and name != "Keyword.Constant":
        return "keyword"
    if name.startswith("Literal.String"):
        return "string"
    if name.startswith("Literal.Number"):
        return "number"
    if name.startswith(("Name.Function", "Name.Class", "Name.Decorator", "Name.Tag")):
        return "name"
    return ""


def visible(code: str) -> str:
    """`code` with its invisible and direction-changing characters written out."""
    return code.translate(_HIDDEN)


def code_html(code: str, language: str, style: Style) -> str:
    """`code` as one preformatted rich-text paragraph, coloured."""
    code = visible(code)
    parts: list[str] = []
    position = 0
    for start, length, kind in highlight(code, language):
        parts.append(escape(code[position:start]))
        parts.append(
            f'<span style="color:{style.syntax[kind]}">{escape(code[start : start + length])}</span>'
        )
        position = start + length
    parts.append(escape(code[position:]))
    return f'<p style="white-space:pre-wrap">{"".join(parts)}</p>'
