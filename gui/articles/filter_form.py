"""A small form above the list: outlet, time, whose articles, drafts and flags."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.model.article import NOBODY, ArticleFilter
from core.model.ids import AnnotatorId
from core.model.query import Field
from core.project import Project
from gui.articles.day_line import DayLine, End
from gui.shared.choice_box import ChoiceBox
from gui.shared.labels import plain_label
from gui.shared.style_sheet import with_look

_OUTLETS_SHOWN = 14


@dataclass(frozen=True)
class Choices:
    """What the project offers to filter by; `people` with the acting annotator first."""

    outlets: Sequence[str]
    people: Sequence[tuple[str, AnnotatorId]]


def choices_in(project: Project) -> Choices:
    acting = project.annotator
    people = [(who.name, who.id) for who, _ in project.assignment_counts(())]
    if acting is not None:
        me = QCoreApplication.translate("FilterForm", "me ({name})").format(name=acting.name)
        people = [(me, acting.id), *(each for each in people if each[1] != acting.id)]
    return Choices(project.search_values(Field.OUTLET), people)


class FilterForm(QWidget):
    """Tells each change at once; Enter and Esc close it."""

    wanted = Signal(ArticleFilter)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter the articles"))
        self._filter = ArticleFilter()
        self._outlet = _chooser(self, self.tr("Outlet"))
        self._since = DayLine(self.tr("From"), End.FIRST, self)
        self._until = DayLine(self.tr("Until"), End.LAST, self)
        self._person = _chooser(self, self.tr("Assigned to"))
        self._drafts = QCheckBox(self.tr("With drafts"), self)
        self._flags = QCheckBox(self.tr("Flagged for review"), self)
        self._clear = with_look(QPushButton(self.tr("Clear all"), self), "link")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for widget in (self._outlet, self._since, self._until, self._person):
            label = plain_label(widget.accessibleName(), "soft", self)
            label.setBuddy(widget)
            self._form.addRow(label, widget)
            if isinstance(widget, DayLine):
                self._form.addRow(widget.trouble)
        self._form.addRow(self._drafts)
        self._form.addRow(self._flags)
        close = with_look(QPushButton(self.tr("Close"), self), "link")
        close.clicked.connect(self.leave)
        ends = QHBoxLayout()
        ends.addWidget(self._clear)
        ends.addStretch()
        ends.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._form)
        layout.addLayout(ends)
        # The list is as wide with the form as without it, whatever the language.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide()

    def _connect(self) -> None:
        self._outlet.currentIndexChanged.connect(self._tell)
        self._person.currentIndexChanged.connect(self._tell)
        self._since.edited.connect(self._tell)
        self._until.edited.connect(self._tell)
        self._drafts.toggled.connect(self._tell)
        self._flags.toggled.connect(self._tell)
        self._clear.clicked.connect(self._empty)

    def open(self, wanted: ArticleFilter, choices: Choices) -> None:
        """Show what is wanted now, and take the focus."""
        _offer(self._outlet, [(self.tr("any"), None), *((name, name) for name in choices.outlets)])
        people: list[tuple[str, object]] = [(self.tr("anyone"), None), *choices.people]
        _offer(self._person, [*people, (self.tr("nobody"), NOBODY)])
        self._form.setRowVisible(self._person, bool(choices.people))
        self.show_filter(wanted)
        self.show()
        self._outlet.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self.hide()
        self.closed.emit()

    def show_filter(self, wanted: ArticleFilter) -> None:
        """Follow a filter that was changed elsewhere."""
        if wanted == self._filter:
            return
        self._filter = wanted
        blocked = [QSignalBlocker(w) for w in (self._outlet, self._person, self._drafts)]
        blocked.append(QSignalBlocker(self._flags))
        _choose(self._outlet, wanted.outlet)
        _choose(self._person, wanted.assigned_to)
        self._drafts.setChecked(wanted.has_drafts)
        self._flags.setChecked(wanted.has_flags)
        self._since.show_day(wanted.since)
        self._until.show_day(wanted.until)
        del blocked

    def _tell(self) -> None:
        wanted = replace(
            self._filter,
            outlet=self._outlet.currentData(),
            since=self._since.day,
            until=self._until.day,
            assigned_to=self._person.currentData(),
            has_drafts=self._drafts.isChecked(),
            has_flags=self._flags.isChecked(),
        )
        if wanted != self._filter:
            self._filter = wanted
            self.wanted.emit(wanted)

    def _empty(self) -> None:
        for line in (self._since, self._until):
            line.clear()
        wanted = ArticleFilter(text=self._filter.text, order=self._filter.order)
        self.show_filter(wanted)
        self.wanted.emit(wanted)

    def _finish(self) -> None:
        """Close, unless a line holds what is no day: then say so and stay in it."""
        wrong = [line for line in (self._until, self._since) if not line.check()]
        for line in wrong:
            line.setFocus(Qt.FocusReason.OtherFocusReason)
        if not wrong:
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


def _chooser(parent: QWidget, name: str) -> ChoiceBox:
    box = ChoiceBox(parent)
    box.setAccessibleName(name)
    box.setMaxVisibleItems(_OUTLETS_SHOWN)
    box.setMinimumContentsLength(4)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _offer(box: QComboBox, items: Sequence[tuple[str, object]]) -> None:
    blocked = QSignalBlocker(box)
    box.clear()
    for words, value in items:
        box.addItem(words, value)
    del blocked


def _choose(box: QComboBox, value: object) -> None:
    """Choose the value; one that is not offered (any longer) is offered with it."""
    place = box.findData(value)
    if place < 0:
        box.addItem(str(value), value)
        place = box.count() - 1
    box.setCurrentIndex(place)
