"""The window left while an answer streams: it ends by itself, with status 0, and not by a signal."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.leaving import WAYS

LIMIT = 90.0  # seconds
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends itself by a signal")


def leave(home: Path, way: str, seconds: float) -> None:
    environment = {
        **os.environ,
        "AINATIVE_DESKTOP_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-X", "faulthandler", "-m", "tests.helpers.leaving", way, str(seconds)]
    ended = subprocess.run(
        command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT, check=False
    )
    what = f"{way} after {seconds:.3f} s: {ended.returncode}\n{ended.stderr}"
    assert ended.returncode == 0, what
    assert "leaving" in ended.stdout, what
    assert "Fatal Python error" not in ended.stderr, what
    assert "Traceback" not in ended.stderr, what
    log = home / "log" / "ainative-desktop.log"
    assert not log.exists() or "Traceback" not in log.read_text(), what + log.read_text()


@pytest.mark.parametrize("way", WAYS)
def test_in_the_middle(tmp_path: Path, way: str) -> None:
    """By the app's own end, its window's, a signal, and two of them at once."""
    leave(tmp_path, way, random.uniform(0, 1.5))


@pytest.mark.slow
def test_fifty_times(tmp_path: Path) -> None:
    """At any moment, from the message's sending on."""
    seed = random.randrange(1 << 32)
    print(f"seed {seed}")
    chance = random.Random(seed)
    for number in range(50):
        home = tmp_path / str(number)
        home.mkdir()
        leave(home, chance.choice(sorted(WAYS)), chance.uniform(0, 2))
