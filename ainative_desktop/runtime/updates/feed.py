"""The feed of releases: a signed statement of the newest one.

Its file is a JSON object with `signed`, the statement as text, and `signatures`, one in base64 for each key
that signed it (Ed25519, RFC 8032), over CONTEXT and the text's bytes. The statement has a `serial` that only
grows, the time from which it holds no more, and the release. `packaging/feed.py` writes it.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from ...protocol.errors import AINativeError
from ...rendering.links import destination

#: In front of what is signed, so that a signature of something else can never be taken for one of a feed.
CONTEXT = b"AINative Desktop releases, form 1\n"
LIMIT = 256 * 1024  # bytes of the file
NOTES_LIMIT = 4_000  # characters
KEY_SIZE = 32  # bytes

_VERSION = re.compile(r"\d{1,6}(?:\.\d{1,6}){1,3}")


class FeedError(AINativeError):
    """A feed that cannot be had or believed; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class Release:
    """The newest version, what is new in it, and the page where it is to be had."""

    version: str
    date: date
    notes: str
    page: str


@dataclass(frozen=True, slots=True)
class Feed:
    """What the project says. `expires` is the time from which it is not to be believed any more."""

    serial: int
    expires: datetime
    release: Release


def read_feed(data: bytes, keys: Sequence[bytes]) -> Feed:
    """The statement in `data`, signed by one of `keys` (32 bytes each). Raises FeedError."""
    try:
        envelope = json.loads(data)
        signed, signatures = str(envelope["signed"]), [str(each) for each in envelope["signatures"]]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _damaged("It is no list of releases.") from error
    if not any(_signed(signed, signature, key) for signature in signatures[:8] for key in keys):
        raise _damaged("Its signature is not this project's.")
    try:
        return _feed(json.loads(signed))
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise _damaged("This version does not understand what it says.") from error


def order(version: str) -> tuple[int, ...]:
    """What to compare versions by. Raises ValueError for what is none."""
    if not _VERSION.fullmatch(version):
        raise ValueError(version)
    numbers = [int(number) for number in version.split(".")]
    return tuple(numbers + [0] * (4 - len(numbers)))


def _signed(text: str, signature: str, key: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        proof = base64.b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(proof, CONTEXT + text.encode())
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True


def _feed(said: Any) -> Feed:
    release = said["release"]
    page = destination(str(release["page"]))
    serial = said["serial"]
    if type(serial) is not int or serial < 1 or page is None or not page.address.startswith("https:"):
        raise ValueError("a serial or a page that is none")
    order(release["version"])
    expires = datetime.fromisoformat(said["expires"])
    if expires.tzinfo is None:
        expires = expires.replace(tzinfo=UTC)
    notes = "".join(char for char in str(release["notes"]) if char.isprintable() or char == "\n")
    day = date.fromisoformat(release["date"])
    return Feed(
        serial, expires, Release(str(release["version"]), day, notes[:NOTES_LIMIT].strip(), page.address)
    )


def _damaged(why: str) -> FeedError:
    return FeedError(
        f"The list of releases was refused. {why} Try again later; if it stays so, tell the project."
    )
