"""Takes keys and tokens out of text: those that are known, in every form they may stand in, and what looks
like one."""

from __future__ import annotations

import base64
import json
import re
import threading
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, quote_plus

MASK = "***"
SHORTEST = 6  # characters; a shorter secret would take ordinary words out, and guards nothing anyway
HEAD = 8  # characters of a known secret that are taken out also where the rest was cut off

# A match's group is kept; the value after it goes. No alternative begins with a
# repetition, so that a long text is looked through once.
_SHAPES = re.compile(
    r"""(?ix)
    ( (?: token | api[_-]?key | secret | passw(?:or)?d | authorization | [?&] (?: key | auth | sig ) )
      (?: \\?["']? \s* (?: [:=] | %3[ad] ) | \\?["'] \s* , )   # token=, "token":, ('token',
      (?: \s | %20 )* (?: b? (?P<quote> \\?["'] ) )? )
      (?: (?: bearer | basic | token ) (?: \s | %20 )+ )?
      (?(quote) (?: (?!(?P=quote)) (?: \\. | . ) )* | [^\s'",;&}\])]+ )
    | ( bearer (?: \s+ | %20 | \s*[:=]\s* ) ["']? ) [^\s'",;&}\])]+
    | ( cookie (?: ["']? \s* : | ["'] \s* , ) \s* b? ["']? ) [^\r\n'"]+   # Cookie: and Set-Cookie:
    | ( :// ) [^\s/@]+ (?= @ )                                   # user:password@host
    | ( \b (?: sk- | gh[opsu]_ | hf_ | xox[abp]- | AIza | eyJ ) ) [A-Za-z0-9_.\-]{8,}
    """
)


def redact(text: str) -> str:
    """`text` with what looks like a key or token replaced."""
    return _SHAPES.sub(_kept, text)


def _kept(match: re.Match[str]) -> str:
    return f"{match[1] or match[3] or match[4] or match[5] or match[6]}{MASK}"


class Redactor:
    """Knows the secrets of this launch; may be used from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forms: dict[str, tuple[str, ...]] = {}  # by their first characters, the longest first
        self._heads: re.Pattern[str] | None = None

    def add(self, secret: str) -> str:
        """Know `secret` from now on; returns it. One of fewer than SHORTEST characters is not looked for."""
        if len(secret) < SHORTEST or secret in self._forms.get(secret[:HEAD], ()):
            return secret
        with self._lock:
            forms = {form for known in self._forms.values() for form in known} | set(_forms(secret))
            grouped: dict[str, list[str]] = {}
            for form in sorted(forms, key=len, reverse=True):
                grouped.setdefault(form[:HEAD], []).append(form)
            self._forms = {head: tuple(those) for head, those in grouped.items()}
            heads = sorted(grouped, key=len, reverse=True)
            self._heads = re.compile("|".join(map(re.escape, heads)))
        return secret

    def known(self) -> list[str]:
        """Every secret that is known, in each of its forms, for a process of ours that has to know them."""
        with self._lock:
            return [form for forms in self._forms.values() for form in forms]

    def redact(self, text: str) -> str:
        """`text` without the secrets that are known, and without what looks like one."""
        return redact(self.without_known(text))

    def shortened(self, text: str, limit: int) -> str:
        """`text` as one line of at most `limit` characters, redacted before it is cut: what a cut leaves of
        a secret may be too little to be known again."""
        line = self.redact(" ".join(text.split()))
        return line if len(line) <= limit else line[: limit - 1] + "…"

    def values_without_known(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """A JSON object whose texts, names of members included, are without the secrets that are known."""
        return {self.without_known(name): self._without_known(value) for name, value in values.items()}

    def _without_known(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.without_known(value)
        if isinstance(value, Mapping):
            return self.values_without_known(value)
        if isinstance(value, (list, tuple)):
            return [self._without_known(entry) for entry in value]
        return value

    def without_known(self, text: str) -> str:
        """`text` without the secrets that are known, cut ones included."""
        with self._lock:
            forms, heads = self._forms, self._heads
        if heads is None:
            return text
        kept: list[str] = []
        place = 0
        while found := heads.search(text, place):
            start = found.start()
            kept += (text[place:start], MASK)
            place = start + max(_alike(form, text, start) for form in forms[found[0]])
        return "".join((*kept, text[place:]))


def _alike(form: str, text: str, start: int) -> int:
    """How many characters of `form` stand at `start`."""
    if text.startswith(form, start):
        return len(form)
    return next(place for place in range(len(form)) if text[start + place : start + place + 1] != form[place])


def _forms(secret: str) -> Iterator[str]:
    """The ways in which a secret may be written down."""
    yield from (secret, secret[::-1], repr(secret)[1:-1])
    yield from (json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1])
    for quoted in (quote(secret, safe=""), quote(secret), quote_plus(secret)):
        yield from (quoted, re.sub("%..", lambda code: code[0].lower(), quoted))
    data = secret.encode("utf-8", "surrogatepass")
    yield from (data.hex(), data.hex().upper())
    for text in _in_base64(data):
        yield from (text, text.replace("+", "-").replace("/", "_"))


def _in_base64(data: bytes) -> Iterator[str]:
    """What of `data` in base64 is the same whatever stands before and after it, as in user:secret."""
    for before in range(3):
        text = base64.b64encode(bytes(before) + data).decode().rstrip("=")
        sure = text[(before * 8 + 5) // 6 : (before + len(data)) * 8 // 6]
        if len(sure) >= SHORTEST:
            yield sure
