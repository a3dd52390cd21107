"""The whole content of a layer in a form in which two contents can be compared, and its writing."""

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.span import Role
from core.storage import many_rows, stored
from core.storage.rows import JournaledRows, Row, Table, Value

Place = tuple[str, int, int, str]
"""Role, start, end and quote of a span."""
_SAID = (
    "article", "actor", "stance", "measure", "voice", "confidence", "note", "flagged", "fields",
    "complete", "provenance",
)  # fmt: skip
_COLUMNS = ("uid", "layer", *_SAID, "codebook_revision")
_ORDER = {role.value: place for place, role in enumerate(Role)}


class Said(NamedTuple):
    """All that a statement says, as it is stored; equal if and only if the statements are."""

    article: ArticleId
    actor: int | None
    stance: int | None
    measure: int | None
    voice: str | None
    confidence: int | None
    note: str
    flagged: int
    fields: str
    complete: int
    provenance: str | None
    spans: tuple[Place, ...]

    @property
    def columns(self) -> tuple[Value, ...]:
        return self[:-1]


class Stored(NamedTuple):
    """A statement as it stands in a layer."""

    id: int
    said: Said
    revision: int
    """Of the codebook, under which it was made."""


class Change(NamedTuple):
    """What a statement is to say instead, made under which revision of the codebook."""

    old: Stored
    new: Said
    revision: int


def of_layer(connection: sqlite3.Connection, layer: LayerId) -> dict[str, Stored]:
    """Every statement of the layer by its uid."""
    spans: dict[int, list[Place]] = {}
    for statement, *place in connection.execute(
        'SELECT statement, role, "start", "end", quote FROM span'
        " WHERE statement IN (SELECT id FROM statement WHERE layer = ?) ORDER BY statement, id",
        (layer,),
    ):
        spans.setdefault(statement, []).append((place[0], place[1], place[2], place[3]))
    found: dict[str, Stored] = {}
    for number, uid, revision, *said in connection.execute(
        f"SELECT id, uid, codebook_revision, {', '.join(_SAID)} FROM statement WHERE layer = ?",
        (layer,),
    ):
        places = tuple(sorted(spans.get(number, ()), key=_in_order))
        found[uid] = Stored(number, Said._make((*said, places)), revision)
    return found


def _in_order(place: Place) -> tuple[int, int]:
    return _ORDER.get(place[0], len(_ORDER)), place[1]


def states_of_layer(
    connection: sqlite3.Connection, layer: LayerId
) -> dict[ArticleId, tuple[int, ArticleState]]:
    """The row and the state of each article that is not to do."""
    found = connection.execute(
        "SELECT article, id, state FROM article_state WHERE layer = ?", (layer,)
    )
    return {
        ArticleId(article): (number, stored.word(ArticleState, state, "the state of an article"))
        for article, number, state in found
    }


def says_nothing(connection: sqlite3.Connection, layer: LayerId) -> bool:
    row = connection.execute(
        "SELECT 1 FROM statement WHERE layer = ?1 UNION ALL"
        " SELECT 1 FROM article_state WHERE layer = ?1 LIMIT 1",
        (layer,),
    ).fetchone()
    return row is None


def elsewhere(connection: sqlite3.Connection, layer: LayerId, uids: Iterable[str]) -> set[str]:
    """Those of the uids that are of statements of other layers."""
    found = connection.execute(
        "SELECT uid FROM statement WHERE layer <> ? AND uid IN (SELECT value FROM json_each(?))",
        (layer, json.dumps(list(uids))),
    )
    return {uid for (uid,) in found}


def texts(connection: sqlite3.Connection, wanted: Collection[ArticleId]) -> dict[ArticleId, str]:
    """The texts of those articles, of which each is there."""
    found = connection.execute(
        "SELECT article.id, body FROM article JOIN article_text USING (sha256)"
        " WHERE article.id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(wanted)),),
    )
    return {ArticleId(number): body for number, body in found}


def add(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    layer: LayerId,
    new: Sequence[tuple[str, Said, int]],
) -> None:
    """Store statements by uid, content and codebook revision; they are not in the layer yet."""
    values = ((uid, layer, *said.columns, revision) for uid, said, revision in new)
    with many_rows.indexed_at_the_end(connection, Table.STATEMENT, len(new)):
        ids = many_rows.insert(connection, rows, Table.STATEMENT, _COLUMNS, values)
    spans = (
        (number, *place)
        for number, (_, said, _) in zip(ids, new, strict=True)
        for place in said.spans
    )
    columns = ("statement", "role", "start", "end", "quote")
    many_rows.insert(connection, rows, Table.SPAN, columns, spans)
    rows.touched.add_statements(ids, ((said.article, layer) for _, said, _ in new))


def change(
    connection: sqlite3.Connection, rows: JournaledRows, layer: LayerId, change: Change
) -> None:
    """Let a statement of the layer say something else."""
    old, new, revision = change
    row: Row = dict(zip(_SAID, new.columns, strict=True)) | {"codebook_revision": revision}
    rows.update(Table.STATEMENT, old.id, row)
    if old.said.spans != new.spans:
        _take_spans(connection, rows, old.id)
        for role, start, end, quote in new.spans:
            place: Row = {"role": role, "start": start, "end": end, "quote": quote}
            rows.insert(Table.SPAN, {"statement": old.id, **place})
    homes = {(old.said.article, layer), (new.article, layer)}
    rows.touched.add_statements((old.id,), homes)


def _take_spans(connection: sqlite3.Connection, rows: JournaledRows, statement: int) -> None:
    found = connection.execute("SELECT id FROM span WHERE statement = ?", (statement,)).fetchall()
    for (span,) in found:
        rows.delete(Table.SPAN, span)


def remove(
    connection: sqlite3.Connection, rows: JournaledRows, layer: LayerId, old: Collection[Stored]
) -> None:
    """Take statements out of the layer."""
    for each in old:
        _take_spans(connection, rows, each.id)
        rows.delete(Table.STATEMENT, each.id)


def settle_states(
    connection: sqlite3.Connection,
    rows: JournaledRows,
    layer: LayerId,
    wanted: Mapping[ArticleId, ArticleState],
) -> int:
    """Let the layer's articles stand as wanted, and all others to do; how many changed."""
    known = states_of_layer(connection, layer)
    new = [(layer, article, wanted[article].value) for article in wanted if article not in known]
    many_rows.insert(connection, rows, Table.ARTICLE_STATE, ("layer", "article", "state"), new)
    rows.touched.articles.update(article for _, article, _ in new)
    rows.touched.layers.update({layer} if new else ())
    changed = len(new)
    for article, (number, state) in known.items():
        if article not in wanted:
            rows.delete(Table.ARTICLE_STATE, number)
            changed += 1
        elif wanted[article] is not state:
            rows.update(Table.ARTICLE_STATE, number, {"state": wanted[article].value})
            changed += 1
    return changed
