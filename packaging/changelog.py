"""What CHANGELOG.md says of a version, for the packages and the list of releases."""

from __future__ import annotations

import re
from pathlib import Path


def changes_of(file: Path, version: str) -> list[str]:
    """The points of a version, a line each; none where it has no entry."""
    said = file.read_text(encoding="utf-8")
    part = re.search(
        rf"^## \[?{re.escape(version)}\b.*?\n(.*?)(?=^## |^\[|\Z)", said, re.MULTILINE | re.DOTALL
    )
    points = re.findall(r"^- (.+(?:\n  .+)*)", part[1] if part else "", re.MULTILINE)
    return [" ".join(point.split()) for point in points]
