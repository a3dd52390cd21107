"""What is behind a node or a tie can be read."""

from hypothesis import given, settings, strategies

from core.networks.behind import behind_edge, behind_node
from core.networks.building import network
from core.networks.coded import Coded
from core.networks.options import Level, NetworkKind, Once, Options, Relation
from tests.core.networks.builders import BOOK, IDS, Said, coded, many

SAID: list[Said] = [
    ("Germany", "supports", "hotline", "2025-01-10"),  # 1
    ("France", "conditional", "hotline", "2025-02-10"),  # 2
    ("Germany", "supports", "ban", "2025-02-11"),  # 3
    ("France", "opposes", "ban", "2025-02-12"),  # 4
    ("France", "neutral", "ban", ""),  # 5
    ("Poland", "supports", "hotline", ""),  # 6
]
ENDS = (IDS["Germany"], IDS["France"])


def behind(**options: object) -> list[int]:
    return list(behind_edge(coded(SAID), BOOK, Options(**options), ENDS))  # type: ignore[arg-type]


def test_behind_a_tie_is_what_both_say_in_that_relation_the_newest_first() -> None:
    assert behind(relation=Relation.AGREEMENT) == [2, 1]
    assert behind(relation=Relation.CONFLICT) == [4, 3]
    assert behind(relation=Relation.NET) == [4, 3, 2, 1]


def test_behind_a_node_is_all_that_is_said_by_or_of_it() -> None:
    assert behind_node(coded(SAID), BOOK, Options(), IDS["France"]) == [4, 2, 5]
    assert behind_node(coded(SAID), BOOK, Options(), IDS["ban"]) == [4, 3, 5]


def test_behind_what_was_lifted_is_what_stands_below_it() -> None:
    said = coded([("Minister", "supports", "summit", ""), ("Germany", "supports", "hotline", "")])
    options = Options(NetworkKind.ACTOR_MEASURE, organisations=True, measures=Level.TOP)
    ends = (IDS["Germany"], IDS["hotline"])
    assert sorted(behind_edge(said, BOOK, options, ends)) == [1, 2]


@given(
    many(),
    strategies.sampled_from(NetworkKind),
    strategies.sampled_from(Relation),
)
@settings(max_examples=50)
def test_every_tie_has_something_behind_it_of_both_ends(
    said: Coded, kind: NetworkKind, relation: Relation
) -> None:
    options = Options(kind, relation, once=Once.NEVER)
    actors = dict(zip(said.ids.tolist(), said.actors.tolist(), strict=True))
    for edge in network(said, BOOK, options).edges:
        found = behind_edge(said, BOOK, options, edge.ends)
        assert found
        if kind is NetworkKind.ACTOR_ACTOR:
            assert {actors[number] for number in found} == set(edge.ends)
