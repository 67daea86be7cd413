"""Titles by the model in the window: switched on by the keyboard, then seen in the sidebar and the header."""

from __future__ import annotations

from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from ainative_desktop.storage.settings import SettingsFile
from tests.helpers.desktop import Desktop, until
from tests.helpers.serving import TOKEN, ScriptedProvider, serving


def note(desktop: Desktop) -> str:
    """What stands below the sums of the usage window."""
    [label] = desktop.window.findChildren(QLabel, "usageNote")
    return str(label.text())


def test_the_model_names_new_chats_once_one_lets_it(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """Off at first; then the next chat has the model's title, and the first one keeps its words."""

    async def main() -> None:
        provider = ScriptedProvider("Cats and boxes")
        async with serving(provider) as served:
            token = tmp_path / "token"
            token.write_text(TOKEN)
            desktop = await Desktop.start(
                tmp_path / "home", "--server", served.url, "--token-file", str(token)
            )
            desktop.send("Why do cats sit in boxes?")
            await desktop.answered(2)
            assert len(provider.conversations) == 1
            desktop.window.preferences_requested.emit()
            desktop.app.settings.show_chat()
            await until(lambda: desktop.window.findChildren(QCheckBox, "namedByModel"), "the preference")
            [box] = desktop.window.findChildren(QCheckBox, "namedByModel")
            assert not box.isChecked()
            box.setFocus(Qt.FocusReason.TabFocusReason)
            QTest.keyClick(box, Qt.Key.Key_Space)
            desktop.window.activateWindow()
            desktop.window.sidebar.new_chat.emit()
            desktop.send("And why in a bag?")
            await desktop.answered(2)
            wanted = ["Cats and boxes", "Why do cats sit in boxes?"]
            await until(lambda: desktop.titles() == wanted, "the model's title")
            header = desktop.find(QLabel, "titleLabel")
            assert header.text() == "Cats and boxes"
            desktop.window.usage_requested.emit()
            await until(lambda: "Naming chats is part of the sums: 1 title," in note(desktop), "its tokens")
            await desktop.close()

        saved, _ = SettingsFile(tmp_path / "home" / "settings.json").load()
        assert saved.chat.named_by_model

    qloop.run_until_complete(main())
