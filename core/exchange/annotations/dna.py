"""Databases of the Discourse Network Analyzer, version 3, and of version 2 where it is alike."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from core.exchange.annotations.dna_tables import DnaProject, project_of, tags_of, text_of
from core.exchange.annotations.foreign import (
    Document,
    ForeignEntry,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
)
from core.exchange.format import Format
from core.exchange.opening import opened
from core.model.article import ArticleDetails
from core.model.layer import ArticleState
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.storage.foreign import Cell, ForeignDatabase, foreign, is_database
from core.text.positions import Counting, Unit

_TABLES = (
    "DOCUMENTS", "STATEMENTS", "STATEMENTTYPES", "VARIABLES", "CODERS", "ENTITIES", "ATTRIBUTES",
    "DATABOOLEAN", "DATAINTEGER", "DATASHORTTEXT", "DATALONGTEXT", "DATASHORT", "DATALONG",
    "ROLES", "ROLEVARIABLELINKS", "REGEXES", "STATEMENTLINKS", "ATTRIBUTEVALUES",
    "ATTRIBUTEVARIABLES", "DOCUMENTTAGS", "ENTITYTAGS",
)  # fmt: skip
_NEEDED = ("DOCUMENTS", "STATEMENTS", "VARIABLES")
_MILLISECONDS_FROM = 10**11
_TOLD_EVERY = 500


def recognises(path: Path) -> bool:
    """By its tables, whatever its name."""
    if not is_database(path):
        return False
    with suppress(Refused), foreign(path, _TABLES) as database:
        return all(table in database.columns for table in _NEEDED)
    return False


def read(path: Path, progress: Progress) -> ForeignFile:
    """Documents in the order of the database; Refused if it is none of DNA's."""
    with opened(path):
        pass
    with foreign(path, _TABLES) as database:
        for table in _NEEDED:
            if table not in database.columns:
                raise Refused(
                    "“{name}” is not a database of DNA: it has no table “{table}”.",
                    name=path.name,
                    table=table,
                )
        project = project_of(database, progress)
        documents = tuple(_documents(database, project, progress))
        _count_rest(database, project)
    return ForeignFile(
        "dna",
        documents,
        tuple(_entries(project)),
        Counting(Unit.UTF_16, folds_line_ends=True),
        defaults=dict.fromkeys(sorted(project.booleans), True),
        losses=project.losses.all(),
    )


def _entries(project: DnaProject) -> Iterator[ForeignEntry]:
    for number, (variable, name) in project.entities.items():
        if name and variable in project.names:
            _, parent = project.entities.get(project.parents.get(number), (None, ""))
            attributes = "\n".join(project.attributes.get(number, ()))
            yield ForeignEntry(project.names[variable], name, parent or None, attributes)


def _documents(
    database: ForeignDatabase, project: DnaProject, progress: Progress
) -> Iterator[Document]:
    statements = _statements(database, project)
    tags = tags_of(database, "DOCUMENTTAGS", "DocumentId")
    columns = [c for c in ("Author", "Source", "Section", "Notes", "Type", "Date", "Complete")
               if database.has("DOCUMENTS", c)]  # fmt: skip
    rows = database.rows("DOCUMENTS", "ID", "Title", "Text", *columns)
    for count, (number, title, text, *more) in enumerate(rows):
        if count % _TOLD_EVERY == 0:
            progress(count, None, Phrase("Reading documents"))
        said = dict(zip(columns, more, strict=True))
        shares = statements.pop(number, {})
        place = Phrase.of("document {number}", number=number)
        state = ArticleState.DONE if said.get("Complete") == 1 else None
        if state and not shares:
            project.losses.add(
                Phrase("documents marked complete in which nobody recorded anything"), str(place)
            )
        yield Document(
            place,
            "" if text is None else str(text),
            _details(text_of(title), said, tags.get(number, [])),
            tuple(Share(coder, tuple(records), state) for coder, records in shares.items()),
        )
    for shares in statements.values():
        for records in shares.values():
            for record in records:
                project.losses.add(Phrase("statements of a document that is not there"), record.key)


def _statements(
    database: ForeignDatabase, project: DnaProject
) -> dict[object, dict[str | None, list[Record]]]:
    """Document -> coder -> records."""
    found: dict[object, dict[str | None, list[Record]]] = defaultdict(lambda: defaultdict(list))
    columns = ("ID", "DocumentId", "Start", "Stop", "Coder")
    for number, document, start, stop, coder in database.rows("STATEMENTS", *columns):
        if not (isinstance(start, int) and isinstance(stop, int)):
            project.losses.add(Phrase("statements without a place"), str(number))
            continue
        pieces = tuple(
            Piece(project.names[variable], value)
            for variable, value in project.values.get(number, ())
            if variable in project.names
        )
        record = Record(
            Phrase.of("statement {number}", number=number),
            str(number),
            pieces,
            (Stretch(start, stop),),
        )
        found[document][project.coders.get(coder) or None].append(record)
    return found


def _details(title: str, said: dict[str, Cell], tags: list[str]) -> ArticleDetails:
    kept = {key: text_of(said.get(key)) for key in ("Section", "Notes", "Type")}
    kept["Tags"] = ", ".join(tags)
    return ArticleDetails(
        title=title,
        outlet=text_of(said.get("Source")) or None,
        author=text_of(said.get("Author")) or None,
        published=_day(said.get("Date")),
        metadata={key.casefold(): value for key, value in kept.items() if value},
    )


def _day(cell: Cell) -> str | None:
    """The day of seconds, or of milliseconds in version 2, since 1970; UTC, as DNA writes it."""
    if not isinstance(cell, int):
        return None
    seconds = cell / 1000 if abs(cell) >= _MILLISECONDS_FROM else cell
    try:
        return datetime.fromtimestamp(seconds, UTC).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return None


def _count_rest(database: ForeignDatabase, project: DnaProject) -> None:
    """What the database holds and nothing here has a place for."""
    rest = (
        ("REGEXES", "Label", Phrase("search patterns of DNA")),
        ("STATEMENTLINKS", "ID", Phrase("links between statements")),
    )
    for table, column, what in rest:
        if database.has(table, column):
            for (cell,) in database.rows(table, column):
                if text_of(cell):
                    project.losses.add(what, text_of(cell))


FORMAT = Format(
    name="dna",
    title="Discourse Network Analyzer, a database of statements",
    extensions=(".dna",),
    offsets="UTF-16",
    carries=(
        "documents with their details and tags", "what is complete", "statements of every coder",
        "persons, organisations and concepts with what they belong to",
    ),
    loses=("search patterns", "colours", "rights of coders"),
    read_foreign=read,
    recognises=recognises,
)  # fmt: skip
