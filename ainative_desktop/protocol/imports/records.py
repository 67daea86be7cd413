"""The conversations of a file as they come by, from the events of a JSON parser: one at a time in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Event = tuple[str, Any]

COST_LIMIT = 48_000_000  # of one conversation: characters, and VALUE_COST for each value
VALUE_COST = 60
DEEPEST = 100  # lists and objects within each other; what lies deeper is not looked at
LISTS = ("conversations",)  # members of an outermost object that hold the conversations

#: Members that no source's conversation needs, and that are most of what some of them hold.
NOT_NEEDED = frozenset(
    {
        "citations", "content_references", "search_result_groups", "aggregate_result", "moderation_results",
        "safe_urls", "blocked_urls", "summary", "display_content", "integration_icon_url",
    }
)  # fmt: skip
_TITLES = ("title", "name")


@dataclass(frozen=True, slots=True)
class TooLarge:
    """Stands for a conversation that was not kept for its size."""

    title: object = ""


class _Found(list[Any]):
    """The list whose elements are conversations."""


class Records:
    """Takes a parser's events, in lists of any length, and gives the values of the outermost list, or of the
    one called `conversations`; else the outermost value itself.

    `head` has what stands before the list in an outermost object.
    """

    def __init__(self) -> None:
        self.head: dict[str, Any] = {}
        self._open: list[Any] = []  # lists and objects that have not ended
        self._keys: list[str] = []  # where each of them goes, if into an object
        self._key = ""
        self._cost = 0
        self._skipped = 0  # open lists and objects of which nothing is kept
        self._too_large: TooLarge | None = None
        self._listed = False

    def take(self, events: Iterable[Event]) -> Iterator[object]:
        """The conversations that end with these events."""
        for event, value in events:
            if event == "map_key":
                if not self._skipped:
                    self._key = value
                    self._cost += len(value) + VALUE_COST
            elif event in ("start_map", "start_array"):
                self._begin(event == "start_map")
            elif event in ("end_map", "end_array"):
                yield from self._end()
            elif not self._skipped:
                yield from self._scalar(value)

    def _begin(self, is_map: bool) -> None:
        above = self._open[-1] if self._open else None
        if self._skipped or self._unwanted(above):
            self._skipped += 1
            return
        at_list = (above is None and not is_map) or (
            above is self.head and not is_map and self._key in LISTS
        )
        if at_list:
            self._listed = True
        made: Any = _Found() if at_list else {}
        if above is None and is_map:
            made = self.head
        elif not at_list and not is_map:
            made = []
        self._open.append(made)
        self._keys.append(self._key)
        self._cost = 0 if at_list else self._cost + VALUE_COST

    def _unwanted(self, above: Any) -> bool:
        if len(self._open) >= DEEPEST:
            return True
        return above.__class__ is dict and self._key in NOT_NEEDED

    def _end(self) -> Iterator[object]:
        if self._skipped:
            self._skipped -= 1
            if self._skipped == 0 and self._too_large is not None:
                yield self._too_large
                self._too_large, self._cost = None, 0
            return
        ended, key = self._open.pop(), self._keys.pop()
        if not self._open:
            if not self._listed:
                yield ended
        elif ended.__class__ is not _Found:
            yield from self._put(ended, key)

    def _scalar(self, value: Any) -> Iterator[object]:
        if not self._open:
            yield value
            return
        self._cost += VALUE_COST + (len(value) if value.__class__ is str else 0)
        yield from self._put(value, self._key)

    def _put(self, value: Any, key: str) -> Iterator[object]:
        above = self._open[-1]
        if above.__class__ is _Found:
            self._cost = 0
            yield value
            return
        if above.__class__ is dict:
            if key not in NOT_NEEDED:
                above[key] = value
        else:
            above.append(value)
        if self._cost > COST_LIMIT:
            self._drop()

    def _drop(self) -> None:
        """Keep nothing of the conversation that is under way."""
        level = next((n for n, each in enumerate(self._open) if each.__class__ is _Found), -1) + 1
        begun = self._open[level]
        title = next((begun[each] for each in _TITLES if each in begun), "") if begun.__class__ is dict else ""
        self._skipped = len(self._open) - level
        self._too_large = TooLarge(title)
        del self._open[level:], self._keys[level:]
