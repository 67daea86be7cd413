"""What a stream tells its listeners, in the framework's vocabulary: start, data, error, end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

TransportName = Literal["SSE", "WS"]
EndReason = Literal["complete", "aborted", "error", "interrupted"]


@dataclass(frozen=True, slots=True)
class StreamStart:
    """The server accepted the request; `reason` says why this transport is in use ("chosen by Auto")."""

    request: Mapping[str, object]
    transport: TransportName
    reason: str = ""


@dataclass(frozen=True, slots=True)
class StreamData:
    """A token (text) or metadata (a mapping); `id` is the server's event id, where it sends one."""

    token: str | None = None
    metadata: Mapping[str, object] | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class StreamError:
    """A failure in a person's words; `code` is stable for programs.

    `retry_safe` is true only when the server cannot have begun to work on the prompt.
    """

    code: str
    message: str
    retry_safe: bool = False
    status: int | None = None
    retry_after: float | None = None  # seconds, as the server asked


@dataclass(frozen=True, slots=True)
class StreamRetry:
    """The stream goes on: in `delay` seconds it is tried again, attempt `attempt` of `attempts`.

    `error` says why. `resumes` is true where the server goes on with what it has begun.
    """

    attempt: int
    attempts: int
    delay: float
    error: StreamError
    resumes: bool = False


@dataclass(frozen=True, slots=True)
class StreamEnd:
    """The last event of every stream, exactly once. `clean` is false where the answer may be cut."""

    reason: EndReason
    clean: bool = True


StreamEvent = StreamStart | StreamData | StreamError | StreamEnd
