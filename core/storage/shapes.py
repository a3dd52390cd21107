"""Whether what is stored as JSON is of the kind that it should be."""

import sqlite3
from collections.abc import Callable, Iterator

from core.model.phrase import Phrase
from core.storage import codebook, stored
from core.storage.stored import Damaged

_Reader = Callable[[object, str, object], object]
_STORED_AS_JSON: tuple[tuple[str, _Reader, str], ...] = (
    ("SELECT title, metadata FROM article", stored.texts, "the metadata of “{name}”"),
    ("SELECT name, aliases FROM entry", stored.names, "the aliases of “{name}”"),
    ("SELECT name, examples FROM entry", codebook.examples_of, "the examples of “{name}”"),
    (
        "SELECT name, counter_examples FROM entry",
        codebook.examples_of,
        "the counter-examples of “{name}”",
    ),
    (
        "SELECT name, split FROM entry WHERE split IS NOT NULL",
        codebook.split_of,
        "the split of “{name}”",
    ),
    ("SELECT id, fields FROM project", stored.records, "the list of extra fields"),
    (
        "SELECT uid, fields FROM statement",
        stored.record,
        "the answers to extra fields of statement {name}",
    ),
    (
        "SELECT uid, provenance FROM statement WHERE provenance IS NOT NULL",
        stored.record,
        "where statement {name} comes from",
    ),
    (
        "SELECT seq, label_values FROM journal_step",
        stored.texts,
        "the name of step {name} of the journal",
    ),
)


def problems(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for sql, read, where in _STORED_AS_JSON:
        for name, value in connection.execute(sql):
            try:
                read(value, where, name)
            except Damaged as damage:
                yield damage.sentence
