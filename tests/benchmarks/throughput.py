"""throughput: 50,000 tokens from the first byte to the whole answer shown, over reading the same bytes."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import aclosing
from pathlib import Path

import httpx
import httpx_sse

from ainative_desktop.protocol.wire import chat_action
from tests.helpers.desktop import Desktop

from .harness import Result, median, result, run_script
from .windows import frames_of, in_application


async def floor(url: str, token: str, prompt: str) -> float:
    """Read and decode the answer, with nothing on top; seconds from the response's head to its end."""
    request = chat_action(prompt, [{"role": "user", "content": prompt}], None).to_json()
    async with httpx.AsyncClient(trust_env=False, timeout=None) as client:
        headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
        async with client.stream("POST", f"{url}/ai/stream", json=request, headers=headers) as response:
            began = time.perf_counter()
            async with aclosing(httpx_sse.EventSource(response).aiter_sse()) as events:
                async for event in events:
                    if event.data and event.data != "[DONE]":  # the server's opening `retry:` has no data
                        json.loads(event.data)
            return time.perf_counter() - began


async def shown(desktop: Desktop, prompt: str) -> float:
    """Send, and wait until the whole answer is painted; seconds from the response's head to that frame."""
    session = desktop.app.sessions.find(desktop.app.workspace.conversation_id or "")
    assert session is not None
    began: list[float] = []
    answered = asyncio.get_running_loop().create_future()

    def on_started(_: object) -> None:
        began.append(time.perf_counter())

    def on_answered() -> None:
        answered.set_result(time.perf_counter())

    session.started.connect(on_started)
    session.answered.connect(on_answered)
    desktop.app.workspace.submit(prompt)
    with frames_of(desktop) as frames:
        done = await answered
        while not frames.times or frames.times[-1] < done:
            desktop.window.transcript.viewport().update()
            await asyncio.sleep(0)
        ended = frames.times[-1]
    session.started.disconnect(on_started)
    session.answered.disconnect(on_answered)
    return ended - began[0]


def measure(short: bool) -> list[Result]:
    """Both by turns, over SSE."""
    tokens, runs = (2_000, 1) if short else (50_000, 7)
    prompt = f"/demo tokens={tokens} rate=max"

    async def work(folder: Path) -> list[Result]:
        desktop = await Desktop.start(folder, "--transport", "sse")
        desktop.app.workspace.submit("/demo tokens=20 rate=max")
        await desktop.answered(2)
        endpoint = await desktop.app.process.ready(10.0)
        ours, floors = [], []
        for _ in range(runs):
            floors.append(await floor(endpoint.url, endpoint.token, prompt) * 1000)
            ours.append(await shown(desktop, prompt) * 1000)
        await desktop.close()
        return [result("throughput", median(ours), "ms", floor=median(floors), target=1.5, runs=runs)]

    return in_application(work)


if __name__ == "__main__":
    run_script(measure)
