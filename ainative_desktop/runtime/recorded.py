"""A saved recording, read back: checked line by line, bounded, and parted into the streams it holds."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..protocol.errors import AINativeError
from ..protocol.json_text import object_in
from .recording import WireEvent

SIZE_LIMIT = 64 * 2**20  # bytes of a file: more than the largest recording has
EVENT_LIMIT = 200_000
LONGEST = 24 * 3600.0  # seconds of one stream
LATEST = 1e9  # seconds that an event's time may be at all
QUESTION_LIMIT = 100_000  # characters of a prompt that are shown

_KINDS = frozenset(
    {"start", "resume", "open", "token", "metadata", "error", "unknown", "done", "retry", "stall", "end"}
)


class RecordingError(AINativeError):
    """A file that cannot be replayed; says why."""


@dataclass(frozen=True, slots=True)
class RecordedStream:
    """One request and all that came of it. `question` is the prompt, "" where the recording begins later."""

    question: str
    events: tuple[WireEvent, ...]

    @property
    def over_socket(self) -> bool:
        """Whether it came over WebSocket."""
        return any(event.kind in ("start", "resume") and "WebSocket" in event.words for event in self.events)


def read_recording(path: Path) -> list[RecordedStream]:
    """The streams of the JSON Lines that "Save log" writes, at least one. Blocks. Raises RecordingError."""
    streams: list[list[WireEvent]] = []
    for number, event in enumerate(_events(path)):
        if number >= EVENT_LIMIT:
            most = f"{EVENT_LIMIT:,}"
            raise RecordingError(f"{path.name} holds more than {most} events, so it is not replayed.")
        if event.kind == "start" or not streams:
            streams.append([])
        streams[-1].append(event)
    if not streams:
        raise RecordingError(f"{path.name} holds no events. Choose a log that the inspector saved.")
    return [_stream(path, events) for events in streams]


def _stream(path: Path, events: list[WireEvent]) -> RecordedStream:
    """Times begin at 0 and never go back, whatever the file says."""
    began = last = events[0].at
    placed: list[WireEvent] = []
    for event in events:
        gap = max(0.0, event.at - last)
        last = max(last, event.at)
        placed.append(event._replace(at=last - began, gap=gap))
    if last - began > LONGEST:
        raise RecordingError(f"A stream in {path.name} lasts longer than a day, so it is not replayed.")
    return RecordedStream(_question(events[0]), tuple(placed))


def _events(path: Path) -> Iterator[WireEvent]:
    for number, line in enumerate(_text(path).split("\n"), 1):
        if not line.strip():
            continue
        event = _event(line)
        if event is None:
            raise RecordingError(
                f"Line {number:,} of {path.name} is not an event of a stream. "
                "Choose a log that the inspector saved."
            )
        if event.kind in _KINDS:  # a newer version may know others
            yield event


def _text(path: Path) -> str:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise RecordingError(f"{path.name} is not a file that can be replayed.")
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise RecordingError(f"{path.name} could not be read ({error.strerror}).") from error
    if len(content) > SIZE_LIMIT:
        limit = f"{SIZE_LIMIT // 2**20} MiB"
        raise RecordingError(f"{path.name} is larger than {limit}, so it is not replayed.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RecordingError(
            f"{path.name} is not text in UTF-8. Choose a log that the inspector saved."
        ) from error


def _event(line: str) -> WireEvent | None:
    value = object_in(line)
    at, kind, words, raw = (value.get(name) for name in ("at", "kind", "words", "raw"))
    event_id = value.get("id")
    if isinstance(at, bool) or not isinstance(at, (int, float)) or not 0 <= at <= LATEST:
        return None
    if not (isinstance(kind, str) and isinstance(words, str) and isinstance(raw, str)):
        return None
    return WireEvent(float(at), 0.0, kind, words, raw, event_id if isinstance(event_id, str) else None)


def _question(first: WireEvent) -> str:
    params = object_in(first.raw).get("params") if first.kind == "start" else None
    message = params.get("message") if isinstance(params, dict) else None
    return message[:QUESTION_LIMIT] if isinstance(message, str) else ""
