"""From the first start to an answer of a model with a key, and to the key's removal; run under a keyring."""

from __future__ import annotations

import asyncio
import os
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from ainative_desktop.runtime.loop import Loop
from ainative_desktop.ui.application import make_application
from tests.helpers import fake_openai
from tests.helpers.choosing import Picker, model_shown
from tests.helpers.desktop import Desktop, until
from tests.helpers.upstream import upstream

KEY = "sk-journey-0123456789abcdef"


async def journey(home: Path) -> None:
    """Prints a line for each step that went as it should."""
    replies = {
        fake_openai.CHAT: fake_openai.text_stream("Hello ", "there."),
        fake_openai.MODELS: fake_openai.models("gpt-test"),
    }
    async with upstream(replies) as server:
        desktop = await Desktop.start(home)
        print("starts with", model_shown(desktop))
        desktop.app.settings.show_keys()
        dialog = desktop.find(QDialog, "preferencesDialog")
        state = dialog.findChild(QLabel, "keyState")
        field, address = dialog.findChild(QLineEdit, "apiKeyEdit"), dialog.findChild(QLineEdit, "baseUrlEdit")
        assert state is not None
        assert field is not None
        assert address is not None

        def click(name: str) -> None:
            button = dialog.findChild(QPushButton, name)
            assert button is not None
            button.click()

        address.setText(f"{server.url}/v1")
        address.editingFinished.emit()
        field.setText(KEY)
        click("setKeyButton")
        await until(lambda: "Stored in Secret Service" in state.text(), "the key is stored")
        click("testKeyButton")
        await until(lambda: server.requests, "the key is tried")
        print("key", state.text())
        dialog.close()
        desktop.window.activateWindow()
        await until(desktop.window.isActiveWindow, "the window has the keyboard")
        picker = await Picker.open(desktop)
        picker.click("gpt-test")
        desktop.send("Hello?")
        await desktop.answered(2)
        print(model_shown(desktop), "answers", desktop.text(1))
        print("with", {request.headers.get("authorization") for request in server.requests})
        # Without an address of its own nobody needs to be asked: there is no key for it.
        servers = desktop.app.servers
        servers.settings = replace(servers.settings, providers=type(servers.settings.providers)())
        desktop.app.settings.show_keys()
        click("removeKeyButton")
        await until(lambda: state.text() == "Not set", "the key is removed")
        button = desktop.find(QPushButton, "modelPicker")
        await until(lambda: "no key for OpenAI" in button.accessibleDescription(), "the picker says so")
        print("then", button.accessibleDescription())
        await desktop.close()
    held = [file.name for file in home.rglob("*") if file.is_file() and KEY.encode() in file.read_bytes()]
    print("kept in files:", held)


def main() -> None:
    """In the profile that the environment names."""
    loop = Loop(make_application())
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(journey(Path(os.environ["AINATIVE_DESKTOP_HOME"])))
