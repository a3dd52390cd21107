"""Whether a project file is whole: structure, references, hashes, quotes, index, journal."""

import json
import sqlite3
from collections.abc import Callable, Iterator

from core.model.phrase import Refused
from core.storage import codebook, schema
from core.text.canonical import canonical, digest

_MAX_PER_CHECK = 20


def problems(connection: sqlite3.Connection) -> list[str]:
    """One sentence per problem, at most twenty of a kind; empty if the file is whole."""
    found: list[str] = []
    for check in _CHECKS:
        try:
            for number, sentence in enumerate(check(connection)):
                if number == _MAX_PER_CHECK:
                    found.append("There are more problems of this kind.")
                    break
                found.append(sentence)
        except sqlite3.DatabaseError as error:
            found.append(f"A part of the file cannot be read ({error}).")
    return found


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


def _journal(connection: sqlite3.Connection) -> Iterator[str]:
    for (seq,) in connection.execute(
        "SELECT seq FROM journal_step WHERE \"action\" = 'do' AND NOT EXISTS"
        " (SELECT 1 FROM journal_change WHERE step = seq)"
    ):
        yield f"Step {seq} of the journal holds no change."
    newest = dict[tuple[str, int], str | None]()
    for table, row, before, after in _replayed(connection):
        key = (table, row)
        if key in newest and newest[key] != before:
            yield f"The journal's images of row {row} of {table} do not follow each other."
        newest[key] = after


def _replayed(
    connection: sqlite3.Connection,
) -> Iterator[tuple[str, int, str | None, str | None]]:
    """Every row change in the order it happened, undone and redone ones replayed."""
    for seq, action, target in connection.execute(
        'SELECT seq, "action", target FROM journal_step ORDER BY seq'
    ):
        order = "DESC" if action == "undo" else "ASC"
        for table, row, before, after in connection.execute(
            "SELECT table_name, row_id, before, after FROM journal_change WHERE step = ?"
            f" ORDER BY n {order}",
            (seq if action == "do" else target,),
        ):
            before, after = _normal(before), _normal(after)
            yield (table, row, after, before) if action == "undo" else (table, row, before, after)


def _normal(image: str | None) -> str | None:
    return None if image is None else json.dumps(json.loads(image), sort_keys=True)


def _schema(connection: sqlite3.Connection) -> Iterator[str]:
    if not schema.is_current(connection):
        yield "The tables are those of another version of Glossator."


_CHECKS: tuple[Callable[[sqlite3.Connection], Iterator[str]], ...] = (
    _structure,
    _schema,
    _references,
    _texts,
    _quotes,
    _statements,
    _codebook,
    _index,
    _journal,
)
