"""Queries and rows of verdicts, and of entries that became one."""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from core.model.ids import AnnotatorId, ArticleId, EntryId, LayerId, StatementId
from core.model.layer import Annotator
from core.model.phrase import Phrase
from core.model.statement import Voice
from core.model.verdict import Cause, How, Missed, Said, Verdict, VerdictId, VerdictKind
from core.storage import many_rows, stored
from core.storage.rows import JournaledRows, Row, Table

_WHERE = "what was said when verdict {name} was given"
_LISTED = "(SELECT value FROM json_each(?))"
_VERDICT = (
    "SELECT verdict.id, verdict.uid, article, how, kind, cause, note, annotator.id, annotator.uid,"
    " annotator.name, at, codebook_revision, said, gold, CASE kind WHEN 'write' THEN"
    ' (SELECT json_array(actor, measure, json((SELECT json_group_array(json_array(start, "end"))'
    " FROM (SELECT start, \"end\" FROM span WHERE span.statement = gold AND role = 'evidence'"
    " ORDER BY start)))) FROM statement WHERE statement.id = gold) END"
    " FROM verdict LEFT JOIN annotator ON annotator.id = adjudicator"
)


def insert(rows: JournaledRows, verdict: Verdict) -> VerdictId:
    """Store a verdict, whose `id` and `at` are given here."""
    return VerdictId(rows.insert(Table.VERDICT, _row(verdict)))


def insert_many(
    connection: sqlite3.Connection, rows: JournaledRows, new: Sequence[Verdict]
) -> None:
    """The same with many at once."""
    if not new:
        return
    found = [_row(verdict) for verdict in new]
    values = [tuple(row.values()) for row in found]
    many_rows.insert(connection, rows, Table.VERDICT, tuple(found[0]), values)
    rows.touched.adjudicated.update(verdict.article for verdict in new)


def _row(verdict: Verdict) -> Row:
    by = None if verdict.by is None else verdict.by.id
    return {
        "uid": verdict.uid,
        "article": verdict.article,
        "how": verdict.how.value,
        "kind": verdict.kind.value,
        "cause": None if verdict.cause is None else verdict.cause.value,
        "note": verdict.note,
        "adjudicator": by,
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "codebook_revision": verdict.codebook_revision,
        "said": _dumped([_said_record(each) for each in verdict.said]),
        "gold": verdict.gold,
    }


def delete(rows: JournaledRows, verdict: VerdictId) -> None:
    rows.delete(Table.VERDICT, verdict)


def one(connection: sqlite3.Connection, verdict: VerdictId) -> Verdict | None:
    row = connection.execute(f"{_VERDICT} WHERE verdict.id = ?", (verdict,)).fetchone()
    return None if row is None else _verdict(row)


def on(
    connection: sqlite3.Connection, articles: Sequence[ArticleId]
) -> dict[ArticleId, list[Verdict]]:
    """The verdicts on each of these articles, in the order in which they were made."""
    found: dict[ArticleId, list[Verdict]] = {}
    sql = f"{_VERDICT} WHERE article IN {_LISTED} ORDER BY verdict.id"
    for row in connection.execute(sql, (json.dumps(list(articles)),)):
        verdict = _verdict(row)
        found.setdefault(verdict.article, []).append(verdict)
    return found


def with_cause(connection: sqlite3.Connection, cause: Cause) -> list[Verdict]:
    """The newest first."""
    sql = f"{_VERDICT} WHERE cause = ? ORDER BY verdict.id DESC"
    return [_verdict(row) for row in connection.execute(sql, (cause.value,))]


def articles(connection: sqlite3.Connection) -> set[ArticleId]:
    """Those that a verdict is on."""
    return {ArticleId(n) for (n,) in connection.execute("SELECT DISTINCT article FROM verdict")}


def is_any(connection: sqlite3.Connection) -> bool:
    return connection.execute("SELECT 1 FROM verdict LIMIT 1").fetchone() is not None


