"""What may be wrong in the statements: a list of findings, and their statements beside it."""

from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from core.model.survey import StatementFilter
from core.project import Project
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.labels import plain_label
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import Line, LinesModel, LinesView
from gui.shared.plain_table import PlainTable, come_back
from gui.shared.split import fill, side, splitter
from gui.survey.quotes_side import QuotesSide
from gui.survey.wish import Wish

T = TypeVar("T")


class FindingsPane(QWidget, Generic[T]):
    """Asks for the findings among the statements that pass the filter, and shows one of them.

    Those who make one say how to find, what a line tells and where statements are shown.
    """

    counted = Signal(int)
    """How many findings there are."""
    change_wanted = Signal(Wish)
    typed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.wanted = StatementFilter()
        self._asker = Asker(desk.bridge, desk.messages, self)
        self.statements_asker = Asker(desk.bridge, desk.messages, self)
        self._chosen: object = None
        self._sides: tuple[QuotesSide, ...] = ()
        self._last: PlainTable | None = None
        self.model = LinesModel[T](self)
        self._both = splitter(self)
        self._side = side(self._both)
        self.list = LinesView("", self._side)
        self.list.setModel(self.model)
        self.list.paint_with(LineDelegate(desk.theme, desk.bridge, self))
        self.hint = Hint(self)
        self._what = plain_label("", "small", self._side, wraps=True)
        self._what.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)

    def lay_out(self, beside: QWidget, *sides: QuotesSide) -> None:
        """The list on the left with a word on what it lists, the statements beside it."""
        self._sides = sides
        for each in sides:
            each.change_wanted.connect(self.change_wanted)
            each.list.typed.connect(self.typed)
            self.list.focused.connect(each.mean_all)
            each.list.focused.connect(partial(self._note_focus, each.list))
            self.statements_asker.failed.connect(each.give_up)
        self._what.setContentsMargins(12, 0, 12, 0)
        fill(self._side, self._what, self.list)
        self._both.addWidget(beside)
        self._both.setStretchFactor(1, 1)
        self._both.setSizes([320, 900])
        self._body.addWidget(self._both)
        self._body.addWidget(self.hint)
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self._choose(current.row())
        )
        self.list.entered.connect(self.enter)
        self.list.typed.connect(self.typed)
        self.list.focused.connect(partial(self._note_focus, self.list))
        self.desk.theme.changed.connect(self.list.fit_rows)

    def _note_focus(self, table: PlainTable) -> None:
        self._last = table

    def take_focus(self) -> None:
        """Put the focus where it was in these lists."""
        come_back(self._last, self.list)

    @property
    def is_busy(self) -> bool:
        return self._asker.is_busy or self.statements_asker.is_busy

    @property
    def note(self) -> QLabel:
        """What the list says of itself."""
        return self._what

    def clear(self) -> None:
        """What is listed is of another project."""
        self._chosen = None
        self.model.clear()
        for each in self._sides:
            each.give_up()

    def refresh(self, wanted: StatementFilter) -> None:
        self.wanted = wanted
        self._asker.ask(lambda project: self.look_for(project, wanted), self._show)

    def explain(self, *, is_narrow: bool) -> None:
        """Say what stands here once there is something; `is_narrow`: a filter leaves some out."""
        raise NotImplementedError

    def look_for(self, project: Project, wanted: StatementFilter) -> list[T]:
        """The findings; called beside the desk."""
        raise NotImplementedError

    def line(self, finding: T) -> Line:
        raise NotImplementedError

    def key(self, finding: T) -> object:
        """What stays the same of a finding while its statements change."""
        raise NotImplementedError

    def show_finding(self, finding: T) -> None:
        """List its statements."""
        raise NotImplementedError

    def enter(self) -> None:
        """Put the focus on its statements."""
        raise NotImplementedError

    def _show(self, findings: list[T]) -> None:
        self.model.show(findings, self.line)
        self._body.setCurrentWidget(self._both if findings else self.hint)
        self.counted.emit(len(findings))
        keys = (row for row, each in enumerate(findings) if self.key(each) == self._chosen)
        row = next(keys, 0)
        if findings:
            self.list.show_row(row)
            self._take(findings[row])

    def _choose(self, row: int) -> None:
        finding = self.model.item(row)
        if finding is not None and self.key(finding) != self._chosen:
            self._take(finding)

    def _take(self, finding: T) -> None:
        self._chosen = self.key(finding)
        self.show_finding(finding)
