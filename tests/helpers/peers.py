"""Bare peers on real sockets, for what no well-behaved server does."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Reply = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Peer:
    """A peer's address, what it was sent, and whether a connection of its has ended."""

    url: str
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    connections: int = 0
    closed: asyncio.Event = field(default_factory=asyncio.Event)


@asynccontextmanager
async def http_peer(
    *replies: Reply, tls: ssl.SSLContext | None = None, read: bool = True
) -> AsyncIterator[Peer]:
    """Reads a request, unless told not to, and lets the next of `replies` (the last one again and again)
    write what it likes. It has no tools, and whoever asks for them is not counted."""
    peer = Peer("")
    remaining = list(replies)
    handlers: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer.connections += 1
        counted = True
        try:
            if read:
                request = await _request(reader)
                counted = not request[0].startswith("GET /ai/tools ")
                if not counted:
                    peer.connections -= 1
                    await answer("", status="404 Not Found")(writer)
                    return
                peer.requests.append(request)
            reply = remaining.pop(0) if len(remaining) > 1 else remaining[0]
            await reply(writer)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            if counted:
                peer.closed.set()
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(serve(reader, writer))
        handlers.add(task)
        task.add_done_callback(handlers.discard)

    server = await asyncio.start_server(accepted, "127.0.0.1", 0, ssl=tls)
    scheme = "https" if tls else "http"
    peer.url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}/ai/stream"
    try:
        yield peer
    finally:
        server.close()
        for task in list(handlers):
            task.cancel()
        if handlers:
            await asyncio.wait(list(handlers))


async def _request(reader: asyncio.StreamReader) -> tuple[str, dict[str, str], bytes]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *lines = head.rstrip("\r\n").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (entry.partition(":") for entry in lines)}
    return line, headers, await reader.readexactly(int(headers.get("content-length", 0)))


def answer(
    body: str | bytes, *, status: str = "200 OK", kind: str = "text/event-stream", **headers: str
) -> Reply:
    """A whole answer with its length, then the end of the connection."""
    data = body.encode() if isinstance(body, str) else body
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(data)}", "Connection: close"]
    lines += [f"Content-Type: {kind}"] if kind else []
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]

    async def reply(writer: asyncio.StreamWriter) -> None:
        writer.write("\r\n".join(lines).encode() + b"\r\n\r\n" + data)
        await writer.drain()

    return reply


def chunked(*chunks: bytes | None, kind: str = "text/event-stream", finish: bool = True) -> Reply:
    """A chunked answer; a None waits for ever, and without `finish` the body breaks off."""

    async def reply(writer: asyncio.StreamWriter) -> None:
        writer.write(
            f"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: {kind}\r\n\r\n".encode()
        )
        for chunk in chunks:
            if chunk is None:
                await asyncio.Event().wait()
            else:
                writer.write(f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n")
                await writer.drain()
        if finish:
            writer.write(b"0\r\n\r\n")
        await writer.drain()

    return reply


def raw(data: bytes = b"") -> Reply:
    """`data` as it stands, then the end of the connection."""

    async def reply(writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    return reply


async def unused_url() -> str:
    """An address at which nothing listens."""
    server = await asyncio.start_server(lambda _reader, _writer: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    return f"http://127.0.0.1:{port}/ai/stream"
