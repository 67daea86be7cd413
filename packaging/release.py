#!/usr/bin/env python3
"""What the release workflow asks of the checkout. Needs nothing but Python.

Usage:
  release.py version        the version
  release.py id             what desktops and stores know the application by
  release.py check TAG      whether the tag can be released; what hinders it, and status 1, where it cannot
  release.py notes          what is new in this version, in Markdown, for the release's page
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

from changelog import changes_of
from owner import ROOT, missing, owner

CHANGELOG = ROOT / "CHANGELOG.md"
MODULE = ROOT / "ainative_desktop" / "__init__.py"


def main(arguments: Sequence[str]) -> int:
    """Run one command; its exit status."""
    if list(arguments) == ["version"]:
        print(version())
    elif list(arguments) == ["id"]:
        print(owner().application_id)
    elif list(arguments) == ["notes"]:
        print("\n".join(f"- {point}" for point in changes_of(CHANGELOG, version())))
    elif len(arguments) == 2 and arguments[0] == "check":
        hindrances = hindering(arguments[1], version(), CHANGELOG.read_text(encoding="utf-8"))
        hindrances += missing(owner())
        print("\n".join(hindrances) or f"{arguments[1]} can be released.")
        return 1 if hindrances else 0
    else:
        print((__doc__ or "").strip())
        return 2
    return 0


def version() -> str:
    """This checkout's, read where it is written: nothing is installed yet."""
    found = re.search(r'^__version__ = "(.+)"$', MODULE.read_text(encoding="utf-8"), re.MULTILINE)
    assert found is not None, MODULE
    return found[1]


def hindering(tag: str, this: str, changes: str) -> list[str]:
    """Why `tag` is no release of version `this` with the changelog `changes`, in sentences."""
    found = []
    if tag != f"v{this}":
        found.append(f"The tag is {tag}, but ainative_desktop/__init__.py says {this}: its tag is v{this}.")
    if not re.search(rf"^## \[{re.escape(this)}\] - \d{{4}}-\d\d-\d\d$", changes, re.MULTILINE):
        found.append(f"CHANGELOG.md has no entry “## [{this}] - ” with a date: write when it is released.")
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
