"""What an answer took: its tokens as the server counted them, else as they were counted here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeGuard

MOST_TOKENS = 10**12  # of one answer: what claims more is cut to that, so that sums stay numbers
LONGEST_NAME = 200  # characters of a model's name
LONGEST_TIME = 1e6  # seconds
CHARACTERS = 4  # of a prompt that are about a token, where nobody counted
REPLAYED = "replay"  # a member of an answer's metadata: it was replayed, and nothing was spent on it

_INPUT = ("prompt_tokens", "input_tokens", "prompt_eval_count")
_OUTPUT = ("completion_tokens", "output_tokens", "eval_count")


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens of a prompt and of its answer. `estimated`: the server did not count them, at least in part."""

    input: int = 0
    output: int = 0
    estimated: bool = False

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.input + other.input, self.output + other.output, self.estimated or other.estimated
        )  # fmt: skip

    @classmethod
    def of(cls, metadata: Mapping[str, Any]) -> Usage | None:
        """The usage of the answer with that metadata; None where it spent nothing, or was replayed."""
        if REPLAYED in metadata:
            return None
        reported = metadata.get("usage")
        if isinstance(reported, Mapping):
            usage = cls(
                _first(reported, _INPUT), _first(reported, _OUTPUT), reported.get("estimated") is True
            )
            if usage.output:
                return usage
        stream = metadata.get("stream")
        if isinstance(stream, Mapping) and (tokens := _first(stream, ("counted", "tokens"))):
            return cls(_count(stream.get("asked")), tokens, True)
        return None

    def to_json(self) -> dict[str, object]:
        """As metadata says it."""
        counts: dict[str, object] = {
            "prompt_tokens": self.input, "completion_tokens": self.output,
            "total_tokens": self.input + self.output,
        }  # fmt: skip
        return {**counts, "estimated": True} if self.estimated else counts


@dataclass(frozen=True, slots=True)
class Pace:
    """How an answer arrived: seconds to its first token, and from there to its last."""

    first_token: float
    seconds: float

    @classmethod
    def of(cls, metadata: Mapping[str, Any]) -> Pace | None:
        """The pace of the answer with that metadata, where it was taken."""
        stream = metadata.get("stream")
        if not isinstance(stream, Mapping):
            return None
        first, seconds = stream.get("first_token"), stream.get("seconds")
        if not (_is_time(first) and _is_time(seconds)):
            return None
        return cls(float(first), float(seconds))


def model_of(metadata: Mapping[str, Any]) -> str:
    """The model's name as the server gave it, else ""."""
    model = metadata.get("model")
    return model[:LONGEST_NAME] if isinstance(model, str) else ""


def estimated_tokens(messages: object) -> int:
    """About how many tokens the texts of a request's messages are."""
    if not isinstance(messages, (list, tuple)):
        return 0
    contents = (message.get("content") for message in messages if isinstance(message, Mapping))
    return sum(map(_characters, contents)) // CHARACTERS


def counted_tokens(pieces: int, characters: int) -> int:
    """About how many tokens an answer is that came in so many pieces: some servers send more than one at a
    time."""
    return max(pieces, characters // CHARACTERS)


def without_usage(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The metadata of an answer that goes on, before what comes is counted."""
    return {name: value for name, value in metadata.items() if name not in ("usage", "stream")}


def with_earlier(metadata: dict[str, Any], earlier: Mapping[str, Any]) -> dict[str, Any]:
    """`metadata` of an answer that went on, with what had been spent on it before."""
    before, since = Usage.of(earlier), Usage.of(metadata)
    if before is None:
        return metadata
    total = before + since if since is not None else before
    return {"stream": earlier.get("stream"), **metadata, "usage": total.to_json()}


def _characters(content: object) -> int:
    """Those of a text, or of the texts among content parts: what an image takes is the model's affair."""
    if isinstance(content, str):
        return len(content)
    if isinstance(content, list):
        return sum(_characters(part.get("text")) for part in content if isinstance(part, Mapping))
    return 0


def _first(counts: Mapping[str, Any], names: tuple[str, ...]) -> int:
    return next((_count(counts[name]) for name in names if name in counts), 0)


def _is_time(value: object) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= LONGEST_TIME


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= MOST_TOKENS:
        return MOST_TOKENS if isinstance(value, int) and value > MOST_TOKENS else 0
    return int(value)
