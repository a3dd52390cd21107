"""Documents of every kind become articles with all of their text, whatever they are called."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.commands.articles import FoundArticle
from core.exchange.format import ImportOptions
from core.model.proposal import Found
from tests.core.exchange.articles import builders
from tests.core.exchange.builders import SENTENCE, articles, reasons, write

Made = Callable[[Path], Path]


def one(path: Path, options: ImportOptions | None = None) -> FoundArticle:
    (article,) = articles(path, options=options)
    return article


def taken(article: FoundArticle) -> tuple[str | None, ...]:
    known = article.details
    return known.title, known.outlet, known.author, known.published


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.docx", builders.word),
        ("a.odt", builders.open_document),
        ("a.epub", builders.book),
        ("a.rtf", builders.rich_text),
    ],
)
def test_every_line_comes_in_as_it_is(name: str, make: Made, tmp_path: Path) -> None:
    article = one(make(tmp_path / name))
    assert article.text.strip().split("\n") == list(builders.LINES)
    assert article.details.language == "en"
    assert article.file == str(tmp_path / name)


def test_a_table_of_a_word_document_has_a_line_for_each_row(tmp_path: Path) -> None:
    import docx

    document = docx.Document()
    document.add_paragraph(SENTENCE)
    table = document.add_table(2, 3)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Country"
    for column, text in enumerate(("Germany", "supports", "talks")):
        table.cell(1, column).text = text
    document.add_paragraph("The end")
    document.save(str(tmp_path / "a.docx"))
    assert one(tmp_path / "a.docx").text.split("\n")[1:] == [
        "Country | ", "Germany | supports | talks", "The end",
    ]  # fmt: skip


def test_the_properties_of_a_file_are_offered_and_not_taken(tmp_path: Path) -> None:
    path = builders.word(tmp_path / "a.docx", author="Somebody")
    article = one(path)
    assert article.details.author is None
    (offered,) = [p for p in article.proposals if p.value == "Somebody"]
    assert (offered.found, offered.is_sure) == (Found.PROPERTIES, False)
    assert one(path, ImportOptions(with_unsure=True)).details.author == "Somebody"


def test_an_open_document_keeps_spaces_lists_tables_and_leaves_notes_out(tmp_path: Path) -> None:
    body = (
        '<text:h>Head</text:h><text:p>two<text:s text:c="2"/>spaces<text:tab/>tab'
        "<text:note>unseen</text:note><text:span> and more</text:span>"
        "<text:line-break/>line</text:p>"
        "<text:list><text:list-item><text:p>point</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    path = builders.open_document(tmp_path / "a.odt", body)
    assert one(path).text == "Head\ntwo  spaces\ttab and more\nline\n- point\na | b"


def test_a_book_tells_its_title_author_and_day(tmp_path: Path) -> None:
    about = (
        "<dc:title>Hotline</dc:title><dc:creator>Ava Example</dc:creator>"
        "<dc:publisher>Example Press</dc:publisher><dc:date>2025-03-15T00:00:00Z</dc:date>"
    )
    path = builders.book(tmp_path / "a.epub", f"<p>{SENTENCE}</p>", "<p>Two</p>", about=about)
    article = one(path)
    assert article.text == f"{SENTENCE}\n\nTwo"
    assert taken(article) == ("Hotline", "Example Press", "Ava Example", "2025-03-15")


def test_a_page_is_its_article_and_what_it_says_of_itself(tmp_path: Path) -> None:
    head = (
        '<title>Talks | Daily Example</title><meta name="author" content="Ava Example">'
        '<meta property="og:site_name" content="Daily Example">'
        '<meta property="article:published_time" content="2025-03-15T10:00:00Z">'
        '<link rel="canonical" href="https://example.org/talks">'
    )
    article = one(builders.page(tmp_path / "a.html", head=head))
    assert article.text.startswith(f"{builders.HEADLINE}\n{SENTENCE} Number 0.")
    assert "Home" not in article.text
    assert taken(article)[1:] == ("Daily Example", "Ava Example", "2025-03-15")
    assert article.details.source_url == "https://example.org/talks"


def test_a_page_in_an_encoding_that_it_declares_is_read_in_it(tmp_path: Path) -> None:
    body = "<p>" + "Die Botschaft prüft größere Übungen an der Küste. " * 8 + "</p>"
    path = builders.page(tmp_path / "a.htm", body, '<meta charset="iso-8859-1">')
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
    article = one(path)
    assert "größere Übungen" in article.text
    assert article.encoding == "cp1252"


def test_a_page_without_an_article_is_all_that_it_shows(tmp_path: Path) -> None:
    path = write(tmp_path / "a.html", "<p>One<b>two</b> three</p><div>four<br>five</div>")
    assert one(path).text.split("\n") == ["Onetwo three", "four", "five"]


def test_the_text_layer_of_a_pdf_is_read(tmp_path: Path) -> None:
    path = builders.pdf(tmp_path / "a.pdf", builders.HEADLINE, SENTENCE, "Straße")
    article = one(path)
    assert article.text.split("\n") == [builders.HEADLINE, SENTENCE, "Straße"]
    assert article.details.title == builders.HEADLINE


def test_a_pdf_of_pictures_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = builders.pdf(tmp_path / "scan.pdf")
    assert reasons(path) == [
        f"{path}: It has no text in it, only pictures of pages; run it through text recognition."
    ]


@pytest.mark.parametrize("ending", ["docx", "odt", "epub", "pdf", "xlsx", "zip", "rtf"])
def test_a_text_called_otherwise_is_refused_in_a_sentence(ending: str, tmp_path: Path) -> None:
    (reason,) = reasons(write(tmp_path / f"a.{ending}", SENTENCE))
    assert reason.endswith(".")
    assert "Error" not in reason


def test_a_page_too_large_to_find_its_article_in_time_is_all_that_it_shows(
    tmp_path: Path,
) -> None:
    links = '<p>Words of a <a href="x">link</a> here.</p>' * 25_000
    article = one(builders.page(tmp_path / "a.html", f"{links}<p>The last words</p>"))
    assert article.text.endswith("The last words")
    assert article.text.count("Words of a link here.") == 25_000
