"""A list of what was found, with what there is to see and to do beside it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from core.project import Project
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.labels import plain_label
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import Line, LinesModel, LinesView
from gui.shared.shares import SharingSplitter, list_first
from gui.shared.split import fill, side

T = TypeVar("T")


class ListPane(QWidget, Generic[T]):
    """Shows one of what it asks for; those who make one say of what and how."""

    counted = Signal(int)
    """How many there are."""
    list_width = (360, 520)
    """Of the list, in a window as one usually has and in a wide one."""
    starts_over = False
    """Whether the first comes next where what was shown is gone, and not the one in its place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._chosen: object = None
        self.model = LinesModel[T](self)
        self.both = SharingSplitter(self, list_first(*self.list_width, 1))
        left = side(self.both)
        self.note = plain_label("", "small", left, wraps=True)
        """What the list says of itself."""
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = LinesView("", left)
        self.list.setModel(self.model)
        self.list.paint_with(LineDelegate(desk.theme, desk.bridge, self))
        fill(left, self.note, self.list)
        self.hint = Hint(self)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.both)
        self._body.addWidget(self.hint)
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self._choose(current.row())
        )
        self.list.entered.connect(self.enter)
        desk.theme.changed.connect(self.list.fit_rows)

    def lay_out(self, beside: QWidget) -> None:
        self.both.addWidget(beside)
        self.both.setStretchFactor(1, 1)

    @property
    def is_busy(self) -> bool:
        return self._asker.is_busy

    @property
    def chosen(self) -> T | None:
        return self.model.item(self.list.currentIndex().row())

    def ask_for(self, look: Callable[[Project], list[T]]) -> None:
        """List what `look` finds, beside the desk."""
        self._asker.ask(look, self.show_items)

    def drop(self, is_gone: Callable[[T], bool]) -> None:
        """Let go at once of what is known to be gone, before it has been asked for anew."""
        self.show_items([each for each in self.model.items if not is_gone(each)])

    def clear(self) -> None:
        """What is listed is of another project."""
        self._chosen = None
        self.model.clear()

    # What those who make one say

    def count(self, items: list[T]) -> int:
        """What its tab tells: how many there are."""
        return len(items)

    def line(self, item: T) -> Line:
        raise NotImplementedError

    def key(self, item: T) -> object:
        """What stays the same of it while the project changes."""
        raise NotImplementedError

    def show_item(self, item: T) -> None:
        """Show beside the list what there is to say of it."""
        raise NotImplementedError

    def enter(self) -> None:
        """Enter on a line."""
        raise NotImplementedError

    def show_items(self, items: list[T]) -> None:
        """List these; what was shown of them stays so."""
        row = max(0, self.list.currentIndex().row())
        self.model.show(items, self.line)
        self.counted.emit(self.count(items))
        self._body.setCurrentWidget(self.both if items else self.hint)
        if not items:
            return
        instead = 0 if self.starts_over else min(row, len(items) - 1)
        row = instead if self._chosen is None else self._row_of_chosen(items, instead)
        self.list.show_row(row)
        self._take(items[row])

    def _row_of_chosen(self, items: list[T], instead: int) -> int:
        """One after another: there may be tens of thousands."""
        return next((n for n, each in enumerate(items) if self.key(each) == self._chosen), instead)

    def _choose(self, row: int) -> None:
        item = self.model.item(row)
        if item is not None and self.key(item) != self._chosen:
            self._take(item)

    def _take(self, item: T) -> None:
        self._chosen = self.key(item)
        self.show_item(item)
