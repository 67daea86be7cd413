"""Imported pictures as attached ones are: without what cameras write into them, and not too large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..messages import AttachedFile, Message
from .tree import Tree, note_of_missing

#: A picture of that name as it may be kept; None for one that cannot be read.
Clean = Callable[[str, bytes], AttachedFile | None]


def with_clean_pictures(tree: Tree, clean: Clean) -> Tree:
    """The tree with its pictures as `clean` gives them; those that it cannot read count as missing."""
    if not any(each.is_image for message in tree.messages for each in message.attachments):
        return tree
    files = dict(tree.files)
    messages = [_cleaned(message, files, clean) for message in tree.messages]
    return replace(tree, messages=messages, files=files, missing=tree.missing + len(tree.files) - len(files))


def _cleaned(message: Message, files: dict[str, bytes], clean: Clean) -> Message:
    kept, notes = [], []
    for each in message.attachments:
        found = clean(each.name, files[each.id]) if each.is_image else None
        if found is not None:
            files[each.id] = found.data
            kept.append(replace(found.about, id=each.id))
        elif each.is_image:
            del files[each.id]
            notes.append(note_of_missing(each.name))
        else:
            kept.append(each)
    content = "\n\n".join(filter(None, [message.content, *notes]))
    return replace(message, attachments=tuple(kept), content=content)
