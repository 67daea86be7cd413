"""A project's keys and its signed lists of releases, and a server with TLS that has them."""

from __future__ import annotations

import base64
import json
import ssl
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from ainative_desktop.runtime.updates.feed import CONTEXT

RELEASE = {"version": "9.1.0", "date": "2026-05-04", "notes": "• Faster.", "page": "https://example.org/9.1"}


@dataclass
class Project:
    """Who may sign."""

    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)

    @property
    def public(self) -> bytes:
        return self.key.public_key().public_bytes_raw()

    def statement(
        self, *, serial: int = 7, expires: str = "2999-01-01T00:00:00+00:00", **release: Any
    ) -> str:
        """What is to be signed."""
        return json.dumps({"serial": serial, "expires": expires, "release": {**RELEASE, **release}})

    def feed(self, statement: str | None = None, *, context: bytes = CONTEXT, **said: Any) -> bytes:
        """The file, signed."""
        signed = statement if statement is not None else self.statement(**said)
        signature = base64.b64encode(self.key.sign(context + signed.encode())).decode()
        return json.dumps({"signed": signed, "signatures": [signature]}).encode()

    def source(self, file: Path, url: str) -> Path:
        """The file of a build that looks at `url`."""
        keys = [base64.b64encode(self.public).decode()]
        file.write_text(json.dumps({"feed": url, "keys": keys}))
        return file


@dataclass
class Tls:
    """An authority of the tests' own, and a server's certificate of it."""

    authority: trustme.CA = field(default_factory=trustme.CA)

    def server(self, name: str = "127.0.0.1") -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.authority.issue_cert(name).configure_cert(context)
        return context

    def trust(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return context
