"""The tables of a database of the Discourse Network Analyzer, before they are put together."""

from collections import defaultdict
from dataclasses import dataclass, field

from core.exchange.annotations.foreign import Value
from core.exchange.annotations.losses import Losses
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.storage.foreign import Cell, ForeignDatabase

_TOLD_EVERY = 5_000

_Values = dict[object, list[tuple[object, Value]]]
"""Statement -> variables with their values."""


@dataclass
class DnaProject:
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


def project_of(database: ForeignDatabase, progress: Progress) -> DnaProject:
    project = DnaProject()
    for number, name, kind in database.rows("VARIABLES", "ID", "Variable", "DataType"):
        project.names[number] = text_of(name) or str(number)
        if kind == "boolean":
            project.booleans.add(project.names[number])
    if database.has("ROLEVARIABLELINKS", "ID", "RoleId", "VariableId"):
        _name_by_roles(database, project)
    for table, names, column in (
        ("CODERS", project.coders, "Name"),
        ("STATEMENTTYPES", project.types, "Label"),
    ):
        if database.has(table, "ID", column):
            names.update((n, text_of(label)) for n, label in database.rows(table, "ID", column))
    _take_entities(database, project)
    _take_attributes(database, project)
    _take_values(database, project, progress)
    return project


def _name_by_roles(database: ForeignDatabase, project: DnaProject) -> None:
    """Where statements have roles, a value is stored under its role, which has the telling name."""
    roles = {}
    if database.has("ROLES", "ID", "RoleName"):
        roles = {n: text_of(name) for n, name in database.rows("ROLES", "ID", "RoleName")}
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


def _take_entities(database: ForeignDatabase, project: DnaProject) -> None:
    for table in ("ENTITIES", "ATTRIBUTES"):
        if not database.has(table, "ID", "VariableId", "Value"):
            continue
        for number, variable, value in database.rows(table, "ID", "VariableId", "Value"):
            project.entities[number] = (variable, text_of(value))
        if database.has(table, "ChildOf"):
            for number, parent in database.rows(table, "ID", "ChildOf"):
                if parent is not None:
                    project.parents[number] = parent
        return


def _take_attributes(database: ForeignDatabase, project: DnaProject) -> None:
    """What is said of persons and the like, each as “Type: movement”."""
    for entity, tags in tags_of(database, "ENTITYTAGS", "EntityId").items():
        project.attributes[entity].append(", ".join(tags))
    if not database.has("ATTRIBUTEVARIABLES", "ID", "AttributeVariable"):
        return
    names = {n: text_of(name) for n, name in database.rows("ATTRIBUTEVARIABLES", "ID",
                                                         "AttributeVariable")}  # fmt: skip
    columns = ("EntityId", "AttributeVariableId", "AttributeValue")
    if database.has("ATTRIBUTEVALUES", *columns):
        for entity, variable, value in database.rows("ATTRIBUTEVALUES", *columns):
            if text_of(value) and variable in names:
                project.attributes[entity].append(f"{names[variable]}: {text_of(value)}")


def tags_of(database: ForeignDatabase, table: str, column: str) -> dict[object, list[str]]:
    """What newer versions let documents and entities be tagged with, by their numbers."""
    found: dict[object, list[str]] = defaultdict(list)
    if database.has(table, "Tag", column):
        for number, tag in database.rows(table, column, "Tag"):
            if text_of(tag):
                found[number].append(text_of(tag))
    return found


def _take_values(database: ForeignDatabase, project: DnaProject, progress: Progress) -> None:
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
            if count % _TOLD_EVERY == 0:
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


def text_of(cell: Cell) -> str:
    return "" if cell is None else str(cell).strip()
