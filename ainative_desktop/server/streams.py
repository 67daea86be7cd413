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

from .kept_streams import Ending, KeptStreams, Listening
from .requests import KEY_HEADER, BadRequest, key_of, parse_object
from .stream_manager import StreamManager

T = TypeVar("T")

RETRY = "retry: 1000\n\n"  # ms that a client waits before it comes back
TAKEN_OVER = "This answer goes on over another connection, which asked for it later."

_CLOSE_POLICY = 1008  # RFC 6455 §7.4.1


class EventStream(Response):
    """Answers with what `listening` hears as server-sent events, each batch at once.

    `key` is echoed: that tells the client that the request may be repeated with it.
    """

    media_type = "text/event-stream"

    def __init__(self, listening: Listening, key: str | None) -> None:
        self._listening = listening
        self.status_code = 200
        self.background = None
        # A proxy that buffers would hold the tokens back until the answer is whole.
        headers = {"Cache-Control": "no-cache", "X-Accel-Buffering": "no"}
        self.init_headers(headers if key is None else {**headers, KEY_HEADER: key})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream; ends early when the client is gone."""

        async def write(text: str) -> None:
            await send({"type": "http.response.body", "body": text.encode(), "more_body": True})

        async def whole() -> None:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            await write(RETRY)
            await _relay(self._listening, StreamManager(write, stream_id=self._listening.stream_id))
            await send({"type": "http.response.body", "body": b"", "more_body": False})

        try:
            await until_disconnect(receive, whole())
        finally:
            self._listening.leave()


async def _relay(listening: Listening, manager: StreamManager) -> None:
    await manager.relay_numbered(listening.batches())
    if listening.ending is Ending.TAKEN_OVER:
        await manager.send_error(TAKEN_OVER, "taken_over")
    await manager.send_done()


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

    `open_stream` listens to the answer to an action, with the handshake's key for the first one. `first` is
    how many seconds the first frame may take.
    """

    def __init__(
        self,
        socket: WebSocket,
        kept: KeptStreams,
        open_stream: Callable[[Mapping[str, Any], str | None], Listening],
        first: float,
    ) -> None:
        self._socket = socket
        self._kept = kept
        self._open_stream = open_stream
        self._first = first
        self._key: str | None = None
        self._stream_id = ""
        self._streaming: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Serve the connection until the client leaves. Raises BadRequest for a key that cannot be one."""
        self._key = key_of(self._socket.headers)
        echo = [] if self._key is None else [(KEY_HEADER.lower().encode(), self._key.encode())]
        await self._socket.accept(headers=echo)
        try:
            await self._serve()
        except WebSocketDisconnect:
            return  # noticed while writing
        finally:
            await self._leave()

    async def _serve(self) -> None:
        limit: float | None = self._first
        while True:
            try:
                async with asyncio.timeout(limit):
                    message = await self._socket.receive()
            except TimeoutError:
                await self._socket.close(_CLOSE_POLICY, "Nothing was asked")
                return
            if message["type"] == "websocket.disconnect":
                return
            limit = None
            await self._take(message.get("text"))

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
            if self._running():
                await self._stop()
                await self._socket.close(_CLOSE_POLICY, "One action at a time")
                return
            listening = self._begin(body)
        except BadRequest as error:
            await manager.send_error(str(error), "gone" if error.status == 410 else None)
            await manager.send_done()
            return
        self._stream_id = listening.stream_id
        self._streaming = asyncio.create_task(self._stream(listening))
        self._streaming.add_done_callback(lambda _: listening.leave())  # also if it is cancelled unstarted

    def _begin(self, body: Mapping[str, Any]) -> Listening:
        key, self._key = self._key, None
        if body.get("type") == "resume":
            return self._kept.at(str(body.get("last_event_id", "")))
        return self._open_stream(body, key)

    async def _stream(self, listening: Listening) -> None:
        manager = StreamManager(self._socket.send_text, "WS", stream_id=listening.stream_id)
        with suppress(WebSocketDisconnect):  # run() hears of it from receive()
            await _relay(listening, manager)

    def _running(self) -> bool:
        return self._streaming is not None and not self._streaming.done()

    async def _stop(self) -> bool:
        """Stop the stream that runs, if any, and keep nothing of it; whether there was one."""
        if not self._running():
            return False
        await self._leave()
        await self._kept.forget(last_event_id=f"{self._stream_id}:0")
        return True

    async def _leave(self) -> None:
        """Listen no longer."""
        streaming, self._streaming = self._streaming, None
        if streaming is not None:
            await _cancel(streaming)


async def _cancel(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
