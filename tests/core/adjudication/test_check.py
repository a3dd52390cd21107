"""The check of a file sees what is wrong with verdicts and gold."""

import pytest

from core.model.ids import ArticleId
from core.model.phrase import Unavailable
from core.model.verdict import Decision
from core.project import Project
from tests.core import builders
from tests.core.adjudication.builders import decide, done, only_case, says


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("UPDATE verdict SET said = '[{\"layer\":99}]'", "about a layer that is not there"),
        ("UPDATE verdict SET said = '[7]'", "What was said when verdict"),
        ("UPDATE verdict SET gold = NULL", "has no gold statement"),
        ("UPDATE verdict SET kind = 'nothing'", "has a gold statement"),
        ("UPDATE verdict SET gold = 1", "does not stand in gold"),
        ("UPDATE verdict SET uid = 'other'", "names another verdict than its own"),
        ("UPDATE verdict SET how = 'single'", "says that it is adjudicated"),
        ("UPDATE statement SET provenance = NULL WHERE id = 3", "does not say from what"),
        ("UPDATE statement SET complete = 0 WHERE id = 3", "is a draft"),
        ("UPDATE layer SET kind = 'gold' WHERE id = 1", "more than one gold layer"),
        ("DELETE FROM article", "points to a missing row"),
    ],
)
def test_damage_to_verdicts_and_gold_is_told(
    project: Project, article: ArticleId, sql: str, words: str
) -> None:
    annas = says(project, "Anna", article)
    says(project, "Ben", article, None, "Germany", evidence=(builders.quoting("Berlin"),))
    done(project, article, "Anna", "Ben")
    case = next(c for c in project.article_cases(article).cases if c.statement(annas))
    decide(project, case, Decision.accept(annas))
    assert project.problems() == []
    builders.damage(project, sql)
    assert words in " ".join(project.problems())


def test_a_verdict_that_cannot_be_read_is_told_where_it_is_needed(
    project: Project, article: ArticleId
) -> None:
    says(project, "Anna", article)
    done(project, article, "Anna", "Ben")
    decide(project, only_case(project, article), Decision.nothing())
    builders.damage(project, 'UPDATE verdict SET said = \'[{"layer": "x", "statement": 1}]\'')
    with pytest.raises(Unavailable, match="This project is damaged: what was said when verdict"):
        project.article_cases(article)
