"""The real window in a process of its own, to be killed: says what it shows, as it shows it.

Run as a script with the home and the message; prints one line of JSON for each thing that was shown, with the
time of the system's monotonic clock in seconds.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path

from ainative_desktop.protocol.steps import Thought
from ainative_desktop.runtime.loop import Loop
from ainative_desktop.ui.application import make_application
from tests.helpers.desktop import Desktop, until


def say(kind: str, at: float | None = None, **members: object) -> None:
    print(json.dumps({"at": at or time.monotonic(), "kind": kind, **members}), flush=True)


async def main(home: Path, message: str) -> None:
    desktop = await Desktop.start(home)
    sent = thought = 0

    def follow() -> None:
        nonlocal sent, thought
        at = time.monotonic()
        held = desktop.model.held(1)
        steps = held.message.steps if held is not None else None
        if steps is not None and len(steps) and isinstance(first := steps[0], Thought):
            say("thought", text=first.text.text(thought))
            thought = len(first.text)
        text = desktop.text(1)
        if len(text) > sent:
            say("text", at, text=text[sent:])
            sent = len(text)

    desktop.model.dataChanged.connect(lambda *_: follow())
    desktop.send(message)
    await until(lambda: desktop.model.rowCount() == 2)
    say("sent")
    await desktop.answered(2)
    follow()
    say("answered", state=desktop.state(1))
    await asyncio.sleep(3600)


if __name__ == "__main__":
    loop = Loop(make_application())
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(main(Path(sys.argv[1]), sys.argv[2]))
