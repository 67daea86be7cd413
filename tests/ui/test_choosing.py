"""Choosing the model and how it answers, in the composer of the running application."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import qasync
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton

from ainative_desktop.protocol.providers import ProviderSettings
from ainative_desktop.storage.model_settings import ModelSettings, Persona
from ainative_desktop.storage.settings import ServerProfile, Settings, SettingsFile
from tests.helpers import fake_openai
from tests.helpers.choosing import Parameters, Picker, model_shown
from tests.helpers.desktop import Desktop, until
from tests.helpers.dialects import Script, dialect
from tests.helpers.upstream import Reply, Upstream, upstream

#: Does something with the application; gives back the one to close, where that is another by then.
Work = Callable[[Desktop, Upstream], Awaitable[Desktop | None]]

EDITOR = Persona("Editor", "You are a careful editor.")


def with_openai(
    loop: qasync.QEventLoop,
    home: Path,
    work: Work,
    *,
    models: Reply | None = None,
    settings: Settings | None = None,
) -> None:
    """The application, whose OpenAI is a server of ours that asks for no key."""
    replies = {
        fake_openai.CHAT: fake_openai.text_stream("Hello ", "there."),
        fake_openai.MODELS: models or fake_openai.models("gpt-large", "gpt-small"),
    }

    async def main() -> None:
        async with upstream(replies) as server:
            providers = ProviderSettings(openai_url=f"{server.url}/v1")
            SettingsFile(home / "settings.json").save(replace(settings or Settings(), providers=providers))
            desktop = await Desktop.start(home)
            last = await work(desktop, server)
            await (last or desktop).close()

    loop.run_until_complete(main())


def test_a_model_is_picked_with_the_keyboard_and_answers(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Ctrl+Shift+M, a few letters, Enter: the keyboard is back in the composer, the answer is that one's."""

    async def work(desktop: Desktop, server: Upstream) -> None:
        assert model_shown(desktop) == "Demo"
        picker = await Picker.open(desktop)
        assert picker.current == "Demo model"
        picker.type("small")
        assert (picker.words, picker.current) == (["OpenAI", "gpt-small"], "gpt-small")
        picker.key(Qt.Key.Key_Return)
        assert not picker.visible
        assert desktop.window.focusWidget() is desktop.composer
        assert model_shown(desktop) == "gpt-small"
        desktop.send("Hello?")
        await desktop.answered(2)
        assert desktop.text(1) == "Hello there."
        assert [body["model"] for body in server.bodies if body] == ["gpt-small"]

    with_openai(qloop, tmp_path, work)


