"""Servers of every kind that a token can be sent to, and what they must have got of it."""

from __future__ import annotations

import os
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import trustme

from ainative_desktop.server.app import create_app
from ainative_desktop.server.tools import built_in_tools
from tests.helpers.canaries import leaks
from tests.helpers.recorders import Answer, Recorded, recorder, refusing, relay, streaming
from tests.helpers.serving import ScriptedProvider, serving

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def world(token: str) -> AsyncIterator[dict[str, Recorded]]:
    """Servers of every kind, by name."""
    async with AsyncExitStack() as stack:

        async def enter(answer: Answer, tls: ssl.SSLContext | None = None) -> Recorded:
            return await stack.enter_async_context(recorder(answer, tls))

        app = create_app(
            token=token, providers={"scripted": ScriptedProvider("Hello", " there")},
            default_provider="scripted", allowed_hosts=None, allowed_origins=(), tools=built_in_tools(),
        )  # fmt: skip
        served = await stack.enter_async_context(serving(app=app))
        elsewhere = await enter(streaming)
        yield {
            "real sse": await stack.enter_async_context(relay(served.authority)),
            "real ws": await stack.enter_async_context(relay(served.authority)),
            "echo": await enter(streaming),
            "401": await enter(refusing("401 Unauthorized")),
            "500": await enter(refusing("500 Internal Server Error")),
            "ws refused": await enter(refusing("403 Forbidden")),
            "redirect": await enter(
                refusing("307 Temporary Redirect", f"Location: {elsewhere.url}/ai/stream")
            ),
            "tls": await enter(streaming, _untrusted()),
            "elsewhere": elsewhere,
        }


def check_what_was_sent(servers: dict[str, Recorded], token: str, others: list[str]) -> None:
    """The token in Authorization headers alone, to those it was entered for; the other secrets nowhere."""
    for name, server in servers.items():
        rest = re.sub(rb"(?im)^authorization: bearer [^\r\n]+\r$", b"", bytes(server.data))
        sent = server.data.count(f"Bearer {token}".encode())
        assert (sent > 0) is (name not in ("elsewhere", "tls")), name
        for secret in (token, *others):
            assert leaks(rest, secret) == [], name
    assert servers["elsewhere"].data == b""


def environment(home: Path) -> dict[str, str]:
    """Of a process whose profile, whose user and whose keyring are in `home`, and nowhere else."""
    user = home / "user"
    user.mkdir(exist_ok=True)
    variables = {
        **os.environ, "HOME": str(user), "XDG_DATA_HOME": str(user / "data"), "XDG_RUNTIME_DIR": str(user),
        "XDG_CONFIG_HOME": str(user / "config"), "AINATIVE_DESKTOP_HOME": str(home / "profile"),
        "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    variables.pop("DBUS_SESSION_BUS_ADDRESS", None)
    return variables


def _untrusted() -> ssl.SSLContext:
    """TLS with a certificate that nobody vouches for."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    return context
