"""Which entries are offered for a query, and in which order."""

from hypothesis import given
from hypothesis import strategies as st

from core.candidates import CandidateIndex, Nearby, Why
from core.model.codebook import Codebook, Entry, EntryKind
from core.model.ids import EntryId

ACTOR, MEASURE = EntryKind.ACTOR, EntryKind.MEASURE


def codebook(*entries: Entry) -> Codebook:
    return Codebook("test", 1, {entry.id: entry for entry in entries})


def actor(number: int, name: str, *aliases: str, retired: bool = False) -> Entry:
    return Entry(
        EntryId(number), str(number), ACTOR, name,
        aliases=aliases, retired=retired, position=number,
    )  # fmt: skip


def measure(number: int, name: str, parent: int | None = None, *aliases: str) -> Entry:
    above = None if parent is None else EntryId(parent)
    return Entry(
        EntryId(number), str(number), MEASURE, name,
        parent=above, aliases=aliases, position=number,
    )  # fmt: skip


ACTORS = codebook(
    actor(1, "Germany", "Berlin"),
    actor(2, "France", "Paris"),
    actor(3, "Poland", "Warsaw"),
    actor(4, "Great Britain", "London", "the United Kingdom"),
    actor(5, "Türkiye", "Turkey", "Ankara"),
    actor(6, "United States", "Washington"),
    actor(7, "Prussia", retired=True),
    actor(8, "Russia", "Moscow"),
)


def offered(query: str, nearby: Nearby | None = None, book: Codebook = ACTORS) -> list[str]:
    kind = next(iter(book.entries.values())).kind
    found = CandidateIndex(book, kind).candidates(query, nearby or Nearby(), limit=50)
    return [candidate.entry.name for candidate in found]


def test_without_a_query_all_stand_in_codebook_order() -> None:
    assert offered("")[:3] == ["Germany", "France", "Poland"]
    assert offered("  ") == offered("")


def test_without_a_query_what_is_near_comes_first_in_its_order() -> None:
    nearby = Nearby(in_evidence=(8, 3), in_article=(3, 2), recent=(6, 8))
    index = CandidateIndex(ACTORS, ACTOR)
    found = index.candidates("", nearby, 5)
    assert [(c.entry.name, c.why) for c in found] == [
        ("Russia", Why.IN_EVIDENCE),
        ("Poland", Why.IN_EVIDENCE),
        ("France", Why.IN_ARTICLE),
        ("United States", Why.RECENT),
        ("Germany", Why.OTHER),
    ]


def test_retired_entries_are_never_offered() -> None:
    assert "Prussia" not in offered("")
    assert offered("prussia", Nearby(in_evidence=(7,))) == ["Russia"]


def test_a_query_matches_names_and_aliases() -> None:
    assert offered("warsaw") == ["Poland"]
    (candidate,) = CandidateIndex(ACTORS, ACTOR).candidates("wars", Nearby(), 5)
    assert candidate.alias == "Warsaw"


def test_a_match_of_the_name_names_no_alias() -> None:
    (candidate,) = CandidateIndex(ACTORS, ACTOR).candidates("pola", Nearby(), 5)
    assert candidate.alias is None


def test_better_matches_stand_before_nearer_ones() -> None:
    book = codebook(
        actor(1, "Finland"), actor(2, "Islands of the north"), actor(3, "Land"),
        actor(4, "Landmark union"), actor(5, "Free land league"),
    )  # fmt: skip
    everything_reversed = Nearby(in_evidence=(1, 2, 5, 4, 3))
    assert offered("land", everything_reversed, book) == [
        "Land",  # the whole name
        "Landmark union",  # its start
        "Free land league",  # the start of a word
        "Finland",  # within a word
        "Islands of the north",
    ]


def test_equal_matches_stand_in_the_order_of_nearness() -> None:
    book = codebook(actor(1, "Group A"), actor(2, "Group B"), actor(3, "Group C"))
    nearby = Nearby(in_article=(3,), recent=(2,))
    assert offered("gro", nearby, book) == ["Group C", "Group B", "Group A"]


def test_case_accents_and_punctuation_do_not_count() -> None:
    assert offered("TURKIYE") == ["Türkiye"]
    assert offered("united, king") == ["Great Britain"]


def test_the_starts_of_several_words_find_a_name() -> None:
    assert offered("unit sta") == ["United States"]
    assert offered("kingdom un") == ["Great Britain"]


def test_typing_errors_are_forgiven_where_nothing_matches_to_the_letter() -> None:
    assert offered("Germnay") == ["Germany"]
    assert offered("grate briatin") == ["Great Britain"]


def test_what_matches_nothing_is_not_offered() -> None:
    assert offered("xyzzy") == []
    assert offered("?!") == []


def test_a_measure_is_found_by_the_measure_above_it_but_last() -> None:
    book = codebook(
        measure(1, "Arms control"),
        measure(2, "Inspections", 1),
        measure(3, "Alarms"),
        measure(4, "Talks", None, "arms talks"),
    )
    assert offered("arms", None, book) == ["Arms control", "Talks", "Alarms", "Inspections"]


def test_measures_stand_in_tree_order() -> None:
    book = codebook(measure(1, "Talks"), measure(2, "Arms"), measure(3, "Council", 1))
    assert offered("", None, book) == ["Talks", "Council", "Arms"]


def test_no_more_than_the_limit_are_offered() -> None:
    assert len(CandidateIndex(ACTORS, ACTOR).candidates("", Nearby(), 2)) == 2
    assert len(CandidateIndex(ACTORS, ACTOR).candidates("a", Nearby((8, 2, 1)), 2)) == 2


def test_a_name_of_symbols_alone_can_be_found() -> None:
    assert offered("★", None, codebook(actor(1, "★"), actor(2, "Star"))) == ["★"]


@given(st.lists(st.text(min_size=1, max_size=12).filter(str.strip), max_size=8), st.data())
def test_every_name_is_found_by_itself_first(names: list[str], data: st.DataObject) -> None:
    book = codebook(*(actor(number, name) for number, name in enumerate(names, 1)))
    if not names:
        assert CandidateIndex(book, ACTOR).candidates("x", Nearby(), 5) == []
        return
    name = data.draw(st.sampled_from(names))
    found = offered(name, None, book)
    assert name in found
    assert len(found) == len(CandidateIndex(book, ACTOR).candidates(name, Nearby(), 50))
