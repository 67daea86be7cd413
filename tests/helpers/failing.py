"""What a stream that cannot be had ends with, and how it is asked for."""

from __future__ import annotations

from ainative_desktop.protocol.events import StreamEnd, StreamError
from ainative_desktop.protocol.method import Method
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from tests.helpers.recording import streamed

METHODS: tuple[Method, ...] = ("SSE", "WS", "AUTO")
TOKEN = b'data: {"type":"token","data":"Hello"}\n\n'
ERROR = StreamEnd("error", clean=False)


def once(url: str, method: Method = "SSE") -> StreamConfig:
    """A config that tries one time only."""
    return StreamConfig(url, method, {"Authorization": "Bearer secret"}, reconnect=False)


async def failure_of(config: StreamConfig, engine: StreamingEngine | None = None) -> StreamError:
    """The one error that `config` leads to, before anything started; never with the token in it."""
    heard = await streamed(config, engine)
    assert heard.end == ERROR
    assert heard.starts == []
    [error] = heard.errors
    assert "secret" not in error.message
    return error
