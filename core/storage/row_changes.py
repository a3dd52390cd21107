"""A change of one row, and the tables whose changes are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

Value = str | int | float | None
Row = Mapping[str, Value]


class Table(StrEnum):
    """The tables whose rows the journal keeps. Their names may stand in SQL; nothing else may."""

    PROJECT = "project"
    ANNOTATOR = "annotator"
    LAYER = "layer"
    ARTICLE = "article"
    ENTRY = "entry"
    STATEMENT = "statement"
    SPAN = "span"
    ARTICLE_STATE = "article_state"
    ASSIGNMENT = "assignment"
    SAVED_SEARCH = "saved_search"
    DISTINCT_ENTRIES = "distinct_entries"
    VERDICT = "verdict"
    MERGED_ENTRY = "merged_entry"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None before an insert and after a delete."""

    table: Table
    row_id: int
    before: Row | None
    after: Row | None

    @property
    def image(self) -> Row:
        """The newest image there is: after the change, or before it where the row is gone."""
        image = self.after if self.after is not None else self.before
        assert image is not None
        return image
