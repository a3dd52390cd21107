"""The grid of versions, in which arrows walk and Space takes a part."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from core.adjudication.disagreements import REQUIRED
from core.model.codebook import Codebook
from core.model.ids import StatementId
from core.model.verdict import Component
from gui.adjudication.versions import ROWS, VersionsModel
from gui.shared.style_sheet import with_look

if TYPE_CHECKING:
    from core.reading.casebook import CaseView

_WALKS = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip
_LOWEST, _HIGHEST = 64, 320


class VersionsView(QTableView):
    taken = Signal()
    """Another part is taken, or one no longer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "versions")
        self.versions = VersionsModel(self)
        self.setModel(self.versions)
        self.is_building = False
        self._view: CaseView | None = None
        self.setAccessibleName(self.tr("Versions side by side"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(150)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignTop)
        self.horizontalHeader().setSectionsClickable(False)
        self.verticalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._take)

    def show_case(self, view: "CaseView | None", codebook: Codebook) -> None:
        self.is_building = False
        self._view = view
        self.versions.show(() if view is None else view.versions, codebook)
        for row in range(self.versions.rowCount()):
            self.setRowHidden(row, self.versions.is_bare(row))
        if view is not None:
            first = next((r for r in range(len(ROWS)) if self.versions.differs(r)), 0)
            self.selectionModel().setCurrentIndex(
                self.versions.index(first, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._fit()

    def begin_building(self) -> None:
        """Take what all agree on, and what most say; the rest is to be taken by hand."""
        assert self._view is not None
        self.is_building = True
        self.versions.take_all(_taken_first(self._view, self.versions))
        self._fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.taken.emit()

    def end_building(self) -> None:
        self.is_building = False
        self.versions.take_all({})
        self.taken.emit()

    @property
    def lacking(self) -> list[Component]:
        """What a statement needs and has not been taken yet."""
        return [part for part in REQUIRED if part not in self.versions.taken]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that do not walk are those of the page."""
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _WALKS and is_plain:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space and is_plain and self.is_building:
            self._take(self.currentIndex())
        else:
            event.ignore()

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if not self.is_building:
            self.begin_building()
            self.setCurrentIndex(index)
        if self.versions.take(index.row(), index.column()):
            self._fit()
            self.taken.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()  # the frame, too, says where the focus is

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())

    def _fit(self) -> None:
        """As high as its rows, up to where it scrolls; it does so earlier where there is little
        room, so that what can be decided stays in sight."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.versions.rowCount()))
        high = min(_HIGHEST, rows + self.horizontalHeader().height() + 4)
        if self.maximumHeight() != high:
            self.setMinimumHeight(min(_LOWEST, high))
            self.setMaximumHeight(high)
            self.updateGeometry()


def _taken_first(view: "CaseView", model: VersionsModel) -> dict[Component, StatementId]:
    taken = dict(view.majority.parts)
    speaking = [v.statement for v in view.versions if v.statement is not None]
    for row, part in enumerate(ROWS):
        if part is None or part in taken or model.differs(row):
            continue
        for statement in speaking:
            parts = statement.parts
            if part in REQUIRED or (parts.voice if part is Component.VOICE else parts.fields):
                taken[part] = statement.id
                break
    return taken
