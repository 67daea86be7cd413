"""What clients send: read liberally where that is harmless, refused in a sentence where it is not."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from ainative_desktop.protocol.wire import ActionRequest
from ainative_desktop.server.requests import (
    BadRequest,
    conversation_of,
    fingerprint,
    key_of,
    parse_action,
    parse_object,
)


@pytest.mark.parametrize(
    "text", ["", "{", "[1]", '"text"', "1", "null", '{"a": NaN}', b"\xff\xfe\x00", "[" * 100_000]
)
def test_what_is_not_a_json_object_is_a_bad_request(text: str | bytes) -> None:
    with pytest.raises(BadRequest) as caught:
        parse_object(text)
    assert caught.value.status == 400
    assert str(caught.value).endswith(".")


def test_an_object_is_read() -> None:
    assert parse_object(b'{"a": "\xc3\xa9"}') == {"a": "é"}


def test_a_whole_action_is_read() -> None:
    body = {"action": "chat", "params": {"message": "Hi"}, "context": {"messages": []}, "provider": "demo"}
    assert parse_action(body) == ActionRequest("chat", {"message": "Hi"}, {"messages": []}, "demo")


def test_what_is_optional_may_be_missing_or_null() -> None:
    body = {"action": "chat", "params": None, "context": None, "provider": None}
    assert parse_action(body) == parse_action({"action": "chat"}) == ActionRequest("chat")


@pytest.mark.parametrize(
    ("member", "value"),
    [("action", ""), ("action", 1), ("action", None), ("params", [1]), ("context", "x"), ("provider", 7)],
)
def test_a_member_of_another_kind_is_named(member: str, value: object) -> None:
    with pytest.raises(BadRequest, match=member):
        parse_action({"action": "chat", member: value})


def test_the_conversation_is_the_contexts() -> None:
    messages = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello"}]
    extended = [{**message, "id": "1"} for message in messages]
    request = ActionRequest("chat", {"message": "Hi"}, {"messages": extended})
    assert conversation_of(request) == messages


def test_without_a_context_the_prompt_is_the_message() -> None:
    assert conversation_of(ActionRequest("chat", {"message": "Hi"})) == [{"role": "user", "content": "Hi"}]


def test_without_a_message_either_the_prompt_is_the_action_itself() -> None:
    [message] = conversation_of(ActionRequest("sum", {"of": [1, 2]}))
    assert json.loads(message["content"]) == {"action": "sum", "params": {"of": [1, 2]}}


@pytest.mark.parametrize(
    "messages", ["x", {"a": 1}, ["x"], [{"role": "user"}], [{"role": 1, "content": "x"}]]
)
def test_messages_of_another_shape_are_refused(messages: Any) -> None:
    with pytest.raises(BadRequest, match=r"context\.messages"):
        conversation_of(ActionRequest("chat", {}, {"messages": messages}))


def test_requests_that_say_the_same_have_one_fingerprint() -> None:
    one = parse_object('{"action": "chat", "params": {"a": 1, "b": "é"}}')
    same = parse_object('{"params":{"b":"\\u00e9","a":1},"action":"chat"}')
    assert fingerprint(one) == fingerprint(same)
    for other in ({"action": "chat"}, {**one, "provider": "demo"}, {**one, "params": {"a": "1", "b": "é"}}):
        assert fingerprint(other) != fingerprint(one)


def test_what_is_nested_too_deeply_is_refused() -> None:
    body: dict[str, Any] = {}
    for _ in range(5000):
        body = {"x": body}
    with pytest.raises(BadRequest, match="deep"):
        fingerprint(body)


@pytest.mark.parametrize("key", ["k", '"8e03978e-40d5"', "a b", "~" * 255])
def test_a_key_is_read(key: str) -> None:
    assert key_of(Headers({"idempotency-key": key})) == key


def test_no_key_is_fine_and_two_are_not() -> None:
    assert key_of(Headers({})) is None
    with pytest.raises(BadRequest):
        key_of(Headers(raw=[(b"idempotency-key", b"a"), (b"idempotency-key", b"a")]))


PNG = "data:image/png;base64,iVBORw0KGgo="


def parts_of(*parts: Any, role: str = "user") -> Any:
    messages = [{"role": role, "content": list(parts)}]
    return conversation_of(ActionRequest("chat", {}, {"messages": messages}))[0]["content"]


def test_content_may_be_text_and_images() -> None:
    text, image = {"type": "text", "text": "What?"}, {"type": "image_url", "image_url": {"url": PNG}}
    detailed = {"type": "image_url", "image_url": {"url": PNG, "detail": "low"}}
    assert parts_of({**text, "more": 1}, detailed) == [text, image]
    assert parts_of(text, role="assistant") == [text]


@pytest.mark.parametrize(
    ("part", "words"),
    [
        ("text", "Each part"),
        ({"type": "text", "text": 7}, "Each part"),
        ({"type": "audio"}, "Each part"),
        ({"type": "image_url"}, "data: URL"),
        ({"type": "image_url", "image_url": PNG}, "data: URL"),
        *(
            ({"type": "image_url", "image_url": {"url": url}}, "data: URL")
            for url in ("https://example.org/a.png", "http://127.0.0.1/", "file:///etc/passwd", " " + PNG)
        ),
        ({"type": "image_url", "image_url": {"url": "data:image/svg+xml;base64,AA=="}}, "PNG"),
        ({"type": "image_url", "image_url": {"url": "data:image/png;base64,not base64"}}, "PNG"),
    ],
)
def test_other_parts_are_refused_and_nothing_is_fetched(part: Any, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        parts_of(part)


def test_images_are_the_users() -> None:
    with pytest.raises(BadRequest, match="user"):
        parts_of({"type": "image_url", "image_url": {"url": PNG}}, role="assistant")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.fixed_dictionaries({"action": JSON}, optional={"params": JSON, "context": JSON, "provider": JSON}))
def test_any_json_is_either_read_or_refused(body: dict[str, Any]) -> None:
    try:
        messages = conversation_of(parse_action(body))
    except BadRequest:
        return
    assert messages
    assert all(isinstance(message["content"], str | list) for message in messages)
