"""Secrets that are easy to find again, and the search for them in whatever encoding they got out."""

from __future__ import annotations

import base64
import json
import secrets
from urllib.parse import quote


def canary(name: str) -> str:
    """A secret that is written otherwise in every encoding."""
    return f'{name}-{secrets.token_hex(12)}/+&"{secrets.token_hex(4)}'


def forms(secret: str) -> dict[str, bytes]:
    """What to look for, by the name of the encoding."""
    data = secret.encode()
    found = {
        "raw": data,
        "half": data[: len(data) // 2],
        "reversed": data[::-1],
        "hex": data.hex().encode(),
        "quoted": quote(secret, safe="").encode(),
        "json": json.dumps(secret)[1:-1].encode(),
        "utf-16": secret.encode("utf-16-le"),
    }
    for before in range(3):
        text = base64.b64encode(bytes(before) + data)
        found[f"base64 at {before}"] = text[4 if before else 0 : len(text) - 4]
    return found


def leaks(data: bytes, secret: str) -> list[str]:
    """The encodings in which `secret` is in `data`."""
    lowered = data.lower()
    return [name for name, form in forms(secret).items() if form in data or form.lower() in lowered]
