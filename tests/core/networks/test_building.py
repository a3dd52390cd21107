"""Networks are counted as the literature defines them."""

import itertools
from collections import Counter, defaultdict
from math import isclose, sqrt

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings, strategies

from core.networks.building import network
from core.networks.coded import Coded
from core.networks.network import Network
from core.networks.options import (
    Counting,
    Level,
    Likeness,
    NetworkKind,
    Normalisation,
    Once,
    Options,
    Relation,
)
from tests.core.networks.builders import BOOK, IDS, Said, coded, many

NAMES = {number: entry.name for number, entry in BOOK.entries.items()}
VALUES = {entry.id: entry.value for entry in BOOK.stances}
EACH = Options(once=Once.NEVER)

# Germany and France both support the hotline and differ on the ban; Poland is neutral on the
# hotline and opposes the ban, as France does.
WORKED: list[Said] = [
    ("Germany", "supports", "hotline", "2025-01-10"),
    ("Germany", "conditional", "hotline", "2025-01-20"),
    ("France", "conditional", "hotline", "2025-02-10"),
    ("Germany", "supports", "ban", "2025-02-11"),
    ("France", "opposes", "ban", "2025-02-12"),
    ("Poland", "neutral", "hotline", "2025-03-01"),
    ("Poland", "sceptical", "ban", ""),
]


def ties(made: Network) -> dict[frozenset[str], float]:
    return {frozenset(NAMES[end] for end in edge.ends): edge.weight for edge in made.edges}


def made(said: list[Said] | Coded, **options: object) -> dict[frozenset[str], float]:
    found = said if isinstance(said, Coded) else coded(said)
    wanted = Options(**{"once": Once.NEVER} | options)  # type: ignore[arg-type]
    return ties(network(found, BOOK, wanted))


def pair(one: str, other: str) -> frozenset[str]:
    return frozenset((one, other))


# Worked by hand


def test_actors_agree_on_measures_that_both_support_or_both_reject() -> None:
    assert made(WORKED, relation=Relation.AGREEMENT) == {
        pair("Germany", "France"): 1,  # hotline
        pair("France", "Poland"): 1,  # ban
    }


def test_actors_conflict_on_measures_that_one_supports_and_the_other_rejects() -> None:
    assert made(WORKED, relation=Relation.CONFLICT) == {
        pair("Germany", "France"): 1,  # ban
        pair("Germany", "Poland"): 1,  # ban
    }


def test_net_is_agreement_less_conflict_and_keeps_ties_that_are_both() -> None:
    assert made(WORKED) == {
        pair("Germany", "France"): 0,
        pair("Germany", "Poland"): -1,
        pair("France", "Poland"): 1,
    }


def test_statements_are_counted_as_often_as_they_pair_up() -> None:
    found = made(WORKED, relation=Relation.AGREEMENT, counting=Counting.STATEMENTS)
    assert found[pair("Germany", "France")] == 2  # two of Germany with one of France


def test_the_same_stance_is_narrower_than_the_same_side() -> None:
    found = made(
        WORKED,
        relation=Relation.AGREEMENT,
        likeness=Likeness.SAME,
        counting=Counting.STATEMENTS,
    )
    assert found == {pair("Germany", "France"): 1}  # conditional and conditional


def test_closeness_weighs_by_the_distance_on_the_scale() -> None:
    found = made(WORKED, relation=Relation.AGREEMENT, likeness=Likeness.CLOSENESS)
    # On the hotline conditional (1) and supports (2) with conditional (1): 1 + 3/4; on the ban
    # supports (2) with opposes (−2): 0.
    assert found[pair("Germany", "France")] == 1.75
    # neutral (0) on the hotline with 2 and 1: 1/2 + 3/4; on the ban 2 with −1: 1/4.
    assert found[pair("Germany", "Poland")] == 1.5


@pytest.mark.parametrize(
    ("normalisation", "weight"),
    [
        # Germany takes sides on 2 measures, France on 2: they share 1.
        (Normalisation.NONE, 1),
        (Normalisation.ACTIVITY, 1 / (2 * 2)),
        (Normalisation.JACCARD, 1 / (2 + 2 - 1)),
        (Normalisation.COSINE, 1 / sqrt(2 * 2)),
        (Normalisation.AVERAGE, 1 / ((2 + 2) / 2)),
    ],
)
def test_ties_of_actors_are_normalised_by_how_many_measures_each_takes_sides_on(
    normalisation: Normalisation, weight: float
) -> None:
    found = made(WORKED, relation=Relation.AGREEMENT, normalisation=normalisation)
    assert found[pair("Germany", "France")] == weight


