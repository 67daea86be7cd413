"""Which client a conversation comes from, told by its form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..archive import check_head
from . import chatgpt, claude, own
from .records import TooLarge
from .tree import Find, LeftOutError, Reason, Tree, title_of


def read_conversation(
    value: object, now: float, find: Find = lambda _key: None, head: Mapping[str, Any] | None = None
) -> Tree:
    """The tree of a value that `Records` gave, with its `head`. `now` is in seconds since the epoch, `find`
    gives the bytes of a file that the export has beside it. Raises LeftOutError, and ArchiveError for a file
    of this app that it cannot read at all."""
    if isinstance(value, TooLarge):
        raise LeftOutError(Reason.TOO_LARGE, title_of(value.title))
    if head and "format" in head:
        check_head(head["format"], head.get("version"))
        return own.read(value)
    if isinstance(value, dict):
        if isinstance(value.get("mapping"), dict):
            return chatgpt.read(value, now, find)
        if isinstance(value.get("chat_messages"), list):
            return claude.read(value, now, find)
    raise LeftOutError(Reason.UNKNOWN, title_of(value.get("title")) if isinstance(value, dict) else "")
