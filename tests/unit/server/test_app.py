"""The routes, answered in process: their JSON, their refusals, and how a provider is chosen."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from ainative_desktop.server.app import create_app
from ainative_desktop.server.providers.base import Provider, ProviderError
from ainative_desktop.server.providers.demo import DemoProvider
from ainative_desktop.server.requests import BODY_LIMIT
from ainative_desktop.server.tools import built_in_tools
from tests.helpers.serving import ScriptedProvider

CHAT = {"action": "chat", "params": {"message": "Hi"}}
ROUTES = [
    ("GET", "/health"),
    ("POST", "/ai/stream"),
    ("DELETE", "/ai/stream"),
    ("POST", "/ai/action"),
    ("GET", "/ai/tools"),
    ("POST", "/ai/tool"),
    ("GET", "/ai/models"),
    ("POST", "/ai/check"),
    ("GET", "/unknown"),
]


def client(**providers: Provider) -> httpx.AsyncClient:
    app = create_app(
        token="t",
        providers=providers or {"demo": ScriptedProvider("Hello", " you")},
        default_provider=next(iter(providers), "demo"),
        allowed_hosts=["server:1"],
        tools=built_in_tools(),
        clock=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        new_id=lambda: "s",
    )
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(
        transport=transport, base_url="http://server:1", headers={"Authorization": "Bearer t"}
    )


async def post(path: str, body: Any, **providers: Provider) -> httpx.Response:
    async with client(**providers) as http:
        content = body if isinstance(body, str | bytes) else json.dumps(body)
        return await http.post(path, content=content)


@pytest.mark.parametrize(("method", "path"), ROUTES)
async def test_every_route_asks_for_the_token(method: str, path: str) -> None:
    async with client() as http:
        assert (await http.request(method, path, headers={"Authorization": ""})).status_code == 401


async def test_health() -> None:
    async with client() as http:
        answer = await http.get("/health")
    assert answer.json() == {"status": "ok", "timestamp": "2026-01-02T03:04:05+00:00"}


async def test_an_unknown_path_and_a_wrong_method_are_told_as_json() -> None:
    async with client() as http:
        assert (await http.get("/unknown")).json() == {"error": "Not Found"}
        assert (await http.get("/ai/action")).status_code == 405


@pytest.mark.parametrize(
    "path",
    ["/ai/tools/", "//ai/tools", "/ai//tools", "/AI/tools", "/ai/tools%00"],
)
async def test_another_way_to_write_a_path_leads_nowhere_and_redirects_nobody(path: str) -> None:
    async with client() as http:
        url = httpx.URL("http://server:1", raw_path=path.encode())
        assert (await http.get(url)).status_code == 404
        assert (await http.get(url, headers={"Authorization": ""})).status_code == 401


async def test_a_stream_is_events_that_nobody_may_hold_back() -> None:
    answer = await post("/ai/stream", CHAT)
    assert answer.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["x-accel-buffering"] == "no"
    assert answer.text == (
        'retry: 1000\n\nid: s:1\ndata: {"type":"token","data":"Hello"}\n\n'
        'id: s:2\ndata: {"type":"token","data":" you"}\n\n'
        'id: s:3\ndata: {"type":"done"}\n\ndata: [DONE]\n\n'
    )


async def test_an_action_answers_with_its_message_context_and_metadata() -> None:
    context = {"messages": [{"role": "user", "content": "Hi"}], "place": "here"}
    answer = await post(
        "/ai/action", {**CHAT, "context": context}, demo=ScriptedProvider({"model": "m"}, "A", "b")
    )
    reply = {"role": "assistant", "content": "Ab"}
    assert answer.json() == {
        "messages": [reply],
        "context": {"messages": [{"role": "user", "content": "Hi"}, reply], "place": "here"},
        "metadata": {"model": "m"},
    }


async def test_an_action_that_fails_is_an_error() -> None:
    answer = await post("/ai/action", CHAT, demo=ScriptedProvider("A", ProviderError("No luck.")))
    assert (answer.status_code, answer.json()) == (500, {"error": "No luck."})
    answer = await post("/ai/action", CHAT, demo=ScriptedProvider(ProviderError("No luck.", "quota")))
    assert answer.json() == {"error": "No luck.", "code": "quota"}


async def test_a_defect_is_an_error_in_json_without_its_inside() -> None:
    answer = await post("/ai/action", CHAT, demo=ScriptedProvider(ValueError("inside")))
    assert answer.status_code == 500
    assert "inside" not in answer.json()["error"]


async def test_lone_surrogates_go_through() -> None:
    answer = await post("/ai/action", b'{"action":"chat","context":{"x":"\\ud800"}}')
    assert answer.json()["context"]["x"] == "\ud800"


async def test_the_conversation_and_the_model_reach_the_provider() -> None:
    provider = ScriptedProvider("x")
    messages = [{"role": "user", "content": "Hi"}]
    body = {"action": "chat", "params": {"model": "large"}, "context": {"messages": messages}}
    await post("/ai/stream", body, demo=provider)
    assert provider.conversations == [messages]
    assert provider.models == ["large"]


async def test_what_is_asked_of_the_model_reaches_the_provider() -> None:
    provider = ScriptedProvider("x")
    params = {"temperature": 0.5, "max_tokens": 9, "system": "Be kind.", "tools": ["calculator"]}
    await post("/ai/stream", {"action": "chat", "params": params}, demo=provider)
    [options] = provider.options
    assert (options.temperature, options.max_tokens, options.system) == (0.5, 9, "Be kind.")
    assert [tool.name for tool in options.tools] == ["calculator"]


async def test_a_param_that_cannot_be_is_refused_before_anything_begins() -> None:
    provider = ScriptedProvider("x")
    answer = await post("/ai/stream", {"action": "chat", "params": {"max_tokens": 0}}, demo=provider)
    assert answer.status_code == 400
    assert "max_tokens" in answer.json()["error"]
    assert provider.conversations == []


async def test_images_reach_the_provider_and_stay_in_the_context() -> None:
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}
    messages = [{"role": "user", "content": [{"type": "text", "text": "/demo rate=max"}, picture]}]
    answer = await post(
        "/ai/action", {"action": "chat", "context": {"messages": messages}}, demo=DemoProvider()
    )
    assert "You attached an image." in answer.json()["messages"][0]["content"]
    assert answer.json()["context"]["messages"][:1] == messages


async def test_models_are_listed_and_a_provider_is_checked() -> None:
    async with client(demo=DemoProvider(), other=ScriptedProvider()) as http:
        answer = await http.get("/ai/models")
        assert answer.json() == {
            "models": [{"provider": "demo", "id": "demo", "name": "Demo model"}],
            "problems": [],
        }
        assert (await http.post("/ai/check", json={"provider": "demo"})).json() == {"ok": True}
        assert (await http.post("/ai/check", json={"provider": "other"})).status_code == 400


async def test_the_request_names_its_provider() -> None:
    first, second = ScriptedProvider("1"), ScriptedProvider("2")
    answer = await post("/ai/action", {**CHAT, "provider": "second"}, first=first, second=second)
    assert answer.json()["messages"][0]["content"] == "2"
    answer = await post("/ai/action", CHAT, first=first, second=second)
    assert answer.json()["messages"][0]["content"] == "1"


@pytest.mark.parametrize("path", ["/ai/stream", "/ai/action"])
async def test_an_unknown_provider_is_refused_with_those_there_are(path: str) -> None:
    answer = await post(
        path, {**CHAT, "provider": "openai"}, demo=ScriptedProvider(), other=ScriptedProvider()
    )
    assert answer.status_code == 400
    assert "openai" in answer.json()["error"]
    assert "demo, other" in answer.json()["error"]


@pytest.mark.parametrize("path", ["/ai/stream", "/ai/action", "/ai/tool"])
@pytest.mark.parametrize("body", ["", "not json", "[]", b"\xff"])
async def test_bad_json_is_refused(path: str, body: str | bytes) -> None:
    answer = await post(path, body)
    assert answer.status_code == 400
    assert "JSON" in answer.json()["error"]


async def test_a_large_history_is_taken_and_a_larger_one_refused() -> None:
    padding = len(json.dumps({**CHAT, "context": {"x": ""}}))
    fits = {**CHAT, "context": {"x": "y" * (BODY_LIMIT - padding)}}
    assert (await post("/ai/stream", fits)).status_code == 200
    announced = await post("/ai/stream", {**CHAT, "context": {"x": "y" * BODY_LIMIT}})
    assert announced.status_code == 413
    assert "16 MiB" in announced.json()["error"]


async def test_a_body_of_unannounced_length_is_cut_off_too() -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 2**20

    async with client() as http:
        assert (await http.post("/ai/stream", content=endless())).status_code == 413


async def test_tools_are_listed_and_called() -> None:
    async with client() as http:
        listed = (await http.get("/ai/tools")).json()["tools"]
    assert [tool["name"] for tool in listed] == ["current_time", "calculator"]
    assert all(tool["parameters"]["type"] == "object" for tool in listed)
    answer = await post("/ai/tool", {"tool": "calculator", "args": {"expression": "6*7"}, "context": {}})
    assert answer.json() == {"success": True, "result": {"expression": "6*7", "value": 42}}


async def test_a_tool_that_cannot_run_says_why() -> None:
    answer = await post("/ai/tool", {"tool": "calculator", "args": {}})
    assert answer.json()["success"] is False
    assert "expression" in answer.json()["error"]