def is_any_on(connection: sqlite3.Connection, article: ArticleId) -> bool:
    sql = "SELECT 1 FROM verdict WHERE article = ? LIMIT 1"
    return connection.execute(sql, (article,)).fetchone() is not None


def has_given(connection: sqlite3.Connection, annotator: AnnotatorId) -> bool:
    """Whether one of the verdicts that stand is hers, by her own judgement."""
    sql = "SELECT 1 FROM verdict WHERE adjudicator = ? AND how = 'adjudicated' LIMIT 1"
    return connection.execute(sql, (annotator,)).fetchone() is not None


_GOLD_FROM_FILE = (
    "SELECT DISTINCT article FROM statement WHERE layer = ?"
    " AND NOT EXISTS (SELECT 1 FROM verdict WHERE gold = statement.id)"
)


def gold_from_file(connection: sqlite3.Connection, gold: LayerId) -> set[ArticleId]:
    """Articles with gold statements that no verdict made: they came in from a file."""
    return {ArticleId(number) for (number,) in connection.execute(_GOLD_FROM_FILE, (gold,))}


def is_gold_from_file(connection: sqlite3.Connection, gold: LayerId, article: ArticleId) -> bool:
    sql = f"{_GOLD_FROM_FILE} AND article = ?"
    return connection.execute(sql, (gold, article)).fetchone() is not None


def rename_field(connection: sqlite3.Connection, rows: JournaledRows, old: str, new: str) -> None:
    """Let what was said in answer to a question be known under its new name."""
    found = connection.execute(
        "SELECT id, uid, said FROM verdict WHERE instr(said, ?)", (_dumped(old),)
    ).fetchall()
    for number, uid, said in found:
        records = stored.records(said, _WHERE, uid)
        for record in records:
            for key in ("fields", "named"):
                if old in record.get(key, {}):
                    record[key][new] = record[key].pop(old)
        rows.update(Table.VERDICT, number, {"said": _dumped(records)})


def merged_entries(connection: sqlite3.Connection) -> dict[EntryId, EntryId]:
    """Entries that are gone, each with the one that it was merged into."""
    return dict(connection.execute('SELECT gone, "into" FROM merged_entry').fetchall())


def note_merged(rows: JournaledRows, gone: EntryId, into: EntryId) -> None:
    rows.insert(Table.MERGED_ENTRY, {"gone": gone, "into": into})


def _verdict(row: Sequence[Any]) -> Verdict:
    (number, uid, article, how, kind, cause, note, by, by_uid, by_name, at, revision, said,
     gold, written) = row  # fmt: skip
    told = said_in(said, uid)
    return Verdict(
        VerdictId(number),
        uid,
        ArticleId(article),
        stored.word(How, how, "how verdict {name} came about", uid),
        stored.word(VerdictKind, kind, "the kind of verdict {name}", uid),
        None if cause is None else stored.word(Cause, cause, "the cause of verdict {name}", uid),
        note,
        None if by is None else Annotator(AnnotatorId(by), by_uid, by_name),
        at,
        revision,
        told,
        None if gold is None else StatementId(gold),
        _missed(written) if written and all(each.is_silent for each in told) else None,
    )


def _missed(written: str) -> Missed:
    """What a complete statement says, of which there was none in any layer."""
    actor, measure, evidence = json.loads(written)
    ranges = tuple((int(start), int(end)) for start, end in evidence)
    return Missed(ranges, EntryId(int(actor)), EntryId(int(measure)))


def said_in(said: str, uid: str) -> tuple[Said, ...]:
    """What is stored of what layers said; Damaged if it cannot be read."""
    try:
        return tuple(_said(record) for record in stored.records(said, _WHERE, uid))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise stored.unreadable(_WHERE, uid) from error


def _said_record(said: Said) -> Mapping[str, object]:
    """Short, for there are many: what is unset is left out."""
    if said.is_silent:
        return {"layer": said.layer}
    record: dict[str, object] = {
        "layer": said.layer,
        "statement": said.statement,
        "evidence": said.evidence,
        "actor": said.actor,
        "stance": said.stance,
        "measure": said.measure,
    }
    if said.voice is not None:
        record["voice"] = said.voice.value
    if said.fields:
        record["fields"] = dict(said.fields)
    if said.named:
        record["named"] = dict(said.named)
    return record


