"""Servers that keep every byte they are sent: some say it again in their answers, one passes it on."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import re
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

Answer = Callable[[bytes], bytes]


@dataclass
class Recorded:
    """A server's address and every byte it was sent."""

    url: str
    data: bytearray = field(default_factory=bytearray)


def _echo(data: bytes) -> str:
    found = re.search(rb"(?i)authorization: bearer ([^\r\n]+)", data)
    return found[1].decode() if found else "nothing"


def refusing(status: str, *headers: str) -> Answer:
    """Refuses, and says in its body all that it was sent."""

    def answer(data: bytes) -> bytes:
        body = json.dumps(
            {"error": f"no such token: {_echo(data)}", "headers": data.decode("latin-1")}
        ).encode()
        head = [f"HTTP/1.1 {status}", "Content-Type: application/json", "Connection: close", *headers]
        return "\r\n".join([*head, f"Content-Length: {len(body)}", "", ""]).encode() + body

    return answer


def streaming(data: bytes) -> bytes:
    """A stream that says in its metadata and its error what it was sent."""
    events = [
        {"type": "metadata", "data": {"seen": _echo(data), "all": {"headers": [data.decode("latin-1")]}}},
        {"type": "token", "data": "Hello"},
        {"type": "error", "data": f"The model refused {_echo(data)}"},
    ]
    body = "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode()
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body


def echoing_keys() -> Answer:
    """A provider that refuses each key and says it again, each time further on in its words."""
    places = itertools.count(150, 7)

    def answer(data: bytes) -> bytes:
        found = re.search(rb"(?i)(?:authorization: bearer|x-api-key:) ([^\r\n]+)", data)
        key = found[1].decode() if found else "nothing"
        again = base64.b64encode(f"user:{key}".encode()).decode()
        words = "x" * next(places) + f" {key} {again}"
        body = json.dumps({"error": {"type": "authentication_error", "message": words}}).encode()
        head = "HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nConnection: close\r\n"
        return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body

    return answer


@asynccontextmanager
async def recorder(answer: Answer, tls: ssl.SSLContext | None = None) -> AsyncIterator[Recorded]:
    """Answers each request, once its head is there, as `answer` of its bytes says."""
    recorded = Recorded("")

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, asyncio.IncompleteReadError):
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            whole = head + (await reader.readexactly(int(length[1])) if length else b"")
            recorded.data += whole + b"\n"
            writer.write(answer(whole))
            await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=tls)
    async with server:
        scheme = "https" if tls else "http"
        recorded.url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield recorded


@asynccontextmanager
async def relay(authority: str) -> AsyncIterator[Recorded]:
    """Stands before a real server and records what passes."""
    recorded = Recorded("")
    host, _, port = authority.rpartition(":")

    async def pump(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter, kept: bytearray | None
    ) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                if kept is not None:
                    kept += data
                writer.write(data)
                await writer.drain()
        writer.close()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward = await asyncio.open_connection(host, int(port))
        await asyncio.gather(pump(reader, onward[1], recorded.data), pump(onward[0], writer, None))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        recorded.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield recorded
