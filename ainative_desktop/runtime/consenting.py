"""Whether a tool may run: the server's question on its way to the person, and the answer on its way back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from ..protocol.errors import AINativeError, TransportError
from ..protocol.steps import Steps, ToolState, ToolUse
from ..protocol.wire import ActionRequest
from .actions import post_action
from .config import StreamTarget
from .connections import Connections
from .tool_offers import ToolOffers

log = logging.getLogger(__name__)

ACTION = "tool_consent"
OVER = 410  # the server waits no more


class Consenting(QObject):
    """Brings the questions of one answer to the person. What may always run is answered here.

    Signals: changed(), a step of the answer asks, or asks no more; notice(str), one sentence for the person.
    """

    changed = Signal()
    notice = Signal(str)

    def __init__(
        self, steps: Steps, *, connections: Connections, tools: ToolOffers | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.target: StreamTarget | None = None
        self._steps = steps
        self._connections = connections
        self._tools = tools
        self._sending: set[asyncio.Task[None]] = set()

    def take(self, metadata: Mapping[str, object]) -> None:
        """See whether the server asks."""
        question = metadata.get("tool_consent")
        consent = question.get("id") if isinstance(question, dict) else None
        use = self._steps.ask(consent) if isinstance(consent, str) and consent else None
        if use is None:
            return
        if (
            self.target is not None
            and self._tools is not None
            and self._tools.always(self.target.server, use.name)
        ):
            self.answer(allow=True)
        else:
            self.changed.emit()

    def answer(self, allow: bool, *, always: bool = False) -> None:
        """Tell the server what the person said; with `always`, keep that for the tool."""
        use = self._steps.asking()
        if use is None or self.target is None:
            return
        if always and self._tools is not None:
            self._tools.decide(self.target.server, use.name, "always")
        use.state = ToolState.RUNS
        self.changed.emit()
        action = ActionRequest(ACTION, {"id": use.consent, "allow": allow})
        task = asyncio.ensure_future(self._send(self.target, action, use))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def close(self) -> None:
        """The answer has ended: nobody waits for what is not sent yet."""
        sending = list(self._sending)
        for task in sending:
            task.cancel()
        await asyncio.gather(*sending, return_exceptions=True)

    async def _send(self, target: StreamTarget, action: ActionRequest, use: ToolUse) -> None:
        try:
            await post_action(target.config, action, self._connections)
        except AINativeError as error:
            log.info("The answer about a tool did not arrive: %s", error)
            over = isinstance(error, TransportError) and error.event.status == OVER
            if not over and use.state is ToolState.RUNS:
                use.state = ToolState.ASKS
                self.changed.emit()
                self.notice.emit(f"Your answer did not reach the server. {error} Then answer again.")
