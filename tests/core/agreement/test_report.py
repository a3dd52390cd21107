"""The whole report, on annotations whose figures are known."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.agreement.coefficients.figure import ONE_ANNOTATOR, ONE_ARTICLE
from core.agreement.detection import Matching
from core.agreement.intervals import draws, interval_of
from core.agreement.level import Level
from core.agreement.report import DEFAULT, Comparison, Options, Report, Subject, gathered, report
from core.model.codebook import Codebook, Entry, EntryKind, Field, FieldKind
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import ArticleId, EntryId, LayerId
from core.model.layer import ArticleState
from core.model.phrase import Cancelled, Phrase
from core.model.statement import Voice
from tests.core.agreement.builders import ANA, BEN, CEM, article, said, shifted

NAMES = {ANA: "Ana", BEN: "Ben", CEM: "Cem"}
SCALE = ("opposes", "sceptical", "neutral", "conditional", "supports")


def entries() -> list[Entry]:
    actors = [Entry(EntryId(n), f"a{n}", EntryKind.ACTOR, f"Actor {n}") for n in range(1, 5)]
    stances = [
        Entry(EntryId(11 + n), f"s{n}", EntryKind.STANCE, name, value=n - 2)
        for n, name in enumerate(SCALE)
    ]
    measures = [
        Entry(EntryId(n), f"m{n}", EntryKind.MEASURE, f"Measure {n}",
              parent=EntryId(21) if n == 22 else None)
        for n in range(21, 25)
    ]  # fmt: skip
    return [*actors, *stances, *measures]


CODEBOOK = Codebook(
    "Talks", 3, {entry.id: entry for entry in entries()},
    (Field("weight", FieldKind.NUMBER), Field("since", FieldKind.DATE),
     Field("urgent", FieldKind.YES_NO), Field("why", FieldKind.TEXT)),
)  # fmt: skip


def made(
    articles: Sequence[ComparedArticle],
    layers: Sequence[LayerId] = (ANA, BEN),
    options: Options = DEFAULT,
    worked: Mapping[object, str] | None = None,
) -> Report:
    subject = Subject({layer: NAMES[layer] for layer in layers}, CODEBOOK, dict(worked or {}))  # type: ignore[arg-type]
    return report(articles, subject, options)


def two_articles() -> list[ComparedArticle]:
    """Ana made 4 statements, Ben 3; 3 match: exactly, at 0.6 and at 0.25."""
    first = article({
        ANA: [said(ANA, (0, 10), parts=(1, 11, 21)), said(ANA, (20, 30), parts=(2, 15, 22)),
              said(ANA, (50, 60), parts=(1, 13, 23))],
        BEN: [said(BEN, (0, 10), parts=(1, 11, 21)), said(BEN, (20, 26), parts=(2, 14, 21))],
    })  # fmt: skip
    second = article({
        ANA: [said(ANA, (0, 10), parts=(3, 12, 24))],
        BEN: [said(BEN, (6, 16), parts=(1, 12, 24))],
    }, number=2)  # fmt: skip
    return [first, second]


def test_precision_recall_and_f1_take_the_second_as_the_prediction() -> None:
    found = made(two_articles()).overall
    assert (found.articles, found.units, found.matched) == (2, 4, 3)
    assert found.statements == {"Ana": 4, "Ben": 3}
    assert found.alone == {"Ana": 1, "Ben": 0}
    rates = found.detection[Matching.OVERLAP].rates
    assert (rates.precision, rates.recall, rates.f1) == (1.0, 3 / 4, 6 / 7)


def test_each_threshold_counts_the_matches_that_reach_it() -> None:
    found = made(two_articles()).overall.detection
    assert [found[each].matched for each in Matching] == [3, 2, 1, 1]
    assert found[Matching.EXACT].rates.f1 == 2 / 7


def test_macro_figures_are_means_over_articles() -> None:
    macro = made(two_articles()).overall.detection[Matching.OVERLAP].macro
    assert macro.articles == 2
    assert macro.rates.f1 == pytest.approx((4 / 5 + 1) / 2)
    assert macro.rates.recall == pytest.approx((2 / 3 + 1) / 2)


def test_an_article_in_which_nobody_found_anything_is_no_part_of_the_mean() -> None:
    with_empty = [*two_articles(), article({ANA: [], BEN: []}, number=3)]
    found = made(with_empty).overall
    assert found.articles == 3
    assert found.detection[Matching.OVERLAP].macro.articles == 2


def test_parts_are_measured_on_matched_statements() -> None:
    parts = made(two_articles()).overall.parts
    agreed = {key: part.coefficients["percent_agreement"].value for key, part in parts.items()}
    assert agreed["actor"] == agreed["stance"] == agreed["measure"] == pytest.approx(2 / 3)
    assert agreed["measure_parent"] == 1.0
    assert parts["actor"].units == 3
    assert parts["stance"].level is Level.ORDINAL


def test_confusion_names_what_the_first_and_the_second_said() -> None:
    stance = made(two_articles()).overall.parts["stance"]
    assert set(stance.confusion.cells) == {
        ("opposes", "opposes", 1), ("sceptical", "sceptical", 1), ("supports", "conditional", 1),
    }  # fmt: skip
    assert stance.confusion.disagreements == 1
    assert stance.marginals["Ana"] == {"opposes": 1, "sceptical": 1, "supports": 1}


def test_stances_are_ordinal_in_the_order_of_the_scale() -> None:
    """Units (1, 1), (2, 2), (5, 4) with ranks; n = 1:2, 2:2, 4:1, 5:1."""
    alpha = made(two_articles()).overall.parts["stance"].coefficients["krippendorff_alpha"].value
    count = {1: 2, 2: 2, 4: 1, 5: 1}

    def apart(low: int, high: int) -> float:
        between = sum(n for rank, n in count.items() if low <= rank <= high)
        return (between - (count[low] + count[high]) / 2) ** 2

    expected = sum(
        2 * count[a] * count[b] * apart(a, b) for a in count for b in count if a < b
    ) / (6 * 5)  # fmt: skip
    assert alpha == pytest.approx(1 - (2 * apart(4, 5) / 6) / expected)


def test_extra_fields_are_measured_by_their_kind() -> None:
    def answered(layer: LayerId, place: int, **fields: str | float | bool) -> ComparedStatement:
        return said(layer, (place, place + 10), fields=fields)

    told = article({
        ANA: [answered(ANA, 0, weight=1.0, since="2025-01-01", urgent=True, why=" Because "),
              answered(ANA, 20, weight=4.0, since="2025-01-11", urgent=False)],
        BEN: [answered(BEN, 0, weight=2.0, since="2025-01-02", urgent=True, why="because"),
              answered(BEN, 20, weight=4.0, since="2025")],
    })  # fmt: skip
    parts = made([told]).overall.parts
    kinds = {key: (part.level, part.units) for key, part in parts.items() if ":" in key}
    assert kinds == {
        "field:weight": (Level.INTERVAL, 2),
        "field:since": (Level.INTERVAL, 1),
        "field:urgent": (Level.NOMINAL, 1),
        "field:why": (Level.NOMINAL, 1),
    }
    assert parts["field:why"].coefficients["percent_agreement"].value == 1.0


def test_a_voice_that_one_left_open_is_missing() -> None:
    told = article({
        ANA: [said(ANA, (0, 9), voice=Voice.QUOTED), said(ANA, (20, 30), voice=Voice.AUTHOR)],
        BEN: [said(BEN, (0, 9), voice=Voice.QUOTED), said(BEN, (20, 30))],
    })  # fmt: skip
    assert made([told]).overall.parts["voice"].units == 1


def test_triples_count_matches_whose_parts_are_all_equal() -> None:
    triples = made(two_articles()).overall.triples
    assert (triples.matched, triples.rates.f1) == (1, 2 / 7)


def test_only_articles_that_all_have_done_enter() -> None:
    states = {ANA: ArticleState.DONE, BEN: ArticleState.IN_PROGRESS}
    open_one = article({ANA: [said(ANA, (0, 9))], BEN: [said(BEN, (0, 9))]}, 3, states)
    found = made([*two_articles(), open_one])
    assert found.overall == made(two_articles()).overall
    assert (found.seen, [each.done for each in found.annotators]) == (3, [3, 2])


def test_done_without_a_statement_is_data() -> None:
    silent = article({ANA: [said(ANA, (0, 9))], BEN: []}, 3)
    found = made([*two_articles(), silent]).overall
    assert found.articles == 3
    assert found.detection[Matching.OVERLAP].rates.f1 == 6 / 8
    assert found.finds.coefficients["percent_agreement"].value == pytest.approx(2 / 3)
    assert found.article_sets.articles == 3


def test_done_and_skipped_are_decisions_and_to_do_is_missing() -> None:
    done, skipped = ArticleState.DONE, ArticleState.SKIPPED
    told = [
        article({}, 1, {ANA: done, BEN: done}),
        article({}, 2, {ANA: done, BEN: skipped}),
        article({}, 3, {ANA: skipped, BEN: skipped}),
        article({}, 4, {ANA: skipped}),
        article({}, 5, {ANA: done, BEN: ArticleState.IN_PROGRESS}),
    ]
    states = made(told).overall.states
    assert states.articles == 3
    assert states.coefficients["percent_agreement"].value == pytest.approx(2 / 3)


def test_nothing_shared_is_undefined_with_a_reason_and_never_a_number() -> None:
    found = made([article({ANA: [said(ANA, (0, 9))]})]).overall
    assert (found.articles, found.units) == (0, 0)
    assert found.detection[Matching.OVERLAP].rates.f1 is None
    assert found.detection[Matching.OVERLAP].reason is not None
    for part in found.parts.values():
        assert all(each.value is None and each.reason for each in part.coefficients.values())
    assert found.article_sets.masi.value is None
    assert found.article_sets.masi.reason is not None


def test_one_annotator_alone_agrees_with_nobody() -> None:
    found = made([article({ANA: [said(ANA, (0, 9))]})], [ANA])
    assert found.overall.statements == {"Ana": 1}
    assert found.overall.detection[Matching.OVERLAP].rates.f1 is None
    assert found.pairs == ()


# Three annotators


def three() -> list[ComparedArticle]:
    shared = article({layer: [said(layer, (0, 10))] for layer in NAMES})
    states = {ANA: ArticleState.DONE, BEN: ArticleState.DONE}
    of_two = article({ANA: [said(ANA, (0, 10))], BEN: [said(BEN, (0, 9), parts=(2, 11, 21))]},
                     2, states)  # fmt: skip
    return [shared, of_two]


def test_each_pair_is_measured_on_the_articles_that_both_have_done() -> None:
    found = made(three(), list(NAMES))
    assert [(pair.annotators, pair.articles) for pair in found.pairs] == [
        (("Ana", "Ben"), 2), (("Ana", "Cem"), 1), (("Ben", "Cem"), 1),
    ]  # fmt: skip
    assert found.overall.articles == 1
    assert found.overall.detection[Matching.OVERLAP].matched == 3


def test_each_pair_is_told_how_far_it_agrees_on_what_is_done_and_what_is_skipped() -> None:
    done, skipped = ArticleState.DONE, ArticleState.SKIPPED
    told = [
        article({}, 1, {ANA: done, BEN: skipped, CEM: done}),
        article({}, 2, {ANA: skipped, CEM: skipped}),
    ]
    states = [pair.states for pair in made(told, list(NAMES)).pairs]
    assert [each.articles for each in states] == [1, 2, 1]
    agreed = [each.coefficients["percent_agreement"].value for each in states]
    assert agreed == [0.0, 1.0, 0.0]


def test_partial_takes_in_what_two_have_done_with_the_third_missing() -> None:
    found = made(three(), list(NAMES), Options(partial=True)).overall
    assert (found.articles, found.matched) == (2, 2)
    # Of unit one, three couples agree of three; of unit two, none of one.
    assert found.parts["actor"].coefficients["percent_agreement"].value == 0.5


def test_each_annotator_is_told_against_all_others() -> None:
    found = made(two_articles()).annotators
    assert [each.annotator for each in found] == ["Ana", "Ben"]
    assert [each.f1.value for each in found] == [6 / 7, 6 / 7]


# Slices


def test_agreement_is_told_by_revision_month_of_publication_and_month_of_work() -> None:
    one, other = two_articles()
    late = [replace(s, codebook_revision=2) for s in other.said_by(BEN)]
    told = [
        replace(one, published="2025-03-02"),
        replace(other, statements={**other.statements, BEN: tuple(late)}),
    ]
    found = made(told, worked={one.id: "2026-01", other.id: "2026-02"})
    assert [(s.label, s.articles, s.matched, s.f1.value) for s in found.revisions] == [
        (1, 1, 2, 4 / 5), (2, 1, 1, 1.0),
    ]  # fmt: skip
    assert [(s.label, s.statements) for s in found.published] == [("2025-03", 5), (None, 2)]
    assert [s.label for s in found.worked] == ["2026-01", "2026-02"]
    actor = found.revisions[1].parts["actor"]
    assert (actor.units, actor.percent_agreement.value) == (1, 0.0)


def many(count: int) -> list[ComparedArticle]:
    """`two_articles` in turn, as other articles."""
    return [
        replace(two_articles()[number % 2], id=number, uid=f"{number:020x}")  # type: ignore[arg-type]
        for number in range(count)
    ]


def test_slices_have_the_figures_and_intervals_of_their_articles_alone() -> None:
    every = [replace(a, published=("2025-03", "2025-04")[n > 4]) for n, a in enumerate(many(12))]
    options = Options(50, 3)
    slices = made(every, options=options).published
    for part_of, alone in zip(slices, (every[:5], every[5:]), strict=True):
        whole = made(alone, options=options).overall
        assert part_of.f1 == whole.detection[Matching.OVERLAP].f1
        for key, part in whole.parts.items():
            assert part_of.parts[key].units == part.units
            assert part_of.parts[key].percent_agreement == part.coefficients["percent_agreement"]
            assert part_of.parts[key].krippendorff_alpha == part.coefficients["krippendorff_alpha"]


def test_a_slice_of_all_articles_has_the_figures_of_the_whole() -> None:
    found = made(many(6), options=Options(50, 3))
    (only,) = found.revisions
    assert only.f1 == found.overall.detection[Matching.OVERLAP].f1
    stance = found.overall.parts["stance"].coefficients["krippendorff_alpha"]
    assert only.parts["stance"].krippendorff_alpha == stance
    assert stance.interval is not None


def test_a_slice_of_one_article_says_why_it_has_no_interval() -> None:
    every = [replace(a, published=("2025-03", "2025-04")[n > 0]) for n, a in enumerate(many(4))]
    first, second = made(every, options=Options(50)).published
    assert first.f1.interval is None
    assert first.f1.alone == ONE_ARTICLE
    assert first.parts["actor"].krippendorff_alpha.alone == ONE_ARTICLE
    assert second.f1.interval is not None
    assert second.f1.alone is None


def test_what_was_gathered_once_makes_each_report_as_if_the_articles_were_read_for_it() -> None:
    articles, seeded = by_three(8), Options(50, 3)
    subject = Subject(NAMES, CODEBOOK)
    once = gathered(iter(articles), subject)
    assert once.report(DEFAULT) == report(articles, subject, DEFAULT)
    assert once.report(seeded) == report(articles, subject, seeded)
    assert once.report(DEFAULT) == report(articles, subject, DEFAULT)


# Annotators


def by_three(count: int) -> list[ComparedArticle]:
    """Cem says what Ana says, but for the first statement of every third article."""
    found = []
    for number, each in enumerate(many(count)):
        own = [replace(s, layer=CEM, uid=f"cem {s.uid}") for s in each.said_by(ANA)]
        said_by = {**each.statements, CEM: tuple(own[number % 3 == 0 :])}
        done = dict.fromkeys(NAMES, ArticleState.DONE)
        found.append(replace(each, statements=said_by, states=done))
    return found


def test_of_three_the_figures_of_each_are_means_over_pairs_with_an_interval() -> None:
    found = made(by_three(12), list(NAMES), Options(100, 2))
    for each in found.annotators:
        own = [pair for pair in found.pairs if each.annotator in pair.annotators]
        f1 = [pair.detection[Matching.OVERLAP].rates.f1 or 0.0 for pair in own]
        assert each.f1.value == pytest.approx(sum(f1) / 2)
        for figure in (each.f1, each.alphas["stance"]):
            assert figure.interval is not None
            assert figure.value is not None
            assert figure.interval.low <= figure.value <= figure.interval.high
            assert figure.interval.resamples == 100


def test_the_interval_of_a_mean_is_that_of_the_mean_of_each_resample() -> None:
    """Drawn article by article, without any of the sums that figures are made of."""
    every, resamples, seed = by_three(8), 60, 5
    found = made(every, list(NAMES), Options(resamples, seed))
    (counts,) = draws(len(every), resamples, seed, resamples)
    means = []
    for times in counts.T.astype(int):
        drawn = [each for each, count in zip(every, times, strict=True) for _ in range(count)]
        again = [replace(each, id=ArticleId(number)) for number, each in enumerate(drawn)]
        ana = made(again, list(NAMES)).annotators[0]
        means.append((ana.f1.value, ana.alphas["stance"].value))
    for figure, values in zip(
        (found.annotators[0].f1, found.annotators[0].alphas["stance"]),
        zip(*means, strict=True), strict=True,
    ):  # fmt: skip
        expected = interval_of(np.array(values, dtype=np.float64))
        assert expected is not None
        assert figure.interval is not None
        assert figure.interval.low == pytest.approx(expected.low)
        assert figure.interval.high == pytest.approx(expected.high)


def test_of_two_each_has_the_figures_of_their_pair() -> None:
    found = made(many(6), options=Options(50, 1))
    for each in found.annotators:
        assert each.f1 == found.overall.detection[Matching.OVERLAP].f1


def test_one_annotator_alone_has_no_figure_against_others_and_a_reason() -> None:
    (ana,) = made(many(3), [ANA], Options(50)).annotators
    assert (ana.done, ana.f1.value, ana.f1.reason) == (3, None, ONE_ANNOTATOR)
    assert ana.alphas["actor"].reason == ONE_ANNOTATOR


# Resampling and stopping


def test_the_same_seed_gives_the_same_intervals_and_they_hold_the_value() -> None:
    told = [
        replace(each, id=number, uid=f"{number:020x}")
        for number in range(20)
        for each in (two_articles()[number % 2],)
    ]
    found = made(told, options=Options(200, 1)).overall  # type: ignore[arg-type]
    assert found == made(told, options=Options(200, 1)).overall  # type: ignore[arg-type]
    intervals = [
        (found.detection[Matching.OVERLAP].rates.f1, found.detection[Matching.OVERLAP].interval),
        (found.article_sets.masi.value, found.article_sets.masi.interval),
        *((f.value, f.interval) for f in found.parts["actor"].coefficients.values() if f.value),
    ]
    for value, interval in intervals:
        assert value is not None
        assert interval is not None
        assert interval.low <= value <= interval.high
        assert interval.resamples == 200


def test_a_wish_to_stop_ends_it_at_every_stage() -> None:
    calls = 0

    def stopping(after: int) -> Callable[[int, int | None, Phrase], None]:
        left = after

        def progress(done: int, total: int | None, what: Phrase) -> None:
            nonlocal left, calls
            calls += 1
            left -= 1
            if not left:
                raise Cancelled

        return progress

    subject = Subject({ANA: "Ana", BEN: "Ben"}, CODEBOOK)
    report(two_articles(), subject, Options(10), stopping(0))
    for after in range(1, calls + 1):
        with pytest.raises(Cancelled):
            report(two_articles(), subject, Options(10), stopping(after))


# Invariants

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 20))
PARTS = st.tuples(st.integers(1, 3), st.integers(11, 15), st.integers(21, 23))
SAID = st.lists(st.tuples(SPANS, PARTS), max_size=4)
ARTICLES = st.lists(st.tuples(SAID, SAID, SAID), min_size=1, max_size=5)
Told = list[tuple[list[tuple[tuple[int, int], tuple[int, int, int]]], ...]]


def articles_of(told: Told, layers: Sequence[LayerId] = tuple(NAMES)) -> list[ComparedArticle]:
    return [
        article({
            layer: [said(layer, (start, start + length), parts=parts,
                         uid=f"{number}-{layer}-{n}")
                    for n, ((start, length), parts) in enumerate(each)]
            for layer, each in zip(layers, by_layer, strict=False)
        }, number)
        for number, by_layer in enumerate(told)
    ]  # fmt: skip


def symmetric(found: Comparison) -> dict[str, object]:
    """The figures in which nobody is first."""
    coefficients = {
        key: {
            name: None if figure.value is None else pytest.approx(figure.value, abs=1e-9)
            for name, figure in part.coefficients.items()
        }
        for key, part in found.parts.items()
    }
    return {
        "counts": (found.articles, found.units, found.matched, found.ties),
        "statements": (found.statements, found.alone),
        "f1": {key: (each.matched, each.rates.f1) for key, each in found.detection.items()},
        "triples": found.triples.rates.f1,
        "units": {key: part.units for key, part in found.parts.items()},
        "coefficients": coefficients,
    }


@settings(max_examples=30)
@given(ARTICLES, st.permutations(tuple(NAMES)))
def test_permuting_annotators_changes_nothing(told: Told, order: list[LayerId]) -> None:
    there = made(articles_of(told), list(NAMES))
    back = made(articles_of(told), order)
    assert symmetric(back.overall) == symmetric(there.overall)
    pairs = {frozenset(pair.annotators): symmetric(pair) for pair in there.pairs}
    for pair in back.pairs:
        assert symmetric(pair) == pairs[frozenset(pair.annotators)]


@settings(max_examples=30)
@given(ARTICLES, st.integers(0, 500))
def test_shifting_all_spans_changes_nothing(told: Told, by: int) -> None:
    here = articles_of(told)
    there = [
        replace(each, statements={
            layer: tuple(shifted(s, by) for s in found) for layer, found in each.statements.items()
        })
        for each in here
    ]  # fmt: skip
    assert made(there, list(NAMES)) == made(here, list(NAMES))


@settings(max_examples=30)
@given(ARTICLES)
def test_a_layer_agrees_with_itself_wherever_that_can_be_told(told: Told) -> None:
    twice = [(first, first, first) for first, _, _ in told]
    found = made(articles_of(twice), list(NAMES)).overall
    for each in (*found.detection.values(), found.triples):
        assert each.rates.f1 in (1.0, None)
    assert found.alone == dict.fromkeys(NAMES.values(), 0)
    for part in found.parts.values():
        for figure in part.coefficients.values():
            assert figure.value in (1.0, None) or figure.value == pytest.approx(1)
    for figure in (found.article_sets.jaccard, found.article_sets.masi):
        assert figure.value is None or figure.value == pytest.approx(1)
