"""Whether a project file is whole: structure, references, hashes, quotes, index, journal."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from core.model.condition import Condition
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.storage import codebook, derived, journal_check, schema, seals, shapes, verdicts
from core.storage.engine import errors
from core.storage.stored import Damaged
from core.storage.troubles import name_of, translated
from core.text.canonical import canonical, digest

_MAX_PER_CHECK = 20
_NO_DAMAGE = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_NOMEM", "SQLITE_INTERRUPT")
_MORE = Phrase("There are more problems of this kind.")
_Check = Callable[[sqlite3.Connection], Iterator[Phrase]]


@dataclass(frozen=True, slots=True)
class _Look:
    """One part of the whole: what of it is counted as safe where nothing is found."""

    at: Phrase
    check: _Check
    is_derived: bool = False
    safe: tuple[Phrase, str] | None = None
    """The sentence, which has a {count}, and the query that counts."""


def problems(connection: sqlite3.Connection) -> list[str]:
    """What is wrong, one sentence each; empty if the file is whole."""
    return [str(problem) for problem in condition(connection).problems]


def condition(connection: sqlite3.Connection, progress: Progress = silent) -> Condition:
    """What is wrong and what is safe, at most twenty sentences of a kind.

    Unavailable where another program's lock or a full disk keeps it from looking.
    """
    with translated():
        found = _looked(connection, progress)
        if not found.derived or found.damaged:
            return found
        # A row that an index hides is seen once the index fits the rows.
        return _once_made_anew(connection, found)


def _once_made_anew(connection: sqlite3.Connection, found: Condition) -> Condition:
    """With what is wrong in a copy in which all that is derived has been made anew."""
    with derived.made_anew(connection) as copy:
        if copy is None:
            return found
        then = _looked(copy, silent)
    return replace(
        found,
        damaged=then.problems,
        derived=_without(found.derived, then.problems),
        safe=then.safe,
    )


def _without(told: Iterable[Phrase], told_already: Collection[Phrase]) -> tuple[Phrase, ...]:
    """What is damaged keeps several looks from going on; it is told once, as what it is."""
    return tuple(each for each in told if each is _MORE or each not in told_already)


def _looked(connection: sqlite3.Connection, progress: Progress) -> Condition:
    damaged: list[Phrase] = []
    remade: list[Phrase] = []
    safe: list[Phrase] = []
    for done, look in enumerate(_LOOKS):
        progress(done, len(_LOOKS), look.at)
        found = _some(_found_by(look.check, connection))
        into = remade if look.is_derived else damaged
        into.extend(each for each in found if each is _MORE or each not in into)
        if not found:
            safe.extend(_counted(connection, look))
    return Condition(tuple(damaged), _without(remade, damaged), tuple(safe))


def _some(found: Iterable[Phrase]) -> list[Phrase]:
    told: list[Phrase] = []
    for number, sentence in enumerate(found):
        if number == _MAX_PER_CHECK:
            told.append(_MORE)
            break
        told.append(sentence.in_brief())
    return told


def _counted(connection: sqlite3.Connection, look: _Look) -> Iterator[Phrase]:
    if look.safe is None:
        return
    sentence, sql = look.safe
    try:
        (count,) = connection.execute(sql).fetchone()
    except errors("DatabaseError"):
        return  # what is wrong there is told by another look
    if count:
        yield replace(sentence, values={"count": f"{count:,}"})


def _found_by(check: _Check, connection: sqlite3.Connection) -> Iterator[Phrase]:
    """What a check finds; what keeps it from going on is a problem, too."""
    try:
        yield from check(connection)
    except Damaged as damage:
        yield damage.sentence
    except errors("DatabaseError") as error:
        if name_of(error).startswith(_NO_DAMAGE):
            raise
        yield Phrase.of("A part of the file cannot be read ({reason}).", reason=error)
    except Exception as error:  # a damaged file may hold what nobody has thought of
        reason = f"{type(error).__name__}: {error}"
        yield Phrase.of("A part of the file makes no sense ({reason}).", reason=reason)


def _structure(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for line in derived.structure(connection):
        if not derived.is_of_index(line):
            yield Phrase.of("The file's structure is damaged: {line}.", line=line)


def _references(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Phrase.of(
            "Row {row} of {table} points to a missing row of {parent}.",
            row=row,
            table=table,
            parent=parent,
        )


def _texts(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for title, sha256, body in connection.execute(
        "SELECT title, article_text.sha256, body FROM article_text LEFT JOIN article USING (sha256)"
    ):
        if digest(body) != sha256:
            yield Phrase.of(
                "The text of “{title}” is not the one that was imported.", title=title or sha256
            )
        elif canonical(body) != body:
            yield Phrase.of(
                "The text of “{title}” is not in canonical form.", title=title or sha256
            )


def _quotes(connection: sqlite3.Connection) -> Iterator[Phrase]:
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
            yield Phrase.of(
                "In “{title}”, statement {uid}: the {role} at {start}–{end} has another quote.",
                title=title,
                uid=uid,
                role=role,
                start=start,
                end=end,
            )


def _statements(connection: sqlite3.Connection) -> Iterator[Phrase]:
    for uid, complete in connection.execute(
        "SELECT uid, complete FROM statement WHERE complete != ("
        " actor IS NOT NULL AND stance IS NOT NULL AND measure IS NOT NULL AND EXISTS ("
        "  SELECT 1 FROM span WHERE span.statement = statement.id AND role = 'evidence'))"
    ):
        if complete:
            yield Phrase.of("Statement {uid} is called complete and is not.", uid=uid)
        else:
            yield Phrase.of("Statement {uid} is called a draft and is not.", uid=uid)
    for part in ("actor", "stance", "measure"):
        for (uid,) in connection.execute(
            f"SELECT statement.uid FROM statement JOIN entry ON entry.id = {part}"
            " WHERE entry.kind != ?",
            (part,),
        ):
            yield Phrase.of(
                "Statement {uid} has as its {part} an entry of another kind.", uid=uid, part=part
            )


def _codebook(connection: sqlite3.Connection) -> Iterator[Phrase]:
    try:
        codebook.load(connection).refuse_contradictions()
    except Refused as contradiction:
        yield contradiction.phrase


def _schema(connection: sqlite3.Connection) -> Iterator[Phrase]:
    if not schema.is_current(connection):
        yield Phrase("The tables are those of another version of Glossator.")


_LOOKS: tuple[_Look, ...] = (
    _Look(Phrase("Checking the structure of the file"), _structure),
    _Look(Phrase("Checking the tables"), _schema),
    _Look(Phrase("Checking references"), _references),
    _Look(
        Phrase("Checking texts"),
        _texts,
        safe=(
            Phrase("All texts are as they were imported: {count}."),
            "SELECT count(*) FROM article",
        ),
    ),
    _Look(
        Phrase("Checking quotes"),
        _quotes,
        safe=(Phrase("All quotes stand in their texts: {count}."), "SELECT count(*) FROM span"),
    ),
    _Look(
        Phrase("Checking statements"),
        _statements,
        safe=(Phrase("All statements are whole: {count}."), "SELECT count(*) FROM statement"),
    ),
    _Look(Phrase("Checking what is stored as lists"), shapes.problems),
    _Look(
        Phrase("Checking the codebook"),
        _codebook,
        safe=(Phrase("The codebook is whole; its entries: {count}."), "SELECT count(*) FROM entry"),
    ),
    _Look(Phrase("Checking the search index"), derived.problems, is_derived=True),
    _Look(
        Phrase("Checking verdicts"),
        verdicts.problems,
        safe=(Phrase("All verdicts are whole: {count}."), "SELECT count(*) FROM verdict"),
    ),
    _Look(Phrase("Checking the journal"), seals.problems),
    _Look(
        Phrase("Checking what the journal leads to"),
        journal_check.problems,
        safe=(
            Phrase("The journal leads to what is there; its steps: {count}."),
            "SELECT count(*) FROM journal_step",
        ),
    ),
)
