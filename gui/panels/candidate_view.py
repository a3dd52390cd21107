"""The list under a field. It never has the focus: the field's keys move its highlight."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gui.panels.candidate_delegate import CandidateDelegate
from gui.panels.candidate_rows import CandidateRows, Row
from gui.shared.theme import Theme

VISIBLE_ROWS = 8


class CandidateView(QListView):
    """As high as its rows, up to `VISIBLE_ROWS` of them."""

    taken = Signal()
    """A row was clicked; it is the highlighted one."""
    highlight_moved = Signal()

    def __init__(self, theme: Theme, create_keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = CandidateRows(self)
        self.setModel(self._rows)
        self.setItemDelegate(CandidateDelegate(theme, create_keys, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._take_clicked)
        theme.changed.connect(self.viewport().update)

    def offer(self, rows: Sequence[Row]) -> None:
        """Show these rows, none of them highlighted."""
        self._rows.show(rows)
        shown = min(VISIBLE_ROWS, len(rows))
        self.setFixedHeight(shown * max(0, self.sizeHintForRow(0)) if rows else 0)
        self.highlight_moved.emit()

    @property
    def highlighted(self) -> Row | None:
        return self._rows.row_at(self.currentIndex().row())

    @property
    def count(self) -> int:
        return self._rows.rowCount()

    def row_at(self, number: int) -> Row | None:
        return self._rows.row_at(number)

    def described(self) -> str:
        """The highlighted row in words, with its place in the list."""
        row = self.highlighted
        if row is None:
            return ""
        place = self.tr("{number} of {count}").format(
            number=self.currentIndex().row() + 1, count=self.count
        )
        return f"{self._rows.spoken(row)}, {place}"

    def highlight(self, number: int) -> None:
        """Highlight a row by number; none if there is no such row."""
        self.setCurrentIndex(self._rows.index(number) if number >= 0 else QModelIndex())
        self.highlight_moved.emit()

    def step(self, rows: int) -> None:
        """Move the highlight; one row beyond an end goes round, a page stops there."""
        if not self.count:
            return
        at = self.currentIndex().row()
        last = self.count - 1
        if at < 0:
            self.highlight(0 if rows > 0 else last)
        elif abs(rows) == 1:
            self.highlight((at + rows) % self.count)
        else:
            self.highlight(min(last, max(0, at + rows)))

    def _take_clicked(self, _index: QModelIndex) -> None:
        self.highlight_moved.emit()
        self.taken.emit()
