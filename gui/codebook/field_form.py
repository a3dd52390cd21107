"""One of the further questions that a project asks of each statement."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.model.codebook import Field, FieldKind
from gui.codebook import words
from gui.codebook.text_field import TextField
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label


class FieldForm(QWidget):
    edited = Signal(str, Field)
    """The name of the field as it is stored, and the field as it is to be."""
    removal_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._field: Field | None = None
        self.where = plain_label(self.tr("Field"), "small", self)
        self.name = QLineEdit(self)
        self.kind = ChoiceBox(self)
        self.choices = TextField(self.tr("Choices, one on a line"), self, (2, 10))
        self.definition = TextField(self.tr("What is asked"), self, (2, 8))
        self.remove = QPushButton(self.tr("Remove"), self)
        for kind in FieldKind:
            self.kind.addItem(words.field_kind(kind), kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(4)
        column.addWidget(self.where)
        column.addSpacing(4)
        self._choices_label = plain_label(self.tr("Choices, one on a line"), "small", self)
        for title, field in (
            (plain_label(words.name_of_it(), "small", self), self.name),
            (plain_label(self.tr("What is answered"), "small", self), self.kind),
            (self._choices_label, self.choices),
            (plain_label(self.tr("What is asked"), "small", self), self.definition),
        ):
            field.setAccessibleName(title.text())
            column.addWidget(title)
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.name.editingFinished.connect(self.save)
        self.kind.activated.connect(self._choose_kind)
        self.choices.finished.connect(self.save)
        self.definition.finished.connect(self.save)
        self.remove.clicked.connect(self.removal_wanted)

    def show_field(self, field: Field) -> None:
        """Show a field; what is half typed of the same one stays."""
        if field == self._field:
            return
        self._field = field
        with QSignalBlocker(self.kind):
            self.kind.setCurrentIndex(self.kind.findData(field.kind))
        self.name.setText(field.name)
        self.choices.setPlainText("\n".join(field.choices))
        self.definition.setPlainText(field.definition)
        self._show_choices()

    def _show_choices(self) -> None:
        is_choice = self.kind.currentData() == FieldKind.CHOICE
        self._choices_label.setVisible(is_choice)
        self.choices.setVisible(is_choice)

    def _choose_kind(self, _index: int) -> None:
        self._show_choices()
        if self.choices.isVisible() and not self.choices.toPlainText().strip():
            self.choices.setFocus()  # a choice without choices is none yet
        else:
            self.save()

    def save(self) -> None:
        field = self._field
        if field is None:
            return
        kind = FieldKind(self.kind.currentData())
        lines = tuple(filter(None, map(str.strip, self.choices.toPlainText().splitlines())))
        wanted = replace(
            field,
            name=self.name.text().strip(),
            kind=kind,
            choices=lines if kind is FieldKind.CHOICE else (),
            definition=self.definition.toPlainText().strip(),
        )
        if wanted != field and (lines or kind is not FieldKind.CHOICE):
            self.edited.emit(field.name, wanted)

    def forget(self) -> None:
        self._field = None
