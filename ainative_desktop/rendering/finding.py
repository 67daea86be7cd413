"""Finding words in messages: in Markdown that was never parsed, and in text as it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterable

Span = tuple[int, int]

#: What Markdown puts between and around words, and a reader does not see.
_MARKS = r"[*_`~]*"
_GAP = rf"{_MARKS}(?:[^\S\n]+|[^\S\n]*\n(?:[^\S\n]|>)*)(?![^\S\n]*\n){_MARKS}"
_TARGET = re.compile(r"\]\([^()\s]*\)")


class Needle:
    """What is looked for: words one after another, whatever their case and what stands between them."""

    def __init__(self, text: str) -> None:
        self.words = text.split()
        self._pattern = re.compile(_GAP.join(map(re.escape, self.words)), re.IGNORECASE)

    @classmethod
    def any_of(cls, texts: Iterable[str]) -> Needle:
        """One that finds each of several texts."""
        needles = [cls(text) for text in texts]
        found = cls(" ".join(word for needle in needles for word in needle.words))
        patterns = [needle._pattern.pattern for needle in needles if needle]
        if patterns:
            found._pattern = re.compile("|".join(sorted(patterns, key=len, reverse=True)), re.IGNORECASE)
        return found

    def __bool__(self) -> bool:
        return bool(self.words)

    def in_markdown(self, text: str) -> list[Span]:
        """Where it stands in Markdown, where a link goes left aside."""
        if not self:
            return []
        if "](" in text:
            text = _TARGET.sub(lambda target: "\0" * len(target[0]), text)
        return self.in_text(text)

    def in_text(self, text: str) -> list[Span]:
        """Where it stands in text as it is shown."""
        return [found.span() for found in self._pattern.finditer(text)] if self else []
