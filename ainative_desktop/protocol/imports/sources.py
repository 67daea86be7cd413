"""Which client a conversation comes from, told by its form."""

from __future__ import annotations

from . import chatgpt, claude
from .records import TooLarge
from .tree import Find, LeftOutError, Reason, Tree, title_of


def read_conversation(value: object, now: float, find: Find = lambda _key: None) -> Tree:
    """The tree of a value that `Records` gave. `now` is in seconds since the epoch, `find` gives the bytes of
    a file that the export has beside it. Raises LeftOutError."""
    if isinstance(value, TooLarge):
        raise LeftOutError(Reason.TOO_LARGE, title_of(value.title))
    if isinstance(value, dict):
        if isinstance(value.get("mapping"), dict):
            return chatgpt.read(value, now, find)
        if isinstance(value.get("chat_messages"), list):
            return claude.read(value, now, find)
    raise LeftOutError(Reason.UNKNOWN, title_of(value.get("title")) if isinstance(value, dict) else "")
