"""Databases of the Discourse Network Analyzer, version 3, and of version 2 where it is alike."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from core.exchange.annotations.foreign import (
    Document,
    ForeignEntry,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
    Value,
)
from core.exchange.annotations.losses import Losses
from core.exchange.format import Format
from core.exchange.opening import opened
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.storage.foreign import Cell, ForeignDatabase, foreign, is_database
from core.text.positions import Counting, Unit

_TABLES = (
    "DOCUMENTS", "STATEMENTS", "STATEMENTTYPES", "VARIABLES", "CODERS", "ENTITIES", "ATTRIBUTES",
    "DATABOOLEAN", "DATAINTEGER", "DATASHORTTEXT", "DATALONGTEXT", "DATASHORT", "DATALONG",
    "ROLES", "ROLEVARIABLELINKS", "REGEXES", "STATEMENTLINKS", "ATTRIBUTEVALUES",
    "ATTRIBUTEVARIABLES",
)  # fmt: skip
_NEEDED = ("DOCUMENTS", "STATEMENTS", "VARIABLES")
_MILLISECONDS_FROM = 10**11
_TOLD_EVERY = 500
_ROWS_BETWEEN_TELLING = 5_000

_Values = dict[object, list[tuple[object, Value]]]
"""Statement -> variables with their values."""


@dataclass
class _Project:
    """What is read of the database before the documents are put together."""

    names: dict[object, str] = field(default_factory=dict)
    booleans: set[str] = field(default_factory=set)
    coders: dict[object, str] = field(default_factory=dict)
    types: dict[object, str] = field(default_factory=dict)
    entities: dict[object, tuple[object, str]] = field(default_factory=dict)
    parents: dict[object, object] = field(default_factory=dict)
    attributes: dict[object, list[str]] = field(default_factory=lambda: defaultdict(list))
    values: _Values = field(default_factory=lambda: defaultdict(list))
    losses: Losses = field(default_factory=Losses)


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
        project = _project(database, progress)
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


def _project(database: ForeignDatabase, progress: Progress) -> _Project:
    project = _Project()
    for number, name, kind in database.rows("VARIABLES", "ID", "Variable", "DataType"):
        project.names[number] = _text(name) or str(number)
        if kind == "boolean":
            project.booleans.add(project.names[number])
    if database.has("ROLEVARIABLELINKS", "ID", "RoleId", "VariableId"):
        _name_by_roles(database, project)
    for table, names, column in (
        ("CODERS", project.coders, "Name"),
        ("STATEMENTTYPES", project.types, "Label"),
    ):
        if database.has(table, "ID", column):
            names.update((n, _text(label)) for n, label in database.rows(table, "ID", column))
    _take_entities(database, project)
    _take_attributes(database, project)
    _take_values(database, project, progress)
    return project


def _name_by_roles(database: ForeignDatabase, project: _Project) -> None:
    """Where statements have roles, a value is stored under its role, which has the telling name."""
    roles = {}
    if database.has("ROLES", "ID", "RoleName"):
        roles = {n: _text(name) for n, name in database.rows("ROLES", "ID", "RoleName")}
    booleans = project.booleans
    project.booleans = set()
    links = list(database.rows("ROLEVARIABLELINKS", "ID", "RoleId", "VariableId"))
    variables = dict(project.names)
    for number, role, variable in links:
        name = variables.get(variable, str(variable))
        project.names[_link(number)] = roles.get(role) or name
        if name in booleans:
            project.booleans.add(project.names[_link(number)])


def _link(number: object) -> tuple[str, object]:
    """The key of a role's link, which must not be taken for that of a variable."""
    return ("link", number)


def _take_entities(database: ForeignDatabase, project: _Project) -> None:
    for table in ("ENTITIES", "ATTRIBUTES"):
        if not database.has(table, "ID", "VariableId", "Value"):
            continue
        for number, variable, value in database.rows(table, "ID", "VariableId", "Value"):
            project.entities[number] = (variable, _text(value))
        if database.has(table, "ChildOf"):
            for number, parent in database.rows(table, "ID", "ChildOf"):
                if parent is not None:
                    project.parents[number] = parent
        return


