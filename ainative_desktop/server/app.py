"""The server's routes, as one ASGI app."""

from __future__ import annotations

import json
import secrets
from collections.abc import AsyncIterator, Callable, Collection, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from ..protocol.wire import ActionRequest
from . import consents
from .auth import Guard
from .consents import Consents, Permission
from .kept_replies import KeptReplies
from .kept_streams import KeepingLimits, KeptStreams, Listening
from .models import check_provider, list_models
from .params import allowed_tools, model_of, options_of
from .providers.base import Piece, Provider, ProviderError
from .requests import (
    KEY_HEADER,
    LAST_EVENT_HEADER,
    BadRequest,
    conversation_of,
    fingerprint,
    key_of,
    parse_action,
    parse_object,
    read_body,
    read_object,
)
from .stream_manager import whole_stream
from .streams import ActionSocket, EventStream, until_disconnect
from .tool_loop import answer_with_tools
from .tools import Tool, ToolError, run_tool
from .whole_answer import collect


class _Reply(JSONResponse):
    """JSON in ASCII: what clients sent may hold lone surrogates, which UTF-8 cannot carry."""

    def render(self, content: Any) -> bytes:
        return json.dumps(content, separators=(",", ":")).encode("ascii")


_CLIENT_LEFT = 499  # as nginx has it


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return secrets.token_urlsafe(12)


def create_app(
    *,
    token: str | None,
    providers: Mapping[str, Provider],
    default_provider: str,
    allowed_hosts: Collection[str] | None,
    allowed_origins: Collection[str] = (),
    tools: Collection[Tool] = (),
    clock: Callable[[], datetime] = _now,
    keeping: KeepingLimits | None = None,
    new_id: Callable[[], str] = _new_id,
) -> Starlette:
    """An AINative server. `token`, `allowed_hosts` and `allowed_origins` are explained at Guard, `keeping`
    and `new_id` at KeptStreams."""
    limits = keeping or KeepingLimits()
    kept, replies = KeptStreams(new_id, limits), KeptReplies(limits)
    asked = Consents(_new_id)
    tools_by_name = {tool.name: tool for tool in tools}
    routes = _Routes(providers, default_provider, tools_by_name, clock, kept, replies, asked, limits.first)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await kept.close()
        await replies.close()

    app = Starlette(
        lifespan=lifespan,
        routes=routes.listed(),
        middleware=[
            Middleware(Guard, token=token, allowed_hosts=allowed_hosts, allowed_origins=allowed_origins)
        ],
        exception_handlers={BadRequest: _bad_request, HTTPException: _http_error, 500: _server_error},
    )
    # A redirect would send clients, and their tokens, to where the Host header and the scheme seem to say.
    app.router.redirect_slashes = False
    return app


class _Routes:
    """What each address answers. A WebSocket has `first` seconds to say what it wants."""

    def __init__(
        self,
        providers: Mapping[str, Provider],
        default_provider: str,
        tools: Mapping[str, Tool],
        clock: Callable[[], datetime],
        kept: KeptStreams,
        replies: KeptReplies,
        asked: Consents,
        first: float,
    ) -> None:
        self._kept = kept
        self._replies = replies
        self._asked = asked
        self._first = first
        self._providers = providers
        self._default = default_provider
        self._tools = tools
        self._clock = clock

    def listed(self) -> list[BaseRoute]:
        """Each with its address."""
        return [
            Route("/health", self.health),
            Route("/ai/stream", self.stream, methods=["POST"]),
            Route("/ai/stream", self.forget, methods=["DELETE"]),
            WebSocketRoute("/ai/stream", self.socket),
            Route("/ai/action", self.action, methods=["POST"]),
            Route("/ai/tools", self.list_tools),
            Route("/ai/tool", self.call_tool, methods=["POST"]),
            Route("/ai/models", self.models),
            Route("/ai/check", self.check, methods=["POST"]),
        ]

    async def health(self, request: Request) -> Response:
        return _Reply({"status": "ok", "timestamp": self._clock().isoformat()})

    async def stream(self, request: Request) -> Response:
        key, place = key_of(request.headers), request.headers.get(LAST_EVENT_HEADER)
        body = await read_body(request)
        listening = self._kept.at(place) if place is not None else self._open(parse_object(body), key)
        return EventStream(listening, key)

    async def forget(self, request: Request) -> Response:
        place, key = request.headers.get(LAST_EVENT_HEADER), key_of(request.headers)
        if place is None and key is None:
            raise BadRequest(f"Which answer to stop is told by {LAST_EVENT_HEADER} or {KEY_HEADER}.")
        await self._kept.forget(last_event_id=place, key=key)
        if key is not None:
            await self._replies.forget(key)
        return Response(status_code=204)

    async def socket(self, socket: WebSocket) -> None:
        await ActionSocket(socket, self._kept, self._open, self._first).run()

    def _open(self, body: Mapping[str, Any], key: str | None) -> Listening:
        action = parse_action(body)
        request = fingerprint(body) if key is not None else None
        return self._kept.open(key, request, lambda: whole_stream(self._answer(action, self._asked)))

    async def action(self, request: Request) -> Response:
        key = key_of(request.headers)
        body = await read_object(request)
        action = parse_action(body)
        if key is None:
            work = self._reply(action)
        else:
            work = self._replies.reply(key, fingerprint(body), lambda: self._reply(action))
        reply = await until_disconnect(request.receive, work)
        if reply is None:  # the client has left, and nobody reads this
            return Response(status_code=_CLIENT_LEFT)
        if key is not None:
            reply.headers[KEY_HEADER] = key
        return reply

    async def _reply(self, action: ActionRequest) -> Response:
        if action.action == consents.ACTION:
            self._asked.answer(action.params)
            return _Reply({"messages": [], "context": {}})
        try:
            text, metadata = await collect(self._answer(action, None))
        except ProviderError as error:
            code = {"code": error.code} if error.code else {}
            return _Reply({"error": str(error), **code}, 500)
        answer = {"role": "assistant", "content": text}
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

    async def models(self, request: Request) -> Response:
        return _Reply(await list_models(self._providers))

    async def check(self, request: Request) -> Response:
        body = await read_object(request)
        return _Reply(await check_provider(self._providers, body.get("provider")))

    def _answer(self, action: ActionRequest, asked: Consents | None) -> AsyncIterator[Piece]:
        """The pieces of the answer, in which the person can be asked; raises BadRequest before anything was
        generated."""
        name = action.provider or self._default
        provider = self._providers.get(name)
        if provider is None:
            offered = ", ".join(sorted(self._providers))
            raise BadRequest(f"There is no provider “{name[:80]}” here. This server offers: {offered}.")
        return answer_with_tools(
            provider,
            conversation_of(action),
            self._tools,
            model=model_of(action),
            options=options_of(action, self._tools),
            permission=Permission(allowed_tools(action), asked),
        )


async def _bad_request(request: Request, error: Exception) -> Response:
    assert isinstance(error, BadRequest)
    return _Reply({"error": str(error)}, error.status)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _Reply({"error": error.detail}, error.status_code, error.headers)


async def _server_error(request: Request, error: Exception) -> Response:
    return _Reply({"error": "The server failed. Its log says more."}, 500)
