"""The statements under the text: one row each, and what would fill the table while it is empty."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QVBoxLayout, QWidget

from core.model.changes import Changes
from core.model.ids import StatementId
from core.model.statement import Statement
from gui.shared.actions import ActionId
from gui.shared.current import delete_current
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look
from gui.statements.delegate import StatementDelegate
from gui.statements.model import StatementsModel
from gui.statements.table import StatementsTable

_MARGINS = (12, 8, 12, 8)
_CENTRE = QAbstractItemView.ScrollHint.PositionAtCenter
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows

_ROW_BY_ROW = 200
"""Statements edited at once from which a new table is cheaper than one with rows exchanged."""


class StatementsPanel(QWidget):
    """The row under the highlight and the current statement are the same."""

    edit_requested = Signal()
    """The user wants to change the current statement."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_following = False
        with_look(self, "panel").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = StatementsModel(desk.bridge, desk.page, self)
        delegate = StatementDelegate(desk.theme, desk.bridge, self)
        self.table = StatementsTable(self.model, delegate, self)
        self._empty = plain_label("", "soft", self, wraps=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(*_MARGINS)
        self._frame.addLayout(self._stack)
        self.setFocusProxy(self.table)
        self._connect()
        self._show_ground()
        self._reload()

    def _connect(self) -> None:
        desk = self._desk
        desk.page.loaded.connect(self._reload)
        desk.page.edited.connect(self._follow_edit)
        desk.bridge.changed.connect(self._follow_change)
        desk.selection.statement_changed.connect(self._show_current)
        desk.actions.keys_changed.connect(self._show_table)
        desk.theme.changed.connect(self._show_ground)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        self.table.edit_wanted.connect(self._edit)
        self.table.deletion_wanted.connect(self._delete)
        self.table.pointed_at.connect(self._point_at)
        desk.selection.hovered_changed.connect(self._follow_hovering)

    def _show_ground(self) -> None:
        self.table.lie_on(self._desk.theme.palette.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole rows only: Qt would cut the first one as soon as it shows the last."""
        super().resizeEvent(event)
        left, top, right, bottom = _MARGINS
        cut = self.table.cut_row(self.height() - top - bottom)
        self._frame.setContentsMargins(left, top, right, bottom + cut)

    def shows(self, statement: Statement) -> bool:
        """Whether the row of a statement can be seen."""
        row = self.model.row_of(statement.id)
        return row is not None and self.table.shows_row(row)

    def bring_into_view(self, statement: Statement) -> None:
        row = self.model.row_of(statement.id)
        if row is not None:
            self.table.scrollTo(self.model.index(row, 0), _CENTRE)

    # What the user does in the table

    def _choose_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        statement = self.model.statement_at(current.row())
        if statement is not None and not self._is_following:
            self._desk.selection.drop_pending()
            self._desk.selection.show_statement(statement.id)

    def _point_at(self, index: QModelIndex | None) -> None:
        statement = None if index is None else self.model.statement_at(index.row())
        self._desk.selection.hover(None if statement is None else statement.id)

    def _edit(self) -> None:
        if self._desk.page.current is not None:
            self.edit_requested.emit()

    def _delete(self) -> None:
        delete_current(self._desk, self)

    # What others do

    def _reload(self) -> None:
        with self._following():
            self.model.reload()
        self._make_room()
        self._show_table()

    def _follow_edit(self, touched: frozenset[StatementId]) -> None:
        if len(touched) > _ROW_BY_ROW:
            self._reload()
            return
        with self._following():
            self.model.follow(touched)
        self._show_table()

    def _follow_change(self, changes: Changes, _initiator: object) -> None:
        if changes.codebook:
            self.model.tell_codebook()
            self._make_room()

    def _make_room(self) -> None:
        if self._desk.bridge.is_open:
            self.table.know_stances(stance.name for stance in self._desk.bridge.codebook.stances)

    @contextmanager
    def _following(self) -> Iterator[None]:
        """Qt moves the highlight when rows come and go; that is nobody's choice."""
        self._is_following = True
        try:
            yield
        finally:
            self._is_following = False

    def _follow_hovering(self) -> None:
        self.model.hover(self._desk.selection.hovered)

    def _show_current(self) -> None:
        row = self.model.row_of(self._desk.selection.statement)
        chosen = self.table.selectionModel()
        if row is None:
            with self._following():
                chosen.clear()
        elif chosen.currentIndex().row() != row or not chosen.isRowSelected(row):
            with self._following():
                wanted = self.model.index(row, 0)
                chosen.setCurrentIndex(wanted, _SELECT)
                self.table.scrollTo(wanted)

    def _show_table(self) -> None:
        page = self._desk.page
        self._stack.setCurrentWidget(self.table if page.statements else self._empty)
        self._empty.setText(self._why_empty())
        self._show_current()

    def _why_empty(self) -> str:
        actions = self._desk.actions
        if self._desk.page.article is None:
            return self.tr("The statements of the open article stand here.")
        if actions.why_barred:
            return self.tr("No statements yet.")
        return self.tr("No statements yet. Mark a passage in the text and press {keys}.").format(
            keys=actions.way_to(ActionId.START_STATEMENT)
        )