def _said(record: Mapping[str, Any]) -> Said:
    if "statement" not in record:
        return Said(LayerId(int(record["layer"])))
    voice = record.get("voice")
    return Said(
        LayerId(int(record["layer"])),
        str(record["statement"]),
        tuple((int(start), int(end)) for start, end in record["evidence"]),
        EntryId(int(record["actor"])),
        EntryId(int(record["stance"])),
        EntryId(int(record["measure"])),
        None if voice is None else Voice(voice),
        dict(record.get("fields", {})),
        {name: EntryId(int(entry)) for name, entry in record.get("named", {}).items()},
    )


def problems(connection: sqlite3.Connection) -> Iterator[Phrase]:
    """What is wrong with verdicts and gold, one sentence each."""
    yield from _odd_verdicts(connection)
    yield from _odd_gold(connection)


def _odd_verdicts(connection: sqlite3.Connection) -> Iterator[Phrase]:
    layers = {number for (number,) in connection.execute("SELECT id FROM layer")}
    for uid, said, kind, gold in connection.execute("SELECT uid, said, kind, gold FROM verdict"):
        if any(each.layer not in layers for each in said_in(said, uid)):
            yield Phrase.of("Verdict {uid} is about a layer that is not there.", uid=uid)
        if (gold is not None) != (kind in _MAKE_GOLD):
            if gold is None:
                yield Phrase.of("Verdict {uid} ({kind}) has no gold statement.", uid=uid, kind=kind)
            else:
                yield Phrase.of("Verdict {uid} ({kind}) has a gold statement.", uid=uid, kind=kind)
    for (uid,) in connection.execute(
        "SELECT verdict.uid FROM verdict JOIN statement ON statement.id = gold"
        " JOIN layer ON layer.id = layer"
        " WHERE layer.kind != 'gold' OR statement.article != verdict.article"
    ):
        yield Phrase.of(
            "What verdict {uid} made does not stand in gold, or on another article.", uid=uid
        )
    for (uid,) in connection.execute(
        "SELECT statement.uid FROM verdict JOIN statement ON statement.id = gold"
        " GROUP BY gold HAVING count(*) > 1"
    ):
        yield Phrase.of("Gold statement {uid} was made by more than one verdict.", uid=uid)


_MAKE_GOLD = frozenset(("accept", "build", "write"))


def _odd_gold(connection: sqlite3.Connection) -> Iterator[Phrase]:
    """Each gold statement is complete, and says of itself what its verdict says. One that came in
    from a file has no verdict here."""
    for uid, complete, provenance, verdict, how in connection.execute(
        "SELECT statement.uid, complete, provenance, verdict.uid, how FROM statement"
        " JOIN layer ON layer.id = layer LEFT JOIN verdict ON gold = statement.id"
        " WHERE layer.kind = 'gold'"
    ):
        if not complete:
            yield Phrase.of("Gold statement {uid} is a draft.", uid=uid)
        if verdict is None:
            continue
        told = stored.record(provenance or "{}", "where statement {name} comes from", uid)
        if not isinstance(told.get("from"), list) or not isinstance(told.get("votes"), dict):
            yield Phrase.of("Gold statement {uid} does not say from what it was made.", uid=uid)
        elif told.get("how") != how:
            yield Phrase.of(
                "Gold statement {uid} says that it is {told}; its verdict is {how}.",
                uid=uid,
                told=told.get("how"),
                how=how,
            )
        elif how == How.ADJUDICATED and told.get("verdict") != verdict:
            yield Phrase.of("Gold statement {uid} names another verdict than its own.", uid=uid)
    owners = connection.execute("SELECT count(*) FROM layer WHERE kind = 'gold'").fetchone()[0]
    if owners > 1:
        yield Phrase("There is more than one gold layer.")


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
