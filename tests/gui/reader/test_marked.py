"""The passage can be told from the rest by a line around it, whatever it stands on."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from gui.shared.palette import PALETTES
from gui.shared.theme import ThemeChoice
from tests.gui.reader.conftest import Hands

TEXT = "Berlin waits. Warsaw, which has seen much of this before, says that it waits. Rome waits."


def look_at(hands: Hands) -> QImage:
    QApplication.processEvents()
    return hands.view.viewport().grab().toImage()


def is_outlined(image: QImage, corner: QPoint, height: int, accent: str) -> bool:
    """Whether a level line in this colour runs above and below the letters right of a corner."""
    wanted = QColor(accent)

    def runs(y: int) -> bool:
        if y < 0:
            return False
        colours = [image.pixelColor(corner.x() + right, y) for right in range(6, 30)]
        return all(_far(each, wanted) < 60 for each in colours)

    return any(runs(corner.y() + by) for by in range(-6, 3)) and any(
        runs(corner.y() + height + by) for by in range(-3, 6)
    )


def _far(one: QColor, other: QColor) -> int:
    return sum(
        abs(a - b)
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("theme", [each for each in ThemeChoice if each in PALETTES])
@pytest.mark.parametrize("is_current", [False, True])
def test_a_sentence_on_evidence_has_a_line_around_it(
    hands: Hands, theme: ThemeChoice, is_current: bool
) -> None:
    hands.desk.theme.choose(theme)
    hands.window.resize(1000, 400)
    hands.show(TEXT)
    statement = hands.record(TEXT)
    if is_current:
        hands.desk.selection.show_statement(statement)
    palette = hands.desk.theme.palette
    starts = [TEXT.index(word) for word in ("Berlin", "Warsaw", "Rome")]
    for number, key in enumerate(("Home", "Down", "Down")):
        hands.press(key)
        image = look_at(hands)
        rects = [hands.view.caret_rect(start) for start in starts]
        outlined = [is_outlined(image, r.topLeft(), r.height(), palette.accent) for r in rects]
        assert outlined == [each == number for each in range(3)]


def test_the_line_has_soft_ink_while_the_keys_go_elsewhere(hands: Hands) -> None:
    hands.window.resize(1000, 400)
    hands.show(TEXT)
    hands.press("Ctrl+F")
    palette, corner = hands.desk.theme.palette, hands.view.caret_rect(0)
    image = look_at(hands)
    assert is_outlined(image, corner.topLeft(), corner.height(), palette.soft)
