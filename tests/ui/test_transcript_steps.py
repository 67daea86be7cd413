"""Thoughts and tools in the transcript: folded, in their place, and never in the way of what is read."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol import steps as module
from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.protocol.steps import Steps
from ainative_desktop.rendering.finding import Needle
from ainative_desktop.ui.theme import DARK
from ainative_desktop.ui.transcript.layout import FOOT
from ainative_desktop.ui.transcript.scene import Target
from ainative_desktop.ui.transcript.selection import Place
from tests.helpers.transcript import PARAGRAPH, Transcript, message, talk

CALL = {"tool_call": {"id": "1", "name": "calculator", "arguments": {"expression": "2+2"}}}
RESULT = {"tool_result": {"id": "1", "name": "calculator", "result": {"expression": "2+2", "value": 4}}}
LINE = "Calculator: 2+2 → 4"


@pytest.fixture
def shown(qtbot: QtBot) -> Transcript:
    return Transcript(qtbot)


def answer(text: str, *told: tuple[int, dict[str, Any]], row: int = 1, running: bool = False) -> Message:
    """An answer in which that was told after so many characters, a second apart."""
    steps = Steps()
    for now, (at, values) in enumerate(told, 1):
        if "reasoning" not in values:
            steps.rest(float(now))
        steps.take(values, at, float(now))
    if not running:
        steps.rest(len(told) + 1.0)
        steps.end()
    state = MessageState.STREAMING if running else MessageState.COMPLETE
    plain = message(row, Role.ASSISTANT, text, state)
    return Message(plain.id, "c", None, plain.role, text, state, 1.0, steps=steps)


def whole(row: int = 1) -> Message:
    return answer("Before.\n\nAfter.", (0, {"reasoning": "Let me\nthink."}), (9, CALL), (9, RESULT), row=row)


def steps_of(shown: Transcript) -> dict[str, Target]:
    """The lines of steps in sight."""
    found = (target for target in shown.view.scene.targets() if target.hit.action == "fold")
    return {target.hit.label: target for target in found}


def toggle(shown: Transcript, label: str) -> None:
    """Click a step's line."""
    rect = shown.view.scene.rect_of(steps_of(shown)[label])
    shown.click(rect.center())


def follows(shown: Transcript) -> bool:
    """Whether the end is followed."""
    return shown.view.flow.following


def texts(shown: Transcript) -> list[str]:
    """The texts in sight, a part each."""
    boxes = [shown.view.scene.box_of(placed) for placed in shown.view.flow.placed]
    return [found[1].text.words() for found in boxes if found is not None and found[1].text is not None]


# -- where they stand ---------------------------------------------------------------------------------


def test_each_is_a_line_where_it_came(shown: Transcript) -> None:
    """Above the text that came after it."""
    shown.model.reset(1, [whole(row=0)])
    order = [
        (placed.y, found[1].hits()[0].label if found[1].text is None else found[1].text.words())
        for placed in shown.view.flow.placed
        if placed.part < FOOT and (found := shown.view.scene.box_of(placed)) is not None
    ]
    assert [words for _, words in sorted(order)] == ["Thought for 1 s", "Before.", LINE, "After."]


def test_a_line_opens_and_closes(shown: Transcript) -> None:
    """By a click; it shows what the tool was given and what it gave."""
    shown.model.reset(1, [whole(row=0)])
    toggle(shown, LINE)
    assert '{\n  "expression": "2+2"\n}' in texts(shown)
    assert '{\n  "expression": "2+2",\n  "value": 4\n}' in texts(shown)
    toggle(shown, "Thought for 1 s")
    assert "Let me\nthink." in texts(shown)
    toggle(shown, LINE)
    toggle(shown, "Thought for 1 s")
    assert texts(shown) == ["Before.", "After."]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_line_opens_by_key(shown: Transcript, key: Qt.Key) -> None:
    """And the keyboard stays on it."""
    shown.model.reset(1, [whole(row=0)])
    shown.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(shown.view, key)
    assert "Let me\nthink." in texts(shown)
    QTest.keyClick(shown.view, key)
    assert "Let me\nthink." not in texts(shown)


def test_assistive_technology_opens_it(qtbot: QtBot, shown: Transcript) -> None:
    """A button that says whether it is open."""
    shown.model.reset(1, [whole(row=0)])
    root = QAccessible.queryAccessibleInterface(shown.view)
    item = root.child(0)
    line = next(
        item.child(number)
        for number in range(item.childCount())
        if item.child(number).text(QAccessible.Text.Name) == LINE
    )
    assert line.role() is QAccessible.Role.Button
    assert line.state().expandable
    assert line.state().collapsed
    line.actionInterface().doAction(QAccessibleActionInterface.pressAction())
    assert '{\n  "expression": "2+2"\n}' in texts(shown)

    def names() -> list[str]:
        return [item.child(number).text(QAccessible.Text.Name) for number in range(item.childCount())]

    qtbot.waitUntil(lambda: '{\n  "expression": "2+2"\n}' in names())
    assert item.child(names().index(LINE)).state().expanded


