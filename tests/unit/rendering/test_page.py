"""A conversation as a page for browsers, and as Markdown."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

from ainative_desktop.protocol.messages import Attachment, Conversation, Message, MessageState, Role
from ainative_desktop.protocol.steps import Steps
from ainative_desktop.rendering.page import page_message, page_start
from ainative_desktop.rendering.plain_text import markdown_message, markdown_start

PNG = b"\x89PNG\r\n\x1a\n<script>"
ABOUT = Conversation("c", "<b>Title</b>\nof *two* lines", 1e9, 1e9)
ANSWER = Message("m", "c", None, Role.ASSISTANT, "Because **so**.", MessageState.COMPLETE, 1e9)


def page(message: Message, **files: bytes) -> str:
    return "".join(page_message(message, files))


def test_the_page_allows_its_own_style_and_pictures_alone() -> None:
    """By a policy that browsers keep; the style's hash is that of what stands there."""
    html = page_start(ABOUT)
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]+)"', html)
    [style] = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style
    assert "url(" not in html
    assert "<title>&lt;b&gt;Title&lt;/b&gt; of *two* lines</title>" in html


def test_footnotes_of_different_messages_are_told_apart() -> None:
    """Whatever their ids are."""
    noted = replace(ANSWER, content="a[^1]\n\n[^1]: b")
    html = page(noted) + page(replace(noted, id='"> <script>'))
    ids, targets = re.findall(r' id="([^"]*)"', html), re.findall(r' href="#([^"]*)"', html)
    assert len(ids) == len(set(ids)) == 4
    assert sorted(targets) == sorted(ids)
    assert "<script>" not in html


def test_a_picture_is_in_the_page_and_a_text_can_be_unfolded() -> None:
    """What claims to be a picture and is none stands as text."""
    photo, other = Attachment("p", "p.png", "image/png", 9, 2, 1), Attachment("o", "<o>", "image/png", 9)
    html = page(replace(ANSWER, attachments=(photo, other)), p=PNG, o=b"<script>x</script>")
    assert f'src="data:image/png;base64,{base64.b64encode(PNG).decode()}"' in html
    assert "<pre>&lt;script&gt;x&lt;/script&gt;</pre>" in html
    assert "<script>" not in html


def test_steps_are_folded_and_notes_are_told() -> None:
    """What the model thought and used, and how the answer ended."""
    steps = [
        {"thought": "Hm <b>", "at": 0, "seconds": 3.2, "cut": 7},
        {"tool": "<clock>", "id": "1", "at": 0, "arguments": "{}", "result": "<12:00>", "state": "done"},
    ]  # fmt: skip
    html = page(replace(ANSWER, steps=Steps.from_json(steps), note="It <broke>.", place=2, siblings=3))
    assert "<summary>Thought for 3 s</summary><pre>Hm &lt;b&gt;\n… 7 more characters</pre>" in html
    assert "<summary>Used &lt;clock&gt; (done)</summary><pre>{}\n\n&lt;12:00&gt;</pre>" in html
    assert '<p class="note">It &lt;broke&gt;.</p>' in html
    assert "version 2 of 3" in html


def test_a_time_that_is_none_is_left_out() -> None:
    """A damaged file may hold any number."""
    assert "<header>Assistant</header>" in page(replace(ANSWER, created=1e300))


def test_markdown_keeps_the_message_as_it_was_written() -> None:
    """Below a title in which nothing is a mark; a text file is in a fence, a picture is named."""
    photo, notes = Attachment("p", "p.png", "image/png", 9, 2, 1), Attachment("n", "n.py", "text/plain", 9)
    assert markdown_start(ABOUT).startswith("# \\<b\\>Title\\</b\\> of \\*two\\* lines\n\n")
    text = markdown_message(replace(ANSWER, attachments=(photo, notes), note="It broke."), {"n": b"x = 1"})
    assert text.startswith("\n## Assistant · 2001-09-")
    assert text.endswith(
        "\n\nAttached: p.png (2 × 1)\n\nAttached: n.py (9 bytes)\n\n```py\nx = 1\n```\n\n"
        "Because **so**.\n\n*It broke.*\n"
    )
