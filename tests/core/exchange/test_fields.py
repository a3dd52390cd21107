"""Columns find the fields they fill, by choice or by name."""

import pytest

from core.exchange.fields import ArticleField, assigned, column_map, completed, offered, stated
from core.model.phrase import Refused

TEXT, TITLE, OUTLET = ArticleField.TEXT, ArticleField.TITLE, ArticleField.OUTLET


def test_columns_are_guessed_from_their_names() -> None:
    columns = ["ID", "Body", "Headline", "Newspaper", "Byline", "Date", "Link", "Language"]
    assert {str(field): column for column, field in assigned(columns, {}).items()} == {
        "text": "Body",
        "title": "Headline",
        "outlet": "Newspaper",
        "author": "Byline",
        "published": "Date",
        "source_url": "Link",
        "language": "Language",
    }


def test_names_of_several_words_are_known() -> None:
    fields = assigned(["Body text", "Publication date", "Paper"], {})
    assert list(map(str, fields.values())) == ["text", "outlet", "published"]


def test_the_better_name_wins_and_the_other_is_metadata() -> None:
    assert assigned(["content", "text"], {}) == {"text": TEXT}


def test_a_chosen_column_wins_over_a_guess() -> None:
    assert assigned(["text", "summary"], {"summary": TEXT}) == {"summary": TEXT}


def test_a_guess_can_be_switched_off() -> None:
    assert assigned(["text", "source"], {"source": None}) == {"text": TEXT}


def test_pairs_say_what_columns_hold() -> None:
    pairs = ["Volltext=text", "a=b=title", "source=metadata"]
    assert column_map(pairs) == {"Volltext": TEXT, "a=b": TITLE, "source": None}


@pytest.mark.parametrize("pair", ["text", "=text", "body=", "body=words"])
def test_a_pair_without_a_column_or_a_field_is_refused(pair: str) -> None:
    with pytest.raises(Refused, match="does not say what a column holds"):
        column_map([pair])


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2025-03-15", "2025-03-15"),
        ("2025-03-15T10:00:00Z", "2025-03-15"),
        ("15.3.2025", "2025-03-15"),
    ],
)
def test_dates_with_one_meaning_become_iso_dates(written: str, day: str) -> None:
    found = stated({"date": written}, {"date": ArticleField.PUBLISHED})
    assert found.details.published == day
    assert found.details.metadata == {}


@pytest.mark.parametrize("written", ["03/04/2025", "2025-02-30", "spring", "31.02.2025"])
def test_a_date_that_could_be_another_stays_metadata(written: str) -> None:
    found = stated({"date": written}, {"date": ArticleField.PUBLISHED})
    assert found.details.published is None
    assert found.details.metadata == {"date": written}


@pytest.mark.parametrize(
    ("written", "code"), [("EN", "en"), ("de-AT", "de"), ("English", "en"), ("Klingon", None)]
)
def test_languages_are_codes_or_metadata(written: str, code: str | None) -> None:
    found = stated({"language": written}, {"language": ArticleField.LANGUAGE})
    assert found.details.language == code
    assert found.details.metadata == ({} if code else {"language": written})


def test_empty_cells_say_nothing_and_unknown_columns_are_metadata() -> None:
    cells = {"text": "A\r\nB", "outlet": " ", "page": "4", "empty": ""}
    found = stated(cells, {"text": TEXT, "outlet": OUTLET})
    assert found.text == "A\nB"
    assert found.details.outlet is None
    assert found.details.metadata == {"page": "4"}


def test_cells_of_half_characters_are_made_storable() -> None:
    found = stated({"text": "a\ud800", "note": "b\udfff"}, {"text": TEXT})
    assert found.text == "a\ufffd"
    assert found.details.metadata == {"note": "b\ufffd"}


def test_what_is_stated_wins_over_what_the_text_says() -> None:
    text = "A headline\n\nWriter : Ava\nPublish date : 2025-03-15"
    cells = {"text": text, "byline": "Ben"}
    found = stated(cells, {"text": TEXT, "byline": ArticleField.AUTHOR})
    details = completed(found, offered(found), "row 1")
    assert (details.title, details.author) == ("A headline", "Ben")
    assert details.published == "2025-03-15"
