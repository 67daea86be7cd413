"""A token in a file, and the commands that read it: nothing of it in all that they say."""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from tests.helpers.canaries import canary, leaks
from tests.helpers.canary_world import ROOT, check_what_was_sent, environment, world

LIMIT = 120.0  # seconds


async def test_commands_leak_nothing(tmp_path: Path) -> None:
    """ask, with and without --events, and doctor, with the token in a file, against every kind of server."""
    token = canary("file")
    path = tmp_path / "token-file"
    path.write_text(token)
    async with world(token) as servers:
        told: dict[str, bytes] = {}
        for name, server in servers.items():
            if name == "elsewhere":
                continue
            options = ["--server", server.url, "--token-file", str(path)]
            transport = "ws" if name.startswith(("real ws", "ws")) else "sse"
            commands = [
                ["ask", "Hi", "--transport", transport, *options],
                ["ask", "Hi", "--events", "--transport", transport, *options],
            ]
            if name in ("401", "500", "redirect"):
                commands.append(["doctor", "--json", *options])
            for command in commands:
                _, seen = await _run(command, tmp_path)
                for where, data in seen:
                    # What a server streams as its answer's metadata is its own business to say.
                    kept = re.sub(rb'(?m)^\{"event": "stream-data".*$', b"", data)
                    assert leaks(kept, token) == [], (name, command[0], where, data.decode())
                    told[f"{name} {command[0]}"] = told.get(f"{name} {command[0]}", b"") + data
        for name in ("401 ask", "500 ask", "echo ask", "401 doctor", "500 doctor"):
            assert b"***" in told[name], name
        check_what_was_sent(servers, token, [])
        options = ["--server", "http://ai.example.invalid", "--token-file", str(path)]
        status, seen = await _run(["ask", "Hi", *options], tmp_path)
        assert status == 3
        assert b"add --unencrypted-token" in seen[1][1]
        status, seen = await _run(["doctor", *options], tmp_path)
        assert status == 1
        assert b"not encrypted" in seen[0][1]
        status, seen = await _run(["ask", "Hi", "--unencrypted-token", *options], tmp_path)
        assert b"could not be reached" in seen[1][1]


async def _run(arguments: list[str], home: Path) -> tuple[int | None, list[tuple[str, bytes]]]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "ainative_desktop", *arguments, stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=environment(home), cwd=ROOT,
    )  # fmt: skip
    output, errors = await asyncio.wait_for(process.communicate(), LIMIT)
    return process.returncode, [("output", output), ("errors", errors)]
