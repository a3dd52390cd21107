"""What a text says about itself is offered; nothing is cut out of it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.proposal import ArticleField, Proposal
from core.text.metadata import proposals_in
from tests.core.text.samples import samples

PAGE = (
    "[ad_1]\n\nNews\nNATO chief opens  door\u00a0to talks\nBrussels agreed on Monday.\n\n"
    "Source link : https://example.org/a?b=1 (syndicated)\n"
    "Writer : Mira Holm  \n"
    "Publish date : 2025-03-15 07:20:00\nCopyright for syndicated content."
)


def sure(text: str) -> dict[str, str]:
    """Field -> the first value that is proposed as sure."""
    found: dict[str, str] = {}
    for proposal in proposals_in(text):
        if proposal.is_sure:
            found.setdefault(proposal.field.value, proposal.value)
    return found


def all_of(text: str, field: ArticleField) -> list[Proposal]:
    return [proposal for proposal in proposals_in(text) if proposal.field is field]


def test_title_author_date_and_source_are_read_off_the_text() -> None:
    assert sure(PAGE) == {
        "title": "NATO chief opens door to talks",
        "author": "Mira Holm",
        "published": "2025-03-15",
        "source_url": "https://example.org/a?b=1",
    }


@pytest.mark.parametrize(
    "text", ["", "\n\n", "This is a sentence.\nAnd another.", "x" * 201, "[ad_1]\nWorld News"]
)
def test_without_a_headline_nothing_is_told(text: str) -> None:
    assert list(proposals_in(text)) == []


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Will talks on a hotline begin? | World News", "Will talks on a hotline begin?"),
        ("Will  talks on a hotline begin | World | The Example", "Will talks on a hotline begin"),
        ("Talks | A history of the hotline", "Talks | A history of the hotline"),
        ("Talks on hotlines | and what came of them in spring", None),
        ("Country | Reaction | Key points", "Country | Reaction | Key points"),
        ("| Country | Reaction |", "| Country | Reaction |"),
        ("Will talks on a hotline begin? |", "Will talks on a hotline begin? |"),
    ],
)
def test_the_section_behind_a_bar_is_no_part_of_the_title(line: str, title: str | None) -> None:
    text = f"\u2003{line}\nText."
    (found,) = all_of(text, ArticleField.TITLE)
    assert found.value == (line if title is None else title)
    assert " ".join(text[found.start : found.end].split()) == found.value


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
    assert sure(f"Headline\n{line}\nText.").get("author") == expected


def test_the_first_of_several_values_counts() -> None:
    found = sure("H\nBy: Ann\nBy: Ben\nDate: 2024-01-02\nPublished on: 2025-01-02")
    assert (found["author"], found["published"]) == ("Ann", "2024-01-02")


def test_lines_in_the_middle_of_a_text_are_no_metadata() -> None:
    body = "Text.\n" * 30
    assert "author" not in sure(f"Headline\n{body}By: Jo Doe\n{body}")


def test_a_line_of_many_spaces_names_nobody() -> None:
    """A careless pattern takes the square of their number, and would stall here."""
    text = "Headline\nBy: x" + " " * 60_000 + "y"
    assert "author" not in sure(text)


@pytest.mark.parametrize("text", samples())
def test_what_is_found_stands_where_it_is_said_to_stand(text: str) -> None:
    for proposal in proposals_in(text):
        assert proposal.start is not None
        assert proposal.end is not None
        quote = " ".join(text[proposal.start : proposal.end].split())
        if proposal.field is not ArticleField.PUBLISHED:
            assert proposal.value == quote


@pytest.mark.parametrize(
    ("line", "outlet", "is_sure"),
    [
        ("BRUSSELS, March 3 (Reuters) — Ministers met.", "Reuters", True),
        ("NEW YORK (AP) — Ministers met.", "AP", True),
        ("Kyiv, Ukraine (Morning Paper) - Ministers met.", "Morning Paper", False),
    ],
)
def test_a_dateline_names_the_agency(line: str, outlet: str, is_sure: bool) -> None:
    (proposal,) = all_of(f"Headline\n{line}", ArticleField.OUTLET)
    assert (proposal.value, proposal.is_sure) == (outlet, is_sure)


def test_a_dash_after_a_bracket_in_a_sentence_is_no_dateline() -> None:
    line = "The council (of ministers) met — and left."
    assert all_of(f"Headline\n{line}", ArticleField.OUTLET) == []


def test_only_a_full_date_of_a_dateline_is_a_day() -> None:
    assert all_of("H\nBRUSSELS, March 3 (AFP) — Text.", ArticleField.PUBLISHED) == []
    (day,) = all_of("H\nBRUSSELS, March 3, 2025 (AFP) — Text.", ArticleField.PUBLISHED)
    assert day.value == "2025-03-03"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("This article was originally published on The Conversation.", "The Conversation"),
        ("The post Talks fail appeared first on Daily Example.", "Daily Example"),
        ("This story was first published by Example News on 3 May 2024.", "Example News"),
        ("Originally published at example.org", "example.org"),
        ("Republished with permission from Example Weekly, with thanks.", "Example Weekly"),
    ],
)
def test_a_syndication_line_names_the_outlet(line: str, expected: str) -> None:
    text = "Headline\n" + "Text.\n" * 20 + line
    (proposal,) = all_of(text, ArticleField.OUTLET)
    assert proposal.value == expected
    assert text[proposal.start : proposal.end] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ava Example", "Ava Example"),
        ("By Ava Example and Ben van der Test", "Ava Example and Ben van der Test"),
        ("By all means", None),
        ("By Monday evening the talks had failed", None),
    ],
)
def test_a_byline_names_the_author(line: str, expected: str | None) -> None:
    assert sure(f"Headline\n{line}\nText.").get("author") == expected


@pytest.mark.parametrize(
    ("line", "field", "expected"),
    [
        ("Veröffentlicht am: 3. März 2024", "published", "2024-03-03"),
        ("Autorin: Ava Beispiel", "author", "Ava Beispiel"),
        ("Publié le : 1er août 2024", "published", "2024-08-01"),
        ("Source: Example News", "outlet", "Example News"),
    ],
)
def test_other_languages_and_other_keys_are_understood(
    line: str, field: str, expected: str
) -> None:
    assert sure(f"Headline\nText.\n{line}")[field] == expected


@pytest.mark.parametrize(
    "piece",
    ["By ", "A. ", "Aa-", "BRUSSELS, ", "(a) — ", "originally published on ", "a.b ", "Date : ",
     "12 May ", "http://", " ", "\t:", "and ", "Source link : "],
)  # fmt: skip
def test_no_line_keeps_the_search_long(piece: str) -> None:
    """A careless pattern takes the square of a line's length; a megabyte would show it."""
    began = time.process_time()
    for text in (piece * (1_000_000 // len(piece)), f"{piece * 40}\n" * 20_000):
        list(proposals_in(text))
    assert time.process_time() - began < 1


PIECES = st.sampled_from(
    ["By ", "Ann", " and ", "BRUSSELS", ", ", "March 3, 2025", " (", "Reuters", ")", " — ", "\n",
     "Source link", " : ", "https://example.org/a", "originally published on ", ".", " ", "Date:",
     "2025-03-15", "ß", "🕊", "\u00a0", "World News"]
)  # fmt: skip


def test_white_space_in_a_name_is_one_blank() -> None:
    (found,) = proposals_in("By: Ava \u00a0Example\n\nTalks begin.")
    assert (found.field, found.value) == (ArticleField.AUTHOR, "Ava Example")


@given(st.lists(PIECES, max_size=40).map("".join))
def test_whatever_stands_in_a_text_its_proposals_stand_there(text: str) -> None:
    for proposal in proposals_in(text):
        assert proposal.value.strip()
        assert 0 <= (proposal.start or 0) < (proposal.end or 0) <= len(text)
        if proposal.field is not ArticleField.PUBLISHED:
            assert proposal.value == " ".join(text[proposal.start : proposal.end].split())
