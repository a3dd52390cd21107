"""Queries over the statements of all articles: groups, quotes, contradictions, repetitions."""

import json
import sqlite3
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.statement import Voice
from core.model.survey import (
    Contradiction,
    FoundCounts,
    Group,
    Grouping,
    Key,
    Part,
    PartValue,
    Quote,
    Repetition,
    StatementFilter,
    Tally,
)
from core.storage import layers, stored
from core.storage.conditions import Condition, Conditions
from core.storage.connection import snapshot
from core.text.query import parse

GAP_SIGN = " … "
MAX_QUOTE = 400
"""Code points of a passage that a list shows."""

_LISTED = 50
"""Of more entries than these one list is handed over: SQLite takes only so many values."""

_DIRECT = {Grouping.ACTOR: "actor", Grouping.MEASURE: "measure", Grouping.STANCE: "stance"}
_OF_ARTICLE = {
    Grouping.OUTLET: "coalesce(article.outlet, '')",
    Grouping.MONTH: "substr(coalesce(article.published, ''), 1, 7)",
}
# A statement's first step in the journal made it: numbers of rows are never given twice.
_RECORDED = (
    "SELECT row_id FROM (SELECT row_id, min(step) AS step FROM journal_change"
    " WHERE table_name = 'statement' GROUP BY row_id) AS made"
    " JOIN journal_step ON seq = step"
    " WHERE at >= strftime('%Y-%m-%dT%H:%M:%f', ?, 'utc')"
    " AND at < strftime('%Y-%m-%dT%H:%M:%f', ?, '+1 day', 'utc')"
)
_JOINED = "statement JOIN article ON article.id = statement.article"


def groups(
    connection: sqlite3.Connection, grouping: Grouping, wanted: StatementFilter
) -> list[Group]:
    """The groups of all statements that pass, those with most of them first; months in order."""
    condition, values = _condition(connection, wanted)
    if grouping in _DIRECT:
        column = _DIRECT[grouping]
        sql = f"SELECT {column}, stance, count(*) FROM statement WHERE {condition} GROUP BY 1, 2"
    else:
        # First by article, out of the index alone: there are far fewer articles.
        sql = (
            f"SELECT {_OF_ARTICLE[grouping]}, stance, sum(n) FROM (SELECT article, stance,"
            f" count(*) AS n FROM statement WHERE {condition} GROUP BY 1, 2) AS statement"
            " JOIN article ON article.id = statement.article GROUP BY 1, 2"
        )
    found: dict[Key, dict[EntryId | None, int]] = {}
    for key, stance, count in connection.execute(sql, values):
        found.setdefault(key, {})[stance] = count
    made = [Group(key, stances) for key, stances in found.items()]
    if grouping is Grouping.MONTH:
        return sorted(made, key=lambda group: str(group.key), reverse=True)
    return sorted(made, key=lambda group: (-group.count, group.key is None))


def ids(connection: sqlite3.Connection, wanted: StatementFilter) -> "array[int]":
    """Ids of the statements that pass, the newest article first; within one as they were made."""
    condition, values = _condition(connection, wanted)
    (listed,) = connection.execute(
        "SELECT json_group_array(id) FROM (SELECT statement.id FROM"
        f" {_JOINED} WHERE {condition}"
        " ORDER BY article.published DESC, article.id DESC, statement.id)",
        values,
    ).fetchone()
    return array("q", json.loads(listed))


def quotes(connection: sqlite3.Connection, wanted: Sequence[int]) -> list[Quote]:
    """What a list shows of these statements, in the order asked for; missing ones are left out."""
    listed = json.dumps(list(wanted))
    with snapshot(connection):
        passages = _passages(connection, listed)
        found = connection.execute(
            "SELECT statement.id, article.id, layer.id, actor, stance, measure, complete = 0,"
            " flagged, note, title, coalesce(outlet, ''), coalesce(published, ''), annotator.name"
            f" FROM {_JOINED} JOIN layer ON layer.id = statement.layer"
            " JOIN annotator ON annotator.id = layer.annotator"
            " WHERE statement.id IN (SELECT value FROM json_each(?))",
            (listed,),
        ).fetchall()
    made = {}
    for row in found:
        places = passages.get(row[0], [])
        start, end = places[0][:2] if places else (0, 0)
        shown = GAP_SIGN.join(" ".join(quote.split()) for _, _, quote in places)
        flags = bool(row[6]), bool(row[7])
        told = (*row[:6], *flags, *row[8:], start, end, shown)
        made[row[0]] = Quote(*told)
    return [made[number] for number in wanted if number in made]


