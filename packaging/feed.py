#!/usr/bin/env python3
"""Makes and signs the list of releases that the application looks at when it is asked to.

Usage:
  feed.py new-key PRIVATE.pem             a pair of keys; prints the public one for resources/updates.json
  feed.py write FEED.json --page URL      the statement for this version, not signed yet; holds --days 180
  feed.py sign FEED.json --key PRIVATE    adds a signature; with --days N the statement is renewed first
  feed.py check FEED.json                 whether resources/updates.json's keys signed it, until when

A private key's passphrase is asked for; none is taken from the command line or the environment.
"""

from __future__ import annotations

import argparse
import base64
import getpass
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from changelog import changes_of
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from ainative_desktop import __version__
from ainative_desktop.runtime.updates.feed import CONTEXT, FeedError, read_feed
from ainative_desktop.runtime.updates.source import Source

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "resources" / "updates.json"
DAYS = 180  # that a statement holds

Ask = Callable[[str], str]


def main(arguments: Sequence[str], ask: Ask = getpass.getpass, now: Callable[[], float] = time.time) -> int:
    """Run one command; its exit status."""
    options = _parser().parse_args(arguments)
    if options.command == "new-key":
        print(new_key(options.file, ask))
    elif options.command == "write":
        statement = statement_of(__version__, options.page, options.days, now())
        _write(
            options.file, {"signed": json.dumps(statement, ensure_ascii=False, indent=1), "signatures": []}
        )
    elif options.command == "sign":
        sign(options.file, load_key(options.key, ask), options.days, now())
    else:
        return check(options.file, options.source)
    return 0


def statement_of(version: str, page: str, days: int, now: float) -> dict[str, Any]:
    """What is signed; the time in seconds is the serial, which so grows by itself."""
    issued = datetime.fromtimestamp(int(now), UTC)
    return {
        "serial": int(now),
        "expires": (issued + timedelta(days=days)).isoformat(),
        "release": {
            "version": version,
            "date": issued.date().isoformat(),
            "notes": "\n".join(f"• {point}" for point in changes_of(ROOT / "CHANGELOG.md", version)),
            "page": page,
        },
    }


def new_key(file: Path, ask: Ask) -> str:
    """Write a new private key, which only its owner can read; the public one, in base64."""
    passphrase = ask("Passphrase (empty for none, where the key is kept by other means): ")
    if passphrase != ask("The same again: "):
        sys.exit("The two are not the same.")
    how = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    key = Ed25519PrivateKey.generate()
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as opened:
        opened.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how))
    return base64.b64encode(key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)).decode()


def load_key(file: Path, ask: Ask) -> Ed25519PrivateKey:
    """The private key in `file`, or on standard input where that is “-”."""
    pem = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    passphrase = ask("Passphrase: ").encode() if b"ENCRYPTED" in pem else None
    key = load_pem_private_key(pem, passphrase)
    if not isinstance(key, Ed25519PrivateKey):
        sys.exit(f"{file} holds no Ed25519 key.")
    return key


def sign(file: Path, key: Ed25519PrivateKey, days: int | None, now: float) -> None:
    """Add a signature to the feed in `file`; a renewed statement has no others."""
    envelope = json.loads(file.read_text(encoding="utf-8"))
    if days is not None:
        statement = json.loads(envelope["signed"])
        statement["serial"] = max(int(now), statement["serial"] + 1)
        statement["expires"] = (datetime.fromtimestamp(int(now), UTC) + timedelta(days=days)).isoformat()
        envelope = {"signed": json.dumps(statement, ensure_ascii=False, indent=1), "signatures": []}
    proof = key.sign(CONTEXT + envelope["signed"].encode())
    envelope["signatures"].append(base64.b64encode(proof).decode())
    _write(file, envelope)


def check(file: Path, source: Path) -> int:
    """Say what an application of this checkout would make of it."""
    try:
        feed = read_feed(file.read_bytes(), Source.load(source).keys)
    except FeedError as error:
        print(error)
        return 1
    print(f"{feed.release.version}, serial {feed.serial}, holds until {feed.expires:%Y-%m-%d}")
    return 0


def _write(file: Path, envelope: dict[str, Any]) -> None:
    file.write_text(json.dumps(envelope, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="feed.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    made = {name: commands.add_parser(name) for name in ("new-key", "write", "sign", "check")}
    for command in made.values():
        command.add_argument("file", type=Path)
    made["write"].add_argument("--page", required=True, help="where the release is to be had")
    made["write"].add_argument("--days", type=int, default=DAYS, help="that it holds")
    made["sign"].add_argument(
        "--key", type=Path, required=True, help="the private key's file, - for standard input"
    )
    made["sign"].add_argument("--days", type=int, help="renew it for so long")
    made["check"].add_argument("--source", type=Path, default=SOURCE, help="the file with the public keys")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
