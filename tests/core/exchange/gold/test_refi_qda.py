"""A project of REFI-QDA: what it lacks is counted, and nothing else is."""

from pathlib import Path

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement
from core.exchange.export import foreseen
from core.exchange.format import ExportOptions
from core.model.article import ArticleDetails, NewArticle
from core.model.span import Role, Span
from core.project import Project
from tests.core import builders

TEXT = "Germany supports the crisis hotline."


def test_metadata_are_counted_and_overlaps_are_not(project: Project, tmp_path: Path) -> None:
    details = ArticleDetails("T", metadata={"section": "World"})
    new = NewArticle(TEXT, details, "x")
    (article,) = [found.id for found in project.run(AddArticles([new])).imported]
    project.run(AddAnnotator("Ana"))
    project.act_as("Ana")
    for start in (0, 8):
        evidence = {Role.EVIDENCE: (Span.of(TEXT, start, len(TEXT)),)}
        chosen = builders.parts(project, None)
        project.run(AddStatement(article, chosen.with_spans(evidence)))
    found = list(
        map(str, foreseen(project, tmp_path / "x", "refi-qda", ExportOptions(("Ana",))).losses)
    )
    assert "further metadata of 1 article" in found
    assert not any("overlap" in each for each in found)
