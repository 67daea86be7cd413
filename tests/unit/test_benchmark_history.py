"""The history of the benchmarks: each run is a line below the others, with what it was measured on."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from ainative_desktop import __version__
from tests.benchmarks import history

ROOT = Path(__file__).parents[2]


def test_runs_stand_below_each_other(tmp_path: Path) -> None:
    """A later one changes none before it."""
    file = tmp_path / "benchmarks.jsonl"
    for figure in (1.0, 2.0):
        history.append([{"name": "start", "figure": figure}], file, datetime(2026, 1, 2, 3, 4, tzinfo=UTC))
    first, second = map(json.loads, file.read_text().splitlines())
    assert [each["results"][0]["figure"] for each in (first, second)] == [1.0, 2.0]
    assert first["version"] == __version__
    assert first["date"] == "2026-01-02T03:04:00+00:00"
    assert first["machine"]["cores"] >= 1


def test_what_makes_no_sense_is_refused() -> None:
    """Figures of a short run are kept nowhere, and a program's throughput is not measured from outside."""
    for arguments, words in (
        (["--short", "--append", "start"], "worth keeping"),
        (["--command", "/usr/bin/true", "throughput"], "not for throughput"),
    ):
        command = [sys.executable, "-m", "tests.benchmarks", *arguments]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 2
        assert words in done.stderr
