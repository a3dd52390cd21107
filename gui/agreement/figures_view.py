"""The figures of agreement under each other, each picture with what it shows."""

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from gui.agreement import words
from gui.agreement.choices import Choices
from gui.agreement.confusion_map import ConfusionMap
from gui.agreement.content import Content
from gui.agreement.dot_plot import DotPlot
from gui.agreement.drift_line import DriftLine
from gui.agreement.multiples import Multiples
from gui.agreement.pair_matrix import PairMatrix
from gui.agreement.progress import ProgressLine
from gui.agreement.section import Section
from gui.shared.chart import SIDE, Chart
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.labels import plain_label
from gui.shared.neighbours import go_on
from gui.shared.style_sheet import with_look
from gui.shared.tab_order import tab_through

_WIDEST, _NARROWEST, _SPACE = 1240, 560, 28
T = TypeVar("T")


class FiguresView(QScrollArea):
    """Arrow keys go from figure to figure, also from one picture to the next."""

    opened = Signal(object)
    """The `Opens` of a figure."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._content = Content((), ())
        self._last: Chart | None = None
        self._lent: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QWidget()
        self._column.setMinimumWidth(_NARROWEST)
        self._column.setMaximumWidth(_WIDEST)
        self._make_pictures()
        self._make_sections()
        self._lay_out()
        self._connect()
        self.clear()

    def _make_pictures(self) -> None:
        theme, column = self._desk.theme, self._column
        self.choices = Choices(column)
        self.progress = ProgressLine(column)
        self.save = with_look(QToolButton(column), "quiet")
        self.save.setText(self.tr("Save report…"))
        self.save.setToolTip(self.tr("A page, tables and plots for the appendix of a paper"))
        self.counts = plain_label("", "soft", column, wraps=True)
        self.counts.setContentsMargins(SIDE, 0, SIDE, 0)
        self.notes = plain_label("", "small", column, wraps=True)
        self.notes.setContentsMargins(SIDE, 0, SIDE, 0)
        self.pairs = PairMatrix(self.tr("Pairs of annotators"), theme, column)
        self.parts = DotPlot(self.tr("Parts of the statements"), theme, column)
        self.confusion = ConfusionMap(self.tr("Who says what where the other says"), theme, column)
        self.annotators = Multiples(self.tr("By annotator"), theme, column)
        self.revisions = Multiples(self.tr("By codebook revision"), theme, column)
        self.drift = DriftLine(self.tr("Over time"), theme, column)
        self.lesson = Hint(column)

    def _make_sections(self) -> None:
        column = self._column
        self.by_pair = Section(
            self.tr("PAIRS OF ANNOTATORS"), self.pairs, column, self.tr("Compared by"), wide=True
        )
        self.by_part = Section(self.tr("PARTS OF THE STATEMENTS"), self.parts, column)
        self.confused = Section(
            self.tr("WHAT IS TAKEN FOR WHAT"), self.confusion, column, self.tr("Part"), wide=True
        )
        self.by_annotator = Section(self.tr("BY ANNOTATOR"), self.annotators, column)
        self.by_revision = Section(self.tr("BY CODEBOOK REVISION"), self.revisions, column)
        self.over_time = Section(self.tr("OVER TIME"), self.drift, column, self.tr("Of what"))
        self.sections = (
            self.by_pair,
            self.by_part,
            self.confused,
            self.by_annotator,
            self.by_revision,
            self.over_time,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 0)
        head.addWidget(plain_label(words.title(), "title", self._column))
        head.addSpacing(16)
        head.addWidget(self.progress, 1)
        head.addWidget(self.save)
        rows = QVBoxLayout(self._column)
        rows.setContentsMargins(28, 20, 28, 32)
        rows.setSpacing(_SPACE)
        top = QVBoxLayout()
        top.setSpacing(8)
        top.addLayout(head)
        for widget in (self.choices, self.counts, self.notes):
            top.addWidget(widget)
        rows.addLayout(top)
        rows.addWidget(self.lesson)
        for section in self.sections:
            rows.addWidget(section)
        rows.addStretch(1)
        inner = with_look(QWidget(), "desk")
        layout = QHBoxLayout(inner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(self._column, 100)
        layout.addStretch(1)
        self.setWidget(inner)

    def _connect(self) -> None:
        self._desk.theme.changed.connect(self._repaint)
        self.choices.changed.connect(self._keep_focus)
        self.by_pair.choice.activated.connect(lambda _row: self._show_pairs())
        self.confused.choice.activated.connect(lambda _row: self._show_confusion())
        self.over_time.choice.activated.connect(lambda _row: self._show_course())
        for chart in (self.pairs, self.parts, self.confusion, self.drift):
            chart.opened.connect(self._open)
            chart.moved.connect(partial(self._show_mark, chart))
            chart.edge_reached.connect(partial(self._go_on, chart))
        for many in (self.annotators, self.revisions):
            many.opened.connect(self._open)
            many.moved.connect(self._show_mark)
            many.edge_reached.connect(self._go_on)

    @property
    def charts(self) -> list[Chart]:
        """All pictures that there are, from the top to the bottom."""
        several = [*self.annotators.plots, *self.revisions.plots]
        return [self.pairs, self.parts, self.confusion, *several, self.drift]

    @property
    def has_content(self) -> bool:
        return bool(self._content.counts)

    def take_focus(self) -> None:
        """To the figure that was opened last, or else the first one there is.

        While there is none, to the choices, which give it back once there are figures.
        """
        seen = [chart for chart in self.charts if chart.marks and chart.isVisible()]
        last = self._last
        self._lent = None if seen else self.choices.matching
        chosen = self._lent or (last if last is not None and last in seen else seen[0])
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_ring()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Qt brings the whole picture to which Tab goes into sight; what is wanted is the figure
        that has the ring."""
        has_moved = super().focusNextPrevChild(is_next)
        self._show_ring()
        return has_moved

    def _show_ring(self) -> None:
        chart = self.focusWidget()
        if isinstance(chart, Chart) and (number := chart.current_number) is not None:
            self._show_mark(chart, chart.seen(number).toAlignedRect())

    def _keep_focus(self) -> None:
        """The user works where the focus was put."""
        self._lent = None

    def _open(self, opens: object) -> None:
        sender = self.focusWidget()
        if isinstance(sender, Chart):
            self._last = sender
        if opens is not None:
            self.opened.emit(opens)

    def _go_on(self, chart: Chart, direction: QPointF) -> None:
        go_on(self.charts, chart, direction)

    def _show_mark(self, chart: QWidget, room: QRect) -> None:
        corner = chart.mapTo(self._column, room.center())
        self.ensureVisible(corner.x(), corner.y(), 60, 80)

    # What there is to show

    def clear(self) -> None:
        """What is shown is of another project."""
        self._last = None
        self.choices.clear()
        self.show_content(Content((), ()))

    def show_content(self, content: Content) -> None:
        self._content = content
        self.save.setVisible(self.has_content)
        self.counts.setText(" · ".join(content.counts))
        self.notes.setText("\n".join(content.notes))
        self.notes.setVisible(bool(content.notes))
        self.by_pair.offer([each.words for each in content.measures])
        self.confused.offer([each.words for each in content.confusions])
        self._show_pairs()
        self.parts.show_groups(content.parts)
        self._show_confusion()
        self.annotators.show_groups(content.annotators)
        self.revisions.show_groups(content.revisions)
        self.over_time.offer([each.words for each in content.courses])
        self._show_course()
        self._show_sections()
        tab_through(self.progress, self.save, self.choices, *self.sections)
        if self._lent is not None and self._lent.hasFocus() and self.has_content:
            self.take_focus()

    def _show_pairs(self) -> None:
        row = self.by_pair.choice.currentIndex()
        chosen = _at(self._content.measures, row)
        self.pairs.show_pairs(self._content.names, chosen.pairs if chosen else {})

    def _show_confusion(self) -> None:
        chosen = _at(self._content.confusions, self.confused.choice.currentIndex())
        self.confusion.show_confusion(chosen.confusion if chosen else None)

    def _show_course(self) -> None:
        chosen = _at(self._content.courses, self.over_time.choice.currentIndex())
        self.drift.show_moments(chosen.moments if chosen else ())

    def _show_sections(self) -> None:
        content = self._content
        shown = (
            (self.by_pair, content.measures),
            (self.by_part, content.parts),
            (self.confused, content.confusions),
            (self.by_annotator, content.annotators),
            (self.by_revision, content.revisions),
            (self.over_time, content.courses),
        )
        for section, what in shown:
            section.setVisible(bool(what))
        self.lesson.setVisible(bool(content.lesson))
        if content.lesson:
            self.lesson.explain(*content.lesson)

    def _repaint(self) -> None:
        for chart in self.charts:
            chart.refresh()


def _at(every: Sequence[T], row: int) -> T | None:
    return every[row] if 0 <= row < len(every) else None
