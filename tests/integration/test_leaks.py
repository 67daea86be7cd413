"""Secrets in the real window: a search of all that the app writes, shows, sends, and lets others see."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from tests.helpers.canaries import canary, leaks
from tests.helpers.canary_world import ROOT, check_what_was_sent, environment, world
from tests.helpers.recorders import echoing_keys, recorder

pytestmark = pytest.mark.skipif(
    "CI" not in os.environ and not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))),
    reason="no Secret Service on this machine",
)

LIMIT = 120.0  # seconds
TRIES = 6  # of each provider: as many ways to ask it as there are, the streams twice


async def test_nothing_leaks(tmp_path: Path) -> None:
    """Tokens and keys typed in the real window, kept in a real Secret Service, sent to real sockets."""
    token, keys = canary("token"), [canary("sk"), canary("anthropic")]
    async with (
        world(token) as servers,
        recorder(echoing_keys()) as openai,
        recorder(echoing_keys()) as anthropic,
    ):
        given = {
            "token": token,
            "keys": keys,
            "providers": {"openai": f"{openai.url}/v1", "anthropic": anthropic.url},
            "servers": {
                name: (server.url, "transportWs" if name.startswith(("real ws", "ws")) else "transportSse")
                for name, server in servers.items()
                if name != "elsewhere"
            }
            | {"far": ("http://ai.example.invalid", "transportAuto")},
        }
        shown, seen = await _run_window(tmp_path, given)
        launch_token = str(shown.pop("launch token"))
        assert shown["status"] == "available"
        _check_what_was_shown(shown)
        seen.append(("what was shown", json.dumps(shown).encode()))
        names = [name for name, _ in seen]
        for part in ("cmdline", "environ", "ainative-desktop.log", "conversations.db", "settings.json"):
            assert any(part in name for name in names), part
        log = next(data for name, data in seen if name.endswith("ainative-desktop.log after"))
        assert log.count(b"ValueError: in a") == 3
        assert b"websockets.client" in log
        for secret in (token, *keys, launch_token):
            found = {name: leaks(data, secret) for name, data in seen}
            assert not any(found.values()), {name: those for name, those in found.items() if those}
        check_what_was_sent(servers, token, [*keys, launch_token])
        for provider, key in zip((openai, anthropic), keys, strict=True):
            assert provider.data.count(key.encode()) >= TRIES
            assert leaks(bytes(provider.data), token) == []


def _check_what_was_shown(shown: dict[str, object]) -> None:
    notes, tests = shown["notes"], shown["tests"]
    assert isinstance(notes, dict)
    assert isinstance(tests, dict)
    assert notes["real sse"] == notes["real ws"] == ""
    for name in ("echo", "401", "500"):
        assert "***" in notes[name], notes
        assert "***" in tests[name] or name == "echo", tests  # a test hears its first event only
    assert "access token" in notes["ws refused"]
    assert "redirects" in notes["redirect"]
    assert "certificate" in notes["tls"]
    assert "not encrypted" in notes["far"]
    assert "not encrypted" in tests["far"]
    providers = shown["providers"]
    assert isinstance(providers, list)
    assert len([words for words in providers if "refused the key" in words]) >= 2 * TRIES, providers
    assert all("xxx" in words for words in providers if "refused the key" in words), providers
    assert any("***" in words for words in providers), providers


async def _run_window(
    home: Path, given: Mapping[str, object]
) -> tuple[dict[str, object], list[tuple[str, bytes]]]:
    """What the app showed, and all that one could see of it from outside; it has ended by then."""
    profile = home / "profile"
    profile.mkdir()
    read, write = os.pipe()
    os.set_inheritable(write, True)
    script = (
        "printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1 && "
        f"exec '{sys.executable}' -m tests.helpers.canary_run '{profile}' {write}"
    )
    command = ["dbus-run-session", "--", "sh", "-c", script]
    process = await asyncio.create_subprocess_exec(
        *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE, env=environment(home), cwd=ROOT, pass_fds=[write],
    )  # fmt: skip
    os.close(write)
    assert process.stdin is not None
    process.stdin.write(json.dumps(given).encode() + b"\n")
    with os.fdopen(read) as told:
        try:
            line = await asyncio.wait_for(asyncio.to_thread(told.readline), LIMIT)
            seen = list(processes(process.pid))
            files = list(_files(home, "while it runs"))
        finally:
            process.stdin.close()
            output, errors = await asyncio.wait_for(process.communicate(), LIMIT)
    assert line, errors.decode()
    assert process.returncode == 0, errors.decode()
    seen += [("standard output", output), ("standard error", errors), *files, *_files(home, "after")]
    return json.loads(line), seen


def _files(home: Path, when: str) -> Iterator[tuple[str, bytes]]:
    for file in home.rglob("*"):
        if file.is_file() and "keyrings" not in file.parts:  # which are encrypted, and not ours
            yield f"{file} {when}", file.read_bytes()


def processes(root: int) -> Iterator[tuple[str, bytes]]:
    """The command line and the environment of `root` and of all that it started."""
    parents: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    family = {root}
    while more := {child for child, parent in parents.items() if parent in family} - family:
        family |= more
    for pid in family:
        for name in ("cmdline", "environ"):
            with suppress(OSError):
                yield f"{pid} {name}", Path(f"/proc/{pid}/{name}").read_bytes()
