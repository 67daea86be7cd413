"""Steps grow by what the wire tells, in order and within bounds, and come back as they were."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ainative_desktop.protocol import steps as module
from ainative_desktop.protocol.steps import Entry, Steps, Thought, ToolState, ToolUse, joined, without_steps

CALL = {"tool_call": {"id": "1", "name": "calculator", "arguments": {"expression": "2+2"}}}
RESULT = {"tool_result": {"id": "1", "name": "calculator", "result": {"expression": "2+2", "value": 4}}}


def told(*metadata: dict[str, Any]) -> tuple[Steps, list[Entry]]:
    """Steps that were told so, a second apart, and the entries they made."""
    steps, entries = Steps(), []
    for now, values in enumerate(metadata, 1):
        entries += steps.take(values, 0, float(now))
    return steps, entries


def test_reasoning_is_appended_until_something_else_comes() -> None:
    steps = Steps()
    for now, piece in enumerate(("Two ", "and ", "two."), 1):
        steps.take({"reasoning": piece}, 0, float(now))
    assert len(steps.rest(5.0)) == 1
    assert steps.rest(6.0) == []
    steps.take({"reasoning": "Again."}, 7, 8.0)
    first, second = steps[0], steps[1]
    assert isinstance(first, Thought)
    assert isinstance(second, Thought)
    assert (first.text.text(), first.ended - first.began, first.going_on) == ("Two and two.", 4.0, False)
    assert (second.text.text(), second.at, second.going_on) == ("Again.", 7, True)


def test_a_tool_and_its_outcome() -> None:
    steps, _ = told({"reasoning": "Hm."}, CALL)
    use = steps[1]
    assert isinstance(use, ToolUse)
    assert (use.name, json.loads(use.arguments), use.state) == (
        "calculator", {"expression": "2+2"}, ToolState.RUNS,
    )  # fmt: skip
    steps.take(RESULT, 0, 3.0)
    assert (use.state, json.loads(use.result)["value"]) == (ToolState.DONE, 4)


@pytest.mark.parametrize(
    ("result", "state"),
    [
        ({"error": "No."}, ToolState.FAILED),
        ({"error": "No.", "denied": True}, ToolState.DENIED),
        ({"error": "No.", "denied": "yes"}, ToolState.FAILED),
    ],
)
def test_a_tool_that_did_not_run(result: dict[str, Any], state: ToolState) -> None:
    steps, _ = told(CALL, {"tool_result": {"id": "1", **result}})
    use = steps[0]
    assert isinstance(use, ToolUse)
    assert (use.state, use.result) == (state, "No.")


def test_calls_of_one_id_in_two_rounds() -> None:
    """As models number them anew."""
    again = {"tool_call": {**CALL["tool_call"], "arguments": {"expression": "3+3"}}}
    steps, _ = told(CALL, RESULT, again, {"tool_result": {"id": "1", "result": 6}})
    assert [step.result for step in (steps[0], steps[1]) if isinstance(step, ToolUse)][1] == "6"


def test_a_whole_answer_tells_of_all_calls_together() -> None:
    whole = {"tool_calls": [CALL["tool_call"]], "tool_results": [RESULT["tool_result"]], "reasoning": "So."}
    steps, _ = told(whole)
    assert [type(steps[number]) for number in range(len(steps))] == [Thought, ToolUse]
    assert without_steps({**whole, "model": "m"}) == {"model": "m"}


def test_entries_say_the_same_again_and_so_does_what_is_stored() -> None:
    steps, entries = told({"reasoning": "Two "}, {"reasoning": "and two."}, CALL, RESULT, {"reasoning": "4."})
    again = Steps()
    for entry in json.loads(json.dumps(joined(entries))):
        again.apply(entry)
    assert again.to_json() == steps.to_json()
    assert len(joined(entries)) < len(entries)
    stored = Steps.from_json(json.loads(json.dumps(steps.to_json())))
    assert stored.to_json() == steps.to_json()
    assert not any(stored[number].going_on for number in range(len(stored)))


def test_what_is_too_long_is_cut_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, limit in {"THOUGHT": 10, "ARGUMENTS": 5, "RESULT": 4}.items():
        monkeypatch.setattr(module, f"{name}_LIMIT", limit)
    pieces: list[dict[str, Any]] = [{"reasoning": "x" * 7}] * 3
    steps, entries = told(*pieces, {"tool_call": {"id": "1", "name": "t", "arguments": "y" * 9}})
    steps.take({"tool_result": {"id": "1", "result": "z" * 9}}, 0, 9.0)
    thought, use = steps[0], steps[1]
    assert isinstance(thought, Thought)
    assert isinstance(use, ToolUse)
    assert (len(thought.text), thought.cut) == (10, 11)
    assert (use.arguments, use.result, use.cut) == ("y" * 5, "z" * 4, 4 + 5)
    again = Steps()
    for entry in joined(entries):
        again.apply(entry)
    assert again.to_json()[0] == thought.to_json()


def test_all_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "TOTAL_LIMIT", 100)
    monkeypatch.setattr(module, "STEPS_LIMIT", 3)
    steps, _ = told(*[{"tool_call": {"id": str(n), "name": "t", "arguments": "x" * 60}} for n in range(5)])
    steps.take({"reasoning": "more"}, 0, 9.0)
    assert (len(steps), steps.left_out) == (3, 2)
    assert sum(len(str(entry.get("arguments", ""))) for entry in steps.to_json()) == 100
    assert Steps.from_json(steps.to_json()).left_out == 2


def test_what_goes_on_is_stopped_by_the_end() -> None:
    steps, _ = told(CALL)
    assert steps.ask("q") is steps.asking()
    steps.end()
    use = steps[0]
    assert isinstance(use, ToolUse)
    assert (steps.asking(), use.state, use.consent) == (None, ToolState.STOPPED, "")


def test_a_question_without_a_call() -> None:
    assert Steps().ask("q") is None
    steps, _ = told(CALL, RESULT)
    assert steps.ask("q") is None


@pytest.mark.parametrize(
    "value",
    [None, 3, "x", {}, [1, None, []], [{}], [{"thought": 3}], [{"tool": None}], [{"left_out": -1}]],
)
def test_what_is_not_as_it_was_written_is_passed_over(value: object) -> None:
    assert len(Steps.from_json(value)) == 0


@pytest.mark.parametrize("entry", [{}, {"result": "x"}, {"rest": 1}, {"rest": None}, {"call": 3}])
def test_an_entry_that_says_nothing_changes_nothing(entry: dict[str, Any]) -> None:
    steps = Steps()
    steps.apply(entry)
    assert len(steps) == 0


def test_members_of_other_types_do_no_harm() -> None:
    """What a server sends is not always what it should be."""
    for values in ({"reasoning": 3}, {"tool_call": "x"}, {"tool_calls": {"a": 1}}, {"tool_result": [1]}):
        steps, _ = told(values)
        assert len(steps) == 0
    steps, _ = told({"tool_call": {"id": None, "name": ["x"], "arguments": {"a": [1, {"b": None}]}}})
    assert steps.to_json()[0]["tool"] == ""