def _take_attributes(database: ForeignDatabase, project: _Project) -> None:
    """What is said of persons and the like, each as “Type: movement”."""
    if not database.has("ATTRIBUTEVARIABLES", "ID", "AttributeVariable"):
        return
    names = {n: _text(name) for n, name in database.rows("ATTRIBUTEVARIABLES", "ID",
                                                         "AttributeVariable")}  # fmt: skip
    columns = ("EntityId", "AttributeVariableId", "AttributeValue")
    if database.has("ATTRIBUTEVALUES", *columns):
        for entity, variable, value in database.rows("ATTRIBUTEVALUES", *columns):
            if _text(value) and variable in names:
                project.attributes[entity].append(f"{names[variable]}: {_text(value)}")


def _take_values(database: ForeignDatabase, project: _Project, progress: Progress) -> None:
    for table in ("DATASHORTTEXT", "DATASHORT", "DATALONGTEXT", "DATALONG", "DATABOOLEAN",
                  "DATAINTEGER"):  # fmt: skip
        has_links = database.has(table, "RoleVariableLinkId")
        variable = "RoleVariableLinkId" if has_links else "VariableId"
        is_entity = table.startswith("DATASHORT")
        column = "Entity" if database.has(table, "Entity") else "Value"
        if not database.has(table, "StatementId", variable, column):
            continue
        rows = database.rows(table, "StatementId", variable, column)
        for count, (statement, number, cell) in enumerate(rows):
            if count % _ROWS_BETWEEN_TELLING == 0:
                progress(count, None, Phrase("Reading statements"))
            known = project.entities.get(cell) if is_entity else None
            value = _value(cell, table) if known is None else known[1]
            if value is not None and value != "":
                key: object = _link(number) if has_links else number
                project.values[statement].append((key, value))


def _value(cell: Cell, table: str) -> Value | None:
    if cell is None:
        return None
    if table == "DATABOOLEAN":
        return bool(cell)
    if table == "DATAINTEGER":
        return float(cell) if isinstance(cell, int | float) else None
    return str(cell).strip()


def _entries(project: _Project) -> Iterator[ForeignEntry]:
    for number, (variable, name) in project.entities.items():
        if name and variable in project.names:
            _, parent = project.entities.get(project.parents.get(number), (None, ""))
            attributes = "\n".join(project.attributes.get(number, ()))
            yield ForeignEntry(project.names[variable], name, parent or None, attributes)


def _documents(
    database: ForeignDatabase, project: _Project, progress: Progress
) -> Iterator[Document]:
    statements = _statements(database, project)
    columns = [c for c in ("Author", "Source", "Section", "Notes", "Type", "Date")
               if database.has("DOCUMENTS", c)]  # fmt: skip
    rows = database.rows("DOCUMENTS", "ID", "Title", "Text", *columns)
    for count, (number, title, text, *more) in enumerate(rows):
        if count % _TOLD_EVERY == 0:
            progress(count, None, Phrase("Reading documents"))
        said = dict(zip(columns, more, strict=True))
        shares = statements.pop(number, {})
        place = Phrase.of("document {number}", number=number)
        yield Document(
            place,
            "" if text is None else str(text),
            _details(_text(title), said, project.losses),
            tuple(Share(coder, tuple(records)) for coder, records in shares.items()),
        )
    for shares in statements.values():
        for records in shares.values():
            for record in records:
                project.losses.add(Phrase("statements of a document that is not there"), record.key)


def _statements(
    database: ForeignDatabase, project: _Project
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


def _details(title: str, said: dict[str, Cell], losses: Losses) -> ArticleDetails:
    kept = {key: _text(said.get(key)) for key in ("Section", "Notes", "Type")}
    return ArticleDetails(
        title=title,
        outlet=_text(said.get("Source")) or None,
        author=_text(said.get("Author")) or None,
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


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell).strip()


def _count_rest(database: ForeignDatabase, project: _Project) -> None:
    """What the database holds and nothing here has a place for."""
    rest = (
        ("REGEXES", "Label", Phrase("search patterns of DNA")),
        ("STATEMENTLINKS", "ID", Phrase("links between statements")),
    )
    for table, column, what in rest:
        if database.has(table, column):
            for (cell,) in database.rows(table, column):
                if _text(cell):
                    project.losses.add(what, _text(cell))


FORMAT = Format(
    name="dna",
    title="Discourse Network Analyzer, a database of statements",
    extensions=(".dna",),
    offsets="UTF-16",
    carries=(
        "documents with their details", "statements of every coder", "persons, organisations and "
        "concepts with what they belong to",
    ),
    loses=("search patterns", "colours", "rights of coders"),
    read_foreign=read,
    recognises=recognises,
)  # fmt: skip
