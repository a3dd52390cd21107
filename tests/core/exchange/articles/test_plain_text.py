"""A text file becomes an article with what its text says about itself."""

from pathlib import Path

from core.exchange.format import ImportOptions
from tests.core.exchange.builders import SENTENCE, articles, write

TEXT = f"""A headline

{SENTENCE}

Source link : https://example.org/talks
Writer : Ava Example
Publish date : 2025-03-15
"""


def test_metadata_in_the_text_is_taken_and_stays_in_the_text(tmp_path: Path) -> None:
    (article,) = articles(write(tmp_path / "file.txt", TEXT))
    details = article.details
    assert article.text == TEXT
    assert details.title == "A headline"
    assert (details.author, details.published) == ("Ava Example", "2025-03-15")
    assert details.source_url == "https://example.org/talks"
    assert details.language == "en"
    assert details.metadata == {}


def test_without_metadata_the_file_name_is_the_title(tmp_path: Path) -> None:
    path = write(tmp_path / "file.txt", TEXT)
    (article,) = articles(path, options=ImportOptions(with_metadata=False))
    assert article.details.title == "file"
    assert article.details.author is None
    assert article.details.language == "en"


def test_a_text_without_a_headline_is_called_after_its_file(tmp_path: Path) -> None:
    (article,) = articles(write(tmp_path / "warsaw.md", SENTENCE))
    assert article.details.title == "warsaw"


def test_line_ends_are_settled_before_the_text_is_looked_at(tmp_path: Path) -> None:
    (article,) = articles(write(tmp_path / "dos.txt", TEXT.replace("\n", "\r\n")))
    assert article.text == TEXT
    assert article.details.author == "Ava Example"


def test_another_encoding_is_recorded(tmp_path: Path) -> None:
    german = "Die Bundesregierung prüft größere Übungen, sagt die Ministerin.\n"
    (article,) = articles(write(tmp_path / "de.txt", german.encode("cp1252")))
    assert article.text == german
    assert article.details.metadata == {"encoding": "cp1252"}


def test_a_mark_at_the_beginning_is_no_part_of_the_text(tmp_path: Path) -> None:
    (article,) = articles(write(tmp_path / "bom.txt", SENTENCE.encode("utf-8-sig")))
    assert article.text == SENTENCE
    assert article.details.metadata == {}
