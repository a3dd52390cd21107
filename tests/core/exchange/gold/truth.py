"""What a project holds, read article by article: what others must find in its export."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.exchange.format import ExportOptions
from core.model.article import Article
from core.model.codebook import Codebook
from core.model.layer import ArticleState, Layer, LayerKind
from core.model.statement import Statement
from core.project import Project


@dataclass(frozen=True)
class Told:
    """An article and what each layer that touched it says, in the order of layers."""

    article: Article
    text: str
    said: Sequence[tuple[Layer, ArticleState, Sequence[Statement]]]

    @property
    def statements(self) -> list[tuple[Layer, Statement]]:
        return [(layer, each) for layer, _, statements in self.said for each in statements]


@dataclass(frozen=True)
class Truth:
    """`articles` by uid, those without a say of these layers left out."""

    codebook: Codebook
    layers: Sequence[Layer]
    articles: Sequence[Told]
    options: ExportOptions

    @property
    def statements(self) -> list[tuple[Told, Layer, Statement]]:
        return [(told, layer, each) for told in self.articles for layer, each in told.statements]

    def names(self, statement: Statement) -> tuple[str, str, str]:
        """Actor, stance and measure."""
        parts = statement.parts
        actor, stance, measure = map(
            self.codebook.name_of, (parts.actor, parts.stance, parts.measure)
        )
        assert actor is not None
        assert stance is not None
        assert measure is not None
        return actor, stance, measure

    @property
    def rows(self) -> Mapping[str, int]:
        spans = sum(len(list(spans_of(each))) for _, _, each in self.statements)
        return {"articles": len(self.articles), "statements": len(self.statements), "spans": spans}


def spans_of(statement: Statement) -> Iterator[tuple[str, int, int, str]]:
    """Role, start, end and quote, in the order of roles."""
    parts = statement.parts
    for role, spans in (
        ("evidence", parts.evidence),
        ("actor", parts.actor_mentions),
        ("stance", parts.stance_cues),
        ("measure", parts.measure_mentions),
    ):
        for span in spans:
            yield role, *span


def truth(project: Project, options: ExportOptions) -> Truth:
    """By the reading that the desk does, one article and layer at a time."""
    layers = [
        layer
        for layer in project.layers()
        if (
            layer.annotator.name in options.layers
            if options.layers
            else layer.kind is LayerKind.ANNOTATOR
        )
    ]
    touched = {layer.id: project.touched_articles(layer.id) for layer in layers}
    articles = []
    for article in project.articles_by_uid():
        said = [
            (layer, touched[layer.id][article.id], _complete(project, article, layer))
            for layer in layers
            if article.id in touched[layer.id]
            and (not options.states or touched[layer.id][article.id] in options.states)
        ]
        if said:
            articles.append(Told(article, project.text(article.id), said))
    return Truth(project.codebook, layers, articles, options)


def _complete(project: Project, article: Article, layer: Layer) -> list[Statement]:
    found = [s for s in project.statements(article.id, layer.id) if not s.is_draft]
    return sorted(found, key=lambda statement: statement.stable_order)
