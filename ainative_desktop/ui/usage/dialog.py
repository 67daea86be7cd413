"""The usage window: sums, a chart of the last days, each model, and the chat on screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...protocol.prices import PriceTable
from ...storage.usage import Spent
from ..placement import fitting
from ..preferences.form import Segments, muted
from ..theme import Theme
from ..tile import Tile
from ..translation import QT_TRANSLATE_NOOP, number
from .chart import DaysChart, day_words
from .summary import Day, Total, by_day, by_model, unpriced
from .words import milliseconds, tokens_words

PERIODS = (
    ("30", QT_TRANSLATE_NOOP("usage", "30 days"), "usage30"),
    ("90", QT_TRANSLATE_NOOP("usage", "90 days"), "usage90"),
)
LONGEST_PERIOD = 90  # days
COLUMNS = (
    QT_TRANSLATE_NOOP("usage", "Model"),
    QT_TRANSLATE_NOOP("usage", "Answers"),
    QT_TRANSLATE_NOOP("usage", "Tokens in"),
    QT_TRANSLATE_NOOP("usage", "Tokens out"),
    QT_TRANSLATE_NOOP("usage", "First token"),
    QT_TRANSLATE_NOOP("usage", "Tokens/s"),
    QT_TRANSLATE_NOOP("usage", "Cost"),
)
SIZE = QSize(720, 640)  # px at 14 px text
ROW = 2.2  # of the text's size: a row of the table
FEWEST_ROWS = 3  # that the table has room for, its head included
MOST_MODELS = 200  # that are listed
NAMED = 3  # models without a price that are named

_TILES = {
    "cost": QT_TRANSLATE_NOOP("usage", "cost"),
    "in": QT_TRANSLATE_NOOP("usage", "tokens in"),
    "out": QT_TRANSLATE_NOOP("usage", "tokens out"),
    "answers": QT_TRANSLATE_NOOP("usage", "answers"),
}
_LEGEND = QT_TRANSLATE_NOOP("usage", "Tokens a day: what went in is pale, what came out is full.")


class UsageDialog(QDialog):
    """Shows what it was given last; never modal.

    Signals: prices_requested(), the person wants to set prices.
    """

    prices_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("usageDialog")
        self.setWindowTitle(self.tr("Usage"))
        self.setModal(False)
        self._spent: Sequence[Spent] = ()
        self._here: Sequence[Spent] = ()
        self._prices = PriceTable()
        self._today = date.min
        self._period = Segments([(value, _translated(words), name) for value, words, name in PERIODS])
        self._period.setAccessibleName(self.tr("Period"))
        self._period.set_value("30")
        self._period.chosen.connect(lambda _value: self._show())
        self._tiles = {name: Tile(_translated(words)) for name, words in _TILES.items()}
        self._chart = DaysChart()
        self._chart.looked_at.connect(self._show_day)
        self._day = muted(_translated(_LEGEND))
        self._day.setObjectName("usageDay")
        self._models = _models_table()
        self._here_words = muted("")
        self._here_words.setObjectName("usageHere")
        self._note = muted("")
        self._note.setObjectName("usageNote")
        self._set_prices = QPushButton(self.tr("Set prices"))
        self._set_prices.setObjectName("usagePrices")
        self._set_prices.setAutoDefault(False)
        self._set_prices.clicked.connect(self.prices_requested)
        self._arrange()

    def _arrange(self) -> None:
        title, here = QLabel(self.tr("Usage")), QLabel(self.tr("This chat"))
        title.setObjectName("pageTitle")
        here.setProperty("heading", True)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._period)
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        for tile in self._tiles.values():
            tiles.addWidget(tile)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self._set_prices)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(tiles)
        column.addWidget(self._chart)
        column.addWidget(self._day)
        column.addWidget(self._models, 1)
        column.addWidget(here)
        column.addWidget(self._here_words)
        column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme, in a window that is as large as its text wants."""
        self._chart.set_theme(theme)
        self._models.verticalHeader().setDefaultSectionSize(round(theme.body_px * ROW))
        self._models.setMinimumHeight(round(theme.body_px * ROW * FEWEST_ROWS))
        wanted = (SIZE * (theme.body_px / 14)).expandedTo(SIZE)
        self.resize(fitting(wanted, self.screen().availableSize()))

    def show_spent(
        self, spent: Sequence[Spent], here: Sequence[Spent], prices: PriceTable, today: date
    ) -> None:
        """What was spent in the last LONGEST_PERIOD days, and in the chat on screen."""
        self._spent, self._here, self._prices, self._today = spent, here, prices, today
        self._show()

    def _show(self) -> None:
        days = by_day(self._spent, self._prices, today=self._today, days=int(self._period.value()))
        first = days[0].date.isoformat()
        spent = [each for each in self._spent if each.day >= first]
        total = Total.of(spent, self._prices)
        self._tiles["cost"].show_figure(_amount(total, self._prices))
        self._tiles["in"].show_figure(number(total.tokens_in))
        self._tiles["out"].show_figure(number(total.tokens_out))
        self._tiles["answers"].show_figure(number(total.answers))
        self._chart.show_days(days)
        _fill(self._models, by_model(spent, self._prices), self._prices)
        here = Total.of(self._here, self._prices)
        any_here = here.answers or here.titles
        self._here_words.setText(here.words(self._prices) if any_here else self.tr("No answer yet."))
        self._note.setText(_note(total, unpriced(spent, self._prices)))

    def _show_day(self, day: Day | None) -> None:
        if day is None:
            self._day.setText(_translated(_LEGEND))
        elif not (day.total.answers or day.total.titles):
            self._day.setText(self.tr("{day}: no answers").format(day=day_words(day)))
        else:
            self._day.setText(f"{day_words(day)}: {day.total.words(self._prices)}")


