"""What is to be attached, before it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage

from ...protocol.media import safe_name


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be attached: a file, what the clipboard holds, or a text."""

    name: str
    content: Path | QImage | bytes = field(repr=False)

    @classmethod
    def of_file(cls, path: Path) -> Source:
        """A file of this computer."""
        return cls(safe_name(path.name), path)
