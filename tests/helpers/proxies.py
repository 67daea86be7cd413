"""Proxies of the tests' own, on real sockets: HTTP with CONNECT, and SOCKS5. They know the names of servers
that nobody else does, and can ask for a name and a password, or hold back what they forward."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

CHUNK = 64 * 1024
SOCKS_VERSION = 5
NO_LOGIN, LOGIN, NONE_FITS = 0, 2, 0xFF  # RFC 1928 §3
GRANTED, UNREACHABLE = 0, 4  # RFC 1928 §6

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class ProxyPeer:
    """A proxy before the servers in `known`: "name:port" to "host:port".

    `login` is the name and password it asks for. `hold` is how many bytes of an answer it keeps until it
    sends them on together, 0 for none. `reached` are the places that were asked for, in order.
    """

    known: Mapping[str, str]
    login: tuple[str, str] | None = None
    hold: int = 0
    status: str = ""
    place: str = ""
    reached: list[str] = field(default_factory=list)
    logins: list[tuple[str, str] | None] = field(default_factory=list)

    async def open(self, name: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        """A connection to the server of that name; None where there is none."""
        self.reached.append(name)
        place = self.known.get(name)
        if place is None:
            return None
        host, port = place.rsplit(":", 1)
        return await asyncio.open_connection(host, int(port))

    # -- HTTP ---------------------------------------------------------------------------------------

    async def http(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection: a tunnel where CONNECT asks for it, else one request passed on."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *lines = head.rstrip("\r\n").split("\r\n")
        method, target, _ = line.split(" ")
        fields = {name.lower(): value.strip() for name, _, value in (each.partition(":") for each in lines)}
        if not self._let_in(fields.get("proxy-authorization")):
            await _refuse(writer, "407 Proxy Authentication Required")
            return
        if self.status:
            await _refuse(writer, self.status)
            return
        name = target if method == "CONNECT" else target.split("/")[2]
        reached = await self.open(name if ":" in name else f"{name}:80")
        if reached is None:
            await _refuse(writer, "502 Bad Gateway")
            return
        if method == "CONNECT":
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        else:
            path = "/" + target.split("/", 3)[3]
            kept = [each for each in lines if not each.lower().startswith(("proxy-", "connection:"))]
            kept.append("Connection: close")  # so that no second request comes this way
            reached[1].write("\r\n".join([f"{method} {path} HTTP/1.1", *kept, "", ""]).encode("latin-1"))
        await self._join((reader, writer), reached)

    def _let_in(self, authorization: str | None) -> bool:
        given = None
        if authorization is not None:
            name, _, password = base64.b64decode(authorization.split(" ")[1]).decode().partition(":")
            given = (name, password)
        self.logins.append(given)
        return self.login is None or given == self.login

    # -- SOCKS5 (RFC 1928, RFC 1929) ------------------------------------------------------------------

    async def socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        wanted = LOGIN if self.login else NO_LOGIN
        if wanted not in methods:
            writer.write(bytes([SOCKS_VERSION, NONE_FITS]))
            await writer.drain()
            return
        writer.write(bytes([SOCKS_VERSION, wanted]))
        if self.login and not await self._socks_login(reader, writer):
            return
        name = await _socks_target(reader)
        reached = await self.open(name)
        answer = GRANTED if reached else UNREACHABLE
        writer.write(bytes([SOCKS_VERSION, answer, 0, 1, 0, 0, 0, 0, 0, 0]))
        await writer.drain()
        if reached is not None:
            await self._join((reader, writer), reached)

    async def _socks_login(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        await reader.readexactly(1)
        given = []
        for _ in range(2):
            [size] = await reader.readexactly(1)
            given.append((await reader.readexactly(size)).decode())
        self.logins.append((given[0], given[1]))
        right = (given[0], given[1]) == self.login
        writer.write(bytes([1, 0 if right else 1]))
        await writer.drain()
        return right

    # -- passing on -----------------------------------------------------------------------------------

    async def _join(
        self,
        client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        server: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> None:
        up = asyncio.ensure_future(_pass_on(client[0], server[1], 0))
        down = asyncio.ensure_future(_pass_on(server[0], client[1], self.hold))
        try:
            await asyncio.wait([up, down], return_when=asyncio.FIRST_COMPLETED)
        finally:
            server[1].transport.abort()
            for task in (up, down):
                task.cancel()
            await asyncio.wait([up, down])


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, hold: int) -> None:
    kept = b""
    with contextlib.suppress(OSError):
        while data := await reader.read(CHUNK):
            kept += data
            # As nginx does it: the head goes at once, the body once a buffer is full or it has ended.
            ended = kept.endswith(b"0\r\n\r\n")
            if len(kept) >= hold or ended or kept.startswith(b"HTTP/1.1 4"):
                writer.write(kept)
                await writer.drain()
                kept = b""
        writer.write(kept)
        await writer.drain()


async def _refuse(writer: asyncio.StreamWriter, status: str) -> None:
    writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
    await writer.drain()


async def _socks_target(reader: asyncio.StreamReader) -> str:
    _, _, _, kind = await reader.readexactly(4)
    if kind == 3:
        [size] = await reader.readexactly(1)
        host = (await reader.readexactly(size)).decode()
    else:
        host = socket.inet_ntoa(await reader.readexactly(4))
    [port] = struct.unpack(">H", await reader.readexactly(2))
    return f"{host}:{port}"


@asynccontextmanager
async def proxy_peer(
    known: Mapping[str, str],
    *,
    socks: bool = False,
    login: tuple[str, str] | None = None,
    hold: int = 0,
    status: str = "",
) -> AsyncIterator[ProxyPeer]:
    """A proxy that listens, at `place`."""
    peer = ProxyPeer(known, login, hold, status)
    async with _listening(peer.socks if socks else peer.http) as place:
        peer.place = place
        yield peer


@asynccontextmanager
async def in_front(place: str, *, hold: int = 0, sockets: bool = True) -> AsyncIterator[str]:
    """A proxy that stands for the server at `place`, holding `hold` bytes back; of WebSockets only where
    `sockets` says so."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        held = hold if sockets or b"upgrade: websocket" not in head.lower() else 0
        peer = ProxyPeer({"it": place}, hold=held)
        reached = await peer.open("it")
        assert reached is not None
        reached[1].write(head.replace(b"onnection: keep-alive", b"onnection: close"))
        await peer._join((reader, writer), reached)

    async with _listening(talk) as front:
        yield front


@asynccontextmanager
async def encrypted(place: str, tls: ssl.SSLContext) -> AsyncIterator[str]:
    """The server at `place` once more, with TLS before it."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        peer = ProxyPeer({"it": place})
        reached = await peer.open("it")
        assert reached is not None
        await peer._join((reader, writer), reached)

    async with _listening(talk, tls) as front:
        yield front


@asynccontextmanager
async def _listening(talk: Talk, tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    running: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await talk(reader, writer)
        except (OSError, asyncio.IncompleteReadError, ValueError):
            pass
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def accepted(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(serve(reader, writer))
        running.add(task)
        task.add_done_callback(running.discard)

    server = await asyncio.start_server(
        accepted, "127.0.0.1", 0, ssl=tls, ssl_shutdown_timeout=0.5 if tls else None
    )
    try:
        yield f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        for task in list(running):
            task.cancel()
        if running:
            await asyncio.wait(list(running))
        await asyncio.sleep(0)  # aborted connections are closed in the loop's next turn
        await asyncio.sleep(0)
