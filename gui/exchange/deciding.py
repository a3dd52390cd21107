"""What the user decides about the articles of a preview, kept while she looks on."""

from collections import defaultdict
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from core.exchange.decisions import Corrections, Decisions, corrected, value_of
from core.model.article import ArticleDetails
from core.model.proposal import ArticleField
from gui.exchange.known_twins import KnownTwins
from gui.exchange.looking import PreviewRow


class Pair(NamedTuple):
    """Two articles that are nearly the same; how similar they are, from 0 to 1."""

    first: PreviewRow
    row: PreviewRow
    similarity: float


class Deciding(QObject):
    """Corrections and articles left out, by their places: another look forgets none of them."""

    changed = Signal(str)
    """About the article of that place; about several where it is empty."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._corrections: dict[str, dict[ArticleField, str]] = defaultdict(dict)
        self._left_out: set[str] = set()
        self._kept: set[str] = set()
        self._first_only = False
        self._kinds: dict[str, list[PreviewRow]] = {}
        self._rows: tuple[PreviewRow, ...] = ()
        self._known: KnownTwins = {}

    @property
    def decisions(self) -> Decisions:
        """What has been decided by now."""
        corrections = {place: dict(said) for place, said in self._corrections.items() if said}
        kept = frozenset(self._kept)
        return Decisions(corrections, frozenset(self._left_out), self._first_only, kept)

    def show(self, rows: tuple[PreviewRow, ...]) -> None:
        """Those that are decided about now; what they are like in the project is told later."""
        self._kinds = {}
        self._rows, self._known = rows, {}
        for row in rows:
            if row.kind is not None:
                self._kinds.setdefault(row.kind, []).append(row)

    def show_known(self, twins: KnownTwins) -> None:
        """Articles of the project that some of them are nearly the same as."""
        self._known = twins
        if twins:
            self.changed.emit("")

    @property
    def pairs(self) -> list[Pair]:
        """Each that might come in, with the one of the project or the first of its kind."""
        return [pair for row in self._rows if (pair := self._pair(row)) is not None]

    def _pair(self, row: PreviewRow) -> Pair | None:
        if row.reason is not None or row.found is None:
            return None
        known = self._known.get(row.place)
        if known is not None:
            return Pair(known.row, row, known.similarity)
        first = row if row.kind is None else self._kinds[row.kind][0]
        return None if first is row else Pair(first, row, row.found.similarity)

    def is_known(self, row: PreviewRow) -> bool:
        """Whether the project holds an article that it is nearly the same as."""
        return row.place in self._known

    def take_first_only(self, is_wanted: bool) -> None:
        """Of articles that are nearly the same."""
        self._first_only = is_wanted
        self.changed.emit("")

    def twin_of(self, row: PreviewRow) -> PreviewRow | None:
        """The article of the project, or before it, that it is nearly the same as."""
        if row.place in self._known:
            return self._known[row.place].row
        alike = [] if row.kind is None else self._kinds.get(row.kind, [])
        first = next((other for other in alike if not self._is_passed_over(other)), row)
        return None if first.place == row.place else first

    def _is_passed_over(self, row: PreviewRow) -> bool:
        """Whether it does not come in whatever it is like of those that do."""
        is_known = row.place in self._known and row.place not in self._kept
        return self.is_left_out(row) or (self._first_only and is_known)

    def is_left_out(self, row: PreviewRow) -> bool:
        """Whether the user has said so herself, of this article."""
        return row.place in self._left_out

    def comes_in(self, row: PreviewRow) -> bool:
        if row.reason is not None or self.is_left_out(row):
            return False
        is_kept = not self._first_only or row.place in self._kept
        return is_kept or self.twin_of(row) is None

    def corrections(self, place: str) -> Corrections:
        return self._corrections.get(place, {})

    def details(self, row: PreviewRow) -> ArticleDetails | None:
        """As they would come in."""
        if row.found is None:
            return None
        return corrected(row.found.details, self.corrections(row.place))

    def correct(self, row: PreviewRow, field: ArticleField, value: str) -> None:
        """Say what the field holds; what was found is no correction."""
        assert row.found is not None
        said = self._corrections[row.place]
        if value == value_of(row.found.details, field):
            said.pop(field, None)
        else:
            said[field] = value
        self.changed.emit(row.place)

    def toggle(self, row: PreviewRow) -> None:
        """Leave the article out, or take it after all."""
        if row.reason is not None:
            return
        if self.comes_in(row):
            self._left_out.add(row.place)
            self._kept.discard(row.place)
        else:
            self._left_out.discard(row.place)
            self._kept.add(row.place)
        self.changed.emit("" if row.kind is not None else row.place)
