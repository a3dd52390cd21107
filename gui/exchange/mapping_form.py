"""What each label of a file becomes, as one combo box a label with examples beside it."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from core.exchange.annotations.answers import field_called
from core.exchange.annotations.mapping import AnnotationMapping, Slot, Target
from core.model.codebook import Codebook, folded
from gui.exchange.annotation_words import examples_of, target_words
from gui.exchange.stance_form import StanceForm
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import elided, plain_label, plain_tip
from gui.shared.quiet_area import quiet_area
from gui.shared.shortened_label import ShortenedLabel

_WIDEST_NAME = 160
_UNDER_A_LABEL = 28


class _Choice(NamedTuple):
    """What a label may become; `field` where it answers one."""

    target: Target
    field: str | None = None


class MappingForm(QWidget):
    """Shows the proposal and takes the user's word."""

    said = Signal(object)
    """An `AnnotationMapping` of no more than was said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._slots: tuple[Slot, ...] = ()
        self._codebook = Codebook()
        self._boxes: dict[str, ChoiceBox] = {}
        self._choices: dict[str, list[_Choice]] = {}
        self._stances: dict[str, StanceForm] = {}
        self._area = quiet_area(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def show_slots(
        self, slots: tuple[Slot, ...], mapping: AnnotationMapping, codebook: Codebook
    ) -> None:
        if slots != self._slots or codebook is not self._codebook:
            self._slots, self._codebook = slots, codebook
            self._build()
        for slot in slots:
            choices = self._choices[slot.name]
            target = mapping.target(slot.name)
            field = mapping.field_for(slot.name) if target is Target.FIELD else ""
            places = (
                place
                for place, choice in enumerate(choices)
                if choice.target is target and folded(choice.field or "") == folded(field)
            )
            self._boxes[slot.name].setCurrentIndex(next(places, -1))
            self._stances[slot.name].show_values(mapping, is_wanted=target is Target.STANCE)

    def _build(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self._choices = {slot.name: self._offered(slot) for slot in self._slots}
        self._boxes = {slot.name: self._box(slot.name, inner) for slot in self._slots}
        self._stances = {}
        for row, slot in enumerate(self._slots):
            self._put(grid, 3 * row, slot, inner)
        grid.setRowStretch(3 * len(self._slots), 1)
        self._area.setWidget(inner)

    def _put(self, grid: QGridLayout, row: int, slot: Slot, inner: QWidget) -> None:
        name = plain_label("", "strong", inner)
        name.setText(elided(slot.name, name.fontMetrics(), _WIDEST_NAME))
        name.setToolTip(plain_tip(slot.name))
        count = plain_label(f"{slot.count:n}", "small", inner)
        examples = ShortenedLabel("soft", inner)
        examples.show_words(examples_of(slot))
        stances = StanceForm(slot, self._codebook, inner)
        stances.said.connect(self.said)
        self._stances[slot.name] = stances
        grid.addWidget(name, row, 0)
        grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self._boxes[slot.name], row, 2)
        grid.addWidget(examples, row + 1, 0, 1, 3, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(row + 1, _UNDER_A_LABEL)
        grid.addWidget(stances, row + 2, 2)

    def _offered(self, slot: Slot) -> list[_Choice]:
        """Fields of the codebook, and one that would be made, stand where a field is meant."""
        fields = [_Choice(Target.FIELD, field.name) for field in self._codebook.fields]
        if field_called(slot.name, self._codebook) is None:
            fields.append(_Choice(Target.FIELD, slot.name))
        choices: list[_Choice] = []
        for target in target_words():
            choices += fields if target is Target.FIELD else [_Choice(target)]
        return choices

    def _box(self, name: str, parent: QWidget) -> ChoiceBox:
        box = ChoiceBox(parent)
        box.setAccessibleName(self.tr("{name} becomes").format(name=name))
        for choice in self._choices[name]:
            box.addItem(self._words(choice))
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST_LETTERS)
        box.activated.connect(lambda row: self._say(name, self._choices[name][row]))
        return box

    def _words(self, choice: _Choice) -> str:
        if choice.field is None:
            return target_words()[choice.target]
        if field_called(choice.field, self._codebook) is None:
            return self.tr("New field “{name}”").format(name=choice.field)
        return self.tr("Field “{name}”").format(name=choice.field)

    def _say(self, slot: str, choice: _Choice) -> None:
        fields = {} if choice.field is None else {slot: choice.field}
        self.said.emit(AnnotationMapping({slot: choice.target}, fields=fields))


_LEAST_LETTERS = 16
