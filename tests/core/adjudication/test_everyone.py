"""Everyone’s figures are annotators’: gold and suggestions are counted where they are chosen."""

from dataclasses import replace

import pytest

from core.commands.gold_rules import AcceptUnanimous
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.survey import Grouping, StatementFilter
from core.project import Project
from tests.core.adjudication.builders import (
    HOTLINE,
    as_adjudicator,
    done,
    gold,
    gold_state,
    says,
    state,
)

STATEMENTS = StatementFilter()


@pytest.fixture
def golden(project: Project, article: ArticleId) -> LayerId:
    """Anna and Ben say the same, and gold has it; no one else says anything."""
    for name in ("Anna", "Ben"):
        says(project, name, article, HOTLINE, "Germany", "supports", "crisis hotline")
    done(project, article, "Anna", "Ben")
    as_adjudicator(project).run(AcceptUnanimous())
    layer = project.gold_layer()
    assert layer is not None
    assert len(gold(project, article)) == 1
    return layer.id


def test_the_figures_count_what_annotators_say(project: Project, golden: LayerId) -> None:
    for layer, count in ((None, 2), (golden, 1)):
        figures = project.overview(layer)
        assert list(figures.actors.values()) == [count]
        assert [sum(stances.values()) for stances in figures.months.values()] == [count]
        assert [sum(stances.values()) for stances in figures.positions.values()] == [count]
        assert sum(figures.days.values()) == count
    assert golden in [each.layer.id for each in project.overview(None).layers]


def test_the_table_of_all_statements_lists_those_of_annotators(
    project: Project, golden: LayerId
) -> None:
    chosen = replace(STATEMENTS, layer=golden)
    for wanted, count in ((STATEMENTS, 2), (chosen, 1), (replace(chosen, text="hotline"), 1)):
        assert len(project.statement_ids(wanted)) == count
        assert [g.count for g in project.statement_groups(Grouping.ACTOR, wanted)] == [count]
        assert project.found_counts(wanted).statements == count
    assert len(project.statement_ids(replace(STATEMENTS, text="hotline"))) == 2


def test_totals_count_what_annotators_say(project: Project, golden: LayerId) -> None:
    assert project.statement_totals() == (2, 0)


def test_a_search_finds_gold_where_it_is_chosen_or_named(project: Project, golden: LayerId) -> None:
    assert project.search_statements("actor:Germany")[0] == 2
    assert project.search_statements("actor:Germany", layer=golden)[0] == 1
    assert project.search_statements("annotator:Gold actor:Germany")[0] == 1


def test_an_article_is_as_far_as_annotators_are(
    project: Project, article: ArticleId, golden: LayerId
) -> None:
    for name in ("Anna", "Ben"):
        state(project, article, name, ArticleState.IN_PROGRESS)
    project.act_as(None)
    assert gold_state(project, article) is ArticleState.DONE
    assert project.search("state:done")[0] == 0
    assert project.search("state:in_progress")[0] == 1
