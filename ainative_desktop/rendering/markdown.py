"""The parsers: CommonMark with tables, strikethrough and bare links; raw HTML is text."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a window without messages needs no parser
    from markdown_it import MarkdownIt

MAX_NESTING = 20  # levels: deeper ones are shown as text


@cache
def block_parser() -> MarkdownIt:
    """Finds blocks and reads nothing inside them: a fifth of the cost of a whole parse."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": MAX_NESTING}).enable("table")
    return parser.disable(["inline", "html_block"])


@cache
def full_parser() -> MarkdownIt:
    """Reads blocks and what is inside them."""
    from markdown_it import MarkdownIt
    from mdit_py_plugins.tasklists import tasklists_plugin

    options = {"html": False, "maxNesting": MAX_NESTING, "linkify": True}
    parser = MarkdownIt("commonmark", options).use(tasklists_plugin)
    parser.enable(["table", "strikethrough", "linkify"]).disable(["html_block", "html_inline"])
    assert parser.linkify is not None
    parser.linkify.set({"fuzzy_link": False})  # README.md is a file; a link says https:
    return parser
