"""What was on the wire of a conversation's streams, as its inspector shows it and saves it."""

from __future__ import annotations

import json
import re
import shlex
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from ..protocol.wire import Done, Failure, Metadata, Token, Unknown, WireMessage

KEPT_EVENTS = 50_000
KEPT_CHARACTERS = 8 * 2**20
SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "x-api-key"})
HIDDEN = "•••"
RATE_STEP = 0.5  # seconds that one point of the rate stands for
KEPT_STEPS = 1200
KEPT_MARKS = 200

_IMAGE = re.compile(r"(?<=;base64,)[A-Za-z0-9+/=]{200,}")


class WireEvent(NamedTuple):
    """`at` is in seconds since the stream's request, `gap` since the event before; `raw` is as it came, and
    `id` the server's number for it, where it has one."""

    at: float
    gap: float
    kind: str
    words: str
    raw: str = ""
    id: str | None = None

    @property
    def size(self) -> int:
        """In characters."""
        return len(self.words) + len(self.raw) + len(self.id or "")

    def to_json(self) -> str:
        """One line of a saved recording."""
        line: dict[str, object] = {"at": round(self.at, 6), "kind": self.kind, "words": self.words}
        line["raw"] = self.raw
        if self.id is not None:
            line["id"] = self.id
        return json.dumps(line, ensure_ascii=False)


@dataclass(slots=True)
class Mark:
    """A time in which nothing came: the connection stood still, or was cut until it was made again.

    In seconds since the stream's request; `end` is None while it lasts.
    """

    kind: Literal["stall", "cut"]
    begin: float
    end: float | None = None


