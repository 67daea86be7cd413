"""Messages with files as entries of a request."""

from __future__ import annotations

import base64

import pytest

from ainative_desktop.protocol.messages import Attachment, Message, MessageState, Role
from ainative_desktop.protocol.parts import (
    copied,
    described,
    entry_of,
    has_images,
    has_parts,
    label_in,
    wire_size,
    words_of,
)

PHOTO = Attachment("p", "photo.png", "image/png", 3, 640, 480)
NOTES = Attachment("n", "notes.md", "text/plain", 5)


def message(content: str, *attachments: Attachment) -> Message:
    state = MessageState.COMPLETE
    return Message("m", "c", None, Role.USER, content, state, 1.0, attachments=attachments)


def test_a_message_without_files_is_its_text() -> None:
    """As servers have always had it."""
    assert entry_of(message("Hi"), {}) == {"role": "user", "content": "Hi"}


def test_files_become_parts_with_their_names_and_the_words_come_last() -> None:
    """An image as a data: URL, a text in a fence."""
    entry = entry_of(message("Look", PHOTO, NOTES), {"p": b"PNG", "n": b"# Hi\n"})
    url = f"data:image/png;base64,{base64.b64encode(b'PNG').decode()}"
    assert entry["content"] == [
        {"type": "text", "text": "Attached: photo.png (640 × 480)"},
        {"type": "image_url", "image_url": {"url": url}},
        {"type": "text", "text": "Attached: notes.md (5 bytes)\n```md\n# Hi\n```"},
        {"type": "text", "text": "Look"},
    ]


def test_what_is_left_out_is_named() -> None:
    """So that a model knows that there was something."""
    entry = entry_of(message("", PHOTO, NOTES), {})
    assert [part["text"] for part in entry["content"]] == [
        "Attached: photo.png (640 × 480)\n[image left out]",
        "Attached: notes.md (5 bytes)\n[file left out]",
    ]


@pytest.mark.parametrize("body", ["```\ncode\n```", "````md\n```\n````\n", "`````"])
def test_a_fence_is_longer_than_those_within(body: str) -> None:
    """A file cannot end its own."""
    text = entry_of(message("", NOTES), {"n": body.encode()})["content"][0]["text"]
    first = text.split("\n")[1]
    fence = first[: len(first) - len(first.lstrip("`"))]
    assert fence not in body
    assert text.endswith("\n" + fence)


def test_a_mark_at_the_beginning_is_dropped_and_odd_suffixes_too() -> None:
    """They mean nothing to a model."""
    odd = Attachment("n", "a.ünï`", "text/plain", 5)
    text = entry_of(message("", odd), {"n": b"\xef\xbb\xbfa"})["content"][0]["text"]
    assert text.split("\n")[1:] == ["```", "a", "```"]


def test_labels_are_read_as_they_are_written() -> None:
    """And nothing else is a label."""
    for each in (PHOTO, NOTES):
        label = entry_of(message("", each), {})["content"][0]["text"]
        assert label_in(label) == described(each)
    assert label_in("I wrote Attached: x") == ""


def test_words_for_servers_that_read_only_those() -> None:
    """What was written, or what the files are called."""
    assert words_of(message("Look", PHOTO)) == "Look"
    assert words_of(message("", PHOTO, NOTES)) == "photo.png (640 × 480), notes.md (5 bytes)"


def test_what_a_request_holds_is_known() -> None:
    """For what to say where it is refused."""
    plain, text = entry_of(message("Hi"), {}), entry_of(message("Hi", NOTES), {"n": b"x"})
    image = entry_of(message("Hi", PHOTO), {"p": b"x"})
    assert [has_parts([entry]) for entry in (plain, text, image)] == [False, True, True]
    assert [has_images([entry]) for entry in (plain, text, image)] == [False, False, True]
    assert wire_size(image) > wire_size(entry_of(message("Hi", PHOTO), {}))


def test_a_copy_names_the_files() -> None:
    """Above the text."""
    assert copied(message("Look", PHOTO, NOTES), "Look") == (
        "Attached: photo.png (640 × 480)\nAttached: notes.md (5 bytes)\n\nLook"
    )
    assert copied(message("Look"), "Look") == "Look"
