"""One answer on its way: from the request to the finished, stored message."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError, TransportError
from ..protocol.events import StreamData, StreamEnd, StreamError, StreamStart
from ..protocol.messages import Message, MessageState, Trouble
from ..protocol.steps import Entry, Steps, without_steps
from ..protocol.usage import counted_tokens, estimated_tokens, with_earlier, without_usage
from ..protocol.wire import ActionRequest, Failure, Metadata, Token
from ..storage.conversations import ConversationStore
from ..storage.errors import GoneError
from .actions import post_action
from .advice import advised
from .config import StreamTarget
from .connections import Connections
from .consenting import Consenting
from .journal import IN_MEMORY, AnswerJournal
from .pace import flush_delay
from .reconciler import Reconciler, StatePatch
from .streaming import StreamingEngine
from .tool_offers import ToolOffers
from .transports.base import Tap
from .troubles import Troubles
from .unsaved import UNSAVED_NOTE, Ending

CUT_NOTE = "The connection broke before the answer was whole. What arrived is saved."
UNMARKED_END_NOTE = "The server closed the connection without saying that the answer is whole."
EMPTY_NOTE = "The server ended the answer without any text. Look at its log, or retry."
CLOSED_NOTE = "The app was closed while this answer arrived."
STATS_INTERVAL = 0.25  # seconds between two updates of the status line

_FINAL_STATE = {
    "complete": MessageState.COMPLETE,
    "aborted": MessageState.ABORTED,
    "error": MessageState.ERROR,
    "interrupted": MessageState.INTERRUPTED,
}


@dataclass(frozen=True, slots=True)
class StreamStats:
    """What the status line shows; times in seconds, `rate` in tokens per second since the first one."""

    transport: str
    first_token: float | None = None
    tokens: int = 0
    rate: float | None = None


class Turn(QObject):
    """Streams one answer into the reconciler's state and onto disk. `unsaved` is how it ended where the
    disk refused that: whoever has the turn goes on trying.

    Signals: started(StreamStart); updated(Message), the running answer with other trouble or none;
    stats_changed(StreamStats); notice(str), one sentence for the person; saving_told(str), one too: the
    answer is not saved, or is again. What it did beside its text is in `answer.steps`, which the reconciler
    tells of.
    """

    started = Signal(object)
    updated = Signal(object)
    stats_changed = Signal(object)
    notice = Signal(str)
    saving_told = Signal(str)

    def __init__(
        self,
        answer: Message,
        *,
        store: ConversationStore,
        connections: Connections,
        reconciler: Reconciler,
        clock: Callable[[], float],
        tap: Callable[[], Tap | None] = lambda: None,
        tools: ToolOffers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.steps = answer.steps or Steps()
        self.answer = replace(answer, steps=self.steps)
        self.unsaved: Ending | None = None
        self._store = store
        self._connections = connections
        self._reconciler = reconciler
        self._clock = clock
        self._engine = StreamingEngine(self, connections=connections, gate=reconciler.room, tap=tap)
        self._engine.stream_start.connect(self._on_start)
        self._engine.stream_data.connect(self._on_data)
        self._engine.stream_error.connect(self._on_error)
        self._troubles = Troubles(self._engine, self)
        self._troubles.changed.connect(self._on_trouble)
        self._engine.stream_unknown.connect(self._on_unknown)
        self._journal = AnswerJournal(self._append_to_store, self.saving_told.emit)
        self._metadata = without_usage(without_steps(answer.metadata))
        self._length = len(answer.content)
        self._steps_wait = False  # for the next flush
        self._reconciler.flushed.connect(self._on_flushed)
        self._consenting = Consenting(self.steps, connections=connections, tools=tools, parent=self)
        self._consenting.changed.connect(self._show_steps)
        self._consenting.notice.connect(self.notice)
        self._note = ""
        self._sent: object = ()  # the conversation in the request
        self._unknown = 0
        self._exchange: asyncio.Task[StreamEnd] | None = None  # while cancelling is how to end it
        self._stop_reason: MessageState | None = None
        self._stats = StreamStats("")
        self._asked = 0  # tokens of the prompt, about
        self._written = 0  # characters of the answer
        self._sent_at = 0.0
        self._first_at = self._last_at = 0.0
        self._stats_at = 0.0

    async def run(
        self, prepare: Callable[[], Awaitable[tuple[StreamTarget, ActionRequest]]], *, stream: bool
    ) -> Message:
        """Send the request that `prepare` gives, take its answer to the end, and store it; nothing is sent
        where it was stopped before. Never raises for what the world does wrong: that becomes the message's
        state and note."""
        try:
            self._exchange = asyncio.ensure_future(self._send(prepare, stream))
            if self._stop_reason is not None:  # before it could begin
                self._exchange.cancel()
            end = await self._exchange
        except TransportError as error:
            end = self._failed(advised(error.event, self._sent))
        except AINativeError as error:
            end = self._failed(str(error))
        except asyncio.CancelledError:
            if self._stop_reason is None:
                raise
            end = StreamEnd("aborted")
        await self._consenting.close()
        return await self._finish(end)

    def stop(self, state: MessageState = MessageState.ABORTED) -> None:
        """End the answer with what has arrived; safe at any time and more than once."""
        self._stop_reason = self._stop_reason or state
        if self._engine.active:
            self._engine.stop()
        elif self._exchange is not None:
            self._exchange.cancel()

    @property
    def saving_refused(self) -> bool:
        """Whether the disk did not take what came last."""
        return self._journal.refused

    def keep_waiting(self) -> None:
        """A stalled answer is given its time anew."""
        self._engine.keep_waiting()

    def answer_tool(self, allow: bool, *, always: bool = False) -> None:
        """The person says whether the tool that the model asks for may run, now or from now on."""
        self._consenting.answer(allow, always=always)

    async def _send(
        self, prepare: Callable[[], Awaitable[tuple[StreamTarget, ActionRequest]]], stream: bool
    ) -> StreamEnd:
        target, request = await prepare()
        if self._stop_reason is not None:  # and what was waited for did not let itself be cancelled
            return StreamEnd("aborted")
        self._sent = request.context.get("messages")
        self._asked = estimated_tokens(self._sent)
        self._sent_at = self._clock()
        self._consenting.target = target
        if stream:
            self._exchange = None  # the engine ends by itself, and what is whole stays so
            return await self._engine.start(target.config, request.to_json(), target.transport, target.anew)
        return await self._ask(target, request)

    async def _ask(self, target: StreamTarget, request: ActionRequest) -> StreamEnd:
        reply = await post_action(target.config, request, self._connections)
        for message in reply.wire_messages():
            match message:
                case Token(text):
                    self._on_data(StreamData(token=text))
                case Metadata(values):
                    self._on_data(StreamData(metadata=values))
                case Failure(words):
                    return self._failed(words)
        return StreamEnd("complete")

    def _failed(self, words: str) -> StreamEnd:
        self._note = words
        return StreamEnd("error")

    def _on_trouble(self, trouble: Trouble | None, words: str) -> None:
        if trouble is Trouble.STALLED and self.steps.asking() is not None:
            return  # it is the person who is waited for
        self.answer = replace(self.answer, trouble=trouble, note=words)
        self.updated.emit(self.answer)

    def _on_unknown(self, _raw: str) -> None:
        self._unknown += 1

    def _on_start(self, start: StreamStart) -> None:
        self._stats = replace(self._stats, transport=start.transport)
        self.started.emit(start)

    def _on_data(self, data: StreamData) -> None:
        if data.metadata is not None:
            self._on_metadata(data.metadata)
        if data.token:
            if data.token.strip():
                self._keep_steps(self.steps.rest(self._since_sent))
            self._length += len(data.token)
            path = f"/messages/{self.answer.id}/content"
            patch = StatePatch("add", path, data.token)
            self._reconciler.apply_patch(patch, batch_delay=flush_delay(self._stats.rate))
            self._journal.add(data.token)
            self._written += len(data.token)
            self._count(self._clock())

    @property
    def _since_sent(self) -> float:
        return self._clock() - self._sent_at

    def _on_metadata(self, metadata: Mapping[str, object]) -> None:
        self._metadata.update(without_steps(metadata))
        self._keep_steps(self.steps.take(metadata, self._length, self._since_sent))
        self._consenting.take(metadata)

    def _keep_steps(self, entries: Sequence[Entry]) -> None:
        if entries:
            self._journal.add(*entries)
            self._show_steps()

    def _show_steps(self) -> None:
        if not self._steps_wait:
            self._steps_wait = True
            self._reconciler.apply_patch(
                StatePatch("replace", f"/messages/{self.answer.id}/steps", self.steps)
            )

    def _on_flushed(self) -> None:
        self._steps_wait = False

    def _on_error(self, error: StreamError) -> None:
        self._note = advised(error, self._sent)

    def _count(self, now: float) -> None:
        self._last_at = now
        if self._stats.first_token is None:
            self._first_at = now
            self._stats = replace(self._stats, first_token=now - self._sent_at)
        if now - self._stats_at >= STATS_INTERVAL:
            self._stats_at = now
            self._tell_stats()

    def _tell_stats(self) -> None:
        tokens, elapsed = self._engine.tokens, self._last_at - self._first_at
        self._stats = replace(self._stats, tokens=tokens, rate=tokens / elapsed if elapsed > 0 else None)
        self.stats_changed.emit(self._stats)

    async def _append_to_store(self, text: str, steps: Sequence[Entry]) -> None:
        await self._store.append_answer(self.answer.id, text, steps)

    async def _finish(self, end: StreamEnd) -> Message:
        self._reconciler.flush()
        ending = self._ending(end)
        note = ending.note
        try:
            return await ending.save()
        except GoneError as error:
            note = str(error)
        except AINativeError as error:
            self.unsaved, note = ending, UNSAVED_NOTE
            if not self.saving_refused:
                self.saving_told.emit(f"{error} {IN_MEMORY}")
        shown = self._reconciler.state["messages"][self.answer.id]["content"].text()
        return replace(
            self.answer, content=shown, state=ending.state, note=note, metadata=ending.metadata, trouble=None
        )

    def _ending(self, end: StreamEnd) -> Ending:
        state = _FINAL_STATE[end.reason]
        note = self._note
        if end.reason == "aborted" and self._stop_reason is not None:
            state = self._stop_reason
        metadata: dict[str, Any] = dict(self._metadata)
        self.steps.end()
        if len(self.steps):
            metadata["steps"] = self.steps.to_json()
        if self._stats.first_token is not None:
            metadata["stream"] = {
                "transport": self._stats.transport, "tokens": self._engine.tokens, "asked": self._asked,
                "counted": counted_tokens(self._engine.tokens, self._written),
                "first_token": round(self._stats.first_token, 4),
                "seconds": round(self._last_at - self._first_at, 4),
            }  # fmt: skip
            self._tell_stats()
        elif state is MessageState.COMPLETE and not self.answer.content:
            state, note = MessageState.ERROR, self._empty_note()
        metadata = with_earlier(metadata, self.answer.metadata)
        return Ending(
            self.answer.id, state, note or _default_note(state, end), metadata, self._journal, self._store
        )

    def _empty_note(self) -> str:
        if not self._unknown:
            return EMPTY_NOTE
        return f"{EMPTY_NOTE} {self._unknown} of its messages were of no kind that AINative knows."


def _default_note(state: MessageState, end: StreamEnd) -> str:
    if state is MessageState.INTERRUPTED:
        return CLOSED_NOTE if end.reason == "aborted" else CUT_NOTE
    if state is MessageState.COMPLETE and not end.clean:
        return UNMARKED_END_NOTE
    return ""
