"""Statements as a workbook with the sheets articles, statements and spans, written row by row."""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from core.exchange.format import ExportOptions, Format, Votes, Writer, Written, marks, one_file
from core.exchange.gold.tables import SPAN_COLUMNS, Cell, Cells, Tables, statements_of
from core.exchange.losses import Tally
from core.exchange.marking import Marking
from core.exchange.selection import AnnotatedArticle, Selection
from core.model.phrase import Phrase, Refused
from core.storage.unfinished import passing_folder, passing_place
from core.text.formulas import as_text
from core.text.xml import held, unheld

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

_MOST_ROWS, _MOST_CHARACTERS = 1_048_576, 32_767
"""What a sheet and a cell hold, by the file format; it counts characters in UTF-16."""
_TIMES = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_BEGINNING = (1980, 1, 1, 0, 0, 0)


class _Aside:
    """A file of which the library’s own way to write one does not tell that its disk is full."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._trouble: OSError | None = None

    def write(self, raw: bytes) -> int:
        try:
            return self._file.write(raw)
        except OSError as error:
            self._trouble = error
            raise

    def close(self) -> None:
        """Raises whatever went wrong with it at any time."""
        self._file.close()
        if self._trouble is not None:
            raise self._trouble


class _Sheet:
    """A sheet whose rows are put aside in a file of `folder` until the workbook is made."""

    def __init__(self, sheet: "WriteOnlyWorksheet", folder: Path, *, for_spreadsheet: bool) -> None:
        from openpyxl.worksheet._writer import ALL_TEMP_FILES, WorksheetWriter

        library: Any = sheet  # whose types do not tell of its writer
        self._sheet = library
        self._for_spreadsheet = for_spreadsheet
        self._rows = 0
        self._path = str(folder / f"{sheet.title}.xml")
        ALL_TEMP_FILES.append(self._path)  # of which the library removes it
        self._aside = _Aside(Path(self._path))
        written_to: Any = self._aside  # it is never closed by the library
        self._sheet._writer = WorksheetWriter(library, written_to)
        self._sheet._writer.write_top()

    def close(self) -> None:
        try:
            if not self._sheet.closed:
                self._sheet.close()
        finally:
            self._sheet._writer.out = self._path
            self._aside.close()

    def put_away(self) -> None:
        """Leave nothing aside, nor open, where no workbook was made of it."""
        try:
            self.close()
        finally:
            if os.path.exists(self._path):
                self._sheet._writer.cleanup()

    def add(self, cells: Iterable[Cell]) -> None:
        self._rows += 1
        if self._rows > _MOST_ROWS:
            raise Refused(
                "A sheet holds {most} rows, and there are more. Choose less, or another format.",
                most=f"{_MOST_ROWS:,}",
            )
        self._sheet.append([self._shown(cell) for cell in cells])

    def _shown(self, cell: Cell) -> object:
        """Text is written as text, never as a formula, whether or not a mark is put before it."""
        if not isinstance(cell, str):
            return cell
        from openpyxl.cell import WriteOnlyCell

        text = _shown(cell, for_spreadsheet=self._for_spreadsheet)
        made = WriteOnlyCell(self._sheet, _cut(text))
        made.data_type = "s"
        return made


def _shown(cell: str, *, for_spreadsheet: bool) -> str:
    """All that is to stand in a cell."""
    text = held(cell)
    return as_text(text) if for_spreadsheet else text


def _cut(text: str) -> str:
    """As much of it as a cell holds, never half of a character."""
    if len(text) * 2 <= _MOST_CHARACTERS:
        return text
    return text.encode("utf-16-le")[: 2 * _MOST_CHARACTERS].decode("utf-16-le", "ignore")


def write(selection: Selection, out: Path, options: ExportOptions) -> Written:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    with passing_folder() as folder, ExitStack() as opened:
        written = _fill(book, folder, opened, selection, options)
        with TemporaryFile(dir=passing_place()) as made:
            _save(book, made)
            _pack_without_time(made, out)
    return written


def _save(book: "Workbook", made: IO[bytes]) -> None:
    """As `Workbook.save`, which leaves its archive open where something goes wrong."""
    from openpyxl.writer.excel import ExcelWriter

    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        ExcelWriter(book, archive).save()


def _fill(
    book: "Workbook", folder: Path, opened: ExitStack, selection: Selection, options: ExportOptions
) -> Written:
    tables = Tables(selection, options)
    sheets = []
    for name in ("articles", "statements", "spans"):
        sheet = _Sheet(book.create_sheet(name), folder, for_spreadsheet=options.for_spreadsheet)
        opened.callback(sheet.put_away)
        sheets.append(sheet)
    articles, statements, spans = sheets
    articles.add(tables.article_columns)
    statements.add(tables.statement_columns)
    spans.add(SPAN_COLUMNS)
    read = count = 0
    for annotated in selection.articles():
        read += 1
        articles.add(tables.article(annotated))
        for share, row in statements_of(annotated):
            count += 1
            statements.add(tables.statement(annotated, share, row))
            for cells in tables.spans(annotated, row):
                spans.add(cells)
    for sheet in sheets:
        sheet.close()
    return Written(read, count)


def _pack_without_time(made: IO[bytes], out: Path) -> None:
    """The same project gives the same bytes: nothing tells when it was written."""
    with ZipFile(made) as source, ZipFile(out, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            with source.open(name) as member:
                info = ZipInfo(name, _BEGINNING)
                info.compress_type = ZIP_DEFLATED
                with target.open(info, "w", force_zip64=True) as place:
                    if name == "docProps/core.xml":
                        place.write(_TIMES.sub(b"1980-01-01T00:00:00Z", member.read()))
                    else:
                        copyfileobj(member, place)


class _Unfit:
    """Counts cells that are longer than a sheet holds, or hold what it has no place for."""

    def __init__(self, selection: Selection, options: ExportOptions) -> None:
        self._tables = Tables(selection, options)
        self._for_spreadsheet = options.for_spreadsheet
        self._unfit = Counter[str]()

    def add(self, annotated: AnnotatedArticle) -> None:
        cells = [cell for row in self._rows(annotated) for cell in row if isinstance(cell, str)]
        every = " ".join(cells)
        if len(every) * 2 <= _MOST_CHARACTERS and not unheld((every,)):
            return
        for cell in cells:
            text = _shown(cell, for_spreadsheet=self._for_spreadsheet)
            self._unfit["long"] += _cut(text) != text
            self._unfit["control"] += unheld((cell,)) > 0

    def _rows(self, annotated: AnnotatedArticle) -> Iterator[Cells]:
        """Of all sheets."""
        yield self._tables.article(annotated)
        for share, row in statements_of(annotated):
            yield self._tables.statement(annotated, share, row)
            yield from self._tables.spans(annotated, row)

    def phrases(self) -> tuple[Phrase, ...]:
        return tuple(
            Phrase(one if self._unfit[key] == 1 else many, {"count": f"{self._unfit[key]:,}"})
            for key, (one, many) in _WORDS.items()
            if self._unfit[key]
        )


_WORDS = {
    "long": (
        "the end of 1 cell, such as a text, that is longer than a sheet holds",
        "the ends of {count} cells, such as texts, that are longer than a sheet holds",
    ),
    "control": ("control characters in 1 cell", "control characters in {count} cells"),
}


def _tally(out: Path, selection: Selection, options: ExportOptions) -> Tally:
    return _Unfit(selection, options)


FORMAT = Format(
    name="xlsx",
    title="A workbook with the sheets articles, statements and spans",
    extensions=(".xlsx",),
    offsets="code points",
    carries=(
        "articles with their texts",
        "statements with their passages",
        "how far each article is",
        "where each statement comes from",
    ),
    loses=("what is longer than 32,767 characters in one cell", "control characters"),
    called="Workbook",
    writer=Writer(one_file, write, _tally, marking=marks(Marking.ARTICLES), votes=Votes.CARRIED),
)
