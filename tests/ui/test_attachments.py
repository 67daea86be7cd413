"""Files in the real window: by button, drop and paste, sent to the local server, and still there later."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from ainative_desktop.storage.settings import LOCAL_SERVER, ServerProfile
from ainative_desktop.ui.attachments.attaching import MOST
from ainative_desktop.ui.attachments.preview import FilePreview
from tests.helpers.attaching import chip, chips, offer, paste, read
from tests.helpers.desktop import Desktop, Drive, until
from tests.helpers.pictures import picture, png_bomb, saved


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A folder with things to attach."""
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "photo.png").write_bytes(saved(picture(640, 480), "png"))
    (folder / "large.jpg").write_bytes(saved(picture(2000, 500), "jpg"))
    (folder / "notes.md").write_text("# Notes\n")
    (folder / "program").write_bytes(b"\x7fELF\0\0")
    (folder / "bomb.png").write_bytes(png_bomb(60_000, 60_000))
    return folder


def test_too_much_for_a_server_is_told_before_it_is_sent(drive: Drive, files: Path) -> None:
    """Once, when it becomes too much; and again, if it becomes that again."""

    async def work(desktop: Desktop) -> None:
        small = ServerProfile("small", "Small", "http://127.0.0.1:9", files_limit=1000)
        servers = desktop.app.servers
        servers.settings = replace(servers.settings, servers=(LOCAL_SERVER, small), current_server="small")
        paste(desktop, offer(files / "notes.md"))
        await read(desktop, "notes.md")
        assert desktop.notice() == ""
        paste(desktop, offer(files / "photo.png"))
        await read(desktop, "notes.md", "photo.png")
        assert "more than this server's limit of 1 kB (“Files sent” in Preferences)" in desktop.notice()

    drive(work)


def test_what_is_said_of_a_refused_file_goes_with_its_message(drive: Drive, files: Path) -> None:
    """It stays while the message is written, and is gone once that is sent."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "program"))
        await until(lambda: "“program” is not a text file" in desktop.notice(), "it is refused")
        paste(desktop, offer(files / "notes.md"))
        await read(desktop, "notes.md")
        assert "“program” is not a text file" in desktop.notice()
        desktop.send("Without it, then")
        await until(lambda: desktop.notice() == "", "nothing is said of it any more")

    drive(work)


def attachments(desktop: Desktop, row: int) -> list[str]:
    message = desktop.model.message(row)
    return [each.name for each in message.attachments] if message is not None else []


def test_files_come_by_the_button_and_are_still_there_after_a_restart(drive: Drive, files: Path) -> None:
    """Chosen, shown, sent, named by the demo model, stored."""

    async def send(desktop: Desktop) -> None:
        QTest.mouseClick(desktop.find(QAbstractButton, "attachButton"), Qt.MouseButton.LeftButton)
        dialog = desktop.find(QFileDialog, "attachDialog")
        assert not dialog.isModal() or dialog.windowModality() is Qt.WindowModality.WindowModal
        dialog.filesSelected.emit([str(files / "photo.png"), str(files / "notes.md")])
        dialog.close()
        await read(desktop, "photo.png", "notes.md")
        assert "640 × 480" in chips(desktop)[0]
        desktop.send("What is this?")
        await desktop.answered(2)
        assert chips(desktop) == []
        assert desktop.text(1).startswith("You attached photo.png (640 × 480) and notes.md (8 bytes).")

    async def look(desktop: Desktop) -> None:
        await until(lambda: desktop.titles() == ["What is this?"], "the conversation is listed")
        desktop.open("What is this?")
        await until(lambda: desktop.model.rowCount() == 2, "it is shown")
        assert attachments(desktop, 0) == ["photo.png", "notes.md"]
        view = desktop.window.transcript
        view.verticalScrollBar().setValue(0)
        height = view.flow.content_height
        message = desktop.model.message(0)
        assert message is not None
        assert view._thumbnails is not None
        await until(lambda: view._thumbnails.pixmap(message.attachments[0]), "its picture is there")  # type: ignore[union-attr]
        view.viewport().grab()
        assert view.flow.content_height == height
        view.verticalScrollBar().setValue(0)
        box = view.flow.layouts[0].box(0)
        red = view.viewport().grab().toImage()
        rect = box.hits()[0].rect.translated(view.scene.column.left(), view.flow.placed[0].y)
        ratio = red.devicePixelRatio()
        point = (rect.topLeft() + QPointF(20, 20)) * ratio
        assert red.pixelColor(point.toPoint()).name() == "#ff0000"

    drive(send)
    drive(look)


def test_a_message_may_be_files_alone(drive: Drive, files: Path) -> None:
    """It is called by their names; retrying keeps them, and so does editing."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "photo.png"))
        await read(desktop, "photo.png")
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await desktop.answered(2)
        assert desktop.titles() == ["photo.png"]
        assert desktop.text(0) == ""
        question, answer = desktop.model.message(0), desktop.model.message(1)
        assert question is not None
        assert answer is not None
        desktop.window.transcript.action_requested.emit(answer.id, "retry")
        await until(lambda: desktop.model.message(1).siblings == 2, "it is asked for again")  # type: ignore[union-attr]
        await desktop.answered(2)
        assert desktop.text(1).startswith("You attached photo.png (640 × 480).")
        desktop.window.transcript.action_requested.emit(question.id, "edit")
        await read(desktop, "photo.png")
        desktop.send("What is it?")
        await until(lambda: desktop.text(0) == "What is it?", "the new version is sent")
        await desktop.answered(2)
        assert attachments(desktop, 0) == ["photo.png"]
        assert desktop.text(1).startswith("You attached photo.png (640 × 480).")

    drive(work)


