"""`ainative-desktop serve` as people run it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

LIMIT = 20.0


@contextmanager
def serve(home: Path, *arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The running command and the URL it printed."""
    with subprocess.Popen(
        [sys.executable, "-m", "ainative_desktop", "serve", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "AINATIVE_DESKTOP_HOME": str(home)},
    ) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def health(url: str, **headers: str) -> httpx.Response:
    with httpx.Client(trust_env=False, timeout=LIMIT) as client:
        return client.get(f"{url}/health", headers=headers)


def test_it_prints_its_url_and_keeps_its_token_in_a_file(tmp_path: Path) -> None:
    with serve(tmp_path) as (process, url):
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+", url)
        token = (tmp_path / "serve-token").read_text(encoding="ascii").strip()
        assert health(url).status_code == 401
        assert health(url, Authorization=f"Bearer {token}").json()["status"] == "ok"
        process.send_signal(signal.SIGINT)
        output, errors = process.communicate(timeout=LIMIT)
    assert process.returncode == 0
    assert output == ""
    assert errors == f"The access token is in {tmp_path / 'serve-token'}\n"


def test_without_a_token_for_an_allowed_page(tmp_path: Path) -> None:
    arguments = ("--no-token", "--allow-origin", "https://good.example")
    with serve(tmp_path, *arguments) as (process, url):
        assert health(url).status_code == 200
        assert health(url, Origin="https://evil.example").status_code == 403
        allowed = health(url, Origin="https://good.example")
        assert allowed.headers["access-control-allow-origin"] == "https://good.example"
        process.terminate()
        process.communicate(timeout=LIMIT)
    assert process.returncode == 0
    assert not (tmp_path / "serve-token").exists()


def test_it_ends_quietly_in_the_middle_of_a_stream(tmp_path: Path) -> None:
    endless = {"action": "chat", "params": {"message": "/demo tokens=100000 rate=20"}}
    with serve(tmp_path, "--no-token") as (process, url), httpx.Client(trust_env=False) as client:
        with client.stream("POST", f"{url}/ai/stream", json=endless) as answer:
            chunks = answer.iter_raw()
            next(chunks)
            process.send_signal(signal.SIGINT)
            with pytest.raises(httpx.RemoteProtocolError):  # cut, so that nobody takes it for the whole
                list(chunks)
        _, errors = process.communicate(timeout=LIMIT)
    assert (process.returncode, errors) == (0, "")


def test_a_port_in_use_is_told_in_a_sentence(tmp_path: Path) -> None:
    with (
        serve(tmp_path, "--no-token") as (_, url),
        serve(tmp_path, "--no-token", "--port", url.rpartition(":")[2]) as (second, printed),
    ):
        assert printed == ""
        _, errors = second.communicate(timeout=LIMIT)
        assert second.returncode == 1
        assert errors.startswith("Cannot listen on 127.0.0.1")
        assert "Traceback" not in errors


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_no_token_is_refused_off_loopback(host: str, tmp_path: Path) -> None:
    with serve(tmp_path, "--no-token", "--host", host) as (process, printed):
        assert printed == ""
        assert process.wait(LIMIT) == 2
