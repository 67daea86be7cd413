"""first token: from its bytes being sent to its pixels, beside a bare client that only decodes it."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
import time
from contextlib import aclosing
from pathlib import Path

import httpx
import httpx_sse

from tests.helpers.desktop import Desktop

from .harness import Result, percentile, result, run_script
from .windows import frames_of, in_application

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n"
NO_TOOLS = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
TOKEN = b'data: {"type":"token","data":"Hello"}\n\n'
END = b'data: {"type":"token","data":" and goodbye."}\n\ndata: {"type":"done"}\n\ndata: [DONE]\n\n'
PAUSE = 0.1  # seconds between the first token and the rest


class Server(threading.Thread):
    """Answers each message with one token, a pause and the rest; `sent` has when each first token went. It
    has no tools."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._chance = random.Random(1)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.sent: list[float] = []

    def run(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with client:
                self._answer(client)

    def _answer(self, client: socket.socket) -> None:
        received = b""
        while b"\r\n\r\n" not in received or (received.startswith(b"POST") and not received.endswith(b"}")):
            if not (chunk := client.recv(65536)):
                return
            received += chunk
        if not received.startswith(b"POST"):
            client.sendall(NO_TOOLS)
            return
        client.sendall(HEAD)
        time.sleep(0.03 + self._chance.random() * 0.03)  # so that it meets a frame anywhere
        self.sent.append(time.perf_counter())
        client.sendall(TOKEN)
        time.sleep(PAUSE)
        client.sendall(END)

    def close(self) -> None:
        """Accept nobody any more."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()


async def decoded(server: Server) -> float:
    """The floor: ms from sending the token to having decoded it."""
    async with (
        httpx.AsyncClient(trust_env=False) as client,
        client.stream("POST", f"{server.url}/ai/stream", json={"action": "chat"}) as response,
        aclosing(httpx_sse.EventSource(response).aiter_sse()) as events,
    ):
        await anext(events)
        arrived = time.perf_counter()
        async for _ in events:
            pass
    return (arrived - server.sent[-1]) * 1000


async def painted(desktop: Desktop, server: Server) -> float:
    """Ms from sending the token to the frame that shows it."""
    rows = desktop.model.rowCount() + 2
    requests = len(server.sent)
    filled: list[float] = []

    def note() -> None:
        if not filled and desktop.model.rowCount() == rows and desktop.text(-1):
            filled.append(time.perf_counter())

    desktop.model.dataChanged.connect(note)
    with frames_of(desktop) as frames:
        desktop.app.workspace.submit("Hello?")
        while not filled or frames.times[-1] < filled[0]:
            await asyncio.sleep(0.001)
        shown = next(at for at in frames.times if at >= filled[0])
    desktop.model.dataChanged.disconnect(note)
    await desktop.answered(rows)
    assert len(server.sent) == requests + 1
    return (shown - server.sent[-1]) * 1000


def measure(short: bool) -> list[Result]:
    """Both by turns."""
    runs = 3 if short else 40

    async def work(folder: Path) -> list[Result]:
        server = Server()
        server.start()
        desktop = await Desktop.start(folder, "--server", server.url, "--transport", "sse")
        await painted(desktop, server)
        ours, floors = [], []
        for _ in range(runs):
            floors.append(await decoded(server))
            ours.append(await painted(desktop, server))
        await desktop.close()
        server.close()
        figure, floor = percentile(ours, 0.95), percentile(floors, 0.95)
        return [result("first token: p95", figure, "ms", floor=floor, target=20, runs=runs, of="added")]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
