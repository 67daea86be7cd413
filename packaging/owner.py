"""Who releases the application: what pyproject.toml says of them, and what a release would find missing."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PROJECT = ROOT / "pyproject.toml"
UPDATES = ROOT / "resources" / "updates.json"

NOBODYS = "example"  # the top-level domain that is kept for examples: everybody may use it, and nobody has it
NO_ADDRESS = f"nobody@ainative-desktop.{NOBODYS}"


@dataclass(frozen=True, slots=True)
class Owner:
    """What systems are told: the application's id, who publishes it, where they are reached and where it
    lives; "" where it is not known. `contact` is Debian's `Name <address>`."""

    application_id: str
    publisher: str
    maintainer: str
    address: str
    homepage: str

    @property
    def contact(self) -> str:
        """Whom a package names; a build of one's own names nobody who could be written to."""
        return f"{self.maintainer or self.publisher} <{self.address or NO_ADDRESS}>"


def owner(project: Path = PROJECT) -> Owner:
    """Read it. Raises KeyError where `project` is no file of this project's."""
    said: dict[str, Any] = tomllib.loads(project.read_text(encoding="utf-8"))
    metadata = said["project"]
    [maintainer] = metadata.get("maintainers") or [{}]
    return Owner(
        said["tool"]["ainative-desktop"]["application-id"],
        metadata["authors"][0]["name"],
        maintainer.get("name", ""),
        maintainer.get("email", ""),
        metadata.get("urls", {}).get("Homepage", ""),
    )


def missing(who: Owner, updates: Path = UPDATES) -> list[str]:
    """What only the owner can know and has not said, in sentences; none where a release can be made."""
    feed = json.loads(updates.read_text(encoding="utf-8"))
    found = []
    if NOBODYS in who.application_id.split("."):
        found.append(
            "pyproject.toml, [tool.ainative-desktop] application-id: put a domain of yours there, turned "
            "round, such as io.github.<account>.AINativeDesktop. It stays what it is for ever after."
        )
    if not (who.maintainer and who.address):
        found.append(
            "pyproject.toml, [project] maintainers: name who answers for the packages, with an address: "
            '[{ name = "…", email = "…" }].'
        )
    if not who.homepage.startswith("https://"):
        found.append("pyproject.toml, [project.urls] Homepage: say where the project lives, over https.")
    if not str(feed["feed"]).startswith("https://"):
        found.append(
            "resources/updates.json, feed: say where the list of releases will be, over https, or nobody who "
            "installs this one ever hears of a newer one."
        )
    if not feed["keys"]:
        found.append(
            "resources/updates.json, keys: name the public keys that sign the list of releases. "
            "packaging/feed.py new-key makes a pair; .github/SECURITY.md says how they are kept."
        )
    return found
