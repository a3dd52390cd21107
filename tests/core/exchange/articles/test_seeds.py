"""What the first real articles say of themselves is found, and nothing that they do not say.

Expectations are places in the files themselves: nothing of their text stands here.
"""

import re
from pathlib import Path

from core.commands.articles import FoundArticle
from core.model.proposal import ArticleField
from core.text.canonical import canonical
from tests.core.exchange.builders import articles
from tests.core.text.samples import SEEDS

TITLE_LINES = {"000": 0, "001": 1, "002": 2, "003": 0, "004": 0}
"""The first digits of a file's name -> the line that is its title."""
SEED_FILES = sorted(SEEDS.glob("*.txt"))


def lines_of(path: Path) -> list[str]:
    return canonical(path.read_text(encoding="utf-8")).split("\n")


def after(path: Path, key: str) -> str | None:
    """What stands behind a key and a colon at the beginning of a line."""
    found = [line for line in lines_of(path) if line.startswith(f"{key} :")]
    return found[0].partition(" : ")[2] if found else None


def imported(path: Path) -> FoundArticle:
    (article,) = articles(path)
    return article


def test_title_author_day_and_source_of_each_seed_are_right() -> None:
    for path in SEED_FILES:
        known = imported(path).details
        assert known.title == " ".join(lines_of(path)[TITLE_LINES[path.stem[:3]]].split())
        assert known.author == after(path, "Writer"), path
        day = after(path, "Publish date")
        assert known.published == (day and day[:10]), path
        assert known.source_url == after(path, "Source link"), path
        assert (known.outlet, known.language) == (None, "en"), path


def test_the_one_seed_that_tells_all_of_it_is_among_them() -> None:
    full = [path for path in SEED_FILES if after(path, "Writer")]
    assert len(full) == 1 or not SEED_FILES
    for path in full:
        known = imported(path).details
        assert re.fullmatch(r"\w+ \w+", known.author or "")
        assert known.published == "2025-03-15"
        assert (known.source_url or "").startswith("https://")


def test_nothing_is_cut_and_each_proposal_stands_in_the_text() -> None:
    for path in SEED_FILES:
        article = imported(path)
        assert article.text == canonical(path.read_text(encoding="utf-8"))
        fields = [proposal.field for proposal in article.proposals]
        assert fields.count(ArticleField.TITLE) == 1
        for proposal in article.proposals:
            assert proposal.start is not None
            assert article.text[proposal.start : proposal.end].startswith(proposal.value[:10])
