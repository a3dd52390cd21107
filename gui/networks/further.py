"""What is seldom chosen: how agreement is told, what is counted how often, and which time."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from core.networks.options import Counting, Level, Likeness, Once, Options
from core.networks.periods import Period
from gui.networks import words
from gui.networks.field_row import FieldRow
from gui.shared.day_field import DayField

_LIKENESSES, _COUNTINGS, _LEVELS = tuple(Likeness), tuple(Counting), tuple(Level)
_ONCE = (Once.ARTICLE, Once.WEEK, Once.MONTH, Once.YEAR, Once.NEVER)


class Further(FieldRow):
    """The first of each is what counts as long as nothing is chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.likeness = self.add_box(self.tr("Agree"), list(map(words.likeness, _LIKENESSES)))
        self.counting = self.add_box(self.tr("Count"), list(map(words.counting, _COUNTINGS)))
        self.once = self.add_box(self.tr("The same counts"), list(map(words.once, _ONCE)))
        self.level = self.add_box(self.tr("Measures"), list(map(words.level, _LEVELS)))
        self.first = DayField(self.tr("2025-03"), self, is_last=False)
        self.last = DayField(self.tr("2025-03-31"), self, is_last=True)
        for name, field in ((self.tr("From day"), self.first), (self.tr("To day"), self.last)):
            self.add_named(name, field)
            field.changed.connect(self.changed)
        self.organisations = QCheckBox(self.tr("People as their organisations"), self)
        self.organisations.toggled.connect(lambda _is_on: self.changed.emit())
        self.add_unnamed(self.organisations)
        self.hide()

    def chosen(self, options: Options) -> Options:
        """The same options with what is chosen here."""
        return replace(
            options,
            likeness=_LIKENESSES[self.likeness.currentIndex()],
            counting=_COUNTINGS[self.counting.currentIndex()],
            once=_ONCE[self.once.currentIndex()],
            measures=_LEVELS[self.level.currentIndex()],
            organisations=self.organisations.isChecked(),
        )

    @property
    def period(self) -> Period:
        return Period(self.first.day, self.last.day)

    @property
    def count(self) -> int:
        """How many choices are others than usual."""
        boxes = (self.likeness, self.counting, self.once, self.level)
        others = [box.currentIndex() != 0 for box in boxes]
        days = [field.day is not None for field in (self.first, self.last)]
        return sum((*others, *days, self.organisations.isChecked()))
