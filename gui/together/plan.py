"""Who reads what: articles shared out by chance and evenly, with a share that several read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from core.commands.handing_out import Shared, ShareOut
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.project import Project
from gui.shared.asking import Asker
from gui.shared.beside import write_beside
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.job_pages import sentence_of
from gui.shared.jobs import JobProgress
from gui.shared.labels import plain_label
from gui.shared.running import CoreProgress
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as
from gui.shared.words import counted
from gui.together import words
from gui.together.counts_table import CountsTable
from gui.together.loads import BY, Loads, Wish, loads_of
from gui.together.number_line import NumberLine
from gui.together.people import People
from gui.together.words import articles, number

_WIDTH, _HEIGHT = 640, 620
_USUAL_OVERLAP, _LARGEST_SEED = 20, 999_999
_SEVERAL = 2
_STEP_OF_OVERLAP = 5


class PlanDialog(QDialog):
    """The table shows what the plan would come to; nothing is assigned before the button."""

    def __init__(self, desk: Desk, parent: QWidget | None, listed: Sequence[ArticleId]) -> None:
        super().__init__(parent)
        mark_place(self, Place.PLAN_READING)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Plan who reads what"))
        self._desk = desk
        project = desk.bridge.project
        self._every = tuple(ArticleId(n) for n in project.article_ids(None, ArticleFilter()))
        self._listed = tuple(listed)
        self._people = People([who.name for who, _ in project.assignment_counts(())], self)
        self._all = QRadioButton(self)
        self._some = QRadioButton(self)
        self._overlap = NumberLine(
            self.tr("Share that several read, in per cent"), 0, 100, _USUAL_OVERLAP, self
        )
        self._each = NumberLine(
            self.tr("How many read each of these"), _SEVERAL, _SEVERAL, _SEVERAL, self
        )
        self._seed = NumberLine(
            self.tr("Number that chance starts from"), 0, _LARGEST_SEED, 0, self
        )
        self._table = CountsTable(
            self.tr("What each annotator would read"), words.plan_headings(), self
        )
        self._sum = plain_label("", "soft", self, wraps=True)
        self._trouble = plain_label("", "warning", self, wraps=True)
        self._assign = with_look(QPushButton(self.tr("Assign"), self), "primary")
        self._asker = Asker(desk.bridge, desk.messages, self, self._tell)
        self._lay_out()
        self._name_scopes()
        self._connect()
        open_as_large_as(self, _WIDTH, _HEIGHT)
        self._people.setFocus()
        self._plan()

    @property
    def is_busy(self) -> bool:
        """Whether the table is not yet what the wishes come to."""
        return self._asker.is_busy

    def _lay_out(self) -> None:
        self._overlap.step = _STEP_OF_OVERLAP
        cancel = QPushButton(words.cancel(), self)
        cancel.clicked.connect(self.reject)
        self._assign.setDefault(True)
        column = dialog_column(self)
        column.addWidget(plain_label(self.tr("Tick everyone who is to read."), "plain", self))
        column.addWidget(self._people)
        for scope in (self._all, self._some):
            column.addWidget(scope)
        column.addLayout(self._wishes())
        even = self.tr(
            "Chance decides, evenly over outlets and months, and blind to what was annotated. "
            "The same number gives the same plan. What is assigned already stays."
        )
        column.addWidget(plain_label(even, "soft", self, wraps=True))
        column.addWidget(self._table)
        column.addWidget(self._sum)
        column.addStretch(1)
        column.addWidget(self._trouble)
        column.addLayout(button_row(self._assign, cancel))
        self._trouble.hide()

    def _wishes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("Read by several, in per cent"), self._overlap),
            (self.tr("How many read each of these"), self._each),
            (self.tr("Number that chance starts from"), self._seed),
        )
        for row, (name, box) in enumerate(rows):
            grid.addWidget(plain_label(name, "plain", self), row, 0)
            beside = QHBoxLayout()
            beside.addWidget(box)
            beside.addStretch(1)
            grid.addLayout(beside, row, 1)
        return grid

    def _name_scopes(self) -> None:
        every = self.tr("All {articles} of the project")
        self._all.setText(every.format(articles=articles(len(self._every))))
        some = self.tr("The {articles} of the list, as it is filtered now")
        self._some.setText(some.format(articles=articles(len(self._listed))))
        is_narrow = 0 < len(self._listed) < len(self._every)
        self._some.setVisible(is_narrow)
        self._all.setVisible(is_narrow)
        self._all.setChecked(True)

    def _connect(self) -> None:
        self._people.changed.connect(self._plan)
        self._all.toggled.connect(self._plan)
        for box in (self._overlap, self._each, self._seed):
            box.changed.connect(self._plan)
        self._assign.clicked.connect(self._carry_out)

    @property
    def wish(self) -> Wish:
        wanted = self._every if self._all.isChecked() else self._listed
        boxes = (self._overlap, self._each, self._seed)
        return Wish(self._people.names, wanted, *(box.number for box in boxes))

    def _plan(self) -> None:
        """Work out what the wishes come to."""
        people = len(self._people.names)
        self._each.limit(max(_SEVERAL, people))
        self._overlap.setEnabled(people >= _SEVERAL)
        self._each.setEnabled(people >= _SEVERAL)
        self._assign.setEnabled(False)
        wish = self.wish
        if not wish.names or not wish.articles:
            self._asker.drop()
            self._show_nothing(wish)
            return
        self._asker.ask(lambda project: loads_of(project, wish), self._show)

    def _show_nothing(self, wish: Wish) -> None:
        self._table.fill(())
        self._trouble.hide()
        self._sum.setText(
            self.tr("Tick or add at least one annotator.")
            if wish.articles
            else self.tr("There are no articles yet: import some first.")
        )

    def _show(self, loads: Loads) -> None:
        self._trouble.hide()
        self._table.fill(
            [(row.name, row.articles, row.new, row.shared, row.words) for row in loads.rows]
        )
        self._sum.setText(self._words(loads))
        self._assign.setEnabled(loads.new > 0)

    def _words(self, loads: Loads) -> str:
        if not loads.new:
            return self.tr("All of this is assigned already.")
        told = self.tr("{articles}, {shared} of them read by several.")
        said = told.format(articles=articles(loads.articles), shared=number(loads.shared))
        one = self.tr("All are of one outlet and month.")
        many = self.tr("Spread over {count} groups of one outlet and month.")
        return f"{said} {counted(loads.strata, one, many)}"

    def _tell(self, error: Exception) -> None:
        self._table.fill(())
        self._sum.clear()
        self._trouble.setText(sentence_of(error))
        self._trouble.show()

    def _carry_out(self) -> None:
        """A name that still stands in the line is planned for first: that is another plan."""
        if self._people.take_line():
            return
        wish = self.wish

        def work(project: Project, progress: JobProgress) -> Shared:
            return project.run(
                ShareOut(
                    wish.names, wish.articles, wish.overlap, wish.per_article, wish.seed, BY,
                    CoreProgress(progress),
                )
            )  # fmt: skip

        writing = write_beside(self._desk, work, self.tr("Assigning articles"), self, self)
        writing.succeeded.connect(self._finish)
        writing.failed.connect(self._tell)
        writing.stopped.connect(self._plan)

    def _finish(self, shared: Shared) -> None:
        told = self.tr("{articles} assigned among {names}; one step, which can be undone.")
        names = ", ".join(who.name for who in shared.annotators)
        self._desk.messages.news(told.format(articles=articles(shared.plan.articles), names=names))
        self.accept()
