"""Takes the README's pictures: the running application, on its own server, in both themes and at 2x.

Usage: python3 packaging/dev.py screenshot [folder]
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

import qasync
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ainative_desktop.app import App, build
from ainative_desktop.protocol.messages import Conversation, Message, MessageState, Role
from ainative_desktop.storage.conversations import ConversationStore
from ainative_desktop.storage.database import Database
from ainative_desktop.storage.looks import ThemeChoice
from ainative_desktop.storage.settings import Settings, SettingsFile
from ainative_desktop.ui.application import make_application

SIZE = (1180, 760)
FAMILY = "Inter"  # the system's own font where that is not installed
LIMIT = 30.0  # seconds
DAY = 86_400.0
QUESTION = "How do I keep a fast token stream from freezing the UI?"
ANSWER = """\
Batch the tokens. Collect what arrives and apply it **once per frame**, however many tokens came:

1. The first token arms one timer for 16 ms.
2. Later tokens join the batch and never move the timer.
3. When it fires, only the open block is parsed and laid out.

```python
def apply_patch(self, patch: StatePatch) -> None:
    self._waiting.append(patch)
    if not self._timer.isActive():
        self._timer.start(16)
```

| | each token | each frame |
|---|---:|---:|
| flushes a second at 1,000 tokens | 1,000 | 60 |
| work as the answer grows | grows | stays |

When the window falls behind, reading pauses and TCP pushes back, so nothing is ever dropped.
"""
EARLIER = (
    ("SSE or WebSocket behind nginx?", 0.02),
    ("A retry that never bills twice", 0.2),
    ("Explain WAL checkpoints", 1.1),
    ("Regex for ISO 8601 durations", 1.4),
    ("Plan for the release notes", 3.0),
    ("What does Last-Event-ID promise?", 5.0),
)


async def fill(home: Path) -> None:
    """Conversations of the last days, and one to look at."""
    now = time.time()
    database = await Database.open(home / "conversations.db", now=time.time)
    store = ConversationStore(database)
    for number, (title, days) in enumerate([*EARLIER, (QUESTION, 0.0)]):
        key = f"c{number}"
        created = now - days * DAY - 60
        await store.create(Conversation(key, title, created=created, updated=created))
        question = Message(f"{key}q", key, None, Role.USER, title, MessageState.COMPLETE, created)
        answer = Message(f"{key}a", key, question.id, Role.ASSISTANT, ANSWER, MessageState.COMPLETE, created)
        await store.add_messages([question, answer])
    await database.close()


async def until(condition: Callable[[], object]) -> None:
    """Let the application run until `condition` holds. Raises TimeoutError after a limit."""
    async with asyncio.timeout(LIMIT):
        while not condition():  # noqa: ASYNC110 - what is on screen tells nobody
            await asyncio.sleep(0.02)


def save(widget: QWidget | None, path: Path) -> None:
    """Write a picture of a widget."""
    if widget is None or not widget.grab().save(str(path)):
        sys.exit(f"{path} cannot be written.")
    sys.stdout.write(f"{path}\n")


async def shoot(folder: Path, theme: ThemeChoice) -> None:
    """The window with a whole answer, in the other theme while one streams, and Preferences."""
    with tempfile.TemporaryDirectory() as home:
        settings = Settings()
        settings = replace(
            settings,
            appearance=replace(settings.appearance, theme=theme, family=FAMILY),
            window=replace(settings.window, width=SIZE[0], height=SIZE[1]),
        )
        SettingsFile(Path(home) / "settings.json").save(settings)
        await fill(Path(home))
        app = build(Path(home))
        app.window.show()
        await until(lambda: app.ready)
        app.workspace.open(f"c{len(EARLIER)}")
        await until(lambda: app.model.rowCount() == 2)
        await asyncio.sleep(0.3)  # late heights
        if theme == "light":
            save(app.window, folder / "window.png")
            await shoot_preferences(app, folder / "preferences.png")
        else:
            await stream(app)
            save(app.window, folder / "streaming.png")
        await app.close()
        app.window.deleteLater()


async def shoot_preferences(app: App, path: Path) -> None:
    """The dialog, with what the embedded server answers to a test."""
    app.window.preferences_requested.emit()
    dialog = app.window.findChild(QDialog, "preferencesDialog")
    await until(lambda: dialog is not None and dialog.isVisible())
    test = app.window.findChild(QPushButton, "testConnectionButton")
    if test is not None:
        test.click()
    await asyncio.sleep(1.0)  # each transport is tried
    save(dialog, path)


async def stream(app: App) -> None:
    """Ask the demo model, and look while it answers."""
    app.workspace.submit("And what does the server see?")
    await until(lambda: app.model.rowCount() == 4)
    await until(lambda: len(app.model.index(3, 0).data()) > 420)


async def main() -> None:
    """Both themes."""
    folder = (
        Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "screenshots"
    )
    folder.mkdir(parents=True, exist_ok=True)
    themes: tuple[ThemeChoice, ...] = ("light", "dark")
    for theme in themes:
        await shoot(folder, theme)


if __name__ == "__main__":
    loop = qasync.QEventLoop(make_application())
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(main())
