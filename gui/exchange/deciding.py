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
    """About the article of that place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._corrections: dict[str, dict[ArticleField, str]] = defaultdict(dict)
        self._left_out: set[str] = set()

    @property
    def decisions(self) -> Decisions:
        """What has been decided by now."""
        corrections = {place: dict(said) for place, said in self._corrections.items() if said}
        return Decisions(corrections, frozenset(self._left_out))

    def comes_in(self, row: PreviewRow) -> bool:
        return row.reason is None and row.place not in self._left_out

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
        if row.reason is None:
            self._left_out ^= {row.place}
            self.changed.emit(row.place)
