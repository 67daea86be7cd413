"""A session bus of a test's own, and a notification service on it."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

from ainative_desktop.runtime.notifications import INTERFACE, PATH

LIMIT = 20.0  # seconds

needs_a_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="there is no dbus-daemon")


@contextlib.asynccontextmanager
async def bus(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """The session bus is one of its own."""
    process = await asyncio.create_subprocess_exec(
        "dbus-daemon", "--session", "--nofork", "--print-address",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    assert process.stdout is not None
    address = (await process.stdout.readline()).decode().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    try:
        yield
    finally:
        process.terminate()
        await process.wait()


class Notifications:
    """org.freedesktop.Notifications, whose every notification has the number 7."""

    def __init__(self) -> None:
        self._asked: list[tuple[str, tuple[Any, ...]]] = []
        self._heard = asyncio.Event()
        self._serving: asyncio.Future[None] | None = None

    async def __aenter__(self) -> Notifications:
        self._connection = await open_dbus_connection()
        async with DBusRouter(self._connection) as router:
            await Proxy(message_bus, router).RequestName(INTERFACE)
        self._serving = asyncio.ensure_future(self._serve())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._serving is not None
        self._serving.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._serving
        await self._connection.close()

    async def _serve(self) -> None:
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                name = message.header.fields[HeaderFields.member]
                if name == "Notify":
                    await self._connection.send(new_method_return(message, "u", (7,)))
                self._asked.append((name, message.body))
                self._heard.set()

    async def tell(self, signal: str, signature: str, *body: object) -> None:
        """Send a signal to whoever listens."""
        where = DBusAddress(PATH, interface=INTERFACE)
        await self._connection.send(new_signal(where, signal, signature, body))

    def calls(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of every such call so far."""
        return [body for called, body in self._asked if called == name]

    async def called(self, name: str) -> tuple[Any, ...]:
        """The arguments of the first such call, once there was one."""
        async with asyncio.timeout(LIMIT):
            while not self.calls(name):
                self._heard.clear()
                await self._heard.wait()
        return self.calls(name)[0]
