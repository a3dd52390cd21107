"""Which rows of a damaged project are kept, and what of each."""

import sqlite3
from dataclasses import dataclass

from core.model.phrase import Phrase
from core.model.salvaged import Fate, Loss
from core.storage.rows import Row, Table
from core.storage.salvage.loose import Rows, tables_of_work
from core.storage.salvage.past import Past
from core.storage.salvage.words import Words

_MOST_NUMBERS = 1_000_000


@dataclass
class Decided:
    """`work`: the rows that are to be kept, if nothing that they need is lacking."""

    work: dict[Table, Rows]
    words: Words
    losses: list[Loss]


def decided(found: sqlite3.Connection, past: Past) -> Decided:
    """By the journal where it is whole; otherwise by the rows, and by what the journal tells of
    those that are not there."""
    rows = tables_of_work(found)
    told: dict[Table, Rows] = {table: {} for table in Table}
    for (table, number), image in past.newest.items():
        if image is not None:
            told[table][number] = image
    words = Words({table: {**told[table], **rows[table]} for table in Table})
    losses: list[Loss] = []
    work: dict[Table, Rows] = {}
    for table in Table:
        choose = _by_journal if past.is_whole else _by_rows
        work[table] = choose(table, rows[table], told[table], words, losses)
    if past.is_whole and not work[Table.PROJECT]:
        work[Table.PROJECT] = rows[Table.PROJECT]
    if not past.is_whole:
        losses.extend(_unheard_of(found, words, work, past))
    return Decided(work, words, losses)


def _by_journal(table: Table, rows: Rows, told: Rows, words: Words, losses: list[Loss]) -> Rows:
    for number in sorted(told.keys() | rows.keys()):
        if rows.get(number) != told.get(number) and number in told:
            what = Phrase("was damaged, and is again as the journal tells")
            losses.append(words.loss(Fate.MENDED, table, number, what))
    return told


def _by_rows(table: Table, rows: Rows, told: Rows, words: Words, losses: list[Loss]) -> Rows:
    kept: dict[int, Row] = {**told, **rows}
    for number in sorted(kept):
        if number not in rows:
            what = Phrase("was lost, and is as the journal tells; later changes may be missing")
        elif number not in told:
            what = Phrase("is there, but the journal no longer tells of it")
        elif rows[number] != told[number]:
            what = Phrase("may have been altered: the journal tells otherwise")
        else:
            continue
        losses.append(words.loss(Fate.ALTERED, table, number, what))
        of = told.get(number, {}).get("statement")
        if table is Table.SPAN and isinstance(of, int) and of != kept[number]["statement"]:
            losses.append(words.loss(Fate.ALTERED, Table.STATEMENT, of, what))  # it was its own
    return kept


def _unheard_of(
    found: sqlite3.Connection, words: Words, work: dict[Table, Rows], past: Past
) -> list[Loss]:
    """Numbers that were given, of which nothing tells whether the row was taken away."""
    losses = []
    given = dict(found.execute("SELECT name, number FROM given"))
    is_torn = found.execute("SELECT 1 FROM torn WHERE name = 'sqlite_sequence'").fetchone()
    for table in set(Table) - {Table.PROJECT}:
        gone = {number for (of, number), image in past.newest.items() if of is table and not image}
        numbers = work[table].keys() | gone
        if is_torn and table not in given:
            what = Phrase.of(
                "Later rows of {table} may be lost: nothing tells of them", table=table
            )
            losses.append(Loss(Fate.LOST, str(table), None, "", what))
        highest = max([*numbers, given.get(table, 0)], default=0)
        for number in sorted({*range(1, min(highest, _MOST_NUMBERS) + 1)} - numbers):
            what = Phrase("nothing can be read of it; it may have been deleted before")
            losses.append(words.loss(Fate.LOST, table, number, what))
    return losses
