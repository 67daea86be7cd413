"""An action without a stream: one request to /ai/action, one JSON answer."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import httpx

from ..protocol.errors import TransportError, error_for_status
from ..protocol.events import StreamError
from ..protocol.refusals import words_of_refusal
from ..protocol.retry import parse_retry_after
from ..protocol.wire import ActionRequest, Failure, Metadata, WireMessage, answer_of
from .addresses import beside
from .config import StreamConfig
from .connections import QUOTED, Connections, Quote
from .transports.base import KEY_HEADER, NO_RESPONSE, Submission, failed, redirected, start_of, unreachable
from .transports.farewell import abandon

TIMEOUT = 300.0  # seconds: a model may think for minutes before it answers as a whole
ANSWER_LIMIT = 64 * 2**20  # bytes


@dataclass(frozen=True, slots=True)
class ActionReply:
    """What /ai/action answered; `raw` is the whole JSON object."""

    raw: Mapping[str, Any]

    @property
    def messages(self) -> Sequence[Mapping[str, Any]]:
        """The conversation as the server returned it."""
        return [entry for entry in self.raw.get("messages") or [] if isinstance(entry, dict)]

    @property
    def context(self) -> Mapping[str, Any]:
        """The context to send along from now on."""
        context = self.raw.get("context")
        return context if isinstance(context, dict) else {}

    @property
    def metadata(self) -> Mapping[str, Any]:
        """Facts beside the text: model, usage."""
        metadata = self.raw.get("metadata")
        return metadata if isinstance(metadata, dict) else {}

    def wire_messages(self) -> list[WireMessage]:
        """The reply as the stream messages that would have said the same."""
        answer = answer_of(dict(self.raw))
        if isinstance(answer, Failure) or not self.metadata:
            return [answer]
        return [Metadata(self.metadata), answer]


async def post_action(
    config: StreamConfig,
    request: ActionRequest,
    connections: Connections,
    *,
    new_key: Callable[[], str] = lambda: uuid.uuid4().hex,
) -> ActionReply:
    """Send `request`, under a key of its own, to the server of `config`. Raises TransportError with the
    person's words. Cancelled, it tells a server that knows keys that nobody waits any more."""
    url = beside(config.url, "/ai/action")
    submission = Submission(request.to_json(), new_key())
    headers = {**config.headers, KEY_HEADER: submission.key}
    quote = connections.quoting(config.headers)
    try:
        client = await connections.client(url, config.route)
        async with client.stream(
            "POST", url, json=submission.body, headers=headers, timeout=TIMEOUT, follow_redirects=False
        ) as response:
            if response.has_redirect_location:
                raise redirected(response.status_code, url, response.headers["location"], quote)
            body = await start_of(response, ANSWER_LIMIT)
            if len(body) > ANSWER_LIMIT:
                raise TransportError(StreamError("too_large", "The server's answer is larger than 64 MiB."))
    except asyncio.CancelledError:
        if config.url in connections.knowing:
            connections.bid(abandon(config, submission, connections))
        raise
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        raise unreachable(httpx.URL(url), error, await connections.proxy(url, config.route)) from error
    except httpx.TimeoutException as error:
        words = f"The server did not answer within {TIMEOUT / 60:.0f} minutes. Retry, or look at its log."
        raise failed(NO_RESPONSE, words, retry_safe=False) from error
    except (httpx.TransportError, OSError) as error:
        words = "The connection broke before the answer was whole. The server may have begun its work."
        raise failed(NO_RESPONSE, words, retry_safe=False) from error
    return _reply(response, body, quote)


def _reply(response: httpx.Response, body: bytes, quote: Quote) -> ActionReply:
    try:
        value = json.loads(body)
    except ValueError:
        value = None
    if response.status_code != 200:
        after = parse_retry_after(response.headers.get("retry-after"), datetime.now(UTC))
        words = quote(words_of_refusal(value), QUOTED)
        raise TransportError(error_for_status(response.status_code, words, after))
    if not isinstance(value, dict):
        raise TransportError(StreamError("bad_answer", "The server's answer is not JSON. Check its URL."))
    if value.get("error"):
        words = quote(words_of_refusal(value), QUOTED)
        words = words or "The server failed, and did not say why. Look at its log."
        raise TransportError(StreamError("server_error", words))
    return ActionReply(value)
