"""Preferences → Appearance on the running application: what is chosen holds at once, and for good."""

from __future__ import annotations

from pathlib import Path

import qasync
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QListWidget, QPushButton

from ainative_desktop.storage.settings import SettingsFile
from tests.helpers.desktop import Desktop


def test_density_width_and_fonts(qloop: qasync.QEventLoop, tmp_path: Path) -> None:
    """The conversation, the composer and the sidebar take them without a restart."""

    async def main() -> None:
        desktop = await Desktop.start(tmp_path)
        window = desktop.window
        window.resize(1700, 800)
        desktop.send("/demo tokens=40 rate=max")
        await desktop.answered(2)
        window.preferences_requested.emit()
        dialog = window.findChild(QDialog, "preferencesDialog")
        assert dialog is not None
        pages = dialog.findChild(QListWidget, "preferencesPages")
        assert pages is not None
        pages.setCurrentRow(2)

        def press(name: str) -> None:
            button = dialog.findChild(QPushButton, name)
            assert button is not None
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

        for name, width in (("Narrow", 640), ("Wide", 960), ("Normal", 724)):
            press(f"column{name}")
            assert window.transcript.scene.column.width() == width
        press("columnFull")
        assert window.transcript.scene.column.width() == window.transcript.width() - 48
        row = window.sidebar._list.sizeHintForRow(0)
        line = window.transcript.scene.look.line
        press("densityCompact")
        assert window.sidebar._list.sizeHintForRow(0) < row
        assert window.transcript.scene.look.line < line

        fonts = dialog.findChild(QComboBox, "codeFontBox")
        assert fonts is not None
        families = [fonts.itemData(place) for place in range(fonts.count())]
        assert families[0] == ""
        assert all(QFontDatabase.isFixedPitch(family) for family in families[1:])
        fonts.setFocus()
        QTest.keyClick(fonts, Qt.Key.Key_End)
        assert window.transcript.scene.look.code.family() == families[-1]
        await desktop.close()
        chosen = SettingsFile(tmp_path / "settings.json").load()[0].appearance
        assert (chosen.column, chosen.density, chosen.code_family) == ("full", "compact", families[-1])
        again = await Desktop.start(tmp_path)
        assert again.window.theme.compact
        assert again.window.transcript.scene.look.code.family() == families[-1]
        await again.close()

    qloop.run_until_complete(main())
