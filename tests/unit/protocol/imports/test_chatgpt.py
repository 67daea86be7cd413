"""ChatGPT's conversations become trees: turns of several nodes are one answer, hidden nodes are gone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ainative_desktop.protocol.imports.sources import read_conversation
from ainative_desktop.protocol.imports.tree import LeftOutError, Reason, Tree
from ainative_desktop.protocol.messages import Message, MessageState, Role
from tests.helpers.exports import BEGAN, EXPORTS, conversation, node

NOW = 1_790_000_000.0
PNG = b"\x89PNG\r\n\x1a\n and what follows"
SHADE, CHART, EMPTY = json.loads((EXPORTS / "chatgpt.json").read_text())


def read(value: dict[str, Any], files: dict[str, bytes] | None = None) -> Tree:
    """The tree of a conversation, with the files that its archive has."""
    return read_conversation(value, NOW, (files or {}).get)


def branch(tree: Tree, leaf: str | None = None) -> list[Message]:
    """The messages of the branch on screen, or that ends with `leaf`."""
    by_id = {each.id: each for each in tree.messages}
    at, found = leaf or tree.conversation.leaf_id, []
    while at is not None:
        found.append(by_id[at])
        at = by_id[at].parent_id
    return found[::-1]


def test_every_branch_is_taken_and_the_one_on_screen_is_known() -> None:
    """Versions of a question and of an answer, with their times and models."""
    tree = read(SHADE)
    about = tree.conversation
    assert about.title == "Shade plants"
    assert (about.created, about.updated) == (1740999999.123456, 1741000120.623456)
    assert (about.pinned, about.titled_by_hand) == (True, True)
    assert [each.content.split("\n")[0] for each in branch(tree)] == [
        "What grows in the shade?", "**Ferns**, hostas and ivy.", "Thank you",
    ]  # fmt: skip
    roots = [each.content for each in tree.messages if each.parent_id is None]
    assert roots == ["What grows in the shade?", "What grows in full shade?"]
    answers = [each for each in tree.messages if each.parent_id == tree.messages[0].id]
    assert [(each.content[:5], each.model) for each in answers] == [
        ("Ferns", "gpt-4o"), ("**Fer", "gpt-4o-mini"),
    ]  # fmt: skip
    assert answers[0].created == 1741000004.123456


def test_system_messages_and_what_the_person_told_of_themselves_are_hidden() -> None:
    """Nothing of custom instructions is a message."""
    assert not [each for each in read(SHADE).messages if "gardener" in each.content]
    assert {each.role for each in read(SHADE).messages} == {Role.USER, Role.ASSISTANT}


def test_thoughts_and_tools_of_a_turn_are_steps_of_one_answer() -> None:
    """With how long was thought, and the text without the site's marks."""
    question, answer, *_ = branch(read(CHART))
    assert question.content.startswith("How many peaks has this chart")
    assert answer.content == "There are 3 peaks, and 12·17 = 204."
    assert answer.model == "o3"
    assert answer.metadata["steps"] == [
        {"thought": "Counting peaks\n\nI look at the image and count.", "at": 0, "seconds": 9.0, "cut": 0},
        {"tool": "python", "id": "call-1", "at": 0, "arguments": "print(12*17)", "result": "204",
         "state": "done", "cut": 0},
    ]  # fmt: skip


def test_a_canvas_stands_in_the_answer() -> None:
    """As a block with its title, and no step for it."""
    answer = branch(read(CHART))[3]
    assert answer.content.startswith("**Haiku**\n\n```markdown\nThree peaks on paper\n")
    assert answer.content.endswith("I put a haiku into the canvas.")
    assert "steps" not in answer.metadata


def test_pictures_of_the_archive_go_with_the_question_and_others_are_marked() -> None:
    """What is attached is found once, under its name; what is not there is said."""
    tree = read(CHART, {"file-AbC123xyz": PNG})
    question = branch(tree)[0]
    [picture] = question.attachments
    assert (picture.name, picture.media_type, picture.width) == ("chart.png", "image/png", 2)
    assert tree.files == {picture.id: PNG}
    assert question.content.endswith("12*17?\n\n[report.pdf left out]")
    assert tree.missing == 2  # the report, and what an answer drew
    assert branch(tree)[-1].content == "[image left out]"


def test_an_answer_that_forks_within_a_turn_stays_a_tree() -> None:
    """What follows a fork is an answer of its own, after the part that both share."""
    nodes = [
        node("q", None, "user", "Q"), node("a", "q", "assistant", "A", recipient="python"),
        node("b", "a", "assistant", "B"), node("c", "a", "assistant", "C"),
    ]  # fmt: skip
    tree = read(conversation("k", nodes, current_node="b"))
    assert [(each.content, each.parent_id and "p") for each in tree.messages] == [
        ("Q", None), ("", "p"), ("B", "p"), ("C", "p"),
    ]  # fmt: skip
    assert [each.content for each in branch(tree)] == ["Q", "", "B"]


def test_ids_are_the_same_each_time_and_differ_between_conversations() -> None:
    """So that an import again finds what is there."""
    nodes = [node("q", None, "user", "Q")]
    first, again = (read(conversation("k", nodes)) for _ in range(2))
    assert first == again
    other = read(conversation("other", nodes))
    assert first.conversation.id != other.conversation.id
    assert first.messages[0].id != other.messages[0].id


def test_an_answer_keeps_its_id_when_more_of_its_turn_comes() -> None:
    """A conversation that was exported while it was answered."""
    nodes = [node("q", None, "user", "Q"), node("a", "q", "assistant", "A", status="in_progress")]
    before = read(conversation("k", nodes))
    after = read(conversation("k", [*nodes, node("b", "a", "assistant", "B")]))
    assert [each.id for each in before.messages] == [each.id for each in after.messages]
    assert before.messages[1].state is MessageState.INTERRUPTED


def test_a_conversation_without_messages_is_left_out() -> None:
    """And named."""
    with pytest.raises(LeftOutError) as caught:
        read(EMPTY)
    assert (caught.value.reason, caught.value.title) == (Reason.EMPTY, "New chat")


def test_a_hundred_thousand_messages_in_a_row_need_no_recursion() -> None:
    """Nor more than linear time."""
    count = 100_000
    nodes = [node("0", None, "user", "Q")]
    for number in range(1, count):
        nodes.append(node(str(number), str(number - 1), "user", "Q", create_time=BEGAN + number))
    tree = read(conversation("k", nodes))
    assert len(tree.messages) == count
    assert tree.messages[-1].parent_id == tree.messages[-2].id
    assert tree.conversation.leaf_id == tree.messages[-1].id
