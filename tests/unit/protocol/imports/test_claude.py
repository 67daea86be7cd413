"""Claude's conversations become trees, of the older exports and of the newer ones with branches."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ainative_desktop.protocol.imports.sources import read_conversation
from ainative_desktop.protocol.imports.tree import LeftOutError, Reason, Tree
from ainative_desktop.protocol.messages import Role
from tests.helpers.exports import EXPORTS

NOW = 1_790_000_000.0

BREAD, CLOCK, NAMELESS, BARE = json.loads((EXPORTS / "claude.json").read_text())


def read(value: dict[str, Any]) -> Tree:
    """The tree of a conversation."""
    return read_conversation(value, NOW)


def test_an_older_export_is_one_line_of_messages() -> None:
    """Each after the one before, with the text of what was attached; images are not in the export."""
    tree = read(BREAD)
    question, answer = tree.messages
    assert (question.role, answer.role) == (Role.USER, Role.ASSISTANT)
    assert answer.parent_id == question.id
    assert answer.content == "Equal parts flour and water."
    [pasted] = question.attachments
    assert (pasted.name, tree.files[pasted.id]) == ("pasted.txt", b"Day 1: flour, water, patience.\n")
    assert question.content == "How do I feed a starter?\n\n[starter.jpg left out]"
    assert tree.missing == 1
    assert tree.conversation.created == 1709280000.0


def test_a_newer_export_has_branches_and_the_one_on_screen() -> None:
    """The parent of the first message is none."""
    tree = read(CLOCK)
    first, answer, blue, done, red = tree.messages
    assert first.parent_id is None
    assert blue.parent_id == red.parent_id == answer.id
    assert tree.conversation.leaf_id == done.id


def test_thoughts_and_tools_are_steps_and_artifacts_stand_in_the_text() -> None:
    """The thought took as long as it says; the call of a tool stands where it was made."""
    answer = read(CLOCK).messages[1]
    thought, search = answer.metadata["steps"]
    assert thought == {"thought": "A single file is enough.", "at": 0, "seconds": 4.5, "cut": 0}
    assert (search["tool"], search["result"], search["state"]) == (
        "web_search",
        "A page about clocks",
        "done",
    )
    assert json.loads(search["arguments"]) == {"query": "html clock"}
    assert answer.content[: search["at"]] == "I look up the time first."
    assert "**Clock**\n\n```html\n<p id=t></p>" in answer.content
    assert answer.content.endswith("```\n\nHere it is.")


def test_a_conversation_without_a_name_is_called_after_its_first_words() -> None:
    """And may be given a title later on; one without messages is left out."""
    about = read(NAMELESS).conversation
    assert about.title == "Why is the sky blue, and the sea sometimes green? I wonder…"
    assert not about.titled_by_hand
    with pytest.raises(LeftOutError) as caught:
        read(BARE)
    assert caught.value.reason is Reason.EMPTY


def test_results_without_a_call_and_calls_without_a_result_stay() -> None:
    """A tool that is named by its result alone, and one that never answered."""
    blocks = [
        {"type": "tool_result", "name": "lookup", "content": "found", "is_error": True},
        {"type": "tool_use", "name": "search", "input": {}},
        {"type": "token_budget"},
        {"type": "text", "text": "So."},
    ]
    message = {"uuid": "m", "sender": "assistant", "content": blocks}
    [answer] = read({"uuid": "c", "chat_messages": [message]}).messages
    assert [(step["tool"], step["state"], step["result"]) for step in answer.metadata["steps"]] == [
        ("lookup", "failed", "found"), ("search", "stopped", ""),
    ]  # fmt: skip
    assert answer.content == "So."


def test_a_message_of_unknown_sender_is_not_shown_but_what_follows_is() -> None:
    """It hangs on what comes before."""
    messages = [
        {"uuid": "1", "sender": "human", "text": "Q"},
        {"uuid": "2", "sender": "moderator", "text": "hidden"},
        {"uuid": "3", "sender": "assistant", "text": "A"},
    ]
    question, answer = read({"uuid": "c", "chat_messages": messages}).messages
    assert (answer.content, answer.parent_id) == ("A", question.id)
