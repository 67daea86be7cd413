"""Titles that the model proposes: a small request of its own after the first exchange of a conversation."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from ..protocol.choice import request_params
from ..protocol.events import StreamData
from ..protocol.messages import Message, MessageState, Role
from ..protocol.titles import TITLE_LENGTH, title_of
from ..protocol.usage import REPLAYED, counted_tokens, estimated_tokens
from ..protocol.wire import chat_action
from ..storage.conversations import ConversationStore
from .choices import ChoiceSource
from .config import StreamTarget
from .connections import Connections
from .streaming import StreamingEngine
from .transports.base import Tap

log = logging.getLogger(__name__)

TIME_LIMIT = 60.0  # seconds; a title that comes later surprises
EXCERPT = 1_000  # characters of the question, and of the answer
MOST_TOKENS = 400  # which some models use up in thinking
MOST_CHARACTERS = 400  # of what comes; a model that goes on does not know what it was asked
DEMO = "demo"  # a model that knows nothing
REQUEST = """Give the conversation below a title of two to six words, in the language of its question. \
Answer with the title alone, on one line, without quotation marks.

<question>
{question}
</question>
<answer>
{answer}
</answer>"""

_AROUND = " \t\"'“”‘’„«»「」『』*_#`"
_LABEL = re.compile(r"^(?:title|titel|título|titre)\s*[:：]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Proposal:
    """What the model answered, "" where it came to no end, and what that took, as an answer's metadata."""

    text: str
    metadata: Mapping[str, Any]


class Naming(QObject):
    """Asks the model for a title where the first words of the question still stand for one."""

    def __init__(
        self,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        connections: Connections,
        target: Callable[[], Awaitable[StreamTarget]],
        choice: ChoiceSource,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._connections = connections
        self._target = target
        self._choice = choice

    async def name(self, conversation_id: str, tap: Callable[[], Tap | None] = lambda: None) -> bool:
        """Give the conversation the title that the model proposes; whether it has one now. `tap` sees the
        request as any other. One that fails leaves the title as it is; raises StorageError and what `target`
        raises."""
        store = await self._store()
        exchange = await self._exchange(store, conversation_id)
        if exchange is None:
            return False
        proposal = await self._ask(conversation_id, *exchange, tap)
        await store.count_title(exchange[1].id, proposal.metadata)
        title = title_in(proposal.text)
        if not title or await self._exchange(store, conversation_id) is None:  # it was renamed meanwhile
            log.info("The model proposed no title")
            return False
        await store.rename(conversation_id, title, by_hand=False)
        return True

    async def _exchange(
        self, store: ConversationStore, conversation_id: str
    ) -> tuple[Message, Message] | None:
        """The question and the answer that the conversation is to be named by."""
        conversation = await store.get(conversation_id)
        messages = await store.window(conversation_id, 0, 3)
        if conversation is None or conversation.titled_by_hand or len(messages) != 2:
            return None
        question, answer = messages
        known = answer.state is MessageState.COMPLETE and answer.role is Role.ASSISTANT
        if not known or REPLAYED in answer.metadata or answer.model == DEMO:
            return None
        untitled = bool(question.content.strip()) and conversation.title == title_of(question.content)
        return (question, answer) if untitled else None

    async def _ask(
        self, conversation_id: str, question: Message, answer: Message, tap: Callable[[], Tap | None]
    ) -> _Proposal:
        target = await self._target()
        choice = await self._choice(conversation_id, target.server)
        asked = replace(choice, temperature=None, max_tokens=MOST_TOKENS, system="")
        words = REQUEST.format(question=question.content[:EXCERPT], answer=answer.content[:EXCERPT])
        entry = {"role": "user", "content": words}
        action = chat_action(words, [entry], asked.provider or None, request_params(asked))
        engine = StreamingEngine(self, connections=self._connections, tap=tap)
        pieces: list[str] = []
        metadata: dict[str, Any] = {}

        def take(data: StreamData) -> None:
            pieces.append(data.token or "")
            metadata.update(data.metadata or {})
            if sum(map(len, pieces)) > MOST_CHARACTERS:
                engine.stop()

        engine.stream_data.connect(take)
        engine.stream_error.connect(lambda error: log.info("No title could be asked for: %s", error.message))
        log.info("Asking the model for a title")
        config = replace(target.config, reconnect=False)  # a title is not worth a second try
        whole = False
        try:
            async with asyncio.timeout(TIME_LIMIT):
                whole = (await engine.start(config, action.to_json())).reason == "complete"
        except TimeoutError:
            log.info("The title took too long")
        finally:
            engine.stop()
            engine.deleteLater()
        text = "".join(pieces)
        counted = counted_tokens(engine.tokens, len(text))
        metadata["stream"] = {"asked": estimated_tokens([entry]), "counted": counted}
        return _Proposal(text if whole else "", metadata)


def title_in(text: str) -> str:
    """The title in what a model answered: its last line that says anything, without what models put around
    one; "" where it is none."""
    lines = [line.strip(_AROUND) for line in text.splitlines()]
    line = next((line for line in reversed(lines) if line), "")
    title = _LABEL.sub("", line).strip(_AROUND).rstrip(".。")
    return title if len(title) <= TITLE_LENGTH else ""
