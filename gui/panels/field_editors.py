"""One editor for each kind of extra field that a codebook can have."""

from datetime import date
from math import isfinite

from PySide6.QtCore import QEvent, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from core.model.codebook import EntryKind, Field, FieldKind
from core.model.phrase import Refused
from core.model.statement import FieldValue
from gui.panels.choice_rows import WordRow
from gui.panels.keys import ENTER, Visit
from gui.panels.option_row import Option
from gui.shared.choice_box import let_rows_be_marked
from gui.shared.desk import Desk
from gui.shared.labels import plain_tip
from gui.shared.style_sheet import with_look


class ChoiceEditor(QComboBox):
    answered = Signal(object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = field.choices
        let_rows_be_marked(self)
        with_look(self, "bare")
        self.view().setAccessibleName(field.name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._answer)

    def show_answer(self, value: FieldValue | None, *, is_other: bool = False) -> None:
        """An answer that is no longer among the choices is shown all the same."""
        stored = [] if value is None or value in self._choices else [str(value)]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([self.tr("not set"), *self._choices, *stored])
            self.setCurrentIndex(0 if value is None else max(1, self.findText(str(value))))

    def save(self) -> None:
        """Each choice is handed out at once."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the panel must not change an answer on its way."""
        event.ignore()

    def _answer(self, place: int) -> None:
        self.answered.emit(None if place == 0 else self.itemText(place))


class YesNoEditor(WordRow):
    answered = Signal(object)

    def __init__(self, field: Field, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(field.name, desk.theme, parent)
        self.offer([Option(self.tr("yes")), Option(self.tr("no"))])
        self.chosen.connect(lambda place: self.answered.emit(place == 0))
        self.unset.connect(lambda: self.answered.emit(None))

    def show_answer(self, value: FieldValue | None, *, is_other: bool = False) -> None:
        self.show_choice(None if value is None else 0 if value else 1)

    def save(self) -> None:
        """Each choice is handed out at once."""


class LineEditor(QLineEdit):
    """A text; the kinds of which a text can be wrong read it in `answer_in`."""

    answered = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._visit = Visit()  # before anything that sends an event
        self.desk = desk
        self._stored = ""
        self._value: FieldValue | None = None
        self.textEdited.connect(self._visit.note_typing)
        with_look(self, "bare")

    def answer_in(self, text: str) -> FieldValue:
        """What the text says; Refused where it says nothing that fits."""
        return text

    def show_answer(self, value: FieldValue | None, *, is_other: bool = False) -> None:
        """Show what is stored, unless something else is being typed for the same statement."""
        stored = _written(value)
        if is_other:
            self._visit.begin()
        if is_other or not (self.isModified() and stored == self._stored):
            self.setText(stored)
        self._stored, self._value = stored, value

    def save(self) -> None:
        """Hand out what is typed, if it says something else than what is stored."""
        if not self.isModified():
            return
        text = self.text().strip()
        self.setModified(False)
        try:
            answer = self.answer_in(text) if text else None
        except Refused as refusal:
            self.setText(self._stored)
            self.desk.messages.refused(refusal)
            return
        if answer == self._value:
            self.setText(self._stored)
        else:
            self.answered.emit(answer)

    def event(self, event: QEvent) -> bool:
        if self._visit.leaves_to_project(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.save()
            event.setAccepted(not self._visit.has_typed)
        elif event.key() == Qt.Key.Key_Escape:
            if not self._is_completing():  # else it closes the list of completions
                self.save()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_completing(self) -> bool:
        completer = self.completer()
        popup = None if completer is None else completer.popup()
        return popup is not None and popup.isVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._visit.enter(event)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.save()


class NumberEditor(LineEditor):
    def answer_in(self, text: str) -> FieldValue:
        try:
            number = float(text.replace(",", "."))
        except ValueError:
            number = float("nan")
        if not isfinite(number):
            raise Refused("“{text}” is not a number.", text=text)
        return number


class DateEditor(LineEditor):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setPlaceholderText(self.tr("YYYY-MM-DD"))

    def answer_in(self, text: str) -> FieldValue:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError:
            raise Refused("“{text}” is not a date like 2025-03-14.", text=text) from None


class ActorEditor(LineEditor):
    """The name of an actor in the codebook; an alias becomes the name."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if (names := completer.popup()) is not None:
            with_look(names, "field")
        self.setCompleter(completer)

    def answer_in(self, text: str) -> FieldValue:
        found = self.desk.bridge.codebook.find(EntryKind.ACTOR, text)
        if found is None:
            raise Refused("“{name}” is not an actor of the codebook.", name=text)
        return found.name

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            actors = self.desk.bridge.codebook.actors
            self._names.setStringList([each.name for each in actors if not each.retired])
        super().focusInEvent(event)


def _written(value: FieldValue | None) -> str:
    """An answer as it can be typed; a number with all its digits, a whole one without a point."""
    if value is None:
        return ""
    return str(value).removesuffix(".0") if isinstance(value, float) else str(value)


AnyEditor = ChoiceEditor | YesNoEditor | LineEditor
"""`answered` hands out a FieldValue, or None where the answer is taken back."""


def editor_for(field: Field, desk: Desk, parent: QWidget) -> AnyEditor:
    made: AnyEditor
    if field.kind is FieldKind.CHOICE:
        made = ChoiceEditor(field, parent)
    elif field.kind is FieldKind.YES_NO:
        made = YesNoEditor(field, desk, parent)
    else:
        kinds = {
            FieldKind.NUMBER: NumberEditor,
            FieldKind.DATE: DateEditor,
            FieldKind.ACTOR: ActorEditor,
        }
        made = kinds.get(field.kind, LineEditor)(desk, parent)
    if not isinstance(made, YesNoEditor):  # which says itself what is chosen
        made.setAccessibleName(field.name)
    if field.definition:
        made.setToolTip(plain_tip(field.definition, wraps=True))
    return made