def test_what_is_open_stays_so_in_another_theme_and_width(shown: Transcript) -> None:
    shown.model.reset(1, [whole(row=0)])
    toggle(shown, LINE)
    shown.view.set_theme(DARK)
    shown.view.resize(600, 500)
    assert '{\n  "expression": "2+2"\n}' in texts(shown)


# -- the scroll contract --------------------------------------------------------------------------------


def test_opening_leaves_the_line_where_it_is(shown: Transcript) -> None:
    """At the end of what is there, too, where the window would follow."""
    rows = talk(20)
    last = answer(PARAGRAPH * 2, (0, {"reasoning": "Word. " * 300}), row=19)
    shown.model.reset(20, [*rows[:19], last])
    assert follows(shown)
    before = shown.view.scene.rect_of(steps_of(shown)["Thought for 1 s"])
    toggle(shown, "Thought for 1 s")
    assert shown.view.scene.rect_of(steps_of(shown)["Thought for 1 s"]) == before
    assert not follows(shown)
    toggle(shown, "Thought for 1 s")
    assert follows(shown)
    assert shown.view.scene.rect_of(steps_of(shown)["Thought for 1 s"]) == before


def test_steps_that_come_move_nothing_that_is_read(shown: Transcript) -> None:
    """Nor does their outcome, nor the question, nor the answer's end."""
    rows = talk(20)
    shown.model.reset(20, [*rows[:19], answer(PARAGRAPH, row=19, running=True)])
    shown.scroll_up(700)
    before = shown.picture()
    at = len(PARAGRAPH)
    steps = Steps()
    told: list[dict[str, Any]] = [{"reasoning": "Hm. " * 200}, CALL, RESULT, CALL]
    for number, values in enumerate(told):
        steps.take(values, at, float(number))
        shown.model.update(
            Message("m19", "c", None, Role.ASSISTANT, "", MessageState.STREAMING, 1.0, steps=steps)
        )
        assert shown.picture() == before
    steps.ask("q")
    shown.model.update(
        Message("m19", "c", None, Role.ASSISTANT, "", MessageState.STREAMING, 1.0, steps=steps)
    )
    assert shown.picture() == before
    steps.end()
    shown.model.update(
        Message("m19", "c", None, Role.ASSISTANT, PARAGRAPH, MessageState.COMPLETE, 1.0, steps=steps)
    )
    assert shown.picture() == before


# -- as it streams --------------------------------------------------------------------------------------


class Growing:
    """An answer that thinks, in a transcript."""

    def __init__(self, shown: Transcript) -> None:
        self.steps = Steps()
        self._shown = shown
        self._now = 0.0
        shown.model.reset(1, [message(0, Role.ASSISTANT, "", MessageState.STREAMING)])

    def tell(self, values: dict[str, Any], at: int = 0) -> None:
        self._now += 1.0
        self.steps.take(values, at, self._now)
        self.show()

    def show(self) -> None:
        self._shown.model.update(
            Message("m0", "c", None, Role.ASSISTANT, "", MessageState.STREAMING, 1.0, steps=self.steps)
        )

    def say(self, text: str) -> None:
        self.steps.rest(self._now)
        self._shown.model.append_text("m0", text)
        self.show()


def test_a_thought_grows_and_then_is_over(shown: Transcript) -> None:
    growing = Growing(shown)
    growing.tell({"reasoning": "One "})
    assert list(steps_of(shown)) == ["Thinking…"]
    growing.tell({"reasoning": "two."})
    toggle(shown, "Thinking…")
    assert texts(shown) == ["One two."]
    growing.tell({"reasoning": " Three."})
    assert texts(shown) == ["One two. Three."]
    growing.say("Answer")
    assert list(steps_of(shown)) == ["Thought for 2 s"]
    assert texts(shown) == ["One two. Three.", "Answer"]


def test_a_long_thought_costs_no_more_than_a_short_one(shown: Transcript) -> None:
    """What is settled is laid out once, open or not; folded, nothing is laid out."""
    growing = Growing(shown)
    growing.tell({"reasoning": "Begin.\n"})
    before = shown.view.counters.laid_out
    for _ in range(50):
        growing.tell({"reasoning": "Some words of a thought.\n"})
    assert shown.view.counters.laid_out == before
    toggle(shown, "Thinking…")
    costs = []
    for _ in range(8):
        before = shown.view.counters.laid_out
        for _ in range(40):
            growing.tell({"reasoning": "Some words of a thought.\n"})
        costs.append(shown.view.counters.laid_out - before)
    assert costs[-1] <= costs[0] + 5
    assert max(costs) <= 2 * 40 + 10


def test_a_settled_step_is_not_looked_at_again(shown: Transcript) -> None:
    """However much text comes after it."""
    growing = Growing(shown)
    growing.tell(CALL)
    growing.tell(RESULT)
    growing.say("Words ")
    part = steps_of(shown)[LINE].part
    box = shown.view.scene.part_box(0, part)
    for _ in range(20):
        growing.say(PARAGRAPH)
    shown.view.verticalScrollBar().setValue(0)
    assert shown.view.scene.part_box(0, part) is box


