"""The window's options: what one may say at a launch."""

from __future__ import annotations

import argparse
import logging
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

from ..protocol.method import Method
from ..protocol.proposal import NOTHING, Proposal
from .link import SCHEME, text_of
from .options import add_server_options

log = logging.getLogger(__name__)

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")  # not a drive's letter


def command_parser() -> argparse.ArgumentParser:
    """The options of the window."""
    made = argparse.ArgumentParser(
        prog="ainative-desktop", description="The window. The options hold for this launch only."
    )
    made.add_argument(
        "proposed",
        nargs="*",
        type=_proposed,
        metavar="FILE | LINK",
        help="files are attached in a new chat; ainative://new?text=… writes that text there. Nothing is "
        "sent: that is up to the person",
    )
    made.add_argument("--quick", action="store_true", help="open the quick prompt")
    add_server_options(made)
    made.add_argument(
        "--transport", type=str.upper, choices=get_args(Method), metavar="T", help="sse, ws or auto"
    )
    made.add_argument("--verbose", action="store_true", help="write more into the log")
    made.add_argument(
        "--exit-after-paint", action="store_true", help="leave after the first frame that takes input"
    )
    return made


def proposal_of(options: argparse.Namespace) -> Proposal:
    """What a launch with these options proposes."""
    proposed: Sequence[str | Path] = options.proposed
    return Proposal(
        "\n\n".join(each for each in proposed if isinstance(each, str)),
        tuple(str(each) for each in proposed if isinstance(each, Path)),
        options.quick,
        os.environ.get("XDG_ACTIVATION_TOKEN", ""),
    )


def proposal_in(said: str) -> Proposal:
    """What a path or an address proposes that the desktop gives to a window that is open; nothing, where it
    is no address of ours."""
    try:
        proposed = _proposed(said)
    except argparse.ArgumentTypeError as error:
        log.warning("What was to be opened cannot be: %s", error)
        return NOTHING
    return Proposal(proposed) if isinstance(proposed, str) else Proposal(files=(str(proposed),))


def _proposed(argument: str) -> str | Path:
    """The text of a link, or the path of a file."""
    address = _ADDRESS.match(argument)
    if address is None:
        return Path(argument).absolute()
    parts = urlsplit(argument)
    if parts.scheme == "file" and parts.netloc in ("", "localhost"):
        from urllib.request import url2pathname  # which loads what the first frame does not wait for

        return Path(url2pathname(parts.path)).absolute()
    if parts.scheme != SCHEME and Path(argument).exists():
        return Path(argument).absolute()
    try:
        return text_of(argument)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
