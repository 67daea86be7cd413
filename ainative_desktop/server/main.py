"""Running the server: a socket, the app, uvicorn, and an orderly end."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..protocol.loopback import is_loopback
from .app import create_app
from .connections import BoundedProtocol, ConnectionBounds
from .providers.catalog import AccessSource, all_providers, no_access
from .requests import BODY_LIMIT
from .tools import built_in_tools

GRACE = 1  # seconds that clients get at the end to take what was sent
PING_INTERVAL = 20.0  # seconds between two pings of a WebSocket
PING_TIMEOUT = 20.0  # seconds for its answer


@dataclass(frozen=True, slots=True)
class ServeOptions:
    """Where to listen (port 0 picks a free one) and who may call (`token` None: anyone who can connect)."""

    host: str = "127.0.0.1"
    port: int = 0
    token: str | None = None
    allowed_origins: Collection[str] = ()


class Server(uvicorn.Server):
    """Uvicorn, which tells when it listens and treats a signal as an ordinary end."""

    def __init__(self, config: uvicorn.Config, listening: Callable[[], None]) -> None:
        super().__init__(config)
        self._listening = listening

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to accept connections."""
        await super().startup(sockets)
        self._listening()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening and end what runs: streams hear that their client is gone, sockets are closed."""
        for connection in list(self.server_state.connections):
            if isinstance(connection, H11Protocol):  # uvicorn would wait for the whole answer
                connection.transport.close()
        await super().shutdown(sockets)

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take SIGINT and SIGTERM as requests to end; uvicorn would raise them again afterwards."""
        with super().capture_signals():
            yield
            self._captured_signals.clear()


def run_server(
    options: ServeOptions,
    announce: Callable[[str], None],
    started: Callable[[Server], None] | None = None,
    *,
    access: AccessSource = no_access,
) -> None:
    """Serve until a signal, or until `should_exit` of the server that `started` was given is set.

    `announce` hears the URL once connections are accepted; `access` gives providers their keys.

    Raises OSError when the address cannot be had.
    """
    listener = listen(options.host, options.port)
    authority = authority_of(options.host, listener)
    app = create_app(
        token=options.token,
        providers=all_providers(access),
        default_provider="demo",
        allowed_hosts=[authority] if is_loopback(options.host) else None,
        allowed_origins=options.allowed_origins,
        tools=built_in_tools(),
    )
    server = server_of(app, lambda: announce(f"http://{authority}"))
    if started is not None:
        started(server)
    asyncio.run(server.serve(sockets=[listener]))


def server_of(app: ASGIApp, listening: Callable[[], None], bounds: ConnectionBounds | None = None) -> Server:
    """A server for `app`, awaited as `serve(sockets=[listener])`; tells `listening` once it accepts."""
    protocol = partial(BoundedProtocol, bounds=bounds or ConnectionBounds())
    config = uvicorn.Config(
        app,
        http=cast(type[asyncio.Protocol], protocol),  # which uvicorn calls, and does nothing else with
        ws="websockets-sansio",
        ws_max_size=BODY_LIMIT,
        ws_per_message_deflate=False,  # costs more than it saves on frames of one token
        loop="asyncio",
        lifespan="auto",
        ws_ping_interval=PING_INTERVAL,
        ws_ping_timeout=PING_TIMEOUT,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE,
    )
    return Server(config, listening)


def listen(host: str, port: int) -> socket.socket:
    """A socket bound to `host`; port 0 picks a free one. Raises OSError."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        if socket.has_ipv6 and family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # on Windows another program could take the port over
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError:
        listener.close()
        raise
    return listener


def authority_of(host: str, listener: socket.socket) -> str:
    """What clients must send as Host, and the URL holds: the name and the port that `listener` got."""
    port = listener.getsockname()[1]
    name = f"[{host}]" if ":" in host else host
    return name if port == 80 else f"{name}:{port}"
