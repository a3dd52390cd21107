"""Rows of a table become articles; a bad row is skipped with its line."""

import csv
from pathlib import Path

import pytest

from core.exchange.articles import tables
from core.exchange.columns import columns_of
from core.exchange.fields import ArticleField
from core.exchange.format import ImportOptions
from tests.core.exchange.builders import SENTENCE, articles, read, reasons, write


def test_a_row_is_an_article_with_its_details(tmp_path: Path) -> None:
    table = f'title,body,source,page\n"Talks, again","{SENTENCE}\n\nMore.",The Paper,4\n'
    (article,) = articles(write(tmp_path / "a.csv", table))
    assert article.text == f"{SENTENCE}\n\nMore."
    assert article.details.title == "Talks, again"
    assert article.details.outlet == "The Paper"
    assert article.details.metadata == {"page": "4"}
    assert article.origin == f"{tmp_path}/a.csv, line 2"


def test_a_title_is_made_where_there_is_none(tmp_path: Path) -> None:
    (article,) = articles(write(tmp_path / "a.csv", f'text,page\n"{SENTENCE}",1\n'))
    assert article.details.title == "a, line 2"


@pytest.mark.parametrize(("name", "mark"), [("a.tsv", "\t"), ("a.csv", ";"), ("a.csv", "\t")])
def test_other_delimiters_are_noticed(tmp_path: Path, name: str, mark: str) -> None:
    rows = [["text", "title", "outlet"], [SENTENCE.replace(",", ""), "Talks", "Paper"]]
    table = "".join(mark.join(row) + "\n" for row in rows)
    (article,) = articles(write(tmp_path / name, table))
    assert (article.details.title, article.details.outlet) == ("Talks", "Paper")


def test_bad_rows_are_skipped_with_their_line(tmp_path: Path) -> None:
    table = f'text,title\n"{SENTENCE}\n…",One\nalone\n\na,b,c\n,Two\n"{SENTENCE} 2",Three\n'
    path = write(tmp_path / "a.csv", table)
    assert reasons(path) == [
        f"{path}, line 4: The number of its cells (1) is not that of the table's columns (2).",
        f"{path}, line 6: The number of its cells (3) is not that of the table's columns (2).",
        f"{path}, line 7: It holds no text.",
    ]
    assert len(read(path)) == 5