def _models_table() -> QTableWidget:
    table = QTableWidget(0, len(COLUMNS))
    table.setObjectName("usageModels")
    table.setAccessibleName(QCoreApplication.translate("usage", "Models"))
    for column, words in enumerate(COLUMNS):
        head = QTableWidgetItem(_translated(words))
        head.setTextAlignment(_side(column))
        table.setHorizontalHeaderItem(column, head)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    return table


def _fill(table: QTableWidget, models: Sequence[tuple[str, Total]], prices: PriceTable) -> None:
    listed = models[:MOST_MODELS]
    table.setRowCount(len(listed))
    for row, (model, total) in enumerate(listed):
        first = "–" if total.first_token is None else milliseconds(total.first_token)
        rate = "–" if total.rate is None else number(total.rate)
        cells = (
            model, number(total.answers), number(total.tokens_in), number(total.tokens_out), first, rate,
            _amount(total, prices),
        )  # fmt: skip
        for column, words in enumerate(cells):
            item = QTableWidgetItem(words)
            item.setTextAlignment(_side(column))
            table.setItem(row, column, item)


def _translated(words: str) -> str:
    return QCoreApplication.translate("usage", words)


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _amount(total: Total, prices: PriceTable) -> str:
    return "–" if total.cost is None else prices.amount(total.cost)


def _note(total: Total, models: Sequence[str]) -> str:
    """What the figures leave out, and which of them are guesses."""
    words = []
    if models:
        unnamed = len(models) - NAMED
        without = QCoreApplication.translate("usage", "Without a price: {models}.")
        if unnamed > 0:
            without = QCoreApplication.translate(
                "usage", "Without a price: {models} and %n more.", "", unnamed
            )
        words.append(without.format(models=", ".join(models[:NAMED])))
    if total.titles:
        titles = QCoreApplication.translate(
            "usage", "Naming chats is part of the sums: %Ln titles, {tokens}.", "", total.titles
        )
        words.append(titles.format(tokens=tokens_words(total.titles_in, total.titles_out)))
    if total.estimated:
        words.append(
            QCoreApplication.translate(
                "usage",
                "Where the server did not count, the tokens of %Ln answers are an estimate.",
                "",
                total.estimated,
            )
        )
    return " ".join(words)
