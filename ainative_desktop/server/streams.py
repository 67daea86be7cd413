"""A stream's connection: an SSE response, and a WebSocket that takes one action after the other.

Both only listen to an answer that is kept: when the client leaves, it goes on for a while, unless it was told
to stop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any, TypeVar

from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from .kept_streams import KeptStream, KeptStreams
from .requests import KEY_HEADER, BadRequest, key_of, parse_object
from .stream_manager import StreamManager

T = TypeVar("T")

IDLE = 10.0  # seconds without a message after which a client is shown that the connection stands
RETRY = "retry: 1000\n\n"  # ms that a client waits before it comes back

_CLOSE_POLICY = 1008  # RFC 6455 §7.4.1


class EventStream(Response):
    """Answers with the messages of `kept` behind number `after` as server-sent events, each batch at once."""

    media_type = "text/event-stream"

    def __init__(self, kept: KeptStream, after: int, key: str | None) -> None:
        self._kept = kept
        self._after = after
        self.status_code = 200
        self.background = None
        # A proxy that buffers would hold the tokens back until the answer is whole.
        headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
        self.init_headers(headers if key is None else {**headers, KEY_HEADER: key})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream; ends early when the client is gone."""

        async def write(text: str) -> None:
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})

        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        await write(RETRY)
        manager = StreamManager(write, stream_id=self._kept.id)

        async def relay() -> None:
            await manager.relay_numbered(self._kept.follow(self._after, IDLE))
            await send({"type": "http.response.body", "body": b"", "more_body": False})

        await until_disconnect(receive, relay())


async def until_disconnect(receive: Receive, work: Coroutine[Any, Any, T]) -> T | None:
    """The outcome of `work`, which is cancelled when the client of an HTTP request leaves: None then."""
    working = asyncio.create_task(work)
    watching = asyncio.create_task(_disconnected(receive))
    try:
        await asyncio.wait((working, watching), return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        await _cancel(watching, working)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


class ActionSocket:
    """One WebSocket: an action, its stream, the next action; {"type":"stop"} ends the stream that runs, and
    {"type":"resume"} goes on with one that was cut.

    `answer` gives the stream for an action, with the key of the handshake for the first one.
    """

    def __init__(
        self,
        socket: WebSocket,
        kept: KeptStreams,
        answer: Callable[[Mapping[str, Any], str | None], KeptStream],
    ) -> None:
        self._socket = socket
        self._kept = kept
        self._answer = answer
        self._key: str | None = None
        self._running: KeptStream | None = None
        self._streaming: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve the connection until the client leaves. Raises BadRequest for a key that cannot be one."""
        self._key = key_of(self._socket.headers)
        echo = [(KEY_HEADER.lower().encode(), self._key.encode())] if self._key is not None else []
        await self._socket.accept(headers=echo)
        try:
            while True:
                message = await self._socket.receive()
                if message["type"] == "websocket.disconnect":
                    return
                await self._take(message.get("text"))
        except WebSocketDisconnect:
            return  # noticed while writing
        finally:
            await self._leave()

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
            kept, after = self._begun(body)
        except BadRequest as error:
            await manager.send_error(str(error), "gone" if error.status == 410 else None)
            await manager.send_done()
            return
        self._running = kept
        self._streaming = asyncio.create_task(self._relay(kept, after))

    def _begun(self, body: Mapping[str, Any]) -> tuple[KeptStream, int]:
        if body.get("type") == "resume":
            return self._kept.at(str(body.get("last_event_id", "")))
        key, self._key = self._key, None
        return self._answer(body, key), 0

    async def _relay(self, kept: KeptStream, after: int) -> None:
        manager = StreamManager(self._socket.send_text, "WS", stream_id=kept.id)
        with suppress(WebSocketDisconnect):  # run() hears of it from receive()
            await manager.relay_numbered(kept.follow(after, IDLE))

    async def _stop(self) -> bool:
        """Stop the stream that runs, if any; whether there was one."""
        running, streaming = self._running, self._streaming
        if running is None or streaming is None or streaming.done():
            return False
        await self._leave()
        await self._kept.forget(last_event_id=f"{running.id}:0", key=None)
        return True

    async def _leave(self) -> None:
        """Listen no longer."""
        self._running, streaming, self._streaming = None, self._streaming, None
        if streaming is not None:
            await _cancel(streaming)


async def _cancel(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
