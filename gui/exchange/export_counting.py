"""What positions count, where a format leaves the choice."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.exchange.format import Counting
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label


class CountingChoice(QWidget):
    """Is seen only where there is more than one; the first is what the format usually has."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._offered: Sequence[Counting] = ()
        name = self.tr("Positions count")
        self._box = ChoiceBox(self)
        self._box.setAccessibleName(name)
        self._box.activated.connect(lambda _row: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 16)
        row.setSpacing(8)
        row.addWidget(plain_label(name, "small", self))
        row.addWidget(self._box)
        row.addStretch(1)

    def offer(self, countings: Sequence[Counting]) -> None:
        blocked = QSignalBlocker(self._box)
        self._offered = countings
        self._box.clear()
        self._box.addItems([_words(each) for each in countings])
        del blocked
        self.setVisible(len(countings) > 1)

    @property
    def counting(self) -> Counting | None:
        """None where the format leaves no choice."""
        return self._offered[self._box.currentIndex()] if len(self._offered) > 1 else None


def _words(of: Counting) -> str:
    return {
        Counting.CODE_POINTS: QCoreApplication.translate("Export", "code points"),
        Counting.UTF_16: QCoreApplication.translate("Export", "UTF-16, as browsers do"),
        Counting.GRAPHEMES: QCoreApplication.translate("Export", "what is seen as one character"),
    }[of]
