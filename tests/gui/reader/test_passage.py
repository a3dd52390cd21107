"""Moving the passage through a text by sentence, word and character."""

from hypothesis import given
from hypothesis import strategies as st

from core.text.canonical import canonical
from gui.reader.passage import Edge, PassageCursor
from gui.shared.offsets import Offsets
from tests.gui.builders import TEXT, TRAPS


def cursor_in(text: str) -> PassageCursor:
    return PassageCursor(text, Offsets(text))


def quote(cursor: PassageCursor) -> str:
    assert cursor.span is not None
    return cursor.span.quote


def test_the_first_sentence_is_marked_at_first() -> None:
    assert quote(cursor_in(TEXT)) == "Berlin welcomes the talks."


def test_down_and_up_go_sentence_by_sentence_over_empty_lines() -> None:
    cursor = cursor_in(TEXT)
    seen = []
    for _ in range(6):
        seen.append(quote(cursor))
        cursor.move(forward=True)
    assert seen == [
        "Berlin welcomes the talks.",
        "Warsaw rejects them, and so does Tallinn.",
        "A hotline is cheap.",
        "Paris would pay for it if others did.",
        "Nobody asked Rome.",
        "Nobody asked Rome.",
    ]
    cursor.move(forward=False)
    assert quote(cursor) == "Paris would pay for it if others did."


def test_extending_grows_by_a_sentence_and_gives_it_back() -> None:
    cursor = cursor_in(TEXT)
    cursor.extend(forward=True)
    assert quote(cursor) == "Berlin welcomes the talks. Warsaw rejects them, and so does Tallinn."
    cursor.extend(forward=True)
    cursor.extend(forward=False)
    assert quote(cursor) == "Berlin welcomes the talks. Warsaw rejects them, and so does Tallinn."
    cursor.extend(forward=False)
    assert quote(cursor) == "Berlin welcomes the talks."


def test_extending_upward_grows_at_the_start_and_gives_it_back() -> None:
    cursor = cursor_in(TEXT)
    cursor.move(forward=True)
    cursor.extend(forward=False)
    assert quote(cursor) == "Berlin welcomes the talks. Warsaw rejects them, and so does Tallinn."
    cursor.extend(forward=True)
    assert quote(cursor) == "Warsaw rejects them, and so does Tallinn."


def test_the_end_moves_by_word_and_the_start_when_chosen() -> None:
    cursor = cursor_in(TEXT)
    cursor.shift_edge(forward=False, by_word=True)
    assert quote(cursor) == "Berlin welcomes the talks"
    cursor.shift_edge(forward=False, by_word=True)
    assert quote(cursor) == "Berlin welcomes the"
    cursor.choose_edge(Edge.START)
    cursor.shift_edge(forward=True, by_word=True)
    assert quote(cursor) == "welcomes the"


def test_an_edge_never_crosses_the_other() -> None:
    cursor = cursor_in("One two.")
    for _ in range(20):
        cursor.shift_edge(forward=False, by_word=False)
    assert quote(cursor) == "O"


def test_a_text_without_words_has_no_passage() -> None:
    cursor = cursor_in("\n\n")
    assert cursor.span is None
    cursor.move(forward=True)
    cursor.extend(forward=True)
    cursor.shift_edge(forward=True, by_word=True)
    assert cursor.passage.start <= cursor.passage.end


MOVES = st.sampled_from(
    [
        lambda c: c.move(forward=True),
        lambda c: c.move(forward=False),
        lambda c: c.extend(forward=True),
        lambda c: c.extend(forward=False),
        lambda c: c.shift_edge(forward=True, by_word=True),
        lambda c: c.shift_edge(forward=False, by_word=True),
        lambda c: c.shift_edge(forward=True, by_word=False),
        lambda c: c.shift_edge(forward=False, by_word=False),
        lambda c: c.choose_edge(Edge.START),
        lambda c: c.choose_edge(Edge.END),
        lambda c: c.to_edge_of_text(forward=True),
        lambda c: c.to_edge_of_text(forward=False),
    ]
)


@given(
    st.sampled_from([canonical(trap) for trap in (*TRAPS, TEXT)]) | st.text(max_size=80),
    st.lists(MOVES, max_size=25),
)
def test_no_move_leaves_the_text_or_cuts_a_character(text: str, moves: list) -> None:
    text = canonical(text)
    offsets = Offsets(text)
    cursor = PassageCursor(text, offsets)
    for move in moves:
        move(cursor)
        start, end = cursor.passage.start, cursor.passage.end
        assert 0 <= start <= end <= len(text)
        if cursor.span is not None:
            assert cursor.span.quote == text[start:end]
            if cursor.passage.is_shaped:
                assert offsets.whole_graphemes(start, end) == (start, end)
