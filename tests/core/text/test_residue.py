"""Page residue in a text: found where it says so itself, and never taken for the article."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text.residue import residue_in

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "articles"
BODY = "The ministers met again.\n\nNobody spoke of the bridge, and the talks went on.\n"


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in residue_in(text)]


@pytest.mark.parametrize(
    "line",
    [
        "[ad_1]",
        "Advertisement",
        "Leave a Comment",
        "Write a comment",
        "Leave a Reply",
        "3 Comments",
        "Share this",
        "Share this article:",
        "Click to share on Facebook (Opens in new window)",
        "We use cookies to improve your experience.",
        "Accept all cookies",
        "Subscribe to our newsletter",
        "Sign up for our weekly letter",
        "See also  How a Bridge Is Guarded",
        "Read more: The bridge reopens",
        "Back to top button",
        "Copyright for syndicated content belongs to the linked source.",
        "© 2025 The Harbour Courier",
        "Lesen Sie auch: Die Brücke",
        "Lire aussi : le pont",
    ],
)
def test_a_line_that_belongs_to_the_page_is_residue_wherever_it_stands(line: str) -> None:
    assert found(f"{BODY}{line}\n{BODY}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "Share prices fell after the speech.",
        "Advertisement rules for tobacco were tightened.",
        "He asked readers to leave a comment.",
        "Subscribers left in thousands.",
        "Copyright law is next on the list.",
        "Newsletters are read by few.",
        "By Friday the bridge was open.",
        "Related claims were dropped.",
        "Trending upward since March, the price has doubled.",
        "News travels fast in a harbour.",
    ],
)
def test_a_sentence_of_the_article_is_not_residue(line: str) -> None:
    assert found(f"{BODY}{line}\n{BODY}") == []


def test_credits_are_residue_at_the_end_of_the_text_alone() -> None:
    credits = ["Source link : https://example.org/a", "Writer : Mira Holm", "Publish date : 2025"]
    assert found(BODY + "\n".join(credits)) == credits
    assert found("\n".join(credits) + "\n" + BODY * 10) == []


def test_a_long_line_is_never_residue() -> None:
    assert found(BODY + "See also " + "the bridge " * 30) == []


def test_headlines_between_two_lines_of_the_page_are_residue() -> None:
    page = [
        "Previous Article",
        "The Bridge Closes",
        "Next Article",
        "A Ship Sails",
        "Leave a Reply",
    ]
    assert found(BODY + "\n\n".join(page)) == page


def test_text_after_a_heading_that_is_no_list_of_headlines_stays_text() -> None:
    assert found(f"{BODY}Related articles\n{BODY}") == ["Related articles"]


def test_a_section_is_residue_in_front_of_the_title_alone() -> None:
    assert found(f"World News\n\nThe title\n{BODY}") == ["World News"]
    assert found(f"{BODY}{BODY}World News\n{BODY}") == []


def test_the_sample_shows_every_kind() -> None:
    text = (SAMPLE / "04-will-neighbours-hear.txt").read_text(encoding="utf-8")
    kept = [line.strip() for line in text.split("\n") if line.strip() and line not in found(text)]
    assert kept[0].startswith("Will the neighbours hear")
    assert kept[-1].startswith("The consultation will be taken up again") or len(kept[-1]) > 60
    assert "Harbour closes for ministers’ meeting" in found(text)


@given(
    st.lists(
        st.sampled_from(["Share this", "Related Articles", "[ad_1]", "😀 e\u0301", "A b.", "", " "])
        | st.text(max_size=30),
        max_size=12,
    )
)
def test_residue_is_whole_lines_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    last = 0
    for start, end in residue_in(text):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert not text[text.rfind("\n", 0, start) + 1 : start].strip()
        assert not text[end : text.find("\n", end) if "\n" in text[end:] else len(text)].strip()
        last = end
