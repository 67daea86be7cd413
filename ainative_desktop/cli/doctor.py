"""`ainative-desktop doctor`: what a person would check when something does not work."""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import asdict, replace
from functools import partial

from ..paths import profile_path
from ..redaction import Redactor
from ..runtime.access import authorization
from ..runtime.addresses import stream_url
from ..runtime.config import StreamConfig
from ..runtime.connections import Connections
from ..runtime.doctor.examination import Patient, examine
from ..runtime.doctor.findings import Finding, State, timed
from ..runtime.own_command import PACKAGE_PARENT, own_command
from ..runtime.server_process import ServerProcess
from ..storage.secrets import SecretStore
from .discretion import discreet
from .options import add_server_options, token_headers
from .output import take_any_character
from .own_keys import own_access
from .saved import saved_route

START_TIMEOUT = 20.0  # seconds for the embedded server
SCREEN_TIMEOUT = 20.0  # seconds for Qt to connect to the display

_SIGNS: dict[State, str] = {"ok": "✓", "note": "·", "wrong": "✗", "unknown": "?"}


def run(argv: Sequence[str]) -> int:
    """Run the command; its exit status: 0 all well, 1 something is wrong, 2 usage, 130 Ctrl+C."""
    take_any_character()
    arguments = command_parser().parse_args(argv)
    if arguments.screen:
        print(json.dumps(_describe_screen()))
        return 0
    redactor = Redactor()
    redactor.add(arguments.token_file or "")
    found: list[Finding] = []

    def tell(finding: Finding) -> None:
        shown = replace(finding, words=redactor.redact(finding.words), todo=redactor.redact(finding.todo))
        found.append(shown)
        if not arguments.json:
            print(f"{_SIGNS[shown.state]} {shown.name}: {shown.line}", flush=True)

    with discreet(redactor):
        try:
            asyncio.run(_examine(arguments, redactor, tell))
        except KeyboardInterrupt:
            return 130
    well = all(finding.state != "wrong" for finding in found)
    if arguments.json:
        print(json.dumps({"ok": well, "checks": [asdict(finding) for finding in found]}, indent=2))
    return 0 if well else 1


def command_parser() -> argparse.ArgumentParser:
    """The command's options."""
    parser = argparse.ArgumentParser(
        prog="ainative-desktop doctor", description="Check what the app needs, and say what is wrong."
    )
    add_server_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument(
        "--no-message",
        action="store_true",
        help="send no message over each transport, short as it is, to a model that may cost money",
    )
    parser.add_argument("--screen", action="store_true", help=argparse.SUPPRESS)
    return parser


async def _examine(
    arguments: argparse.Namespace, redactor: Redactor, tell: Callable[[Finding], None]
) -> None:
    secrets = SecretStore(redactor=redactor)
    connect = partial(Connections, redactor=redactor)
    tell(await timed(asyncio.to_thread(_screen)))
    async with (
        _patient(arguments, redactor) as patient,
        aclosing(examine(patient, secrets, connect=connect)) as findings,
    ):
        async for finding in findings:
            tell(finding)


@asynccontextmanager
async def _patient(arguments: argparse.Namespace, redactor: Redactor) -> AsyncIterator[Patient]:
    url: str | None = arguments.server
    if url is not None:

        async def configured() -> StreamConfig:
            headers = token_headers(arguments, url)
            return StreamConfig(stream_url(url), headers=headers, route=await saved_route(url, redactor))

        yield Patient(profile_path(), url, configured, not arguments.no_message)
        return
    process = ServerProcess(access=own_access(redactor))
    process.start()
    try:
        yield Patient(profile_path(), "The embedded server", _embedded(process, redactor))
    finally:
        await process.close()


def _embedded(process: ServerProcess, redactor: Redactor) -> Callable[[], Awaitable[StreamConfig]]:
    async def configured() -> StreamConfig:
        endpoint = await process.ready(START_TIMEOUT)
        redactor.add(endpoint.token)
        headers = authorization(endpoint.url, endpoint.access, plain_allowed=False)
        return StreamConfig(stream_url(endpoint.url), headers=headers)

    return configured


def _screen() -> Finding:
    """Asked in a process of its own: Qt ends the one that cannot connect to its display."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return Finding(
            "screen", "note", "There is none here, so the window cannot be shown; ask and serve work."
        )
    command = own_command("doctor", "--screen")
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=SCREEN_TIMEOUT, check=True, cwd=PACKAGE_PARENT
        )
        found = json.loads(done.stdout)
        return Finding("screen", "ok", f"{found['screens']} on {found['platform']}, {found['theme']} theme")
    except subprocess.TimeoutExpired:
        return Finding("screen", "wrong", "The display does not answer.")
    except subprocess.CalledProcessError as error:
        why = next((line for line in error.stderr.splitlines() if line.strip()), "no reason given")
        return Finding("screen", "wrong", f"Qt cannot use the display: {why.strip()}")
    except (OSError, ValueError, KeyError):
        return Finding("screen", "wrong", "Qt cannot be started.")


def _describe_screen() -> dict[str, str]:
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    screens = ", ".join(
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in app.screens()
    )
    theme = app.styleHints().colorScheme().name.lower()
    return {"screens": screens, "platform": app.platformName(), "theme": theme}
