"""The index follows the articles, no query can be wrong, and places are code points."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands.articles import AddArticles
from core.model.article import ArticleFilter
from core.model.phrase import Cancelled, Refused
from core.project import Project
from core.storage import connection
from core.storage.rows import JournaledRows, Table
from core.text.query import parse
from tests.core import builders
from tests.core.builders import new_article

special = st.sampled_from(["AND", "OR", "NOT", "NEAR", "title:", "ban", "é", "\x00", "\ud800"])
queries = st.one_of(
    st.text(st.characters(), max_size=20),
    st.lists(st.one_of(special, st.sampled_from("\"*()^:+-{}_',\\ \n")), max_size=8).map("".join),
)


@pytest.fixture(scope="module")
def library(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    path = tmp_path_factory.mktemp("library") / "library.glossator"
    shutil.copyfile(blank, path)
    with Project.open(path) as project:
        builders.add_article(project)
        yield project


def hits(project: Project, query: str) -> list[str]:
    """What each hit points at in its text; the title in brackets where only that matches."""
    total, found = project.search(query)
    assert total == len(found)
    quotes = []
    for hit in found:
        article = project.find_article(uid=hit.uid)
        assert article is not None
        if hit.start is None:
            quotes.append(f"[{hit.title}]")
        else:
            quotes.append(project.text(article)[hit.start : hit.end])
    return quotes


@given(queries)
def test_a_query_finds_or_is_refused_in_a_sentence(library: Project, query: str) -> None:
    for ask in (library.search, library.search_statements):
        sentence = "."
        try:
            total, found = ask(query)
            assert total == len(found)
        except Refused as refusal:
            sentence = str(refusal)
        assert sentence.endswith(".")


@given(queries)
def test_a_list_can_be_narrowed_with_each_letter_typed(library: Project, query: str) -> None:
    for end in range(len(query) + 1):
        with suppress(Refused):
            library.article_ids(None, ArticleFilter(text=query[:end]))


WORDS = builders.TEXT.split()


@given(st.integers(0, len(WORDS) - 1), st.integers(1, 12))
def test_words_that_follow_each_other_are_found_as_a_phrase(
    library: Project, first: int, count: int
) -> None:
    phrase = " ".join(WORDS[first : first + count])
    has_letters = any(character.isalnum() for character in phrase)
    assert library.search(f'"{phrase}"')[0] == int(has_letters)


@pytest.mark.parametrize(
    ("query", "quote"),
    [
        ("hotline", "hotline"),
        ("monday", "Monday"),
        ('"crisis hotline"', "crisis hotline"),
        ("france minister", "France"),
        ("support*", "supports"),
        ("talks", "Talks"),
    ],
)
def test_a_place_is_in_code_points_also_after_an_emoji(
    library: Project, query: str, quote: str
) -> None:
    assert hits(library, query) == [quote]


@pytest.mark.parametrize(
    "query",
    ["hotlin", "support", '"hotline crisis"', "hotline missing", "", " ", '""', "*", "\x00"],
)
def test_what_does_not_stand_there_is_not_found(library: Project, query: str) -> None:
    assert library.search(query) == (0, [])


def test_accents_and_case_do_not_count(project: Project) -> None:
    builders.add_article(project, "\U0001f54a\U0001f54a Le Caf\u00e9, le CAFE\u0301.")
    assert hits(project, "cafe") == ["Caf\u00e9"]


def test_a_snippet_shows_the_match_on_one_line(project: Project) -> None:
    text = f"{'before ' * 30}\n\u00a0needle\n{'after ' * 30}"
    builders.add_article(project, text)
    _, (hit,) = project.search("needle")
    assert "before needle after" in hit.snippet
    assert "\n" not in hit.snippet
    assert len(hit.snippet) < 150


def test_a_match_in_the_title_alone_has_no_place(project: Project) -> None:
    builders.add_article(project, "Text.", title="Summit of doves")
    assert hits(project, "doves") == ["[Summit of doves]"]


def test_the_best_come_first_and_all_are_counted(project: Project) -> None:
    builders.add_article(project, "treaty " + "word " * 200, "little")
    builders.add_article(project, "treaty treaty treaty", "much")
    builders.add_article(project, "nothing", "none")
    total, (best,) = project.search("treaty", limit=1)
    assert (total, best.title) == (2, "much")


def test_reading_ends_once_that_is_wanted(project: Project) -> None:
    project.run(AddArticles([new_article(f"Text {n}", f"T{n}") for n in range(300)]))
    asked: list[None] = []
    project.stop_when(lambda: bool(asked.append(None) or len(asked) > 1))
    with pytest.raises(Cancelled):
        project.search("/x/")
    project.stop_when(lambda: False)
    assert project.search("/text 29/")[0] == 11


# The index follows


def integrity(project: Project) -> None:
    """FTS5 itself compares the index with the texts; it raises where they differ."""
    with closing(connection.connect(project.path)) as database:
        database.execute(
            "INSERT INTO article_search (article_search, rank) VALUES ('integrity-check', 1)"
        )


def test_undone_imports_are_not_found_and_redone_ones_are(project: Project) -> None:
    builders.add_article(project)
    assert project.search("hotline")[0] == 1
    project.undo()
    assert project.search("hotline")[0] == 0
    integrity(project)
    project.redo()
    assert project.search("hotline")[0] == 1
    integrity(project)


def test_a_new_title_is_found_and_the_old_one_is_not(project: Project) -> None:
    article = builders.add_article(project, title="Doves")
    with closing(connection.connect(project.path)) as database, connection.transaction(database):
        rows = JournaledRows(database, step=1)
        rows.update(Table.ARTICLE, article, {"title": "Hawks"})
    assert (project.search("doves")[0], project.search("hawks")[0]) == (0, 1)
    assert project.search("hotline")[0] == 1
    integrity(project)


def test_a_deleted_article_leaves_the_index(project: Project) -> None:
    builders.add_article(project)
    builders.add_article(project, builders.OTHER_TEXT, "Other")
    builders.damage(project, "DELETE FROM article WHERE title = 'Talks'")
    assert hits(project, "enlargement") == ["enlargement"]
    assert project.search("hotline")[0] == 0
    integrity(project)


def test_the_integrity_check_of_these_tests_can_fail(project: Project) -> None:
    builders.add_article(project)
    builders.damage(project, "DELETE FROM article_search_data WHERE id > 10")
    with pytest.raises(sqlite3.DatabaseError):
        integrity(project)


# One letter, which nearly every article has


@pytest.fixture
def dated(project: Project) -> Project:
    """Three articles with words that begin with “t”, of which the oldest has the most."""
    for text, title, day in (
        ("Talks, talks and talks. Étude of a treaty.", "Oldest", "2025-01-01"),
        ("At last, one 🕊 treaty.", "Newest", "2025-03-01"),
        ("No such word, only an attempt. An Étude.", "Tired", ""),
        ("Not one.", "None of it", "2025-02-01"),
    ):
        builders.add_article(project, text, title, published=day)
    return project


@pytest.mark.parametrize("query", ["t*", "t* OR treat*", "t* o*", "(t*)"])
def test_what_one_letter_finds_stands_by_day_and_not_by_rank(dated: Project, query: str) -> None:
    _, found = dated.search(query)
    days = [hit.published or "" for hit in found]
    assert days == sorted(days, reverse=True)
    assert not dated.ranks(parse(query))


def test_words_beside_one_letter_are_ranked(dated: Project) -> None:
    total, found = dated.search("treaty t*")
    assert total == 2
    assert dated.ranks(parse("treaty t*"))
    assert found[0].title == "Newest", "a short text is ranked first"
    assert dated.ranks(parse("tr*")), "two letters are"
    assert dated.ranks(parse("条*")), "and so is a sign, which is a word"


def test_the_place_of_one_letter_is_the_first_word_that_begins_with_it(dated: Project) -> None:
    _, found = dated.search("t*")
    marked = {hit.title: [hit.snippet[start:end] for start, end in hit.marked] for hit in found}
    assert marked == {"Oldest": ["Talks"], "Newest": ["treaty"], "Tired": []}
    _, found = dated.search("e*")
    assert {hit.snippet[start:end] for hit in found for start, end in hit.marked} == {"Étude"}
