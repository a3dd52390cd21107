"""What an annotator is not to read of the others' work: whatever she could still be led by."""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat

from core.model.ids import AnnotatorId
from core.storage import journal, stored
from core.storage.rows import RowChange, Table

_LOOKED_AT = 400
"""Of a step of more rows than these nobody looks at each: it is veiled as a whole."""
_SECRET = (Table.STATEMENT, Table.SPAN, Table.VERDICT)


_MOST_BY_ONE = 1_000
"""Of steps that are looked at one by one; to look at more, all of them are gone through at once."""
_HOME = re.compile('"layer":[0-9]+,"article":[0-9]+|"statement":[0-9]+')
"""What says whose a row is, of a statement or of a span: the same words, the same answer."""


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

    def hiding_words(self, steps: Sequence[tuple[int | None, int]]) -> Iterator[bool]:
        """The same of many, each with who took it and the step whose rows it changed."""
        if self.is_lifted or (len(steps) > _MOST_BY_ONE and self._nobody_else_was_here()):
            yield from repeat(False, len(steps))
        elif len(steps) <= _MOST_BY_ONE:
            yield from (self.hides_words(by, source) for by, source in steps)
        else:
            hidden, secrets = self._all_hidden()
            for by, source in steps:
                is_large = by != self._viewer and secrets.get(source, 0) > _LOOKED_AT
                yield is_large or source in hidden

    def _nobody_else_was_here(self) -> bool:
        """Whether no layer but the viewer's and no verdict was ever made."""
        made = dict(self._connection.execute("SELECT name, seq FROM sqlite_sequence"))
        layers = set(range(1, made.get(Table.LAYER, 0) + 1))
        return layers <= self._own and not made.get(Table.VERDICT)

    def _all_hidden(self) -> tuple[set[int], Counter[int]]:
        """The steps that changed what is hidden, and how many secret rows each changed."""
        hidden, secrets, known = set[int](), Counter[int](), dict[str, bool]()
        rows = self._connection.execute(
            "SELECT step, table_name, row_id, coalesce(after, before) FROM journal_change"
            " WHERE table_name IN ('statement', 'span', 'verdict')"
        )
        for step, table, row_id, image in rows:
            secrets[step] += 1
            home = None if table == Table.VERDICT else _HOME.search(image)
            key = image if home is None else home[0]
            if key not in known:
                known[key] = self.hides(_change(table, row_id, image))
            if known[key]:
                hidden.add(step)
        return hidden, secrets

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


def _change(table: str, row_id: int, image: str) -> RowChange:
    (read,) = stored.records_or_none(f"[{image}]", "an image in the journal")
    return RowChange(stored.word(Table, table, "a table of the journal"), row_id, None, read)
