"""Who may talk to the server: exact Host, known Origin, the token; checked before any route."""

from __future__ import annotations

import hmac
from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "authorization, content-type, idempotency-key, last-event-id",
    "Access-Control-Max-Age": "600",
}

# Whoever stands between might have looked at the other one.
_ONCE = ("host", "origin", "authorization")


class Guard:
    """Lets a request or WebSocket handshake through to `app`, or answers it with a refusal.

    `allowed_hosts` are the exact values of the Host header (None: any, for addresses other than loopback,
    where the server cannot know its names); a web page that rebinds its own name to the loopback address
    fails here. `allowed_origins` are the web origins that may call; programs send none. `token` is what
    `Authorization: Bearer` must carry; None asks for nothing.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        token: str | None,
        allowed_hosts: Collection[str] | None,
        allowed_origins: Collection[str] = (),
    ) -> None:
        self._app = app
        self._token = None if token is None else token.encode()
        self._hosts = None if allowed_hosts is None else frozenset(host.lower() for host in allowed_hosts)
        self._origins = frozenset(allowed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer an ASGI scope."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin")
        refusal = self._refusal(scope, headers)
        if origin in self._origins and scope["type"] == "http":
            send = _with_origin(send, origin)
        if refusal is None:
            await self._app(scope, receive, send)
        else:
            await refusal(scope, receive, send)

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        if any(len(headers.getlist(name)) > 1 for name in _ONCE):
            return _refuse(400, "Host, Origin and Authorization may be given once.")
        if self._hosts is not None and headers.get("host", "").lower() not in self._hosts:
            return _refuse(421, "This server does not answer to that host name.")
        origin = headers.get("origin")
        if origin is not None and origin not in self._origins:
            return _refuse(403, "Web pages of this origin may not use this server.")
        if origin is not None and scope.get("method") == "OPTIONS":
            return Response(status_code=204, headers=_PREFLIGHT)  # a browser's preflight carries no token
        if not self._token_fits(headers):
            return _refuse(401, "The access token is missing or wrong.", {"WWW-Authenticate": "Bearer"})
        return None

    def _token_fits(self, headers: Headers) -> bool:
        if self._token is None:
            return True
        scheme, _, given = headers.get("authorization", "").partition(" ")
        # In constant time, so that answering times tell nothing about how much of a guess was right.
        return (
            hmac.compare_digest(given.strip(" \t").encode("latin-1"), self._token)
            and scheme.lower() == "bearer"
        )


def _refuse(status: int, error: str, headers: dict[str, str] | None = None) -> Response:
    return JSONResponse({"error": error}, status, headers)


def _with_origin(send: Send, origin: str) -> Send:
    async def send_with_origin(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = origin
            headers["Access-Control-Expose-Headers"] = "idempotency-key"
            headers.add_vary_header("Origin")
        await send(message)

    return send_with_origin
