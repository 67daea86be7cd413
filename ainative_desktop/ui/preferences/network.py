"""Preferences → Network: how long one waits before silence is worth a word."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QSpinBox

from ...storage.settings import STALL_LIMITS, Network
from .form import Page, muted


class NetworkPage(Page):
    """The time after which an answer that sends nothing says so.

    Signals: changed(Network).
    """

    changed = Signal(object)

    def __init__(self, network: Network) -> None:
        super().__init__(QCoreApplication.translate("NetworkPage", "Network"))
        self._network = network
        self._stall = QSpinBox(minimum=STALL_LIMITS[0], maximum=STALL_LIMITS[-1], suffix=self.tr(" s"))
        self._stall.setObjectName("stallSeconds")
        self._stall.setSpecialValueText(self.tr("Never"))
        self._stall.lineEdit().setTextMargins(9, 0, 9, 0)  # a style sheet's padding does not reach it
        self._stall.setValue(network.stall_seconds)
        self._stall.valueChanged.connect(self._change)
        self.add_row(self.tr("Note silence after"), self._stall)
        words = self.tr(
            "A server that sends nothing for so long gets a note, with Stop and Keep waiting beside it."
        )
        self.add_below(muted(words))
        self.column.addStretch(1)

    def _change(self, seconds: int) -> None:
        self._network = replace(self._network, stall_seconds=seconds)
        self.changed.emit(self._network)
