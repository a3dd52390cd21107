"""What each label of a file becomes, as one combo box a label with examples beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from core.exchange.annotations.mapping import AnnotationMapping, Slot, Target
from gui.exchange.annotation_words import examples_of, target_words
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import elided, plain_label
from gui.shared.shortened_label import ShortenedLabel

_WIDEST_NAME = 160
_UNDER_A_LABEL = 28


class MappingForm(QWidget):
    """Shows the proposal and takes the user's word."""

    said = Signal(str, object)
    """A label and what it becomes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._slots: tuple[Slot, ...] = ()
        self._boxes: dict[str, ChoiceBox] = {}
        self._area = QScrollArea(self, widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    def show_slots(self, slots: tuple[Slot, ...], mapping: AnnotationMapping) -> None:
        if slots != self._slots:
            self._slots = slots
            self._build()
        targets = list(target_words())
        for name, box in self._boxes.items():
            box.setCurrentIndex(targets.index(mapping.target(name)))

    def _build(self) -> None:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        self._boxes = {slot.name: self._box(slot.name, inner) for slot in self._slots}
        for row, slot in enumerate(self._slots):
            name = plain_label("", "strong", inner)
            name.setText(elided(slot.name, name.fontMetrics(), _WIDEST_NAME))
            name.setToolTip(slot.name)
            count = plain_label(f"{slot.count:n}", "small", inner)
            examples = ShortenedLabel("soft", inner)
            examples.show_words(examples_of(slot))
            grid.addWidget(name, 2 * row, 0)
            grid.addWidget(count, 2 * row, 1, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(self._boxes[slot.name], 2 * row, 2)
            grid.addWidget(examples, 2 * row + 1, 0, 1, 3, Qt.AlignmentFlag.AlignTop)
            grid.setRowMinimumHeight(2 * row + 1, _UNDER_A_LABEL)
        grid.setRowStretch(2 * len(self._slots), 1)
        self._area.setWidget(inner)

    def _box(self, name: str, parent: QWidget) -> ChoiceBox:
        box = ChoiceBox(parent)
        box.setAccessibleName(self.tr("{name} becomes").format(name=name))
        for target, words in target_words().items():
            box.addItem(words, target)
        box.activated.connect(lambda _row: self.said.emit(name, Target(box.currentData())))
        return box
