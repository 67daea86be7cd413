"""Asking our own server for a stream, from its beginning or from a place in it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect

from tests.helpers.serving import LIMIT, Served

CHAT = {"action": "chat", "params": {"message": "Hi"}}
OTHER = {"action": "chat", "params": {"message": "Bye"}}
WORDS = ("Not ", "a ", {"model": "m"}, "word ", "is ", "lost")
WHOLE = [
    *({"type": "token" if isinstance(word, str) else "metadata", "data": word} for word in WORDS),
    {"type": "done"},
]
Event = tuple[str | None, dict[str, Any]]  # its id, if it has one, and what it says
Answer = Callable[..., Any]


def http(served: Served) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        trust_env=False, timeout=LIMIT, headers=served.headers, base_url=f"{served.url}/ai"
    )


def socket(served: Served, **headers: str) -> connect:
    return connect(served.ws, additional_headers={**served.headers, **headers}, proxy=None)


def dashed(headers: dict[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


async def sse(served: Served, body: object = CHAT, **headers: str) -> AsyncIterator[Event]:
    """The events of POST /ai/stream, as they come."""
    async with (
        http(served) as client,
        client.stream("POST", "/stream", json=body, headers=dashed(headers)) as answer,
    ):
        assert answer.status_code == 200
        event_id = None
        async for line in answer.aiter_lines():
            field, _, value = line.partition(": ")
            if field == "id":
                event_id = value
            elif field == "data" and value != "[DONE]":
                yield event_id, json.loads(value)
                event_id = None


async def ws(served: Served, body: object = CHAT, **headers: str) -> AsyncIterator[Event]:
    """The messages of a WebSocket of its own, as they come."""
    place = headers.pop("Last_Event_ID", None)
    async with socket(served, **dashed(headers)) as connection:
        resume = {"type": "resume", "last_event_id": place}
        await connection.send(json.dumps(body if place is None else resume))
        while True:
            event = await received(connection)
            yield event
            if event[1] == {"type": "done"}:
                return


async def received(connection: ClientConnection) -> Event:
    message: dict[str, Any] = json.loads(await asyncio.wait_for(connection.recv(), LIMIT))
    return message.pop("id", None), message


async def taken(events: AsyncIterator[Event], count: int | None = None) -> list[Event]:
    """The first `count` events and then a cut, or all of them."""
    found: list[Event] = []

    async def collect() -> None:
        async with aclosing(events):  # type: ignore[type-var]
            async for event in events:
                found.append(event)
                if len(found) == count:
                    return

    await asyncio.wait_for(collect(), LIMIT)
    return found


def numbers(events: list[Event]) -> list[int]:
    """The events' numbers, of one stream."""
    ids = [event_id or "" for event_id, _ in events]
    assert len({event_id.partition(":")[0] for event_id in ids}) == 1
    return [int(event_id.partition(":")[2]) for event_id in ids]


def said(events: list[Event]) -> list[dict[str, Any]]:
    return [message for _, message in events]
