"""The whole examination: this computer, the way to the server, and its streams."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ...protocol.errors import AINativeError
from ...storage.secrets import SecretStore
from ..config import StreamConfig
from ..connections import Connections
from ..trial import auto_choice
from .findings import Finding, State, timed
from .machine import DATABASE, data_folder, database, keyring, versions
from .network import way_there
from .streams import NOT_ASKED, Tried, events_finding, says_demo, try_transport


@dataclass(frozen=True, slots=True)
class Patient:
    """What is examined. `place` names the server; `config` gives the way to it, or raises an AINativeError
    with the sentence for the person. `may_ask`: a message may be sent to whatever model answers there."""

    home: Path
    place: str
    config: Callable[[], Awaitable[StreamConfig]]
    may_ask: bool = False


def _now() -> datetime:
    return datetime.now(UTC)


async def examine(
    patient: Patient,
    secrets: SecretStore,
    *,
    now: Callable[[], datetime] = _now,
    connect: Callable[[], Connections] = Connections,
) -> AsyncGenerator[Finding, None]:
    """Yield each finding as soon as it is there. Cancelling ends what runs."""
    yield await timed(versions())
    yield await timed(data_folder(patient.home))
    yield await timed(database(patient.home / DATABASE))
    yield await timed(keyring(secrets))
    connections = connect()  # new ones, so that nothing is remembered that is to be found
    try:
        async with aclosing(_server(patient, connections, now)) as findings:
            async for finding in findings:
                yield finding
    finally:
        await connections.aclose()


async def _server(
    patient: Patient, connections: Connections, now: Callable[[], datetime]
) -> AsyncGenerator[Finding, None]:
    try:
        config = replace(await patient.config(), reconnect=False)
    except AINativeError as error:
        yield Finding("server", "wrong", str(error))
        return
    passable = True
    async for finding in way_there(config, connections, now):
        passable = passable and (finding.state != "wrong" or finding.name == "clock")
        yield finding
    if not passable:
        for name in ("SSE", "WS"):
            yield Finding(name, "unknown", "Not tried: there is no way to the server.")
        yield Finding("server", "wrong", f"{patient.place} cannot be used.")
        return
    demo = await says_demo(config, connections)
    if not demo and not patient.may_ask:
        for name in ("SSE", "WS"):
            yield Finding(name, "unknown", NOT_ASKED)
        yield Finding("server", "note", f"{patient.place} was reached; whether it answers was not tried.")
        return
    sse = await try_transport("SSE", config, connections, demo=demo)
    yield _weighed(sse, None)
    ws = await try_transport("WS", config, connections, demo=demo)
    yield _weighed(ws, sse)
    yield events_finding(sse, ws)
    yield _verdict(patient.place, sse, ws)


def _weighed(tried: Tried, other: Tried | None) -> Finding:
    """One transport that is not offered is no fault while the other one works."""
    if tried.offered or other is None or other.heard is not None:
        return tried.finding
    return replace(tried.finding, state="wrong")


def _verdict(place: str, sse: Tried, ws: Tried) -> Finding:
    works = sse.heard is not None or ws.heard is not None
    state: State = "ok" if works else "wrong"
    _, auto = auto_choice(sse=sse.heard is not None, sse_offered=sse.offered, ws=ws.heard is not None)
    return Finding("server", state, f"{place} {'can' if works else 'cannot'} be used. {auto}")
