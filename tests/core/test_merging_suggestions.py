"""A program's predictions come in as its own layer, with their scores, beside everybody's."""

from pathlib import Path

from core.commands.incoming import IncomingArticle, IncomingStatement
from core.commands.layers import ImportLayer
from core.model.article import ArticleDetails
from core.model.ids import ArticleId
from core.model.layer import Layer, LayerKind
from core.model.span import Role
from core.project import Project
from tests.core import builders
from tests.core.builders import quoting
from tests.core.together_builders import copied, first_article, merged

QUOTE = "Germany supports the crisis hotline"


def predicted(project: Project, score: float) -> None:
    """What a program says of the first article, with how sure it is."""
    statement = IncomingStatement(
        "line 1", "prediction-1", "Germany", "supports", "crisis hotline",
        {Role.EVIDENCE: (quoting(QUOTE),)}, provenance={"score": score},
    )  # fmt: skip
    article = project.article(first_article(project))
    share = IncomingArticle(
        "line 1", None, article.uid, ArticleDetails(""), None, None, (statement,)
    )
    project.run(ImportLayer("Model", LayerKind.SUGGESTION, (share,)))


def suggestions(project: Project) -> Layer:
    (found,) = (each for each in project.layers() if each.kind is LayerKind.SUGGESTION)
    return found


def scores(project: Project) -> list[object]:
    found = project.statements(first_article(project), suggestions(project).id)
    return [each.provenance and each.provenance["score"] for each in found]


def test_scores_of_predictions_come_in_with_their_layer_and_follow_its_newer_version(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    builders.add_statement(project, article)
    path = copied(project, tmp_path / "model.glossator")
    for score in (0.75, 0.5):
        with Project.open(path) as file:
            predicted(file, score)
        report = merged(project, path)
        assert report.has_changed
        assert suggestions(project).annotator.name == "Model"
        assert scores(project) == [score]
        assert not merged(project, path).has_changed
    assert len(project.statements(article, builders.own_layer(project))) == 1
