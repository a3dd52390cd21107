"""From one place that wants work to the next, by keys."""

from core.commands.statements import ChooseEntry, SetFlag
from core.model.codebook import EntryKind
from tests.gui.reader.conftest import Hands

TEXT = (
    "Berlin welcomes the talks. Warsaw rejects them.\n\n"
    "[ad_1]\n\n"
    "A hotline is cheap. Paris would pay.\n"
    "Nobody asked Rome.\n\nShare this"
)


def current(hands: Hands) -> str:
    found = hands.desk.page.current
    return "" if found is None else found.parts.evidence[0].quote


def complete(hands: Hands, quote: str) -> None:
    """A statement with all its parts."""
    made = hands.record(quote, "Germany")
    book = hands.desk.bridge.codebook
    for kind in (EntryKind.STANCE, EntryKind.MEASURE):
        entry = next(each for each in book.entries.values() if each.kind is kind)
        assert hands.desk.bridge.run(ChooseEntry(made, kind, entry.id))


def test_d_and_shift_d_go_from_draft_to_draft_and_say_where_they_end(hands: Hands) -> None:
    hands.show(TEXT)
    complete(hands, "Berlin welcomes")
    hands.record("Warsaw rejects them.")
    complete(hands, "A hotline")
    hands.record("Nobody asked")
    hands.press("D")
    assert current(hands) == "Warsaw rejects them."
    assert hands.passage() == "Warsaw rejects them."
    hands.press("D")
    assert current(hands) == "Nobody asked"
    hands.press("D")
    assert current(hands) == "Nobody asked"
    assert hands.hint() == "No further draft in this article."
    hands.press("Shift+D")
    assert current(hands) == "Warsaw rejects them."
    assert hands.hint() == ""
    hands.press("Shift+D")
    assert hands.hint() == "No earlier draft in this article."


def test_g_and_shift_g_go_from_flag_to_flag(hands: Hands) -> None:
    hands.show(TEXT)
    for quote in ("Berlin welcomes", "A hotline", "Nobody asked"):
        made = hands.record(quote)
        assert hands.desk.bridge.run(SetFlag(made, quote != "A hotline"))
    hands.press("G")
    assert current(hands) == "Berlin welcomes"
    hands.press("G")
    assert current(hands) == "Nobody asked"
    hands.press("G")
    assert hands.hint() == "No further flagged statement in this article."
    hands.press("Shift+G")
    assert current(hands) == "Berlin welcomes"


def test_n_and_p_say_where_the_statements_end(hands: Hands) -> None:
    hands.show(TEXT)
    hands.record("A hotline")
    hands.press("N")
    assert current(hands) == "A hotline"
    hands.press("N")
    assert hands.hint() == "No further statement in this article."
    hands.press("P")
    assert hands.hint() == "No earlier statement in this article."


def test_u_goes_to_sentences_that_no_evidence_touches_and_past_what_is_no_article(
    hands: Hands,
) -> None:
    hands.show(TEXT)
    hands.record("welcomes the")
    hands.record("Paris")
    hands.press("U")
    assert hands.passage() == "Warsaw rejects them."
    hands.press("U")
    assert hands.passage() == "A hotline is cheap."
    hands.press("U")
    assert hands.passage() == "Nobody asked Rome."
    hands.press("U")
    assert hands.passage() == "Nobody asked Rome."
    assert hands.hint() == "No further passage without a statement in this article."
    hands.press("Shift+U", "Shift+U")
    assert hands.passage() == "Warsaw rejects them."
    hands.press("Shift+U")
    assert hands.hint() == "No earlier passage without a statement in this article."


def test_a_jump_to_a_bare_passage_lets_go_of_the_statement(hands: Hands) -> None:
    hands.show(TEXT)
    hands.desk.selection.show_statement(hands.record("Berlin welcomes"))
    hands.press("U")
    assert hands.desk.selection.statement is None


def test_keys_in_an_article_without_statements_say_so(hands: Hands) -> None:
    hands.show(TEXT)
    hands.press("D")
    assert hands.hint() == "No further draft in this article."
    hands.press("Down")
    assert hands.hint() == ""
