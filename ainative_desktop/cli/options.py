"""Arguments that several commands share."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from ..storage.errors import SettingsError
from ..storage.settings import validate_server_url


def add_server_options(parser: argparse.ArgumentParser) -> None:
    """--server and --token-file; a token itself is never an argument, since anyone can list those."""
    parser.add_argument(
        "--server", type=_server, metavar="URL", help="AINative server (default: the embedded one)"
    )
    parser.add_argument("--token-file", type=_token, metavar="F", help="file with the server's access token")


def _server(text: str) -> str:
    try:
        return validate_server_url(text)
    except SettingsError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _token(name: str) -> str:
    try:
        token = Path(name).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"the token file {name} cannot be read") from error
    if not re.fullmatch(r"[!-~]+", token):
        raise argparse.ArgumentTypeError(f"the token file {name} must hold one token, without spaces")
    return token
