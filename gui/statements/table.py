"""The table itself: rows to walk by keyboard, without grid and frame."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from gui.statements.columns import content, widths
from gui.statements.delegate import ROW_HEIGHT, StatementDelegate
from gui.statements.model import StatementsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StatementsTable(QTableView):
    edit_wanted = Signal()
    """Enter on a row, or a double click."""
    deletion_wanted = Signal()
    pointed_at = Signal(object)
    """The index of the cell under the mouse, or None beside all cells."""

    def __init__(
        self, model: StatementsModel, delegate: StatementDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._content = content(self.font(), ())
        self._ground = self.palette().color(self.backgroundRole())
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(self.tr("Statements"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        # Qt would paint a square under the delegate's round tint.
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")
        self._set_up_headers()
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit())
        self.setMouseTracking(True)
        self.entered.connect(self.pointed_at.emit)
        self.viewportEntered.connect(lambda: self.pointed_at.emit(None))

    def lie_on(self, ground: str) -> None:
        """Have a ground of this colour, through which nothing shines."""
        self._ground = QColor(ground)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Over its own ground: rows then are moved by scrolling, and not painted anew."""
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # a new style takes it away
        painter = QPainter(viewport)
        painter.fillRect(event.rect(), self._ground)
        painter.end()
        super().paintEvent(event)

    def _set_up_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(max(ROW_HEIGHT, self.fontMetrics().height() + 12))
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setMinimumSectionSize(24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def know_stances(self, names: Iterable[str]) -> None:
        """The names that may stand in the table, for which its columns make room."""
        self._content = content(self.font(), names)
        self._fit()

    def cut_row(self, height: int) -> int:
        """By how many pixels a table of that height would cut its last row."""
        rows = height - self.horizontalHeader().sizeHint().height()
        return max(0, rows) % self.verticalHeader().defaultSectionSize()

    def shows_row(self, row: int) -> bool:
        """Whether a row can be read whole."""
        top = self.rowViewportPosition(row)
        return top >= 0 and top + self.rowHeight(row) <= self.viewport().height()

    def _fit(self) -> None:
        for column, width in widths(self.viewport().width(), self._content).items():
            self.setColumnHidden(column, not width)
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.deletion_wanted.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed_at.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """By keyboard a row becomes current, as Qt has it; a click beside the rows chooses none."""
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            QFrame.focusInEvent(self, event)
        else:
            super().focusInEvent(event)
        self.viewport().update()  # the ring of the focus runs along a whole row

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
