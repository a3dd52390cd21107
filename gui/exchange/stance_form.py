"""Which stance each value of a label means, as one combo box a value."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from core.exchange.annotations.mapping import AnnotationMapping, Slot
from core.exchange.annotations.stances import is_stance_word, stance_for
from core.model.codebook import Codebook
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import elided, plain_label, plain_tip
from gui.shared.words import counted

_MOST_VALUES = 40
_WIDEST_VALUE, _INDENT = 112, 12
_LEAST_LETTERS = 12


class StanceForm(QWidget):
    """Made when it is first wanted: the values by their number, each with its stance."""

    said = Signal(object)
    """An `AnnotationMapping` with the stance of one value."""

    def __init__(self, slot: Slot, codebook: Codebook, parent: QWidget) -> None:
        super().__init__(parent)
        self._slot = slot
        self._codebook = codebook
        self._names = [stance.name for stance in codebook.stances if not stance.retired]
        self._boxes: dict[str, ChoiceBox] = {}
        self.hide()

    def show_values(self, mapping: AnnotationMapping, *, is_wanted: bool) -> None:
        if is_wanted and self.layout() is None:
            self._build()
        for value, box in self._boxes.items():
            stance = stance_for(value, self._codebook, mapping.stances)
            known = stance is not None and stance.name in self._names
            place = self._names.index(stance.name) if known and stance else len(self._names)
            box.setCurrentIndex(place)
        self.setVisible(is_wanted)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(_INDENT, 0, 0, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        values = self._values()
        for row, (value, count) in enumerate(values[:_MOST_VALUES]):
            label = plain_label("", "soft", self)
            label.setText(elided(value, label.fontMetrics(), _WIDEST_VALUE))
            label.setToolTip(plain_tip(value))
            grid.addWidget(label, row, 0)
            grid.addWidget(plain_label(f"{count:n}", "small", self), row, 1,
                           Qt.AlignmentFlag.AlignTrailing)  # fmt: skip
            grid.addWidget(self._box(value), row, 2)
        more = len(values) - _MOST_VALUES
        if more > 0:
            one = self.tr("1 more value is read as it is usually meant.")
            many = self.tr("{count} more values are read as they are usually meant.")
            grid.addWidget(
                plain_label(counted(more, one, many), "small", self), _MOST_VALUES, 0, 1, 3
            )

    def _values(self) -> list[tuple[str, int]]:
        """Of a label that is a stance by itself, the label alone."""
        if self._slot.is_words and is_stance_word(self._slot.name, self._codebook):
            return [(self._slot.name, self._slot.count)]
        return [*self._slot.values]

    def _box(self, value: str) -> ChoiceBox:
        box = ChoiceBox(self)
        box.setAccessibleName(self.tr("{value} means").format(value=value))
        box.addItems([*self._names, self.tr("No stance: it stays in the note")])
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_LEAST_LETTERS)
        box.activated.connect(lambda row: self._say(value, [*self._names, ""][row]))
        self._boxes[value] = box
        return box

    def _say(self, value: str, stance: str) -> None:
        self.said.emit(AnnotationMapping(stances={value: stance}))
