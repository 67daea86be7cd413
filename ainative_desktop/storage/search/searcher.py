"""Searches a profile's messages beside everything else, and keeps the index going."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import apsw

from ..database import Database
from ..tree import branch_of
from .hits import Found, find
from .index import begin_anew, begin_anew_if_moved, count_waiting, index_some, is_of_index
from .query import Query

log = logging.getLogger(__name__)

TITLES = 8
HITS = 50


class _DamagedIndexError(Exception):
    """The index is damaged; the messages are not."""


class MessageSearch:
    """What was ever written, found. Methods raise StorageError where the disk refuses."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._newest = 0
        self._looked = False  # whether the index has the right rowids

    async def find(self, query: Query, first: Callable[[Found], object] = lambda _: None) -> Found | None:
        """The first page of what is found; None where a newer search took this one's place meanwhile.

        `first` is told of what there is already, where finding the rest takes longer. A damaged index is
        begun anew: what is found then is what has been indexed again.
        """
        self._newest += 1
        number = self._newest
        self._database.interrupt_search()
        loop = asyncio.get_running_loop()

        def tell(found: Found) -> None:
            loop.call_soon_threadsafe(first, found)

        def work(connection: apsw.Connection) -> Found | None:
            if number != self._newest:
                return None
            try:
                return find(connection, query, titles=TITLES, limit=HITS, first=tell)
            except apsw.InterruptError:
                return None
            except apsw.CorruptError as error:
                if not is_of_index(error):
                    raise
                raise _DamagedIndexError from error

        try:
            return await self._database.search(work)
        except _DamagedIndexError as error:
            log.error("The search index is damaged: %s", error.__cause__)
            await self.begin_anew()
            return await self._database.search(work)

    async def place_of(self, message_id: str) -> tuple[str, int, bool] | None:
        """The conversation of a message that is not deleted, its row, and whether it is on the branch that is
        on screen there; None where there is no such message."""

        def look(connection: apsw.Connection) -> tuple[str, int, bool] | None:
            sql = """SELECT conversation_id, segment_id, depth, leaf_id FROM messages
                     JOIN conversations ON conversations.id = conversation_id
                     WHERE messages.id = ? AND deleted_at IS NULL"""
            row = connection.execute(sql, (message_id,)).fetchone()
            if row is None:
                return None
            conversation_id, segment_id, depth, leaf_id = row
            shown = branch_of(connection, leaf_id)
            return conversation_id, depth, any(s.segment_id == segment_id and depth <= s.last for s in shown)

        return await self._database.read(look)

    async def index_some(self) -> bool:
        """Index a piece of what waits, within some tens of milliseconds; whether there was anything."""
        if not self._looked:
            await self._database.write(begin_anew_if_moved)
            self._looked = True
        if not await self._database.read(count_waiting):
            return False
        return await self._database.write(index_some)

    async def begin_anew(self) -> None:
        """Forget the index; it is to be built again, step by step."""
        await self._database.write(begin_anew)
