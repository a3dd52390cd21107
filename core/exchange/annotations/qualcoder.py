"""Projects of QualCoder: a folder with a database of codes and coded passages."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from core.exchange.annotations.codes import Code, Codes
from core.exchange.annotations.foreign import (
    Document,
    ForeignFile,
    Record,
    Share,
    Stretch,
    every_counting,
)
from core.exchange.annotations.losses import Losses
from core.exchange.annotations.regions import Region, records_of
from core.exchange.format import Format
from core.exchange.opening import opened
from core.model.article import ArticleDetails
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress
from core.storage.foreign import Cell, ForeignDatabase, foreign, is_database
from core.text.positions import Unit

_DATABASE = "data.qda"
_NEEDED = ("source", "code_name", "code_text")
_REST = {
    "code_image": Phrase("coded parts of pictures"),
    "code_av": Phrase("coded parts of sound and video"),
    "cases": Phrase("cases"),
    "attribute": Phrase("attributes of files and cases"),
    "journal": Phrase("journal entries"),
}
_TABLES = (*_NEEDED, "code_cat", "annotation", *_REST)

_Regions = dict[tuple[object, str | None], list[Region]]
"""Document and coder -> what was coded."""


def recognises(path: Path) -> bool:
    """A project's folder, or the database in it, whatever its name."""
    database = _database(path)
    if not database.is_file() or not is_database(database):
        return False
    with suppress(Refused), foreign(database, _TABLES) as found:
        return all(table in found.columns for table in _NEEDED)
    return False


def _database(path: Path) -> Path:
    return path / _DATABASE if path.is_dir() else path


def read(path: Path, progress: Progress) -> ForeignFile:
    """Texts in the order of the database; Refused if it is none of QualCoder's."""
    path = _database(path)
    with opened(path):
        pass
    losses = Losses()
    with foreign(path, _TABLES) as database:
        codes = Codes(dict(_codes(database)))
        regions = _regions(database, codes, losses)
        _add_notes(database, regions)
        progress(0, None, Phrase("Reading documents"))
        documents = tuple(_documents(database, regions, losses))
        _count_rest(database, losses)
    counting, *others = every_counting(Unit.CODE_POINTS)
    return ForeignFile(
        "qualcoder",
        documents,
        tuple(codes.entries),
        counting,
        tuple(others),
        losses=losses.all(),
    )


def _codes(database: ForeignDatabase) -> Iterator[tuple[tuple[str, Cell], Code]]:
    if database.has("code_cat", "catid", "name", "supercatid"):
        for number, name, above in database.rows("code_cat", "catid", "name", "supercatid"):
            parent = None if above is None else ("category", above)
            yield ("category", number), Code(_text(name), parent, is_category=True)
    for number, name, memo, above in database.rows("code_name", "cid", "name", "memo", "catid"):
        parent = None if above is None else ("category", above)
        yield ("code", number), Code(_text(name), parent, _text(memo))


def _regions(database: ForeignDatabase, codes: Codes, losses: Losses) -> _Regions:
    found: _Regions = defaultdict(list)
    columns = ("cid", "fid", "pos0", "pos1", "seltext", "owner", "memo")
    for count, row in enumerate(database.rows("code_text", *columns), start=1):
        code, file, start, end, quote, owner, memo = row
        place = Phrase.of("coding {number}", number=count)
        if not (isinstance(start, int) and isinstance(end, int)):
            losses.add(Phrase("marks without a place or a label"), str(place))
            continue
        stretch = Stretch(start, end, None if quote is None else str(quote))
        piece = codes.piece(("code", code), (stretch,))
        if piece is None:
            losses.add(Phrase("codings under a code that is not there"), str(place))
            continue
        notes = [_text(memo)] if _text(memo) else []
        key = f"{code} {start} {end}"
        found[file, _text(owner) or None].append(Region(key, place, [piece], notes))
    return found


def _add_notes(database: ForeignDatabase, regions: _Regions) -> None:
    """A note on a passage becomes a draft with that evidence, or joins what is coded there."""
    if not database.has("annotation", "fid", "pos0", "pos1", "memo", "owner"):
        return
    rows = database.rows("annotation", "fid", "pos0", "pos1", "memo", "owner")
    for count, (file, start, end, memo, owner) in enumerate(rows, start=1):
        if isinstance(start, int) and isinstance(end, int) and _text(memo):
            place = Phrase.of("note {number}", number=count)
            stretch = Stretch(start, end)
            region = Region(f"note {start} {end}", place, [], [_text(memo)], passage=(stretch,))
            regions[file, _text(owner) or None].append(region)


def _documents(database: ForeignDatabase, regions: _Regions, losses: Losses) -> Iterator[Document]:
    by_file: dict[object, dict[str | None, list[Region]]] = defaultdict(dict)
    for (file, owner), mine in regions.items():
        by_file[file][owner] = mine
    for number, name, text, memo in database.rows("source", "id", "name", "fulltext", "memo"):
        if text is None:
            losses.add(Phrase("files without a text"), _text(name))
            continue
        shares = by_file.pop(number, {})
        metadata = {"memo": _text(memo)} if _text(memo) else {}
        yield Document(
            _text(name) or Phrase.of("document {number}", number=number),
            str(text),
            ArticleDetails(_text(name), metadata=metadata),
            tuple(Share(owner, _records(mine, losses)) for owner, mine in shares.items()),
        )
    for shares in by_file.values():
        count = sum(len(mine) for mine in shares.values())
        losses.add(Phrase("annotations of texts that were left out"), count=count)


def _records(regions: list[Region], losses: Losses) -> tuple[Record, ...]:
    return records_of(regions, (), losses)


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell).strip()


def _count_rest(database: ForeignDatabase, losses: Losses) -> None:
    for table, what in _REST.items():
        columns = database.columns.get(table, frozenset())
        if columns:
            column = "name" if "name" in columns else min(columns)
            for (cell,) in database.rows(table, column):
                losses.add(what, _text(cell))


FORMAT = Format(
    name="qualcoder",
    title="QualCoder, a project’s folder",
    extensions=(".qda",),
    offsets="code points",
    carries=("texts", "codes with their categories and memos", "codings of every coder",
             "notes on passages"),
    loses=("pictures, sound and video", "cases", "attributes", "journal", "colours"),
    read_foreign=read,
    recognises=recognises,
)  # fmt: skip
