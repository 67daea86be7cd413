"""Conversations with trees of messages, drawn by hypothesis."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from ainative_desktop.protocol.archive import ArchivedConversation
from ainative_desktop.protocol.choice import ModelChoice
from ainative_desktop.protocol.media import TEXT_TYPE, safe_name
from ainative_desktop.protocol.messages import Attachment, Conversation, Message, MessageState, Role
from ainative_desktop.protocol.steps import Steps

PNG = b"\x89PNG\r\n\x1a\n and what follows"
TIMES = st.floats(0, 4e9)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
FACTS = st.dictionaries(
    TEXTS.filter(lambda name: name != "steps"),
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.floats(-1e9, 1e9) | TEXTS,
    max_size=3,
)  # fmt: skip
STEPS = [
    {"thought": "Let me see", "at": 0, "seconds": 1.5, "cut": 0},
    {"tool": "clock", "id": "1", "at": 3, "arguments": "{}", "result": "12:00", "state": "done", "cut": 0},
]


@st.composite
def trees(draw: st.DrawFn, key: str = "c", most: int = 12) -> ArchivedConversation:
    """A conversation of that id whose messages' ids begin with it; parents stand before children."""
    messages: list[Message] = []
    files: dict[str, bytes] = {}
    for number in range(draw(st.integers(0, most))):
        at = draw(st.integers(-1, number - 1))
        messages.append(_message(draw, key, number, messages[at].id if at >= 0 else None, files))
    about = Conversation(
        key, draw(TEXTS), draw(TIMES), draw(TIMES),
        draw(st.sampled_from([each.id for each in messages])) if messages else None,
        pinned=draw(st.booleans()), titled_by_hand=draw(st.booleans()),
        archived=draw(st.booleans()),
        tags=tuple(sorted(draw(st.sets(st.sampled_from(["home", "work", "日本"]))))),
    )  # fmt: skip
    choice = draw(st.none() | st.builds(ModelChoice, model=TEXTS, system=TEXTS, temperature=st.floats(0, 2)))
    return ArchivedConversation(about, choice, tuple(messages), files)


def _message(draw: st.DrawFn, key: str, number: int, parent: str | None, files: dict[str, bytes]) -> Message:
    role = draw(st.sampled_from(list(Role)))
    attached = []
    for place in range(draw(st.integers(0, 2))):
        data = draw(st.binary(max_size=20).map(PNG.__add__) | TEXTS.map(str.encode))
        file = Attachment(f"{key}-{number}-{place}", safe_name(draw(TEXTS)), TEXT_TYPE, len(data))
        if data.startswith(PNG):
            file = replace(file, media_type="image/png", width=draw(st.integers(1, 9)), height=2)
        files[file.id] = data
        attached.append(file)
    metadata = draw(FACTS) | ({"steps": STEPS} if draw(st.booleans()) else {})
    return Message(
        f"{key}-{number}", key, parent, role, draw(TEXTS),
        draw(st.sampled_from([state for state in MessageState if state.final])),
        draw(TIMES), draw(TEXTS), metadata, attachments=tuple(attached),
        steps=Steps.from_json(STEPS) if "steps" in metadata else None,
    )  # fmt: skip