@pytest.mark.parametrize(
    ("normalisation", "weight"),
    [
        # 2 statements of Germany on the hotline; 3 of Germany, 4 on the hotline.
        (Normalisation.NONE, 2),
        (Normalisation.ACTIVITY, 2 / 3),
        (Normalisation.JACCARD, 2 / (3 + 4 - 2)),
        (Normalisation.COSINE, 2 / sqrt(3 * 4)),
        (Normalisation.AVERAGE, 2 / ((3 + 4) / 2)),
    ],
)
def test_ties_of_actors_and_measures_are_normalised_by_the_statements_of_each(
    normalisation: Normalisation, weight: float
) -> None:
    found = made(WORKED, kind=NetworkKind.ACTOR_MEASURE, normalisation=normalisation)
    assert found[pair("Germany", "hotline")] == weight


def test_an_actor_is_tied_to_a_measure_by_statements_in_favour_less_those_against() -> None:
    said = [*WORKED, ("Germany", "opposes", "hotline", ""), ("Poland", "opposes", "ban", "")]
    found = network(coded(said), BOOK, Options(NetworkKind.ACTOR_MEASURE, once=Once.NEVER))
    by_ends = {(NAMES[e.source], NAMES[e.target]): e for e in found.edges}
    edge = by_ends["Germany", "hotline"]
    assert (edge.weight, edge.agreement, edge.conflict, edge.statements) == (1, 2, 1, 3)
    assert edge.stance == pytest.approx((2 + 1 - 2) / 3)
    assert by_ends["Poland", "ban"].weight == -2
    assert by_ends["Poland", "hotline"].weight == 0  # neutral, and a tie nevertheless


def test_what_counts_once_in_an_article_does_not_count_again_there() -> None:
    said: list[Said] = [("Germany", "supports", "ban", "2025-01-10")] * 3
    options = {"kind": NetworkKind.ACTOR_MEASURE}
    found = {
        once: made(coded(said, [1, 1, 2]), once=once, **options)[pair("Germany", "ban")]
        for once in Once
    }
    assert found == {
        Once.NEVER: 3,
        Once.ARTICLE: 2,
        Once.WEEK: 1,
        Once.MONTH: 1,
        Once.YEAR: 1,
    }


def test_weeks_begin_on_mondays_and_what_has_no_day_counts_by_its_article() -> None:
    sunday, monday = "2025-03-02", "2025-03-03"
    days = [sunday, monday, monday, "", "", "2025"]
    said: list[Said] = [("Germany", "supports", "ban", day) for day in days]
    found = made(coded(said), once=Once.WEEK, kind=NetworkKind.ACTOR_MEASURE)
    assert found[pair("Germany", "ban")] == 5


def test_persons_count_for_what_they_stand_under_and_measures_for_what_is_above() -> None:
    said: list[Said] = [
        ("Minister", "supports", "summit", ""),
        ("France", "supports", "talks", ""),
    ]
    assert made(said) == {}
    lifted = made(said, organisations=True, measures=Level.PARENT)
    assert lifted == {}  # the summit stands under the talks, and the talks under the hotline
    lifted = made(said, organisations=True, measures=Level.TOP)
    assert lifted == {pair("Germany", "France"): 1}


def test_weaker_ties_are_left_out_whatever_their_sign_and_told() -> None:
    found = network(coded(WORKED), BOOK, Options(once=Once.NEVER, threshold=1))
    assert set(ties(found)) == {pair("Germany", "Poland"), pair("France", "Poland")}
    assert found.weaker == 1


def test_nodes_are_all_who_speak_the_most_frequent_first() -> None:
    found = network(coded([*WORKED, ("NATO", "neutral", "summit", "")]), BOOK, EACH)
    assert [(NAMES[n.entry], n.statements) for n in found.nodes] == [
        ("Germany", 3),
        ("France", 2),
        ("Poland", 2),
        ("NATO", 1),
    ]
    assert found.nodes[0].stance == pytest.approx(5 / 3)


