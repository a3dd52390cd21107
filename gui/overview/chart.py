"""What the pictures of the overview share: figures of a project that open what they count."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model.article import ArticleFilter
from core.model.overview import Overview
from core.model.survey import StatementFilter
from gui.overview.subject import Subject
from gui.shared.chart import SIDE, Chart, Mark

__all__ = ["SIDE", "Mark", "OverviewChart"]


class OverviewChart(Chart):
    """Shows some of the figures; its marks open statements or articles."""

    statements_wanted = Signal(StatementFilter)
    articles_wanted = Signal(ArticleFilter)

    def __init__(self, name: str, subject: Subject, parent: QWidget) -> None:
        self.subject = subject
        self._material: object = None
        super().__init__(name, subject.theme, parent)
        self.opened.connect(self._ask_for)

    def arrange(self, overview: Overview, width: int) -> tuple[list[Mark], int]:
        """The marks in a chart of that width, and how high it is then."""
        raise NotImplementedError

    def material(self, overview: Overview) -> object:
        """What of the figures the chart shows."""
        raise NotImplementedError

    def laid_out(self, width: int) -> tuple[list[Mark], int]:
        return self.arrange(self.subject.overview, width)

    def follow(self) -> None:
        """The figures may be others: lay them out anew if those of this chart are."""
        subject = self.subject
        material = self.material(subject.overview), subject.codebook, subject.layer, subject.own
        if material != self._material:
            self._material = material
            self.refresh()

    def _ask_for(self, opens: StatementFilter | ArticleFilter) -> None:
        if isinstance(opens, StatementFilter):
            self.statements_wanted.emit(opens)
        else:
            self.articles_wanted.emit(opens)