def test_enter_waits_for_what_is_being_read(drive: Drive, files: Path) -> None:
    """And sends once; what is refused meanwhile stops it, so that nothing goes without it."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "large.jpg"))
        desktop.send("Look")
        QTest.keyClick(desktop.composer, Qt.Key.Key_Return)
        await desktop.answered(2)
        assert attachments(desktop, 0) == ["large.jpg"]
        paste(desktop, offer(files / "bomb.png"))
        desktop.send("And this?")
        await until(
            lambda: "pixels" in desktop.notice() or "cannot be read" in desktop.notice(), "it is refused"
        )
        assert desktop.composer.toPlainText() == "And this?"
        assert desktop.model.rowCount() == 2

    drive(work)


def test_files_are_dropped_onto_the_window(drive: Drive, files: Path) -> None:
    """The composer shows where they go; a link to somewhere else is not asked for."""

    async def work(desktop: Desktop) -> None:
        data = offer(files / "photo.png", files / "notes.md")
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(400, 200), copy, data, left, none)
        QGuiApplication.sendEvent(desktop.window, enter)
        assert enter.isAccepted()
        assert desktop.composer.placeholderText() == "Drop to attach"
        QGuiApplication.sendEvent(desktop.window, QDragLeaveEvent())
        assert desktop.composer.placeholderText() == "Message"
        QGuiApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(400, 200), copy, data, left, none))
        QGuiApplication.sendEvent(desktop.window, QDropEvent(QPointF(400, 200), copy, data, left, none))
        await read(desktop, "photo.png", "notes.md")
        far = QMimeData()
        far.setUrls([QUrl("https://example.org/photo.png")])
        QGuiApplication.sendEvent(desktop.window, QDragEnterEvent(QPoint(400, 200), copy, far, left, none))
        QGuiApplication.sendEvent(desktop.window, QDropEvent(QPointF(400, 200), copy, far, left, none))
        assert "Only files on this computer" in desktop.notice()
        await read(desktop, "photo.png", "notes.md")

    drive(work)


def test_an_image_is_pasted_and_text_stays_text(drive: Drive) -> None:
    """A picture that a spreadsheet offers beside its text is not what one wants."""

    async def work(desktop: Desktop) -> None:
        image = QMimeData()
        image.setImageData(picture(100, 50))
        paste(desktop, image)
        await read(desktop, "Pasted image.png")
        both = QMimeData()
        both.setImageData(picture(10, 10))
        both.setText("a\tb")
        paste(desktop, both)
        assert desktop.composer.toPlainText() == "a\tb"
        await read(desktop, "Pasted image.png")

    drive(work)


def test_chips_are_worked_by_the_keyboard(drive: Drive, files: Path) -> None:
    """Tab goes to each and to its button, Delete takes it out, and the keyboard goes to the next."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "photo.png", files / "notes.md", files / "large.jpg"))
        await read(desktop, "photo.png", "notes.md", "large.jpg")
        chip(desktop).setFocus(Qt.FocusReason.TabFocusReason)
        seen = []
        for _ in range(6):
            focused = QGuiApplication.focusObject()
            assert isinstance(focused, QWidget)
            seen.append(focused.accessibleName().split(",")[0])
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        names = ("photo.png", "notes.md", "large.jpg")
        assert seen == [words for name in names for words in (name, f"Remove {name}")]
        chip(desktop, 1).setFocus()
        QTest.keyClick(chip(desktop, 1), Qt.Key.Key_Delete)
        await read(desktop, "photo.png", "large.jpg")
        assert chip(desktop, 1).hasFocus()
        remove = chip(desktop, 1).findChild(QAbstractButton, "removeAttachment")
        assert remove is not None
        remove.setFocus()
        QTest.keyClick(remove, Qt.Key.Key_Space)
        assert chip(desktop, 0).hasFocus()
        QTest.keyClick(chip(desktop), Qt.Key.Key_Backspace)
        assert chips(desktop) == []
        assert desktop.composer.hasFocus()

    drive(work)


