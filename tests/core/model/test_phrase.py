"""Phrases within phrases stay apart until they are shown, so that each can be translated."""

from core.model.phrase import Phrase, Refused

DUTCH = {
    "{place}: {reason}.": "{place} – {reason}!",
    "line {number}": "regel {number}",
    "it is {found}": "het is {found}",
}


def translated(template: str) -> str:
    return DUTCH.get(template, template)


def test_a_phrase_within_a_phrase_is_rendered_with_it() -> None:
    inner = Phrase.of("it is {found}", found=5)
    outer = Phrase("{place}: {reason}.", {"place": Phrase.of("line {number}", number=3),
                                         "reason": inner})  # fmt: skip
    assert str(outer) == "line 3: it is 5."
    assert outer.rendered(translated) == "regel 3 – het is 5!"


def test_values_are_the_users_words_and_never_translated_or_filled() -> None:
    phrase = Phrase.of("it is {found}", found="line {number}")
    assert phrase.rendered(translated) == "het is line {number}"


def test_a_refusal_keeps_the_phrase_that_it_is_given() -> None:
    reason = Phrase("it is {found}", {"found": "5"})
    refusal = Refused("{place}: {reason}.", place="a", reason=reason)
    assert refusal.phrase.values == {"place": "a", "reason": reason}
    assert str(refusal) == "a: it is 5."


def test_a_refusal_leaves_out_the_middle_of_what_is_very_long() -> None:
    columns = Phrase.of("of {columns}", columns="first, " + "x, " * 10_000 + "last")
    told = str(Refused("There is no “{name}” {rest}.", name="text", rest=columns))
    assert told.startswith("There is no “text” of first, x, ")
    assert told.endswith("x, last.")
    assert len(told) < 1_000


def test_a_refusal_holds_nothing_that_a_terminal_obeys_or_cannot_print() -> None:
    told = str(Refused("There is no “{name}”.", name="a\0b\x1b[2Jc\ud800d\te"))
    assert told == "There is no “a\ufffdb\ufffd[2Jc\ufffdd\te”."
