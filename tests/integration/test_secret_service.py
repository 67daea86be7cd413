"""A real Secret Service: gnome-keyring on a session bus of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ainative_desktop.cli.known_secrets import NOT_KNOWN

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

#: Serves on its own with the keyring's key, and asks an OpenAI-compatible server with it.
_SERVING = """
import asyncio, json, os, sys
from pathlib import Path
import httpx
from ainative_desktop.protocol.providers import ProviderSettings
from ainative_desktop.runtime.provider_access import ProviderKeys
from ainative_desktop.storage.secrets import SecretStore
from ainative_desktop.storage.settings import Settings, SettingsFile
from tests.helpers import fake_openai
from tests.helpers.upstream import upstream

async def main():
    home = Path(os.environ["AINATIVE_DESKTOP_HOME"])
    async with upstream({fake_openai.MODELS: fake_openai.models("gpt-test")}) as server:
        providers = ProviderSettings(openai_url=server.url + "/v1")
        keys = ProviderKeys(SecretStore(timeout=20), lambda: providers)
        await keys.keep("openai", "sk-from-the-keyring")
        SettingsFile(home / "settings.json").save(Settings(providers=providers))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "ainative_desktop", "serve", "--no-token", stdout=asyncio.subprocess.PIPE
        )
        url = (await process.stdout.readline()).decode().strip()
        async with httpx.AsyncClient(trust_env=False, timeout=30) as client:
            print((await client.get(url + "/ai/models")).json()["models"][1]["id"])
        print(server.requests[0].headers["authorization"])
        process.terminate()
        await process.wait()

asyncio.run(main())
"""

#: Keeps a token, and exports a conversation that it stands in.
_EXPORTING = """
import asyncio, os, subprocess, sys
from pathlib import Path
from ainative_desktop.storage.secrets import SecretStore
from ainative_desktop.storage.settings import ServerProfile, Settings, SettingsFile
from tests.helpers.profiles import chat, kept

async def main():
    home = Path(os.environ["AINATIVE_DESKTOP_HOME"])
    SettingsFile(home / "settings.json").save(Settings(servers=(ServerProfile("s", "S", "https://a.example"),)))
    await kept(home / "conversations.db", chat("c", "T", "They said plainwords17 aloud."))
    if sys.argv[1:] != ["locked"]:
        await SecretStore(timeout=20).set("token:s", "https://a.example plainwords17")
    command = [sys.executable, "-m", "ainative_desktop", "export", "c", "--format", "md"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=home)
    print("They said *** aloud." in (home / "T.md").read_text(), done.stderr.strip())

asyncio.run(main())
"""

_NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    "CI" not in os.environ and not all(map(shutil.which, _NEEDED)), reason="no Secret Service on this machine"
)


def run_with_keyring(program: str, home: Path, *, locked: bool = False) -> subprocess.CompletedProcess[str]:
    """Run `program` in a session with an unlocked keyring of its own, or one that nobody has unlocked."""
    how = "--start" if locked else "--unlock"
    script = (
        f"printf secret | gnome-keyring-daemon {how} --components=secrets --daemonize >/dev/null 2>&1 && "
        f"exec '{sys.executable}' -c '{program}' {'locked' if locked else ''}"
    )
    environment = {
        **os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home), "XDG_CONFIG_HOME": str(home / "config"),
        "AINATIVE_DESKTOP_HOME": str(home / "profile"),
    }  # fmt: skip
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    (home / "profile").mkdir()
    return subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environment, capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip


def test_keys_are_kept_in_gnome_keyring(tmp_path: Path) -> None:
    """Set, found by another store, and removed."""
    done = run_with_keyring(_PROGRAM, tmp_path)
    assert done.stdout.split("\n") == ["available / Secret Service", "True", "None", ""], done.stderr


def test_a_server_on_its_own_has_its_keys_from_the_keyring(tmp_path: Path) -> None:
    """And its addresses from the profile's settings."""
    done = run_with_keyring(_SERVING, tmp_path)
    assert done.stdout.split("\n") == ["gpt-test", "Bearer sk-from-the-keyring", ""], done.stderr


@pytest.mark.parametrize("locked", [False, True])
def test_an_export_knows_the_keys_of_an_open_keyring(tmp_path: Path, locked: bool) -> None:
    """One that would ask for its password is not asked; that is said."""
    done = run_with_keyring(_EXPORTING, tmp_path, locked=locked)
    said = NOT_KNOWN.format(reason="reading the system's keyring may ask for its password.") if locked else ""
    assert done.stdout.strip() == f"{not locked} {said}".strip(), done.stderr
