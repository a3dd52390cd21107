"""Databases as the Discourse Network Analyzer lays them out, written by the tests.

Its tables: https://github.com/leifeld/dna, dna/src/main/java/sql/Sql.java.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

_SCHEMA = """
CREATE TABLE SETTINGS (Property TEXT PRIMARY KEY, Value TEXT);
CREATE TABLE CODERS (ID INTEGER PRIMARY KEY, Name TEXT, Password TEXT);
CREATE TABLE DOCUMENTS (ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT,
    Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
CREATE TABLE STATEMENTTYPES (ID INTEGER PRIMARY KEY, Label TEXT, Red INTEGER);
CREATE TABLE VARIABLES (ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT,
    StatementTypeId INTEGER);
CREATE TABLE REGEXES (Label TEXT PRIMARY KEY, Red INTEGER);
CREATE TABLE STATEMENTS (ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER,
    Start INTEGER, Stop INTEGER, Coder INTEGER);
CREATE TABLE ENTITIES (ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, ChildOf INTEGER);
CREATE TABLE ATTRIBUTEVARIABLES (ID INTEGER PRIMARY KEY, VariableId INTEGER,
    AttributeVariable TEXT);
CREATE TABLE ATTRIBUTEVALUES (ID INTEGER PRIMARY KEY, EntityId INTEGER,
    AttributeVariableId INTEGER, AttributeValue TEXT);
CREATE TABLE DATABOOLEAN (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Value INTEGER NOT NULL DEFAULT 1);
CREATE TABLE DATAINTEGER (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Value INTEGER);
CREATE TABLE DATASHORTTEXT (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Entity INTEGER);
CREATE TABLE DATALONGTEXT (ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER,
    Value TEXT);
"""
VARIABLES = {1: "person", 2: "organization", 3: "concept", 4: "agreement", 5: "comment"}
_KINDS = {1: "short text", 2: "short text", 3: "short text", 4: "boolean", 5: "long text"}
DAY = 1_742_000_400  # 2025-03-15, 01:00 UTC


@dataclass
class Coded:
    """A statement of DNA's, its passage told by its words."""

    document: int
    words: str
    person: str = ""
    organization: str = ""
    concept: str = ""
    agreement: int = 1
    comment: str = ""
    coder: int = 1


@dataclass
class Dna:
    """A database to be written: texts, statements, names of coders."""

    texts: Sequence[str]
    statements: Sequence[Coded]
    coders: Sequence[str] = ("Ana",)
    patterns: Sequence[str] = ()
    more_sql: str = ""
    date: int = DAY
    entities: dict[tuple[int, str], int] = field(default_factory=dict)

    def write(self, path: Path) -> Path:
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(_SCHEMA)
            self._fill(connection)
            connection.commit()
            connection.executescript(self.more_sql)
        return path

    def _fill(self, connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 0)")
        for number, name in enumerate(self.coders, start=1):
            connection.execute("INSERT INTO CODERS VALUES (?, ?, 'secret')", (number, name))
        for number, name in VARIABLES.items():
            row = (number, name, _KINDS[number])
            connection.execute("INSERT INTO VARIABLES VALUES (?, ?, ?, 1)", row)
        for pattern in self.patterns:
            connection.execute("INSERT INTO REGEXES VALUES (?, 0)", (pattern,))
        for number, text in enumerate(self.texts, start=1):
            connection.execute(
                "INSERT INTO DOCUMENTS VALUES"
                " (?, ?, ?, 1, 'A. Writer', 'The Paper', '', '', '', ?)",
                (number, f"Document {number}", text, self.date),
            )
        for number, coded in enumerate(self.statements, start=1):
            self._put(connection, number, coded)

    def _put(self, connection: sqlite3.Connection, number: int, coded: Coded) -> None:
        counted = self.texts[coded.document - 1].replace("\r\n", "\n")
        before, words, _ = counted.partition(coded.words)
        assert words
        start = units(before)
        row = (number, coded.document, start, start + units(words), coded.coder)
        connection.execute("INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?, ?)", row)
        for variable, name in ((1, coded.person), (2, coded.organization), (3, coded.concept)):
            entity = self._entity(connection, variable, name)
            connection.execute(
                "INSERT INTO DATASHORTTEXT VALUES (NULL, ?, ?, ?)", (number, variable, entity)
            )
        row = (number, coded.agreement)
        connection.execute("INSERT INTO DATABOOLEAN VALUES (NULL, ?, 4, ?)", row)
        connection.execute(
            "INSERT INTO DATALONGTEXT VALUES (NULL, ?, 5, ?)", (number, coded.comment)
        )

    def _entity(self, connection: sqlite3.Connection, variable: int, name: str) -> int:
        key = (variable, name)
        if key not in self.entities:
            self.entities[key] = len(self.entities) + 1
            connection.execute(
                "INSERT INTO ENTITIES VALUES (?, ?, ?, NULL)", (self.entities[key], *key)
            )
        return self.entities[key]


def units(text: str) -> int:
    """How many units Java counts."""
    return len(text.encode("utf-16-le")) // 2