def _passages(connection: sqlite3.Connection, listed: str) -> dict[int, list[tuple[int, int, str]]]:
    """Start, end and quote of the evidence of each statement, in text order."""
    found: dict[int, list[tuple[int, int, str]]] = {}
    for statement, start, end, quote in connection.execute(
        'SELECT statement, "start", "end", substr(quote, 1, ?) FROM span WHERE statement IN'
        " (SELECT value FROM json_each(?)) AND role = 'evidence' ORDER BY statement, id",
        (MAX_QUOTE, listed),
    ):
        found.setdefault(statement, []).append((start, end, quote))
    return found


def contradictions(
    connection: sqlite3.Connection,
    wanted: StatementFilter,
    below: Iterable[EntryId],
    above: Iterable[EntryId],
) -> list[Contradiction]:
    """Who stands on both sides of one measure in one layer, the most balanced first."""
    condition, values = _condition(connection, wanted)
    sql = _contradicting(f"statement WHERE {condition}", below, above)
    order = " ORDER BY min(low, high) DESC, low + high DESC, actor, measure"
    return [Contradiction(*row) for row in connection.execute(sql + order, values)]


def _contradicting(source: str, below: Iterable[EntryId], above: Iterable[EntryId]) -> str:
    low, high = (", ".join(str(int(entry)) for entry in side) for side in (below, above))
    return (
        f"SELECT layer, actor, measure, sum(stance IN ({low})) AS low,"
        f" sum(stance IN ({high})) AS high FROM {source}"
        " AND actor IS NOT NULL AND measure IS NOT NULL"
        " GROUP BY actor, measure, layer HAVING low > 0 AND high > 0"
    )


def repetitions(connection: sqlite3.Connection, wanted: StatementFilter) -> list[Repetition]:
    """What a layer says more than once of an article, with shared words of the text first."""
    condition, values = _condition(connection, wanted)
    sql = _repeated(f"statement WHERE {condition}", ", json_group_array(id) AS ids")
    with snapshot(connection):
        found = connection.execute(
            f"SELECT same.*, article.title FROM ({sql}) AS same"
            " JOIN article ON article.id = same.article ORDER BY title, article.id",
            values,
        ).fetchall()
        every = json.dumps([number for row in found for number in json.loads(row[5])])
        passages = _passages(connection, every)
    made = [_repetition(row, passages) for row in found]
    return sorted(made, key=lambda each: not each.overlaps)


def _repeated(source: str, more: str = "") -> str:
    return (
        f"SELECT layer, article, actor, stance, measure{more} FROM {source}"
        " AND actor IS NOT NULL AND stance IS NOT NULL AND measure IS NOT NULL"
        " GROUP BY article, layer, actor, stance, measure HAVING count(*) > 1"
    )


def found_counts(
    connection: sqlite3.Connection,
    wanted: StatementFilter,
    below: Iterable[EntryId],
    above: Iterable[EntryId],
) -> FoundCounts:
    """How many statements pass the filter, and how much is found among them."""
    condition, values = _condition(connection, wanted)
    passing = "passing WHERE TRUE"
    parts = (f"SELECT 1 FROM {passing}", _contradicting(passing, below, above), _repeated(passing))
    counts = ", ".join(f"(SELECT count(*) FROM ({part}))" for part in parts)
    # Words are looked for once; without any, the indexes are quicker than a list of what passes.
    how = "MATERIALIZED" if wanted.text.strip() else "NOT MATERIALIZED"
    columns = "layer, article, actor, stance, measure"
    found = connection.execute(
        f"WITH passing AS {how} (SELECT {columns} FROM statement WHERE {condition})"
        f" SELECT {counts}",
        values,
    )
    return FoundCounts(*found.fetchone())


