"""Blocks of a growing text: the same however it arrives, settled once, and cheap to append to."""

from __future__ import annotations

from importlib.metadata import metadata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.rendering.blocks import LINE_LIMIT, TAIL_LIMIT, BlockStream, split
from ainative_desktop.rendering.markdown import block_parser
from ainative_desktop.rendering.pieces import (
    CODE_LINES,
    TABLE_CELLS,
    TABLE_COLUMNS,
    TABLE_ROWS,
    TOO_DENSE,
    TOO_WIDE,
    Block,
    BlockKind,
)
from tests.helpers.markdown import chunked, documents


def kinds(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.source) for block in split(text)]


@given(documents, st.lists(st.integers(0, 10_000), max_size=30))
def test_any_chunking_gives_the_same_blocks(text: str, cuts: list[int]) -> None:
    """What the network does to a text does not show."""
    stream = BlockStream()
    for chunk in chunked(text, cuts):
        stream.append(chunk)
    stream.finish()
    assert stream.blocks == split(text)


@given(documents)
def test_the_blocks_are_those_of_one_full_parse(text: str) -> None:
    """The parser, given the whole text at once, begins its blocks on the same lines."""
    check_against_one_parse(text)


#: Packages whose description is Markdown that people wrote, with tables, HTML, formulas and all.
DESCRIBED = ("httpx", "httpx-sse", "httpcore", "latex2mathml", "markdown-it-py", "platformdirs", "qasync",
             "starlette", "uvicorn")  # fmt: skip


@pytest.mark.parametrize("package", DESCRIBED)
@given(st.data())
def test_what_people_really_write(package: str, data: st.DataObject) -> None:
    """The descriptions of the packages that this one needs: whatever the chunking, and as in one parse."""
    text = str(metadata(package).json["description"])
    assert len(text) > 1_000
    check_against_one_parse(text)
    stream = BlockStream()
    settled: list[Block] = []
    for chunk in chunked(text, data.draw(st.lists(st.integers(0, len(text)), max_size=60))):
        stream.append(chunk)
        assert stream.blocks[: len(settled)] == settled
        settled = stream.blocks[: stream.settled]
    stream.finish()
    assert stream.blocks == split(text)


def check_against_one_parse(text: str) -> None:
    clean = (
        text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd").replace("\ud800", "\ufffd")
    )
    lines = clean.split("\n")
    expected: list[str] = []
    for token in block_parser().parse(clean, {}):
        top = (
            token.level == 0
            and token.nesting >= 0
            and token.type not in ("bullet_list_open", "ordered_list_open")
        )
        item = token.type == "list_item_open" and token.level == 1
        if token.map is not None and (top or item):
            expected.append(lines[token.map[0]])
    found = [block for block in split(text) if block.kind is not BlockKind.CODE]
    assert [block.source.split("\n")[0] for block in found] == [
        line
        for line, token in zip(expected, _top_tokens(clean), strict=True)
        if token not in ("fence", "code_block")
    ]


def _top_tokens(text: str) -> list[str]:
    return [
        token.type
        for token in block_parser().parse(text, {})
        if token.map is not None
        and (
            (
                token.level == 0
                and token.nesting >= 0
                and token.type not in ("bullet_list_open", "ordered_list_open")
            )
            or (token.type == "list_item_open" and token.level == 1)
        )
    ]


@given(documents, st.lists(st.integers(0, 10_000), max_size=30))
def test_settled_blocks_never_change(text: str, cuts: list[int]) -> None:
    """Text that was settled does not move."""
    stream = BlockStream()
    settled: list[Block] = []
    for chunk in chunked(text, cuts):
        first_changed = stream.append(chunk)
        assert first_changed >= len(settled)
        assert stream.blocks[: len(settled)] == settled
        settled = stream.blocks[: stream.settled]


def test_list_items_are_blocks_with_their_numbers() -> None:
    """One item a block, numbered on across blank lines; another delimiter begins another list."""
    blocks = split("3. a\n4. b\n\n5. c\n\n1) d\n")
    assert [(block.kind, block.ordinal) for block in blocks] == [
        (BlockKind.LIST, 3),
        (BlockKind.LIST, 4),
        (BlockKind.LIST, 5),
        (BlockKind.LIST, 1),
    ]


def test_an_item_keeps_what_is_nested_in_it() -> None:
    """A nested list and a second paragraph belong to their item."""
    assert kinds("- a\n  - b\n\n  c\n- d\n") == [
        (BlockKind.LIST, "- a\n  - b\n\n  c"),
        (BlockKind.LIST, "- d"),
    ]


def test_long_code_is_cut_into_runs_that_know_their_ends() -> None:
    """The runs together are the code, and only the outer ones have the block's ends."""
    code = [f"line {number}" for number in range(CODE_LINES * 2 + 5)]
    blocks = split("```py\n" + "\n".join(code) + "\n```\nafter")
    assert [(block.first, block.last) for block in blocks[:3]] == [
        (True, False),
        (False, False),
        (False, True),
    ]
    assert "\n".join(block.body for block in blocks[:3]).split("\n") == code
    assert {block.info for block in blocks[:3]} == {"py"}
    assert blocks[3].source == "after"


