"""Tells a server that keeps answers for those who come back that nobody will."""

from __future__ import annotations

import logging

import httpx

from ...protocol.errors import TransportError
from ..config import StreamConfig
from ..connections import Connections
from .base import KEY_HEADER, LAST_EVENT_HEADER, Submission, http_url

log = logging.getLogger(__name__)

TIME_LIMIT = 2.0  # seconds


async def abandon(config: StreamConfig, submission: Submission, connections: Connections) -> None:
    """End the answer to `submission` on the server; one that does not hear it gives up by itself."""
    headers = {**config.headers, KEY_HEADER: submission.key}
    if submission.last_event_id is not None:
        headers[LAST_EVENT_HEADER] = submission.last_event_id
    try:
        url = http_url(config)
        client = await connections.client(str(url), config.route)
        await client.request("DELETE", url, headers=headers, timeout=TIME_LIMIT, follow_redirects=False)
    except (TransportError, httpx.TransportError, OSError) as error:
        log.info("The server could not be told that its answer was stopped: %s", error)
