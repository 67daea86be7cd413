"""What the faulty proxy does to a connection, as the inspector of the running application shows it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import qasync

from ainative_desktop.storage.settings import Network, Settings, SettingsFile
from tests.helpers.desktop import Desktop, until
from tests.helpers.fault_proxy import Fault, FaultProxy, Kind, fault_proxy
from tests.helpers.inspecting import Inspector
from tests.helpers.peers import Reply, chunked, http_peer

HEAD = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/event-stream\r\n\r\n"
EVENTS = (
    b'id: s:1\ndata: {"type":"token","data":"One"}\n\n',
    b'id: s:2\ndata: {"type":"token","data":" two"}\n\n',
    b'id: s:3\ndata: {"type":"token","data":" three"}\n\n',
    b'id: s:4\ndata: {"type":"done"}\n\n',
)
WHOLE = chunked(*EVENTS)
REST = chunked(*EVENTS[1:])
AFTER_FIRST = len(HEAD) + len(b"%x\r\n%b\r\n" % (len(EVENTS[0]), EVENTS[0]))  # bytes of the answer


@asynccontextmanager
async def looking(
    home: Path, fault: Fault, *replies: Reply, text: str = "One two three"
) -> AsyncIterator[tuple[Desktop, Inspector, FaultProxy]]:
    """A window with the inspector open, whose server answers with `replies` behind a faulty proxy. The first
    connection is spared: it asks for the server's tools."""
    SettingsFile(home / "settings.json").save(replace(Settings(), network=Network(stall_seconds=1)))
    async with http_peer(*replies) as peer, fault_proxy(peer.url.split("/")[2], None, fault) as proxy:
        desktop = await Desktop.start(home, "--server", proxy.url, "--transport", "sse")
        inspector = Inspector(desktop)
        desktop.send("Count")
        yield desktop, inspector, proxy
        await desktop.answered(2)
        await inspector.ended()
        assert (desktop.text(1), desktop.state(1)) == (text, "complete")
        assert proxy.faults[fault.kind] == 1
        await desktop.close()


def test_a_cut_and_the_way_back(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The attempt, the request that takes the answer up again, the count, and the time on the plot."""

    async def main() -> None:
        async with looking(tmp_path, Fault(Kind.CUT, AFTER_FIRST), WHOLE, REST) as (_, inspector, _proxy):
            await inspector.ended()
            assert inspector.kinds() == [
                "start", "open", "token", "retry", "resume", "open", "token", "token", "done", "end",
            ]  # fmt: skip
            assert inspector.figures()[2] == "1"
            await until(lambda: inspector.plotted.endswith(", 1 cut"), "the cut is on the plot")

    qloop.run_until_complete(main())


def test_a_stall(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """While it lasts, and afterwards as a time that has ended."""

    async def main() -> None:
        async with looking(tmp_path, Fault(Kind.STALL, AFTER_FIRST), WHOLE) as (_, inspector, proxy):
            await until(lambda: "stall" in inspector.kinds(), "the stall is listed")
            await until(lambda: inspector.plotted.endswith(", 1 stall"), "the stall is on the plot")
            assert proxy.stalled
            proxy.release()
            await inspector.ended()
            assert inspector.kinds() == ["start", "open", "token", "stall", "token", "token", "done", "end"]
            assert inspector.plotted.endswith(", 1 stall")

    qloop.run_until_complete(main())


def test_an_event_that_comes_twice(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Listed twice with its number, which tells why the answer of a server that promises nothing has it
    twice."""
    doubled = Fault(Kind.DUPLICATE, len(HEAD), size=AFTER_FIRST - len(HEAD))

    async def main() -> None:
        async with looking(tmp_path, doubled, WHOLE, text="OneOne two three") as (_, inspector, _proxy):
            await inspector.ended()
            assert inspector.kinds() == ["start", "open", *["token"] * 4, "done", "end"]
            path = tmp_path / "log.jsonl"
            await inspector.save(path)
            ids = [json.loads(line).get("id") for line in path.read_text(encoding="utf-8").splitlines()]
            assert ids[2:-1] == ["s:1", "s:1", "s:2", "s:3", "s:4"]

    qloop.run_until_complete(main())


def test_a_reset_before_anything_came(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """What went wrong is listed with its words, and how it ended."""

    async def main() -> None:
        async with http_peer(WHOLE) as peer:
            fault = Fault(Kind.SILENCE)
            async with fault_proxy(peer.url.split("/")[2], None, fault) as proxy:
                desktop = await Desktop.start(tmp_path, "--server", proxy.url, "--transport", "sse")
                inspector = Inspector(desktop)
                desktop.send("Count")
                await desktop.answered(2)
                await inspector.ended()
                assert inspector.kinds() == ["start", "error", "end"]
                assert desktop.state(1) == "error"
                await desktop.close()

    qloop.run_until_complete(main())
