"""Cuts a growing Markdown text where nothing before a line can reach beyond it.

A section reads the same alone as in the whole, link references aside. So a long answer is parsed only
where it is looked at: finding the cuts costs some milliseconds a megabyte, parsing it a thousand times that.

A cut is made before a letter or `#` at a line's start, after a blank line and outside fenced code: that
line ends every list, quote and table before it. A fence that is indented may belong to a list item or
not; where the two readings could differ, the rest of the text is not cut any more.
"""

from __future__ import annotations

import re
from itertools import islice

from .markdown import References, block_parser

SECTION = 4 * 2**10  # characters, at least
DEFINITIONS = 1000  # that are found ahead of what is read

_EVENT = re.compile(
    r"\n[ \t\r]*\n(?=[^\W\d_]|\#)"
    r"|\n(?P<indent>\ {0,3})(?P<fence>`{3,}+|~{3,}+)(?P<info>[^\n]*+)(?=\n)",
    re.VERBOSE,
)
#: Inside code that may end with a list item: the next fence, or a line that is indented by less.
_INSIDE = {
    indent: re.compile(
        rf"\n(?P<indent>\ {{{indent},3}})(?P<fence>`{{3,}}+|~{{3,}}+)(?P<info>[^\n]*+)(?=\n)"
        rf"|\n\ {{0,{indent - 1}}}(?=\S)",
        re.VERBOSE,
    )
    for indent in (1, 2, 3)
}
_PENDING_LIMIT = 2**10  # characters of an unfinished line that are looked at again


class Sectioner:
    """Finds the cuts in text that arrives in pieces; an append costs what it brings."""

    def __init__(self) -> None:
        self._pending = "\n"  # from the end of the last line that was not blank
        self._size = 0  # of the section so far
        self._fence = ""  # what opened the fenced code that goes on
        self._indent = 0  # of that fence
        self._lost = False

    def append(self, text: str) -> list[str]:
        """Take more text; the first piece goes on the section so far, each other one begins the next."""
        before = len(self._pending)
        scanned = self._pending + text
        pieces: list[str] = []
        start = position = 0
        while not self._lost and (event := self._events().search(scanned, position)):
            position = event.end()
            if event["fence"]:
                self._see_fence(event["indent"], event["fence"], event["info"].strip())
            elif self._indent:
                self._lost = True
            elif not self._fence:
                cut = position - before
                if self._size + cut - start >= SECTION:
                    pieces.append(text[start:cut])
                    start, self._size = cut, 0
        pieces.append(text[start:])
        self._size += len(text) - start
        self._keep(scanned)
        return pieces

    def _events(self) -> re.Pattern[str]:
        return _INSIDE[self._indent] if self._indent else _EVENT

    def _keep(self, scanned: str) -> None:
        line = scanned.rfind("\n")
        while line > 0 and scanned[line - 1] in " \t\r\n":
            line -= 1
        pending = scanned[max(0, line) :]
        if len(pending) > _PENDING_LIMIT:  # neither a fence nor blank: its end is all that matters
            pending = pending[:_PENDING_LIMIT]
        self._pending = pending

    def _see_fence(self, indent: str, fence: str, info: str) -> None:
        if not self._fence:
            if not (fence[0] == "`" and "`" in info):
                self._fence, self._indent = fence, len(indent)
        elif fence.startswith(self._fence) and not info:
            self._fence, self._indent = "", 0


_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*", re.MULTILINE)


def definitions(text: str) -> References:
    """The definitions of links and footnotes, a line each, anywhere in `text`, without parsing the rest."""
    if "]:" not in text:
        return References()
    found = References().environment()
    lines = islice((match[0] for match in _DEFINITION.finditer(text)), DEFINITIONS)
    block_parser().parse("\n".join(lines), found)
    return References.found_in(found)
