"""The window's own command in a process of its own, left while an answer streams; for the test of its end.

Arguments: the way to leave, and the seconds from the message's sending until then.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence

from ainative_desktop import launch, running
from ainative_desktop.app import App, build
from ainative_desktop.ui.opening import Opening
from tests.helpers.desktop import Desktop, until

MESSAGE = "/demo tokens=5000 rate=300"


def _terminate(_app: App) -> None:
    os.kill(os.getpid(), signal.SIGTERM)


def _close_the_app(app: App) -> None:
    app.closing = asyncio.ensure_future(app.close())  # type: ignore[attr-defined]


def _twice(app: App) -> None:
    app.window.close()
    _close_the_app(app)


#: Ways to end it, by name.
WAYS: dict[str, Callable[[App], object]] = {
    "app": _close_the_app,
    "window": lambda app: app.window.close(),
    "signal": _terminate,
    "twice": _twice,
}


async def _use(app: App, way: str, seconds: float) -> None:
    desktop = Desktop(app)
    await until(lambda: app.ready, "the application is ready")
    desktop.send(MESSAGE)
    await asyncio.sleep(seconds)
    print("leaving", len(desktop.text(-1)) if desktop.model.rowCount() else -1, flush=True)
    WAYS[way](app)


def main(way: str, seconds: float) -> int:
    """The exit status."""
    using: list[asyncio.Future[None]] = []

    def built(argv: Sequence[str], opening: Opening, claimed: bool) -> App:
        app = build(argv=argv, opening=opening, claimed=claimed)
        app.painted.connect(lambda: using.append(asyncio.ensure_future(_use(app, way, seconds))))
        return app

    running.build = built  # type: ignore[assignment, attr-defined]
    status = launch.run([])
    [used] = using
    used.result()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], float(sys.argv[2])))
