"""The figures of the overview are those of the statements that are there."""

import sqlite3
import time
from contextlib import closing
from datetime import date

import pytest

from core.commands.statements import DeleteStatement, SetNote
from core.model.ids import ArticleId
from core.model.overview import Overview
from core.model.statement import Statement
from core.model.survey import StatementFilter
from core.project import Project
from core.reading import EVERY_ARTICLE
from tests.core import builders
from tests.core.builders import ACTOR, STANCE, entry_id


@pytest.fixture
def dated(project: Project, article: ArticleId) -> Project:
    """Anna and Ben on an article of March, one of April and one without a day."""
    april = builders.add_article(project, builders.TEXT + "April.", "April", published="2025-04-02")
    year = builders.add_article(project, builders.TEXT + "A year.", "Year", published="2024")
    for _ in range(2):
        builders.add_statement(project, april, "Talks", "Germany", "supports", "crisis hotline")
    builders.add_statement(project, april, "Talks", "Germany", "opposes", "crisis hotline")
    builders.add_statement(project, year, "Talks", "France", "neutral", "ban on enlargement")
    builders.add_statement(project, article, None, None, None, None)
    project.act_as("Ben")
    builders.add_statement(project, article, "Talks", "France", "supports", "crisis hotline")
    return project


def only_statement(project: Project) -> Statement:
    layer = builders.own_layer(project)
    ids = [ArticleId(number) for number in project.article_ids(layer, EVERY_ARTICLE)]
    (found,) = [each for article in ids for each in project.statements(article, layer)]
    return found


def named(project: Project, overview: Overview) -> dict[tuple[str, str], dict[str, int]]:
    name = project.codebook.name_of
    return {
        (str(name(actor)), str(name(measure))): {str(name(s)): n for s, n in counts.items()}
        for (actor, measure), counts in overview.positions.items()
    }


def test_positions_count_complete_statements_of_everyone(dated: Project) -> None:
    assert named(dated, dated.overview(None)) == {
        ("Germany", "crisis hotline"): {"supports": 2, "opposes": 1},
        ("France", "crisis hotline"): {"supports": 1},
        ("France", "ban on enlargement"): {"neutral": 1},
    }


def test_one_layer_counts_its_own_alone(dated: Project) -> None:
    overview = dated.overview(builders.own_layer(dated))
    assert named(dated, overview) == {("France", "crisis hotline"): {"supports": 1}}
    assert sum(overview.days.values()) == 1
    assert len(overview.layers) == 2


def test_actors_and_measures_come_by_their_number_of_statements(dated: Project) -> None:
    overview, book = dated.overview(None), dated.codebook
    assert [(book.name_of(each), n) for each, n in overview.actors.items()] == [
        ("Germany", 3),
        ("France", 2),
    ]
    assert [(book.name_of(each), n) for each, n in overview.measures.items()] == [
        ("crisis hotline", 4),
        ("ban on enlargement", 1),
    ]


def test_what_is_over_the_limit_is_counted(dated: Project) -> None:
    overview = dated.overview(None, limit=1)
    assert list(overview.actors) == [entry_id(dated, ACTOR, "Germany")]
    assert (overview.other_actors, overview.other_measures) == (1, 1)
    assert list(named(dated, overview)) == [("Germany", "crisis hotline")]


def test_months_are_those_of_the_articles_days(dated: Project) -> None:
    supports, opposes, neutral = (
        entry_id(dated, STANCE, name) for name in ("supports", "opposes", "neutral")
    )
    found = dated.overview(None).months
    assert found["2025-04"] == {supports: 2, opposes: 1}
    assert found["2024"] == {neutral: 1}
    assert list(found) == sorted(found)


def test_days_count_what_was_recorded_and_is_still_there(dated: Project) -> None:
    layer = builders.own_layer(dated)
    today = date.today().isoformat()
    assert dated.overview(None).days == {today: 6}
    own = only_statement(dated)
    dated.run(DeleteStatement(own.id))
    assert dated.overview(None).days == {today: 5}
    assert dated.overview(layer).days == {}
    dated.undo()
    assert dated.overview(layer).days == {today: 1}


def test_a_statement_is_recorded_on_the_day_it_was_made_not_when_it_was_changed(
    dated: Project,
) -> None:
    with closing(sqlite3.connect(dated.path)) as database, database:
        database.execute("UPDATE journal_step SET at = '2025-05-06T12:00:00.000+00:00'")
    layer = builders.own_layer(dated)
    own = only_statement(dated)
    dated.run(SetNote(own.id, "later"))
    assert dated.overview(layer).days == {"2025-05-06": 1}


def test_states_and_statements_of_every_layer_are_there(dated: Project) -> None:
    overview = dated.overview(builders.own_layer(dated))
    told = {each.layer.annotator.name: (each.statements, each.drafts) for each in overview.layers}
    assert told == {"Anna": (4, 1), "Ben": (1, 0)}
    assert overview.articles == 3


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
def test_a_day_opens_as_many_statements_as_it_counts_wherever_one_is(
    dated: Project, zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal keeps the time of the world, a person counts days of her own."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        with closing(sqlite3.connect(dated.path)) as database, database:
            database.execute(
                "UPDATE journal_step SET at = strftime('%Y-%m-%dT%H:%M:%f', '2025-03-29',"
                " (seq * 7) || ' hours') || '+00:00'"
            )
        days = dated.overview(None).days
        assert len(days) > 1
        for day, count in days.items():
            assert len(dated.statement_ids(StatementFilter(recorded=day))) == count, day
        assert not dated.statement_ids(StatementFilter(recorded="2024-01-01"))
    finally:
        monkeypatch.undo()
        time.tzset()
