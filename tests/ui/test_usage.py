"""What answers took, in the running application: beside them, and summed up by one's own prices."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QTableWidget, QWidget

from ainative_desktop.storage.settings import SettingsFile
from ainative_desktop.ui.usage.chart import DaysChart
from tests.helpers.desktop import Desktop, until
from tests.helpers.peers import Reply, answer, http_peer

W = TypeVar("W", bound=QWidget)


def reply(*metadata: dict[str, object]) -> Reply:
    """A short answer, and what the server says of it."""
    facts = [{"type": "metadata", "data": each} for each in metadata]
    messages = [
        *facts,
        {"type": "token", "data": "Because"},
        {"type": "token", "data": " so."},
        {"type": "done"},
    ]
    return answer("".join(f"data: {json.dumps(message)}\n\n" for message in messages))


COUNTED = reply(
    {"model": "gpt-4o-2026"},
    {"usage": {"prompt_tokens": 2_000, "completion_tokens": 500, "total_tokens": 2_500}},
)
PLAIN = reply()


@asynccontextmanager
async def answered(home: Path, reply: Reply) -> AsyncIterator[Desktop]:
    """A window whose question "Why is the sky blue?" was answered so."""
    async with http_peer(reply) as peer:
        desktop = await Desktop.start(home, "--server", peer.url, "--transport", "sse")
        desktop.send("Why is the sky blue?")
        await desktop.answered(2)
        yield desktop
        await desktop.close()


class UsageWindow:
    """The open usage window."""

    def __init__(self, desktop: Desktop) -> None:
        [action] = [each for each in desktop.window.findChildren(QAction) if each.text() == "Usage"]
        assert action.shortcut().toString() == "Ctrl+Shift+U"
        action.trigger()
        dialog = desktop.window.findChild(QDialog, "usageDialog")
        assert dialog is not None
        self.dialog = dialog

    def find(self, kind: type[W], name: str) -> W:
        found = self.dialog.findChild(kind, name)
        assert found is not None, name
        return found

    def figures(self) -> list[str]:
        """Cost, tokens in, tokens out, answers."""
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.property("figure")]

    def models(self) -> list[list[str]]:
        table = self.find(QTableWidget, "usageModels")
        cells = [[table.item(row, column) for column in range(7)] for row in range(table.rowCount())]
        return [[cell.text() for cell in row if cell is not None] for row in cells]

    def words(self, name: str) -> str:
        return self.find(QLabel, name).text()


def press_details(desktop: Desktop) -> None:
    """Tab into the last answer's actions and press Details."""
    view = desktop.window.transcript
    [target] = [t for t in view.scene.targets() if t.hit.action == "details"]
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.scene.rect_of(target).center().toPoint(),
    )


def write_price(desktop: Desktop, pattern: str, tokens_in: str, tokens_out: str) -> None:
    """Add a price in Preferences."""
    button = desktop.window.findChild(QPushButton, "addPriceButton")
    assert button is not None
    button.click()
    fields = button.parentWidget().findChildren(QLineEdit)[-3:]  # type: ignore[union-attr]
    for field, text in zip(fields, (pattern, tokens_in, tokens_out), strict=True):
        QTest.keyClicks(field, text)


def test_the_servers_count_by_ones_own_prices(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """An answer's details; the sums; the cost once there is a price, and after the next start too."""

    async def main() -> None:
        async with answered(tmp_path, COUNTED) as desktop:
            press_details(desktop)
            assert desktop.notice().startswith("gpt-4o-2026 · 2,000 tokens in, 500 out · first token ")
            usage = UsageWindow(desktop)
            await until(lambda: usage.figures() == ["–", "2,000", "500", "1"], "the sums")
            assert usage.words("usageNote") == "Without a price: gpt-4o-2026."
            assert usage.words("usageHere").startswith("1 answer · 2,000 tokens in, 500 out · first token ")
            usage.find(QPushButton, "usagePrices").click()
            currency = desktop.find(QLineEdit, "currencyEdit")
            assert currency.isVisible()
            QTest.keyClicks(currency, "$")
            write_price(desktop, "gpt-4o*", "2,5", "10")
            await until(lambda: usage.figures()[0] == "$0.01", "the cost")
            assert usage.models()[0][:4] == ["gpt-4o-2026", "1", "2,000", "500"]
            assert usage.models()[0][-1] == "$0.01"
            assert usage.words("usageNote") == ""
            press_details(desktop)
            assert desktop.notice().endswith(" · $0.01")
            desktop.send("And now?")
            await desktop.answered(4)
            await until(lambda: usage.figures() == ["$0.02", "4,000", "1,000", "2"], "the next answer")
            desktop.app.workspace.new_chat()
            await until(lambda: usage.words("usageHere") == "No answer yet.", "another chat")
        settings, _ = SettingsFile(tmp_path / "settings.json").load()
        assert settings.prices.cost("gpt-4o", 1_000_000, 0) == 2.5

    qloop.run_until_complete(main())


def test_a_server_that_does_not_count(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Its tokens are counted here, and said to be an estimate."""

    async def main() -> None:
        async with answered(tmp_path, PLAIN) as desktop:
            press_details(desktop)
            assert desktop.notice().startswith("unnamed model · about 5 tokens in, 2 out · ")
            usage = UsageWindow(desktop)
            await until(lambda: usage.figures() == ["–", "5", "2", "1"], "the sums")
            assert usage.words("usageNote").endswith("the tokens of one answer are an estimate.")

    qloop.run_until_complete(main())


def test_days_by_the_keyboard(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Each day of the chart says what it had; the periods are a month and three."""

    async def main() -> None:
        async with answered(tmp_path, COUNTED) as desktop:
            usage = UsageWindow(desktop)
            await until(lambda: usage.figures()[3] == "1", "the sums")
            chart = usage.find(DaysChart, "usageChart")
            assert chart.accessibleDescription().startswith("30 days, 1 of them")
            legend = usage.words("usageDay")
            QTest.keyClick(chart, Qt.Key.Key_Left)
            assert ": 1 answer · 2,000 tokens in, 500 out" in usage.words("usageDay")
            QTest.keyClick(chart, Qt.Key.Key_Left)
            assert usage.words("usageDay").endswith(": no answers")
            usage.find(QPushButton, "usage90").click()
            assert chart.accessibleDescription().startswith("90 days, 1 of them")
            chart.leaveEvent(None)  # type: ignore[arg-type]
            assert usage.words("usageDay") == legend

    qloop.run_until_complete(main())


def test_a_price_that_is_none(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Is told where it was written, and not saved; a removed one is gone."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        desktop.app.settings.show_prices()
        write_price(desktop, "m", "much", "1")
        problem = desktop.find(QLabel, "pricesProblem")
        assert problem.text() == "“much” is not a price. Write a number such as 2.50."
        assert not desktop.app.settings.prices.models
        write_price(desktop, "n", "", "1")
        [price] = desktop.app.settings.prices.models
        assert (price.pattern, price.input, price.output) == ("n", 0.0, 1.0)
        page = problem.parentWidget()
        assert page is not None
        for button in page.findChildren(QPushButton):
            if button.text() == "Remove":
                button.click()
        assert not desktop.app.settings.prices.models
        assert problem.text() == ""
        await desktop.close()

    qloop.run_until_complete(main())
