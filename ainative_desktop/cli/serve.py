"""`ainative-desktop serve`: the embedded server on its own, or as the window's child."""

from __future__ import annotations

import argparse
import json
import os
import re
import secrets
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from ..paths import profile_home
from ..protocol.loopback import is_loopback
from ..protocol.providers import ProviderAccess
from ..redaction import Redactor
from ..server.main import ServeOptions, Server, run_server
from ..server.parent import Parent
from ..server.providers.base import ProviderError
from ..server.providers.catalog import AccessSource
from ..storage.errors import SecretsError
from .discretion import discreet
from .own_keys import own_access

TOKEN_FILE = "serve-token"  # noqa: S105 - a file's name
LAST_GRACE = 3.0  # seconds after which a child whose parent is gone ends the hard way


def run(argv: Sequence[str]) -> int:
    """Run the command; its exit status: 0 ended, 1 cannot listen, 2 usage."""
    parser = command_parser()
    arguments = parser.parse_args(argv)
    if arguments.child:
        return _run_child()
    if arguments.no_token and not is_loopback(arguments.host):
        parser.error("--no-token is for loopback only: anyone who reaches this address could use the server")
    options = ServeOptions(
        host=arguments.host,
        port=arguments.port,
        token=None if arguments.no_token else _token(parser, arguments.token_file),
        allowed_origins=arguments.allow_origin,
    )
    try:
        redactor = _knowing(options.token)
        with discreet(redactor):
            run_server(options, lambda url: print(url, flush=True), access=_own_access(redactor))
    except OSError as error:
        print(f"Cannot listen on {options.host} port {options.port}: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


def command_parser() -> argparse.ArgumentParser:
    """The command's options."""
    parser = argparse.ArgumentParser(
        prog="ainative-desktop serve", description="Run the AINative server on its own. Prints its URL."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=0, help="0 picks a free one (default)")
    access = parser.add_mutually_exclusive_group()
    access.add_argument("--token-file", type=Path, metavar="F", help="file with the access token to ask for")
    access.add_argument("--no-token", action="store_true", help="ask for no token; on loopback only")
    parser.add_argument(
        "--allow-origin",
        type=_origin,
        action="append",
        default=[],
        metavar="O",
        help="web origin that may call, such as https://example.org; may be given several times",
    )
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return int(text)


def _origin(text: str) -> str:
    try:
        parts = urlsplit(text)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid or text != f"{parts.scheme}://{parts.netloc}" or "@" in text or text != text.lower():
        raise argparse.ArgumentTypeError("an origin looks like https://example.org, without a path")
    return text


def _token(parser: argparse.ArgumentParser, file: Path | None) -> str:
    if file is None:
        token = secrets.token_hex(32)
        path = profile_home() / TOKEN_FILE
        _write_private(path, token)
        print(f"The access token is in {path}", file=sys.stderr, flush=True)
        return token
    try:
        token = file.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        parser.error(f"the token file {file} cannot be read")
    if not re.fullmatch(r"[!-~]+", token):
        parser.error(f"the token file {file} must hold one token, without spaces")
    return token


def _write_private(path: Path, text: str) -> None:
    # A new file each time: one that is there may be readable by others, or a link to somewhere else.
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(text + "\n")


def _run_child() -> int:
    """Serve the window: the token comes in on standard input, and its end is the server's end."""
    try:
        token = json.loads(sys.stdin.readline())["token"]
    except (ValueError, KeyError, TypeError):
        token = None
    if not isinstance(token, str) or not token:
        print("serve --child is started by the application only.", file=sys.stderr)
        return 2
    redactor = _knowing(token)
    parent = Parent(_tell_parent, redactor.add)
    try:
        with discreet(redactor):
            run_server(
                ServeOptions(token=token),
                lambda url: _tell_parent(json.dumps({"url": url}) + "\n"),
                lambda server: _end_with_parent(parent, server),
                access=parent.access,
            )
    except OSError as error:
        print(f"Cannot listen on the loopback address: {error.strerror}.", file=sys.stderr)
        return 1
    return 0


def _knowing(token: str | None) -> Redactor:
    redactor = Redactor()
    redactor.add(token or "")
    return redactor


def _own_access(redactor: Redactor) -> AccessSource:
    """The profile's keys and addresses, for providers of this process."""
    access = own_access(redactor)

    async def told(provider: str) -> ProviderAccess:
        try:
            return await access(provider)
        except SecretsError as error:
            raise ProviderError(str(error), "keyring") from error

    return told


def _tell_parent(line: str) -> None:
    sys.stdout.write(line)
    sys.stdout.flush()


def _end_with_parent(parent: Parent, server: Server) -> None:
    def wait_for_the_end() -> None:
        parent.listen(iter(sys.stdin.readline, ""))
        server.should_exit = True
        time.sleep(LAST_GRACE)
        os._exit(1)  # something in the server does not let go

    threading.Thread(target=wait_for_the_end, name="parent-watch", daemon=True).start()
