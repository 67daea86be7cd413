"""Which distributions are in the frozen application, by its own account, and which no notice names."""

from __future__ import annotations

import json
from importlib.metadata import packages_distributions
from pathlib import Path

from frozen.freeze import BILL, NOTICES
from PyInstaller.archive.readers import CArchiveReader

_ITSELF = "ainative-desktop"
_ARCHIVE = "z"  # the kind of the entry with the modules, in the program's own archive


def bundled(application: Path) -> set[str]:
    """Their names: of the modules in the program, and of the packages with libraries or data beside it."""
    [program] = [path for path in application.glob(f"{_ITSELF}*") if path.stem == _ITSELF and path.is_file()]
    archive = CArchiveReader(str(program))
    modules = {
        module.partition(".")[0]
        for name, entry in archive.toc.items()
        if entry[-1] == _ARCHIVE
        for module in archive.open_embedded_archive(name).toc
    }
    modules |= {path.name.partition(".")[0] for path in (application / "_internal").iterdir()}
    known = packages_distributions()
    return {name for module in modules for name in known.get(module, ())} - {_ITSELF}


def unaccounted(application: Path) -> list[str]:
    """Those of them that the bill of materials or the notices leave out, in order; [] where all is well."""
    bill = json.loads((application / BILL).read_text(encoding="utf-8"))
    named = {component["name"] for component in bill["components"]}
    notices = (application / NOTICES).read_text(encoding="utf-8").splitlines()
    titled = {line.rpartition(" ")[0] for line in notices}
    return sorted(name for name in bundled(application) if name not in named & titled)