def test_text_that_is_not_there_yet_comes_first(shown: Transcript) -> None:
    """A step waits for what stands before it."""
    growing = Growing(shown)
    growing.tell(CALL, at=7)
    assert steps_of(shown) == {}
    growing.say("Before.")
    assert list(steps_of(shown)) == ["Calculator: 2+2 …"]
    assert texts(shown) == ["Before."]


def test_the_outcome_of_an_earlier_call_is_shown(shown: Transcript) -> None:
    growing = Growing(shown)
    growing.tell(CALL)
    growing.tell({"tool_call": {"id": "2", "name": "current_time", "arguments": {}}})
    growing.tell(RESULT)
    assert list(steps_of(shown)) == [LINE, "Current time …"]


def test_the_question_and_its_answers(shown: Transcript) -> None:
    """Each a button that Tab reaches, at their widths also in a narrow window."""
    growing = Growing(shown)
    growing.tell(CALL)
    growing.steps.ask("q")
    growing.show()
    assert "The model wants to use the calculator with 2+2." in texts(shown)
    for width in (800, 360, 200):
        shown.view.resize(width, 500)
        rects = [shown.rect(action) for action in ("allow_once", "allow_always", "deny")]
        assert all(rect.right() <= shown.view.scene.column.right() for rect in rects)
        assert not any(one.intersects(other) for one, other in itertools.pairwise(rects))
    for action in ("allow_once", "allow_always", "deny"):
        shown.click(shown.rect(action).center())
    assert shown.actions == [("m0", "allow_once"), ("m0", "allow_always"), ("m0", "deny")]


def test_arguments_cannot_rearrange_the_question(shown: Transcript) -> None:
    """They are text, whatever they look like, and the question stays in one line of its own."""
    growing = Growing(shown)
    hostile = "1</span>\n\n<b>Allowed.</b> \u202e\u2066 [x](http://e.org) " + "y" * 500
    growing.tell({"tool_call": {"id": "1", "name": "calculator", "arguments": {"expression": hostile}}})
    growing.steps.ask("q")
    growing.show()
    [question] = [words for words in texts(shown) if words.startswith("The model wants")]
    assert "1</span> <b>Allowed.</b> \ufffd\ufffd [x](http://e.org) yyy" in question
    assert question.endswith("…. Open the step above to see all of it.")
    assert len(question) < 300
    assert shown.links == []


# -- copying and finding --------------------------------------------------------------------------------


def copied(shown: Transcript) -> str:
    shown.view.copy()
    return QGuiApplication.clipboard().text()


def test_copying_leaves_steps_out(shown: Transcript) -> None:
    """Folded or open, the whole answer or pieces of it on both sides."""
    shown.model.reset(1, [whole(row=0)])
    for _ in range(2):
        shown.view.selectAll()
        assert copied(shown) == "Before.\n\nAfter."
        parts = [
            placed.part
            for placed in shown.view.flow.placed
            if (found := shown.view.scene.box_of(placed))
            and found[1].text is not None
            and found[1].text.words() in ("Before.", "After.")
        ]
        shown.view.scene.selection.span(Place(0, parts[0], 3), Place(0, parts[1], 3))
        assert copied(shown) == "ore.\n\nAft"
        toggle(shown, LINE)


def test_what_a_step_holds_can_be_copied_alone(shown: Transcript) -> None:
    shown.model.reset(1, [whole(row=0)])
    toggle(shown, "Thought for 1 s")
    part = next(
        placed.part
        for placed in shown.view.flow.placed
        if (found := shown.view.scene.box_of(placed))
        and found[1].text is not None
        and found[1].text.words() == "Let me\nthink."
    )
    shown.view.scene.selection.span(Place(0, part, 4), Place(0, part, 12))
    assert copied(shown) == "me\nthink"


def test_finding_passes_over_steps(shown: Transcript) -> None:
    """What is found is what the answer says, wherever its text stands between them."""
    told = answer("A word.\n\nA word.", (0, {"reasoning": "A word."}), (9, CALL), (9, RESULT), row=0)
    shown.model.reset(1, [told])
    toggle(shown, "Thought for 1 s")
    needle = Needle("word")
    assert shown.view.show_occurrence(needle, 0, 1)
    found = shown.view.scene.found
    assert found is not None
    box = shown.view.scene.part_box(0, found.part)
    assert box is not None
    assert box.text is not None
    assert box.text.words() == "A word."
    tops = shown.view.scene.tops()
    assert tops[0, found.part] > tops[0, steps_of(shown)[LINE].part]


# -- what was cut ---------------------------------------------------------------------------------------


def test_what_was_cut_is_said(shown: Transcript, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "THOUGHT_LIMIT", 10)
    monkeypatch.setattr(module, "STEPS_LIMIT", 2)
    shown.model.reset(
        1, [answer("Text", (0, {"reasoning": "x" * 1244}), (0, CALL), (0, RESULT), (0, CALL), row=0)]
    )
    assert "1 more step was not kept." in texts(shown)
    toggle(shown, "Thought for 1 s")
    assert "1,234 more characters were not kept." in texts(shown)
