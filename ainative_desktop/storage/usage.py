"""What answers and titles took, summed by day, model and conversation as they come: asking is quick."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from ..protocol.json_text import object_in
from ..protocol.usage import Pace, Usage, model_of
from .text import storable

_SUMS = """sum(answers), sum(estimated), sum(tokens_in), sum(tokens_out), sum(paced), sum(waited),
    sum(streamed)"""
_TITLE_SUMS = "0, 0, sum(tokens_in), sum(tokens_out), 0, 0.0, 0.0, sum(titles)"


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent on a model in a day ("" for all days), in tokens and seconds.

    `estimated` counts the answers whose tokens no server counted; `paced` those whose times were taken:
    `waited` is the sum of their times to the first token, `streamed` from there to the end. Where there are
    `titles`, the tokens are those of naming conversations, and of no answer.
    """

    day: str
    model: str
    answers: int
    estimated: int
    tokens_in: int
    tokens_out: int
    paced: int = 0
    waited: float = 0.0
    streamed: float = 0.0
    titles: int = 0


def count_answer(connection: apsw.Connection, message_id: str, metadata: Mapping[str, Any]) -> None:
    """Add what an answer with the new `metadata` has taken beyond what is stored of it; told twice it counts
    once. In the caller's transaction, before the metadata is stored."""
    row = connection.execute(
        """SELECT date(created, 'unixepoch', 'localtime'), conversation_id, metadata FROM messages
           WHERE id = ?""",
        (message_id,),
    ).fetchone()
    usage = Usage.of(metadata)
    if row is None or usage is None:
        return
    day, conversation_id, stored = row
    earlier = object_in(stored)
    before = Usage.of(earlier)
    pace = Pace.of(metadata) if metadata.get("stream") != earlier.get("stream") else None
    connection.execute(
        """INSERT INTO usage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO UPDATE SET
               answers = answers + excluded.answers, estimated = estimated + excluded.estimated,
               tokens_in = tokens_in + excluded.tokens_in, tokens_out = tokens_out + excluded.tokens_out,
               paced = paced + excluded.paced, waited = waited + excluded.waited,
               streamed = streamed + excluded.streamed""",
        (
            day or "", storable(model_of(metadata)), conversation_id,
            int(before is None), int(usage.estimated and not (before and before.estimated)),
            max(0, usage.input - (before.input if before else 0)),
            max(0, usage.output - (before.output if before else 0)),
            int(pace is not None), pace.first_token if pace else 0.0, pace.seconds if pace else 0.0,
        ),
    ).close()  # fmt: skip


def count_title(connection: apsw.Connection, answer_id: str, metadata: Mapping[str, Any]) -> None:
    """Add what it took to name the conversation of that answer, on the day of the answer. In the caller's
    transaction."""
    usage = Usage.of(metadata)
    if usage is not None:
        connection.execute(
            """INSERT INTO title_usage (day, model, conversation_id, titles, tokens_in, tokens_out)
               SELECT COALESCE(date(created, 'unixepoch', 'localtime'), ''), ?, conversation_id, 1, ?, ?
               FROM messages WHERE id = ?
               ON CONFLICT DO UPDATE SET titles = titles + 1, tokens_in = tokens_in + excluded.tokens_in,
                   tokens_out = tokens_out + excluded.tokens_out""",
            (storable(model_of(metadata)), usage.input, usage.output, answer_id),
        ).close()


def spent_since(connection: apsw.Connection, day: str) -> list[Spent]:
    """By day and model, from `day` (YYYY-MM-DD, local time) on, in their order: answers, then titles."""
    return _spent(connection, "day, model", "day >= ?", "day, model", day)


def spent_in(connection: apsw.Connection, conversation_id: str) -> list[Spent]:
    """By model, in one conversation: answers, then titles."""
    return _spent(connection, "'', model", "conversation_id = ?", "model", conversation_id)


def _spent(connection: apsw.Connection, what: str, where: str, groups: str, value: str) -> list[Spent]:
    return [
        Spent(*row)
        for table, sums in (("usage", _SUMS), ("title_usage", _TITLE_SUMS))
        for row in connection.execute(
            f"SELECT {what}, {sums} FROM {table} WHERE {where} GROUP BY {groups}",  # noqa: S608
            (value,),
        )
    ]
