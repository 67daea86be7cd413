"""Guard: exact Host, known Origin, the token in constant time, on HTTP and on WebSocket handshakes."""

from __future__ import annotations

import hmac
from typing import Any

import httpx
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Message, Receive, Scope, Send

from ainative_desktop.server import auth
from ainative_desktop.server.auth import Guard

HOST = "127.0.0.1:8000"
ORIGIN = "https://app.example"
RIGHT = "Bearer right"


async def inside(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["type"] == "http":
        await PlainTextResponse("inside")(scope, receive, send)
    else:
        await send({"type": "websocket.accept"})


def guard(token: str | None = "right", hosts: list[str] | None = [HOST]) -> Guard:  # noqa: B006 - not changed
    return Guard(inside, token=token, allowed_hosts=hosts, allowed_origins=[ORIGIN])


async def ask(app: Guard, method: str = "GET", host: str = HOST, **headers: str) -> httpx.Response:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        return await client.request(method, f"http://{HOST}/", headers={"host": host, **sent})


async def shake_hands(headers: dict[str, str]) -> list[Message]:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {
        "type": "websocket",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "extensions": {"websocket.http.response": {}},
    }
    await guard()(scope, receive, send)
    return sent


async def test_the_right_token_opens() -> None:
    assert (await ask(guard(), authorization=RIGHT)).text == "inside"
    assert (await ask(guard(), authorization="bearer  right")).text == "inside"


@pytest.mark.parametrize(
    "given", ["", "Bearer", "Bearer ", "Bearer wrong", "Bearer righ", "Bearer rightx", "right", "Basic right"]
)
async def test_any_other_is_refused(given: str) -> None:
    answer = await ask(guard(), authorization=given)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert "token" in answer.json()["error"]


async def test_without_a_header_it_is_refused() -> None:
    assert (await ask(guard())).status_code == 401


async def test_a_token_outside_ascii_is_refused_not_an_error() -> None:
    sent = await shake_hands({"host": HOST, "authorization": "Bearer wröng"})
    assert sent[0]["status"] == 401


async def test_a_token_outside_ascii_opens_by_its_bytes() -> None:
    right = [("host", HOST), ("authorization", "Bearer ключ".encode())]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(guard("ключ"))) as client:
        answer = await client.get(f"http://{HOST}/", headers=right)  # type: ignore[arg-type]
    assert answer.text == "inside"


@pytest.mark.parametrize(
    "twice",
    [("Host", HOST), ("Host", "evil.example"), ("Origin", ORIGIN), ("Authorization", "Bearer wrong")],
)
@pytest.mark.parametrize("first", [True, False])
async def test_what_says_who_calls_may_be_said_once(twice: tuple[str, str], first: bool) -> None:
    given = [("Host", HOST), ("Origin", ORIGIN), ("Authorization", RIGHT)]
    headers = [twice, *given] if first else [*given, twice]
    async with httpx.AsyncClient(transport=httpx.ASGITransport(guard())) as client:
        answer = await client.get(f"http://{HOST}/", headers=headers)
    assert answer.status_code == 400
    assert "once" in answer.json()["error"]


async def test_without_a_token_configured_anyone_local_may_call() -> None:
    assert (await ask(guard(token=None))).text == "inside"


async def test_tokens_are_compared_whole_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []

    def compare(a: bytes, b: bytes) -> bool:
        compared.append((a, b))
        return hmac.compare_digest(a, b)

    monkeypatch.setattr(auth, "hmac", type("spy", (), {"compare_digest": staticmethod(compare)}))
    for given in ("", "Bearer r", "Bearer right", "Basic right"):
        await ask(guard(), authorization=given)
    assert compared == [(b"", b"right"), (b"r", b"right"), (b"right", b"right"), (b"right", b"right")]


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "evil.example:8000", "127.0.0.1", "127.0.0.1:8001", "127.0.0.1:8000.evil.example"],
)
async def test_another_host_is_refused_before_the_token_is_looked_at(host: str) -> None:
    answer = await ask(guard(), host=host, authorization=RIGHT)
    assert answer.status_code == 421
    assert "error" in answer.json()


async def test_any_host_will_do_where_the_server_cannot_know_its_names() -> None:
    assert (await ask(guard(hosts=None), host="box.lan:80", authorization=RIGHT)).text == "inside"


@pytest.mark.parametrize("origin", ["https://evil.example", "null", f"http://{HOST}", f"{ORIGIN}:8443"])
async def test_a_foreign_origin_is_refused_without_cors_headers(origin: str) -> None:
    answer = await ask(guard(), origin=origin, authorization=RIGHT)
    assert answer.status_code == 403
    assert not any(name.startswith("access-control") for name in answer.headers)


async def test_an_allowed_origin_gets_cors_headers_also_on_a_refusal() -> None:
    answer = await ask(guard(), origin=ORIGIN, authorization=RIGHT)
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, ORIGIN)
    assert answer.headers["vary"] == "Origin"
    assert answer.headers["access-control-expose-headers"] == "idempotency-key"
    refused = await ask(guard(), origin=ORIGIN)
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, ORIGIN)


async def test_no_cors_headers_for_programs() -> None:
    answer = await ask(guard(), authorization=RIGHT)
    assert not any(name.startswith("access-control") for name in answer.headers)


async def test_a_preflight_needs_no_token_but_an_allowed_origin() -> None:
    allowed = await ask(guard(), "OPTIONS", origin=ORIGIN)
    assert allowed.status_code == 204
    for name in ("authorization", "content-type", "idempotency-key", "last-event-id"):
        assert name in allowed.headers["access-control-allow-headers"]
    assert "DELETE" in allowed.headers["access-control-allow-methods"]
    assert (await ask(guard(), "OPTIONS", origin="https://evil.example")).status_code == 403
    assert (await ask(guard(), "OPTIONS")).status_code == 401


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": HOST}, 401),
        ({"host": HOST, "authorization": "Bearer wrong"}, 401),
        ({"host": "evil.example", "authorization": RIGHT}, 421),
        ({"host": HOST, "authorization": RIGHT, "origin": "https://evil.example"}, 403),
    ],
)
async def test_a_websocket_handshake_is_refused_with_a_status(headers: dict[str, str], status: int) -> None:
    sent = await shake_hands(headers)
    assert sent[0]["type"] == "websocket.http.response.start"
    assert sent[0]["status"] == status


async def test_a_websocket_handshake_with_the_token_is_let_through() -> None:
    sent = await shake_hands({"host": HOST, "authorization": RIGHT, "origin": ORIGIN})
    assert sent == [{"type": "websocket.accept"}]
