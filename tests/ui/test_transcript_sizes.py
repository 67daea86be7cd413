"""The transcript in every width and resolution: all in its column, sharp, and at the line that is read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ainative_desktop.protocol.messages import MessageState, Role
from ainative_desktop.ui.transcript.scene import MARGIN
from tests.helpers.transcript import Transcript, message

EVERYTHING = """# A heading

Words with `code`, **bold**, *slanted*, ~~struck~~, [a link](https://e.org) and 你好 😀 مرحبا.

> A quote > with more.

1. one
   - two
- [x] done

| a | b | c |
|---|---|---|
| some words | more words that go on | x |

```python
def f(argument, another_one):
    return "text that is rather long, so that it does not fit into a narrow window's column"
```

[^1]: A note.

---

$$
x^2
$$
"""


@pytest.mark.parametrize("width", [480, 800, 1600, 3840])
@pytest.mark.parametrize("state", [MessageState.COMPLETE, MessageState.ERROR])
def test_everything_stands_in_its_column(qtbot: QtBot, width: int, state: MessageState) -> None:
    """From the narrowest window to the widest; what is wider slides in its own place."""
    shown = Transcript(qtbot)
    shown.view.resize(width, 900)
    shown.model.reset(
        2,
        [
            message(0, Role.USER, "A question that is long enough to be wrapped. " * 6),
            message(1, Role.ASSISTANT, EVERYTHING, state, note="What went wrong, and what to do about it."),
        ],
    )
    column = shown.view.scene.column
    assert column.left() >= MARGIN - 1
    assert column.right() <= width - MARGIN
    assert abs(column.left() + column.right() + 1 - width) <= 1
    for placed in shown.view.flow.placed:
        found = shown.view.scene.box_of(placed)
        assert found is not None
        _, box = found
        assert box.width <= column.width()
        for hit in box.hits():  # a button's words are in the column, its edges a little outside
            assert hit.rect.left() >= -8
            assert hit.rect.right() <= box.width + 8
        if box.text is not None and not box.overflow:
            assert box.origin.x() + box.text.size().width() <= box.width + 1


#: Prints the width and the scale of what is on screen after an answer grew, if a full repaint is the same.
PROGRAM = """
from ainative_desktop.ui.application import make_application
make_application()
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from ainative_desktop.protocol.messages import Message, MessageState, Role
from ainative_desktop.ui.theme import LIGHT
from ainative_desktop.ui.transcript.model import TranscriptModel
from ainative_desktop.ui.transcript.view import TranscriptView
view, model = TranscriptView(), TranscriptModel()
view.setModel(model)
view.set_theme(LIGHT)
view.resize(700, 401)
view.show()
QTest.qWaitForWindowExposed(view)
words = "Some words to read. " * 12 + chr(10) * 2
model.reset(1, [Message("a", "c", None, Role.ASSISTANT, words, MessageState.STREAMING, 1.0)])
for _ in range(12):
    before = view.counters.painted
    model.append_text("a", words + "- item" + chr(10) * 2)
    while view.counters.painted == before:
        QTest.qWait(1)
    anew = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    screen = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    part = anew.copy(screen.rect())  # Qt's offscreen platform gives no more than its upper left
    part.setDevicePixelRatio(1)
    screen.setDevicePixelRatio(1)
    assert screen == part
print(anew.width(), anew.devicePixelRatio())
"""


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_what_moved_is_sharp_at_every_scale(tmp_path: Path, scale: float) -> None:
    """Also where lines fall between two of the screen's pixels."""
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    width, ratio = done.stdout.split()
    assert (int(width), float(ratio)) == (700 * scale, scale)
