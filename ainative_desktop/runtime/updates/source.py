"""Where this build looks for newer versions: `resources/updates.json`, which whoever builds it fills in."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from pathlib import Path

from .feed import KEY_SIZE, FeedError


@dataclass(frozen=True, slots=True)
class Source:
    """The feed's address, "" where there is none, and the public keys that may sign it."""

    url: str = ""
    keys: tuple[bytes, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Source:
        """Read the file. Blocking. Raises FeedError where the build is broken."""
        try:
            said = json.loads(path.read_bytes())
            url = str(said["feed"])
            keys = tuple(base64.b64decode(str(key), validate=True) for key in said["keys"])
        except (OSError, ValueError, KeyError, TypeError, binascii.Error) as error:
            raise FeedError("This build does not say where newer versions are to be found.") from error
        if any(len(key) != KEY_SIZE for key in keys) or (url and not keys):
            raise FeedError("This build does not say by which keys newer versions are to be known.")
        return cls(url, keys)
