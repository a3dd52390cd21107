"""What may be wrong in the statements: a list of findings, and their statements beside it."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model.survey import StatementFilter
from core.project import Project
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.list_pane import ListPane
from gui.shared.plain_table import PlainTable, come_back
from gui.survey.quotes_side import QuotesSide
from gui.survey.wish import Wish

T = TypeVar("T")


class FindingsPane(ListPane[T]):
    """Lists the findings among the statements that pass the filter, with the statements beside.

    Those who make one say how to find, what a line tells and where statements are shown.
    """

    change_wanted = Signal(Wish)
    typed = Signal(str)
    list_width = (320, 480)
    starts_over = True

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.wanted = StatementFilter()
        self.statements_asker = Asker(desk.bridge, desk.messages, self)
        self._sides: tuple[QuotesSide, ...] = ()
        self._last: PlainTable | None = None
        self.note.setContentsMargins(12, 0, 12, 0)
        self.list.typed.connect(self.typed)
        self.list.focused.connect(partial(self._note_focus, self.list))

    def show_beside(self, beside: QWidget, *sides: QuotesSide) -> None:
        """The list on the left, the statements beside it."""
        self._sides = sides
        for each in sides:
            each.change_wanted.connect(self.change_wanted)
            each.list.typed.connect(self.typed)
            self.list.focused.connect(each.mean_all)
            each.list.focused.connect(partial(self._note_focus, each.list))
            self.statements_asker.failed.connect(each.give_up)
        self.lay_out(beside)

    def _note_focus(self, table: PlainTable) -> None:
        self._last = table

    def take_focus(self) -> None:
        """Put the focus where it was in these lists."""
        come_back(self._last, self.list)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self.statements_asker.is_busy

    def clear(self) -> None:
        super().clear()
        for each in self._sides:
            each.give_up()

    def refresh(self, wanted: StatementFilter) -> None:
        self.wanted = wanted
        self.ask_for(lambda project: self.look_for(project, wanted))

    def explain(self, *, is_narrow: bool) -> None:
        """Say what stands here once there is something; `is_narrow`: a filter leaves some out."""
        raise NotImplementedError

    def look_for(self, project: Project, wanted: StatementFilter) -> list[T]:
        """The findings; called beside the desk."""
        raise NotImplementedError
