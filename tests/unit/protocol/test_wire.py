"""Stream messages are read liberally and written strictly, and what is written reads back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.wire import (
    ActionRequest,
    Done,
    Failure,
    Metadata,
    Token,
    Unknown,
    WireMessage,
    answer_of,
    chat_action,
    encode_action,
    encode_message,
    encode_token,
    parse_message,
    sse_event,
)

any_text = st.text(st.characters(exclude_categories=()))  # lone surrogates included
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
messages = st.fixed_dictionaries(
    {"type": st.sampled_from(["token", "metadata", "error", "done", "other"]) | json_values},
    optional={"data": json_values, "id": json_values, "code": json_values},
)
KINDS = (Token, Metadata, Failure, Done, Unknown)


@given(any_text, st.none() | st.text(max_size=3))
def test_any_text_is_a_message(data: str, event_id: str | None) -> None:
    """Nothing raises."""
    assert isinstance(parse_message(data, event_id), KINDS)


@settings(max_examples=200)
@given(messages | json_values)
def test_any_json_is_a_message(value: Any) -> None:
    """Nothing raises, whatever the members are; text stays text."""
    message = parse_message(json.dumps(value))
    assert isinstance(message, KINDS)
    if isinstance(message, Token):
        assert isinstance(message.text, str)
    if isinstance(message, Failure):
        assert message.message
        assert isinstance(message.message, str)
    if isinstance(message, Metadata):
        assert isinstance(message.values, dict)
    assert message.id is None or isinstance(message.id, str)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ('{"type":"token","data":"Hello"}', Token("Hello")),
        ('{"type":"token","data":""}', Token("")),
        ('{"type":"token"}', Unknown('{"type":"token"}')),
        ('{"type":"token","data":7}', Token("7")),
        ('{"type":"metadata","data":{"model":"gpt-4"}}', Metadata({"model": "gpt-4"})),
        ('{"type":"metadata","data":3}', Metadata({"value": 3})),
        ('{"type":"error","data":"what went wrong"}', Failure("what went wrong")),
        ('{"type":"error","data":{"message":"deep"},"code":"gone"}', Failure("deep", "gone")),
        ('{"type":"error","data":{"error":"deep"}}', Failure("deep")),
        ('{"type":"error"}', Failure("The server reported an error without saying which.")),
        ('{"type":"done"}', Done()),
        ('{"type":"done","id":"s:4"}', Done("s:4")),
        ("[DONE]", Done()),
        (" [DONE] ", Done()),
        ("plain text", Token("plain text")),
        ('{"type":"tok', Token('{"type":"tok')),
        ("42", Token("42")),
        ("4.20", Token("4.20")),
        ("true", Token("true")),
        ("null", Token("null")),
        ("NaN", Token("NaN")),
        ('"text"', Token("text")),
        ('"[DONE]"', Token("[DONE]")),
        ("", Token("")),
        (" ", Token(" ")),
        ('{"type":"new"}', Unknown('{"type":"new"}')),
        ('{"data":"x"}', Unknown('{"data":"x"}')),
        ('{"type":["token"]}', Unknown('{"type":["token"]}')),
        ("[1]", Unknown("[1]")),
        ("[" * 100_000, Token("[" * 100_000)),
        ("9" * 5000, Token("9" * 5000)),
    ],
)
def test_what_servers_send(data: str, message: WireMessage) -> None:
    """Each form of PROTOCOL's stream messages, and those of servers written by hand."""
    assert parse_message(data) == message


def test_ids() -> None:
    """The message's own wins over the event's."""
    assert parse_message("x", "e:1") == Token("x", "e:1")
    assert parse_message('{"type":"token","data":"x","id":"m:2"}', "e:1") == Token("x", "m:2")
    assert parse_message('{"type":"token","data":"x","id":7}', "e:1") == Token("x", "e:1")


@given(any_text)
def test_tokens_read_back(text: str) -> None:
    """Both encoders give the same valid UTF-8, in one line."""
    written = encode_message("token", text)
    assert written == encode_token(text)
    assert written.encode("utf-8")
    assert "\n" not in written
    assert "\r" not in written
    # A high surrogate next to a low one is one character once it has been JSON.
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert parse_message(written) == Token(whole)


@given(any_text.filter(bool), st.none() | st.text(max_size=3))
def test_errors_read_back(text: str, code: str | None) -> None:
    """With their code and id."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert parse_message(encode_message("error", text, code=code, event_id="s:1")) == Failure(
        whole, code, "s:1"
    )


def test_done_carries_no_data() -> None:
    """Nor does anything change an id."""
    assert encode_message("done", "x") == '{"type":"done"}'
    assert parse_message(encode_message("done", event_id="s:9")) == Done("s:9")


def test_events_are_cut_at_line_ends_only() -> None:
    """CR and LF make new data lines; U+2028 and its like do not."""
    assert sse_event("a\nb\r\nc\rd\u2028e\x0bf", event_id="7") == (
        "id: 7\ndata: a\ndata: b\ndata: c\ndata: d\u2028e\x0bf\n\n"
    )


def test_actions() -> None:
    """What is empty and optional is left out; the history goes along."""
    history = [{"role": "user", "content": "Hi"}]
    assert chat_action("Hi", history, "openai").to_json() == {
        "action": "chat",
        "params": {"message": "Hi"},
        "context": {"messages": history},
        "provider": "openai",
    }
    assert ActionRequest("x").to_json() == {"action": "x", "params": {}}


@given(any_text)
def test_actions_are_sent_as_they_are(text: str) -> None:
    """Any text is valid UTF-8 on the wire, and no longer there than it has to be."""
    written = encode_action({"message": text})
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert json.loads(written.encode("utf-8")) == {"message": whole}
    assert encode_action({"a": "é"}) == '{"a":"é"}'


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1}])
def test_actions_without_a_form(value: object) -> None:
    """JSON has none for these."""
    with pytest.raises((TypeError, ValueError)):
        encode_action({"value": value})


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"messages": [{"role": "assistant", "content": "a"}, {"role": "user", "content": "b"}]}, Token("a")),
        ({"messages": [{"role": "assistant", "content": "a"}, {"role": "assistant"}]}, Token("")),
        ({"messages": [7, None]}, Token("")),
        ({"error": "broken"}, Failure("broken")),
        ({"error": {"message": "deep"}, "messages": []}, Failure("deep")),
        ({"error": "", "messages": [{"role": "assistant", "content": "a"}]}, Token("a")),
    ],
)
def test_whole_answers(body: object, message: WireMessage) -> None:
    """`error` wins over `messages`, of which the last answer counts."""
    assert answer_of(body) == message


@given(json_values)
def test_any_whole_answer(body: Any) -> None:
    """Nothing raises."""
    assert isinstance(answer_of(body), (Token, Failure))