@pytest.mark.parametrize("kind", NetworkKind)
@pytest.mark.parametrize("likeness", Likeness)
def test_nothing_said_makes_no_network(kind: NetworkKind, likeness: Likeness) -> None:
    found = network(coded([]), BOOK, Options(kind, likeness=likeness))
    assert (found.nodes, found.edges) == ((), ())


# Against other ways to count


def naive(said: Coded, options: Options) -> dict[frozenset[str], tuple[float, float]]:
    """Agreement and conflict of each pair by loops over the definition."""
    x: dict[str, Counter[tuple[str, float]]] = defaultdict(Counter)
    for actor, measure, stance in zip(said.actors, said.measures, said.stances, strict=True):
        x[NAMES[actor]][NAMES[measure], VALUES[stance]] += 1  # type: ignore[index]

    def side(value: float) -> float:
        return float(np.sign(value))

    def ties_of(one: str, other: str, level: object, share: object) -> float:
        mine, theirs = (regrouped(x[each], level) for each in (one, other))
        return sum(
            n * m * share(k, j)  # type: ignore[operator]
            for (c, k), n in mine.items()
            for (d, j), m in theirs.items()
            if c == d
        )

    def regrouped(counts: Counter[tuple[str, float]], level: object) -> Counter[object]:
        found: Counter[object] = Counter()
        for (measure, value), count in counts.items():
            found[measure, level(value)] += count  # type: ignore[operator]
        is_once = options.counting is Counting.MEASURES
        return Counter(dict.fromkeys(found, 1)) if is_once else found

    def same(value: float) -> float:
        return value

    agreement = {
        Likeness.SIDES: (side, lambda k, j: k * j > 0),
        Likeness.SAME: (same, lambda k, j: k == j != 0),
        Likeness.CLOSENESS: (same, lambda k, j: 1 - abs(k - j) / 4),
    }[options.likeness]
    conflict = (side, lambda k, j: k * j < 0)
    if options.likeness is Likeness.CLOSENESS:
        conflict = (same, lambda k, j: abs(k - j) / 4)
    found = {
        pair(one, other): (ties_of(one, other, *agreement), ties_of(one, other, *conflict))
        for one, other in itertools.combinations(x, 2)
    }
    return {ends: both for ends, both in found.items() if any(both)}


@given(many(), strategies.sampled_from(Likeness), strategies.sampled_from(Counting))
@settings(max_examples=60)
def test_ties_are_what_loops_over_the_definition_count(
    said: Coded, likeness: Likeness, counting: Counting
) -> None:
    options = Options(likeness=likeness, counting=counting, once=Once.NEVER)
    found = {
        frozenset(NAMES[end] for end in edge.ends): (edge.agreement, edge.conflict)
        for edge in network(said, BOOK, options).edges
    }
    expected = naive(said, options)
    assert found.keys() == expected.keys()
    for ends, both in expected.items():
        assert found[ends] == pytest.approx(both)


@given(many())
@settings(max_examples=40)
def test_agreement_is_the_projection_of_a_bipartite_graph_by_networkx(said: Coded) -> None:
    graph, actors = nx.Graph(), set()
    for actor, measure, stance in zip(said.actors, said.measures, said.stances, strict=True):
        value = VALUES[stance]
        if value:
            actors.add(NAMES[actor])
            graph.add_edge(NAMES[actor], (NAMES[measure], value > 0))
    if not actors:
        return
    projected = nx.bipartite.weighted_projected_graph(graph, actors)
    jaccard = nx.bipartite.overlap_weighted_projected_graph(graph, actors)
    assert made(said, relation=Relation.AGREEMENT) == {
        frozenset(ends): weight for *ends, weight in projected.edges(data="weight")
    }
    found = made(said, relation=Relation.AGREEMENT, normalisation=Normalisation.JACCARD)
    assert found == pytest.approx(
        {frozenset(ends): weight for *ends, weight in jaccard.edges(data="weight")}
    )


