"""The codebook finds entries by name, orders them, and knows when it contradicts itself."""

import pytest

from core.model.codebook import ActorKind, Codebook, Entry, EntryKind, folded, parents_first
from core.model.ids import EntryId
from core.model.phrase import Refused


def an_entry(
    number: int,
    name: str,
    kind: EntryKind = EntryKind.MEASURE,
    parent: int | None = None,
    aliases: tuple[str, ...] = (),
    value: float | None = None,
) -> Entry:
    above = None if parent is None else EntryId(parent)
    return Entry(
        EntryId(number), f"uid{number}", kind, name, above, aliases, value=value, position=number
    )


def a_codebook(*entries: Entry) -> Codebook:
    return Codebook("test", 1, {entry.id: entry for entry in entries})


def names(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.name for entry in entries]


@pytest.mark.parametrize("asked", ["Germany", " germany ", "GERMANY", "Bundes\u00a0republik"])
def test_case_and_white_space_do_not_count_in_names(asked: str) -> None:
    book = a_codebook(an_entry(1, "Germany", EntryKind.ACTOR, aliases=("bundes republik",)))
    assert book.find(EntryKind.ACTOR, asked) == book.entries[EntryId(1)]


def test_folding_knows_that_sharp_s_is_two_letters() -> None:
    assert folded("Straße") == folded("STRASSE")


def test_a_name_wins_over_an_alias_of_another_entry() -> None:
    book = a_codebook(
        an_entry(1, "Russia", EntryKind.ACTOR, aliases=("Moscow",)),
        an_entry(2, "Moscow", EntryKind.ACTOR),
    )
    found = book.find(EntryKind.ACTOR, "moscow")
    assert found is not None
    assert found.id == 2


def test_a_name_of_another_kind_is_not_found() -> None:
    book = a_codebook(an_entry(1, "NATO", EntryKind.ACTOR))
    assert book.find(EntryKind.MEASURE, "NATO") is None


def test_stances_stand_in_scale_order_whatever_their_position() -> None:
    book = a_codebook(
        an_entry(1, "supports", EntryKind.STANCE, value=2),
        an_entry(2, "opposes", EntryKind.STANCE, value=-2),
        an_entry(3, "neutral", EntryKind.STANCE, value=0),
    )
    assert names(book.stances) == ["opposes", "neutral", "supports"]


def test_measures_stand_in_tree_order() -> None:
    book = a_codebook(
        an_entry(1, "dialogue"),
        an_entry(2, "sanctions"),
        an_entry(3, "hotline", parent=1),
        an_entry(4, "oil embargo", parent=2),
        an_entry(5, "red telephone", parent=3),
        an_entry(6, "summit", parent=1),
    )
    expected = ["dialogue", "hotline", "red telephone", "summit", "sanctions", "oil embargo"]
    assert names(book.measures) == expected


def test_a_path_leads_from_the_root_to_the_entry() -> None:
    book = a_codebook(
        an_entry(1, "dialogue"), an_entry(2, "hotline", parent=1), an_entry(3, "fax", parent=2)
    )
    assert book.path(book.entries[EntryId(3)]) == ("dialogue", "hotline", "fax")
    assert book.path(book.entries[EntryId(1)]) == ("dialogue",)


def test_a_whole_codebook_is_not_refused() -> None:
    a_codebook(
        an_entry(1, "dialogue"),
        an_entry(2, "hotline", parent=1),
        an_entry(3, "hotline", EntryKind.ACTOR),
        an_entry(4, "telephone", EntryKind.ACTOR, parent=3),
    ).refuse_contradictions()


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ((an_entry(1, "ban"), an_entry(2, "Ban ")), "stand in the codebook twice"),
        ((an_entry(1, "ban", parent=1),), "cannot stand above itself"),
        (
            (an_entry(1, "a", parent=2), an_entry(2, "b", parent=3), an_entry(3, "c", parent=1)),
            "cannot stand above itself",
        ),
        ((an_entry(1, "ban", parent=9),), "nothing of its kind to stand under"),
        (
            (an_entry(1, "ban", parent=2), an_entry(2, "NATO", EntryKind.ACTOR)),
            "nothing of its kind to stand under",
        ),
    ],
)
def test_a_codebook_that_contradicts_itself_is_refused(
    entries: tuple[Entry, ...], sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        a_codebook(*entries).refuse_contradictions()


def test_an_entry_below_a_loop_is_told_apart_from_the_loop() -> None:
    """Looking upward from it must come to an end."""
    book = a_codebook(
        an_entry(1, "leaf", parent=2), an_entry(2, "a", parent=3), an_entry(3, "b", parent=2)
    )
    with pytest.raises(Refused, match="“a” cannot stand above itself"):
        book.refuse_contradictions()
    assert book.path(book.entries[EntryId(1)]) == ("b", "a", "leaf")


def test_every_actor_kind_has_its_own_word() -> None:
    assert len({kind.value for kind in ActorKind}) == len(ActorKind)


def test_a_chain_of_parents_is_checked_in_one_go() -> None:
    chain = [an_entry(number, f"m{number}", parent=number + 1) for number in range(1, 30_000)]
    a_codebook(*chain, an_entry(30_000, "root")).refuse_contradictions()
    with pytest.raises(Refused, match="cannot stand above itself"):
        a_codebook(*chain, an_entry(30_000, "root", parent=29_999)).refuse_contradictions()


@pytest.mark.parametrize(
    ("above", "order"),
    [
        ({"a": None, "b": "a", "c": "b"}, "abc"),
        ({"c": "b", "b": "a", "a": None}, "abc"),
        ({"b": "elsewhere", "a": "b"}, "ba"),
        ({"a": "a", "b": "a"}, "ab"),
        ({"a": "b", "b": "a", "c": "a"}, "bac"),
    ],
)
def test_each_comes_after_what_is_above_it(above: dict[str, str | None], order: str) -> None:
    assert "".join(parents_first(above)) == order


@pytest.mark.parametrize("kind", [EntryKind.ACTOR, EntryKind.MEASURE])
def test_below_an_entry_is_all_that_stands_under_it_however_deep_and_in_whatever_order(
    kind: EntryKind,
) -> None:
    book = a_codebook(
        an_entry(1, "speaker", kind, parent=2),
        an_entry(2, "ministry", kind, parent=3),
        an_entry(3, "state", kind),
        an_entry(4, "other", kind),
    )
    assert book.below(book.entries[EntryId(3)]) == {1, 2}
    assert book.below(book.entries[EntryId(1)]) == frozenset()
