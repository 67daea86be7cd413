"""The demo model's words: tokens join to their text, blocks speak of the conversation."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from ainative_desktop.server.providers.demo_text import answer_blocks, tokens_of


@given(st.text(max_size=200))
def test_tokens_join_to_the_text(text: str) -> None:
    tokens = tokens_of(text)
    assert "".join(tokens) == text
    assert all(tokens)


def test_tokens_are_about_words_with_the_space_before_them() -> None:
    assert tokens_of("Hello big world.\n\n- 日本語 ok") == [
        "Hello", " big", " world", ".", "\n\n-", " 日本", "語", " ok",
    ]  # fmt: skip


def test_a_long_run_is_cut() -> None:
    assert max(map(len, tokens_of("x" * 1000 + "!" * 1000))) <= 14


def blocks(first: str, newest: str, count: int, seed: int = 0) -> str:
    return "".join(answer_blocks(first, newest, count, random.Random(seed), endless=False))


def test_it_says_that_it_is_a_demo_whatever_the_seed() -> None:
    assert all("demo model" in blocks("a", "b", 3, seed).split("\n\n")[0] for seed in range(20))


def test_it_reflects_the_conversation() -> None:
    text = blocks("What is a monad?", "And\na burrito?", 3)
    assert "> And a burrito?\n" in text
    assert "3 messages" in text
    assert "“What is a monad?”" in text
    assert "first message" in blocks("Hi", "Hi", 1)


def test_long_messages_are_shortened_and_empty_ones_not_quoted() -> None:
    text = blocks("long " * 100, "word " * 1000, 2)
    assert len(text) < 3000
    assert "…" in text
    assert "You wrote" not in blocks("", "", 0)


def test_the_words_of_a_question_choose_what_is_shown() -> None:
    for seed in range(10):
        assert "```" in blocks("x", "Write some Python", 1, seed)
        assert "| ---" in blocks("x", "Compare them in a table", 1, seed).replace(":", "-")


def test_code_fences_are_closed() -> None:
    assert all(blocks("x", "code", 1, seed).count("```") % 2 == 0 for seed in range(30))
