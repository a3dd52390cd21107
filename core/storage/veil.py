"""What an annotator is not to read of the others' work: whatever she could still be led by."""

import sqlite3
from collections.abc import Iterable

from core.model.ids import AnnotatorId
from core.storage import journal
from core.storage.rows import RowChange, Table

_LOOKED_AT = 400
"""Of a step of more rows than these nobody looks at each: it is veiled as a whole."""
_SECRET = (Table.STATEMENT, Table.SPAN, Table.VERDICT)


class Veil:
    """Lies on the statements of other layers, and on verdicts, in the articles that an annotator
    has neither done nor skipped. Without an annotator, on nothing.

    It is good for one snapshot.
    """

    def __init__(self, connection: sqlite3.Connection, viewer: AnnotatorId | None) -> None:
        self._connection = connection
        self._viewer = viewer
        self._homes: dict[int, tuple[int, int]] = {}
        self._own: set[int] = set()
        self._finished: set[int] = set()
        if viewer is not None:
            self._look()

    def _look(self) -> None:
        self._own = {
            number
            for (number,) in self._connection.execute(
                "SELECT id FROM layer WHERE annotator = ?", (self._viewer,)
            )
        }
        self._finished = {
            article
            for (article,) in self._connection.execute(
                "SELECT article FROM article_state JOIN layer ON layer.id = layer"
                " WHERE annotator = ? AND kind = 'annotator' AND state IN ('done', 'skipped')",
                (self._viewer,),
            )
        }

    @property
    def is_lifted(self) -> bool:
        """Whether it hides nothing from anybody."""
        return self._viewer is None

    def hides_step(self, annotator: int | None, source: int) -> bool:
        """Whether what another one's step is called tells what is hidden.

        `source`: the step whose rows it changed.
        """
        if self.is_lifted or annotator == self._viewer:
            return False
        secret = self._connection.execute(
            "SELECT count(*) FROM (SELECT 1 FROM journal_change WHERE step = ?"
            " AND table_name IN ('statement', 'span', 'verdict') LIMIT ?)",
            (source, _LOOKED_AT + 1),
        ).fetchone()[0]
        if not 0 < secret <= _LOOKED_AT:
            return bool(secret)
        return self.hides_any(journal.changes_of(self._connection, source, backwards=False))

    def hides_words(self, annotator: int | None, source: int) -> bool:
        """Whether a step, be it the viewer's own, holds words that are hidden from her."""
        if annotator == self._viewer:
            return self.hides_any(journal.changes_of(self._connection, source, backwards=False))
        return self.hides_step(annotator, source)

    def hides_any(self, changes: Iterable[RowChange]) -> bool:
        return any(map(self.hides, changes))

    def hides(self, change: RowChange) -> bool:
        if self.is_lifted or change.table not in _SECRET:
            return False
        if change.table is Table.VERDICT:
            image = change.image
            return image.get("adjudicator") != self._viewer and self._is_open(image.get("article"))
        if change.table is Table.SPAN:
            layer, article = self._home(change.image.get("statement"))
        else:
            layer, article = change.image.get("layer"), change.image.get("article")  # type: ignore[assignment]
        return layer not in self._own and self._is_open(article)

    def _is_open(self, article: object) -> bool:
        return article not in self._finished

    def _home(self, statement: object) -> tuple[int, int]:
        """Layer and article of a statement; zeros, which are nobody's, where it is unknown."""
        if not isinstance(statement, int):
            return 0, 0
        if statement not in self._homes:
            found = self._connection.execute(
                "SELECT layer, article FROM statement WHERE id = ?", (statement,)
            ).fetchone()
            found = (
                found
                or self._connection.execute(
                    "SELECT json_extract(coalesce(after, before), '$.layer'),"
                    " json_extract(coalesce(after, before), '$.article') FROM journal_change"
                    " WHERE table_name = 'statement' AND row_id = ? LIMIT 1",
                    (statement,),
                ).fetchone()
            )
            self._homes[statement] = found or (0, 0)
        return self._homes[statement]
