"""Preferences → Prices: what models cost, to tell what answers did."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...protocol.prices import (
    HIGHEST_PRICE,
    LONGEST_CURRENCY,
    LONGEST_PATTERN,
    MOST_PRICES,
    ModelPrice,
    PriceTable,
)
from ..translation import QT_TRANSLATE_NOOP
from .form import Page, muted

ABOUT = QT_TRANSLATE_NOOP(
    "PricesPage",
    "Prices of a million tokens, as your provider names them. In a model's name * stands for anything, as in "
    "gpt-4o*; the first that fits counts. They stay on this computer.",
)
COLUMNS = (
    QT_TRANSLATE_NOOP("PricesPage", "Model"),
    QT_TRANSLATE_NOOP("PricesPage", "In"),
    QT_TRANSLATE_NOOP("PricesPage", "Out"),
    "",
)
PRICE_WIDTH = 96  # px


class PriceRow(QWidget):
    """A model and its two prices, each saved as it is typed.

    Signals: changed(); removed().
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, price: ModelPrice | None = None) -> None:
        super().__init__()
        self._pattern = _field(self.tr("Model, such as gpt-4o*"), self.tr("Model"), LONGEST_PATTERN)
        self._input = _field("0.00", self.tr("Price of a million tokens in"), 20)
        self._output = _field("0.00", self.tr("Price of a million tokens out"), 20)
        for field in (self._input, self._output):
            field.setFixedWidth(PRICE_WIDTH)
            field.setAlignment(Qt.AlignmentFlag.AlignRight)
        if price is not None:
            self._pattern.setText(price.pattern)
            self._input.setText(f"{price.input:g}")
            self._output.setText(f"{price.output:g}")
        remove = QPushButton(self.tr("Remove"))
        remove.setProperty("link", True)
        remove.setAutoDefault(False)
        remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._pattern, 1)
        for widget in (self._input, self._output, remove):
            row.addWidget(widget)
        for field in (self._pattern, self._input, self._output):
            field.textEdited.connect(lambda _text: self.changed.emit())

    @property
    def price(self) -> ModelPrice | None:
        """What is written, None while it has no model or no number."""
        pattern = self._pattern.text().strip()
        tokens_in, tokens_out = _number(self._input.text()), _number(self._output.text())
        if not pattern or tokens_in is None or tokens_out is None:
            return None
        return ModelPrice(pattern, tokens_in, tokens_out)

    @property
    def problem(self) -> str:
        """What is wrong with it, in a sentence, else ""."""
        for field in (self._input, self._output):
            if _number(field.text()) is None:
                words = self.tr("“{text}” is not a price. Write a number such as 2.50.")
                return words.format(text=field.text())
        return ""

    def focus(self) -> None:
        """Take the keyboard."""
        self._pattern.setFocus(Qt.FocusReason.OtherFocusReason)


class PricesPage(Page):
    """The table and its currency.

    Signals: changed(PriceTable).
    """

    changed = Signal(object)

    def __init__(self, prices: PriceTable) -> None:
        super().__init__(QCoreApplication.translate("PricesPage", "Prices"))
        self._prices = prices
        self._rows: list[PriceRow] = []
        self._currency = QLineEdit(prices.currency, maxLength=LONGEST_CURRENCY)
        self._currency.setObjectName("currencyEdit")
        self._currency.setPlaceholderText(self.tr("Such as € or USD"))
        self._currency.textEdited.connect(lambda _text: self._change())
        self.add_row(self.tr("Currency"), self._currency)
        self._problem = muted("")
        self._problem.setProperty("problem", True)
        self._problem.setObjectName("pricesProblem")
        self._add = QPushButton(self.tr("Add a price"))
        self._add.setObjectName("addPriceButton")
        self._add.clicked.connect(self._on_add)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.column.addWidget(muted(self.tr(ABOUT)))
        self.column.addLayout(_heads())
        self.column.addWidget(self._scroll_area(), 1)
        self.column.addWidget(self._problem)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        for price in prices.models:
            self._append(PriceRow(price))
        self._show_state()

    def _scroll_area(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("pricesList")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        return area

    def _append(self, row: PriceRow) -> None:
        row.changed.connect(self._change)
        row.removed.connect(lambda: self._remove(row))
        self._rows.append(row)
        self._list.addWidget(row)

    def _on_add(self) -> None:
        row = PriceRow()
        self._append(row)
        self._show_state()
        row.focus()

    def _remove(self, row: PriceRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._change()

    def _change(self) -> None:
        written = [row.price for row in self._rows]
        models = tuple(price for price in written if price is not None)
        changed = replace(self._prices, models=models, currency=self._currency.text().strip())
        self._show_state()
        if changed != self._prices:
            self._prices = changed
            self.changed.emit(changed)

    def _show_state(self) -> None:
        self._problem.setText(next((row.problem for row in self._rows if row.problem), ""))
        self._add.setEnabled(len(self._rows) < MOST_PRICES)


def _heads() -> QGridLayout:
    """The columns' names, above the fields."""
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setHorizontalSpacing(8)
    for column, words in enumerate(COLUMNS):
        label = muted(QCoreApplication.translate("PricesPage", words) if words else "")
        if column:
            label.setFixedWidth(PRICE_WIDTH if words else 68)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        grid.addWidget(label, 0, column)
    return grid


def _field(hint: str, name: str, longest: int) -> QLineEdit:
    field = QLineEdit(maxLength=longest)
    field.setPlaceholderText(hint)
    field.setAccessibleName(name)
    return field


def _number(text: str) -> float | None:
    """A price, 0 where nothing is written; with a comma or a point. None where it is no price."""
    trimmed = text.strip()
    if not trimmed:
        return 0.0
    try:
        number = float(trimmed.replace(",", ".") if trimmed.count(",") == 1 else trimmed)
    except ValueError:
        return None
    return number if math.isfinite(number) and 0 <= number <= HIGHEST_PRICE else None
