"""Rows of a spreadsheet are articles; what it would compute is text."""

from datetime import date
from pathlib import Path

import openpyxl

from core.exchange.columns import columns_of
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from tests.core.exchange.articles.builders import spreadsheet
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
    assert columns_of(path) == ("Inhalt", "column 2", "Titel")
    options = ImportOptions({"Inhalt": ArticleField.TEXT, "Titel": ArticleField.TITLE})
    (article,) = articles(path, options=options)
    assert (article.text, article.details.title) == (SENTENCE, "Eins")


def test_empty_cells_at_the_end_of_a_row_are_cells(tmp_path: Path) -> None:
    rows = (("text", "title", "note"), (SENTENCE, None, None), (None, None, None), ("Two", "2", 2))
    found = articles(spreadsheet(tmp_path / "a.xlsx", *rows))
    assert [article.line for article in found] == [2, 4]


def test_other_sheets_are_told_to_be_left_out(tmp_path: Path) -> None:
    path = spreadsheet(tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(path)
    book.create_sheet("More").append(["text"])
    book.save(path)
    assert len(read(path)) == 2
    assert reasons(path) == [
        f"{path}: The sheet “More” was not read, only the first one is; save it as a file."
    ]


def test_a_sheet_without_a_text_column_says_which_there_are(tmp_path: Path) -> None:
    path = spreadsheet(tmp_path / "a.xlsx", ("a", "b"), (1, 2))
    assert reasons(path) == [
        f"{path}: None of its columns is known to hold the text; say COLUMN=text for one of: a, b."
    ]
    assert "holds no table" in reasons(spreadsheet(tmp_path / "b.xlsx", ()))[0]
