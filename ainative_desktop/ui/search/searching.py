"""Joins the popup to the store and the window: finds as one types, and goes to what was chosen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ...protocol.messages import Role
from ...runtime.tasks import Tasks
from ..conversation_list import when
from ..main_window import MainWindow
from ..translation import QT_TRANSLATE_NOOP
from ..workspace import Workspace
from .lighting import Lighting

if TYPE_CHECKING:  # nothing of it is loaded until it is opened
    from ...storage.conversations import ConversationStore
    from ...storage.search.hits import Found, Hit
    from .popup import SearchPopup
    from .rows import ResultRow

RECENT = 12  # conversations that are offered before anything is typed
PATIENCE = 300  # ms after which it is said that something is looked for
LINE = QT_TRANSLATE_NOOP(
    "search", "Words, “a phrase”, begin*   ·   in:   tag:   from:me   before:2024-05-31   ·   > for commands"
)
NOTHING = QT_TRANSLATE_NOOP("search", "Nothing matches.")


class Searching(QObject):
    """Opens the popup where the window asks for it.

    `wake` lets what is not indexed yet be indexed.
    """

    def __init__(
        self,
        window: MainWindow,
        workspace: Workspace,
        lighting: Lighting,
        *,
        store: Callable[[], Awaitable[ConversationStore]],
        tasks: Tasks,
        wake: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._lighting = lighting
        self._store = store
        self._tasks = tasks
        self._wake = wake
        self._popup: SearchPopup | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._say_that_one_looks)
        window.search_requested.connect(self.open)

    def open(self, text: str = "") -> None:
        """Show the popup with `text` in its field."""
        self._wake()
        (self._popup or self._make_popup()).open_with(text)

    def _make_popup(self) -> SearchPopup:
        from .popup import SearchPopup

        popup = self._popup = SearchPopup(self._window)
        popup.text_changed.connect(lambda text: self._look(popup, text))
        popup.closed.connect(self._patience.stop)
        self._window.add_themed(popup)
        return popup

    def _say_that_one_looks(self) -> None:
        if self._popup is not None:
            self._popup.set_foot(self.tr("Looking…"))

    # -- looking -----------------------------------------------------------------------------------------

    def _look(self, popup: SearchPopup, text: str) -> None:
        if text.lstrip().startswith(">"):
            self._patience.stop()
            popup.show_rows(
                self._commands(text.lstrip()[1:]), self.tr("Every action of the menus, with its key")
            )
        else:
            self._patience.start()
            self._tasks.spawn(self._find(popup, text))

    def _commands(self, typed: str) -> list[ResultRow]:
        from .commands import commands_of, matching
        from .rows import ResultRow

        return [
            ResultRow(f"{each.menu}: {each.words}", each.key, each.action.trigger)
            for each in matching(commands_of(self._window.menuBar()), typed)
        ]

    async def _find(self, popup: SearchPopup, text: str) -> None:
        from ...storage.search.query import parse

        store = await self._store()
        if not text.strip():
            self._show(popup, text, await self._recent(store), _translated(LINE))
            return
        query = parse(text)

        def show_first(found: Found) -> None:
            rows = self._rows_of(found)
            if rows:
                self._show(popup, text, rows, _foot(query.problems, found, True, True))

        found = await store.search.find(query, show_first)
        if found is not None:
            rows = self._rows_of(found)
            self._show(popup, text, rows, _foot(query.problems, found, bool(rows), bool(query)))
            if found.waiting:
                self._wake()

    def _show(self, popup: SearchPopup, text: str, rows: Sequence[ResultRow], foot: str) -> None:
        """Show what was found of `text`, if that is still what is typed."""
        if popup.text() == text:
            self._patience.stop()
            popup.show_rows(rows, foot)

    async def _recent(self, store: ConversationStore) -> list[ResultRow]:
        from .rows import ResultRow

        return [
            ResultRow(each.title, _when(each.updated), partial(self._workspace.open, each.id))
            for each in await store.list_conversations(limit=RECENT)
        ]

    def _rows_of(self, found: Found) -> list[ResultRow]:
        from .rows import ResultRow

        rows = [
            ResultRow(each.title, _when(each.updated), partial(self._workspace.open, each.conversation_id))
            for each in found.titles
        ]
        for number, hit in enumerate(found.hits):
            who = self.tr("You") if hit.role is Role.USER else self.tr("Answer")
            rows.append(
                ResultRow(
                    hit.title,
                    _when(hit.created),
                    partial(self._choose, hit),
                    hit.excerpt.text,
                    who,
                    hit.excerpt.spans,
                    apart=number == 0 and bool(rows),
                )
            )
        return rows

    def _choose(self, hit: Hit) -> None:
        self._tasks.spawn(self._go_to(hit))

    async def _go_to(self, hit: Hit) -> None:
        row = await self._workspace.show_message(hit.message_id)
        if row is not None:
            self._lighting.light(row, hit.excerpt.found)


def _foot(problems: Sequence[str], found: Found, any_rows: bool, asked: bool) -> str:
    words = list(problems)
    if asked and not any_rows:
        words.append(_translated(NOTHING))
    if found.waiting:
        words.append(
            QCoreApplication.translate(
                "search",
                "%Ln older messages are not searched yet; they are being indexed.",
                "",
                found.waiting,
            )
        )
    return " ".join(words) or _translated(LINE)


def _translated(words: str) -> str:
    return QCoreApplication.translate("search", words)


def _when(moment: float) -> str:
    """Short where it is near, with the year where it is another one."""
    try:
        then, now = datetime.fromtimestamp(moment), datetime.now()
    except (ValueError, OverflowError, OSError):  # a date that another program made up
        return ""
    return when(then, now)
