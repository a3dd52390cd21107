"""What the first real articles say of themselves is found, and nothing that they do not say.

Expectations are places in the files themselves: nothing of their text stands here.
"""

import re
from dataclasses import dataclass

import pytest

from core.commands.articles import FoundArticle
from core.model.proposal import ArticleField
from core.text.canonical import canonical
from tests.core.exchange.builders import articles
from tests.core.text.samples import SEEDS


@dataclass(frozen=True)
class Expected:
    """Where in a file each value stands; what the text does not have is None.

    `title`: a line counted from 0, up to `until` where more stands on it. `source_url`, `author`:
    a line, behind its key. `published`: the day itself.
    """

    title: int
    until: str | None = None
    source_url: int | None = None
    author: int | None = None
    published: str | None = None


EXPECTED = {
    "000": Expected(title=0, source_url=32, author=33, published="2025-03-15"),
    "001": Expected(title=1),
    "002": Expected(title=2, until=" | "),
    "003": Expected(title=0),
    "004": Expected(title=0),
}
"""By the first digits of a file's name."""
SEED_FILES = {path.stem[:3]: path for path in sorted(SEEDS.glob("*.txt"))}
each_seed = pytest.mark.parametrize("seed", sorted(EXPECTED))


def lines_of(seed: str) -> list[str]:
    return canonical(SEED_FILES[seed].read_text(encoding="utf-8")).split("\n")


def behind_the_key(seed: str, line: int | None) -> str | None:
    return None if line is None else lines_of(seed)[line].partition(" : ")[2]


def imported(seed: str) -> FoundArticle:
    (article,) = articles(SEED_FILES[seed])
    return article


def test_each_seed_has_its_expectations() -> None:
    assert SEED_FILES == {} or set(SEED_FILES) == set(EXPECTED)


@each_seed
def test_title_source_author_and_day_of_a_seed_are_right(seed: str) -> None:
    if not SEED_FILES:
        return  # a copy of the repository without the seeds beside it
    known, expected = imported(seed).details, EXPECTED[seed]
    title = lines_of(seed)[expected.title].partition(expected.until or "\n")[0]
    assert known.title == " ".join(title.split())
    assert known.source_url == behind_the_key(seed, expected.source_url)
    assert known.author == behind_the_key(seed, expected.author)
    assert known.published == expected.published
    assert (known.outlet, known.language) == (None, "en")


@each_seed
def test_where_a_seed_names_a_source_an_author_or_a_day_it_is_expected(seed: str) -> None:
    if not SEED_FILES:
        return
    keys = {"source_url": "Source link", "author": "Writer", "published": "Publish date"}
    for field, key in keys.items():
        is_told = any(re.match(rf"{key} : \S", line) for line in lines_of(seed))
        assert (getattr(EXPECTED[seed], field) is not None) == is_told


@each_seed
def test_nothing_is_cut_and_each_proposal_stands_in_the_text(seed: str) -> None:
    if not SEED_FILES:
        return
    article = imported(seed)
    assert article.text == "\n".join(lines_of(seed))
    fields = [proposal.field for proposal in article.proposals]
    assert fields.count(ArticleField.TITLE) == 1
    for proposal in article.proposals:
        assert proposal.start is not None
        assert article.text[proposal.start : proposal.end].startswith(proposal.value[:10])
