"""Changes that leave a file's outer shape whole, so that a reader gets as far as what is in it."""

import io
import json
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import closing
from random import Random
from xml.etree import ElementTree

LARGEST = 1_000_000
"""Bytes: the bounds on time and memory are those of inputs that are no larger."""
Change = Callable[[bytes, Random], bytes]

NUMBERS = (-1, 0, 1, 2, 7, 255, 65_536, 2**31 - 1, 2**53, 2**63 - 1, 2**63, -(2**63), 10**30)
WORDS = (
    "", " ", "\n", "\r\n", "\t", "\0", "\ufeff", "\u2028", "\u202e", "e\u0301", "\U0001f54a",
    "\ud800", "\x1b", "NaN", "-0", "1e400", "null", "true", "2025-03-15", "31.2.2025", "'", '"',
    "../x", "/etc/passwd", "=1+1", "%n", "&#0;", "<!DOCTYPE x>", "{date}", "Germany", "supports",
)  # fmt: skip


def bytes_changed(raw: bytes, chance: Random) -> bytes:
    """A piece overwritten, dropped, repeated, put elsewhere, or repeated until it fills a file."""
    found = bytearray(raw)
    at, length = chance.randrange(len(found) + 1), chance.choice((1, 1, 2, 4, 16, 64, 512))
    piece = bytes(found[at : at + length])
    match chance.randrange(24):
        case 0 | 1 | 2 | 3 | 4:
            found[at : at + length] = chance.randbytes(len(piece))
        case 5 | 6 | 7 | 8:
            del found[at : at + length]
        case 9 | 10 | 11 | 12:
            found[at:at] = piece * chance.choice((1, 2, 50))
        case 13 | 14 | 15:
            other = chance.randrange(len(found) + 1)
            found[at:at] = found[other : other + length]
        case 16 | 17:
            found[at:at] = str(chance.choice(NUMBERS)).encode()
        case 18:
            found[at:at] = piece * (chance.choice((10_000, LARGEST)) // (len(piece) + 1))
        case _:
            found[at:at] = chance.choice(WORDS).encode("utf-8", "surrogatepass")
    return bytes(found[:LARGEST])


def text_changed(*words: str) -> Change:
    """Bytes changed, or one of these words put in, once or very often."""
    known = [word.encode() for word in words]

    def changed(raw: bytes, chance: Random) -> bytes:
        if chance.random() < 0.5:
            return bytes_changed(raw, chance)
        at, word = chance.randrange(len(raw) + 1), chance.choice(known)
        often = chance.choice((1, 1, 1, 1, 2, 30, 3_000, LARGEST // len(word)))
        return (raw[:at] + word * often + raw[at:])[:LARGEST]

    return changed


def lines_changed(within: Change) -> Change:
    """A line changed, dropped, repeated or put elsewhere."""

    def changed(raw: bytes, chance: Random) -> bytes:
        lines = raw.split(b"\n")
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        match chance.randrange(8):
            case 0:
                del lines[at]
            case 1:
                often = LARGEST // (len(lines[at]) + 1)
                lines[at:at] = [lines[at]] * min(often, chance.choice((1, 3, 500, LARGEST)))
            case 2:
                lines[at], lines[other] = lines[other], lines[at]
            case _:
                lines[at] = within(lines[at], chance)
        return b"\n".join(lines)[:LARGEST]

    return changed


def json_changed(raw: bytes, chance: Random) -> bytes:
    """A value replaced, dropped, repeated, wrapped, or put under another key of the same file."""
    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        return bytes_changed(raw, chance)
    holder = {"": value}
    places = _json_places(holder)
    for _ in range(chance.choice((1, 1, 2, 4))):
        within, key = chance.choice(places)
        _change_json(within, key, places, chance)
    try:
        made = json.dumps(holder.get(""), ensure_ascii=chance.random() < 0.5)
    except (ValueError, RecursionError):
        return raw
    return made.encode("utf-8", "surrogatepass")


def _json_places(holder: dict[str, object]) -> list[tuple[object, object]]:
    places: list[tuple[object, object]] = []
    waiting: list[object] = [holder]
    while waiting:
        within = waiting.pop()
        keys = within if isinstance(within, dict) else range(len(within))  # type: ignore[arg-type]
        for key in keys:
            places.append((within, key))
            inner = within[key]  # type: ignore[index]
            if isinstance(inner, dict | list):
                waiting.append(inner)
    return places


def _change_json(
    within: object, key: object, places: Sequence[tuple[object, object]], chance: Random
) -> None:
    try:
        value = within[key]  # type: ignore[index]
    except (KeyError, IndexError):  # an earlier change took it away
        return
    match chance.randrange(9):
        case 0 if isinstance(within, dict):
            del within[key]
        case 1 if isinstance(within, dict):
            within[str(chance.choice(places)[1])] = value
        case 2 if isinstance(within, list):
            often = LARGEST // (len(json.dumps(value, default=str)) + 2)
            within[:0] = [value] * min(often, chance.choice((1, 2, 40, LARGEST)))
        case 3:
            within[key] = [value]  # type: ignore[index]
        case 4:
            other_within, other = chance.choice(places)
            if not isinstance(found := _value(other_within, other), dict | list):
                within[key] = found  # type: ignore[index]
        case 5 if isinstance(value, str):
            within[key] = _words_changed(value, chance)  # type: ignore[index]
        case 6:
            within[key] = chance.choice(({}, [], None, True, False, 0.5))  # type: ignore[index]
        case 7:
            within[key] = chance.choice(WORDS)  # type: ignore[index]
        case _:
            within[key] = chance.choice(NUMBERS)  # type: ignore[index]


def _value(within: object, key: object) -> object:
    try:
        return within[key]  # type: ignore[index]
    except (KeyError, IndexError):
        return None


def _words_changed(text: str, chance: Random) -> str:
    raw = bytes_changed(text.encode("utf-8", "surrogatepass"), chance)
    return raw.decode("utf-8", "replace")


def xml_changed(raw: bytes, chance: Random) -> bytes:
    """A part dropped, repeated, nested in itself or renamed; an attribute or its text replaced."""
    try:
        root = ElementTree.fromstring(raw)
    except (ElementTree.ParseError, ValueError, LookupError):
        return bytes_changed(raw, chance)
    parts = list(root.iter())
    for _ in range(chance.choice((1, 1, 2, 4))):
        _change_xml(chance.choice(parts), parts, chance)
    try:
        return ElementTree.tostring(root, "utf-8", xml_declaration=chance.random() < 0.5)
    except (ValueError, RecursionError):
        return bytes_changed(raw, chance)


def _change_xml(
    part: ElementTree.Element, parts: Sequence[ElementTree.Element], chance: Random
) -> None:
    names = list(part.attrib)
    match chance.randrange(9):
        case 0 | 1 if names:
            words = (*map(str, NUMBERS), *filter(str.isprintable, WORDS))
            part.set(chance.choice(names), chance.choice(words))
        case 2 if names:
            del part.attrib[chance.choice(names)]
        case 3 if len(part):
            part.remove(part[chance.randrange(len(part))])
        case 4 if len(part):
            child = part[chance.randrange(len(part))]
            often = LARGEST // (len(ElementTree.tostring(child)) + 1)
            part.extend([child] * min(often, chance.choice((1, 2, 40, LARGEST))))
        case 5:
            part.tag = chance.choice(parts).tag
        case 6:
            for _ in range(chance.choice((1, 30, 300))):
                part = ElementTree.SubElement(part, part.tag, part.attrib)
        case 7:
            other = chance.choice(parts)
            part.attrib.update(other.attrib)
        case _:
            part.text = _words_changed(part.text or "", chance).replace("\0", "")


def zip_changed(within: Callable[[str], Change]) -> Change:
    """A member changed after its kind, dropped, renamed, repeated or exchanged for another."""

    def changed(raw: bytes, chance: Random) -> bytes:
        if chance.random() < 0.1:
            return bytes_changed(raw, chance)
        try:
            return _zipped(_members_changed(_members(raw), within, chance), chance)
        except _NO_ZIP:
            return bytes_changed(raw, chance)

    return changed


_NO_ZIP = (
    zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, RuntimeError, OSError,
    EOFError,
)  # fmt: skip


def _members(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        if sum(member.file_size for member in archive.infolist()) > 2 * LARGEST:
            raise ValueError("it would take too long to change")
        return {name: archive.read(name) for name in archive.namelist()}


def _members_changed(
    members: dict[str, bytes], within: Callable[[str], Change], chance: Random
) -> dict[str, bytes]:
    if not members:
        return {"a": b""}
    name, other = chance.choice(list(members)), chance.choice(list(members))
    match chance.randrange(10):
        case 0:
            del members[name]
        case 1:
            members[chance.choice((*WORDS[1:5], other.upper(), f"x/{name}", "a/../" + name))] = b""
        case 2:
            members[name], members[other] = members[other], members[name]
        case 3:
            stem, dot, ending = name.rpartition(".")
            for number in range(chance.choice((1, 2, 300))):
                members[f"{stem}{number}{dot}{ending}"] = members[name]
        case _:
            members[name] = within(name)(members[name], chance)
    return members


def _zipped(members: dict[str, bytes], chance: Random) -> bytes:
    out = io.BytesIO()
    packing = chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED))
    with zipfile.ZipFile(out, "w", packing) as archive:
        for name, raw in members.items():
            archive.writestr(name.encode("utf-8", "replace").decode(), raw)
    return out.getvalue()


def database_changed(raw: bytes, chance: Random) -> bytes:
    """A cell replaced, rows dropped or repeated, a column renamed, a table put in another's way."""
    if not raw or chance.random() < 0.15:
        return bytes_changed(raw, chance)
    with closing(sqlite3.connect(":memory:")) as connection:
        try:
            connection.deserialize(raw)
            for _ in range(chance.choice((1, 1, 2, 4))):
                change_database(connection, chance)
            connection.commit()
            return connection.serialize()
        except (sqlite3.Error, OverflowError, UnicodeError):
            return bytes_changed(raw, chance)


def change_database(connection: sqlite3.Connection, chance: Random) -> None:
    listed = "SELECT name FROM sqlite_master WHERE type = 'table'"
    tables = [name for (name,) in connection.execute(listed)]
    table = chance.choice(tables or ["none"])
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    column = chance.choice(columns or ["none"])
    value = chance.choice((None, 0.5, b"\0\xff", "x" * 100_000, *NUMBERS[:10], *WORDS[:11]))
    match chance.randrange(10):
        case 0:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid % 2 = 0')
        case 1:
            _repeat_rows(connection, table, columns, chance)
        case 2:
            connection.execute(f'ALTER TABLE "{table}" RENAME COLUMN "{column}" TO "x{column}"')
        case 3:
            connection.execute(f'DROP TABLE "{table}"')
        case 4:
            _plant(connection, table, columns, chance)
        case 5:
            connection.execute(f'UPDATE "{table}" SET "{column}" = ?', (value,))
        case _:
            chosen = f'(SELECT rowid FROM "{table}" ORDER BY abs(rowid * ?) % 97 LIMIT 1)'
            update = f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = {chosen}'
            connection.execute(update, (value, chance.randrange(97)))


def _repeat_rows(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], chance: Random
) -> None:
    """The rows again, under other numbers: the first column is what they are known by."""
    often = chance.choice((1, 3, 12))
    for _ in range(often):
        if connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0] > 5_000:
            return
        others = ", ".join(f'"{name}"' for name in columns[1:])
        if others:
            connection.execute(f'INSERT INTO "{table}" ({others}) SELECT {others} FROM "{table}"')


def _plant(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], chance: Random
) -> None:
    """What a reader must never run or follow, in the place of a table or beside it."""
    told = ", ".join(f'"{name}"' for name in columns) or "1"
    match chance.randrange(4):
        case 0:
            trigger = f'CREATE TRIGGER t AFTER INSERT ON "{table}" BEGIN DELETE FROM "{table}"; END'
            connection.execute(trigger)
        case 1:
            connection.execute(f'ALTER TABLE "{table}" RENAME TO "x{table}"')
            connection.execute(f'CREATE VIEW "{table}" AS SELECT {told} FROM "x{table}"')
        case 2:
            endless = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n)"
            connection.execute(f'DROP TABLE "{table}"')
            connection.execute(f'CREATE VIEW "{table}" AS {endless} SELECT i AS {told} FROM n')
        case _:
            added = f'ALTER TABLE "{table}" ADD COLUMN more AS (zeroblob(1000000))'
            connection.execute(added)
