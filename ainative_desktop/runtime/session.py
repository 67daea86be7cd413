"""One conversation's turns, in order: what is sent while an answer streams waits, visibly."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ..protocol.choice import request_params
from ..protocol.events import StreamStart
from ..protocol.messages import AttachedFile, Message, MessageState, Role
from ..protocol.text_buffer import TextBuffer
from ..protocol.wire import ActionRequest, chat_action, encode_action
from ..storage.branches import Removed
from ..storage.conversations import ConversationStore
from ..storage.errors import StorageError
from ..storage.withdrawing import Withdrawn
from .actions import ActionReply, post_action
from .choices import ChoiceSource, no_choice
from .config import StreamTarget
from .connections import Connections
from .outgoing import Limits, outgoing
from .reconciler import Reconciler, StatePatch
from .tool_offers import ToolOffers
from .transports.base import Tap
from .turn import Turn
from .unsaved import Unsaved
from .waiting import Waiting, WaitingLine

log = logging.getLogger(__name__)


class ChatSession(QObject):
    """A conversation that sends, streams, stops, retries and continues.

    Signals:
        message_added(Message, int): a message was stored as that row of its branch; rows from there on go.
        withdrawn(int): a message that waited there is gone; rows from there on are others, if there are any.
        message_updated(Message): its state, note or metadata changed; the content only once it is final.
        text_appended(str, str): message id and new text of the running answer, at most one a flush.
        steps_changed(Message): the running answer has thought, used a tool, or asks whether it may.
        streaming_changed(bool): an answer began, or the last waiting one ended.
        started(StreamStart), stats_changed(StreamStats): of the running answer.
        answered(): an answer has ended, however it did.
        notice(str): one quiet sentence for the person who looks at it.
        saving_told(str): one for the person wherever they are: an answer is not saved, or is again.
    """

    message_added = Signal(object, int)
    withdrawn = Signal(int)
    message_updated = Signal(object)
    text_appended = Signal(str, str)
    steps_changed = Signal(object)
    streaming_changed = Signal(bool)
    started = Signal(object)
    stats_changed = Signal(object)
    answered = Signal()
    notice = Signal(str)
    saving_told = Signal(str)

    def __init__(
        self,
        conversation_id: str,
        *,
        store: ConversationStore,
        connections: Connections,
        target: Callable[[], Awaitable[StreamTarget]],
        choice: ChoiceSource = no_choice,
        new_id: Callable[[], str],
        now: Callable[[], float],
        clock: Callable[[], float],
        tools: ToolOffers | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.conversation_id = conversation_id
        self.state: dict[str, Any] = {"messages": {}, "context": {}, "metadata": {}}
        self._store = store
        self._connections = connections
        self._target = target
        self._choice = choice
        self._new_id = new_id
        self._now = now
        self._clock = clock
        self._tools = tools
        self._reconciler = Reconciler(self.state, self)
        self._reconciler.flushed.connect(self._on_flushed)
        self._waiting = WaitingLine()
        self._turn: Turn | None = None
        self._runner: asyncio.Task[None] | None = None
        self._storing = asyncio.Lock()
        self._closing = False
        self._unsaved = Unsaved(saved=self.message_updated.emit, tell=self.saving_told.emit)
        self.last_start: StreamStart | None = None  # how its newest stream was opened, if it could be
        self.tap: Tap | None = None  # who looks at the wire of its streams
        self.held = False  # somebody will go on with it
        self.version = 0  # counts changes, so that a reader of the store knows whether it missed one
        self.message_added.connect(self._changed)
        self.message_updated.connect(self._changed)
        self.withdrawn.connect(self._changed)

    def _changed(self) -> None:
        self.version += 1

    @property
    def idle(self) -> bool:
        """Whether nothing is under way, not even storing."""
        return not (self.held or self.streaming or self._storing.locked() or self._unsaved)

    @property
    def unsaved(self) -> bool:
        """Whether the disk has refused part of an answer, which is in memory alone."""
        return bool(self._unsaved) or (self._turn is not None and self._turn.saving_refused)

    @property
    def streaming(self) -> bool:
        """Whether an answer is under way or waits."""
        return self._runner is not None

    def as_running(self, message: Message) -> Message:
        """`message` as stored, with the text that has already been shown if it is the running answer, or one
        that could not be saved yet."""
        unsaved = self._unsaved.find(message.id)
        if unsaved is not None:
            return replace(unsaved, place=message.place, siblings=message.siblings)
        running = self.state["messages"].get(message.id)
        if running is None or self._turn is None:
            return message
        answer = self._turn.answer
        text = running["content"].text()
        return replace(message, content=text, note=answer.note, trouble=answer.trouble, steps=answer.steps)

    async def send_message(
        self,
        text: str,
        *,
        stream: bool = True,
        replaces: str | None = None,
        target: StreamTarget | None = None,
        attachments: Sequence[AttachedFile] = (),
    ) -> Message:
        """Store the person's message and its answer's place, and send it when its turn comes.

        Returns the stored message; raises StorageError when it could not be stored (nothing is sent then).
        `replaces` is the id of an earlier message that this one is a new version of; `target` is where it
        goes, if not to the server in use. The attachments are stored as this message's own, under new ids.
        """
        async with self._storing:
            await self._unsaved.save()
            state = MessageState.PENDING if self.streaming else MessageState.COMPLETE
            parent_id = await self._parent_for(replaces)
            question = self._new_message(parent_id, Role.USER, text, state)
            files = {self._new_id(): file for file in attachments}
            own = tuple(replace(file.about, id=key) for key, file in files.items())
            question = replace(question, attachments=own)
            answer = self._new_message(question.id, Role.ASSISTANT, "", MessageState.PENDING)
            data = {key: file.data for key, file in files.items()}
            rows = await self._store.add_messages([question, answer], data)
            question = await self._as_stored(question)
            self._waiting.append(Waiting(answer, question.id, stream=stream, target=target))
            for message, row in zip((question, answer), rows, strict=True):
                self.message_added.emit(message, row)
            self._begin()
        return question

    async def retry(self, message_id: str) -> None:
        """Ask again for the answer `message_id` (or for one to that user message), as a sibling of it; in its
        place where the app was closed before anything of it came."""
        async with self._storing:
            await self._unsaved.save()
            message = await self._own(message_id)
            if message is None:
                return
            question_id = message.id if message.role is Role.USER else message.parent_id
            if question_id is None:
                return
            if message.never_begun:
                await self._go_on(Waiting(message, question_id))
                return
            answer = self._new_message(question_id, Role.ASSISTANT, "", MessageState.PENDING)
            [row] = await self._store.add_messages([answer])
            answer = await self._as_stored(answer)
            self._waiting.append(Waiting(answer, question_id))
            self.message_added.emit(answer, row)
            self._begin()

    async def continue_answer(self, message_id: str) -> None:
        """Send the partial answer as context, ask to go on, and append what comes in place."""
        async with self._storing:
            await self._unsaved.save()
            answer = await self._own(message_id)
            if answer is None or answer.role is not Role.ASSISTANT or not answer.state.final:
                return
            await self._go_on(Waiting(answer, answer.id, continues=True))

    async def _go_on(self, waiting: Waiting) -> None:
        """Let a stored answer wait for its turn again."""
        await self._store.set_state(waiting.answer.id, MessageState.PENDING)
        waiting.answer = replace(waiting.answer, state=MessageState.PENDING, note="")
        self._waiting.append(waiting)
        self.message_updated.emit(waiting.answer)
        self._begin()

    async def withdraw(self, question_id: str) -> Withdrawn | None:
        """Take a message that waits for its turn out of the conversation; None where it waits no more. Raises
        StorageError, and it goes on waiting then."""
        async with self._storing:
            try:
                taken = await self._waiting.take_out(question_id, lambda: self._store.withdraw(question_id))
            finally:
                if self._waiting:
                    self._begin()
            if taken is not None:
                self.withdrawn.emit(taken.row)
        return taken

    async def remove(self, message_id: str) -> Removed | None:
        """Take a message away with all below it; None while an answer streams, whose place that may be, and
        where there is no such message."""
        async with self._storing:
            await self._unsaved.save()
            if self.streaming:
                return None
            self._changed()
            return await self._store.remove(message_id, self._new_id(), self._now())

    async def put_back(self, removed: Removed) -> bool:
        """Undo that; False while an answer streams, and where there is no place for it any more."""
        async with self._storing:
            self._changed()
            return not self.streaming and await self._store.put_back(removed)

    def stop_streaming(self) -> None:
        """Stop the running answer, also one that is only about to begin; what arrived stays. Messages that
        wait go on."""
        if self._turn is not None:
            self._turn.stop()
        elif self._waiting:
            self._waiting[0].stopped = True

    def keep_waiting(self) -> None:
        """Give the running answer its time anew, although nothing comes."""
        if self._turn is not None:
            self._turn.keep_waiting()

    def answer_tool(self, allow: bool, *, always: bool = False) -> None:
        """The person says whether the tool that the running answer asks for may run, now or from now on."""
        if self._turn is not None:
            self._turn.answer_tool(allow, always=always)

    async def action(self, name: str, params: Mapping[str, object]) -> ActionReply:
        """Run an action without a stream; its messages are added, its context and metadata reconciled."""
        target = await self._target()
        choice = await self._choice(self.conversation_id, target.server)
        request = ActionRequest(name, params, self.state["context"], choice.provider or None)
        reply = await post_action(target.config, request, self._connections)
        for entry in reply.messages:
            await self._add_reply(entry)
        self._reconciler.apply_patch(StatePatch("merge", "/context", reply.context), batching=False)
        self._reconciler.apply_patch(StatePatch("merge", "/metadata", reply.metadata), batching=False)
        return reply

    async def save(self) -> None:
        """Try now to save what the disk has refused. Raises StorageError where it still does."""
        await self._unsaved.save()

    async def close(self) -> int:
        """End the running answer as interrupted by the app's own end, and drop what waits; how many answers
        could not be saved."""
        self._closing = True
        if self._turn is not None:
            self._turn.stop(MessageState.INTERRUPTED)
        if self._runner is not None:
            await asyncio.wait([self._runner])
        return await self._unsaved.close()

    def _new_message(self, parent_id: str | None, role: Role, text: str, state: MessageState) -> Message:
        return Message(self._new_id(), self.conversation_id, parent_id, role, text, state, self._now())

    async def _as_stored(self, message: Message) -> Message:
        """With its place among its siblings."""
        return await self._store.message(message.id) or message

    async def _own(self, message_id: str) -> Message | None:
        """The message as stored, unless it was deleted."""
        message = await self._store.message(message_id)
        return message if message is not None and message.conversation_id == self.conversation_id else None

    async def _parent_for(self, replaces: str | None) -> str | None:
        if replaces is not None:
            earlier = await self._own(replaces)
            if earlier is not None:
                return earlier.parent_id
        conversation = await self._store.get(self.conversation_id)
        return conversation.leaf_id if conversation is not None else None

    async def _add_reply(self, entry: Mapping[str, Any]) -> None:
        if entry.get("role") != Role.ASSISTANT or not isinstance(entry.get("content"), str):
            return
        async with self._storing:
            parent_id = await self._parent_for(None)
            message = self._new_message(parent_id, Role.ASSISTANT, entry["content"], MessageState.COMPLETE)
            [row] = await self._store.add_messages([message])
        self.message_added.emit(message, row)

    def _begin(self) -> None:
        """See to it that what waits has its turn."""
        if self._runner is None:
            self._runner = asyncio.ensure_future(self._run())
            self.streaming_changed.emit(True)

    async def _run(self) -> None:
        try:
            while self._waiting and not self._closing:
                await self._take_turn(self._waiting.popleft())
        finally:
            self._runner = None
            self._turn = None
            self.streaming_changed.emit(False)

    async def _take_turn(self, waiting: Waiting) -> None:
        turn = self._turn = self._new_turn(replace(waiting.answer, state=MessageState.STREAMING))
        self.last_start = None
        if waiting.stopped:
            turn.stop()
        try:
            await self._mark_begun(waiting)
            self.message_updated.emit(turn.answer)
            finished = await turn.run(lambda: self._prepare(waiting), stream=waiting.stream)
            if turn.unsaved is not None:
                self._unsaved.keep(finished, turn.unsaved)
            self.message_updated.emit(finished)
        finally:
            self._turn = None
            turn.deleteLater()
            del self.state["messages"][turn.answer.id]
        self.answered.emit()

    def _new_turn(self, answer: Message) -> Turn:
        self.state["messages"][answer.id] = {"content": TextBuffer(answer.content)}
        turn = Turn(
            answer,
            store=self._store,
            connections=self._connections,
            reconciler=self._reconciler,
            clock=self._clock,
            tap=lambda: self.tap,
            tools=self._tools,
            parent=self,
        )
        self.state["messages"][answer.id]["steps"] = turn.steps
        turn.started.connect(self._on_started)
        turn.updated.connect(self.message_updated)
        turn.stats_changed.connect(self.stats_changed)
        turn.notice.connect(self.notice)
        turn.saving_told.connect(self.saving_told)
        return turn

    async def _mark_begun(self, waiting: Waiting) -> None:
        """Store that an answer's turn has come. Where the disk refuses, it streams all the same: it is as
        unfinished at the next start as it would be then."""
        try:
            question = await self._store.message(waiting.question_id)
            if question is not None and question.state is MessageState.PENDING and not waiting.continues:
                self.message_updated.emit(replace(question, state=MessageState.COMPLETE))
                await self._store.set_state(question.id, MessageState.COMPLETE)
            await self._store.set_state(waiting.answer.id, MessageState.STREAMING)
        except StorageError as error:
            log.warning("That an answer has begun could not be stored: %s", error)

    async def _prepare(self, waiting: Waiting) -> tuple[StreamTarget, ActionRequest]:
        target = waiting.target or await self._target()
        choice = await self._choice(self.conversation_id, target.server)
        params = request_params(choice)
        if self._tools is not None and target.transport is None:
            params |= await self._tools.params(target)
        limits = Limits(max(0, target.history_limit - len(encode_action(params))), target.files_limit)
        out = await outgoing(self._store, waiting.question_id, limits, self._unsaved.find)
        if out.notice:
            self.notice.emit(out.notice)
        if waiting.continues:
            out = out.to_go_on()
        return target, chat_action(out.newest, out.entries, choice.provider or None, params)

    def _on_started(self, start: StreamStart) -> None:
        self.last_start = start
        self.started.emit(start)

    def _on_flushed(self, patches: tuple[StatePatch, ...]) -> None:
        for patch in patches:
            section, _, rest = patch.path.lstrip("/").partition("/")
            message_id, _, member = rest.partition("/")
            if section == "messages" and member == "content" and patch.op == "add":
                self.text_appended.emit(message_id, patch.value)
            elif section == "messages" and member == "steps" and self._turn is not None:
                self.steps_changed.emit(self._turn.answer)
