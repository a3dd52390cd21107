"""What a part is to become: a choice of everything that it may be."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from core.model.codebook import Codebook, EntryKind
from core.model.ids import EntryId
from core.model.statement import Voice
from core.model.survey import Part, PartValue
from gui.shared import statement_words as words
from gui.shared.choice_box import ChoiceBox
from gui.shared.style_sheet import with_look
from gui.shared.words import voice

NOTHING = object()
"""No value is chosen, or what is typed names none."""

KINDS = {
    Part.ACTOR: EntryKind.ACTOR,
    Part.STANCE: EntryKind.STANCE,
    Part.MEASURE: EntryKind.MEASURE,
}


class ValueBox(ChoiceBox):
    """Actors and measures can be typed, by any part of their names or by a whole alias."""

    def __init__(self, codebook: Codebook, parent: QWidget) -> None:
        super().__init__(parent)
        self._codebook = codebook
        self._part = Part.STANCE
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("New value"))
        self.setPlaceholderText(self.tr("Choose…"))

    def offer(self, part: Part) -> None:
        """Offer what that part may be; none is chosen yet."""
        self._part = part
        is_typed = part in (Part.ACTOR, Part.MEASURE)
        self.clear()
        self.setEditable(is_typed)
        for name, value in self._choices(part):
            self.addItem(name, value)
        if is_typed:
            self._help_typing()
        self.setCurrentIndex(-1)

    def _help_typing(self) -> None:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        if (names := completer.popup()) is not None:
            with_look(names, "field")
        self.setCompleter(completer)
        line = self.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._take_first)
            line.setPlaceholderText(self.tr("Type part of a name…"))
            line.setAccessibleName(self.accessibleName())

    def _take_first(self) -> None:
        """Enter takes the first name that fits what is typed, as everywhere."""
        completer, typed = self.completer(), self.currentText().strip()
        if self.value is not NOTHING or completer is None or not typed:
            return
        completer.setCompletionPrefix(typed)
        place = self.findText(completer.currentCompletion(), Qt.MatchFlag.MatchFixedString)
        if completer.completionCount() and place >= 0:
            self.setCurrentIndex(place)

    def _choices(self, part: Part) -> list[tuple[str, PartValue]]:
        if part in KINDS:
            return [
                (self._name(part, entry.id), entry.id)
                for entry in self._codebook.of_kind(KINDS[part])
                if not entry.retired
            ]
        if part is Part.VOICE:
            return [*((voice(each), each) for each in Voice), (self.tr("not set"), None)]
        return [(flagged(True), True), (flagged(False), False)]

    def _name(self, part: Part, entry: EntryId) -> str:
        name = words.name(self._codebook, entry)
        if part is Part.STANCE:
            return f"{words.mark(self._codebook, entry).sign}  {name}"
        return name

    @property
    def value(self) -> object:
        """The chosen value; NOTHING while what stands there is none."""
        if not self.isEditable():
            return self.currentData() if self.currentIndex() >= 0 else NOTHING
        typed = self.currentText().strip()
        place = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if typed and place >= 0:
            return self.itemData(place)
        entry = self._codebook.find(KINDS[self._part], typed) if typed else None
        return NOTHING if entry is None else entry.id


def flagged(is_flagged: bool) -> str:
    translate = QCoreApplication.translate
    return translate("Survey", "flagged") if is_flagged else translate("Survey", "not flagged")


def told(codebook: Codebook, part: Part, value: PartValue) -> str:
    """A value as the preview names it."""
    if part is Part.FLAG:
        return flagged(bool(value))
    if isinstance(value, Voice):
        return voice(value)
    if value is None:
        return QCoreApplication.translate("Survey", "not set")
    entry = EntryId(value)
    name = words.name(codebook, entry)
    return f"{words.mark(codebook, entry).sign}  {name}" if part is Part.STANCE else name
