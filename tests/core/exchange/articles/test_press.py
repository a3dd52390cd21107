"""An export of a press database is taken apart, each article with what its header says."""

from collections.abc import Callable
from pathlib import Path

import pytest

from core.commands.articles import FoundArticle
from core.exchange.articles.press import sections_of
from core.exchange.format import ImportOptions
from core.model.proposal import Found
from tests.core.exchange.articles import builders
from tests.core.exchange.builders import SENTENCE, articles, read, reasons, write

CLASSIC = f"""
                               1 of 2 DOCUMENTS

                              The Example Times

                       March 3, 2014 Monday
                          Late Edition - Final

Talks Are Wanted

BYLINE: By AVA EXAMPLE

SECTION: Section A; Column 0; Foreign Desk; Pg. 1

LENGTH: 12 words

DATELINE: BRUSSELS

{SENTENCE}

LOAD-DATE: March 4, 2014

LANGUAGE: ENGLISH

                               2 of 2 DOCUMENTS

                              Daily Example

                            4. März 2014

Gespräche gefordert

LENGTH: 300 words

{SENTENCE} Twice.

LOAD-DATE: March 5, 2014
"""

MODERN = f"""Talks Are Wanted
The Example Times
March 3, 2024 Sunday
Copyright 2024 Example Company All Rights Reserved
Section: Section A; Column 0
Length: 12 words
Byline: By Ava Example
Body
{SENTENCE}
Load-Date: March 4, 2024
End of Document
Second Thoughts
Daily Example
5 March 2024
Length: 9 words
Body
{SENTENCE} Twice.
Load-Date: March 6, 2024
End of Document
"""

CODED = f"""SE Politics
HD  Talks are wanted
BY  By Ava Example
WC  12 words
PD  3 March 2025
ET  10:15
SN  Example News
SC  EXN
LA  English
CY  (c) 2025 Example Limited
LP  {SENTENCE}
TD  More of it.
AN  Document EXN0000020250303el33000p5

HD
Second thoughts
PD
4 March 2025
SN
Daily Example
LP
{SENTENCE} Twice.
AN
Document DEX0000020250304el34000p6
"""

UNCODED = f"""Talks are wanted
By Ava Example
312 words
3 March 2025
10:15
Example News
EXN
English
(c) 2025 Example Limited

{SENTENCE}

Document EXN0000020250303el33000p5
Second thoughts
50 words
4 March 2025
Daily Example
DEX
English

{SENTENCE} Twice.

Document DEX0000020250304el34000p6
"""

FIRST = ("Talks Are Wanted", "The Example Times")
EXPORTS = {
    "classic": (CLASSIC, FIRST, "AVA EXAMPLE", "2014-03-03"),
    "modern": (MODERN, FIRST, "Ava Example", "2024-03-03"),
    "coded": (CODED, ("Talks are wanted", "Example News"), "Ava Example", "2025-03-03"),
    "uncoded": (UNCODED, ("Talks are wanted", "Example News"), "Ava Example", "2025-03-03"),
}


def told(article: FoundArticle) -> tuple[str | None, ...]:
    known = article.details
    return known.title, known.outlet, known.author, known.published


@pytest.mark.parametrize("name", EXPORTS)
def test_each_article_has_what_its_header_says(name: str, tmp_path: Path) -> None:
    text, (title, outlet), author, day = EXPORTS[name]
    first, second = articles(write(tmp_path / "export.txt", text))
    assert told(first) == (title, outlet, author, day)
    assert SENTENCE in first.text
    assert second.details.outlet == "Daily Example"
    assert "Twice" in second.text
    assert "Twice" not in first.text
    assert "End of Document" not in first.text + second.text


@pytest.mark.parametrize("name", EXPORTS)
def test_a_proposal_stands_where_it_is_said_to_stand(name: str) -> None:
    for section in sections_of(EXPORTS[name][0]):
        assert section.proposals
        for proposal in section.proposals:
            assert proposal.found is Found.EXPORT
            if proposal.field != "published":
                assert section.text[proposal.start : proposal.end] == proposal.value


