"""Overlapping statements stay apart: stripes, lines under mentions, and a menu that offers all."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from core.commands.statements import SetSpans
from core.model.ids import StatementId
from core.model.span import Role, Span
from tests.gui.reader.conftest import Hands

TEXT = "Berlin and Warsaw and Paris welcome the talks that Rome began. Nobody else does."


def eight(hands: Hands) -> list[StatementId]:
    """Eight statements on one sentence, each a word shorter than the one before."""
    words = TEXT.split(".")[0].split()
    return [hands.record(" ".join(words[: len(words) - number])) for number in range(8)]


def test_each_of_eight_stripes_has_a_place_of_its_own(hands: Hands) -> None:
    hands.show(TEXT)
    made = eight(hands)
    gutter = hands.view.gutter
    found: dict[StatementId, list[int]] = {}
    for x in range(gutter.width()):
        QTest.mouseMove(gutter, QPoint(x, 12))
        if (hovered := hands.desk.selection.hovered) is not None:
            found.setdefault(hovered, []).append(x)
    assert set(found) == set(made)
    assert all(len(places) >= 3 for places in found.values())


def test_the_lines_of_mentions_that_overlap_stand_on_levels(hands: Hands) -> None:
    hands.show(TEXT)
    first, second, third = eight(hands)[:3]
    berlin, more = Span.of(TEXT, 0, 6), Span.of(TEXT, 0, 17)
    for statement, role, span in (
        (first, Role.ACTOR, berlin),
        (second, Role.ACTOR, berlin),
        (third, Role.MEASURE, more),
    ):
        assert hands.desk.bridge.run(SetSpans(statement, role, (span,)))
    QApplication.processEvents()
    shapes = hands.view.shapes_of(hands.view.document().firstBlock())
    level = {each.statement: each.level for each in shapes.marks if each.role is not Role.EVIDENCE}
    assert level[first] == level[second], "the same words in the same part are one line"
    assert level[third] != level[first]


@pytest.mark.parametrize("count", [1, 2, 8])
def test_a_click_on_an_overlap_offers_all_of_them(hands: Hands, count: int) -> None:
    hands.show(TEXT)
    made = eight(hands)[:count] if count > 1 else [hands.record("Berlin and")]
    point = 2 if count == 8 else 0
    if count == 2:
        hands.show("Berlin and Warsaw. Nobody else does.")
        made = [hands.record("Berlin"), hands.record("Berlin and")]
    hands.click(point)
    menu = QApplication.activePopupWidget()
    if count == 1:
        assert menu is None
        assert hands.desk.selection.statement == made[0]
        return
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == count
    menu.actions()[-1].hover()
    assert hands.desk.selection.hovered in made
    menu.actions()[-1].trigger()
    assert hands.desk.selection.statement in made
    menu.close()
