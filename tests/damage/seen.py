"""What a project shows of itself through its facade, in the words of `plain`."""

from core.model.article import ArticleFilter
from core.model.codebook import Codebook
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.statement import Statement
from core.project import Project
from tests.damage.plain import PEOPLE, WIDE


def seen(project: Project) -> dict[str, object]:
    found: dict[str, object] = {"entries": _entries(project.codebook)}
    articles = {ArticleId(n): project.article(ArticleId(n)).details.title
                for n in project.article_ids(None, ArticleFilter())}  # fmt: skip
    found["texts"] = {title: project.text(number) for number, title in articles.items()}
    layers = {name: project.layer_named(name).id for name in PEOPLE}
    found["said"] = {
        each.parts.note: _said(project, name, title, each)
        for name, layer in layers.items()
        for number, title in articles.items()
        for each in project.statements(number, layer)
    }
    found["states"] = {
        (name, title): str(state)
        for name, layer in layers.items()
        for number, title in articles.items()
        if (state := project.article_state(layer, number)) is not ArticleState.TO_DO
    }
    found["assigned"] = {
        (annotator.name, title)
        for number, title in articles.items()
        for annotator, count in project.assignment_counts([number])
        if count
    }
    found["gold"] = _gold(project, articles)
    return found


def _entries(book: Codebook) -> dict[tuple[str, str], tuple[object, ...]]:
    return {
        (str(entry.kind), entry.name): (
            frozenset(entry.aliases), entry.retired,
            frozenset(book.name_of(part) for part in entry.split.into) if entry.split
            else frozenset(),
        )
        for entry in book.entries.values()
    }  # fmt: skip


def _names(project: Project, each: Statement) -> tuple[str, ...]:
    parts = each.parts
    chosen = (parts.actor, parts.stance, parts.measure)
    return tuple(project.codebook.name_of(entry) for entry in chosen if entry is not None)


def _said(project: Project, name: str, title: str, each: Statement) -> tuple[object, ...]:
    return (name, title, _slot(each), _names(project, each),
            each.parts.confidence, each.parts.flagged)  # fmt: skip


def _slot(each: Statement) -> int:
    (place,) = each.parts.evidence
    return place.start // WIDE


def _gold(project: Project, articles: dict[ArticleId, str]) -> dict[object, object]:
    layer = project.gold_layer()
    number: LayerId | None = None if layer is None else layer.id
    if number is None:
        return {}
    return {
        (title, _slot(each)): _names(project, each)
        for article, title in articles.items()
        for each in project.statements(article, number)
    }
