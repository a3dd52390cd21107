"""Lists of articles: filters, orders, states."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, ArticleFilter, ArticleOrder, NewArticle, uid_of
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.query import Field
from core.model.statement import StatementParts
from core.project import Project
from core.text.canonical import digest
from tests.core import builders

DONE, SKIPPED, TO_DO = ArticleState.DONE, ArticleState.SKIPPED, ArticleState.TO_DO


@pytest.fixture
def shelf(project: Project) -> Project:
    """Four articles: two of one day, one of another, one without a date."""
    for title, published in (
        ("beta", "2025-03-01"),
        ("Alpha", "2025-03-01"),
        ("gamma", None),
        ("Delta", "2024-12-31"),
    ):
        details = {} if published is None else {"published": published}
        builders.add_article(project, f"{title} speaks of Ñandú treaties", title, **details)
    return project


def titles(project: Project, wanted: ArticleFilter, layer: bool = True) -> list[str]:
    owner = builders.own_layer(project) if layer else None
    ids = [ArticleId(number) for number in project.article_ids(owner, wanted)]
    return [row.title for row in project.article_rows(owner, ids)]


@pytest.mark.parametrize("order", ArticleOrder)
@pytest.mark.parametrize("states", [None, frozenset({TO_DO}), frozenset({DONE})])
def test_the_first_article_is_the_first_of_those_that_are_wanted(
    shelf: Project, order: ArticleOrder, states: frozenset[ArticleState] | None
) -> None:
    owner, wanted = builders.own_layer(shelf), ArticleFilter(states, order=order)
    first_of_all = shelf.article_ids(owner, ArticleFilter(order=order))[0]
    shelf.run(SetArticleState(ArticleId(first_of_all), DONE))
    assert shelf.first_article(owner, wanted) == shelf.article_ids(owner, wanted)[0]


def test_there_is_no_first_article_where_none_is_wanted(shelf: Project) -> None:
    assert shelf.first_article(None, ArticleFilter(text="Atlantis")) is None


def named(project: Project, title: str) -> ArticleId:
    for number in project.article_ids(None, ArticleFilter()):
        if project.article(ArticleId(number)).title == title:
            return ArticleId(number)
    raise AssertionError(title)


def states(*wanted: ArticleState, text: str = "") -> ArticleFilter:
    return ArticleFilter(frozenset(wanted), text)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ArticleOrder.IMPORTED, ["beta", "Alpha", "gamma", "Delta"]),
        (ArticleOrder.TITLE, ["Alpha", "beta", "Delta", "gamma"]),
        (ArticleOrder.NEWEST, ["Alpha", "beta", "Delta", "gamma"]),
        (ArticleOrder.OLDEST, ["Delta", "Alpha", "beta", "gamma"]),
    ],
)
def test_articles_stand_in_the_order_asked_for(
    shelf: Project, order: ArticleOrder, expected: list[str]
) -> None:
    assert titles(shelf, ArticleFilter(order=order)) == expected


def test_the_article_with_most_drafts_and_the_one_worked_on_last_come_first(
    shelf: Project,
) -> None:
    for title in ("beta", "beta", "Delta"):
        shelf.run(AddStatement(named(shelf, title), StatementParts()))
    by_drafts = titles(shelf, ArticleFilter(order=ArticleOrder.DRAFTS))
    assert by_drafts == ["beta", "Delta", "Alpha", "gamma"]
    assert titles(shelf, ArticleFilter(order=ArticleOrder.RECENT))[:2] == ["Delta", "beta"]
    shelf.act_as("Ben")
    assert titles(shelf, ArticleFilter(order=ArticleOrder.RECENT)) == titles(shelf, ArticleFilter())


def test_states_filter_as_the_layer_sees_them(shelf: Project) -> None:
    shelf.run(SetArticleState(named(shelf, "beta"), DONE))
    shelf.run(SetArticleState(named(shelf, "gamma"), SKIPPED))
    assert titles(shelf, states(DONE)) == ["beta"]
    assert titles(shelf, states(TO_DO)) == ["Alpha", "Delta"]
    assert titles(shelf, states(DONE, SKIPPED)) == ["beta", "gamma"]
    assert titles(shelf, states()) == []
    shelf.act_as("Ben")
    assert titles(shelf, states(DONE)) == []
    assert len(titles(shelf, states(TO_DO))) == 4


def test_without_a_layer_everything_is_to_do(shelf: Project) -> None:
    shelf.run(SetArticleState(named(shelf, "beta"), DONE))
    assert len(titles(shelf, states(TO_DO), layer=False)) == 4
    assert shelf.state_counts(None)[TO_DO] == 4


def test_state_counts_name_every_state_and_sum_up_to_all_articles(shelf: Project) -> None:
    shelf.run(SetArticleState(named(shelf, "beta"), DONE))
    shelf.run(SetArticleState(named(shelf, "gamma"), DONE))
    shelf.run(SetArticleState(named(shelf, "Delta"), ArticleState.IN_PROGRESS))
    assert shelf.state_counts(builders.own_layer(shelf)) == {
        TO_DO: 1,
        ArticleState.IN_PROGRESS: 1,
        DONE: 2,
        SKIPPED: 0,
    }


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (ArticleFilter(since="2025-01-01"), ["beta", "Alpha"]),
        (ArticleFilter(until="2024-12-31"), ["Delta"]),
        (ArticleFilter(since="2025-03-01", until="2025-03-01"), ["beta", "Alpha"]),
        (ArticleFilter(outlet="Wire"), ["late"]),
        (ArticleFilter(outlet="Wire", text="alpha"), []),
        (ArticleFilter(has_drafts=True), ["gamma"]),
        (ArticleFilter(has_flags=True), ["gamma"]),
        (ArticleFilter(frozenset({TO_DO}), has_drafts=True), []),
    ],
)
def test_filters_narrow_the_list_and_the_counts_alike(
    shelf: Project, wanted: ArticleFilter, expected: list[str]
) -> None:
    builders.add_article(shelf, "A cable about gas", "late", outlet="Wire")
    shelf.run(AddStatement(named(shelf, "gamma"), StatementParts(flagged=True)))
    assert titles(shelf, wanted) == expected
    whole = replace(wanted, states=None)
    counts = shelf.state_counts(builders.own_layer(shelf), wanted)
    assert sum(counts.values()) == len(titles(shelf, whole))


def test_outlets_are_named_once_each(shelf: Project) -> None:
    for number in range(2):
        builders.add_article(shelf, f"A cable, number {number}", f"late {number}", outlet="Wire")
    assert shelf.search_values(Field.OUTLET) == ["Wire"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 4),
        ("  ", 4),
        ("alp", 1),
        ("NANDU", 4),
        ("treaties alpha", 1),
        ('"speaks of"', 4),
        ('"of speaks"', 0),
        ("alpha beta", 0),
        ('"', 4),
        ("* - NOT OR (", 4),
        ("alpha OR beta", 2),
        ("-alpha", 3),
        ("alpha outlet:", 1),
    ],
)
def test_text_filters_while_typing(shelf: Project, text: str, expected: int) -> None:
    assert len(titles(shelf, ArticleFilter(text=text))) == expected


def test_states_and_text_filter_together(shelf: Project) -> None:
    shelf.run(SetArticleState(named(shelf, "Alpha"), DONE))
    shelf.run(SetArticleState(named(shelf, "beta"), DONE))
    assert titles(shelf, states(DONE, text="alp")) == ["Alpha"]
    assert titles(shelf, states(SKIPPED, text="alp")) == []


def test_rows_come_in_the_order_asked_for_and_gone_ones_are_left_out(shelf: Project) -> None:
    ids = [named(shelf, "gamma"), ArticleId(99), named(shelf, "beta")]
    assert [row.title for row in shelf.article_rows(None, ids)] == ["gamma", "beta"]
    assert shelf.article_rows(None, []) == []


def test_rows_count_the_statements_of_their_layer(project: Project) -> None:
    article = builders.add_article(project)
    builders.add_statement(project, article)
    project.run(AddStatement(article, StatementParts()))
    (mine,) = project.article_rows(builders.own_layer(project), [article])
    assert (mine.statements, mine.drafts, mine.state) == (2, 1, ArticleState.IN_PROGRESS)
    project.act_as("Ben")
    (other,) = project.article_rows(builders.own_layer(project), [article])
    assert (other.statements, other.drafts, other.state) == (0, 0, TO_DO)


def test_any_number_of_articles_can_be_asked_for_at_once(project: Project) -> None:
    """SQLite takes no more than 32,766 values in one question."""
    project.run(AddArticles(many(50)))
    wanted = [ArticleId(number) for number in range(40_000)]
    assert len(project.article_rows(None, wanted)) == 50


def many(count: int) -> Iterable[NewArticle]:
    return (builders.new_article(f"Text {number}", f"Title {number}") for number in range(count))


def test_an_article_is_found_by_its_text_and_by_its_uid(project: Project) -> None:
    article = builders.add_article(project)
    sha256 = digest(builders.TEXT)
    assert project.find_article(sha256=sha256) == article
    assert project.find_article(uid=uid_of(sha256)) == article
    assert project.find_article(sha256="0" * 64, uid=uid_of(sha256)) == article
    assert project.find_article(sha256="0" * 64) is None
    assert project.find_article() is None


def test_what_is_known_of_an_article_is_kept(project: Project) -> None:
    details = ArticleDetails(
        "A “title” with \U0001f54a\ufe0f", "Outlet", "Ann Other", "2025-03-15", "https://x.org",
        "en",
        {"Ort": "Zürich", "a": "b"},
    )  # fmt: skip
    report = project.run(AddArticles([NewArticle(builders.TEXT, details, "x.txt")]))
    (stored,) = report.imported
    assert stored.details == details
    assert (stored.length, stored.words) == (len(builders.TEXT), len(builders.TEXT.split()))
    assert stored.uid == stored.sha256[:20]
    assert project.article(stored.id) == stored
    assert project.text(stored.id) == builders.TEXT
    assert list(project.articles_by_uid()) == [stored]


def test_articles_come_in_the_order_of_their_uids(shelf: Project) -> None:
    uids = [article.uid for article in shelf.articles_by_uid()]
    assert len(uids) == 4
    assert uids == sorted(uids)


def test_an_article_that_is_gone_is_refused(project: Project) -> None:
    with pytest.raises(Refused, match="no longer in the project"):
        project.article(ArticleId(7))
    with pytest.raises(Refused, match="no longer in the project"):
        project.text(ArticleId(7))
