"""The figures of each release, a line each: what was measured, of which version, on what."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from ainative_desktop import __version__

FILE = Path(__file__).parents[2] / "packaging" / "benchmarks.jsonl"


def entry(results: Sequence[Mapping[str, object]], now: datetime) -> dict[str, object]:
    """One run's line."""
    return {
        "version": __version__,
        "commit": _commit(),
        "date": now.astimezone(UTC).isoformat(timespec="seconds"),
        "machine": {
            "cores": os.cpu_count(),
            "processor": platform.machine(),
            "system": platform.platform(terse=True),
            "python": platform.python_version(),
        },
        "results": list(results),
    }


def append(results: Sequence[Mapping[str, object]], file: Path = FILE, now: datetime | None = None) -> None:
    """Write a run below those before it. Raises OSError."""
    line = json.dumps(entry(results, now or datetime.now(UTC)))
    with file.open("a", encoding="utf-8") as history:
        history.write(line + "\n")


def _commit() -> str:
    """The checkout's commit, with a plus where something is changed; "" without git."""
    command = ["git", "describe", "--always", "--abbrev=12", "--dirty=+", "--exclude=*"]
    try:
        done = subprocess.run(command, cwd=FILE.parent, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip()
