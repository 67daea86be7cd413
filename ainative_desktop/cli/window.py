"""The window's options: what one may say at a launch."""

from __future__ import annotations

import argparse
from typing import get_args

from ..protocol.events import Method
from .link import text_of
from .options import add_server_options


def command_parser() -> argparse.ArgumentParser:
    """The options of the window."""
    made = argparse.ArgumentParser(
        prog="ainative-desktop", description="The window. The options hold for this launch only."
    )
    made.add_argument(
        "text",
        nargs="?",
        type=_text,
        metavar="LINK",
        help="ainative://new?text=… opens a new chat with that text to be sent, or not, by the person",
    )
    add_server_options(made)
    made.add_argument(
        "--transport", type=str.upper, choices=get_args(Method), metavar="T", help="sse, ws or auto"
    )
    made.add_argument("--verbose", action="store_true", help="write more into the log")
    made.add_argument(
        "--exit-after-paint", action="store_true", help="leave after the first frame that takes input"
    )
    return made


def _text(link: str) -> str:
    try:
        return text_of(link)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
