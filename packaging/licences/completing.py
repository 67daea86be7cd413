"""What stands in the notices behind the parts' own words: of what brings none, and Qt's two licences."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

from frozen.freeze import NOTICES, ROOT
from PySide6.QtCore import qVersion

HERE = Path(__file__).parent
RULE = "=" * 78


def complete(application: Path) -> None:
    """Add it to the notices in the frozen application's folder. Raises OSError."""
    with (application / NOTICES).open("a", encoding="utf-8") as notices:
        notices.writelines(f"\n\n{RULE}\n{section.strip()}\n" for section in _sections())


def _sections() -> list[str]:
    qt = qVersion()
    about_qt = _words("qt").format(pyside=version("PySide6-Essentials"), qt=qt, series=qt.rpartition(".")[0])
    mit = (ROOT / "LICENSE").read_text(encoding="utf-8").partition("\n\n")[2].partition("\n\n")[2]
    return [
        f"{_words('latex2mathml')}\n{mit}", _words("yajl"), about_qt, _words("LGPL-3.0"), _words("GPL-3.0"),
    ]  # fmt: skip


def _words(name: str) -> str:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8")
