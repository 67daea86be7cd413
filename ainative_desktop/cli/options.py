"""Arguments that several commands share."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

PLAIN_TOKEN = "--unencrypted-token"  # noqa: S105 - an option's name


def add_server_options(parser: argparse.ArgumentParser) -> None:
    """--server, --token-file and the consent to send it in the clear; a token itself is never an argument,
    since anyone can list those."""
    parser.add_argument(
        "--server", type=_server, metavar="URL", help="AINative server (default: the embedded one)"
    )
    parser.add_argument("--token-file", type=_token, metavar="F", help="file with the server's access token")
    parser.add_argument(
        PLAIN_TOKEN,
        action="store_true",
        dest="plain_token",
        help="send the access token without encryption: anyone on the way can read it",
    )


def token_headers(arguments: argparse.Namespace, url: str) -> dict[str, str]:
    """The header that lets us in at `url`, with the token of --token-file. Raises AccessError where it must
    not be sent."""
    from ..runtime.access import AccessToken, authorization, origin_of  # the window's options need none

    token = AccessToken(origin_of(url), arguments.token_file) if arguments.token_file else None
    return authorization(url, token, plain_allowed=arguments.plain_token, way_out=f"add {PLAIN_TOKEN}")


def _server(text: str) -> str:
    from ..storage.errors import SettingsError
    from ..storage.settings import validate_server_url  # for what is rarely given

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
