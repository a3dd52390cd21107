"""A list of statements out of many articles, several of which can be chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from core.model.ids import StatementId
from core.model.survey import Quote
from gui.shared.desk import Desk
from gui.shared.plain_table import PlainTable
from gui.shared.quote_delegate import QuoteDelegate
from gui.shared.quotes import QuotesModel


class QuotesView(PlainTable):
    """Enter or a double click leads to the desk; other keys say what is wanted of the chosen."""

    change_wanted = Signal()
    """F2: something is to be changed in the chosen statements."""
    list_wanted = Signal()
    """←: the list beside this one is to have the focus."""
    right_wanted = Signal()
    """→: what stands beside it on the other side is to have the focus."""
    selection_changed = Signal()

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._desk = desk
        self.quotes = QuotesModel(desk.bridge, self)
        self.setModel(self.quotes)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.paint_with(QuoteDelegate(desk.theme, desk.bridge, self))
        self.doubleClicked.connect(lambda index: self._go_to(index.row()))
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        desk.theme.changed.connect(self.fit_rows)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_statements(self, ids: Iterable[int]) -> None:
        """List these; the current one stays so if it is among them."""
        index = self.currentIndex()
        current = self.quotes.id_at(index.row()) if index.isValid() else None
        if self.quotes.show(ids):
            row = None if current is None else self.quotes.row_of(current)
            if row is None:
                self.scrollToTop()
            else:
                self.setCurrentIndex(self.quotes.index(row))
        has_rows = self.quotes.rowCount() > 0  # else there is nothing for the focus to show
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_rows else Qt.FocusPolicy.ClickFocus)
        self.selection_changed.emit()

    def chosen(self) -> list[StatementId]:
        """The chosen statements in their order."""
        return [
            StatementId(number)
            for first, last in sorted(self._chosen_rows())
            for number in self.quotes.ids_between(first, last)
        ]

    def chosen_count(self) -> int:
        return sum(last - first + 1 for first, last in self._chosen_rows())

    def _chosen_rows(self) -> list[tuple[int, int]]:
        """First and last row of each run of chosen rows; an index for each would be too many."""
        runs = self.selectionModel().selection()
        return [(runs.at(n).top(), runs.at(n).bottom()) for n in range(runs.count())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self._go_to(self.currentIndex().row())
        elif key == Qt.Key.Key_F2:
            self.change_wanted.emit()
        elif key == Qt.Key.Key_Left and not event.modifiers():
            self.list_wanted.emit()
        elif key == Qt.Key.Key_Right and not event.modifiers():
            self.right_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _go_to(self, row: int) -> None:
        """Not out of a dialog, which would stand before the place."""
        quote = self.quotes.quote_at(row)
        if quote is not None and not self.window().isModal():
            go_to(self._desk, quote)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def go_to(desk: Desk, quote: Quote) -> None:
    """Show the statement at the desk; another annotator's is only a place in the text."""
    desk.selection.go_to(quote.article, quote.start, quote.end)
    if quote.layer == desk.bridge.layer:
        desk.selection.show_statement(quote.id)
