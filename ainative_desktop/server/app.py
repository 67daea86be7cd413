"""The server's routes, as one ASGI app."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import aclosing
from datetime import UTC, datetime
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket

from ..protocol.wire import ActionRequest
from .auth import Guard
from .batches import ready_batches
from .providers.base import Piece, Provider, ProviderError
from .requests import BadRequest, conversation_of, parse_action, read_object
from .streams import ActionSocket, EventStream, until_disconnect
from .tools import Tool, ToolError, run_tool


class _Reply(JSONResponse):
    """JSON in ASCII: what clients sent may hold lone surrogates, which UTF-8 cannot carry."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


def _now() -> datetime:
    return datetime.now(UTC)


def create_app(
    *,
    token: str | None,
    providers: Mapping[str, Provider],
    default_provider: str,
    allowed_hosts: Collection[str] | None,
    allowed_origins: Collection[str] = (),
    tools: Collection[Tool] = (),
    clock: Callable[[], datetime] = _now,
) -> Starlette:
    """An AINative server. `token`, `allowed_hosts` and `allowed_origins` are explained at Guard."""
    routes = _Routes(providers, default_provider, {tool.name: tool for tool in tools}, clock)
    return Starlette(
        routes=[
            Route("/health", routes.health),
            Route("/ai/stream", routes.stream, methods=["POST"]),
            WebSocketRoute("/ai/stream", routes.socket),
            Route("/ai/action", routes.action, methods=["POST"]),
            Route("/ai/tools", routes.list_tools),
            Route("/ai/tool", routes.call_tool, methods=["POST"]),
        ],
        middleware=[
            Middleware(Guard, token=token, allowed_hosts=allowed_hosts, allowed_origins=allowed_origins)
        ],
        exception_handlers={BadRequest: _bad_request, HTTPException: _http_error, 500: _server_error},
    )


class _Routes:
    def __init__(
        self,
        providers: Mapping[str, Provider],
        default_provider: str,
        tools: Mapping[str, Tool],
        clock: Callable[[], datetime],
    ) -> None:
        self._providers = providers
        self._default = default_provider
        self._tools = tools
        self._clock = clock

    async def health(self, request: Request) -> Response:
        return _Reply({"status": "ok", "timestamp": self._clock().isoformat()})

    async def stream(self, request: Request) -> Response:
        return EventStream(self._answer(parse_action(await read_object(request))))

    async def socket(self, socket: WebSocket) -> None:
        await ActionSocket(socket, lambda body: self._answer(parse_action(body))).run()

    async def action(self, request: Request) -> Response:
        action = parse_action(await read_object(request))
        text: list[str] = []
        metadata: dict[str, Any] = {}
        try:
            await until_disconnect(request.receive, _collect(self._answer(action), text, metadata))
        except ProviderError as error:
            return _Reply({"error": str(error)}, 500)
        answer = {"role": "assistant", "content": "".join(text)}
        context = {**action.context, "messages": [*conversation_of(action), answer]}
        return _Reply({"messages": [answer], "context": context, "metadata": metadata})

    async def list_tools(self, request: Request) -> Response:
        return _Reply({"tools": [tool.describe() for tool in self._tools.values()]})

    async def call_tool(self, request: Request) -> Response:
        body = await read_object(request)
        try:
            result = run_tool(self._tools, body.get("tool"), body.get("args", {}))
        except ToolError as error:
            return _Reply({"success": False, "error": str(error)})
        return _Reply({"success": True, "result": result})

    def _answer(self, action: ActionRequest) -> AsyncIterator[Piece]:
        """The pieces of the answer; raises BadRequest before anything was generated."""
        name = action.provider or self._default
        provider = self._providers.get(name)
        if provider is None:
            offered = ", ".join(sorted(self._providers))
            raise BadRequest(f"There is no provider “{name[:80]}” here. This server offers: {offered}.")
        model = action.params.get("model")
        return provider.generate(
            conversation_of(action), model=model if isinstance(model, str) and model else None
        )


async def _collect(pieces: AsyncIterator[Piece], text: list[str], metadata: dict[str, Any]) -> None:
    async with aclosing(ready_batches(pieces)) as batches:
        async for batch in batches:
            for piece in batch:
                if isinstance(piece, str):
                    text.append(piece)
                else:
                    metadata.update(piece)


async def _bad_request(request: Request, error: Exception) -> Response:
    assert isinstance(error, BadRequest)
    return _Reply({"error": str(error)}, error.status)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _Reply({"error": error.detail}, error.status_code, error.headers)


async def _server_error(request: Request, error: Exception) -> Response:
    return _Reply({"error": "The server failed. Its log says more."}, 500)
