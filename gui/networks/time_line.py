"""Which time is seen: all of it, or one window after the other."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from core.networks.network import Slice
from core.networks.periods import ALWAYS, Length, Period
from gui.networks import words
from gui.networks.choices import LENGTHS
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label
from gui.shared.words import counted


class TimeLine(QWidget):
    """A box for how long windows are, and a slider that goes from one to the next."""

    length_changed = Signal()
    moved = Signal(int)
    """The window of that number is to be seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._slices: Sequence[Slice] = ()
        self._whole = ALWAYS
        self.box = ChoiceBox(self)
        self.box.setAccessibleName(self.tr("Time"))
        self.box.addItems(self._lengths())
        self.box.activated.connect(lambda _row: self.length_changed.emit())
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Window of time"))
        self.slider.setPageStep(4)
        self.slider.valueChanged.connect(self._move)
        self.said = plain_label("", "small", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(plain_label(self.box.accessibleName(), "small", self))
        row.addWidget(self.box)
        row.addWidget(self.slider, 1)
        row.addWidget(self.said)
        row.addStretch(0)

    def _lengths(self) -> list[str]:
        return [
            self.tr("all of it"),
            self.tr("by year"),
            self.tr("by half-year"),
            self.tr("by quarter"),
            self.tr("by month"),
            self.tr("by week"),
        ]

    @property
    def length(self) -> Length | None:
        return LENGTHS[self.box.currentIndex()]

    @property
    def at(self) -> int:
        return self.slider.value()

    def offer(self, slices: Sequence[Slice], whole: Period = ALWAYS) -> None:
        """Let the slider go over these; it stays with its time if that is among them.

        `whole`: the first and the last day of all, as far as they are known.
        """
        self._whole = whole
        shown = self._slices[self.at].period if self.at < len(self._slices) else None
        self._slices = slices
        periods = [each.period for each in slices]
        blocked = QSignalBlocker(self.slider)
        self.slider.setRange(0, max(0, len(slices) - 1))
        self.slider.setValue(periods.index(shown) if shown in periods else 0)
        del blocked
        self.slider.setVisible(len(slices) > 1)
        self._say()

    def _move(self, at: int) -> None:
        self._say()
        self.moved.emit(at)

    def _say(self) -> None:
        if not self._slices:
            self.said.clear()
            return
        shown = self._slices[self.at]
        said = words.period(self._whole if shown.period == ALWAYS else shown.period)
        if len(self._slices) > 1:
            one, many = self.tr("1 window"), self.tr("{count} windows")
            said = self.tr("{period} ({place} of {windows})").format(
                period=said,
                place=self.at + 1,
                windows=counted(len(self._slices), one, many),
            )
        self.said.setText(said)
        self.slider.setAccessibleDescription(said)
