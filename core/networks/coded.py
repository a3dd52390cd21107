"""The complete statements of one layer as columns, which numpy counts in no time."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date

import numpy as np
import numpy.typing as npt

from core.networks.periods import Period

Numbers = npt.NDArray[np.int64]
UNDATED = 0
"""The number of the day of what has none."""


@dataclass(frozen=True, eq=False)
class Coded:
    """One entry of each column is one statement. `days`: as `date.toordinal`, or `UNDATED`."""

    ids: Numbers
    articles: Numbers
    actors: Numbers
    measures: Numbers
    stances: Numbers
    days: Numbers

    @classmethod
    def of(cls, rows: Iterable[tuple[int, ...]], published: Mapping[int, str | None]) -> "Coded":
        """`rows`: statement, article, actor, measure, stance. `published`: by article."""
        table = np.array(list(rows), dtype=np.int64).reshape(-1, 5)
        ids, articles, actors, measures, stances = np.ascontiguousarray(table.T)
        found, place = np.unique(articles, return_inverse=True)
        numbers = [day_number(published.get(int(article))) for article in found]
        days = np.array(numbers, dtype=np.int64)[place]
        return cls(ids, articles, actors, measures, stances, days)

    def __len__(self) -> int:
        return len(self.ids)

    def where(self, chosen: npt.NDArray[np.bool_] | Numbers) -> "Coded":
        """Of these statements, those that a mask or their places choose."""
        return Coded(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def within(self, period: Period) -> "Coded":
        """Of these statements, those of articles of that time; undated ones only if it is all."""
        if period.first is None and period.last is None:
            return self
        first = 1 if period.first is None else period.first.toordinal()
        last = date.max.toordinal() if period.last is None else period.last.toordinal()
        return self.where((self.days >= first) & (self.days <= last))

    @property
    def undated(self) -> int:
        return int((self.days == UNDATED).sum())

    @property
    def span(self) -> tuple[date, date] | None:
        """The first day and the last; None if no statement has one."""
        dated = self.days[self.days != UNDATED]
        if not len(dated):
            return None
        return date.fromordinal(int(dated.min())), date.fromordinal(int(dated.max()))


def day_number(published: str | None) -> int:
    """A whole day in ISO form as its number; what is none, as a mere year, has no day."""
    try:
        return date.fromisoformat((published or "")[:10]).toordinal()
    except ValueError:
        return UNDATED
