"""What the demo model says of attachments: their names as they are, and nothing of what is in them."""

from __future__ import annotations

from typing import Any

import pytest

from ainative_desktop.server.providers.demo_files import about_files, own_words

PICTURE: dict[str, Any] = {"type": "image_url", "image_url": {"url": "data:image/png;base64,iVBORw0KGgo="}}


def text(words: str) -> dict[str, Any]:
    return {"type": "text", "text": words}


NOTES = text("Attached: notes.md (12 kB)\n```\nsecret plans\n```")


def test_words_alone() -> None:
    assert own_words("Attached: not by me") == "Attached: not by me"
    assert about_files("Attached: not by me") == ""
    assert about_files([text("Hello")]) == ""


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([NOTES], "notes.md (12 kB). I cannot look into it,"),
        ([PICTURE], "an image. I cannot look into it,"),
        ([text("Attached: photo.png (2 × 3)"), PICTURE], "photo.png (2 × 3). I cannot look into it,"),
        ([PICTURE, NOTES], "an image and notes.md (12 kB). I cannot look into them,"),
        ([PICTURE, PICTURE, NOTES], "an image, an image and notes.md (12 kB). I cannot look into them,"),
    ],
)
def test_attachments_are_named(parts: list[dict[str, Any]], said: str) -> None:
    """Each once, whether its label or only its bytes came; the person's words are apart from them."""
    content = [*parts, text("What is this?")]
    told = about_files(content)
    assert told.startswith(f"You attached {said}")
    assert "secret" not in told
    assert own_words(content) == "What is this?"


def test_a_name_is_no_markdown() -> None:
    """It would be drawn as what it is not."""
    told = about_files([text("Attached: [a](b) *c* `d` $x$.md (1 kB)")])
    assert r"\[a\](b) \*c\* \`d\` \$x\$.md" in told