def test_arrows_go_over_headings_and_escape_changes_nothing(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    async def work(desktop: Desktop, server: Upstream) -> None:
        picker = await Picker.open(desktop)
        seen = []
        for _ in range(4):
            seen.append(picker.current)
            picker.key(Qt.Key.Key_Down)
        assert seen == ["Demo model", "gpt-large", "gpt-small", "Add a key…"]
        assert picker.current == "Add a key…"
        picker.key(Qt.Key.Key_PageUp)
        assert picker.current == "Demo model"
        picker.key(Qt.Key.Key_Escape)
        assert not picker.visible
        assert desktop.window.focusWidget() is desktop.composer
        assert model_shown(desktop) == "Demo"

    with_openai(qloop, tmp_path, work)


def test_a_click_picks_and_a_click_elsewhere_leaves(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A click on the button that opened it closes it, too."""

    async def work(desktop: Desktop, server: Upstream) -> None:
        await Picker.open(desktop)
        QTest.mouseClick(desktop.window.header, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        assert not opened(desktop)
        button = desktop.find(QPushButton, "modelPicker")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert opened(desktop)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not opened(desktop)
        picker = await Picker.open(desktop)
        picker.click("gpt-large")
        assert (picker.visible, model_shown(desktop)) == (False, "gpt-large")

    with_openai(qloop, tmp_path, work)


def opened(desktop: Desktop) -> bool:
    return Picker(desktop).visible


def test_each_conversation_keeps_its_own(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A new one begins with the last; after a new start everything is as it was."""

    async def work(desktop: Desktop, server: Upstream) -> Desktop:
        desktop.send("first")
        await desktop.answered(2)
        desktop.window.sidebar.new_chat.emit()
        picker = await Picker.open(desktop)
        picker.click("gpt-large")
        desktop.send("second")
        await desktop.answered(2)
        desktop.window.sidebar.new_chat.emit()
        assert model_shown(desktop) == "gpt-large"
        desktop.open("first")
        await until(lambda: model_shown(desktop) == "Demo", "the first one's own")
        await desktop.close()
        again = await Desktop.start(tmp_path)
        await until(lambda: model_shown(again) == "gpt-large", "a new one begins with the last")
        again.open("first")
        await until(lambda: model_shown(again) == "Demo", "the first one's own")
        again.open("second")
        await until(lambda: model_shown(again) == "gpt-large", "the second one's")
        return again

    with_openai(qloop, tmp_path, work)


def test_the_models_used_last_come_first(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    async def work(desktop: Desktop, server: Upstream) -> None:
        for name in ("gpt-large", "gpt-small"):
            picker = await Picker.open(desktop)
            picker.click(name)
        picker = await Picker.open(desktop)
        assert picker.words[:4] == ["Recent", "gpt-small", "gpt-large", "Demo"]
        assert [row.words for row in picker.rows if row.present] == ["gpt-small", "gpt-small"]

    with_openai(qloop, tmp_path, work)


def test_what_is_wrong_with_a_provider_leads_to_its_key(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """A quiet line with what to do; choosing it opens the page."""

    async def work(desktop: Desktop, server: Upstream) -> None:
        picker = await Picker.open(desktop)
        [problem] = [row for row in picker.rows if row.kind == "problem"]
        assert "refused the key" in problem.words
        assert "Preferences → API keys" in problem.words
        picker.click(problem.words)
        dialog = desktop.window.findChild(QDialog, "preferencesDialog")
        assert dialog is not None
        pages = dialog.findChild(QListWidget, "preferencesPages")
        assert pages is not None
        assert pages.currentItem().text() == "API keys"

    refused = fake_openai.error(401, "Incorrect API key provided", "invalid_request_error", "invalid_api_key")
    with_openai(qloop, tmp_path, work, models=refused)


def test_parameters_are_sent_and_kept(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """For this conversation, from the next message on; what cannot be asked for is refused in place."""

    async def work(desktop: Desktop, server: Upstream) -> None:
        picker = await Picker.open(desktop)
        picker.click("gpt-large")
        parameters = Parameters(desktop)
        parameters.type("chatTemperature", "7")
        assert "from 0 to 2" in parameters.problem
        parameters.type("chatTemperature", "0,5")
        assert parameters.problem == ""
        parameters.type("chatMaxTokens", "1000")
        parameters.type("chatSystem", "Be brief.")
        assert parameters.persona.currentText() == "Own words"
        parameters.close()
        desktop.send("first")
        await desktop.answered(2)
        parameters = Parameters(desktop)
        parameters.choose_persona("Editor")
        parameters.type("chatTemperature", "")
        parameters.close()
        desktop.send("second")
        await desktop.answered(4)
        first, second = [body for body in server.bodies if body]
        assert first["temperature"] == 0.5
        assert 1000 in (first.get("max_completion_tokens"), first.get("max_tokens"))
        assert first["messages"][0]["content"] == "Be brief."
        assert "temperature" not in second
        assert second["messages"][0]["content"] == EDITOR.system
        desktop.window.sidebar.new_chat.emit()
        parameters = Parameters(desktop)
        assert parameters.persona.currentText() == "None"
        parameters.close()

    with_openai(qloop, tmp_path, work, settings=Settings(models=ModelSettings(personas=(EDITOR,))))


def test_a_new_chat_begins_with_the_defaults(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """And one that has gone its own way can return to them."""

    async def work(desktop: Desktop, server: Upstream) -> None:
        picker = await Picker.open(desktop)
        picker.click("gpt-large")
        parameters = Parameters(desktop)
        assert parameters.persona.currentText() == "Editor"
        parameters.type("chatTemperature", "1.5")
        parameters.desktop.find(QPushButton, "useDefaultsButton").click()
        parameters.close()
        desktop.send("first")
        await desktop.answered(2)
        [body] = [body for body in server.bodies if body]
        assert body["temperature"] == 0.25
        assert body["messages"][0]["content"] == EDITOR.system

    models = ModelSettings(temperature=0.25, system=EDITOR.system, personas=(EDITOR,))
    with_openai(qloop, tmp_path, work, settings=Settings(models=models))


def test_a_server_without_a_list_chooses_unless_one_is_typed(
    qloop: qasync.QEventLoop, tmp_path: Path
) -> None:
    """An old one sees the request that it always saw, and after that what was typed."""
    script = Script()

    async def main() -> None:
        async with dialect(script, fastapi=False) as served:
            profile = ServerProfile("old", "Old server", served.url)
            SettingsFile(tmp_path / "settings.json").save(
                Settings(servers=(*Settings().servers, profile), current_server="old")
            )
            desktop = await Desktop.start(tmp_path)
            assert model_shown(desktop) == "Server's choice"
            desktop.send("first")
            await desktop.answered(2)
            desktop.window.model_requested.emit()
            field = desktop.find(QLineEdit, "modelByHand")
            await until(field.isVisible, "the field to type into")
            assert desktop.window.focusWidget() is field
            QTest.keyClicks(field, "their-model")
            QTest.keyClick(field, Qt.Key.Key_Return)
            assert model_shown(desktop) == "their-model"
            desktop.send("second")
            await desktop.answered(4)
            await desktop.close()

    qloop.run_until_complete(main())
    first, second = script.bodies
    assert (first.get("provider"), first["params"]) == (None, {"message": "first"})
    assert (second.get("provider"), second["params"]) == (None, {"message": "second", "model": "their-model"})


def test_a_server_that_cannot_be_asked_is_told_quietly(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Nothing hangs, and one can leave."""

    async def main() -> None:
        profile = ServerProfile("gone", "Gone", "http://127.0.0.1:9")
        SettingsFile(tmp_path / "settings.json").save(
            Settings(servers=(*Settings().servers, profile), current_server="gone")
        )
        desktop = await Desktop.start(tmp_path)
        picker = await Picker.open(desktop)
        assert any("could not be reached" in words for words in picker.words)
        picker.key(Qt.Key.Key_Escape)
        assert not picker.visible
        await desktop.close()

    qloop.run_until_complete(main())


def test_every_control_has_a_name_and_tab_reaches_them(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The field, the files, the model, the parameters, Send; and the fields of the popover."""

    async def work(desktop: Desktop, server: Upstream) -> None:
        desktop.type("x")
        reached = []
        for _ in range(4):
            QTest.keyClick(desktop.window.focusWidget(), Qt.Key.Key_Tab)
            reached.append(desktop.window.focusWidget().objectName())
        assert reached == ["attachButton", "modelPicker", "parametersButton", "sendButton"]
        assert desktop.find(QPushButton, "modelPicker").accessibleName() == "Model: Demo"
        parameters = Parameters(desktop)
        names = []
        for _ in range(6):
            focused = desktop.window.focusWidget()
            names.append(focused.accessibleName() or focused.text())  # type: ignore[attr-defined]
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert names == [
            "Persona", "System prompt", "Temperature", "Maximum tokens", "Use the defaults", "Edit personas",
        ]  # fmt: skip
        parameters.close()

    with_openai(qloop, tmp_path, work)
