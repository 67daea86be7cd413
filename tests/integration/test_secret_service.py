"""A real Secret Service: gnome-keyring on a session bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import asyncio
from ainative_desktop.storage.secrets import SecretStore

async def main():
    store = SecretStore(timeout=20)
    status = await store.status()
    print(status.state, "/", status.name)
    assert await store.set("key:openai", "sk-" + "x" * 3000)
    print(await SecretStore(timeout=20).get("key:openai") == "sk-" + "x" * 3000)
    await store.remove("key:openai")
    print(await store.get("key:openai"))

asyncio.run(main())
"""

_NEEDED = ("dbus-run-session", "gnome-keyring-daemon")


@pytest.mark.skipif(
    "CI" not in os.environ and not all(map(shutil.which, _NEEDED)), reason="no Secret Service on this machine"
)
def test_keys_are_kept_in_gnome_keyring(tmp_path: Path) -> None:
    """Set, found by another store, and removed."""
    script = (
        "printf secret | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1 && "
        f"exec '{sys.executable}' -c '{_PROGRAM}'"
    )
    environment = {
        **os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_RUNTIME_DIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }  # fmt: skip
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environment, capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert done.stdout.split("\n") == ["available / Secret Service", "True", "None", ""], done.stderr
