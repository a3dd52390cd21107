"""Fields and values are offered where they are typed, and mistakes near them are seen."""

import pytest

from core.model.query import Field
from core.text.completing import (
    Typed,
    fields_for,
    mended,
    typed_before,
    values_for,
    with_offer,
    written,
)

ACTORS = ("Poland", "Baltic states", "East Poland", "Iran")


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("ac", Typed(0, "ac")),
        ("talks ac", Typed(6, "ac")),
        ("-(ac", Typed(2, "ac")),
        ("actor:", Typed(6, "", Field.ACTOR)),
        ("talks -Actor:po", Typed(13, "po", Field.ACTOR)),
        ('actor:"Baltic st', Typed(6, "Baltic st", Field.ACTOR)),
        ("talks ", Typed(6, "")),
    ],
)
def test_what_stands_before_the_cursor_is_a_word_or_the_value_of_a_field(
    text: str, typed: Typed
) -> None:
    assert typed_before(text) == typed


@pytest.mark.parametrize("text", ['"joint ac', "/rest ac", "acter:po", '"ac'])
def test_nothing_is_offered_within_a_phrase_a_pattern_or_an_unknown_field(text: str) -> None:
    assert typed_before(text) is None


def test_a_field_is_offered_from_its_second_letter_on() -> None:
    assert fields_for(Typed(0, "a")) == []
    assert fields_for(Typed(0, "Ac")) == ["actor:"]
    assert fields_for(Typed(0, "an")) == ["annotator:"]
    assert fields_for(Typed(6, "ac", Field.ACTOR)) == []


def test_values_that_begin_so_are_offered_before_those_that_hold_it() -> None:
    typed = Typed(6, "pol", Field.ACTOR)
    assert values_for(typed, ("East Poland", *ACTORS[:2])) == ["Poland", "East Poland"]
    assert len(values_for(Typed(6, "", Field.ACTOR), map(str, range(50)))) == 8


@pytest.mark.parametrize(
    ("before", "offer", "after"),
    [
        ("talks ac", "actor:", "talks actor:"),
        ("actor:ir", "Iran", "actor:Iran "),
        ('actor:"balt', "Baltic states", 'actor:"Baltic states" '),
        ("actor:pol", "Poland", 'actor:"Poland" '),
    ],
)
def test_what_is_taken_replaces_what_was_typed(before: str, offer: str, after: str) -> None:
    """A name that others hold is put in quotation marks: it alone is meant."""
    typed = typed_before(before)
    assert typed is not None
    assert with_offer(before, typed, offer, ACTORS) == after


def test_a_value_holds_no_quotation_mark_of_its_own() -> None:
    assert written('The "Wire"') == '"The  Wire "'


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("talks acter:Poland", "talks actor:Poland"),
        ('meassure:"visa ban"', 'measure:"visa ban"'),
        ("actor:Polnad talks", "actor:Poland talks"),
        ('actor:"Baltic stats"', 'actor:"Baltic states"'),
        ("actor:Pol", None),
        ("actor:Xyz", None),
        ("at 10:30 see http://example.org", None),
        ("ratio:x", None),
    ],
)
def test_a_field_or_value_that_is_nearly_right_is_put_right(text: str, better: str | None) -> None:
    assert mended(text, lambda field: ACTORS if field is Field.ACTOR else ()) == better
