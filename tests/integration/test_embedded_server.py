"""The embedded server as the real child process it is: guarded, restarted, and gone with its parent."""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from ainative_desktop.runtime.server_process import Endpoint, ServerProcess, ServerState

LIMIT = 20.0  # seconds for anything to happen
GONE_LIMIT = 5.0  # seconds after which a child whose parent died must be gone
CHAT = {"action": "chat", "params": {"message": "/demo tokens=20 rate=max"}}
ENDLESS = {"action": "chat", "params": {"message": "/demo tokens=1000000 rate=20"}}
ROUTES = [("GET", "/health"), ("POST", "/ai/stream"), ("DELETE", "/ai/stream"), ("POST", "/ai/action"),
          ("GET", "/ai/tools"), ("POST", "/ai/tool"), ("GET", "/anything/else")]  # fmt: skip

needs_pidfd = pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="waits on a process that is no child")


@asynccontextmanager
async def embedded() -> AsyncIterator[tuple[ServerProcess, Endpoint]]:
    server = ServerProcess()
    server.start()
    try:
        yield server, await server.ready(LIMIT)
    finally:
        await server.close()


def client(token: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(trust_env=False, timeout=LIMIT, headers={"Authorization": f"Bearer {token}"})


@contextmanager
def watching(pid: int) -> Iterator[int]:
    descriptor = os.pidfd_open(pid)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def gone(pidfd: int, limit: float) -> bool:
    """Whether the process ends within `limit` seconds."""
    return bool(select.select([pidfd], [], [], limit)[0])


async def test_every_route_asks_for_the_token() -> None:
    async with embedded() as (_, endpoint), client("wrong") as http:
        for method, path in ROUTES:
            assert (await http.request(method, endpoint.url + path)).status_code == 401, path
            answer = await http.request(method, endpoint.url + path, headers={"Authorization": ""})
            assert answer.status_code == 401, path
        uri = f"{endpoint.url.replace('http', 'ws')}/ai/stream"
        with pytest.raises(InvalidStatus) as caught:
            await connect(uri, additional_headers={"Authorization": "Bearer wrong"}, proxy=None)
        assert caught.value.response.status_code == 401


async def test_host_must_be_exact_and_origin_is_refused() -> None:
    async with embedded() as (_, endpoint), client(endpoint.token) as http:
        port = httpx.URL(endpoint.url).port
        for host in ("evil.example", f"evil.example:{port}", f"localhost:{port}", "127.0.0.1"):
            answer = await http.get(f"{endpoint.url}/health", headers={"Host": host})
            assert answer.status_code == 421, host
        answer = await http.get(f"{endpoint.url}/health", headers={"Origin": "https://evil.example"})
        assert answer.status_code == 403
        assert (await http.get(f"{endpoint.url}/health")).json()["status"] == "ok"


async def test_it_streams_over_both_transports() -> None:
    async with embedded() as (_, endpoint):
        async with client(endpoint.token) as http:
            text = (await http.post(f"{endpoint.url}/ai/stream", json=CHAT)).text
        assert text.count('"type":"token"') == 20
        assert text.endswith("data: [DONE]\n\n")
        uri = f"{endpoint.url.replace('http', 'ws')}/ai/stream"
        async with connect(
            uri, additional_headers={"Authorization": f"Bearer {endpoint.token}"}, proxy=None
        ) as ws:
            await ws.send(json.dumps(CHAT))
            frames = [await ws.recv() for _ in range(23)]
        first = json.loads(frames[0])
        assert (first["type"], first["data"]) == ("metadata", {"model": "demo"})
        assert [json.loads(frame)["id"].partition(":")[2] for frame in frames] == [*map(str, range(1, 24))]
        assert json.loads(frames[-1])["type"] == "done"


async def test_it_listens_on_loopback_only_and_hides_its_token() -> None:
    async with embedded() as (server, endpoint):
        assert httpx.URL(endpoint.url).host == "127.0.0.1"
        assert len(bytes.fromhex(endpoint.token)) == 32
        if sys.platform == "linux":
            for name in ("cmdline", "environ"):
                assert endpoint.token.encode() not in Path(f"/proc/{server.pid}/{name}").read_bytes()


async def test_one_that_is_killed_comes_back() -> None:
    async with embedded() as (server, first):
        states: list[ServerState] = []
        server.state_changed.connect(states.append)
        assert server.pid is not None
        os.kill(server.pid, signal.SIGKILL)
        async with asyncio.timeout(LIMIT):
            again = asyncio.Event()
            server.state_changed.connect(lambda state: again.set() if state.phase == "ready" else None)
            await again.wait()
        second = await server.ready(LIMIT)
        assert [state.phase for state in states] == ["restarting", "restarting", "ready"]
        assert second.token != first.token
        async with client(second.token) as http:
            assert (await http.get(f"{second.url}/health")).status_code == 200
            assert (await http.get(f"{second.url}/health", headers={"Authorization": first.token})).is_error


@needs_pidfd
async def test_close_ends_the_process_also_while_it_streams() -> None:
    async with embedded() as (server, endpoint), client(endpoint.token) as http:
        assert server.pid is not None
        with watching(server.pid) as pidfd:
            async with http.stream("POST", f"{endpoint.url}/ai/stream", json=ENDLESS) as answer:
                await anext(answer.aiter_raw())
                await asyncio.wait_for(server.close(), GONE_LIMIT)
                assert gone(pidfd, 0)


PARENT = """
import asyncio
from ainative_desktop.runtime.server_process import ServerProcess

async def main():
    server = ServerProcess()
    server.start()
    endpoint = await server.ready(20)
    print(server.pid, endpoint.url, endpoint.token, flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@needs_pidfd
@pytest.mark.parametrize("doing", ["nothing", "streaming", "going on alone"])
def test_it_is_gone_soon_after_its_parent_is_killed(doing: str) -> None:
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        pid, url, token = parent.stdout.readline().split()
        port = httpx.URL(url).port
        assert port is not None
        with watching(int(pid)) as pidfd, socket.create_connection(("127.0.0.1", port), LIMIT) as connection:
            if doing != "nothing":
                body = json.dumps(ENDLESS)
                connection.sendall(
                    f"POST /ai/stream HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {token}\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n{body}".encode()
                )
                assert b"200 OK" in connection.recv(4096)
            if doing == "going on alone":
                connection.close()
            parent.kill()
            began = time.monotonic()
            assert gone(pidfd, GONE_LIMIT)
            assert time.monotonic() - began < GONE_LIMIT
