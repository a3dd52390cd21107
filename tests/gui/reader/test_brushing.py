"""A statement pointed at in one view shows in the others, and only its lines are painted."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.commands.statements import SetSpans
from core.model.ids import StatementId
from core.model.span import Role, Span
from tests.gui.reader.conftest import Hands

TEXT = (
    "Berlin welcomes the talks. Warsaw rejects them.\n\n"
    + "A line in between. " * 40
    + ("\n\nNobody asked Rome about the hotline.")
)


class Painted(QObject):
    """What of a widget is painted from now on."""

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self.rect = QRect()
        hands.view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.rect |= event.rect()
        return False


def screen(hands: Hands) -> QImage:
    """The pixels that are on screen now, without painting anything anew."""
    QApplication.processEvents()
    grabbed = hands.window.screen().grabWindow(hands.window.winId()).toImage()
    corner = hands.view.viewport().mapTo(hands.window, QPoint(0, 0))
    return grabbed.copy(QRect(corner, hands.view.viewport().size()))


def painted_anew(hands: Hands) -> QImage:
    hands.window.repaint()
    return screen(hands)


def test_the_statement_under_the_mouse_is_pointed_at_and_let_go(hands: Hands) -> None:
    hands.show(TEXT)
    made = hands.record("Berlin welcomes")
    hands.move_mouse(3)
    assert hands.desk.selection.hovered == made
    hands.move_mouse(TEXT.index("rejects"))
    assert hands.desk.selection.hovered is None


def test_of_several_the_current_one_is_pointed_at_or_the_last_to_begin(hands: Hands) -> None:
    hands.show(TEXT)
    outer, inner = hands.record("Berlin welcomes the talks"), hands.record("welcomes")
    hands.move_mouse(TEXT.index("welcomes") + 2)
    assert hands.desk.selection.hovered == inner
    hands.desk.selection.show_statement(outer)
    hands.move_mouse(TEXT.index("welcomes") + 4)
    assert hands.desk.selection.hovered == outer


def test_leaving_the_text_lets_go(hands: Hands) -> None:
    hands.show(TEXT)
    hands.record("Berlin welcomes")
    hands.move_mouse(3)
    QApplication.sendEvent(hands.view.viewport(), QEvent(QEvent.Type.Leave))
    assert hands.desk.selection.hovered is None


def stripe_place(hands: Hands, statement: StatementId) -> QPoint:
    gutter = hands.view.gutter
    for y in range(0, gutter.height(), 3):
        for x in range(gutter.width()):
            QTest.mouseMove(gutter, QPoint(x, y))
            if hands.desk.selection.hovered == statement:
                return QPoint(x, y)
    raise AssertionError("no place in the margin points at the statement")


def test_a_stripe_points_at_its_statement_and_a_click_makes_it_current(hands: Hands) -> None:
    hands.show(TEXT)
    first, second = hands.record("Berlin welcomes the talks"), hands.record("welcomes")
    for wanted in (first, second):
        place = stripe_place(hands, wanted)
        QTest.mouseClick(hands.view.gutter, Qt.MouseButton.LeftButton, pos=place)
        assert hands.desk.selection.statement == wanted


def test_pointing_paints_the_lines_of_the_statement_alone(hands: Hands) -> None:
    hands.show(TEXT)
    made = hands.record("Nobody asked Rome")
    QApplication.processEvents()
    painted = Painted(hands)
    hands.desk.selection.hover(made)
    QApplication.processEvents()
    line = hands.view.lines.line_height
    assert 0 < painted.rect.height() <= 2 * line
    place = hands.view.caret_rect(TEXT.index("asked")).center()
    assert painted.rect.contains(QPoint(painted.rect.left(), place.y()))


def test_evidence_is_outlined_and_each_part_has_a_letter(hands: Hands) -> None:
    """Told by shapes: with every colour taken away the picture still differs."""
    hands.show(TEXT)
    made = hands.record("Berlin welcomes the talks", "Germany")
    mention = Span.of(TEXT, 0, 6)
    assert hands.desk.bridge.run(SetSpans(made, Role.ACTOR, (mention,)))
    before = painted_anew(hands).convertToFormat(QImage.Format.Format_Mono)
    hands.desk.selection.hover(made)
    assert painted_anew(hands).convertToFormat(QImage.Format.Format_Mono) != before


def test_no_layout_is_lost_by_pointing(hands: Hands) -> None:
    hands.show(TEXT)
    made = hands.record("Nobody asked Rome")
    before = hands.view.caret_rect(TEXT.index("Rome"))
    widths = dict(hands.view.lines._widths)
    hands.desk.selection.hover(made)
    QApplication.processEvents()
    assert hands.view.lines._widths == widths
    assert hands.view.caret_rect(TEXT.index("Rome")) == before


@pytest.mark.parametrize("backlit", [False, True])
def test_what_is_painted_bit_by_bit_is_what_a_whole_painting_shows(
    hands: Hands, backlit: bool
) -> None:
    hands.show(TEXT)
    first = hands.record("Berlin welcomes", "Germany")
    second = hands.record("A line in between. A line")
    if backlit:
        hands.press("B")
    steps = (
        lambda: hands.press("Down"),
        lambda: hands.press("Shift+Down", "Shift+Left"),
        lambda: hands.press("N"),
        lambda: hands.press("N", "F"),
        lambda: hands.desk.selection.hover(first),
        lambda: hands.desk.selection.hover(second),
        lambda: hands.press("P"),
        lambda: hands.press("End"),
        lambda: hands.press("Home", "Esc", "Down", "Up"),
        lambda: hands.record("Warsaw"),
        lambda: hands.press("U"),
        lambda: hands.desk.selection.hover(None),
    )
    painted_anew(hands)
    for number, step in enumerate(steps):
        step()
        assert screen(hands) == painted_anew(hands), f"after step {number}"
