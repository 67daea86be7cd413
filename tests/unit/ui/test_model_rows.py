"""The picker's rows: what is wrong, what was used last, then each provider's; and what they are called."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.runtime.models import ModelList, OfferedModel, ProviderProblem
from ainative_desktop.storage.model_settings import UsedModel
from ainative_desktop.ui.choosing.rows import RECENT_SHOWN, ModelRows, Row, rows_of
from ainative_desktop.ui.choosing.words import absence, model_label, welcome

DEMO = OfferedModel("demo", "demo", "Demo model")
GPT = OfferedModel("openai", "gpt-large", "gpt-large")
SMALL = OfferedModel("openai", "gpt-small", "gpt-small")
CLAUDE = OfferedModel("anthropic", "claude-9-20260101", "Claude 9")
FOUND = ModelList((DEMO, GPT, SMALL, CLAUDE))
NOTHING = ModelChoice("local")
CHOSEN = ModelChoice("local", "openai", "gpt-large")
REFUSED = ProviderProblem(
    "anthropic", "Anthropic refused the key. Check it in Preferences → API keys.", "key_refused"
)


def used(model: OfferedModel) -> UsedModel:
    return UsedModel("local", model.provider, model.id, model.name)


def shown(rows: list[Row]) -> list[str]:
    return [f"# {row.words}" if row.kind == "heading" else row.words for row in rows]


def test_the_recent_ones_come_first_then_each_providers() -> None:
    rows = rows_of(FOUND, [used(CLAUDE), used(GPT)], CHOSEN, embedded=True)
    assert shown(rows) == [
        "# Recent", "Claude 9", "gpt-large", "# Demo", "Demo model", "# OpenAI", "gpt-large", "gpt-small",
        "# Anthropic", "Claude 9", "Add a key…",
    ]  # fmt: skip
    assert [row.words for row in rows if row.present] == ["gpt-large", "gpt-large"]
    assert next(row.detail for row in rows if row.words == "Claude 9") == "claude-9-20260101"


def test_recent_ones_that_are_gone_are_left_out_and_there_is_a_limit() -> None:
    gone = UsedModel("local", "openai", "gpt-old", "gpt-old")
    rows = rows_of(FOUND, [gone, used(GPT)], NOTHING, embedded=True)
    assert shown(rows)[:2] == ["# Recent", "gpt-large"]
    many = [used(GPT), used(SMALL), used(CLAUDE), used(DEMO), used(GPT)]
    assert shown(rows_of(FOUND, many, NOTHING, embedded=True)).index("# Demo") == RECENT_SHOWN + 1


def test_before_the_server_was_heard_the_recent_ones_can_be_chosen() -> None:
    rows = rows_of(None, [used(GPT)], NOTHING, embedded=True)
    assert shown(rows) == ["Asking the server for its models…", "# Recent", "gpt-large", "Add a key…"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("small", ["# OpenAI", "gpt-small"]),
        ("OPENAI large", ["# OpenAI", "gpt-large"]),
        ("2026", ["# Anthropic", "Claude 9"]),
        ("none", ["No model is called “none”."]),
    ],
)
def test_searching_looks_at_names_ids_and_providers(query: str, found: list[str]) -> None:
    assert shown(rows_of(FOUND, [used(GPT)], NOTHING, query=query, embedded=True)) == found


def test_what_is_wrong_is_said_first_and_leads_to_the_keys() -> None:
    rows = rows_of(ModelList((DEMO,), (REFUSED,)), [], NOTHING, embedded=True)
    assert (rows[0].kind, rows[0].words) == ("problem", REFUSED.words)
    rows = rows_of(ModelList((DEMO,), trouble="The server could not be reached."), [], NOTHING, embedded=True)
    assert (rows[0].kind, rows[0].words) == ("quiet", "The server could not be reached.")


def test_on_another_server_one_can_leave_it_to_that_and_there_are_no_keys_of_ours() -> None:
    theirs = ModelList((OfferedModel("", "house", "House"),), (REFUSED,))
    rows = rows_of(theirs, [], ModelChoice("team"), embedded=False)
    assert shown(rows) == [REFUSED.words, "Server's choice", "# Models", "House"]
    assert [row.kind for row in rows if row.can_be_chosen] == ["model", "model"]
    assert rows[1].present


def test_the_demo_model_answers_where_nothing_is_chosen() -> None:
    rows = rows_of(FOUND, [], NOTHING, embedded=True)
    assert [row.words for row in rows if row.present] == ["Demo model"]


def test_arrows_stop_at_the_ends_and_go_over_what_cannot_be_chosen(qapp: QApplication) -> None:
    model = ModelRows()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.first_choice() == -1
    model.set_rows(rows_of(FOUND, [used(GPT)], CHOSEN, embedded=True))
    assert model.first_choice() == 1
    assert [model.step(1, by) for by in (-1, 1, 2, 99)] == [1, 3, 5, 9]
    model.set_rows([Row("quiet", "No model is called “x”.")])
    assert (model.step(3, 1), model.first_choice()) == (-1, -1)


@pytest.mark.parametrize(
    ("choice", "embedded", "label"),
    [
        (NOTHING, True, "Demo"),
        (ModelChoice("local", "demo", "demo"), True, "Demo"),
        (NOTHING, False, "Server's choice"),
        (CHOSEN, True, "gpt-large"),
        (ModelChoice("local", "ollama", "llama3.2:latest"), True, "llama3.2"),
        (ModelChoice("old", "openai"), False, "OpenAI"),
    ],
)
def test_what_the_button_says(choice: ModelChoice, embedded: bool, label: str) -> None:
    assert model_label(choice, embedded=embedded) == label


def test_an_empty_conversation_says_who_answers() -> None:
    assert "demo model" in welcome(NOTHING, embedded=True)[0]
    assert welcome(CHOSEN, embedded=True)[0] == "Answers come from gpt-large, through OpenAI."
    assert "server chooses" in welcome(NOTHING, embedded=False)[0]


@pytest.mark.parametrize(
    ("choice", "found", "words"),
    [
        (CHOSEN, FOUND, ""),
        (CHOSEN, None, ""),
        (NOTHING, FOUND, ""),
        (CHOSEN, ModelList(offered=False), ""),
        (CHOSEN, ModelList(trouble="It could not be reached."), ""),
        (CHOSEN, ModelList((DEMO,)), "There is no key for OpenAI any more"),
        (CHOSEN, ModelList((DEMO, SMALL)), "gpt-large is not offered any more"),
        (ModelChoice("local", "ollama", "llama"), ModelList((DEMO,)), "Ollama does not run"),
        (ModelChoice("local", "anthropic", "claude"), ModelList((DEMO,), (REFUSED,)), "refused the key"),
    ],
)
def test_why_the_chosen_model_would_not_answer(
    choice: ModelChoice, found: ModelList | None, words: str
) -> None:
    told = absence(choice, found, embedded=True)
    assert words in told
    assert bool(words) == bool(told)
