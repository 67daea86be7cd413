"""Where and how an answer is streamed: plain values, which load nothing of the engine."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..protocol.method import Method
from ..storage.settings import FILES_LIMIT
from .route import Route

if TYPE_CHECKING:
    from .connections import Connections
    from .transports.base import Transport


@dataclass(frozen=True, slots=True)
class StreamConfig:
    """Where and how to stream. `url` is the server's /ai/stream address, http(s) or ws(s).

    `reconnect_delay` is in seconds; it doubles with each attempt. After `stall_after` seconds without a sign
    of life the stream counts as stalled, which is told and ends nothing (0: never). A `url` without a path
    stands for the server's /ai/stream. `route` is how the server is reached.
    """

    url: str
    method: Method = "SSE"
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)  # they hold the access token
    reconnect: bool = True
    max_reconnect_attempts: int = 5
    reconnect_delay: float = 1.0
    stall_after: float = 15.0
    route: Route = field(default_factory=Route)


#: Says how a server is reached now. Raises an AINativeError with the sentence for the person.
Anew = Callable[[], Awaitable[StreamConfig]]


@dataclass(frozen=True, slots=True)
class StreamTarget:
    """Where the next message goes, and how much history and how many files the server takes, each in bytes of
    JSON.

    `server` names it in what the person has decided about it. `transport` stands in for the one that
    `config.method` names: what a replay comes from. `anew` is asked for the way there before each further
    attempt, where a server may have moved meanwhile, as the embedded one does when it is started again.
    """

    config: StreamConfig
    history_limit: int
    server: str = ""
    transport: Callable[[Connections], Transport] | None = None
    anew: Anew | None = None
    files_limit: int = FILES_LIMIT