@given(many())
@settings(max_examples=40)
def test_affiliations_are_what_pandas_counts(said: Coded) -> None:
    table = pd.DataFrame(
        {
            "actor": [NAMES[n] for n in said.actors],
            "measure": [NAMES[n] for n in said.measures],
            "value": [np.sign(VALUES[n]) for n in said.stances],  # type: ignore[arg-type]
        }
    )
    expected = table.groupby(["actor", "measure"])["value"].sum() if len(table) else {}
    found = made(said, kind=NetworkKind.ACTOR_MEASURE)
    assert found == {pair(*ends): weight for ends, weight in expected.items()}  # type: ignore[misc]


# What holds of all networks

ANY = strategies.builds(
    Options,
    strategies.sampled_from(NetworkKind),
    strategies.sampled_from(Relation),
    strategies.sampled_from(Normalisation),
    strategies.sampled_from(Likeness),
    strategies.sampled_from(Counting),
    strategies.sampled_from(Once),
    strategies.sampled_from(Level),
    strategies.booleans(),
)


@given(many(), ANY, strategies.randoms())
@settings(max_examples=60)
def test_the_order_of_statements_means_nothing(
    said: Coded, options: Options, chance: object
) -> None:
    order = list(range(len(said)))
    chance.shuffle(order)  # type: ignore[attr-defined]
    assert network(said.where(np.array(order, dtype=np.int64)), BOOK, options) == network(
        said, BOOK, options
    )


@given(many(), ANY)
@settings(max_examples=80)
def test_normalised_weights_stay_within_one(said: Coded, options: Options) -> None:
    if options.normalisation is not Normalisation.NONE:
        for edge in network(said, BOOK, options).edges:
            assert abs(edge.weight) <= 1 + 1e-9


@given(many(), ANY)
@settings(max_examples=60)
def test_saying_everything_twice_changes_no_normalised_weight(
    said: Coded, options: Options
) -> None:
    if options.normalisation is Normalisation.NONE:
        return
    options = Options(**{**options.__dict__, "once": Once.NEVER})
    twice = said.where(np.repeat(np.arange(len(said)), 2))
    assert ties(network(twice, BOOK, options)) == pytest.approx(ties(network(said, BOOK, options)))


@given(many(), ANY)
@settings(max_examples=60)
def test_net_is_the_difference_of_the_other_two(said: Coded, options: Options) -> None:
    agreement, conflict, net = (
        ties(network(said, BOOK, Options(**{**options.__dict__, "relation": relation})))
        for relation in Relation
    )
    for ends, weight in net.items():
        assert isclose(weight, agreement.get(ends, 0) - conflict.get(ends, 0), abs_tol=1e-9)
    assert agreement.keys() | conflict.keys() <= net.keys()


@given(many(), ANY)
@settings(max_examples=60)
def test_a_tie_between_actors_is_the_same_from_both_ends(said: Coded, options: Options) -> None:
    """Actors numbered the other way round make the same ties."""
    options = Options(**{**options.__dict__, "kind": NetworkKind.ACTOR_ACTOR})
    before = ties(network(said, BOOK, options))
    turned = {n: 6 - n for n in range(1, 6)}
    if options.organisations:
        return  # who stands under whom would be turned as well
    actors = np.array([turned[int(n)] for n in said.actors], dtype=np.int64)
    after = ties(
        network(
            Coded(said.ids, said.articles, actors, said.measures, said.stances, said.days),
            BOOK,
            options,
        )
    )
    names = {NAMES[IDS["Germany"] - 1 + n]: NAMES[6 - n] for n in range(1, 6)}  # type: ignore[index]
    assert after == pytest.approx(
        {frozenset(names[end] for end in ends): weight for ends, weight in before.items()}
    )


def test_a_tie_that_weighs_as_much_as_the_threshold_is_kept_however_it_is_rounded() -> None:
    """3/10 − 2/10 and 2/10 − 3/10 come to a little less than a tenth."""
    said = [("Germany", "supports", "hotline", "")] * 3 + [("France", "opposes", "hotline", "")] * 3
    said += [("Germany", "opposes", "hotline", ""), ("France", "supports", "hotline", "")] * 2
    options = Options(
        kind=NetworkKind.ACTOR_MEASURE, normalisation=Normalisation.JACCARD, once=Once.NEVER,
        threshold=0.1,
    )  # fmt: skip
    found = network(coded(said), BOOK, options)
    assert (len(found.edges), found.weaker) == (2, 0)
    assert found.from_weight(0.1) == found.edges
    assert found.from_weight(0.11) == ()
