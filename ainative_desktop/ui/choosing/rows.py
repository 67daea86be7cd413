"""The picker's rows: problems and recent models first, then each provider's, as a Qt list model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from ...protocol.choice import ModelChoice
from ...runtime.models import ModelList, OfferedModel
from ...storage.model_settings import UsedModel
from ..phrases import localised
from .words import DEMO_PROVIDER, absence, lacks_key, provider_name, servers_own

RECENT_SHOWN = 4

Kind = Literal["heading", "model", "problem", "quiet", "key"]
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One row. A model or a problem, which leads to the keys, can be chosen, and so can `key`."""

    kind: Kind
    words: str
    detail: str = ""
    provider: str = ""
    model: str = ""
    present: bool = False

    @property
    def can_be_chosen(self) -> bool:
        """Whether anything happens at Enter."""
        return self.kind in ("model", "problem", "key")

    def fits(self, words: Sequence[str]) -> bool:
        """Whether it is a model that has all the words, which are casefolded, in its names."""
        names = f"{self.words} {self.model} {provider_name(self.provider)}".casefold()
        return self.kind == "model" and all(word in names for word in words)

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        parts = [self.words]
        if self.kind == "model":
            parts += [part for part in (provider_name(self.provider), self.detail) if part]
            parts += [QCoreApplication.translate("choosing", "chosen")] if self.present else []
        return ", ".join(parts)


def rows_of(
    found: ModelList | None,
    recent: Sequence[UsedModel],
    present: ModelChoice,
    *,
    query: str = "",
    embedded: bool,
) -> list[Row]:
    """What the picker shows of a server's models and the ones used there, for what is typed into its field.

    `found` is None while the server was not heard yet: the recent ones can be chosen all the same.
    """
    words = query.casefold().split()
    if embedded and not present.provider:
        present = present.with_model(present.server, DEMO_PROVIDER, DEMO_PROVIDER)
    if not words:
        used = [one for one in recent if one.model and _may_be_there(one, found)][:RECENT_SHOWN]
        recently = [_model_row(one.provider, one.model, one.name, present) for one in used]
        rows = [
            *_troubles(found, present, embedded=embedded),
            *_group(QCoreApplication.translate("choosing", "Recent"), recently),
        ]
        rows += _offered(found, present, (), embedded=embedded)
        return [*rows, Row("key", QCoreApplication.translate("choosing", "Add a key…"))] if embedded else rows
    none = QCoreApplication.translate("choosing", "No model is called “{name}”.").format(name=query.strip())
    return list(_offered(found, present, words, embedded=embedded)) or [Row("quiet", none)]


def _may_be_there(used: UsedModel, found: ModelList | None) -> bool:
    return found is None or bool(found.trouble) or found.find(used.provider, used.model) is not None


def _model_row(provider: str, model: str, name: str, present: ModelChoice) -> Row:
    chosen = (present.provider, present.model) == (provider, model)
    detail = "" if model.casefold() in name.casefold() else model
    return Row("model", localised(name), detail, provider, model, chosen)


def _offered(
    found: ModelList | None, present: ModelChoice, words: Sequence[str], *, embedded: bool
) -> Iterator[Row]:
    """Each provider's models with these words, below its name; before them, where it is a choice, that the
    server chooses."""
    if found is None:
        return
    own = Row("model", servers_own(), present=not present.model)
    if not embedded and own.fits(words):
        yield own
    for provider, models in _by_provider(found.models):
        rows = [_model_row(provider, model.id, model.name, present) for model in models]
        yield from _group(provider_name(provider), [row for row in rows if row.fits(words)])


def _troubles(found: ModelList | None, present: ModelChoice, *, embedded: bool) -> Iterator[Row]:
    if found is None:
        yield Row("quiet", QCoreApplication.translate("choosing", "Asking the server for its models…"))
        return
    if found.trouble:
        yield Row("quiet", localised(found.trouble))
    missing = absence(present, found, embedded=embedded)
    if missing and missing not in [localised(problem.words) for problem in found.problems]:
        kind: Kind = "problem" if lacks_key(present, found, embedded=embedded) else "quiet"
        yield Row(kind, missing, provider=present.provider)
    for problem in found.problems:
        kind = "problem" if embedded else "quiet"
        yield Row(kind, localised(problem.words), provider=problem.provider)


def _group(name: str, rows: Sequence[Row]) -> list[Row]:
    heading = [Row("heading", name)] if name and rows else []
    return [*heading, *rows]


def _by_provider(models: Sequence[OfferedModel]) -> Iterator[tuple[str, list[OfferedModel]]]:
    grouped: dict[str, list[OfferedModel]] = {}
    for model in models:
        grouped.setdefault(model.provider, []).append(model)
    yield from grouped.items()


class RowRole(IntEnum):
    """What a delegate asks a row for, beside its words."""

    ROW = Qt.ItemDataRole.UserRole


class ModelRows(QAbstractListModel):
    """The rows as Qt sees them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The row of that number, if there is one."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def step(self, number: int, by: int) -> int:
        """The row that is `by` rows that can be chosen away, as far as there are any; -1 for none."""
        able = [place for place, row in enumerate(self._rows) if row.can_be_chosen]
        if not able:
            return -1
        if number not in able:
            return able[0] if by >= 0 else able[-1]
        return able[min(max(able.index(number) + by, 0), len(able) - 1)]

    def first_choice(self) -> int:
        """The row to begin at: the model that answers now, else the first that is a model."""
        models = [place for place, row in enumerate(self._rows) if row.kind == "model"]
        present = [place for place in models if self._rows[place].present]
        return (present or models or [self.step(-1, 1)])[0]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case RowRole.ROW:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        if row is None or not row.can_be_chosen:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
