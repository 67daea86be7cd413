"""The conversations of a file as they come by, from the events of a JSON parser: one at a time in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..archive import FORMAT

Event = tuple[str, Any]

COST_LIMIT = 48_000_000  # of one conversation: characters, and VALUE_COST for each value
OWN_COST_LIMIT = 300_000_000  # of one that this app wrote, with the files that go with its messages
VALUE_COST = 60
DEEPEST = 100  # lists and objects within each other; what lies deeper is not looked at
LISTS = ("conversations",)  # members of an outermost object that hold the conversations

#: Members that no source's conversation needs, and that are most of what some of them hold.
NOT_NEEDED = frozenset(
    {
        "citations", "content_references", "search_result_groups", "aggregate_result", "moderation_results",
        "safe_urls", "blocked_urls", "display_content", "integration_icon_url",
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
        self._top: Any = None  # the innermost of them
        self._key = ""
        self._cost = 0
        self._limit = COST_LIMIT
        self._not_needed = NOT_NEEDED
        self._skipped = 0  # open lists and objects of which nothing is kept
        self._too_large: TooLarge | None = None
        self._listed = False

    def take(self, events: Iterable[Event]) -> Iterator[object]:
        """The conversations that end with these events."""
        for event, value in events:  # some tens of millions a gigabyte: what is frequent comes first
            if self._skipped:
                yield from self._skip(event)
            elif event == "map_key":
                self._key = value
                self._cost += len(value) + VALUE_COST
            elif event == "start_map" or event == "start_array":
                self._begin(event == "start_map")
            elif event == "end_map" or event == "end_array":
                ended, key = self._open.pop(), self._keys.pop()
                self._top = self._open[-1] if self._open else None
                if self._top.__class__ is dict:
                    self._top[key] = ended
                elif self._top.__class__ is list:
                    self._top.append(ended)
                elif ended.__class__ is not _Found and not (self._top is None and self._listed):
                    self._cost = 0
                    yield ended
            else:
                self._cost += VALUE_COST + (len(value) if value.__class__ is str else 0)
                if self._top.__class__ is dict:
                    if self._key not in self._not_needed:
                        self._top[self._key] = value
                elif self._top.__class__ is list:
                    self._top.append(value)
                else:
                    self._cost = 0
                    yield value
                if self._cost > self._limit:
                    self._drop()

    def _begin(self, is_map: bool) -> None:
        unwanted = self._top.__class__ is dict and self._key in self._not_needed
        if unwanted or len(self._open) >= DEEPEST:
            self._skipped = 1
            return
        made: Any = {} if is_map else []
        if self._top is None and is_map:
            made = self.head
        elif not is_map and (self._top is None or (self._top is self.head and self._key in LISTS)):
            made, self._listed = _Found(), True
            if self.head.get("format") == FORMAT:
                self._not_needed, self._limit = frozenset(), OWN_COST_LIMIT
        self._open.append(made)
        self._keys.append(self._key)
        self._top = made
        self._cost += VALUE_COST
        if self._cost > self._limit:
            self._drop()

    def _skip(self, event: str) -> Iterator[TooLarge]:
        """What ends with an event of which nothing is kept."""
        if event == "start_map" or event == "start_array":
            self._skipped += 1
        elif event == "end_map" or event == "end_array":
            self._skipped -= 1
            if self._skipped == 0 and self._too_large is not None:
                yield self._too_large
                self._too_large, self._cost = None, 0

    def _drop(self) -> None:
        """Keep nothing of the conversation that is under way."""
        level = next((n for n, each in enumerate(self._open) if each.__class__ is _Found), -1) + 1
        begun = self._open[level]
        known = begun if begun.__class__ is dict else {}
        self._too_large = TooLarge(next((known[name] for name in _TITLES if name in known), ""))
        self._skipped = len(self._open) - level
        del self._open[level:], self._keys[level:]
        self._top = self._open[-1] if self._open else None
