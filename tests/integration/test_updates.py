"""The check for updates against a real server with TLS, with real keys."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ainative_desktop.runtime.connections import Connections
from ainative_desktop.runtime.updates.check import newer_release
from ainative_desktop.runtime.updates.feed import FeedError, Release
from ainative_desktop.runtime.updates.source import Source
from ainative_desktop.storage.seen_releases import SeenReleases
from tests.helpers.peers import Peer, Reply, answer, chunked, http_peer, raw, unused_url
from tests.helpers.releases import Project, Tls

NOW = datetime(2026, 6, 1, tzinfo=UTC)


class Checking:
    """An installed version, that looks at a server."""

    def __init__(self, folder: Path) -> None:
        self.project, self.tls = Project(), Tls()
        self.file = folder / "updates.json"
        self.now = NOW

    @asynccontextmanager
    async def served(self, *replies: Reply) -> AsyncIterator[Peer]:
        async with http_peer(*replies, tls=self.tls.server()) as peer:
            yield peer

    async def check(self, url: str, *, version: str = "1.0.0", limit: float = 20.0) -> Release | None:
        connections = Connections(trust=self.tls.trust)
        try:
            return await newer_release(
                Source(url, (self.project.public,)),
                connections,
                SeenReleases(self.file),
                version=version,
                now=lambda: self.now,
                time_limit=limit,
            )
        finally:
            await connections.aclose()

    async def refused(self, *replies: Reply) -> str:
        async with self.served(*replies) as peer:
            with pytest.raises(FeedError) as caught:
                await self.check(peer.url)
        return str(caught.value)


@pytest.fixture
def checking(tmp_path: Path) -> Checking:
    return Checking(tmp_path)


def feed(data: bytes) -> Reply:
    return answer(data, kind="application/json")


async def test_a_newer_version_is_told(checking: Checking) -> None:
    """And only then; the request says nothing of the person."""
    async with checking.served(feed(checking.project.feed())) as peer:
        release = await checking.check(peer.url)
        assert release is not None
        assert release.version == "9.1.0"
        assert await checking.check(peer.url, version="9.1") is None
        assert await checking.check(peer.url, version="10.0.0") is None
    [first, *_] = peer.requests
    assert first[0] == "GET /ai/stream HTTP/1.1"
    assert set(first[1]) == {"host", "accept", "accept-encoding", "user-agent", "connection"}
    assert first[1]["user-agent"] == "AINativeDesktop"


async def test_an_older_list_is_refused(checking: Checking) -> None:
    """Once a newer one was seen, though both are signed."""
    async with checking.served(
        feed(checking.project.feed(serial=9)), feed(checking.project.feed(serial=8))
    ) as peer:
        assert await checking.check(peer.url) is not None
        with pytest.raises(FeedError, match="older list"):
            await checking.check(peer.url)


async def test_a_list_that_has_expired_is_refused(checking: Checking) -> None:
    """From its very second on; it is not remembered either."""
    data = checking.project.feed(expires="2026-06-01T00:00:00+00:00", serial=99)
    assert "holds only until 2026-06-01" in await checking.refused(feed(data))
    assert not checking.file.exists()
    checking.now = datetime(2026, 5, 31, 23, 59, 59, tzinfo=UTC)
    async with checking.served(feed(data)) as peer:
        assert await checking.check(peer.url) is not None


async def test_a_stranger_cannot_sign(checking: Checking) -> None:
    """What is signed by another key is not even remembered."""
    assert "not this project's" in await checking.refused(feed(Project().feed(serial=10**9)))
    assert not checking.file.exists()


@pytest.mark.parametrize("whole", [True, False])
async def test_ten_megabytes_are_not_read(checking: Checking, whole: bool) -> None:
    """Whether their length is told or not; the connection ends long before."""
    size = 10 * 2**20
    reply = (
        feed(b" " * size) if whole else chunked(*[b" " * 65536] * (size // 65536), kind="application/json")
    )
    words = await asyncio.wait_for(checking.refused(reply), 30)
    assert "more than a list of releases has" in words


async def test_nothing_is_unpacked(checking: Checking) -> None:
    """A little that becomes much is refused by its header."""
    packed = gzip.compress(b" " * 10 * 2**20)
    reply = answer(packed, kind="application/json", Content_Encoding="gzip")
    assert "compressed" in await checking.refused(reply)


async def test_redirects_are_not_followed(checking: Checking) -> None:
    """Not to another host, and the person reads to which."""
    async with checking.served(feed(checking.project.feed())) as other:
        target = other.url.replace("127.0.0.1", "localhost")
        words = await checking.refused(answer("", status="302 Found", Location=target))
        assert "points to localhost, which was not followed" in words
        assert other.connections == 0


async def test_without_encryption_nothing_is_asked(checking: Checking) -> None:
    """http is refused before a connection is made; so is what is no address."""
    async with http_peer(feed(checking.project.feed())) as peer:
        for url in (peer.url, "ftp://example.org", "https://", "https://me@example.org/", "https://[::1"):
            with pytest.raises(FeedError, match="not an https address"):
                await checking.check(url)
        assert peer.connections == 0


async def test_a_certificate_of_somebody_else(checking: Checking) -> None:
    """Or of another name."""
    for server in (Tls().server(), checking.tls.server("example.org")):
        async with http_peer(feed(checking.project.feed()), tls=server) as peer:
            with pytest.raises(FeedError, match=r"certificate of 127\.0\.0\.1 could not be verified"):
                await checking.check(peer.url)
            assert peer.requests == []


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (answer("<html>", status="404 Not Found", kind="text/html"), "no list of releases now (404)"),
        (answer("<html>welcome to the hotel</html>", kind="text/html"), "It is no list of releases"),
        (raw(b""), "could not be reached"),
        (raw(b"nonsense\r\n\r\n"), "could not be reached"),
    ],
)
async def test_what_else_may_be_there(checking: Checking, reply: Reply, words: str) -> None:
    """A page that is gone, a hotel's own page, nothing, and noise."""
    assert words in await checking.refused(reply)


async def test_nobody_is_there(checking: Checking) -> None:
    """Nobody listens, or somebody who never answers."""
    with pytest.raises(FeedError, match="Check that this computer is online"):
        await checking.check((await unused_url()).replace("http:", "https:"))
    silent: Callable[[asyncio.StreamWriter], object] = lambda _writer: asyncio.Event().wait()  # noqa: E731
    async with checking.served(silent) as peer:  # type: ignore[arg-type]
        with pytest.raises(FeedError, match="did not answer in time"):
            await checking.check(peer.url, limit=1.0)
