"""The questions that the project asks of each statement, one row each."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from core.model.codebook import Field
from core.model.statement import FieldValue
from gui.panels.field_editors import AnyEditor, editor_for
from gui.shared.desk import Desk
from gui.shared.labels import plain_label

ROW_HEIGHT = 28
"""Of each row of the details, unless what stands in it needs more."""


class ExtraFields(QObject):
    """Rows in a grid of two columns, made anew only when the codebook asks something else."""

    answered = Signal(str, object)
    """A field's name, and its FieldValue or None."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._grid = QGridLayout()
        self._first_row = 0
        self._asked: tuple[Field, ...] = ()
        self._editors: dict[str, AnyEditor] = {}
        self._labels: list[QLabel] = []

    def lay_out_in(self, grid: QGridLayout, first_row: int) -> None:
        self._grid, self._first_row = grid, first_row

    def editor(self, name: str) -> AnyEditor:
        return self._editors[name]

    def show_answers(
        self, asked: tuple[Field, ...], answers: Mapping[str, FieldValue], *, are_other: bool
    ) -> None:
        """`are_other`: they belong to another statement than those shown so far."""
        if asked != self._asked:
            self._make_rows(asked)
        for name, editor in self._editors.items():
            editor.show_answer(answers.get(name), is_other=are_other)

    def save(self) -> None:
        for editor in self._editors.values():
            editor.save()

    def _make_rows(self, asked: tuple[Field, ...]) -> None:
        for old in (*self._editors.values(), *self._labels):
            old.hide()
            old.deleteLater()
        for row in range(len(self._asked)):
            self._grid.setRowMinimumHeight(self._first_row + row, 0)
        self._asked, self._editors, self._labels = asked, {}, []
        card = self._grid.parentWidget()
        assert card is not None, "the grid is laid out in the card of the details"
        for row, field in enumerate(asked, self._first_row):
            label = row_label(field.name[:1].upper() + field.name[1:], card)
            editor = editor_for(field, self._desk, card)
            editor.answered.connect(lambda value, name=field.name: self.answered.emit(name, value))
            self._grid.addWidget(label, row, 0)
            editor.ensurePolished()  # its height is asked for now, and not again
            self._grid.addWidget(editor, row, 1)
            self._grid.setRowMinimumHeight(row, ROW_HEIGHT)
            self._labels.append(label)
            self._editors[field.name] = editor


def row_label(words: str, parent: QWidget) -> QLabel:
    """What stands before a control in the details."""
    label = plain_label(words, "small", parent, wraps=True)
    label.setContentsMargins(0, 4, 8, 4)
    return label
