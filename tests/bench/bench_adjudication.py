"""The queue of 10,000 articles by three annotators: opened in a worker, followed at once."""

import random
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest

from core.adjudication.queue import Queue, QueueFilter
from core.commands.adjudication import RecordVerdict
from core.commands.annotations import ImportAnnotations, IncomingLayer
from core.commands.articles import AddArticles
from core.commands.gold_rules import AcceptMajority
from core.commands.incoming import IncomingArticle, IncomingStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.ids import ArticleId
from core.model.layer import ArticleState, LayerKind
from core.model.verdict import Decision, Disagreement
from core.project import Project
from core.reading import EVERY_ARTICLE
from core.text.canonical import digest
from tests.bench.conftest import Report
from tests.bench.corpus import codebook, statements_on, texts

ARTICLES, STATEMENTS = 10_000, 5
NAMES = ("Ana", "Ben", "Cleo")


@pytest.fixture(scope="module")
def triple(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three layers that agree on most of five statements in each article. Not to be changed."""
    path = tmp_path_factory.mktemp("bench") / "triple.glossator"
    every = list(texts(ARTICLES, words=90))
    with Project.create(path, codebook()) as project:
        project.run(AddArticles(NewArticle(t, ArticleDetails(t[:30]), "") for t in every))
        shares: dict[str, list[IncomingArticle]] = {name: [] for name in NAMES}
        for seed, text in enumerate(every):
            for name, said in zip(NAMES, versions(text, seed), strict=True):
                shares[name].append(share(text, said))
        layers = [IncomingLayer(n, LayerKind.ANNOTATOR, tuple(s)) for n, s in shares.items()]
        project.run(ImportAnnotations(tuple(layers)))
    return path


def share(text: str, said: tuple[IncomingStatement, ...]) -> IncomingArticle:
    details = ArticleDetails("")
    return IncomingArticle("", digest(text), None, details, None, ArticleState.DONE, said)


def versions(text: str, seed: int) -> list[tuple[IncomingStatement, ...]]:
    """The same statements three times, with another stance or none here and there."""
    chance = random.Random(seed)
    told = []
    for number in range(len(NAMES)):
        own = [
            replace(s, uid=f"{number}{s.uid}", stance=chance.choice([s.stance] * 5 + ["neutral"]))
            for s in statements_on(text, STATEMENTS, seed)
            if chance.random() < 0.93
        ]
        told.append(tuple(own))
    return told


def seconds(action) -> tuple[float, object]:  # type: ignore[no-untyped-def]
    begun = perf_counter()
    made = action()
    return perf_counter() - begun, made


def test_the_queue_opens_in_a_small_multiple_of_what_reading_takes(
    triple: Path, report: Report
) -> None:
    with Project.open(triple, read_only=True) as project:
        layers = [layer.id for layer in project.layers()]
        reading, _ = seconds(lambda: sum(1 for _ in project.compared(layers)))
        opening, queue = seconds(project.adjudication_queue)
        told = f"{opening:.1f} s, and {reading:.1f} s to read it; {queue.counts}"  # type: ignore[attr-defined]
        report("queue / reading of 10,000 × 3 layers", opening / reading, 6, told)


def test_what_the_window_asks_of_the_queue_is_there_at_once(triple: Path, report: Report) -> None:
    with Project.open(triple, read_only=True) as project:
        queue = project.adjudication_queue()
        queue.items()
        page, found = seconds(lambda: queue.page(1_000, 100))
        stances = QueueFilter(kinds=frozenset({Disagreement.STANCE}))
        narrowed, _ = seconds(lambda: queue.page(0, 100, stances))
        item = found[0]  # type: ignore[index]
        view, _ = seconds(lambda: project.case_view(item.ref, "seed"))
        after, changed = seconds(lambda: project.updated_queue(queue, [item.ref.article]))
        relisted, _ = seconds(lambda: changed.page(1_000, 100))  # type: ignore[attr-defined]
        counted, _ = seconds(lambda: changed.counts)  # type: ignore[attr-defined]
        moved, _ = seconds(lambda: changed.next_open(item))  # type: ignore[attr-defined]
    for what, took in (
        ("a page", page), ("a page of one kind", narrowed), ("a case", view),
        ("an article that changed", after), ("a page after that", relisted),
        ("counts after that", counted), ("the next case", moved),
    ):  # fmt: skip
        report(f"{what}, ms", took * 1_000, 100, "of 50,000 cases")


def test_a_verdict_is_given_at_once(triple: Path, tmp_path: Path, report: Report) -> None:
    copy = tmp_path / "copy.glossator"
    copy.write_bytes(triple.read_bytes())
    with Project.open(copy) as project:
        some = tuple(ArticleId(n) for n in project.article_ids(None, EVERY_ARTICLE)[:2_000])
        project.act_as("Ana")
        project.run(AcceptMajority(articles=some))
        queue = project.updated_queue(Queue(tuple(y.id for y in project.layers()[:3])), some)
        took = []
        for item in queue.page(0, 20):
            verdict = RecordVerdict(item.ref, Decision.nothing())
            took.append(seconds(lambda verdict=verdict: project.run(verdict))[0])
    report("a verdict, ms", sorted(took)[10] * 1_000, 100, "median of 20, beside much gold")


def test_a_rule_costs_a_small_multiple_of_looking(
    triple: Path, tmp_path: Path, report: Report
) -> None:
    copy = tmp_path / "copy.glossator"
    copy.write_bytes(triple.read_bytes())
    with Project.open(copy) as project:
        some = [ArticleId(number) for number in project.article_ids(None, EVERY_ARTICLE)[:1_000]]
        queue = Queue(tuple(layer.id for layer in project.layers()))
        looking, _ = seconds(lambda: project.updated_queue(queue, some))
        project.act_as("Ana")
        ruling, told = seconds(lambda: project.run(AcceptMajority(articles=tuple(some))))
        undoing, _ = seconds(project.undo)
    report("majority / looking at 1,000 articles", ruling / looking, 12, f"{ruling:.1f} s; {told}")
    report("undo of it / looking", undoing / looking, 8, f"{undoing:.1f} s")
