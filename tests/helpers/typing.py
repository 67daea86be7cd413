"""The real window in a process of its own, in which somebody types and sends nothing; to be killed.

Run as a script with the home and the text.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import qasync

from ainative_desktop.ui.application import make_application
from tests.helpers.desktop import Desktop


async def main(home: Path, text: str) -> None:
    desktop = await Desktop.start(home)
    desktop.type(text)
    await asyncio.sleep(3600)


if __name__ == "__main__":
    loop = qasync.QEventLoop(make_application())
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(main(Path(sys.argv[1]), sys.argv[2]))
