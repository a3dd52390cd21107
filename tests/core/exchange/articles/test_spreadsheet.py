"""Rows of a spreadsheet are articles; what it would compute is text."""

from datetime import date
from pathlib import Path

import pytest

from core.commands.articles import AddArticles, Skipped
from core.exchange.articles_in import read_articles
from core.exchange.columns import columns_of
from core.exchange.decisions import Decider, Decisions
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from core.project import Project
from tests.core.exchange.articles.builders import spreadsheet, workbook, zipped
from tests.core.exchange.builders import SENTENCE, articles, read, reasons


def test_rows_are_articles_with_their_columns(tmp_path: Path) -> None:
    rows = (("Text", "Headline", "Date", "n"), (SENTENCE, "Talks", date(2025, 3, 15), 4.0))
    (article,) = articles(spreadsheet(tmp_path / "a.xlsx", *rows))
    assert article.text == SENTENCE
    assert (article.details.title, article.details.published) == ("Talks", "2025-03-15")
    assert article.details.metadata == {"n": "4"}
    assert article.line == 2


def test_formulas_stay_text(tmp_path: Path) -> None:
    formula = '=HYPERLINK("http://127.0.0.1:1/"&A1, "click")'
    rows = (("text", "note"), (formula, "=1+1"))
    (article,) = articles(spreadsheet(tmp_path / "a.xlsx", *rows))
    assert article.text == formula
    assert article.details.metadata == {"note": "=1+1"}


def test_columns_are_told_and_can_be_mapped(tmp_path: Path) -> None:
    path = spreadsheet(tmp_path / "a.xlsx", ("Inhalt", None, "Titel"), (SENTENCE, 1, "Eins"))
    assert columns_of(path) == {"Inhalt": (SENTENCE[:80],), "column 2": ("1",), "Titel": ("Eins",)}
    options = ImportOptions({"Inhalt": ArticleField.TEXT, "Titel": ArticleField.TITLE})
    (article,) = articles(path, options=options)
    assert (article.text, article.details.title) == (SENTENCE, "Eins")


def test_empty_cells_at_the_end_of_a_row_are_cells(tmp_path: Path) -> None:
    rows = (("text", "title", "note"), (SENTENCE, None, None), (None, None, None), ("Two", "2", 2))
    found = articles(spreadsheet(tmp_path / "a.xlsx", *rows))
    assert [article.line for article in found] == [2, 4]


SPRING = (("title", "text"), ("One", SENTENCE))
AUTUMN = (("text", "title"), (f"{SENTENCE} Again.", "Two"), (f"{SENTENCE} Twice.", None))
NOTES = (("who", "what"), ("Ana", "text"))


def test_all_sheets_of_the_same_columns_are_read_and_the_others_told(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", Notes=NOTES, Spring=SPRING, Autumn=AUTUMN, Empty=())
    found = [item for item in read(path) if not isinstance(item, Skipped)]
    assert [article.details.title for article in found] == ["One", "Two", "a, Autumn, line 3"]
    assert [article.origin for article in found] == [
        f"{path}, Spring, line 2", f"{path}, Autumn, line 2", f"{path}, Autumn, line 3",
    ]  # fmt: skip
    assert {article.file for article in found} == {str(path)}
    (reason,) = reasons(path)
    assert reason.startswith(
        f"{path}, Notes: This sheet was not read: its columns are others than those of “Spring”."
    )
    assert tuple(columns_of(path)) == ("title", "text")


@pytest.mark.parametrize("wanted", ["Autumn", "2"])
def test_a_sheet_is_asked_for_by_its_name_or_number(wanted: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", Spring=SPRING, Autumn=AUTUMN, Notes=NOTES)
    found = read(path, options=ImportOptions(sheets=(wanted,)))
    articles = [item for item in found if not isinstance(item, Skipped)]
    assert [article.line for article in articles] == [2, 3]
    told = [(item.path, str(item.reason)) for item in found if isinstance(item, Skipped)]
    reason = "This sheet was not asked for."
    assert told == [(f"{path}, Spring", reason), (f"{path}, Notes", reason)]


def test_a_sheet_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", Spring=SPRING, Autumn=AUTUMN)
    assert reasons(path, options=ImportOptions(sheets=("Winter",))) == [
        f"{path}: It has no sheet “Winter”; its sheets are: Spring, Autumn."
    ]


def test_each_row_of_several_sheets_is_one_that_can_be_left_out(
    project: Project, tmp_path: Path
) -> None:
    path = workbook(tmp_path / "a.xlsx", Spring=SPRING, Autumn=AUTUMN)
    decisions = Decisions(left_out=frozenset({f"{path}, Autumn, line 2"}))
    report = project.run(AddArticles(map(Decider(decisions).take, read_articles([path]))))
    assert [article.title for article in report.imported] == ["One", "a, Autumn, line 3"]
    assert [skip.path for skip in report.skipped] == [f"{path}, Autumn, line 2"]
    again = project.run(AddArticles(read_articles([path])))
    assert [skip.path for skip in again.skipped if skip.is_duplicate] == [
        f"{path}, Spring, line 2", f"{path}, Autumn, line 3",
    ]  # fmt: skip


def test_the_sheets_of_a_workbook_in_a_zip_file_keep_their_names(tmp_path: Path) -> None:
    inner = workbook(tmp_path / "a.xlsx", Spring=SPRING, Autumn=AUTUMN)
    path = zipped(tmp_path / "a.zip", {"a.xlsx": inner.read_bytes()})
    assert [article.origin for article in articles(path)][-1] == f"{path}/a.xlsx, Autumn, line 3"


def test_a_sheet_without_a_text_column_says_which_there_are(tmp_path: Path) -> None:
    path = spreadsheet(tmp_path / "a.xlsx", ("a", "b"), (1, 2))
    assert reasons(path) == [
        f"{path}: None of its columns is known to hold the text; say which does: a, b."
    ]
    assert "holds no table" in reasons(spreadsheet(tmp_path / "b.xlsx", ()))[0]
