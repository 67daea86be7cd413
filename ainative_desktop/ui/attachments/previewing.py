"""Opens a file's preview, from the transcript or from the composer, and saves it where the person says."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from ...protocol.media import safe_name
from ...protocol.messages import AttachedFile, Attachment
from ...runtime.tasks import Tasks
from ..asking_file import ask_file
from .attaching import Load
from .preview import FilePreview
from .reading import RefusedError, decoded

LONGEST = 4096  # px of an image in the preview


class Previewing(QObject):
    """Nothing here is modal: the conversation goes on behind."""

    def __init__(self, window: QWidget, *, load: Load, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._load = load
        self._tasks = tasks

    def open_stored(self, attachment: Attachment) -> None:
        """Look at a file of a message."""
        self._tasks.spawn(self._open_stored(attachment))

    def open(self, file: AttachedFile) -> None:
        """Look at a file whose bytes are here."""
        self._tasks.spawn(self._open(file))

    async def _open_stored(self, attachment: Attachment) -> None:
        data = (await self._load([attachment.id])).get(attachment.id)
        if data is None:
            raise RefusedError(self.tr("“{name}” is no longer there.").format(name=attachment.name))
        await self._open(AttachedFile(attachment, data))

    async def _open(self, file: AttachedFile) -> None:
        content = await asyncio.to_thread(decoded, file.data, LONGEST) if file.about.is_image else None
        if content is None and file.about.is_image:
            raise RefusedError(
                self.tr("“{name}” cannot be shown. It may be damaged.").format(name=file.about.name)
            )
        text = file.data.decode("utf-8-sig", "replace")
        preview = FilePreview(file.about, text if content is None else content, self._window)
        preview.save_requested.connect(lambda: self._ask_where(preview, file))
        preview.show()

    def _ask_where(self, preview: QWidget, file: AttachedFile) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = QFileDialog(preview, self.tr("Save as"), str(Path(folder) / safe_name(file.about.name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(file.about.name))
        ask_file(dialog, lambda path: self._tasks.spawn(_save(path, file.data)))


async def _save(path: Path, data: bytes) -> None:
    try:
        await asyncio.to_thread(path.write_bytes, data)
    except OSError as error:
        raise RefusedError(
            QCoreApplication.translate("attachments", "The file could not be saved ({strerror}).").format(
                strerror=error.strerror
            )
        ) from error
