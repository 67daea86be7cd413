"""Where the bytes of a draft's files come from, once it is on screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from ...protocol.messages import AttachedFile, Attachment
from ..attachments.attaching import Load

if TYPE_CHECKING:  # the first frame needs no database
    from ...storage.conversations import ConversationStore


def kept_files(store: Callable[[], Awaitable[ConversationStore]]) -> Load:
    """Reads files that were kept with drafts."""

    async def load(ids: Collection[str]) -> Mapping[str, bytes]:
        return await (await store()).drafts.attached(ids)

    return load


def in_memory(files: Sequence[AttachedFile]) -> tuple[list[Attachment], Load]:
    """Files that are here already, as what is to be loaded and how."""
    data = {file.about.id: file.data for file in files}

    async def load(ids: Collection[str]) -> Mapping[str, bytes]:
        return {key: data[key] for key in ids}

    return [file.about for file in files], load
