"""Projects of programs for qualitative analysis, written by the tests.

QualCoder's tables: https://github.com/ccbogel/QualCoder, src/qualcoder/__main__.py. The exchange of
projects: https://www.qdasoftware.org, REFI-QDA 1.0 with its schema.
"""

import sqlite3
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

TREE = {
    "Actors": ["Germany", "France"],
    "Stance": ["supports", "opposes"],
    "Measures": ["crisis hotline", "ban on enlargement"],
}


@dataclass(frozen=True)
class Coding:
    code: str
    words: str
    coder: str = "Ana"
    memo: str = ""


_QUALCODER = """
CREATE TABLE project (databaseversion TEXT, date TEXT, memo TEXT, about TEXT);
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT, fulltext TEXT, mediapath TEXT, memo TEXT,
    owner TEXT, date TEXT);
CREATE TABLE code_cat (catid INTEGER PRIMARY KEY, name TEXT, owner TEXT, date TEXT, memo TEXT,
    supercatid INTEGER);
CREATE TABLE code_name (cid INTEGER PRIMARY KEY, name TEXT, memo TEXT, catid INTEGER, owner TEXT,
    date TEXT, color TEXT);
CREATE TABLE code_text (ctid INTEGER PRIMARY KEY, cid INTEGER, fid INTEGER, seltext TEXT,
    pos0 INTEGER, pos1 INTEGER, owner TEXT, date TEXT, memo TEXT, avid INTEGER, important INTEGER);
CREATE TABLE annotation (anid INTEGER PRIMARY KEY, fid INTEGER, pos0 INTEGER, pos1 INTEGER,
    memo TEXT, owner TEXT, date TEXT);
CREATE TABLE cases (caseid INTEGER PRIMARY KEY, name TEXT, memo TEXT);
CREATE TABLE journal (jid INTEGER PRIMARY KEY, name TEXT, jentry TEXT);
"""


def qualcoder(
    folder: Path, text: str, codings: Sequence[Coding], *, counted: str | None = None,
    more_sql: str = "",
) -> Path:  # fmt: skip
    """A project's folder. `counted`: the text as the program counts it."""
    folder.mkdir(parents=True)
    with closing(sqlite3.connect(folder / "data.qda")) as connection:
        connection.executescript(_QUALCODER)
        connection.execute(
            "INSERT INTO source VALUES (1, 'talks', ?, NULL, '', 'Ana', '')", (text,)
        )
        connection.execute("INSERT INTO source VALUES (2, 'photo.png', NULL, 'x', '', 'Ana', '')")
        numbers = _put_codes(connection)
        for coding in codings:
            before, words, _ = (counted or text).partition(coding.words)
            row = (numbers[coding.code], coding.words, len(before), len(before) + len(words),
                   coding.coder, coding.memo)  # fmt: skip
            connection.execute(
                "INSERT INTO code_text VALUES (NULL, ?, 1, ?, ?, ?, ?, '', ?, NULL, 0)", row
            )
        connection.commit()
        connection.executescript(more_sql)
    return folder


def _put_codes(connection: sqlite3.Connection) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for category, (name, codes) in enumerate(TREE.items(), start=1):
        row = (category, name)
        connection.execute("INSERT INTO code_cat VALUES (?, ?, 'Ana', '', '', NULL)", row)
        for code in codes:
            numbers[code] = len(numbers) + 1
            connection.execute(
                "INSERT INTO code_name VALUES (?, ?, ?, ?, 'Ana', '', '#fff')",
                (numbers[code], code, f"what {code} means", category),
            )
    return numbers


NAMESPACE = "urn:QDA-XML:project:1.0"


def refi_codes() -> str:
    """The code book with the tree of codes."""
    listed = [
        f'<Code guid="g-{name}" name="{name}" isCodable="false">'
        + "".join(
            f'<Code guid="g-{code}" name="{code}" isCodable="true" color="#fff">'
            f"<Description>what {code} means</Description></Code>"
            for code in codes
        )
        + "</Code>"
        for name, codes in TREE.items()
    ]
    return f"<CodeBook><Codes>{''.join(listed)}</Codes></CodeBook>"


def refi(
    path: Path, text: str, codings: Sequence[Coding], *, counted: str | None = None,
    more: str = "", with_names: bool = True,
) -> Path:  # fmt: skip
    """A project: one text file within it, a selection for each coding."""
    selections = []
    for number, coding in enumerate(codings):
        before, words, _ = (counted or text).partition(coding.words)
        name = f" name={quoteattr(coding.words)}" if with_names else ""
        memo = f"<Description>{coding.memo}</Description>" if coding.memo else ""
        selections.append(
            f'<PlainTextSelection guid="s{number}"{name} startPosition="{len(before)}" '
            f'endPosition="{len(before) + len(words)}" creatingUser="u-{coding.coder}">{memo}'
            f'<Coding guid="c{number}" creatingUser="u-{coding.coder}">'
            f'<CodeRef targetGUID="g-{coding.code}"/></Coding></PlainTextSelection>'
        )
    people = sorted({coding.coder for coding in codings})
    users = "".join(f'<User guid="u-{name}" name="{name}"/>' for name in people)
    project = (
        f'<?xml version="1.0" encoding="utf-8"?><Project name="talks" xmlns="{NAMESPACE}">'
        f"<Users>{users}</Users>{refi_codes()}"
        f'<Sources><TextSource guid="t1" name="talks" plainTextPath="internal://T1.txt">'
        f"{''.join(selections)}</TextSource>{more}</Sources></Project>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", project)
        archive.writestr("sources/t1.txt", text)
    return path
