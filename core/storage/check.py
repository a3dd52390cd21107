"""Whether a project file is whole: structure, references, hashes, quotes, index, journal."""

import sqlite3
from collections.abc import Callable, Iterator

from core.model.phrase import Refused
from core.storage import codebook, journal_check, schema, stored, verdicts
from core.storage.stored import Damaged
from core.storage.troubles import name_of, translated
from core.text.canonical import canonical, digest

_MAX_PER_CHECK = 20
_NO_DAMAGE = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_NOMEM")
_Check = Callable[[sqlite3.Connection], Iterator[str]]


def problems(connection: sqlite3.Connection) -> list[str]:
    """One sentence per problem, at most twenty of a kind; empty if the file is whole.

    Unavailable where another program's lock or a full disk keeps it from looking.
    """
    found: list[str] = []
    with translated():
        for check in _CHECKS:
            for number, sentence in enumerate(_found_by(check, connection)):
                if number == _MAX_PER_CHECK:
                    found.append("There are more problems of this kind.")
                    break
                if sentence not in found:
                    found.append(sentence)
    return found


def _found_by(check: _Check, connection: sqlite3.Connection) -> Iterator[str]:
    """What a check finds; what keeps it from going on is a problem, too."""
    try:
        yield from check(connection)
    except Damaged as damage:
        yield _sentence(damage)
    except sqlite3.DatabaseError as error:
        if name_of(error).startswith(_NO_DAMAGE):
            raise
        yield f"A part of the file cannot be read ({error})."
    except Exception as error:  # a damaged file may hold what nobody has thought of
        yield f"A part of the file makes no sense ({type(error).__name__}: {error})."


def _sentence(damage: Damaged) -> str:
    what = str(damage.what)
    return f"{what[0].upper()}{what[1:]}."


def _structure(connection: sqlite3.Connection) -> Iterator[str]:
    for (line,) in connection.execute("PRAGMA integrity_check(20)"):
        if line != "ok":
            yield f"The file's structure is damaged: {line}."


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} points to a missing row of {parent}."


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    for title, sha256, body in connection.execute(
        "SELECT title, sha256, body FROM article JOIN article_text USING (sha256)"
    ):
        if digest(body) != sha256:
            yield f"The text of “{title}” is not the one that was imported."
        elif canonical(body) != body:
            yield f"The text of “{title}” is not in canonical form."


def _quotes(connection: sqlite3.Connection) -> Iterator[str]:
    current, text = None, ""
    for article, title, uid, role, start, end, quote in connection.execute(
        'SELECT article.id, title, statement.uid, role, "start", "end", quote'
        " FROM span JOIN statement ON statement.id = span.statement"
        " JOIN article ON article.id = statement.article ORDER BY article.id"
    ):
        if article != current:
            current = article
            (text,) = connection.execute(
                "SELECT body FROM article_text JOIN article USING (sha256) WHERE article.id = ?",
                (article,),
            ).fetchone() or ("",)
        if text[start:end] != quote:
            yield f"In “{title}”, statement {uid}: the {role} at {start}–{end} has another quote."


def _statements(connection: sqlite3.Connection) -> Iterator[str]:
    for uid, complete in connection.execute(
        "SELECT uid, complete FROM statement WHERE complete != ("
        " actor IS NOT NULL AND stance IS NOT NULL AND measure IS NOT NULL AND EXISTS ("
        "  SELECT 1 FROM span WHERE span.statement = statement.id AND role = 'evidence'))"
    ):
        yield f"Statement {uid} is called {'complete' if complete else 'a draft'} and is not."
    for part in ("actor", "stance", "measure"):
        for (uid,) in connection.execute(
            f"SELECT statement.uid FROM statement JOIN entry ON entry.id = {part}"
            " WHERE entry.kind != ?",
            (part,),
        ):
            yield f"Statement {uid} has as its {part} an entry of another kind."


def _shapes(connection: sqlite3.Connection) -> Iterator[str]:
    """What is stored as JSON is of the kind that it should be."""
    for sql, read, where in _STORED_AS_JSON:
        for name, value in connection.execute(sql):
            try:
                read(value, where, name)
            except Damaged as damage:
                yield _sentence(damage)


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


def _codebook(connection: sqlite3.Connection) -> Iterator[str]:
    try:
        codebook.load(connection).refuse_contradictions()
    except Refused as contradiction:
        yield str(contradiction)


def _index(connection: sqlite3.Connection) -> Iterator[str]:
    missing = connection.execute(
        "SELECT count(*) FROM article WHERE id NOT IN (SELECT id FROM article_search_docsize)"
    ).fetchone()[0]
    orphans = connection.execute(
        "SELECT count(*) FROM article_search_docsize WHERE id NOT IN (SELECT id FROM article)"
    ).fetchone()[0]
    if missing or orphans:
        yield (
            f"The search index misses {missing} articles and holds {orphans} that are gone. "
            "Texts and statements are safe."
        )


def _schema(connection: sqlite3.Connection) -> Iterator[str]:
    if not schema.is_current(connection):
        yield "The tables are those of another version of Glossator."


_CHECKS: tuple[_Check, ...] = (
    _structure,
    _schema,
    _references,
    _texts,
    _quotes,
    _statements,
    _shapes,
    _codebook,
    _index,
    verdicts.problems,
    journal_check.problems,
)
