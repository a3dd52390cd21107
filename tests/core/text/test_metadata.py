"""What a text says about itself is offered; nothing is cut out of it."""

import pytest

from core.text.metadata import FoundMetadata, found_in, iso_date
from tests.core.text.samples import samples

PAGE = (
    "[ad_1]\n\nNews\nNATO chief opens  door\u00a0to talks\nBrussels agreed on Monday.\n\n"
    "Source link : https://example.org/a?b=1 (syndicated)\n"
    "Writer : Mira Holm  \n"
    "Publish date : 2025-03-15 07:20:00\nCopyright for syndicated content."
)


def test_title_author_date_and_source_are_read_off_the_text() -> None:
    assert found_in(PAGE, "a file") == FoundMetadata(
        "NATO chief opens door to talks", "Mira Holm", "2025-03-15", "https://example.org/a?b=1"
    )


@pytest.mark.parametrize(
    "text", ["", "\n\n", "This is a sentence.\nAnd another.", "x" * 201, "[ad_1]\nWorld News"]
)
def test_without_a_headline_the_title_is_the_one_given(text: str) -> None:
    assert found_in(text, "report.txt") == FoundMetadata("report.txt")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("BY: Jo Doe", "Jo Doe"),
        ("author :Jo Doe", "Jo Doe"),
        ("Written by: Jo", None),
        ("By: " + "x" * 81, None),
        ("The writer said : no", None),
        ("By :   ", None),
    ],
)
def test_an_author_is_taken_from_a_line_of_its_own(line: str, expected: str | None) -> None:
    assert found_in(f"Headline\n{line}\nText.", "f").author == expected


def test_the_first_of_several_values_counts() -> None:
    found = found_in("H\nBy: Ann\nBy: Ben\nDate: 2024-01-02\nPublished on: 2025-01-02", "f")
    assert (found.author, found.published) == ("Ann", "2024-01-02")


def test_lines_in_the_middle_of_a_text_are_no_metadata() -> None:
    body = "Text.\n" * 30
    assert found_in(f"Headline\n{body}By: Jo Doe\n{body}", "f").author is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("on 2025-03-15 at 3", "2025-03-15"),
        ("2024-02-29", "2024-02-29"),
        ("2025-02-29", None),
        ("2025-13-01", None),
        ("12025-01-011", None),
        ("1825-01-01", None),
        ("15 March 2025", None),
    ],
)
def test_only_real_dates_are_dates(value: str, expected: str | None) -> None:
    assert iso_date(value) == expected


def test_a_line_of_many_spaces_names_nobody() -> None:
    """A careless pattern takes the square of their number, and would stall here."""
    text = "Headline\nBy: x" + " " * 60_000 + "y"
    assert found_in(text, "f").author is None


@pytest.mark.parametrize("text", samples())
def test_what_is_found_in_a_sample_stands_in_it(text: str) -> None:
    found = found_in(text, "fallback")
    assert found.title == "fallback" or found.title in " ".join(text.split())
    for value in (found.author, found.published, found.source_url):
        assert value is None or value in text