def test_articles_are_told_apart_by_their_lines(tmp_path: Path) -> None:
    path = write(tmp_path / "export.txt", MODERN)
    lines = MODERN.split("\n")
    found = articles(path)
    assert [lines[(article.line or 0) - 1] for article in found] == [
        "Talks Are Wanted", "Second Thoughts",
    ]  # fmt: skip
    assert len({article.origin for article in found}) == 2


@pytest.mark.parametrize(
    ("name", "make"),
    [("a.docx", builders.word), ("a.rtf", builders.rich_text)],
)
def test_documents_that_hold_an_export_are_taken_apart(
    name: str, make: Callable[..., Path], tmp_path: Path
) -> None:
    found = articles(make(tmp_path / name, *MODERN.split("\n")))
    assert [article.details.title for article in found] == ["Talks Are Wanted", "Second Thoughts"]


def test_a_page_that_holds_an_export_is_taken_apart(tmp_path: Path) -> None:
    body = "".join(f"<p>{line}</p>" for line in UNCODED.split("\n"))
    found = articles(write(tmp_path / "a.html", f"<html><body>{body}</body></html>"))
    assert [article.details.title for article in found] == ["Talks are wanted", "Second thoughts"]


def test_the_header_counts_also_without_metadata_of_the_text(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", MODERN)
    first, _ = articles(path, options=ImportOptions(with_metadata=False))
    assert told(first)[0] == "Talks Are Wanted"


@pytest.mark.parametrize(
    "text",
    [
        SENTENCE,
        f"A report\n\nDocument 1 of 3\n\n{SENTENCE}",
        f"{SENTENCE}\nEnd of Document\n",
        f"Headline\nLoad-Date: March 3, 2024\n{SENTENCE}",
        "",
        "End of Document",
    ],
)
def test_a_text_with_a_mark_alone_is_no_export(text: str) -> None:
    assert sections_of(text) == []


def test_an_export_of_one_article_is_that_article(tmp_path: Path) -> None:
    (article,) = articles(
        write(tmp_path / "a.txt", MODERN.split("End of Document")[0] + "End of Document\n")
    )
    assert told(article)[:2] == ("Talks Are Wanted", "The Example Times")


COVERED = f"""
Download Request: Selected Items: 1-2
Time Of Request: Friday, March 14, 2014  16:51:31

Terms: (hotline)


                               1 of 2 DOCUMENTS



                               The Example (England)

                            January 11, 2010 Monday
                                   Edition 1;
                                    Scotland

Talks are wanted by some

BYLINE: AVA Example

SECTION: FEATURES; Pg. 6

LENGTH: 77 words


{SENTENCE}

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper

JOURNAL-CODE: EXN


                    Copyright 2010 EXAMPLE NEWSPAPERS LTD
                              All Rights Reserved

                               2 of 2 DOCUMENTS



                                    Daily Example

                            January 12, 2010 Tuesday

Second thoughts

LENGTH: 80 words

{SENTENCE} Twice.

LOAD-DATE: January 12, 2010


                       Copyright 2010 Daily Example
                              All Rights Reserved
"""


def test_a_download_with_its_cover_and_editions_over_two_lines(tmp_path: Path) -> None:
    """Laid out as the sample of https://github.com/JBGruber/LexisNexisTools (inst/extdata)."""
    found = read(write(tmp_path / "a.txt", COVERED))
    inside = [told(item) for item in found if isinstance(item, FoundArticle)]
    assert inside == [
        ("Talks are wanted by some", "The Example (England)", "AVA Example", "2010-01-11"),
        ("Second thoughts", "Daily Example", None, "2010-01-12"),
    ]
    cover = sum(map(str.isalpha, COVERED.partition("1 of 2 DOCUMENTS")[0]))
    assert [str(item.reason) for item in found if not isinstance(item, FoundArticle)] == [
        f"It holds text outside of its articles, which was left out: {cover} letters."
    ]


def test_what_stands_outside_the_articles_is_told(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", f"List of contents\n1. Talks\n{CLASSIC}")
    assert len(read(path)) == 3
    assert reasons(path) == [
        f"{path}: It holds text outside of its articles, which was left out: 19 letters."
    ]
