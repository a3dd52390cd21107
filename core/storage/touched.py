"""What the row changes of a step mean to the views."""

from collections.abc import Iterable

from core.model.changes import Changes
from core.model.ids import ArticleId, LayerId, StatementId
from core.storage.row_changes import Row, RowChange, Table
from core.storage.stored import Damaged


class Touched:
    """Collects what a step's row changes mean to the views."""

    def __init__(self) -> None:
        self.articles: set[int] = set()
        self.article_set = False
        self.statements: set[int] = set()
        self._at_home: set[int] = set()
        self.annotated: set[int] = set()
        self.layers: set[int] = set()
        self.spoken: set[int] = set()
        """Those of the layers that say something else, not the same under other names."""
        self.entries: list[int] = []
        """In the order of their changes, so that a reader can go on where it stopped."""
        self.codebook_rows = 0
        self.annotators = False
        self.searches = False
        self.distinct_entries = False
        self.adjudicated: set[int] = set()

    @property
    def codebook(self) -> bool:
        return self.codebook_rows > 0

    @property
    def homeless(self) -> set[int]:
        """Statements of which only spans changed: a span's row names neither article nor layer."""
        return self.statements - self._at_home

    def changes_by(self, *steps: int) -> Changes:
        """What it means to the views, as the doing of these steps."""
        return Changes(
            articles=frozenset(map(ArticleId, self.articles)),
            annotated=frozenset(map(ArticleId, self.annotated)),
            statements=frozenset(map(StatementId, self.statements)),
            layers=frozenset(map(LayerId, self.layers)),
            article_set=self.article_set,
            codebook=self.codebook,
            annotators=self.annotators,
            searches=self.searches,
            distinct_entries=self.distinct_entries,
            adjudicated=frozenset(map(ArticleId, self.adjudicated)),
            steps=frozenset(steps),
        )

    def add_statements(self, ids: Iterable[int], homes: Iterable[tuple[int, int]]) -> None:
        """Statements of these articles and layers."""
        numbers = set(ids)
        self.statements |= numbers
        self._at_home |= numbers
        for article, layer in homes:
            self.annotated.add(article)
            self.layers.add(layer)

    def add_spoken(self, layer: int) -> None:
        self.layers.add(layer)
        self.spoken.add(layer)

    def add(self, row_change: RowChange) -> None:
        image = row_change.image
        match row_change.table:
            case Table.STATEMENT:
                self.statements.add(row_change.row_id)
                self._at_home.add(row_change.row_id)
                self.annotated.add(_id(image, "article"))
                self.add_spoken(_id(image, "layer"))
            case Table.SPAN:
                self.statements.add(_id(image, "statement"))
            case Table.ARTICLE_STATE:
                self.articles.add(_id(image, "article"))
                self.add_spoken(_id(image, "layer"))
            case Table.ASSIGNMENT:
                self.articles.add(_id(image, "article"))
            case Table.ARTICLE:
                self.articles.add(row_change.row_id)
                self.article_set |= row_change.before is None or row_change.after is None
            case Table.ENTRY:
                self.entries.append(row_change.row_id)
                self.codebook_rows += 1
            case Table.PROJECT:
                self.codebook_rows += 1
            case Table.ANNOTATOR | Table.LAYER:
                self.annotators = True
            case Table.SAVED_SEARCH:
                self.searches = True
            case Table.DISTINCT_ENTRIES:
                self.distinct_entries = True
            case Table.VERDICT:
                self.adjudicated.add(_id(image, "article"))
            case Table.MERGED_ENTRY:
                pass  # entries that go are told of themselves


def _id(image: Row, column: str) -> int:
    """Whose row it is; the image may be one out of a damaged journal."""
    value = image.get(column)
    if not isinstance(value, int):
        raise Damaged("an image in the journal names no {column}", column=column)
    return value