def _repetition(
    row: Sequence[int | str], passages: dict[int, list[tuple[int, int, str]]]
) -> Repetition:
    layer, article, actor, stance, measure, listed, title = row
    same = [StatementId(number) for number in json.loads(str(listed))]
    # The passages of one statement never overlap, so any that do are of two.
    places = sorted(place[:2] for number in same for place in passages.get(number, ()))
    return Repetition(
        LayerId(int(layer)), ArticleId(int(article)), EntryId(int(actor)), EntryId(int(stance)),
        EntryId(int(measure)), tuple(same), _overlap(places), str(title),
    )  # fmt: skip


def _overlap(places: Sequence[tuple[int, int]]) -> bool:
    """Whether any two of these ranges, sorted by their starts, share a character."""
    return any(after[0] < before[1] for before, after in pairwise(places))


_COLUMNS = {
    Part.ACTOR: "actor",
    Part.STANCE: "stance",
    Part.MEASURE: "measure",
    Part.VOICE: "voice",
    Part.FLAG: "flagged",
}


def tallies(connection: sqlite3.Connection, wanted: Sequence[int], part: Part) -> list[Tally]:
    """What these statements have as that part, the commonest first."""
    found = connection.execute(
        f"SELECT layer, {_COLUMNS[part]}, count(*) AS n FROM statement"
        " WHERE id IN (SELECT value FROM json_each(?)) GROUP BY 1, 2 ORDER BY n DESC",
        (json.dumps(list(wanted)),),
    )
    return [Tally(layer, _value(part, value), count) for layer, value, count in found]


def _value(part: Part, column: str | int | None) -> PartValue:
    if part is Part.FLAG:
        return bool(column)
    if part is Part.VOICE and column is not None:
        return stored.word(Voice, str(column), "the voice of a statement")
    return None if column is None else EntryId(int(column))


# Conditions


def _condition(connection: sqlite3.Connection, wanted: StatementFilter) -> Condition:
    """SQL that holds for a row of `statement` that passes, and its values."""
    parts = [*_whose(connection, wanted), *_plain(wanted), *_of_article(wanted)]
    if wanted.text.strip():
        asked = parse(wanted.text, is_typing=True)
        parts.append(Conditions(connection, wanted.layer).on_statements(asked))
    sql = " AND ".join(part for part, _ in parts) or "TRUE"
    return sql, [value for _, values in parts for value in values]


def _whose(connection: sqlite3.Connection, wanted: StatementFilter) -> Iterator[Condition]:
    if wanted.layer is not None:
        yield "+layer = ?", [wanted.layer]
    elif (meant := layers.meant(connection, None)) is not None:
        yield "+layer IN (SELECT value FROM json_each(?))", [meant]


def _plain(wanted: StatementFilter) -> Iterator[Condition]:
    for column, entries in (
        ("actor", wanted.actors),
        ("stance", wanted.stances),
        ("measure", wanted.measures),
    ):
        if entries is not None:
            yield _one_of(column, entries)
    if wanted.article is not None:
        yield "statement.article = ?", [wanted.article]
    if wanted.has_flag:
        yield "flagged = 1", []
    if wanted.has_draft:
        yield "complete = 0", []
    elif not wanted.with_drafts:
        yield "complete = 1", []
    if wanted.recorded is not None:
        yield f"statement.id IN ({_RECORDED})", [wanted.recorded] * 2


def _one_of(column: str, entries: frozenset[EntryId | None]) -> Condition:
    known = sorted(entry for entry in entries if entry is not None)
    unset = f" OR {column} IS NULL" if None in entries else ""
    if len(known) > _LISTED:
        return f"({column} IN (SELECT value FROM json_each(?)){unset})", [json.dumps(known)]
    places = ", ".join("?" * len(known))
    return f"({column} IN ({places}){unset})", list(known)


def _of_article(wanted: StatementFilter) -> Iterator[Condition]:
    for told, column in (
        (wanted.outlet, _OF_ARTICLE[Grouping.OUTLET]),
        (wanted.month, _OF_ARTICLE[Grouping.MONTH]),
    ):
        if told is not None:
            yield f"statement.article IN (SELECT id FROM article WHERE {column} = ?)", [told]
