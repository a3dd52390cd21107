"""A search is read as it was meant, whatever of it is still missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.phrase import Refused
from core.model.query import Days, Either, Every, Field, Narrowed, Pattern, Query, Without, Words
from core.text.query import (
    DEEPEST,
    MOST_TERMS,
    NOTHING,
    has_pattern,
    parse,
    searched_words,
    unknown_field,
)

NATO, POLAND = Words("nato"), Words("poland")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("nato", NATO),
        ("nato poland", Every((NATO, POLAND))),
        ("nato AND poland", Every((NATO, POLAND))),
        ("nato OR poland", Either((NATO, POLAND))),
        ("nato | poland", Either((NATO, POLAND))),
        ("nato -poland", Every((NATO, Without(POLAND)))),
        ("nato NOT poland", Every((NATO, Without(POLAND)))),
        ("NOT NOT nato", NATO),
        ("-(nato OR poland)", Without(Either((NATO, POLAND)))),
        ("x nato OR poland", Either((Every((Words("x"), NATO)), POLAND))),
        ("x (nato OR poland)", Every((Words("x"), Either((NATO, POLAND))))),
        ('"joint session"', Words("joint session")),
        ("russia*", Words("russia", is_prefix=True)),
        ("co-operation", Words("co-operation")),
        ("/restor(e|ing)/", Pattern("restor(e|ing)")),
        (r"/a\/b/", Pattern("a/b")),
        ("actor:Poland", Narrowed(Field.ACTOR, "Poland")),
        ("ACTOR:Poland", Narrowed(Field.ACTOR, "Poland")),
        ('measure:"joint session"', Narrowed(Field.MEASURE, "joint session", is_whole=True)),
        ("-has:drafts", Without(Narrowed(Field.HAS, "draft"))),
        ("state:to-do", Narrowed(Field.STATE, "to_do")),
        ("voice:Quoted", Narrowed(Field.VOICE, "quoted")),
        ("date:2025", Days("2025", "2025~")),
        ("date:2025-01..2025-03", Days("2025-01", "2025-03~")),
        ("date:..2024", Days("", "2024~")),
        ("date:>2025-03", Days("2025-03~", "")),
        ("date:<2025", Days("", "2025")),
        ("date:>=2025", Days("2025", "")),
        ("date:<=2025", Days("", "2025~")),
        ("http://a.example", Words("http://a.example")),
        ("said:no", Words("said:no")),
        ("10:30", Words("10:30")),
    ],
)
def test_it_is_read_as_it_was_meant(typed: str, meant: Query) -> None:
    assert parse(typed) == meant
    assert parse(f"  ({typed} ") == meant


@pytest.mark.parametrize(
    "typed", ["", " ", '"', "(", ")", "OR", "NOT", "- OR (", "actor:", "*", "_", "…"]
)
def test_what_says_nothing_yet_asks_for_nothing(typed: str) -> None:
    assert parse(typed) == NOTHING


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("date:2024-13", "is no date"),
        ("date:spring", "is no date"),
        ("date:2024..soon", "is no date"),
        ("state:almost", "It can be: to_do, in_progress, done, skipped."),
        ("has:luck", "It can be: statement, draft, flag, note."),
        ("/(a/", "is no regular expression"),
        ("(" * (DEEPEST + 2) + "a", "too many brackets"),
        ("a " * (MOST_TERMS + 1), "at most 500 things at once"),
        ("/(?u)a(?a)/", "is no regular expression"),
        ("/a{1000000000}/", "asks for too much"),
        ("/(?:a{3000}){3000}/", "asks for too much"),
        ("/" + "(?:" * 900 + "a" + ")" * 900 + "/", "asks for too much"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(typed: str, told: str) -> None:
    with pytest.raises(Refused, match=told.replace("(", r"\(")):
        parse(typed)


def test_a_pattern_may_repeat_by_count_within_reason() -> None:
    assert parse(r"/\d{4}-\d{2}-\d{2}/") == Pattern(r"\d{4}-\d{2}-\d{2}")
    assert parse(r"/x{0}(?:ab){1,99}/") == Pattern(r"x{0}(?:ab){1,99}")


@pytest.mark.parametrize("typed", ["date:20", "state:don", "/(a", "has:dra"])
def test_a_last_field_that_is_still_typed_is_left_out(typed: str) -> None:
    assert parse(f"nato {typed}", is_typing=True) == NATO


def test_the_last_word_may_go_on_while_one_types() -> None:
    assert parse("nato pol", is_typing=True) == Every((NATO, Words("pol", is_prefix=True)))
    assert parse("nato pol ", is_typing=True) == Every((NATO, Words("pol")))


@given(st.text(max_size=80), st.booleans())
def test_any_text_is_a_search_or_refused(typed: str, is_typing: bool) -> None:
    try:
        query = parse(typed, is_typing=is_typing)
    except Refused:
        return
    assert isinstance(has_pattern(query), bool)
    assert all(isinstance(word, str) for word in searched_words(query))


signs = st.sampled_from(
    ["(", ")", '"', "-", "OR", "AND", "NOT", "|", "*", "/", "a", "b:", "date:", " "]
)


@given(st.lists(signs, max_size=30).map(" ".join))
def test_signs_in_any_order_are_a_search_or_refused(typed: str) -> None:
    try:
        parse(typed)
    except Refused as refusal:
        assert "{" not in str(refusal)  # noqa: PT017 - either outcome is right


def test_words_to_be_marked_are_those_that_are_found() -> None:
    assert searched_words(parse('nato -poland (x OR "a b") actor:y')) == ("nato", "x", "a b")


def test_a_pattern_is_seen_however_deep_it_stands() -> None:
    assert has_pattern(parse("a (b OR -(c /d/))"))
    assert not has_pattern(parse("a OR b"))


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ("Akteur:Poland", Field.ACTOR),
        ("acteur:Poland", Field.ACTOR),
        ("HALTUNG:Poland", Field.STANCE),
        ("position:Poland", Field.STANCE),
        ("Maßnahme:Poland", Field.MEASURE),
        ("massnahme:Poland", Field.MEASURE),
        ("média:Poland", Field.OUTLET),
        ("media:Poland", Field.OUTLET),
    ],
)
def test_a_field_has_a_name_in_each_language_of_the_desk(typed: str, field: Field) -> None:
    assert parse(typed) == Narrowed(field, "Poland")
    assert unknown_field(typed) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("colour:red", "colour"),
        ('nato (Farbe:"light red")', "Farbe"),
        ("-colour:red", "colour"),
        ("colour:", None),
        ("colour: red", None),
        ("12:30 10am:x", None),
        ("https://example.org/a:b mailto:a@example.org", None),
        ("C:\\texts", None),
        ('"colour:red" /colour:red/', None),
        ("sub-colour:red", None),
        ("actor:Poland", None),
    ],
)
def test_a_name_that_is_no_fields_is_told(typed: str, name: str | None) -> None:
    assert unknown_field(typed) == name
