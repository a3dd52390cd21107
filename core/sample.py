"""The sample project, made from the files that come with Glossator."""

import csv
import io
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from core.commands.articles import AddArticles
from core.commands.layers import ImportLayer
from core.exchange import codebook_yaml
from core.exchange.format import LayerOptions
from core.exchange.layer_lines import layer_in
from core.model.article import ArticleDetails, NewArticle
from core.model.layer import LayerKind
from core.model.progress import silent
from core.project import Project

ANNOTATORS = ("Ana", "Ben")


def build_sample(path: Path) -> None:
    """Make the sample project at `path`; Refused if something stands there, nothing half left."""
    files = resources.files("resources") / "sample"
    draft = codebook_yaml.parsed((files / "codebook.yaml").read_text(encoding="utf-8"))

    def fill(project: Project) -> None:
        project.run(AddArticles(_articles(files)))
        for annotator in ANNOTATORS:
            project.run(_layer(files, annotator))

    Project.create(path, draft, fill).close()


def _articles(files: Traversable) -> Iterator[NewArticle]:
    table = (files / "articles.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(table)):
        text = files.joinpath(row["file"]).read_bytes().decode("utf-8")
        details = ArticleDetails(
            title=row["title"],
            outlet=row["outlet"] or None,
            author=row["author"] or None,
            published=row["published"] or None,
            source_url=row["source_url"] or None,
            language=row["language"] or None,
        )
        yield NewArticle(text, details, origin=row["file"])


def _layer(files: Traversable, annotator: str) -> ImportLayer:
    with (files / "layers" / f"{annotator}.jsonl").open("rb") as file:
        incoming = layer_in(file, LayerOptions(annotator), silent)
    return ImportLayer(annotator, LayerKind.ANNOTATOR, incoming)
