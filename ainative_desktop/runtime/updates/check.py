"""Asks the feed once, and refuses what is unsigned, expired, older than what was seen, large or elsewhere."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

import httpx

from ...protocol.errors import TransportError
from ...storage.seen_releases import SeenReleases
from ..connections import Connections
from ..route import Route
from ..transports.base import start_of
from .feed import LIMIT, Feed, FeedError, Release, order, read_feed
from .source import Source

TIME_LIMIT = 20.0  # seconds for all of it


async def newer_release(
    source: Source,
    connections: Connections,
    seen: SeenReleases,
    *,
    version: str,
    now: Callable[[], datetime],
    time_limit: float = TIME_LIMIT,
) -> Release | None:
    """The newest release, where it is newer than `version`; None where ours is the newest.

    Goes through the system's proxy. `now` is an aware time. Raises FeedError.
    """
    url = _address(source.url)
    try:
        async with asyncio.timeout(time_limit):
            data = await _body(url, connections)
    except TimeoutError as error:
        raise FeedError(f"{url.host} did not answer in time. Try again later.") from error
    feed = await asyncio.to_thread(read_feed, data, source.keys)
    _believe(feed, now())
    newest = await asyncio.to_thread(seen.advance, feed.serial)
    if feed.serial < newest:
        raise FeedError(
            f"{url.host} sent an older list of releases than one that was seen here. Try again later; if it "
            "stays so, tell the project."
        )
    return feed.release if order(feed.release.version) > order(version) else None


def _address(text: str) -> httpx.URL:
    try:
        url = httpx.URL(text)
    except httpx.InvalidURL:
        url = httpx.URL("")
    if url.scheme != "https" or not url.host or url.userinfo:
        raise FeedError("The address of the list of releases is not an https address, so it was not asked.")
    return url


async def _body(url: httpx.URL, connections: Connections) -> bytes:
    try:
        client = await connections.client(str(url), Route())
        headers = {
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "User-Agent": "AINativeDesktop",
        }
        async with client.stream("GET", url, headers=headers, follow_redirects=False) as response:
            _judge(response, url)
            data = await start_of(response, LIMIT)
    except TransportError as error:
        raise FeedError(str(error)) from error
    except (httpx.TransportError, OSError) as error:
        raise FeedError(_why(url, error)) from error
    if len(data) > LIMIT:
        raise FeedError(f"{url.host} sent more than a list of releases has, so the rest was not read.")
    return data


def _judge(response: httpx.Response, url: httpx.URL) -> None:
    if response.has_redirect_location:
        target = "another address"
        with suppress(httpx.InvalidURL):
            target = url.join(response.headers["location"]).host or target
        raise FeedError(f"{url.host} points to {target}, which was not followed. Tell the project.")
    if response.status_code != 200:
        raise FeedError(f"{url.host} has no list of releases now ({response.status_code}). Try again later.")
    if response.headers.get("content-encoding", "identity") != "identity":
        raise FeedError(f"{url.host} sent a compressed list of releases, which was not asked for.")


def _why(url: httpx.URL, error: BaseException) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return (
                f"The certificate of {url.host} could not be verified ({cause.verify_message}), so nothing "
                "was asked. Check this computer's clock, or who runs the network."
            )
        cause = cause.__cause__ or cause.__context__
    return f"{url.host} could not be reached. Check that this computer is online, then try again."


def _believe(feed: Feed, now: datetime) -> None:
    if now >= feed.expires:
        raise FeedError(
            f"The list of releases holds only until {feed.expires:%Y-%m-%d}, so it may hide a newer one. "
            "Check this computer's clock, or look at the project's page."
        )
