"""The floor of start and memory: a bare main window with a text field, that stays or leaves once painted."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow


class Window(QMainWindow):
    """Leaves after its first frame if told so."""

    def __init__(self, stays: bool) -> None:
        super().__init__()
        self.setCentralWidget(QLineEdit(self))
        self.resize(1180, 760)
        self._stays = stays
        self.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.removeEventFilter(self)
            QTimer.singleShot(0, self, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        if not self._stays:
            os._exit(0)  # as the application does: what comes after the first frame is not measured
        QTimer.singleShot(1000, self, self._tell)

    def _tell(self) -> None:
        with open(f"/proc/{os.getpid()}/smaps_rollup") as rollup:
            kilobytes = next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
        sys.stdout.write(f"{kilobytes / 1024}\n")
        self.close()


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Window(stays="--stay" in sys.argv)
    window.show()
    sys.exit(application.exec())