@dataclass(frozen=True, slots=True)
class WireRequest:
    """A request as it was sent, its secrets hidden."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: str

    def as_curl(self) -> str:
        """The same request for a shell; what was hidden is read from $AINATIVE_TOKEN."""
        scheme, colon, rest = self.url.partition(":")
        url = {"ws": "http", "wss": "https"}.get(scheme, scheme) + colon + rest
        parts = ["curl", "--no-buffer", "--request", "POST", shlex.quote(url)]
        for name, value in self.headers.items():
            shown = f"{name}: {value}"
            word = shlex.quote(shown) if HIDDEN not in value else f'"{name}: Bearer $AINATIVE_TOKEN"'
            parts += ["--header", word]
        if "content-type" not in {name.lower() for name in self.headers}:
            parts += ["--header", shlex.quote("Content-Type: application/json")]
        return " ".join([*parts, "--data-raw", shlex.quote(self.body)])


class StreamRecording:
    """Hears a wire (see Tap) and keeps the newest of it, bounded in number and size.

    `clock` gives seconds, `redact` takes out of what a server says what it must not repeat. `dropped` counts
    the events that were given up for newer ones.
    """

    def __init__(self, clock: Callable[[], float], redact: Callable[[str], str] = str) -> None:
        self._clock = clock
        self._redact = redact
        self._events: deque[WireEvent] = deque()
        self._size = 0
        self._began = self._last = clock()
        self._steps: deque[tuple[int, int]] = deque(maxlen=KEPT_STEPS)
        self._marks: deque[Mark] = deque(maxlen=KEPT_MARKS)
        self._running = False
        self.dropped = 0
        self.request: WireRequest | None = None
        self.first_token: float | None = None  # seconds after the request, if that was heard
        self.tokens = 0
        self.reconnects = 0

    def __len__(self) -> int:
        """How many events there have been, the dropped ones included."""
        return self.dropped + len(self._events)

    def since(self, number: int) -> list[WireEvent]:
        """The events from that one on, counted from the first there ever was, as far as they are kept."""
        skipped = max(0, number - self.dropped)
        return [self._events[place] for place in range(skipped, len(self._events))]

    def rates(self, seconds: float) -> Sequence[float]:
        """Tokens a second in steps of RATE_STEP, oldest first, up to now or to the stream's last event."""
        first, newest = self._steps_of(seconds)
        found = dict(self._steps)
        return [found.get(step, 0) / RATE_STEP for step in range(first, newest + 1)]

    def marks(self, seconds: float) -> list[Mark]:
        """The stalls and cuts within the time of `rates(seconds)`, their times since its beginning."""
        first, newest = self._steps_of(seconds)
        begin, end = first * RATE_STEP, (newest + 1) * RATE_STEP
        return [
            Mark(mark.kind, mark.begin - begin, mark.end - begin if mark.end is not None else None)
            for mark in self._marks
            if (mark.end is None or mark.end > begin) and mark.begin < end
        ]

    def to_lines(self) -> str:
        """The recording as JSON Lines."""
        return "".join(event.to_json() + "\n" for event in self._events)

    # -- what a wire tells ----------------------------------------------------------------------------

    def sent(self, method: str, url: str, headers: Mapping[str, str], body: str) -> None:
        """See Tap: a stream begins, or is taken up again."""
        again = self.request is not None and self._is_same(headers)
        self.request = WireRequest(method, url, _without_secrets(headers), body)
        self._running = True
        if not again:
            self._began = self._last = self._clock()
            self._steps.clear()
            self._marks.clear()
            self.first_token, self.tokens, self.reconnects = None, 0, 0
        else:
            self.reconnects += 1
        transport = "WebSocket" if url.startswith("ws") else "SSE"
        words = f"{method} {_path(url)} via {transport}"
        self._keep("resume" if again else "start", words, _IMAGE.sub(_image_words, body))

    def answered(self, status: int, kind: str) -> None:
        """See Tap."""
        self._keep("open", f"{status} {kind}")
        self._end_mark()

    def arrived(self, raw: str, message: WireMessage) -> None:
        """See Tap."""
        match message:
            case Token(text):
                self._count_token()
                kind, words = "token", json.dumps(text, ensure_ascii=False)
            case Metadata(values):
                kind, words = "metadata", json.dumps(values, ensure_ascii=False)
            case Failure(reason):
                kind, words = "error", reason
            case Done():
                kind, words = "done", f"{self.tokens:,} tokens"
            case Unknown():
                kind, words = "unknown", raw
        self._keep(kind, words, raw, message.id)
        if self._marks:
            self._end_mark()

    def noted(self, kind: str, words: str) -> None:
        """See Tap."""
        before = self._last
        self._keep(kind, words)
        if kind == "stall":
            self._begin_mark("stall", before)
        elif kind == "retry":
            self._begin_mark("cut", self._last)
        elif kind == "end":
            self._end_mark()
            self._running = False

    def _is_same(self, headers: Mapping[str, str]) -> bool:
        assert self.request is not None
        return self.request.headers.get("Idempotency-Key") == headers.get("Idempotency-Key")

    def _count_token(self) -> None:
        self.tokens += 1
        if self.first_token is None and self._running:
            self.first_token = self._clock() - self._began
        step = self._step(self._clock())
        if self._steps and self._steps[-1][0] == step:
            self._steps[-1] = (step, self._steps[-1][1] + 1)
        else:
            self._steps.append((step, 1))

    def _begin_mark(self, kind: Literal["stall", "cut"], moment: float) -> None:
        """A cut that is tried once more is still the same one."""
        begin = moment - self._began
        if not self._marks or self._marks[-1].end is not None:
            self._marks.append(Mark(kind, begin))
        elif self._marks[-1].kind != kind:
            self._end_mark()
            self._marks.append(Mark(kind, begin))

    def _end_mark(self) -> None:
        if self._marks and self._marks[-1].end is None:
            self._marks[-1].end = self._last - self._began

    def _steps_of(self, seconds: float) -> tuple[int, int]:
        """The first and the newest step of the rate over the last seconds."""
        newest = self._step(self._clock() if self._running else self._last)
        return newest - round(seconds / RATE_STEP) + 1, newest

    def _step(self, moment: float) -> int:
        return int((moment - self._began) / RATE_STEP)

    def _keep(self, kind: str, words: str, raw: str = "", event_id: str | None = None) -> None:
        now = self._clock()
        words, raw = self._redact(words), self._redact(raw)
        event_id = self._redact(event_id) if event_id is not None else None
        event = WireEvent(now - self._began, now - self._last, kind, words, raw, event_id)
        self._last = now
        self._events.append(event)
        self._size += event.size
        while len(self._events) > KEPT_EVENTS or (self._size > KEPT_CHARACTERS and len(self._events) > 1):
            self._size -= self._events.popleft().size
            self.dropped += 1


def _image_words(found: re.Match[str]) -> str:
    """What stands for an image among the events: they are read line by line."""
    return f"… {len(found[0]):,} characters …"


def _without_secrets(headers: Mapping[str, str]) -> dict[str, str]:
    return {name: HIDDEN if name.lower() in SECRET_HEADERS else value for name, value in headers.items()}


def _path(url: str) -> str:
    return "/" + url.split("/", 3)[-1] if url.count("/") > 2 else "/"
