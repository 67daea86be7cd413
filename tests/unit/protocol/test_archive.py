"""This app's own format for conversations: what is written is read again, and what is not so is refused."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ainative_desktop.protocol.archive import (
    FORMAT,
    VERSION,
    ArchivedConversation,
    ArchiveError,
    ArchiveWriter,
    archived,
    check_head,
)
from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from tests.helpers.trees import trees


def document(*conversations: ArchivedConversation) -> dict[str, Any]:
    """What is written of them, as JSON reads it."""
    pieces: list[str] = []
    writer = ArchiveWriter(pieces.append)
    writer.begin(12.5)
    for each in conversations:
        writer.begin_conversation(each.about, each.choice)
        for message in each.messages:
            writer.add(message, each.files)
        writer.end_conversation()
    writer.end()
    value = json.loads("".join(pieces), parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert isinstance(value, dict)
    return value


def conversation(*messages: Message) -> ArchivedConversation:
    leaf = messages[-1].id if messages else None
    return ArchivedConversation(Conversation("c", "Title", 1.0, 2.0, leaf), None, messages, {})


def message(key: str, parent: str | None = None, **members: Any) -> Message:
    values: dict[str, Any] = {
        "role": Role.ASSISTANT,
        "state": MessageState.COMPLETE,
        "content": "text",
        "created": 1.0,
    }
    return Message(key, "c", parent, **values | members)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_what_is_written_is_read_again(data: st.DataObject) -> None:
    """Every message of every branch, with its files, whatever is in them."""
    written = [data.draw(trees(f"c{number}")) for number in range(data.draw(st.integers(0, 3)))]
    value = document(*written)
    check_head(value["format"], value["version"])
    assert value["exported"] == 12.5
    assert [archived(entry) for entry in value["conversations"]] == written


def test_a_message_has_a_line_of_its_own() -> None:
    """So that tools which read lines find their way in a large file."""
    pieces: list[str] = []
    writer = ArchiveWriter(pieces.append)
    writer.begin(0.0)
    writer.begin_conversation(Conversation("c", "T", 1.0, 2.0), None)
    for number in range(3):
        writer.add(message(f"m{number}", content="two\nlines"), {})
    assert "".join(pieces).count("\n") == 4


def test_an_answer_that_arrives_is_written_as_interrupted() -> None:
    """It does not go on where it is read."""
    running = message("m", state=MessageState.STREAMING)
    waiting = message("n", "m", state=MessageState.PENDING, role=Role.USER)
    [entry] = document(conversation(running, waiting))["conversations"]
    assert [each.state for each in archived(entry).messages] == ["interrupted", "complete"]


def test_numbers_that_json_does_not_know_become_null() -> None:
    """A server's metadata may hold them."""
    odd = message("m", metadata={"a": float("nan"), "b": [float("inf"), 1.5]})
    [entry] = document(conversation(odd))["conversations"]
    assert archived(entry).messages[0].metadata == {"a": None, "b": [None, 1.5]}


def test_unknown_members_are_passed_over() -> None:
    """A later version of this app may add some."""
    whole = conversation(message("m"))
    [entry] = document(whole)["conversations"]
    entry["colour"] = entry["messages"][0]["mood"] = "green"
    assert archived(entry) == whole


def test_a_leaf_that_is_not_there_is_the_last_message() -> None:
    """So that the conversation can be opened."""
    [entry] = document(conversation(message("m")))["conversations"]
    entry["leaf"] = "gone"
    assert archived(entry).about.leaf_id == "m"


@pytest.mark.parametrize(
    ("form", "version", "words"),
    [
        ("chatgpt", 1, "not a file with conversations of this app"),
        (None, None, "not a file with conversations of this app"),
        (FORMAT, VERSION + 1, "newer version"),
        (FORMAT, "1", "which version"),
        (FORMAT, 0, "which version"),
    ],
)
def test_other_documents_are_refused(form: object, version: object, words: str) -> None:
    """In words that say which it is."""
    with pytest.raises(ArchiveError, match=words):
        check_head(form, version)


@pytest.mark.parametrize(
    ("where", "value", "words"),
    [
        (("id",), "", "missing"),
        (("title",), 5, "not a text"),
        (("created",), "yesterday", "not a time"),
        (("created",), True, "not a time"),
        (("updated",), 1e300, "not a time"),
        (("messages",), {}, "not a list"),
        (("messages", 0), "text", "not as this app writes it"),
        (("messages", 0, "role"), "king", "does not know"),
        (("messages", 0, "state"), None, "does not know"),
        (("messages", 0, "metadata"), [], "not as this app writes it"),
        (("messages", 0, "parent"), "nobody", "after the one that it follows"),
        (("messages", 0, "parent"), "m", "after the one that it follows"),
        (("messages", 1, "id"), "m", "two messages"),
        (("messages", 0, "attachments"), [{"id": "a", "name": "n", "data": "?"}], "base64"),
        (("messages", 0, "attachments"), [{"id": "a", "data": ""}, {"id": "a", "data": ""}], "two attach"),
    ],
)
def test_what_is_not_as_it_was_written_is_refused(where: tuple[Any, ...], value: object, words: str) -> None:
    """Nothing of such a conversation is read."""
    [entry] = document(conversation(message("m"), message("n", "m")))["conversations"]
    place = entry = deepcopy(entry)
    for name in where[:-1]:
        place = place[name]
    place[where[-1]] = value
    with pytest.raises(ArchiveError, match=words):
        archived(entry)


def test_a_file_is_what_its_content_says() -> None:
    """Whatever its name is, which stays in its folder."""
    [entry] = document(conversation(message("m")))["conversations"]
    entry["messages"][0]["attachments"] = [{"id": "a", "name": "../x.png", "data": "PHN2Zz4=", "width": -1}]
    read = archived(entry)
    [attached] = read.messages[0].attachments
    assert (attached.name, attached.media_type, attached.size, attached.width) == (
        "x.png",
        "text/plain",
        5,
        0,
    )
    assert read.files == {"a": b"<svg>"}


def test_what_is_read_is_as_it_was_drawn() -> None:
    """Equality of messages leaves the steps out, which come from the metadata."""
    told = message("m", metadata={"steps": [{"thought": "Hm", "at": 0, "seconds": 1.0, "cut": 0}]})
    [entry] = document(conversation(told))["conversations"]
    [read] = archived(entry).messages
    assert read.steps is not None
    assert read.steps.to_json() == told.metadata["steps"]
    assert replace(read, steps=None) == told
