"""Where check boxes stand beside other fields of a form."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.shared.settings import Settings
from gui.shared.theme import Theme


@pytest.mark.parametrize("made", [QCheckBox, QRadioButton])
def test_a_box_to_check_begins_where_the_fields_above_it_begin(
    made: type[QCheckBox | QRadioButton], qtbot: QtBot
) -> None:
    Theme(Settings())
    form = QWidget()
    qtbot.addWidget(form)
    column = QVBoxLayout(form)
    field, box = QLineEdit(form), made(form)
    for widget in (field, box):
        column.addWidget(widget)
    form.show()
    QApplication.processEvents()
    assert first_of(form, box) == first_of(form, field)


def first_of(form: QWidget, widget: QWidget) -> int:
    """The first pixel of a line through the middle that is not the form's ground."""
    image = form.grab().toImage()
    middle, ground = widget.geometry().center().y(), QColor(image.pixelColor(1, 1))
    return next(x for x in range(1, image.width()) if image.pixelColor(x, middle) != ground)
