"""An article that is read from the right: text, stripes, keys, pointing and map."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.gui.reader.conftest import Hands

HEBREW = (
    "שלום עולם. מדינות אחרות מסכימות לדבר על NATO ועל 40 שגרירים. סוף.\n\nפסקה שנייה עומדת כאן."
)
ARABIC = "السلام عليكم. الدول الأخرى توافق على NATO اليوم. النهاية.\n\nفقرة ثانية تقف هنا."


@pytest.fixture(params=[HEBREW, ARABIC], ids=["hebrew", "arabic"])
def text(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_stripes_stand_on_the_right_of_the_text_and_the_map_beyond(hands: Hands, text: str) -> None:
    hands.show(text)
    view = hands.view
    assert view.viewport().geometry().right() < view.gutter.geometry().left() + 1
    assert view.gutter.geometry().right() < view.minimap.geometry().left() + 1
    assert view.caret_rect(0).left() > view.viewport().width() * 0.9
    hands.show("Back to English. It is read from the left.")
    assert view.gutter.geometry().right() < view.viewport().geometry().left() + 1


def test_the_left_arrow_moves_an_edge_on_through_the_text(hands: Hands, text: str) -> None:
    hands.show(text)
    first = hands.passage()
    hands.press("Left", "Shift+Left")
    assert len(hands.passage()) > len(first)
    assert hands.passage().startswith(first.rstrip("."))
    hands.press("Shift+Right")
    assert hands.passage() == first.rstrip(".")
    hands.press("Right", "Shift+Left")
    assert hands.passage() == first.rstrip(".").split()[-1]


def test_sentences_follow_each_other_by_the_down_key(hands: Hands, text: str) -> None:
    hands.show(text)
    seen = [hands.passage()]
    for _ in range(3):
        hands.press("Down")
        seen.append(hands.passage())
    assert [text.index(each) for each in seen] == sorted({text.index(each) for each in seen})


def test_enter_starts_a_statement_with_a_true_quote(hands: Hands, text: str) -> None:
    hands.show(text)
    hands.press("Down", "Return")
    (span,) = hands.desk.selection.pending
    assert text[span.start : span.end] == span.quote


def test_the_evidence_under_the_mouse_is_pointed_at(hands: Hands, text: str) -> None:
    hands.show(text)
    start = text.index("NATO") - 6
    made = hands.record(text[start : start + 8])
    for point in range(start, start + 8):
        hands.move_mouse(point)
        assert hands.desk.selection.hovered == made, point
    for point in (start - 2, start + 10):
        hands.move_mouse(point)
        assert hands.desk.selection.hovered is None, point


def test_what_is_painted_for_a_range_holds_each_of_its_letters_and_no_other(
    hands: Hands, text: str
) -> None:
    """Latin letters and digits stand the other way round: a range may be in several places."""
    hands.show(text)
    start, end = text.index("NATO") - 5, text.index("NATO") + 2
    block = hands.view.document().firstBlock()
    rects = hands.view._geometry.rects_of(block, start, end)
    line = block.layout().lineForTextPosition(start)
    for point in range(text.index("\n")):
        if block.layout().lineForTextPosition(point).lineNumber() != line.lineNumber():
            continue
        middle = hands.middle_of(point)
        inside = any(rect.left() < middle < rect.right() for rect in rects)
        assert inside == (start <= point < end), point


TURNING = (
    "They say שלום 12 עולם to all.",
    "They say والنص to all.",
    "אמרו X לכולם.",
    "בְּרֵאשִׁית 12 NATO",
    "I 😀 אב 12 😀גד x",
)
LIGATURE = "We وفلا لا x"


def _widths(hands: Hands, start: int, end: int) -> float:
    block = hands.view.document().firstBlock()
    return sum(rect.width() for rect in hands.view._geometry.rects_of(block, start, end))


@pytest.mark.parametrize("words", [*TURNING, LIGATURE])
def test_what_is_painted_for_a_whole_line_has_no_gap(hands: Hands, words: str) -> None:
    hands.show(words)
    line = hands.view.document().firstBlock().layout().lineAt(0)
    assert _widths(hands, 0, len(words)) == pytest.approx(line.naturalTextWidth(), abs=1)


@pytest.mark.parametrize("words", TURNING)
def test_each_letter_is_painted_in_a_place_of_its_own(hands: Hands, words: str) -> None:
    """Also where the way of reading changes; signs that sit on a letter stand in its place."""
    hands.show(words)
    line = hands.view.document().firstBlock().layout().lineAt(0)
    alone = [_widths(hands, at, at + 1) for at in range(len(words))]
    assert sum(alone) == pytest.approx(line.naturalTextWidth(), abs=1)
    assert all(width for width, letter in zip(alone, words, strict=True) if letter.isalnum())


def test_a_stripe_on_the_right_points_at_its_statement(hands: Hands, text: str) -> None:
    hands.show(text)
    made = hands.record(text[:8])
    gutter = hands.view.gutter
    found = []
    for x in range(gutter.width()):
        QTest.mouseMove(gutter, QPoint(x, 15))
        if hands.desk.selection.hovered == made:
            found.append(x)
    assert found
    assert max(found) < gutter.width() / 2


def test_words_are_found(hands: Hands, text: str) -> None:
    hands.show(text)
    hands.press("Ctrl+F")
    hands.type("nato")
    (hit,) = hands.view.paper.hits
    assert text[hit.start : hit.end] == "NATO"
