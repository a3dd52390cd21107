"""Files that the programs and libraries of their formats wrote, as they wrote them.

They lie in `written/`, so that nobody has to install what wrote them.
"""

from pathlib import Path

import pytest

from core.commands.articles import FoundArticle
from tests.core.exchange.articles.builders import HEADLINE, LINES
from tests.core.exchange.builders import SENTENCE, articles, read

WRITTEN = Path(__file__).parent / "written"
WRITERS = {
    "pandoc.docx": "pandoc 3.9",
    "pandoc.odt": "pandoc 3.9",
    "pandoc.rtf": "pandoc 3.9",
    "pandoc.epub": "pandoc 3.9",
    "pandoc.html": "pandoc 3.9",
    "odfpy.odt": "odfpy 1.4.1",
    "ebooklib.epub": "EbookLib 0.20",
    "fpdf2.pdf": "fpdf2 2.8.9",
    "xlsxwriter.xlsx": "XlsxWriter 3.3.1",
}
"""By file, who wrote it."""
ON_A_PAGE = (*LINES[:2], "Straße kept.")
"""Without what the usual font of a PDF file lacks."""


def one(name: str) -> FoundArticle:
    (article,) = articles(WRITTEN / name)
    return article


def test_each_file_is_told_who_wrote_it() -> None:
    assert {path.name for path in WRITTEN.iterdir()} == set(WRITERS)


@pytest.mark.parametrize("name", sorted(set(WRITERS) - {"fpdf2.pdf", "xlsxwriter.xlsx"}))
def test_every_line_comes_in_whoever_wrote_the_file(name: str) -> None:
    article = one(name)
    assert article.details.title == HEADLINE
    lines = article.text.strip().split("\n")
    assert lines[-len(LINES) :] == list(LINES)


@pytest.mark.parametrize("name", ["pandoc.docx", "pandoc.odt", "pandoc.rtf", "odfpy.odt"])
def test_nothing_else_comes_in_where_a_file_holds_nothing_else(name: str) -> None:
    assert one(name).text.strip().split("\n") == list(LINES)


def test_the_lines_of_a_pdf_come_in() -> None:
    article = one("fpdf2.pdf")
    assert article.text.strip().split("\n") == list(ON_A_PAGE)
    assert article.details.title == HEADLINE


@pytest.mark.parametrize("name", ["ebooklib.epub", "pandoc.epub"])
def test_a_book_says_who_wrote_it(name: str) -> None:
    assert one(name).details.author == "Somebody"


def test_the_first_sheet_of_a_workbook_comes_in_and_the_other_is_told() -> None:
    article, other = read(WRITTEN / "xlsxwriter.xlsx")
    assert isinstance(article, FoundArticle)
    assert (article.text, article.details.title) == (SENTENCE, HEADLINE)
    assert other.file == str(WRITTEN / "xlsxwriter.xlsx")
    assert not isinstance(other, FoundArticle)
