"""A provider's server on a real socket: it keeps what it was asked, and notices when the client leaves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from .serving import LIMIT, serving


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered; a None among the chunks waits for ever."""

    chunks: tuple[bytes | None, ...]
    status: int = 200
    kind: str = "application/json"
    headers: Mapping[str, str] = field(default_factory=dict)


def json_reply(body: object, status: int = 200, **headers: str) -> Reply:
    """A whole JSON answer; header names with _ for -."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply((json.dumps(body).encode(),), status, headers=named)


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it came."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: Any


class Upstream:
    """Answers requests for a path with the next of its replies, the last one again and again.

    `asked` is set at the first request, `left` when a client leaves an answer that is not whole.
    """

    def __init__(self, replies: Mapping[str, Reply | list[Reply]]) -> None:
        self._replies = {
            path: list(reply) if isinstance(reply, list) else [reply] for path, reply in replies.items()
        }
        self.requests: list[Received] = []
        self.asked, self.left = asyncio.Event(), asyncio.Event()
        self.url = ""

    @property
    def bodies(self) -> list[Any]:
        """The bodies of the requests."""
        return [request.body for request in self.requests]

    def app(self) -> Starlette:
        """The server's routes."""
        return Starlette(routes=[Route("/{path:path}", self._answer, methods=["GET", "POST"])])

    async def _answer(self, request: Request) -> Response:
        content = await request.body()
        body = json.loads(content) if content else None
        path = request.url.path
        self.requests.append(Received(request.method, path, request.url.query, dict(request.headers), body))
        self.asked.set()
        replies = self._replies.get(path)
        if replies is None:
            return Response(f"404 page not found: {path}", 404)
        reply = replies.pop(0) if len(replies) > 1 else replies[0]
        headers = {"content-type": reply.kind, **reply.headers}
        return StreamingResponse(self._chunks(reply), reply.status, headers)

    async def _chunks(self, reply: Reply) -> AsyncIterator[bytes]:
        whole = False
        try:
            for chunk in reply.chunks:
                if chunk is None:
                    await asyncio.Event().wait()
                else:
                    yield chunk
            whole = True
        finally:
            if not whole:
                self.left.set()


@asynccontextmanager
async def upstream(replies: Mapping[str, Reply | list[Reply]]) -> AsyncIterator[Upstream]:
    """Serve `replies` by path."""
    server = Upstream(replies)
    async with serving(app=server.app()) as served:
        server.url = served.url
        yield server


async def leave_after(piece: object, answer: AsyncIterator[object], server: Upstream) -> None:
    """Leave an answer once `piece` has come; `server` hears of it within the limit, or this fails."""
    async with aclosing(answer) as answering:  # type: ignore[type-var]
        async for each in answering:
            if each == piece:
                break
    await asyncio.wait_for(server.left.wait(), LIMIT)
