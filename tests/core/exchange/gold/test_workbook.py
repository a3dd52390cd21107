"""What does not fit the cells of a workbook is counted cell by cell, and nothing else is."""

import re
from dataclasses import replace
from pathlib import Path

import openpyxl

from core.commands.statements import AddStatement
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.model.span import Span
from core.storage.unfinished import passing_place
from tests.core.builders import add_article, make_project, parts

MOST = 32_767


def exported(tmp_path: Path, text: str, quotes: list[slice], **more: bool) -> tuple[str, list[str]]:
    """Of an article with a statement on each quote: what is told as lost, and all cells."""
    with make_project(tmp_path / "p.glossator", "Ana") as project:
        article = add_article(project, text)
        project.act_as("Ana")
        for quote in quotes:
            evidence = (Span.of(text, quote.start, quote.stop),)
            project.run(AddStatement(article, replace(parts(project, None), evidence=evidence)))
        report = export(project, tmp_path / "out.xlsx", "xlsx", ExportOptions(**more))
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    cells = [cell.value for sheet in book for row in sheet.iter_rows() for cell in row]
    return " | ".join(map(str, report.losses)), [cell for cell in cells if isinstance(cell, str)]


def test_a_quote_that_is_too_long_is_cut_in_two_sheets_and_counted_in_both(tmp_path: Path) -> None:
    text = "a" * (MOST + 10)
    told, cells = exported(tmp_path, text, [slice(0, MOST + 1)])
    assert told.startswith("the ends of 3 cells")
    assert sum(cell == "a" * MOST for cell in cells) == 3


def test_what_does_not_fit_for_its_apostrophe_alone_is_counted(tmp_path: Path) -> None:
    told, cells = exported(tmp_path, "=" * MOST, [slice(2, 9)], for_spreadsheet=True)
    assert told.startswith("the end of 1 cell,")
    assert "'" + "=" * (MOST - 1) in cells


def test_a_cell_is_as_long_as_a_sheet_counts_it(tmp_path: Path) -> None:
    told, cells = exported(tmp_path, "😀" * 16_384, [slice(0, 2)])
    assert told.startswith("the end of 1 cell,")
    assert "😀" * 16_383 in cells


def test_control_characters_are_counted_in_every_cell_that_has_one(tmp_path: Path) -> None:
    told, cells = exported(tmp_path, "one \x07 two", [slice(0, 9), slice(6, 9)])
    assert told == "control characters in 3 cells"
    assert sum("\ufffd" in cell for cell in cells) == 3


def test_what_is_put_aside_lies_where_the_next_start_clears_away(tmp_path: Path) -> None:
    seen: set[str] = set()

    def look(*_: object) -> None:
        seen.update(path.name for path in passing_place().iterdir() if path not in before)

    with make_project(tmp_path / "p.glossator", "Ana") as project:
        article = add_article(project)
        project.act_as("Ana")
        project.run(AddStatement(article, parts(project)))
        before = set(passing_place().iterdir())
        export(project, tmp_path / "out.xlsx", "xlsx", progress=look)
    assert any(re.fullmatch(r"\.glossator\..+\.part", name) for name in seen)
    assert not any(name.startswith("openpyxl") for name in seen)
    assert not any((passing_place() / name).exists() for name in seen if "glossator" in name)