def test_long_tables_are_cut_with_their_head() -> None:
    """Each run can be read by itself; only the first shows the head."""
    rows = [f"| {number} | x |" for number in range(TABLE_ROWS + 3)]
    blocks = split("| a | b |\n|---|---|\n" + "\n".join(rows))
    assert [block.first for block in blocks] == [True, False]
    assert all(block.source.startswith("| a | b |\n|---|---|\n") for block in blocks)


def test_definitions_are_kept_and_the_first_one_counts() -> None:
    """A late definition is known, and counted as a change."""
    stream = BlockStream()
    stream.append("see [x]\n\n[x]: https://one.example\n\nmore\n\n")
    stream.append("[x]: https://two.example\n\nend\n\n")
    stream.finish()
    assert stream.references.links["X"]["href"] == "https://one.example"
    assert stream.references_version == 1


def test_a_definition_that_is_not_finished_is_not_kept() -> None:
    """Half an address must not become the address."""
    stream = BlockStream()
    stream.append("[x]: https://exam")
    assert len(stream.references) == 0
    stream.append("ple.org\n\ntext\n\nmore\n")
    assert stream.references.links["X"]["href"] == "https://example.org"


@pytest.mark.parametrize(
    "make",
    [
        lambda: "word " * 4 + "\n\n",
        lambda: "- item of a list that goes on\n",
        lambda: "code\n",
        lambda: "x" * 200,
    ],
    ids=["paragraphs", "list", "code", "one line"],
)
def test_the_work_of_an_append_does_not_grow(make: object) -> None:
    """The characters parsed for the last appends are no more than for early ones."""
    assert callable(make)
    stream = BlockStream()
    stream.append("```\n" if "code" in make() else "")
    costs: list[int] = []
    for _ in range(2_000):
        before = stream.characters_parsed
        stream.append(make())
        costs.append(stream.characters_parsed - before)
    assert sum(costs[-200:]) <= 1.2 * max(sum(costs[start : start + 200]) for start in range(0, 1_000, 200))


def test_a_line_without_end_is_cut_and_plain() -> None:
    """Ten megabytes in one line stay in pieces of bounded size."""
    blocks = split("x" * 10_000_000)
    assert all(len(block.source) <= LINE_LIMIT for block in blocks)
    assert sum(len(block.source) for block in blocks) == 10_000_000
    assert blocks[0].plain


def test_a_paragraph_without_end_is_cut() -> None:
    """Lines that never end their block are settled at a size."""
    blocks = split("some words\n" * 10_000)
    assert max(len(block.source) for block in blocks) <= TAIL_LIMIT + 100


def test_a_carriage_return_at_the_end_of_a_chunk_is_one_line_end() -> None:
    """CR and LF that arrive apart are one line end."""
    stream = BlockStream()
    for chunk in ("a\r", "\nb\r", "\r", "c"):
        stream.append(chunk)
    stream.finish()
    assert [block.source for block in stream.blocks] == ["a\nb", "c"]


def test_a_definition_between_two_lists_parts_them() -> None:
    """It is no block, yet the second list begins with its own number, however the text comes."""
    text = "2) first\n\n[ref]: https://example.org\n2) again\n3) more\n"
    for size in (1, 7, len(text)):
        stream = BlockStream()
        for start in range(0, len(text), size):
            stream.append(text[start : start + size])
        stream.finish()
        assert [block.ordinal for block in stream.blocks] == [2, 2, 3]


def test_a_table_too_wide_to_be_laid_out_is_text() -> None:
    """With a note, once, and all of it there."""
    columns = TABLE_COLUMNS + 1
    row = "|" + "b|" * columns
    text = "\n".join(["|" + "a|" * columns, "|" + "-|" * columns, *[row] * 20])
    blocks = split(text)
    assert [block.note for block in blocks] == [TOO_WIDE, *[""] * (len(blocks) - 1)]
    assert all(block.plain and block.kind is BlockKind.PARAGRAPH for block in blocks)
    assert "\n".join(block.source for block in blocks) == text


def test_runs_of_a_table_have_so_many_cells() -> None:
    """A table of many columns has fewer rows in one, since all of a run is laid out at once."""
    text = "\n".join(["|" + "a|" * 40, "|" + "-|" * 40, *["|" + "b|" * 40] * 20])
    blocks = split(text)
    assert all(block.kind is BlockKind.TABLE for block in blocks)
    assert max(block.source.count("b") for block in blocks) <= TABLE_CELLS


@pytest.mark.parametrize("mark", ["[", "*a ", "![a](", "`` ` "])
def test_marks_without_end_are_text(mark: str) -> None:
    """Reading them would take a time that grows with their square."""
    [block] = split(mark * 1_500)
    assert block.plain
    assert block.note == TOO_DENSE
    assert not split("A paragraph with *some* of `them` and [more](https://e.org). " * 100)[0].plain


def test_definitions_at_the_end_are_kept() -> None:
    """Where most people put them."""
    stream = BlockStream()
    stream.append("See [x].\n\n[x]: https://example.org")
    stream.finish()
    assert stream.references.links["X"]["href"] == "https://example.org"


def test_definitions_alone_do_not_pile_up() -> None:
    """They show nothing, and are kept all the same."""
    stream = BlockStream()
    for number in range(3_000):
        stream.append(f"[r{number}]: https://example.org/{number}\n")
    assert len(stream.references) >= 2_998
    assert stream.lines_parsed < 20_000
    stream.finish()
    assert stream.blocks == []
