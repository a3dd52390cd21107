"""Agreement on marks: over all articles of a project, on long texts, and γ of one article."""

import time
from collections.abc import Callable
from functools import cache

import numpy as np

from core.agreement.unitizing.alpha_u import alpha_u
from core.agreement.unitizing.continuum import Continuum, Mark, marked
from core.agreement.unitizing.family import family
from core.agreement.unitizing.gamma import gamma
from core.agreement.unitizing.partition import partition
from core.agreement.unitizing.role_tallies import figures
from core.agreement.unitizing.roles import compared, role_alphas, role_tallies
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import ArticleState
from core.model.span import Role
from tests.bench.conftest import Report

ARTICLES, STATEMENTS, LENGTH, WORDS = 10_000, 5, 3_000, 500
LAYERS = tuple(LayerId(number) for number in (1, 2, 3))
NAMES = ("Ana", "Ben", "Cem")
_words = [(6 * number, 6 * number + 5) for number in range(WORDS)]


def seconds(do: Callable[[], object], times: int = 3) -> float:
    """Of the processor, at best."""
    took = []
    for _ in range(times):
        began = time.process_time()
        do()
        took.append(time.process_time() - began)
    return min(took)


@cache
def articles() -> tuple[ComparedArticle, ...]:
    rng = np.random.default_rng(0)
    starts = rng.integers(0, LENGTH - 260, (ARTICLES, STATEMENTS)).tolist()
    shifts = rng.integers(0, 60, (ARTICLES, STATEMENTS, len(LAYERS))).tolist()
    return tuple(_article(number, starts[number], shifts[number]) for number in range(ARTICLES))


def _article(number: int, starts: list[int], shifts: list[list[int]]) -> ComparedArticle:
    said = {
        layer: tuple(
            _statement(layer, start + moves[place])
            for start, moves in sorted(zip(starts, shifts, strict=True))
        )
        for place, layer in enumerate(LAYERS)
    }
    states = dict.fromkeys(LAYERS, ArticleState.DONE)
    return ComparedArticle(
        ArticleId(number), f"{number:020x}", "", None, None, LENGTH, states, said, {}
    )


def _statement(layer: LayerId, start: int) -> ComparedStatement:
    mentions = {Role.ACTOR: ((start, start + 6),), Role.MEASURE: ((start + 30, start + 45),)}
    return ComparedStatement(
        StatementId(1), "", layer, ((start, start + 120), (start + 150, start + 200)),
        EntryId(1), EntryId(2), EntryId(3), None, {}, 1, mentions,
    )  # fmt: skip


def test_alpha_per_role_over_10000_articles(report: Report) -> None:
    every = articles()
    took = seconds(lambda: role_alphas(every, LAYERS))
    report(
        "α of characters per role, 10,000 articles × 3 × 5, s",
        took,
        2,
        f"{took / ARTICLES * 1e6:.0f} µs an article",
    )
    took = seconds(lambda: role_alphas(every, LAYERS, "token", lambda article: _words))
    report("the same of words, once they are known, s", took, 4, f"{ARTICLES * WORDS:,} words")


def test_intervals_of_alpha_per_role(report: Report) -> None:
    tallies = role_tallies(articles(), LAYERS)
    took = seconds(
        lambda: [figures(tallies, layers, resamples=1_000) for layers in compared(LAYERS)], 1
    )
    what = "intervals of α per role, of each pair and all, s"
    report(what, took, 5, f"1,000 resamples of {ARTICLES:,} articles, four times")


def _marks(number: int, apart: int, seed: int) -> list[Mark]:
    rng = np.random.default_rng(seed)
    starts = (np.arange(number) * apart + rng.integers(0, apart // 2, number)).tolist()
    kinds = rng.integers(0, 20, number).tolist()
    return [
        Mark(start, start + apart // 3, str(kind))
        for start, kind in zip(starts, kinds, strict=True)
    ]


def measured(length: int, number: int) -> Callable[[], object]:
    """αU and the ᵤα family of marks that fill the first part of a text."""
    every = {name: _marks(number, 30, seed) for seed, name in enumerate(NAMES)}

    def measure() -> object:
        marks = marked([Continuum(0, length, every)], NAMES)
        return alpha_u(marks), family(partition(marks))

    return measure


def test_the_cost_follows_the_marks_and_not_the_text(report: Report) -> None:
    short, long = seconds(measured(1_000_000, 30_000)), seconds(measured(2_000_000_000, 30_000))
    report("a text 2,000 times as long, by its shorter self", long / short, 1.5, f"{long:.2f} s")
    more = seconds(measured(2_000_000_000, 120_000))
    report("four times as many marks, by the fewer", more / long, 6, f"{more:.2f} s for 360,000")


def test_gamma_of_an_article(report: Report) -> None:
    every = {name: _marks(40, 60, seed) for seed, name in enumerate(NAMES)}
    began = time.process_time()
    found = gamma([Continuum(0, 2_400, every)], NAMES)
    took = time.process_time() - began
    detail = f"{found.samples} samples, {took / found.samples * 1e3:.0f} ms each"
    report("γ of one article, 3 annotators × 40 units, s", took, 20, detail)
