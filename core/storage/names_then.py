"""What things were called when a step was taken, also those that are gone since."""

import sqlite3
from bisect import bisect_right
from dataclasses import dataclass

from core.model.ids import StatementId
from core.storage import stored
from core.storage.rows import Row, Table

_MOST_HELD = 20_000
"""Statements and articles of which is remembered what they are called."""
_IMAGE = "an image in the journal"


@dataclass(frozen=True, slots=True)
class ArticleThen:
    uid: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class StatementThen:
    """`layer`, `article`: numbers, 0 where nothing is known; `quote`: where its evidence begins."""

    uid: str = ""
    layer: int = 0
    article: int = 0
    quote: str = ""


class NamesThen:
    """Answers out of the rows that are there, or else out of their last images.

    It remembers what it was asked, and is good for one snapshot.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._entries: dict[int, tuple[list[int], list[str]]] | None = None
        self._articles: dict[int, ArticleThen] = {}
        self._statements: dict[int, StatementThen] = {}
        self._people: dict[int, str] = {}
        self._layers: dict[int, tuple[str, str]] = {}

    def entry(self, number: object, seq: int) -> str:
        """Its name after a step; the last one that it had, where the step took it away."""
        if not isinstance(number, int):
            return ""
        if self._entries is None:
            self._entries = self._all_entries()
        steps, names = self._entries.get(number, ([], []))
        place = bisect_right(steps, seq)
        return names[max(0, place - 1)] if names else ""

    def _all_entries(self) -> dict[int, tuple[list[int], list[str]]]:
        """Every name that an entry has had, with the steps that gave it, undos among them."""
        replays: dict[int, list[tuple[int, bool]]] = {}
        for seq, target, action in self._connection.execute(
            'SELECT seq, target, "action" FROM codebook_revision JOIN journal_step ON seq = step'
            " WHERE target IS NOT NULL"
        ):
            replays.setdefault(target, []).append((seq, action == "undo"))
        events: list[tuple[int, int, str]] = []
        for step, number, before, after in self._connection.execute(
            "SELECT step, row_id, json_extract(before, '$.name'), json_extract(after, '$.name')"
            " FROM journal_change WHERE table_name = 'entry'"
        ):
            events.append((number, step, after or before))
            for seq, is_undone in replays.get(step, ()):
                events.append((number, seq, (before or after) if is_undone else (after or before)))
        found: dict[int, tuple[list[int], list[str]]] = {}
        for number, step, name in sorted(events):
            steps, names = found.setdefault(number, ([], []))
            steps.append(step)
            names.append(str(name))
        return found

    def article(self, number: object) -> ArticleThen:
        if not isinstance(number, int):
            return ArticleThen()
        if number not in self._articles:
            row = self._row_or_image(Table.ARTICLE, number)
            told = ArticleThen(str(row.get("uid", "")), str(row.get("title", "")))
            _make_room(self._articles)[number] = told
        return self._articles[number]

    def person(self, number: object) -> str:
        if not isinstance(number, int):
            return ""
        if number not in self._people:
            self._people[number] = str(self._row_or_image(Table.ANNOTATOR, number).get("name", ""))
        return self._people[number]

    def layer(self, number: object) -> tuple[str, str]:
        """Whose it is, and of what kind."""
        if not isinstance(number, int):
            return "", ""
        if number not in self._layers:
            row = self._row_or_image(Table.LAYER, number)
            self._layers[number] = self.person(row.get("annotator")), str(row.get("kind", ""))
        return self._layers[number]

    def statement(self, number: int) -> StatementThen:
        if number not in self._statements:
            _make_room(self._statements)[number] = self._statement(number)
        return self._statements[number]

    def _statement(self, number: int) -> StatementThen:
        row = self._row_or_image(Table.STATEMENT, number)
        return StatementThen(
            str(row.get("uid", "")),
            _number(row.get("layer")),
            _number(row.get("article")),
            self._quote(StatementId(number)),
        )

    def _quote(self, number: StatementId) -> str:
        """Of the evidence that stands, or else of that with which the statement went."""
        found = self._connection.execute(
            "SELECT quote FROM span WHERE statement = ? AND role = 'evidence' ORDER BY id LIMIT 1",
            (number,),
        ).fetchone()
        found = (
            found
            or self._connection.execute(
                "SELECT json_extract(coalesce(before, after), '$.quote') FROM journal_change"
                " WHERE step = (SELECT max(step) FROM journal_change"
                "   WHERE table_name = 'statement' AND row_id = ?1) AND table_name = 'span'"
                " AND json_extract(coalesce(before, after), '$.statement') = ?1"
                " AND json_extract(coalesce(before, after), '$.role') = 'evidence'"
                " ORDER BY step DESC, n LIMIT 1",
                (number,),
            ).fetchone()
        )
        return "" if found is None else str(found[0])

    def _row_or_image(self, table: Table, number: int) -> Row:
        cursor = self._connection.execute(f"SELECT * FROM {table} WHERE id = ?", (number,))
        row = cursor.fetchone()
        if row is not None:
            return dict(zip((column[0] for column in cursor.description), row, strict=True))
        # The first one names everything; later ones may tell what was changed alone.
        image = self._connection.execute(
            "SELECT coalesce(after, before) FROM journal_change"
            " WHERE table_name = ? AND row_id = ? ORDER BY step, n LIMIT 1",
            (table, number),
        ).fetchone()
        return {} if image is None else stored.record(image[0], _IMAGE)


def _make_room(held: dict[int, object] | dict) -> dict:  # type: ignore[type-arg]
    if len(held) >= _MOST_HELD:
        held.clear()
    return held


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
