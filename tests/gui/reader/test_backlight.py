"""Backlight: the current statement is seen alone, the rest steps back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from core.project import Project
from gui.shared.actions import ActionId
from tests.gui.builders import project_with
from tests.gui.reader.conftest import Hands

TEXT = "Berlin welcomes the talks. Warsaw rejects them.\n\nNobody asked Rome."


def pixels(hands: Hands, colour: str) -> int:
    """How many pixels of the text have just that colour."""
    QApplication.processEvents()
    image = hands.view.viewport().grab().toImage()
    wanted = QColor(colour).rgb()
    width, height = image.width(), image.height()
    return sum(image.pixel(x, y) == wanted for x in range(width) for y in range(height))


def test_b_hides_the_evidence_of_others_and_dims_the_text(hands: Hands) -> None:
    hands.show(TEXT)
    palette = hands.desk.theme.palette
    hands.record("Nobody asked")
    hands.desk.selection.show_statement(hands.record("Berlin welcomes"))
    ink = pixels(hands, palette.ink)
    assert pixels(hands, palette.evidence) > 0
    hands.press("B")
    assert pixels(hands, palette.evidence) == 0
    assert pixels(hands, palette.current_evidence) > 0
    assert 0 < pixels(hands, palette.ink) < ink
    assert pixels(hands, palette.dimmed) > 0
    hands.press("B")
    assert pixels(hands, palette.evidence) > 0
    assert pixels(hands, palette.ink) == ink


def test_it_stays_from_statement_to_statement(hands: Hands) -> None:
    hands.show(TEXT)
    palette = hands.desk.theme.palette
    hands.record("Berlin welcomes")
    hands.record("Nobody asked")
    hands.press("N", "B", "N")
    assert hands.desk.actions[ActionId.BACKLIGHT].isChecked()
    assert pixels(hands, palette.evidence) == 0
    assert pixels(hands, palette.current_evidence) > 0


def test_with_no_statement_current_nothing_is_dimmed_and_the_hint_tells_why(hands: Hands) -> None:
    hands.show(TEXT)
    palette = hands.desk.theme.palette
    hands.record("Nobody asked")
    hands.press("B")
    assert pixels(hands, palette.evidence) > 0
    assert "current" in hands.hint()


def test_it_is_remembered(hands_on: Callable[[Project], Hands], tmp_path: Path) -> None:
    first = hands_on(project_with(tmp_path / "a.glossator"))
    first.show(TEXT)
    first.press("B")
    first.desk.bridge.leaving.emit()
    again = hands_on(project_with(tmp_path / "b.glossator"))
    assert again.reader.looks.is_backlit