def test_columns_can_be_said(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", f'was,wo\n"{SENTENCE}",Paper\n')
    assert "say which does: was, wo." in reasons(path)[0]
    chosen = {"was": ArticleField.TEXT, "wo": ArticleField.OUTLET}
    (article,) = articles(path, options=ImportOptions(chosen))
    assert article.text == SENTENCE
    assert article.details.outlet == "Paper"


def test_a_column_that_is_not_there_skips_the_table(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", f'text,b\n"{SENTENCE}",2\n')
    assert reasons(path, options=ImportOptions({"c": ArticleField.TITLE})) == [
        f"{path}: It has no column “c”; its columns are: text, b."
    ]


def test_a_column_without_a_name_is_called_by_its_number_and_keeps_its_cells(
    tmp_path: Path,
) -> None:
    path = write(tmp_path / "a.csv", f' ,text,,"a\nb"\n7,"{SENTENCE}",x,\n')
    assert tuple(columns_of(path)) == ("column 1", "text", "column 3", "a\nb")
    (article,) = articles(path)
    assert article.details.metadata == {"column 1": "7", "column 3": "x"}
    (article,) = articles(path, options=ImportOptions({"column 3": ArticleField.TITLE}))
    assert article.details.title == "x"


@pytest.mark.parametrize(
    ("name", "table", "columns"),
    [
        ("a.csv", "text;title\nx;y\n", ("text", "title")),
        ("a.TSV", "text\ta,b,c\n", ("text", "a,b,c")),
        ("a.csv", "\ufeff\n\ntext,title\n", ("text", "title")),
        ("a.csv", "", ()),
        ("a.csv", " , \n1,2\n", ()),
        ("a.csv", b"\0\1\2", ()),
        ("a.txt", "text,title\n", ()),
    ],
)
def test_columns_are_told_as_they_are_read(
    tmp_path: Path, name: str, table: str | bytes, columns: tuple[str, ...]
) -> None:
    assert tuple(columns_of(write(tmp_path / name, table))) == columns


def test_a_table_that_is_not_there_has_no_columns(tmp_path: Path) -> None:
    assert tuple(columns_of(tmp_path / "none.csv")) == ()


@pytest.mark.parametrize(
    ("table", "reason"),
    [("", "no table"), ("\n\n", "no table"), (",,\n1,2,3\n", "no table"),
     ("text,a,a\n", "one name")],
)  # fmt: skip
def test_what_is_no_table_is_skipped(tmp_path: Path, table: str, reason: str) -> None:
    (found,) = reasons(write(tmp_path / "a.csv", table))
    assert reason in found


def test_a_spreadsheet_of_windows_is_read(tmp_path: Path) -> None:
    table = "Größe;text\nGrüße;Die Ministerin prüft größere Übungen für den Frieden.\n"
    path = write(tmp_path / "a.csv", table.encode("cp1252"))
    (article,) = articles(path)
    assert article.text.startswith("Die Ministerin prüft größere")
    assert article.details.metadata == {"Größe": "Grüße", "encoding": "cp1252"}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_mark_at_the_beginning_is_no_part_of_the_first_column(
    tmp_path: Path, encoding: str
) -> None:
    table = f'text,title\n"{SENTENCE}",Talks\n'
    (article,) = articles(write(tmp_path / "a.csv", table.encode(encoding)))
    assert article.text == SENTENCE


def test_a_cell_longer_than_the_libraries_own_limit_is_read(tmp_path: Path) -> None:
    long = "word " * 60_000
    (article,) = articles(write(tmp_path / "a.csv", f"text,title\n{long},Long\n"))
    assert len(article.text) == len(long)


def test_a_quote_that_never_closes_ends_the_table_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = csv.field_size_limit()
    monkeypatch.setattr(tables, "MAX_CELL", 1000)
    csv.field_size_limit(1000)
    try:
        table = f'text,title\n"{SENTENCE}",One\n"never closed\n' + f"{SENTENCE},x\n" * 50
        path = write(tmp_path / "a.csv", table)
        found = reasons(path)
        assert len(read(path)) == 2
    finally:
        csv.field_size_limit(kept)
    assert found[0].startswith(f"{path}, line 3: The rest of the table cannot be read")


@pytest.mark.parametrize(
    "columns",
    [
        ("Überschrift", "Inhalt", "Zeitung", "Datum", "Autorin", "Link", "Sprache"),
        ("Titre", "Texte", "Journal", "Date", "Auteur", "Lien", "Langue"),
    ],
)
def test_columns_with_german_and_french_names_are_known(
    tmp_path: Path, columns: tuple[str, ...]
) -> None:
    cells = ("Talks", SENTENCE, "Courier", "2025-03-15", "A. Writer", "https://e.org/1", "de")
    write(tmp_path / "a.csv", ";".join(columns) + "\n" + ";".join(cells) + "\n")
    (found,) = articles(tmp_path / "a.csv")
    details = found.details
    assert found.text == SENTENCE
    assert (details.title, details.outlet, details.author) == ("Talks", "Courier", "A. Writer")
    assert (details.published, details.source_url) == ("2025-03-15", "https://e.org/1")
    assert details.language == "de"
    assert not details.metadata


def test_columns_are_told_with_the_first_values_in_each_once_on_one_line_and_not_at_length(
    tmp_path: Path,
) -> None:
    long = "word " * 100
    rows = ["A,B,C", f'x,"two\nlines",{long}', "x,,", "y,b,", "z,c,", "too late,,", "w,,"]
    path = write(tmp_path / "a.csv", "\n".join(rows))
    found = columns_of(path)
    assert found["A"] == ("x", "y", "z")
    assert found["B"] == ("two lines", "b", "c")
    assert [len(value) for value in found["C"]] == [80]


def test_values_are_told_up_to_where_a_table_breaks(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", 'text,title\nx,y\nmore,"never closed')
    assert columns_of(path)["title"][0] == "y"
