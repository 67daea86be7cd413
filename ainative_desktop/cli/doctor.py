"""`ainative-desktop doctor`: what a person would check when something does not work."""

from __future__ import annotations

import argparse
import asyncio
import importlib.metadata
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

import apsw

from .. import __version__
from ..paths import profile_home
from ..protocol.errors import AINativeError
from ..redaction import Redactor
from ..runtime.access import authorization
from ..runtime.connections import Connections
from ..runtime.probe import Probe, ProbeReport, probe_server
from ..runtime.server_process import ServerProcess
from ..storage.secrets import KeyringState, SecretStore
from .discretion import discreet
from .options import add_server_options, token_headers

State = Literal["ok", "note", "wrong"]

DATABASE = "conversations.db"
PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "httpx-sse", "websockets", "keyring", "apsw")
START_TIMEOUT = 20.0  # seconds for the embedded server
SCREEN_TIMEOUT = 20.0  # seconds for Qt to connect to the display

_SIGNS: dict[State, str] = {"ok": "✓", "note": "·", "wrong": "✗"}


@dataclass(frozen=True, slots=True)
class Check:
    """What was found. A note is no fault: the app works, with something to know."""

    name: str
    state: State
    words: str


def run(argv: Sequence[str]) -> int:
    """Run the command; its exit status: 0 all well, 1 something is wrong, 2 usage, 130 Ctrl+C."""
    arguments = _parser().parse_args(argv)
    if arguments.screen:
        print(json.dumps(_describe_screen()))
        return 0
    redactor = Redactor()
    redactor.add(arguments.token_file or "")
    with discreet(redactor):
        try:
            found = asyncio.run(_examine(arguments, redactor))
        except KeyboardInterrupt:
            return 130
    checks = [replace(check, words=redactor.redact(check.words)) for check in found]
    well = all(check.state != "wrong" for check in checks)
    if arguments.json:
        print(json.dumps({"ok": well, "checks": [asdict(check) for check in checks]}, indent=2))
    else:
        for check in checks:
            print(f"{_SIGNS[check.state]} {check.name}: {check.words}")
    return 0 if well else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ainative-desktop doctor", description="Check what the app needs, and say what is wrong."
    )
    add_server_options(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--screen", action="store_true", help=argparse.SUPPRESS)
    return parser


async def _examine(arguments: argparse.Namespace, redactor: Redactor) -> list[Check]:
    home, folder = _data_folder()
    return [
        _versions(),
        await asyncio.to_thread(_screen),
        folder,
        *([_database(home / DATABASE)] if home is not None else []),
        await _keyring(),
        _proxy(urllib.request.getproxies()),
        *(await _server(arguments, redactor)),
    ]


def _versions() -> Check:
    found = [f"{name} {importlib.metadata.version(name)}" for name in PACKAGES]
    words = (
        f"AINative Desktop {__version__}, Python {platform.python_version()}, {platform.platform(terse=True)}"
    )
    return Check("versions", "ok", f"{words}; SQLite {apsw.sqlite_lib_version()}, {', '.join(found)}")


def _screen() -> Check:
    """Asked in a process of its own: Qt ends the one that cannot connect to its display."""
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return Check(
            "screen", "note", "There is none here, so the window cannot be shown; ask and serve work."
        )
    module = [] if getattr(sys, "frozen", False) else ["-m", "ainative_desktop"]
    command = [sys.executable, *module, "doctor", "--screen"]
    package_parent = Path(__file__).parents[2]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=SCREEN_TIMEOUT, check=True, cwd=package_parent
        )
        found = json.loads(done.stdout)
        return Check("screen", "ok", f"{found['screens']} on {found['platform']}, {found['theme']} theme")
    except subprocess.TimeoutExpired:
        return Check("screen", "wrong", "The display does not answer.")
    except subprocess.CalledProcessError as error:
        why = next((line for line in error.stderr.splitlines() if line.strip()), "no reason given")
        return Check("screen", "wrong", f"Qt cannot use the display: {why.strip()}")
    except (OSError, ValueError, KeyError):
        return Check("screen", "wrong", "Qt cannot be started.")


def _describe_screen() -> dict[str, str]:
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    screens = ", ".join(
        f"{screen.size().width()}×{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in app.screens()
    )
    theme = app.styleHints().colorScheme().name.lower()
    return {"screens": screens, "platform": app.platformName(), "theme": theme}


def _data_folder() -> tuple[Path | None, Check]:
    try:
        home = profile_home()
        with tempfile.TemporaryFile(dir=home) as file:
            file.write(b"x")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        words = f"{error.filename or 'The data folder'} cannot be written: {error.strerror}."
        return None, Check("data folder", "wrong", words)
    return home, Check("data folder", "ok", f"{home} can be written")


def _database(path: Path) -> Check:
    """Looked at only: setting a damaged one aside is left to the app."""
    if not path.exists():
        return Check("database", "ok", "None yet; it is made when the window first opens.")
    try:
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
        try:
            [(found,)] = connection.execute("PRAGMA quick_check(1)")
            [(count,)] = connection.execute("SELECT count(*) FROM conversations")
        finally:
            connection.close()
    except (apsw.Error, ValueError) as error:
        return Check("database", "wrong", f"{path} cannot be read: {error}")
    if found != "ok":
        return Check("database", "wrong", f"{path} is damaged: {found}")
    return Check("database", "ok", f"{path}, {count} conversations")


async def _keyring() -> Check:
    status = await SecretStore().status()
    available = status.state is KeyringState.AVAILABLE
    return Check("keyring", "ok" if available else "note", status.words or status.name)


def _proxy(proxies: Mapping[str, str]) -> Check:
    if not proxies:
        return Check("proxy", "ok", "None; servers are reached directly.")
    shown = ", ".join(
        f"{name}={re.sub('//[^/@]*@', '//…@', value)}" for name, value in sorted(proxies.items())
    )
    return Check("proxy", "note", f"{shown}; servers on this machine are reached directly.")


async def _server(arguments: argparse.Namespace, redactor: Redactor) -> list[Check]:
    connections = Connections(redactor=redactor)
    url: str | None = arguments.server
    try:
        if url is not None:
            headers = token_headers(arguments, url)
            return _reported(url, await probe_server(url, headers, connections))
        process = ServerProcess()
        process.start()
        try:
            endpoint = await process.ready(START_TIMEOUT)
            redactor.add(endpoint.token)
            headers = authorization(endpoint.url, endpoint.access, plain_allowed=False)
            report = await probe_server(endpoint.url, headers, connections)
            return _reported("The embedded server", report)
        finally:
            await process.close()
    except AINativeError as error:
        return [Check("server", "wrong", str(error))]
    finally:
        await connections.aclose()


def _reported(place: str, report: ProbeReport) -> list[Check]:
    def check(probe: Probe) -> Check:
        # One transport that is not offered is no fault while the other one works.
        spare = report.ok and (probe.name == "health" or not probe.offered)
        return Check(probe.name, "ok" if probe.ok else "note" if spare else "wrong", probe.words)

    verdict = f"{place} can be used." if report.ok else f"{place} cannot be used."
    words = f"{verdict} {report.words}"
    return [
        Check("server", "ok" if report.ok else "wrong", words),
        *(check(probe) for probe in (report.health, report.sse, report.ws)),
    ]
