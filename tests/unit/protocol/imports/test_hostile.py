"""Exports with anything in any place: each conversation is taken or left out, and nothing else happens."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from ainative_desktop.protocol.imports.sources import read_conversation
from ainative_desktop.protocol.imports.tree import LeftOutError, Reason
from tests.helpers.exports import EXPORTS, conversation, node

NOW = 1_790_000_000.0
JUNK: list[Any] = [
    None, True, 0, -1, 10**400, 1e300, "", "x", "\0", "\ud800", "../../etc/passwd", [], {}, [None],
    {"": None}, [[[]]], {"text": {"text": "x"}}, "client-created-root", "d2",
]  # fmt: skip
GOOD = [
    each for name in ("chatgpt", "claude") for each in json.loads((EXPORTS / f"{name}.json").read_text())
]  # fmt: skip


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Where something could stand in a value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = [path] if path else []
    for key, each in inner:
        found += places(each, (*path, key))
    return found


def changed(value: Any, draw: random.Random, times: int) -> Any:
    """The value with junk in some of its places."""
    value = copy.deepcopy(value)
    for _ in range(times):
        *path, last = draw.choice(places(value))
        at = value
        for key in path:
            at = at[key]
        if draw.random() < 0.3:
            del at[last]
        else:
            at[last] = copy.deepcopy(draw.choice(JUNK))
        if not value:
            break
    return value


@pytest.mark.parametrize("seed", range(10))
def test_junk_in_any_place_is_taken_or_left_out(seed: int) -> None:
    """Each tree is whole, in its title and its text."""
    draw = random.Random(seed)
    for _ in range(100):
        value = changed(draw.choice(GOOD), draw, draw.randint(1, 6))
        try:
            tree = read_conversation(value, NOW)
        except LeftOutError as error:
            reason = error.reason
        else:
            reason = Reason.EMPTY
            ids = [message.id for message in tree.messages]
            assert len(set(ids)) == len(ids)
            assert tree.conversation.leaf_id in ids
            assert all(each.parent_id is None or each.parent_id in ids for each in tree.messages)
            assert all(0 < each.created <= NOW for each in tree.messages)
            assert "\0" not in tree.conversation.title + "".join(each.content for each in tree.messages)
        assert reason in (Reason.EMPTY, Reason.UNKNOWN)


def test_names_of_files_stay_names() -> None:
    """Whatever path they claim."""
    attachments = [
        {"file_name": "../../.ssh/id_rsa", "extracted_content": "x"}, {"file_name": "C:\\a\\b.txt"},
    ]  # fmt: skip
    message = {"uuid": "m", "sender": "human", "text": "Q", "attachments": attachments}
    [question] = read_conversation({"uuid": "c", "chat_messages": [message]}, NOW).messages
    assert [each.name for each in question.attachments] == ["id_rsa"]
    assert question.content == "Q\n\n[b.txt left out]"


def test_a_title_of_ten_megabytes_is_cut() -> None:
    """And the conversation taken."""
    value = conversation("k", [node("q", None, "user", "Q")], title="word " * 2_000_000)
    assert len(read_conversation(value, NOW).conversation.title) <= 200


def test_a_circle_of_nodes_has_an_end() -> None:
    """It is taken apart where it is met first."""
    nodes = [node("a", "b", "user", "A"), node("b", "a", "assistant", "B")]
    tree = read_conversation(conversation("k", nodes), NOW)
    assert [each.content for each in tree.messages] == ["A", "B"]
