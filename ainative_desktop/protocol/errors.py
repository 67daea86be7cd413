"""The error tree, and what a person can do about each."""

from __future__ import annotations

from .events import StreamError as StreamErrorEvent
from .retry import NOT_OFFERED_STATUSES, REFUSED_STATUSES


class AINativeError(Exception):
    """An error of the world, told in a sentence that a person can act on."""


class StreamingError(AINativeError):
    """The engine was asked for what it cannot do now: a second start while one runs."""


class TransportError(AINativeError):
    """A stream could not be opened or went wrong; `event` is what listeners are told."""

    def __init__(self, event: StreamErrorEvent) -> None:
        super().__init__(event.message)
        self.event = event


class NotOffered(TransportError):
    """Proof that the server does not offer this transport; AUTO may try the other one."""


class Interrupted(AINativeError):
    """The connection broke after the server had accepted the prompt; nothing may be sent again by itself."""


_STATUS_WORDS = {
    400: "The server could not read the request.",
    401: "The server refused the access token. Check it in Preferences → Servers.",
    403: "The server does not allow this. Check the access token in Preferences → Servers.",
    404: "There is no AINative server at this address. Check the URL in Preferences → Servers.",
    413: "The conversation is too long for this server. Lower “History sent” in Preferences.",
    429: "The server is handling too many requests. Wait a little, then retry.",
    500: "The server failed while working on the answer. Retry, or look at the server's log.",
    502: "The server's own upstream did not answer properly. Retry in a moment.",
    503: "The server is not ready. Wait a little, then retry.",
    504: "The server's own upstream took too long. Retry in a moment.",
}


def error_for_status(status: int, detail: str = "", retry_after: float | None = None) -> StreamErrorEvent:
    """The error for an HTTP status that is not 200; `detail` is the server's own text, if any, as one short
    line without secrets."""
    words = _STATUS_WORDS.get(status)
    if words is None:
        kind = "refused the request" if 400 <= status < 500 else "answered in a way that is not a stream"
        words = f"The server {kind}."
    message = f"{words} ({status}: {detail})" if detail else f"{words} ({status})"
    return StreamErrorEvent(
        code=f"http_{status}",
        message=message,
        retry_safe=status in REFUSED_STATUSES or status in NOT_OFFERED_STATUSES or status in (401, 403, 413),
        status=status,
        retry_after=retry_after,
    )
