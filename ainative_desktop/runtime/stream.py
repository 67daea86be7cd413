"""How far one stream has come: what it asks, what has arrived, and how it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

from ..protocol.events import StreamEnd
from ..protocol.resume import Progress
from ..protocol.state import StreamState
from .config import Anew
from .connections import Quote
from .retrying import Retries
from .transports.base import Submission, Tap
from .watchdog import Watchdog


class Stream:
    """One start of the engine: what it asks, how far it has come, its end, and the task that reads."""

    def __init__(
        self,
        request: Mapping[str, object],
        key: str,
        retries: Retries,
        watchdog: Watchdog,
        tap: Callable[[], Tap | None],
        quote: Quote,
        anew: Anew | None = None,
    ) -> None:
        self.request = request
        self.key = key
        self.retries = retries
        self.watchdog = watchdog
        self.tap = tap
        self.quote = quote
        self.anew = anew
        self.state = StreamState()
        self.progress = Progress()
        self.end: StreamEnd | None = None
        self.task: asyncio.Task[None] | None = None
        self.stopping = False
        self.knows_key = False  # the server has proved that it would know this prompt again
        self.begun = False  # the server has accepted it
        self.resumed = False  # and was asked to go on with it
        self.connected = False  # and the present connection is an open stream of it
        self.messages = 0
        self.size = 0

    @property
    def resumable(self) -> bool:
        """Whether asking again goes on with this answer instead of beginning another."""
        return self.knows_key or self.progress.last_id is not None

    def submission(self) -> Submission:
        """The prompt, or the request for what is missing of its answer."""
        return Submission(self.request, self.key, self.progress.last_id, self.watchdog.feed, self.tap)
