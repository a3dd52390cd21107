"""The queue under heads, one for each cause: what can be seen of it while some are folded."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import overload

from core.adjudication.queue import QueueItem
from core.model.verdict import Disagreement

Folded = frozenset[Disagreement | None]
"""The causes whose cases are not seen; None are those on which nobody differs."""

_ORDER = attrgetter("order")
_EVERY: tuple[Disagreement | None, ...] = (*Disagreement, None)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above all cases of one cause; `count`: how many these are."""

    cause: Disagreement | None
    count: int
    is_folded: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """A head with where it stands among the rows, and where its cases begin among the items."""

    head: Head
    row: int
    first: int

    @property
    def rows(self) -> int:
        return 1 + (0 if self.head.is_folded else self.head.count)


Row = Head | QueueItem


class Headed(Sequence[Row]):
    """Rows of items that are in the order of a queue. None is looked at before it is asked for."""

    def __init__(self, items: Sequence[QueueItem] = (), folded: Folded = frozenset()) -> None:
        self.items = items
        self._runs: list[_Run] = []
        self._length = first = 0
        for place, cause in enumerate(_EVERY):
            end = bisect_left(items, (place + 1,), lo=first, key=_ORDER)
            if end > first:
                run = _Run(Head(cause, end - first, cause in folded), self._length, first)
                self._runs.append(run)
                self._length += run.rows
            first = end
        self._starts = [run.row for run in self._runs]

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, row: int) -> Row: ...
    @overload
    def __getitem__(self, row: slice) -> Sequence[Row]: ...
    def __getitem__(self, row: int | slice) -> Row | Sequence[Row]:
        if isinstance(row, slice):
            return [self[each] for each in range(*row.indices(len(self)))]
        if not -len(self) <= row < len(self):
            raise IndexError(row)
        row %= len(self)
        run = self._runs[bisect_right(self._starts, row) - 1]
        return run.head if row == run.row else self.items[run.first + row - run.row - 1]

    @property
    def heads(self) -> list[Head]:
        return [run.head for run in self._runs]

    def row_of_head(self, cause: Disagreement | None) -> int | None:
        return next((run.row for run in self._runs if run.head.cause is cause), None)

    def head_above(self, row: int) -> Head | None:
        """The head under which a row stands, or which it is."""
        return self._runs[bisect_right(self._starts, row) - 1].head if self._runs else None

    def row_of(self, item: QueueItem) -> int | None:
        """None of what is folded away or not listed."""
        row = self._place(item)
        is_there = row < len(self) and _is_same(self[row], item)
        return row if is_there else None

    def next_open(self, after: QueueItem | None, *, backwards: bool = False) -> QueueItem | None:
        """The nearest seen one behind, or before, where `after` stands or stood; around the end,
        too. None where nothing is seen but `after` itself.
        """
        if not self._runs:
            return None
        step = -1 if backwards else 1
        if after is None:
            row = len(self) - 1 if backwards else 0
        else:
            row = self._place(after)
            is_here = row < len(self) and (_is_same(self[row], after) or self._is_fold(row, after))
            row += -1 if backwards else int(is_here)
        # Heads stand next to each other only where they are folded: there are few of them.
        for at in range(2 * len(self._runs) + 1):
            found = self[(row + step * at) % len(self)]
            if isinstance(found, QueueItem):
                return None if after is not None and found.ref == after.ref else found
        return None

    def _is_fold(self, row: int, item: QueueItem) -> bool:
        found = self[row]
        return isinstance(found, Head) and found.cause is item.cause

    def _place(self, item: QueueItem) -> int:
        """The row at which it stands or stood; of what is folded away, its head's."""
        here = bisect_left(self.items, item.order, key=_ORDER)
        for run in self._runs:
            if run.head.cause is item.cause:
                return run.row if run.head.is_folded else run.row + 1 + here - run.first
        return next((run.row for run in self._runs if run.first >= here), len(self))


def _is_same(row: Row, item: QueueItem) -> bool:
    return isinstance(row, QueueItem) and row.ref == item.ref
