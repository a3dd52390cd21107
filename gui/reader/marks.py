"""What stands where on the open page: the statements' spans, and what belongs to no article."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from core.model.ids import StatementId
from core.model.span import Role
from core.model.statement import Statement
from core.text.sentences import Range
from gui.reader.span_index import Mark, SpanIndex
from gui.shared.page import Page


class PageMarks(QObject):
    """Kept up with the page: its user hears of an edit from here, once the index is right."""

    edited = Signal(list, frozenset)
    """Ranges of code points in which marks changed: came, went or look different. And whose."""

    def __init__(self, page: Page, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        page.loaded.connect(self._read)
        page.edited.connect(self._follow)
        self._read()

    def _read(self) -> None:
        self.residue = self._page.residue
        self.index = SpanIndex(self._page.statements)

    def _follow(self, touched: frozenset[StatementId]) -> None:
        found = (self._page.statement(each) for each in touched)
        places = self.index.replace(touched, [each for each in found if each is not None])
        self.edited.emit(places, touched)

    def evidence_within(self, start: int, end: int) -> list[Mark]:
        """Evidence that shares a character with a range of code points, by start."""
        return [mark for mark in self.index.within(start, end) if mark.role is Role.EVIDENCE]

    def statements_at(self, point: int) -> list[Statement]:
        """Those whose evidence holds the character there."""
        marks = self.evidence_within(point, point + 1)
        found = (self._page.statement(mark.statement) for mark in marks)
        return [statement for statement in found if statement is not None]

    def is_bare(self, start: int, end: int) -> bool:
        """Whether a range belongs to the article, and no statement's evidence touches it."""
        return not touches(self.residue, start, end) and not self.evidence_within(start, end)


def touches(ranges: tuple[Range, ...], start: int, end: int) -> bool:
    """Whether one of `ranges`, which are in order and apart, shares a character with another."""
    return bisect_right(ranges, start, key=lambda each: each.end) < bisect_left(
        ranges, end, key=lambda each: each.start
    )


def places_of(page: Page, statements: Iterable[StatementId | None]) -> list[tuple[int, int]]:
    """The ranges of all parts of these statements, as far as they are on the page."""
    found = (page.statement(each) for each in statements)
    return [
        (span.start, span.end)
        for statement in found
        if statement is not None
        for role in Role
        for span in statement.parts.spans(role)
    ]
