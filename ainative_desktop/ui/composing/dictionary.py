"""The system's dictionaries, by way of Enchant where that is installed: the package's extra `spelling`."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Sequence
from typing import Protocol

log = logging.getLogger(__name__)


class Dictionary(Protocol):
    """Knows the words of a language."""

    def check(self, word: str) -> bool:
        """Whether a word is one."""

    def suggest(self, word: str) -> Sequence[str]:
        """What may have been meant, the likeliest first."""

    def add(self, word: str) -> None:
        """A word is one from now on, in other programs, too."""


def load_dictionary(languages: Sequence[str]) -> Dictionary | None:
    """The dictionary of the first of these languages (such as "en-US") that there is one for; None for none,
    and where Enchant is missing. Blocks: it looks through the system's folders."""
    try:
        enchant = importlib.import_module("enchant")
    except ImportError as error:  # the package, or the library that it needs
        log.info("Spelling is not checked: %s", error)
        return None
    for language in languages:
        tag = language.replace("-", "_")
        if enchant.dict_exists(tag):
            dictionary: Dictionary = enchant.Dict(tag)
            return dictionary
    log.info("Spelling is not checked: there is no dictionary for %s", ", ".join(languages))
    return None
