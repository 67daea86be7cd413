"""The running application for every test of the window."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import qasync

from tests.helpers.desktop import Desktop, Drive


@pytest.fixture
def drive(qloop: qasync.QEventLoop, tmp_path: Path) -> Drive:
    """Runs a coroutine with the application of a profile, and closes it; again, it is the same profile."""

    def run(work: Callable[[Desktop], Awaitable[None]]) -> None:
        async def main() -> None:
            desktop = await Desktop.start(tmp_path / "profile")
            try:
                await work(desktop)
            finally:
                await desktop.close()

        qloop.run_until_complete(main())

    return run
