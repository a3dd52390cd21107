"""Qt's own file dialog, where the system has none: its signs are large enough to be told apart."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from gui.shared.desk import Desk

EDGE, LEAST = 5, 10
"""Pixels of a button's frame, and across a sign."""


def width_of_sign(button: QToolButton) -> int:
    """From the first column to the last that is not as the button is in its corner."""
    image = button.grab().toImage()
    ground = image.pixelColor(EDGE, EDGE).lightness()
    inner = range(EDGE, image.height() - EDGE)
    columns = [
        x
        for x in range(EDGE, image.width() - EDGE)
        if any(abs(image.pixelColor(x, y).lightness() - ground) > 60 for y in inner)
    ]
    return columns[-1] - columns[0] + 1 if columns else 0


@pytest.mark.parametrize("name", ["toParentButton", "newFolderButton", "listModeButton"])
def test_the_signs_of_the_file_dialog_are_as_large_as_they_are_drawn(
    name: str, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = QFileDialog(None, "Open", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    button = dialog.findChild(QToolButton, name)
    assert button is not None
    assert width_of_sign(button) >= LEAST
