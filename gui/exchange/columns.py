"""What each column of a table is taken to hold."""

from collections.abc import Iterable, Mapping

from core.exchange.fields import ArticleField, ColumnMap, assigned


class ColumnChoice:
    """What the columns hold: guessed from their names until the user says otherwise."""

    def __init__(self) -> None:
        self.columns: tuple[str, ...] = ()
        self._chosen: dict[str, ArticleField | None] = {}

    def offer(self, columns: Iterable[str]) -> None:
        """These are the columns now; what was said of others is forgotten."""
        self.columns = tuple(columns)
        self._chosen = {c: field for c, field in self._chosen.items() if c in self.columns}

    def choose(self, column: str, field: ArticleField | None) -> None:
        """Say what a column holds. Each field is held by one column, so another loses it."""
        others = {c: f for c, f in self._chosen.items() if f is not field or f is None}
        self._chosen = {**others, column: field}

    @property
    def chosen(self) -> ColumnMap:
        """Only what the user has said."""
        return dict(self._chosen)

    @property
    def fields(self) -> Mapping[str, ArticleField]:
        """What is in force: the user's word, else the guess."""
        return assigned(self.columns, self._chosen)
