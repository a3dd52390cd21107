"""The overview: a page of pictures, each figure of which opens what is behind it."""

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.ids import LayerId
from core.model.overview import Overview
from core.model.survey import StatementFilter
from gui.overview.activity import Activity
from gui.overview.chart import SIDE, OverviewChart
from gui.overview.counting import Counted, Counting
from gui.overview.figures import AROUND, Figures
from gui.overview.heat_map import HeatMap
from gui.overview.legend import Legend
from gui.overview.lesson import Lesson
from gui.overview.pair import Pair
from gui.overview.progress import Progress
from gui.overview.section import Section
from gui.overview.subject import Subject
from gui.overview.time_line import TimeLine
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.layer_box import LayerBox
from gui.shared.neighbours import go_on
from gui.shared.running import launch
from gui.shared.style_sheet import with_look

_WIDEST, _NARROWEST = 1240, 560
_SPACE = 28


class OverviewPage(QScrollArea):
    """Shown at once; the figures are counted beside it and come in when they are ready."""

    statements_wanted = Signal(StatementFilter)
    articles_wanted = Signal(ArticleFilter)
    left = Signal()
    """The user wants to go back to the desk."""
    filled = Signal()
    """The figures shown are those of the project as it is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject = Subject(desk.theme)
        self._job: Counting | None = None
        self._is_stale = True
        self._uid: str | None = None
        self._is_filled = False
        self._opened: QWidget | None = None
        self._is_waiting = False  # for figures that the focus can go to
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Overview"))
        self._column = QWidget()
        self._column.setMinimumWidth(_NARROWEST)
        self._column.setMaximumWidth(_WIDEST)
        self._make_charts()
        self._lay_out()
        self._connect()
        self._start_over()

    def _make_charts(self) -> None:
        column, subject = self._column, self._subject
        self.whose = LayerBox(column)
        self.figures = Figures(self.tr("Figures"), subject, column)
        self.progress = Progress(self.tr("Progress"), subject, column)
        self.time_line = TimeLine(self.tr("Statements over time"), subject, column)
        self.heat_map = HeatMap(self.tr("Who stands where"), subject, column)
        self.activity = Activity(self.tr("Activity"), subject, column)
        self.charts: tuple[OverviewChart, ...] = (
            self.figures,
            self.progress,
            self.time_line,
            self.heat_map,
            self.activity,
        )
        self.legend = Legend(subject, column)
        self.lesson = Lesson(self._desk.actions, column)

    def _lay_out(self) -> None:
        column = self._column
        self._times = Section(self.tr("STATEMENTS OVER TIME"), self.time_line, column)
        self._work = Section(self.tr("PROGRESS"), self.progress, column)
        self._stands = Section(self.tr("WHO STANDS WHERE"), self.heat_map, column, self.legend)
        self._days = Section(self.tr("RECORDED EACH DAY"), self.activity, column)
        self._pair = Pair(column, 40 - 2 * AROUND)
        self._pair.hold(self._work, self._times, self.time_line)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(28 - AROUND, 20, 28 - AROUND, 32)
        rows.setSpacing(_SPACE)
        rows.addLayout(self._head())
        for widget in (self._pair, self.lesson, self._stands, self._days):
            rows.addWidget(widget)
        rows.addStretch(1)
        self._show_sections()
        inner = with_look(QWidget(), "desk")
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(column, 100)
        layout.addStretch(1)
        self.setWidget(inner)

    def _head(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(SIDE + AROUND, 0, SIDE + AROUND, 0)
        line.addWidget(plain_label(self.tr("Overview"), "title", self._column))
        line.addStretch(1)
        line.addWidget(self.whose)
        head = QVBoxLayout()
        head.setSpacing(12)
        head.addLayout(line)
        head.addWidget(self.figures)
        return head

    def _connect(self) -> None:
        bridge = self._desk.bridge
        self.whose.chosen.connect(self.show_layer)
        self.verticalScrollBar().valueChanged.connect(self._hold_head)
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self._start_over)
        self._desk.theme.changed.connect(self._repaint)
        for chart in self.charts:
            for wanted in (chart.statements_wanted, chart.articles_wanted):
                wanted.connect(partial(self._remember, chart))
            chart.statements_wanted.connect(self.statements_wanted)
            chart.articles_wanted.connect(self.articles_wanted)
            chart.moved.connect(partial(self._show_mark, chart))
            chart.edge_reached.connect(partial(go_on, self.charts, chart))

    @property
    def is_busy(self) -> bool:
        """Whether figures are still to come."""
        return self._job is not None

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_layer(self, layer: LayerId | None) -> None:
        """Whose statements to show; None for everyone's."""
        self._subject.layer = layer
        self._count()

    def _remember(self, chart: OverviewChart, _opens: object) -> None:
        self._opened = chart

    def _show_mark(self, chart: OverviewChart, room: QRect) -> None:
        corner = chart.mapTo(self._column, room.center())
        self.ensureVisible(corner.x(), corner.y(), 60, 80)

    def _hold_head(self) -> None:
        """The names of the measures stay in view while there is something below them."""
        top = self.heat_map.mapTo(self.viewport(), QPoint(0, 0)).y()
        self.heat_map.hold_head(-top)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._count()

    def take_focus(self) -> None:
        """To the figure that was opened last, or else the first; while there are none, to the
        choice of whose they are."""
        seen = [chart for chart in self.charts if chart.marks and not chart.isHidden()]
        first = self._opened if self._opened in seen else next(iter(seen), self.whose)
        self._is_waiting = first is self.whose
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What others do

    def _start_over(self) -> None:
        """Another project or annotator: one's own figures, or else everyone's."""
        bridge = self._desk.bridge
        uid = bridge.project.uid if bridge.is_open else None
        if uid != self._uid:
            self._uid = uid
            self._is_filled = False
            if self._job is not None:
                self._job.cancel()
            self._subject.overview = Overview()
            for chart in self.charts:
                chart.follow()
            self._show_sections()
        self._subject.layer = self._subject.own = bridge.layer
        self._count()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if not changes.is_empty:
            self._count()

    def _repaint(self) -> None:
        for chart in self.charts:
            chart.refresh()
        self.legend.refresh()

    # Counting

    def _count(self) -> None:
        """Count anew, if the page is to be seen and not while it is counted already."""
        self._is_stale = True
        if not self._desk.bridge.is_open or not self.isVisible() or self._job is not None:
            return
        self._is_stale = False
        self._job = Counting(self._desk.bridge.project.path, self._subject.layer)
        self._job.counted.connect(self._show_part)
        self._job.succeeded.connect(self._fill)
        self._job.failed.connect(self._desk.messages.failure)
        self._job.finished.connect(self._go_on)
        launch(self._job)

    def _show_part(self, counted: Counted) -> None:
        """What is counted so far, where nothing is shown yet."""
        if not (self._is_filled or self._is_stale):
            self._show_figures(counted)

    def _fill(self, counted: Counted, _changes: object) -> None:
        if self._is_stale or not self._desk.bridge.is_open:
            return
        self._is_filled = True
        self._show_figures(counted)
        self.filled.emit()

    def _show_figures(self, counted: Counted) -> None:
        bridge, subject = self._desk.bridge, self._subject
        subject.overview, subject.codebook = counted
        subject.own = bridge.layer
        layers = [each.layer for each in counted.overview.layers]
        self.whose.offer(layers, bridge.layer, subject.layer)
        for chart in self.charts:
            chart.follow()
        self.legend.refresh()
        self._pair.fit()
        self._show_sections()
        if self._is_waiting and self.whose.hasFocus() and self.figures.marks:
            self.take_focus()

    def _go_on(self) -> None:
        """Something has changed while it was counted: once more."""
        self._job = None
        if self._is_stale:
            self._count()

    def _show_sections(self) -> None:
        """Only what has something to show; where that is little, what would fill the rest."""
        overview, subject = self._subject.overview, self._subject
        has_statements = subject.statements > 0
        self.figures.setVisible(overview.articles > 0)
        self._pair.setVisible(overview.articles > 0)
        self._times.setVisible(bool(overview.months))
        self._stands.setVisible(bool(overview.positions))
        self._days.setVisible(bool(overview.days))
        self.lesson.teach(has_articles=overview.articles > 0)
        self.lesson.setVisible(self._is_filled and not has_statements)
