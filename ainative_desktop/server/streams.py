"""A stream's connection: an SSE response, and a WebSocket that takes one action after the other.

Both close the generator as soon as the client is gone or says stop.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from .providers.base import Piece
from .requests import BadRequest, parse_object
from .stream_manager import StreamManager

_CLOSE_POLICY = 1008  # RFC 6455 §7.4.1


class EventStream(Response):
    """Answers with what `generator` yields as server-sent events, each batch at once."""

    media_type = "text/event-stream"

    def __init__(self, generator: AsyncIterator[Piece]) -> None:
        self._generator = generator
        self.status_code = 200
        self.background = None
        # A proxy that buffers would hold the tokens back until the answer is whole.
        self.init_headers({"Cache-Control": "no-cache", "X-Accel-Buffering": "no"})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream; ends early when the client is gone."""

        async def write(text: str) -> None:
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})

        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        if await until_disconnect(receive, StreamManager(write).relay(self._generator)):
            await send({"type": "http.response.body", "body": b"", "more_body": False})


async def until_disconnect(receive: Receive, work: Coroutine[Any, Any, None]) -> bool:
    """Run `work`, but cancel it when the client of an HTTP request leaves; whether it came to its end."""
    working = asyncio.create_task(work)
    watching = asyncio.create_task(_disconnected(receive))
    try:
        await asyncio.wait((working, watching), return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
            return True
        return False
    finally:
        await _cancel(watching, working)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class ActionSocket:
    """One WebSocket: an action, its stream, the next action; {"type":"stop"} ends the stream that runs."""

    def __init__(
        self, socket: WebSocket, answer: Callable[[Mapping[str, Any]], AsyncIterator[Piece]]
    ) -> None:
        self._socket = socket
        self._answer = answer
        self._streaming: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve the connection until the client leaves."""
        await self._socket.accept()
        try:
            while True:
                message = await self._socket.receive()
                if message["type"] == "websocket.disconnect":
                    return
                await self._take(message.get("text"))
        except WebSocketDisconnect:
            return  # noticed while writing
        finally:
            await self._stop()

    async def _take(self, frame: str | None) -> None:
        manager = StreamManager(self._socket.send_text, "WS")
        try:
            if frame is None:
                raise BadRequest("The request must be a text frame.")
            body = parse_object(frame)
            if body.get("type") == "stop":
                if await self._stop():
                    await manager.send_done()
                return
            if self._streaming is not None and not self._streaming.done():
                await self._stop()
                await self._socket.close(_CLOSE_POLICY, "One action at a time")
                return
            pieces = self._answer(body)
        except BadRequest as error:
            await manager.send_error(str(error))
            await manager.send_done()
            return
        self._streaming = asyncio.create_task(self._relay(manager, pieces))

    async def _relay(self, manager: StreamManager, pieces: AsyncIterator[Piece]) -> None:
        with suppress(WebSocketDisconnect):  # run() hears of it from receive()
            await manager.relay(pieces)

    async def _stop(self) -> bool:
        """Cancel the stream that runs, if any; whether there was one."""
        streaming, self._streaming = self._streaming, None
        if streaming is None or streaming.done():
            return False
        await _cancel(streaming)
        return True


async def _cancel(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
