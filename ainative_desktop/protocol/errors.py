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


TOO_LONG = "The conversation is too long for this server. Lower “History sent” in Preferences."

_STATUS_WORDS = {
    400: "The server could not read the request.",
    401: "The server refused the access token. Check it in Preferences → Servers.",
    403: "The server does not allow this. Check the access token in Preferences → Servers.",
    402: "The server asks for payment first. Look at your account there.",
    404: "There is no AINative server at this address. Check the URL in Preferences → Servers.",
    405: "This address does not take messages. Check the URL in Preferences → Servers.",
    407: "The proxy wants a name and a password. Check them in Preferences → Servers → Connection.",
    408: "The server waited too long for the request. Check your connection, then retry.",
    409: "The server says that this message is in work already. Wait a little, then retry.",
    410: "This address is no longer in use. Ask who runs the server for the new one.",
    413: TOO_LONG,
    415: "The server does not take messages in this form. Check the URL in Preferences → Servers.",
    422: "The server found a fault in the request. It may be of another kind or version; check its URL.",
    426: "The server wants another kind of connection. Choose another transport in Preferences → Servers.",
    429: "The server is handling too many requests. Wait a little, then retry.",
    500: "The server failed while working on the answer. Retry, or look at the server's log.",
    501: "The server does not offer this. Choose another transport in Preferences → Servers.",
    502: "The server's own upstream did not answer properly. Retry in a moment.",
    503: "The server is not ready. Wait a little, then retry.",
    504: "The server's own upstream took too long. Retry in a moment.",
    # Not registered, but what Cloudflare says for a server behind it.
    520: "The server behind Cloudflare answered in a way that cannot be read. Look at the server's log.",
    521: "The server behind Cloudflare is down. Ask who runs it.",
    522: "The server behind Cloudflare did not answer in time. Retry in a moment.",
    524: "The server behind Cloudflare took too long to begin its answer. Retry, or ask who runs it.",
    525: "Cloudflare could not encrypt its connection to the server. Ask who runs it.",
    526: "Cloudflare does not trust the server's certificate. Ask who runs it.",
}


_WORDS_OF_KIND = {
    4: "The server refused the request. Check the server in Preferences → Servers.",
    5: "The server failed. Retry in a moment, or look at the server's log.",
}


def error_for_status(status: int, detail: str = "", retry_after: float | None = None) -> StreamErrorEvent:
    """The error for an HTTP status that is not 200; `detail` is the server's own text, if any, as one short
    line without secrets."""
    words = _STATUS_WORDS.get(status)
    if words is None:
        words = _WORDS_OF_KIND.get(status // 100, "The server answered in a way that is not a stream.")
    message = f"{words} ({status}: {detail})" if detail else f"{words} ({status})"
    return StreamErrorEvent(
        code=f"http_{status}",
        message=message,
        retry_safe=status in REFUSED_STATUSES or status in NOT_OFFERED_STATUSES or status in (401, 403, 413),
        status=status,
        retry_after=retry_after,
    )
