"""Rows of a long list by the page: the ids of all are held, rows only of what is looked at."""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

ROWS_A_PAGE = 64
PAGES_KEPT = 8

Row = TypeVar("Row")


class RowPages(Generic[Row]):
    """Eight bytes a row; pages are fetched when they are looked at, the oldest forgotten.

    `fetch` gives the rows of some ids; those that are gone by now it leaves out.
    """

    def __init__(self, fetch: Callable[[Sequence[int]], Mapping[int, Row]]) -> None:
        self.ids = array("q")
        self._fetch = fetch
        self._pages: OrderedDict[int, list[Row | None]] = OrderedDict()

    @property
    def rows_held(self) -> int:
        """How many rows are in memory."""
        return sum(map(len, self._pages.values()))

    def forget(self) -> None:
        """Rows may be others by now: fetch them anew when they are looked at again."""
        self._pages.clear()

    def place_of(self, number: int) -> int | None:
        """Where an id stands in the list; None if it is not in it."""
        try:
            return self.ids.index(number)
        except ValueError:
            return None

    def row(self, place: int) -> Row | None:
        """None past the ends, or where what stood there is gone."""
        if not 0 <= place < len(self.ids):
            return None
        return self._page(place // ROWS_A_PAGE)[place % ROWS_A_PAGE]

    def fetch_again(self, touched: Container[int]) -> Iterator[int]:
        """Fetch rows that are in memory and touched anew; tells their places one by one."""
        for number, page in list(self._pages.items()):
            start = number * ROWS_A_PAGE
            stale = [place for place in range(len(page)) if self.ids[start + place] in touched]
            rows = self._rows([self.ids[start + place] for place in stale]) if stale else []
            for place, row in zip(stale, rows, strict=True):
                page[place] = row
                yield start + place

    def _page(self, number: int) -> list[Row | None]:
        page = self._pages.get(number)
        if page is None:
            start = number * ROWS_A_PAGE
            page = self._pages[number] = self._rows(self.ids[start : start + ROWS_A_PAGE])
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return page

    def _rows(self, wanted: Sequence[int]) -> list[Row | None]:
        found = self._fetch(wanted)
        return [found.get(number) for number in wanted]
