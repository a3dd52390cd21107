"""A generated project that several annotators have annotated, the same in every run."""

import random
from collections.abc import Iterator
from pathlib import Path

from core.commands.articles import AddArticles
from core.commands.layers import ImportLayer, IncomingArticle, IncomingStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.layer import ArticleState, LayerKind
from core.model.span import Role, Span
from core.project import Project
from core.text.canonical import digest
from tests.bench.corpus import codebook, texts

ANNOTATORS = ("Ana", "Ben", "Cem")
ARTICLES, STATEMENTS = 10_000, 5
"""So many the benches of agreement have; statements by each annotator on each article."""
_STANCES = ("opposes", "sceptical", "neutral", "conditional", "supports")
_Said = tuple[int, int, int, str, int]
"""Start, length, number of the actor, stance, number of the measure."""


def doubly_coded(path: Path, articles: int, statements: int) -> None:
    """So many statements on each article by each of `ANNOTATORS`, who mostly mean the same."""
    every = list(texts(articles, words=200, seed=11))
    with Project.create(path, codebook()) as project:
        project.run(
            AddArticles(
                NewArticle(text, ArticleDetails(f"Article {n}", "Outlet", None, _day(n)), "")
                for n, text in enumerate(every)
            )
        )
        for number, name in enumerate(ANNOTATORS):
            shares = tuple(_share(text, n, number, statements) for n, text in enumerate(every))
            project.run(ImportLayer(name, LayerKind.ANNOTATOR, shares))


def _share(text: str, article: int, annotator: int, count: int) -> IncomingArticle:
    meant = random.Random(article)
    own = random.Random(f"{article} {annotator}")
    found = [_said(meant, len(text)) for _ in range(count)]
    made = tuple(
        _statement(text, f"{annotator:08x}{article:012x}{n:012x}", own, each)
        for n, each in enumerate(_seen(found, own, len(text)))
    )
    state = ArticleState.DONE
    details = ArticleDetails("")
    return IncomingArticle(str(article), digest(text), None, details, None, state, made)


def _seen(found: list[_Said], own: random.Random, length: int) -> Iterator[_Said]:
    """What was meant, now and then something else, somewhat to the side, or taken otherwise."""
    for said in found:
        start, size, actor, stance, measure = said if own.random() < 0.85 else _said(own, length)
        if own.random() < 0.4:
            start, size = start + own.randrange(8), size + own.randrange(20)
        actor = actor if own.random() < 0.9 else own.randrange(300)
        stance = stance if own.random() < 0.75 else own.choice(_STANCES)
        yield start, size, actor, stance, measure if own.random() < 0.85 else own.randrange(120)


def _said(chance: random.Random, length: int) -> _Said:
    start = chance.randrange(max(1, length - 200))
    actor, measure = int(chance.paretovariate(0.6)) % 300, int(chance.paretovariate(0.6)) % 120
    return start, chance.randint(30, 160), actor, chance.choice(_STANCES), measure


def _statement(text: str, uid: str, own: random.Random, said: _Said) -> IncomingStatement:
    start, size, actor, stance, measure = said
    end = min(len(text), start + size)
    spans = {
        Role.EVIDENCE: (Span.of(text, start, end),),
        Role.ACTOR: (Span.of(text, start, min(end, start + own.randint(4, 12))),),
    }
    return IncomingStatement(
        place=uid, uid=uid, actor=f"Actor {actor}", stance=stance, measure=f"Measure {measure}",
        spans=spans,
    )  # fmt: skip


def _day(number: int) -> str:
    year, month = divmod(number % 24, 12)
    return f"{2024 + year}-{month + 1:02}-01"
