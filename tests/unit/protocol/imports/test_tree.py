"""Whatever a graph of messages is like, it becomes a tree; and whatever moments and titles are, they hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.protocol.imports.moments import moment
from ainative_desktop.protocol.imports.tree import About, Node, arranged, plant, title_of
from ainative_desktop.protocol.messages import Role

NOW = 1_790_000_000.0
KEYS = st.sampled_from("abcdefgh")
GRAPHS = st.lists(st.tuples(KEYS, st.none() | KEYS | st.just("missing"), st.booleans()), max_size=12)


def nodes_of(graph: list[tuple[str, str | None, bool]]) -> list[Node]:
    """Nodes with such ids and parents; shown or hidden."""
    return [Node(key, parent, Role.USER if shown else None, key) for key, parent, shown in graph]


@given(GRAPHS)
def test_every_node_is_there_once_and_after_its_parent(graph: list[tuple[str, str | None, bool]]) -> None:
    """Whatever circles there are, whoever is missing, and however often an id comes."""
    order = arranged(nodes_of(graph))
    assert len(order) == len(graph)
    seen: set[str | None] = {None}
    for node in order:
        assert node.parent in seen
        assert node.id not in seen
        seen.add(node.id)


@given(GRAPHS.filter(lambda graph: any(shown for *_, shown in graph)))
def test_a_tree_is_whole_and_ends_with_a_leaf(graph: list[tuple[str, str | None, bool]]) -> None:
    """Each shown node is a message of its own after its parent, and the branch on screen ends where
    nothing follows."""
    tree = plant(About("test", "k", current="c"), arranged(nodes_of(graph)), NOW)
    assert len(tree.messages) == sum(shown for *_, shown in graph)
    seen: set[str | None] = {None}
    for message in tree.messages:
        assert message.parent_id in seen
        seen.add(message.id)
    assert tree.conversation.leaf_id in seen - {message.parent_id for message in tree.messages}


def test_a_circle_and_an_orphan_are_taken_in_the_order_of_the_file() -> None:
    """An orphan follows what stood before it."""
    order = arranged(
        [
            Node("a", None, Role.USER), Node("b", "gone", Role.USER), Node("x", "y", Role.USER),
            Node("y", "x", Role.USER),
        ]
    )  # fmt: skip
    assert [(node.id, node.parent) for node in order] == [("a", None), ("b", "a"), ("x", None), ("y", "x")]


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (1_700_000_000, 1_700_000_000.0),
        (1_700_000_000_000, 1_700_000_000.0),  # milliseconds
        ("1700000000.5", 1_700_000_000.5),
        ("2023-11-14T22:13:20Z", 1_700_000_000.0),
        ("2023-11-14T22:13:20", 1_700_000_000.0),
        ("2023-11-15T00:13:20+02:00", 1_700_000_000.0),
        (NOW + 60, NOW),  # another computer's clock
    ],
)
def test_moments_are_read_as_exports_write_them(value: object, seconds: float) -> None:
    """In seconds, milliseconds, or ISO 8601."""
    assert moment(value, NOW) == seconds


@pytest.mark.parametrize(
    "value",
    [None, True, -1, 0, float("nan"), float("inf"), 10**400, 1e300, "soon", "", "9999-99-99", "1" * 5_000,
     [], {}, "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"],
)  # fmt: skip
def test_what_is_no_moment_yet_is_none(value: object) -> None:
    """Absurd and coming ones too."""
    assert moment(value, NOW) is None


def test_moments_that_are_missing_are_made_good_from_what_is_around() -> None:
    """The parent's, the conversation's, or now."""
    nodes = [Node("a", None, Role.USER, "A", created=5.0), Node("b", "a", Role.USER, "B")]
    assert [each.created for each in plant(About("t", "k"), arranged(nodes), NOW).messages] == [5.0, 5.0]
    bare = [Node("a", None, Role.USER, "A")]
    assert plant(About("t", "k", created=7.0), bare, NOW).messages[0].created == 7.0
    about = plant(About("t", "k", created="never"), bare, NOW).conversation
    assert (about.created, about.updated) == (NOW, NOW)


def test_titles_are_one_line_that_nothing_hides_in() -> None:
    """Cut where they are longer than any title."""
    assert title_of("  A\n\ttitle\x00 \u202egnp.exe ") == "A title gnp.exe"
    assert title_of(None) == ""
    long = title_of("word " * 2_000_000)
    assert len(long) <= 200
    assert long.endswith("…")


def test_ids_hold_whatever_a_source_calls_its_own() -> None:
    """Lone surrogates and NULs too."""
    tree = plant(About("t", "\ud800\0"), [Node("\udfff", None, Role.USER, "A")], NOW)
    assert len(tree.conversation.id) == len(tree.messages[0].id) == 32
