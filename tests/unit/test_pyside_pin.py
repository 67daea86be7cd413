"""PySide6 6.12 loses a reference to None with every emit on CPython 3.11, and ends the process after some
thousands of them; this proves that the version in use does not."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement

PROGRAM = """
from PySide6.QtCore import QObject, Signal, Slot

class Sender(QObject):
    with_object = Signal(object)
    with_text = Signal(str)
    with_nothing = Signal()

    @Slot()
    def nothing(self):
        pass

sender, calls = Sender(), 0

def heard(*values):
    global calls
    calls += 1

for signal in (sender.with_object, sender.with_text, sender.with_nothing):
    signal.connect(heard)
sender.with_nothing.connect(sender.nothing)
for number in range(50_000):
    sender.with_object.emit(None)
    sender.with_object.emit(True)
    sender.with_text.emit("x")
    sender.with_nothing.emit()
    sender.setObjectName("a name")
    sender.blockSignals(False)
print(calls)
"""


def test_fifty_thousand_emits_and_calls() -> None:
    """The process ends well, and every emit was heard."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, "200000", "")


def test_the_pin() -> None:
    """6.10 and 6.11 are admitted, 6.12 is not."""
    project = Path(__file__).parents[2] / "pyproject.toml"
    if project.exists():
        names = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    else:  # the tests run beside an installed package
        names = requires("ainative-desktop") or []
    [pin] = [Requirement(name) for name in names if name.startswith("PySide6")]
    assert "6.11.3" in pin.specifier
    assert "6.12.0" not in pin.specifier
    assert "6.12.1" not in pin.specifier
