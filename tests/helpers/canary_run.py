"""The whole application, driven as a person drives it with secrets in hand; started by the leak test.

Standard input gives one JSON object, `{"token", "keys", "providers", "servers"}`; the descriptor that the
second argument names takes a JSON object with what was shown; then the application waits, all of it running,
until standard input ends.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

import httpx
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from ainative_desktop.protocol.method import Method
from ainative_desktop.protocol.providers import ProviderSettings
from ainative_desktop.running import guarded
from ainative_desktop.runtime.loop import Loop
from ainative_desktop.runtime.server_process import Endpoint
from ainative_desktop.runtime.streaming import StreamConfig, StreamingEngine
from ainative_desktop.storage.settings import Settings, SettingsFile
from ainative_desktop.ui.application import make_application
from tests.helpers.desktop import Desktop, until
from tests.helpers.recording import ACTION, Recorder
from tests.ui.test_preferences import Preferences

TIME = 90.0  # seconds


async def main(home: Path, given: dict[str, Any], wait: asyncio.Future[None]) -> None:
    """Every place where a secret can be, one after the other."""
    urls = ProviderSettings(given["providers"]["openai"], given["providers"]["anthropic"])
    SettingsFile(home / "settings.json").save(Settings(providers=urls))
    desktop = await Desktop.start(home, "--verbose")
    shown: dict[str, Any] = {"notes": {}, "tests": {}}
    await enter_keys(desktop, given["keys"])
    desktop.send("/demo tokens=5 rate=max")
    await desktop.answered(2)
    endpoint = desktop.app.process.endpoint
    assert endpoint is not None
    shown["launch token"] = endpoint.token
    shown["providers"] = await ask_providers(desktop, endpoint)
    for name, (url, transport) in given["servers"].items():
        shown["tests"][name] = await enter_server(desktop, url, given["token"], transport)
        desktop.app.workspace.new_chat()
        desktop.send(f"Hello {name}")
        await desktop.answered(2)
        shown["notes"][name] = str(desktop.row(1, "note"))
    fail(desktop, given["token"])
    log = home / "log" / "ainative-desktop.log"
    await until(lambda: log.read_bytes().count(b"ValueError: in a") == 3, "the faults are logged")
    shown["status"] = (await desktop.app.secrets.status()).state
    with os.fdopen(int(sys.argv[2]), "w") as told:
        told.write(json.dumps(shown) + "\n")
    await wait
    await desktop.close()


async def enter_keys(desktop: Desktop, keys: list[str]) -> None:
    """In Preferences, one a provider."""
    preferences = Preferences(desktop)
    picker = preferences.dialog.findChild(QComboBox, "providerPicker")
    assert picker is not None
    for number, key in enumerate(keys):
        picker.setCurrentIndex(number)
        preferences.find(QLineEdit, "apiKeyEdit").setText(key)
        preferences.find(QPushButton, "setKeyButton").click()
        await until(lambda: "Stored in" in preferences.find(QLabel, "keyState").text(), "the key is stored")
    preferences.dialog.close()


async def ask_providers(desktop: Desktop, endpoint: Endpoint) -> list[str]:
    """Every way to have the server send a provider its key; all that came back."""
    said: list[str] = []
    headers = {"Authorization": f"Bearer {endpoint.token}"}
    async with httpx.AsyncClient(base_url=endpoint.url, headers=headers, trust_env=False) as client:
        for provider in ("openai", "anthropic"):
            action = {**ACTION, "provider": provider, "params": {"message": "Hi", "model": "m"}}
            methods: tuple[Method, ...] = ("SSE", "WS", "SSE", "WS")
            for method in methods:
                engine = StreamingEngine(connections=desktop.app.connections)
                heard = Recorder(engine)
                await engine.start(StreamConfig(endpoint.url, method, headers), action)
                said.append(repr(heard.events))
            said.append((await client.post("/ai/check", json={"provider": provider})).text)
            said.append((await client.post("/ai/action", json=action)).text)
        said.append((await client.get("/ai/models")).text)
    return said


async def enter_server(desktop: Desktop, url: str, token: str, transport: str) -> str:
    """In Preferences, with a test of the connection; what that said."""
    from ainative_desktop.ui.preferences.connection_report import ConnectionReport

    preferences = Preferences(desktop)
    preferences.click_words("Add")
    preferences.find(QLineEdit, "serverUrlEdit").setText(url)
    preferences.find(QLineEdit, "serverUrlEdit").textEdited.emit(url)
    preferences.find(QLineEdit, "accessTokenEdit").setText(token)
    preferences.click(transport)
    preferences.find(QPushButton, "testConnectionButton").click()
    result = preferences.find(ConnectionReport, "testResult")
    await until(lambda: result.text() not in ("", "Testing…"), "the connection was tested")
    report = result.text()
    preferences.click("saveButton")
    await until(preferences.closed, "saved")
    return report


def fail(desktop: Desktop, token: str) -> None:
    """Faults of ours, with the token in what they say."""

    def slot() -> None:
        raise ValueError(f"in a slot: {token}")

    async def task() -> None:
        raise ValueError(f"in a task: {token}")

    QTimer.singleShot(0, slot)
    desktop.app._tasks.spawn(task())
    asyncio.get_running_loop().call_soon(slot)
    logging.getLogger("some.library").warning("headers: %r", {"Authorization": f"Bearer {token}"})
    logging.getLogger("some.library").debug("config %s", {"value": token})


def until_the_end(loop: asyncio.AbstractEventLoop, ended: asyncio.Future[None]) -> None:
    """Thread: nobody looks any more once standard input has ended."""
    sys.stdin.read()
    loop.call_soon_threadsafe(ended.set_result, None)


def run() -> None:
    """As app.run does, with somebody at the keyboard."""
    home = Path(sys.argv[1])
    given = json.loads(sys.stdin.readline())
    loop = Loop(make_application())
    asyncio.set_event_loop(loop)
    with guarded(loop, home / "crash.log"), loop:
        ended = loop.create_future()
        threading.Thread(target=lambda: until_the_end(loop, ended), daemon=True).start()
        try:
            loop.run_until_complete(asyncio.wait_for(main(home, given, ended), TIME))
        except Exception:
            traceback.print_exc()  # a fault of the test's own, which the log would hide
            sys.exit(1)


if __name__ == "__main__":
    run()
