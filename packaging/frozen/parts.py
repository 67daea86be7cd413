"""What the application is made of: its distributions, found through what each says that it needs."""

from __future__ import annotations

import importlib.metadata
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path

from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
_LICENCE = re.compile(r"(?i)dist-info/(?:licenses/)?(?:[^/]*(?:licen[sc]e|copying|notice)[^/]*)$")
_OF_QT = "LGPL-3.0-only"  # of the three that it is offered under

#: What distributions say of themselves in other words than SPDX's.
_EXPRESSIONS = {
    "any-OSI": "blessing",  # apsw, which lets one choose; SQLite's own
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}

#: What distributions that say nothing of it are under, by the words that come with them.
_BY_THEIR_WORDS = {"socksio": "MIT"}


@dataclass(frozen=True, slots=True)
class Part:
    """A distribution: its name, version, licence as an SPDX expression, and the licences' words."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    summary: str

    @property
    def purl(self) -> str:
        """Its package URL."""
        return f"pkg:pypi/{re.sub('[-_.]+', '-', self.name).lower()}@{self.version}"


def parts() -> list[Part]:
    """Everything that runs in the application beside itself, by name. Raises PackageNotFoundError."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]  # not what an older one installed
    found = {
        distribution.name.lower(): distribution
        for distribution in _closure(project["dependencies"], frozenset(), set())
    }
    return [_part(found[name]) for name in sorted(found)]


def _closure(
    requirements: Iterable[str], extras: frozenset[str], seen: set[tuple[str, str]]
) -> Iterator[Distribution]:
    for words in requirements:
        needed = Requirement(words)
        wanted = needed.marker is None or any(
            needed.marker.evaluate({"extra": extra}) for extra in extras | {""}
        )
        key = (needed.name.lower(), ",".join(sorted(needed.extras)))
        if wanted and key not in seen:
            seen.add(key)
            distribution = importlib.metadata.distribution(needed.name)
            yield distribution
            yield from _closure(distribution.requires or (), frozenset(needed.extras), seen)


def _part(distribution: Distribution) -> Part:
    said = distribution.metadata
    classified = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if "License ::" in line
    ]
    licence = _said(said, "License-Expression") or _said(said, "License") or " AND ".join(classified)
    licence = _BY_THEIR_WORDS.get(distribution.name) or _EXPRESSIONS.get(licence, licence)
    texts = tuple(
        file.read_text(encoding="utf-8").strip()
        for file in sorted(distribution.files or ())
        if _LICENCE.search(file.as_posix())
    )
    if _OF_QT in licence:
        licence = _OF_QT
    return Part(distribution.name, distribution.version, licence, texts, _said(said, "Summary"))


def _said(metadata: PackageMetadata, name: str) -> str:
    return str((metadata.get_all(name) or [""])[0])


def python_licence() -> str:
    """The words of Python's own licence, which has no distribution."""
    import builtins
    import io
    from contextlib import redirect_stdout

    said = io.StringIO()
    with redirect_stdout(said):
        print(sys.copyright, end="\n\n")
        printer = builtins.license
        printer._Printer__setup()  # type: ignore[attr-defined]
        print("\n".join(printer._Printer__lines))  # type: ignore[attr-defined]
    return said.getvalue().strip()
