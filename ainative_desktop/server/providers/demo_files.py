"""What the demo model says about the images and files that a message came with."""

from __future__ import annotations

import re
from typing import Any

from ...protocol.parts import label_in
from .content import text_of

_MARKUP = re.compile(r"([\\`*_\[\]<>~$|])")

Content = str | list[dict[str, Any]]


def own_words(content: Content) -> str:
    """What the person wrote, without the text of files."""
    if isinstance(content, str):
        return content
    return text_of([part for part in content if part["type"] != "text" or not label_in(part["text"])])


def about_files(content: Content) -> str:
    """A sentence that names what is attached; "" where nothing is."""
    files = _files(content)
    if not files:
        return ""
    *others, last = files
    listed = f"{', '.join(others)} and {last}" if others else last
    them = "them" if others else "it"
    return f"You attached {listed}. I cannot look into {them}, so that is all I can say.\n\n"


def _files(content: Content) -> list[str]:
    """The names that labels give; an image without a label has none."""
    if isinstance(content, str):
        return []
    files: list[str] = []
    labelled = False  # whether the part before is an image's label
    for part in content:
        label = label_in(part["text"]) if part["type"] == "text" else ""
        if label:
            files.append(_MARKUP.sub(r"\\\1", label))
        elif part["type"] == "image_url" and not labelled:
            files.append("an image")
        labelled = bool(label)
    return files
