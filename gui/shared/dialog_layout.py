"""How dialogs are laid out: a column, and at its foot what ends them."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

_MARGINS = (20, 20, 20, 16)


def dialog_column(dialog: QWidget) -> QVBoxLayout:
    """What stands in a dialog, or in a page of one, from top to bottom."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*_MARGINS)
    layout.setSpacing(12)
    return layout


def button_row(*buttons: QPushButton, aside: QPushButton | None = None) -> QHBoxLayout:
    """What ends the dialog, at its far end; `aside` what leaves it open."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if aside is not None:
        row.addWidget(aside)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
