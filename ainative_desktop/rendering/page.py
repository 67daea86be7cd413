"""A conversation as one page for browsers: nothing in it runs, and nothing is fetched from anywhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from html import escape

from ..protocol.media import image_type
from ..protocol.messages import Conversation, Message, Role
from ..protocol.parts import described
from ..protocol.steps import Step, Steps, Thought
from .page_style import STYLE
from .web import code_html, web_html

_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
POLICY = f"default-src 'none'; img-src data:; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"


def page_start(about: Conversation) -> str:
    """Everything before the first message."""
    title = escape(shown_title(about.title))
    return (
        '<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        f'<h1>{title}</h1>\n<p class="about">{when(about.created)}</p>\n'
    )


def page_end() -> str:
    """Everything after the last message."""
    return "</body>\n</html>\n"


def page_message(message: Message, files: Mapping[str, bytes]) -> Iterator[str]:
    """A message in pieces; `files` has the bytes of its attachments by their ids."""
    yield f'<article class="{message.role}">\n<header>{escape(byline(message))}</header>\n'
    steps = message.steps or Steps()
    for number in range(len(steps)):
        yield _step_html(steps[number])
    for each in message.attachments:
        yield _file_html(described(each), files[each.id])
    if message.content:
        yield '<div class="text">\n'
        yield from web_html(message.content, _name(message.id))
        yield "</div>\n"
    if message.note:
        yield f'<p class="note">{escape(message.note)}</p>\n'
    yield "</article>\n"


def _name(message_id: str) -> str:
    """What a message is called in the page: an id may be anything."""
    return f"m{hashlib.sha256(message_id.encode('utf-8', 'replace')).hexdigest()[:16]}"


def byline(message: Message) -> str:
    """Who says it, when, and which of how many versions it is."""
    version = f"version {message.place} of {message.siblings}" if message.siblings > 1 else ""
    return " · ".join(filter(None, (speaker(message), when(message.created), version)))


def speaker(message: Message) -> str:
    """Who says it: a model by its name."""
    match message.role:
        case Role.USER:
            return "You"
        case Role.SYSTEM:
            return "System"
    return message.model or "Assistant"


def when(seconds: float) -> str:
    """A time, on the clock of this computer; "" for what is none."""
    try:
        local = datetime.fromtimestamp(seconds).astimezone()
    except (OverflowError, ValueError, OSError):
        return ""
    return f"{local:%Y-%m-%d, %H:%M}"


def shown_title(title: str) -> str:
    """A title as one line."""
    return " ".join(title.split()) or "Untitled"


def _step_html(step: Step) -> str:
    if isinstance(step, Thought):
        seconds = step.ended - step.began
        words = f"Thought for {seconds:.0f} s" if seconds >= 1 else "Thought"
        body = escape(step.text.text())
    else:
        words = f"Used {step.name} ({step.state})"
        body = code_html(step.arguments, "json") + ("\n\n" + escape(step.result) if step.result else "")
    left_out = f"\n… {step.cut:,} more characters" if step.cut else ""
    return f"<details><summary>{escape(words)}</summary><pre>{body}{left_out}</pre></details>\n"


def _file_html(words: str, data: bytes) -> str:
    kind = image_type(data)
    if kind:
        source = f"data:{kind};base64,{base64.b64encode(data).decode('ascii')}"
        picture = f'<img alt="{escape(words)}" src="{source}">'
        return f"<figure>{picture}<figcaption>{escape(words)}</figcaption></figure>\n"
    text = escape(data.decode("utf-8-sig", "replace"))
    return f"<details><summary>{escape(words)}</summary><pre>{text}</pre></details>\n"
