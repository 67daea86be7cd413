"""Servers as they are found: what an Express and a FastAPI server do, and some that offer only a part."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from .serving import Served, serving

HELLO = (
    '{"type":"token","data":"Hello"}',
    '{"type":"token","data":" world"}',
    '{"type":"metadata","data":{"model":"gpt-4"}}',
    '{"type":"done"}',
    "[DONE]",
)
EXPRESS_LIMIT = 100 * 1024  # bytes: body-parser's default


class Script:
    """Sends `payloads`, one an event or frame; a None waits until the client has gone.

    `bodies` are the actions received, `gone` is set once the client has left before the end.
    """

    def __init__(self, payloads: Iterable[str | None] = HELLO) -> None:
        self.payloads = tuple(payloads)
        self.bodies: list[dict[str, object]] = []
        self.authorizations: list[str | None] = []
        self.gone = asyncio.Event()

    async def post(self, request: Request) -> Response:
        """`POST /ai/stream` as the Express server answers it: 200, and failures in the stream."""
        body = await request.body()
        if len(body) > EXPRESS_LIMIT:
            return HTMLResponse("<pre>PayloadTooLargeError: request entity too large</pre>", 413)
        self.bodies.append(json.loads(body))
        self.authorizations.append(request.headers.get("authorization"))
        return StreamingResponse(self._events(), media_type="text/event-stream")

    async def _events(self) -> AsyncIterator[str]:
        try:
            for payload in self.payloads:
                if payload is None:
                    await asyncio.Event().wait()
                else:
                    yield f"data: {payload}\n\n"
        except asyncio.CancelledError:
            self.gone.set()
            raise

    async def socket(self, websocket: WebSocket) -> None:
        """`WS /ai/stream`."""
        await websocket.accept()
        self.bodies.append(await websocket.receive_json())
        self.authorizations.append(websocket.headers.get("authorization"))
        try:
            for payload in self.payloads:
                if payload is None:
                    await websocket.receive_text()
                else:
                    await websocket.send_text(payload)
            await websocket.close()
        except WebSocketDisconnect:
            self.gone.set()
        except RuntimeError:
            self.gone.set()  # the client has closed while we were sending


def fastapi_post(script: Script) -> Route:
    """`POST /ai/stream` as the FastAPI server answers it: failures as HTTP statuses before any stream."""

    async def post(request: Request) -> Response:
        try:
            body = json.loads(await request.body())
            message = body["params"]["message"]
        except (ValueError, KeyError):
            return JSONResponse({"error": "params.message is missing"}, 400)
        if message == "break":
            return JSONResponse({"error": "The model is not loaded"}, 500)
        if message == "invalid":
            detail = [{"loc": ["body", "params"], "msg": "Field required", "type": "missing"}]
            return JSONResponse({"detail": detail}, 422)
        script.bodies.append(body)
        return StreamingResponse(script._events(), media_type="text/event-stream; charset=utf-8")

    return Route("/ai/stream", post, methods=["POST"])


@asynccontextmanager
async def dialect(
    script: Script, *, sse: bool = True, ws: bool = True, fastapi: bool = False
) -> AsyncIterator[Served]:
    """Serve `script`; without `sse` a POST is answered 404, without `ws` an upgrade is an ordinary GET."""
    routes: list[BaseRoute] = []
    if sse:
        routes.append(fastapi_post(script) if fastapi else Route("/ai/stream", script.post, methods=["POST"]))
    routes.append(WebSocketRoute("/ai/stream", script.socket if ws else _no_socket))
    async with serving(app=Starlette(routes=routes)) as served:
        yield served


async def _no_socket(websocket: WebSocket) -> None:
    # What Node's HTTP server does with an upgrade that nobody listens for: an ordinary GET, and so 404.
    await websocket.send_denial_response(HTMLResponse("<pre>Cannot GET /ai/stream</pre>", 404))
