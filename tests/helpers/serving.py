"""A real server on a real socket, in the test's own loop, with the providers the test wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from starlette.types import ASGIApp

from ainative_desktop.server.app import create_app
from ainative_desktop.server.connections import ConnectionBounds
from ainative_desktop.server.kept_streams import KeepingLimits
from ainative_desktop.server.main import authority_of, listen, server_of
from ainative_desktop.server.providers.base import DEFAULTS, ChatMessage, GenerateOptions, Piece, Provider
from ainative_desktop.server.tools import built_in_tools

TOKEN = "a-token-for-tests"
LIMIT = 30.0  # seconds a test waits for anything


@dataclass(frozen=True, slots=True)
class Served:
    """Where a test's server answers."""

    authority: str
    headers: dict[str, str] = field(default_factory=lambda: {"Authorization": f"Bearer {TOKEN}"})

    @property
    def url(self) -> str:
        return f"http://{self.authority}"

    @property
    def ws(self) -> str:
        return f"ws://{self.authority}/ai/stream"


class ScriptedProvider:
    """Yields `pieces`, raises those that are errors, and waits at a None until `go` is set, if ever.

    `began` is set at its first step, `closed` when its generator ends in whatever way.
    """

    def __init__(self, *pieces: Piece | Exception | None) -> None:
        self.pieces = pieces
        self.began, self.closed, self.go = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self.conversations: list[Sequence[ChatMessage]] = []
        self.models: list[str | None] = []
        self.options: list[GenerateOptions] = []

    async def generate(
        self,
        messages: Sequence[ChatMessage],
        *,
        model: str | None = None,
        options: GenerateOptions = DEFAULTS,
    ) -> AsyncIterator[Piece]:
        self.conversations.append(messages)
        self.models.append(model)
        self.options.append(options)
        self.began.set()
        try:
            for piece in self.pieces:
                if piece is None:
                    await self.go.wait()
                elif isinstance(piece, Exception):
                    raise piece
                else:
                    yield piece
        finally:
            self.closed.set()


@asynccontextmanager
async def serving(
    provider: Provider | None = None,
    *,
    app: ASGIApp | None = None,
    providers: Mapping[str, Provider] | None = None,
    origins: Collection[str] = (),
    keeping: KeepingLimits | None = None,
    bounds: ConnectionBounds | None = None,
    any_host: bool = False,
) -> AsyncIterator[Served]:
    """Serve `provider` as “scripted”, or `providers`, or the bare `app`. With `any_host` it answers to every
    name, as behind a proxy."""
    listener = listen("127.0.0.1", 0)
    authority = authority_of("127.0.0.1", listener)
    offered = providers or {"scripted": provider or ScriptedProvider("Hello")}
    served = app or create_app(
        token=TOKEN,
        providers=offered,
        default_provider=next(iter(offered)),
        allowed_hosts=None if any_host else [authority],
        allowed_origins=origins,
        tools=built_in_tools(),
        keeping=keeping,
    )
    listening = asyncio.Event()
    server = server_of(served, listening.set, bounds)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await asyncio.wait_for(listening.wait(), LIMIT)
        yield Served(authority)
    finally:
        server.should_exit = True
        await running
