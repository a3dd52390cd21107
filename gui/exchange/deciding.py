"""What the user decides about the articles of a preview, kept while she looks on."""

from collections import defaultdict

from PySide6.QtCore import QObject, Signal

from core.exchange.decisions import Corrections, Decisions, corrected, value_of
from core.model.article import ArticleDetails
from core.model.proposal import ArticleField
from gui.exchange.looking import PreviewRow


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

    @property
    def decisions(self) -> Decisions:
        """What has been decided by now."""
        corrections = {place: dict(said) for place, said in self._corrections.items() if said}
        kept = frozenset(self._kept)
        return Decisions(corrections, frozenset(self._left_out), self._first_only, kept)

    def show(self, rows: tuple[PreviewRow, ...]) -> None:
        """Those that are decided about now."""
        self._kinds = {}
        for row in rows:
            if row.kind is not None:
                self._kinds.setdefault(row.kind, []).append(row)

    @property
    def pairs(self) -> list[tuple[PreviewRow, PreviewRow]]:
        """The first of each kind with each that is nearly the same and might come in."""
        groups = self._kinds.values()
        return [(first, row) for first, *rest in groups for row in rest if row.reason is None]

    def take_first_only(self, is_wanted: bool) -> None:
        """Of articles that are nearly the same."""
        self._first_only = is_wanted
        self.changed.emit("")

    def twin_of(self, row: PreviewRow) -> PreviewRow | None:
        """The article before it that it is nearly the same as."""
        alike = [] if row.kind is None else self._kinds.get(row.kind, [])
        first = next((other for other in alike if other.place not in self._left_out), row)
        return None if first.place == row.place else first

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
