"""The journal as a list of steps: which of them are wanted, and what each changed."""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from core.model.ids import AnnotatorId
from core.model.phrase import Phrase
from core.model.step import Action, Standing
from core.model.trail import Topic, TrailFilter, TrailStep
from core.storage import journal, steps, stored
from core.storage.rows import RowChange, Table
from core.storage.saying import Word, mark_rows, may_say
from core.storage.veil import Veil

TABLES: dict[Topic, tuple[Table, ...]] = {
    Topic.STATEMENTS: (Table.STATEMENT, Table.SPAN),
    Topic.STATES: (Table.ARTICLE_STATE,),
    Topic.ARTICLES: (Table.ARTICLE,),
    Topic.CODEBOOK: (Table.ENTRY, Table.PROJECT, Table.DISTINCT_ENTRIES, Table.MERGED_ENTRY),
    Topic.VERDICTS: (Table.VERDICT,),
    Topic.PEOPLE: (Table.ANNOTATOR, Table.LAYER, Table.ASSIGNMENT),
    Topic.SEARCHES: (Table.SAVED_SEARCH,),
}
_LABELS_KEPT = 4_096
"""Steps one after another are about the same statements, and called by them."""
_IMAGE = "coalesce(after, before)"
_DONE_BY = "coalesce(target, seq)"
"""The step whose rows a step changed: an undo or redo changes those of another one."""
_OF_ARTICLE = f"""{_DONE_BY} IN (
    SELECT step FROM journal_change WHERE table_name = 'article' AND row_id = ?
    UNION SELECT step FROM journal_change
        WHERE table_name IN ('statement', 'article_state', 'assignment', 'verdict')
        AND json_extract({_IMAGE}, '$.article') = ?
    UNION SELECT step FROM journal_change WHERE table_name = 'span'
        AND json_extract({_IMAGE}, '$.statement') IN (
            SELECT row_id FROM journal_change WHERE table_name = 'statement'
            AND json_extract({_IMAGE}, '$.article') = ?))"""
_STEP = (
    'SELECT seq, at, name, "action", target, standing, command, label, label_values,'
    " journal_step.annotator FROM journal_step"
    " LEFT JOIN annotator ON annotator.id = journal_step.annotator"
)


def ids(connection: sqlite3.Connection, wanted: TrailFilter, veil: Veil) -> "array[int]":
    """The numbers of the wanted steps, the newest first: eight bytes a step.

    What is veiled says no words, so that nobody can guess at it by searching.
    """
    conditions, values = _conditions(wanted)
    steps = f"FROM journal_step WHERE {' AND '.join(conditions)} ORDER BY seq DESC"
    words = [Word.of(word) for word in wanted.words.split()]
    if not words:
        told = connection.execute(f"SELECT seq {steps}", values)
        return array("q", (seq for (seq,) in told))
    said = _saying(connection, words)
    seqs, doers = array("q"), list[tuple[int | None, int]]()
    for seq, by, source in connection.execute(f"SELECT seq, annotator, {_DONE_BY} {steps}", values):
        if said[source]:
            seqs.append(seq)
            doers.append((by, source))
    hidden = veil.hiding_words(doers)
    return array("q", (seq for seq, is_hidden in zip(seqs, hidden, strict=True) if not is_hidden))


def _saying(connection: sqlite3.Connection, words: list[Word]) -> bytes:
    """A byte for each step by its number: 0 unless all the words are in what it changed, or in
    what it or one that undid it is called."""
    (last,) = connection.execute(
        "SELECT max((SELECT coalesce(max(seq), 0) FROM journal_step),"
        " (SELECT coalesce(max(step), 0) FROM journal_change))"
    ).fetchone()
    found = bytes([1]) * (int(last) + 1)
    for word in sorted(words, key=lambda each: -len(each.text)):  # the rarest first, most often
        said = bytearray(len(found))
        condition, values = may_say(word, "label_values")
        labels = f"SELECT {_DONE_BY}, label_values FROM journal_step WHERE {condition}"
        is_in = lru_cache(_LABELS_KEPT)(word.is_in_label)
        for source, label in connection.execute(labels, values):
            if is_in(label):
                said[source] = True
        mark_rows(connection, word, found, said)
        both = int.from_bytes(found, "big") & int.from_bytes(said, "big")
        found = both.to_bytes(len(found), "big")
    return found


def _conditions(wanted: TrailFilter) -> tuple[list[str], list[str | int]]:
    conditions, values = ["TRUE"], list[str | int]()
    if wanted.annotator is not None:
        conditions.append("annotator = ?")
        values.append(wanted.annotator)
    if wanted.since:
        conditions.append("at >= strftime('%Y-%m-%dT%H:%M:%f', ?, 'utc')")
        values.append(wanted.since)
    if wanted.until:
        conditions.append("at < strftime('%Y-%m-%dT%H:%M:%f', ?, '+1 day', 'utc')")
        values.append(wanted.until)
    if wanted.topic is not None:
        named = ", ".join(f"'{table}'" for table in TABLES[wanted.topic])
        conditions.append(
            f"EXISTS (SELECT 1 FROM journal_change WHERE step = {_DONE_BY}"
            f" AND table_name IN ({named}))"
        )
    if wanted.article is not None:
        conditions.append(_OF_ARTICLE)
        values.extend([wanted.article] * 3)
    return conditions, values


def some(connection: sqlite3.Connection, seqs: Iterable[int], veil: Veil) -> list[TrailStep]:
    """The steps of these numbers that there are, in their order."""
    found = (connection.execute(f"{_STEP} WHERE seq = ?", (seq,)).fetchone() for seq in seqs)
    return [_step(connection, row, veil) for row in found if row is not None]


def _step(connection: sqlite3.Connection, row: tuple, veil: Veil) -> TrailStep:  # type: ignore[type-arg]
    seq, at, who, action, target, standing, command, label, values, annotator = row
    source = seq if target is None else target
    is_veiled = veil.hides_step(annotator, source)
    name = Phrase(label, stored.texts(values, "the name of step {name} of the journal", seq))
    return TrailStep(
        seq,
        at,
        who or "",
        stored.word(Action, action, "what step {name} of the journal is", seq),
        target,
        stored.word(Standing, standing, "the standing of step {name} of the journal", seq),
        "" if is_veiled else command,
        Phrase("work that is not shown until you are done with the article") if is_veiled else name,
        steps.title_of(connection, source),
        is_veiled,
    )


def row_changes(connection: sqlite3.Connection, step: TrailStep) -> Iterator[RowChange]:
    """What a step changed, in the order in which it did; an undo, what it brought back."""
    source = step.seq if step.target is None else step.target
    return journal.changes_of(connection, source, backwards=step.action is Action.UNDO)


def in_portions(changes: Iterator[RowChange], size: int) -> Iterator[list[RowChange]]:
    while portion := list(islice(changes, size)):
        yield portion


def annotators(connection: sqlite3.Connection) -> list[tuple[AnnotatorId, str]]:
    """Who has taken steps, by name."""
    return [
        (AnnotatorId(number), name)
        for number, name in connection.execute(
            "SELECT id, name FROM annotator WHERE id IN"
            " (SELECT annotator FROM journal_step WHERE annotator IS NOT NULL) ORDER BY name"
        )
    ]
