"""What the codebook says of one entry, each part stored as soon as one is done with it."""

import math
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from core.model.codebook import ActorKind, Codebook, Entry, EntryKind
from gui.codebook import words
from gui.codebook.examples import ExamplesField
from gui.codebook.parent_line import ParentLine
from gui.codebook.text_field import TextField
from gui.shared.by_enter import pressed_by_enter
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label
from gui.shared.words import PATH_SIGN


class EntryForm(QWidget):
    edited = Signal(Entry)
    """The entry as it is to be."""
    merge_wanted = Signal()
    split_wanted = Signal()
    retire_wanted = Signal()
    move_wanted = Signal(object)
    """The id of the entry that it is to stand under; None for the top."""
    place_wanted = Signal(str)
    """The uid of a statement, which is to be shown at the desk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self.where = plain_label("", "small", self, wraps=True)
        self.name = QLineEdit(self)
        self.aliases = TextField(self.tr("Other names, one on a line"), self, (1, 6))
        self.definition = TextField(self.tr("Definition"), self, (3, 10))
        self.parent_line = ParentLine(self)
        self.actor_kind = ChoiceBox(self)
        self.value = QLineEdit(self)
        self.examples = ExamplesField(
            self.tr("Examples"), self.tr("Add an example in your own words…"), self
        )
        self.against = ExamplesField(
            self.tr("Counter-examples"), self.tr("Add what does not belong here…"), self
        )
        self.identifier = QLineEdit(self)
        self.merge = QPushButton(self.tr("Merge…"), self)
        self.split = QPushButton(self.tr("Split…"), self)
        self.retire = QPushButton(self)
        for choice in ActorKind:
            self.actor_kind.addItem(words.actor_kind(choice), choice)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.merge, self.split, self.retire):
            pressed_by_enter(button)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.merge.setToolTip(self.tr("Make it one with others (Ctrl+M)"))
        self.split.setToolTip(self.tr("Make several of it (Ctrl+Shift+M)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(0)
        column.addWidget(self.where)
        column.addSpacing(8)
        for title, field in (
            (words.name_of_it(), self.name),
            (self.tr("Other names, one on a line"), self.aliases),
            (self.tr("Definition"), self.definition),
            (self.tr("Stands under"), self.parent_line),
            (self.tr("Kind of actor"), self.actor_kind),
            (self.tr("Value on the scale"), self.value),
            (self.tr("Examples"), self.examples),
            (self.tr("Counter-examples"), self.against),
            (self.tr("Identifier, as of Wikidata"), self.identifier),
        ):
            field.setAccessibleName(title)
            column.addWidget(_under(plain_label(title, "small", self), field, self))
        column.addLayout(buttons)
        column.addStretch(1)

    def _connect(self) -> None:
        self.name.editingFinished.connect(self.save)
        self.value.editingFinished.connect(self.save)
        self.identifier.editingFinished.connect(self.save)
        self.aliases.finished.connect(self.save)
        self.definition.finished.connect(self.save)
        self.actor_kind.activated.connect(self.save)
        self.parent_line.move_wanted.connect(self.move_wanted)
        self.examples.changed.connect(partial(self._store, "examples"))
        self.against.changed.connect(partial(self._store, "counter_examples"))
        self.examples.place_wanted.connect(self.place_wanted)
        self.against.place_wanted.connect(self.place_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.split.clicked.connect(self.split_wanted)
        self.retire.clicked.connect(self.retire_wanted)

    @property
    def entry(self) -> Entry | None:
        return self._entry

    def show_entry(self, entry: Entry, codebook: Codebook, count: int) -> None:
        """Show an entry; what is half typed of the same one stays, where it has not changed."""
        old = self._entry if self._entry is not None and self._entry.id == entry.id else None
        self._entry = entry
        self._show_where(entry, codebook, count)
        for field, text, before in self._texts(entry, old):
            if text != before:
                with QSignalBlocker(field):
                    _put(field, text)
        self._show_kind(entry)
        self.parent_line.show_entry(entry, codebook)
        self.examples.show_examples(entry.examples)
        self.against.show_examples(entry.counter_examples)
        self.retire.setText(self.tr("Take back into use") if entry.retired else self.tr("Retire"))

    def _show_where(self, entry: Entry, codebook: Codebook, count: int) -> None:
        above = codebook.path(entry)[:-1]
        told = [words.kind(entry.kind), PATH_SIGN.join(above), words.statements(count)]
        if entry.retired:
            told.append(self.tr("retired"))
        if entry.split is not None:
            parts = ", ".join(words.name(codebook, part) for part in entry.split.into)
            told.append(self.tr("split into {parts}").format(parts=parts))
        self.where.setText(" · ".join(filter(None, told)))

    def _show_kind(self, entry: Entry) -> None:
        shown = {
            self.parent_line: entry.kind is not EntryKind.STANCE,
            self.actor_kind: entry.kind is EntryKind.ACTOR,
            self.identifier: entry.kind is EntryKind.ACTOR,
            self.value: entry.kind is EntryKind.STANCE,
        }
        for field, is_shown in shown.items():
            row = field.parentWidget()
            assert row is not None
            row.setVisible(is_shown)
        with QSignalBlocker(self.actor_kind):
            self.actor_kind.setCurrentIndex(self.actor_kind.findData(entry.actor_kind))

    def _texts(
        self, entry: Entry, old: Entry | None
    ) -> list[tuple[QLineEdit | TextField, str, str | None]]:
        """Each field with its text, and what that was before; None where all is new."""
        fields: tuple[QLineEdit | TextField, ...] = (
            self.name, self.aliases, self.definition, self.value, self.identifier,
        )  # fmt: skip
        before = [None] * len(fields) if old is None else _told(old)
        return list(zip(fields, _told(entry), before, strict=True))

    def save(self, *_told: object) -> None:
        """Hand out what is written, if it is another than what is stored."""
        entry = self._entry
        if entry is None:
            return
        kind = self.actor_kind.currentData()
        wanted = replace(
            entry,
            name=self.name.text().strip(),
            aliases=_lines(self.aliases.toPlainText()),
            definition=self.definition.toPlainText().strip(),
            identifier=self.identifier.text().strip() or None,
            value=self._value(entry),
            actor_kind=entry.actor_kind if kind is None else ActorKind(kind),
        )
        if wanted != entry:
            self.edited.emit(wanted)

    def _value(self, entry: Entry) -> float | None:
        """The number that is written; a stance's own where that is none."""
        if entry.kind is not EntryKind.STANCE:
            return entry.value
        number, is_number = QLocale().toDouble(self.value.text().strip())
        if not is_number or not math.isfinite(number):
            self.value.setText(_number(entry.value))
            return entry.value
        return number

    def forget(self) -> None:
        """What is written is of an entry that is gone, or was refused."""
        self._entry = None
        self.parent_line.forget()

    def _store(self, part: str, examples: tuple[object, ...]) -> None:
        if self._entry is not None:
            self.edited.emit(replace(self._entry, **{part: examples}))  # type: ignore[arg-type]


def _under(label: QLabel, field: QWidget, parent: QWidget) -> QWidget:
    """A field under its label, to be hidden with it."""
    row = QWidget(parent)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 8)
    column.setSpacing(4)
    column.addWidget(label)
    column.addWidget(field)
    return row


def _told(entry: Entry) -> tuple[str, ...]:
    return (
        entry.name,
        "\n".join(entry.aliases),
        entry.definition,
        _number(entry.value),
        entry.identifier or "",
    )


def _number(value: float | None) -> str:
    return "" if value is None else QLocale().toString(value, "g", 15)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.splitlines()))))


def _put(field: QLineEdit | TextField, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)