def test_what_cannot_be_sent_is_said(drive: Drive, files: Path) -> None:
    """In a sentence, and nothing else is lost by it."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "photo.png", files / "program"))
        await read(desktop, "photo.png")
        assert "“program” is not a text file" in desktop.notice()
        paste(desktop, offer(*[files / "notes.md"] * (MOST + 3)))
        await read(desktop, "photo.png", *["notes.md"] * (MOST - 1))
        assert f"A message takes {MOST} files" in desktop.notice()
        paste(desktop, offer(files))
        assert len(chips(desktop)) == MOST

    drive(work)


def test_drafts_keep_their_files(drive: Drive, files: Path) -> None:
    """Each conversation its own."""

    async def work(desktop: Desktop) -> None:
        desktop.send("First")
        await desktop.answered(2)
        paste(desktop, offer(files / "photo.png"))
        await read(desktop, "photo.png")
        desktop.type("about it")
        desktop.window.sidebar.new_chat.emit()
        assert chips(desktop) == []
        paste(desktop, offer(files / "notes.md"))
        await read(desktop, "notes.md")
        desktop.open("First")
        await until(lambda: desktop.composer.toPlainText() == "about it", "the draft is back")
        assert chips(desktop)[0].startswith("photo.png")
        desktop.window.sidebar.new_chat.emit()
        assert chips(desktop)[0].startswith("notes.md")

    drive(work)


def test_a_file_is_looked_at_and_saved(drive: Drive, files: Path, tmp_path: Path) -> None:
    """From the transcript with the keyboard; Esc closes."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "photo.png", files / "notes.md"))
        await read(desktop, "photo.png", "notes.md")
        desktop.send("Look")
        await desktop.answered(2)
        view = desktop.window.transcript
        view.verticalScrollBar().setValue(0)
        view.setFocus(Qt.FocusReason.TabFocusReason)
        targets = [target for target in view.scene.targets() if target.hit.action.startswith("attachment:")]
        assert [target.hit.label for target in targets] == [
            "Image photo.png (640 × 480)",
            "File notes.md (8 bytes)",
        ]
        view._targets.focus(targets[0])
        QTest.keyClick(view, Qt.Key.Key_Return)
        await until(lambda: desktop.window.findChild(FilePreview), "the preview opens")
        preview = desktop.find(FilePreview, "filePreview")
        assert not preview.isModal()
        image = preview.findChild(QWidget, "previewImage")
        assert image is not None
        assert image.accessibleName() == "Image, 640 × 480"
        save = preview.findChild(QPushButton, "savePreview")
        assert save is not None
        save.click()
        dialog = preview.findChild(QFileDialog)
        assert dialog is not None
        assert [Path(path).name for path in dialog.selectedFiles()] == ["photo.png"]
        dialog.fileSelected.emit(str(tmp_path / "out.png"))
        dialog.close()
        await until(
            lambda: (tmp_path / "out.png").exists() and QImage(str(tmp_path / "out.png")).width() == 640
        )
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        await until(lambda: desktop.window.findChild(FilePreview) is None, "the preview closes")
        view._targets.activated.emit(targets[1])
        await until(lambda: desktop.window.findChild(QPlainTextEdit, "previewText"), "the text opens")
        text = desktop.find(QPlainTextEdit, "previewText")
        assert text.toPlainText() == "# Notes\n"

    drive(work)


def test_a_copy_names_the_files(drive: Drive, files: Path) -> None:
    """The message's own Copy, and what is selected."""

    async def work(desktop: Desktop) -> None:
        paste(desktop, offer(files / "photo.png"))
        await read(desktop, "photo.png")
        desktop.send("Look")
        await desktop.answered(2)
        message = desktop.model.message(0)
        assert message is not None
        desktop.window.transcript.action_requested.emit(message.id, "copy")
        words = "Attached: photo.png (640 × 480)\n\nLook"
        assert QGuiApplication.clipboard().text() == words
        desktop.window.transcript.selectAll()
        desktop.window.transcript.copy()
        assert QGuiApplication.clipboard().text().startswith(words)
        names = {bytes(name.data()).decode(): key for key, name in desktop.model.roleNames().items()}
        assert names
        spoken = desktop.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == f"You: {words}"

    drive(work)


def test_the_preference_says_how_large_images_are(drive: Drive, files: Path) -> None:
    """It is kept, and applies to the next file."""

    async def change(desktop: Desktop) -> None:
        desktop.window.preferences_requested.emit()
        edge = desktop.find(QSpinBox, "imageEdge")
        edge.setValue(512)
        await until(lambda: desktop.app.servers.settings.chat.image_edge == 512, "it is kept")

    async def use(desktop: Desktop) -> None:
        paste(desktop, offer(files / "large.jpg"))
        await read(desktop, "large.jpg")
        assert "512 × 128" in chips(desktop)[0]

    drive(change)
    drive(use)
