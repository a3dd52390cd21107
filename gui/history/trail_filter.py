"""Which steps of the history are listed: whose, of what kind, from when, with which words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from core.model.ids import AnnotatorId, ArticleId
from core.model.trail import Topic, TrailFilter
from gui.shared.choice_box import ChoiceBox
from gui.shared.day_field import DayField
from gui.shared.desk import Desk
from gui.shared.search_field import SearchField

_PAUSE_MS = 250
_AS_WIDE_AS_SOME = ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 8
"""That a box shows at least; what it opens is as wide as what stands there."""
_WIDEST = 220


class TrailFilterBar(QWidget):
    """One line; what is typed counts after a moment."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._article: ArticleId | None = desk.selection.article
        self._people: list[AnnotatorId | None] = [None]
        self.whose = ChoiceBox(self)
        self.whose.setAccessibleName(self.tr("Whose steps"))
        self.kind = ChoiceBox(self)
        self.kind.setAccessibleName(self.tr("What was changed"))
        self.since = DayField(self.tr("from"), self, is_last=False)
        self.since.setAccessibleName(self.tr("From this day on"))
        self.until = DayField(self.tr("to"), self, is_last=True)
        self.until.setAccessibleName(self.tr("Up to this day"))
        self.words = SearchField(self)
        self.words.setAccessibleName(self.tr("Words in what was changed"))
        self.words.invite(self.tr("Names, quotes, notes…"))
        self.here = QCheckBox(self.tr("&This article"), self)
        self.here.setVisible(self._article is not None)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._fill(desk)
        self._lay_out()
        self._connect()

    def _fill(self, desk: Desk) -> None:
        """One's own steps can be asked for first, then those of each of the others."""
        project = desk.bridge.project
        own = None if project.annotator is None else project.annotator.id
        self.whose.addItem(self.tr("Everybody’s steps"))
        for number, name in sorted(project.trail_authors(), key=lambda each: each[0] != own):
            self._people.append(number)
            self.whose.addItem(name)
        self.kind.addItem(self.tr("All changes"))
        self.kind.addItems([topic_in_words(topic) for topic in Topic])

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for box, share in ((self.whose, 8), (self.kind, 5)):  # what is to spare is theirs first
            box.setSizeAdjustPolicy(_AS_WIDE_AS_SOME)
            box.setMinimumContentsLength(_LETTERS)
            box.setMaximumWidth(_WIDEST)
            line.addWidget(box, share)
        for field in (self.since, self.until):
            line.addWidget(field)
        line.addWidget(self.words, 1)
        line.addWidget(self.here)

    def _connect(self) -> None:
        for box in (self.whose, self.kind):
            box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        for field in (self.since, self.until):
            field.changed.connect(self.changed)
        self.here.toggled.connect(lambda _on: self.changed.emit())
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self.changed)

    @property
    def is_pausing(self) -> bool:
        """Whether something that was typed does not count yet."""
        return self._pause.isActive()

    @property
    def wanted(self) -> TrailFilter:
        kind = self.kind.currentIndex()
        return TrailFilter(
            self._people[max(0, self.whose.currentIndex())],
            self._article if self.here.isChecked() else None,
            list(Topic)[kind - 1] if kind > 0 else None,
            _iso(self.since.day),
            _iso(self.until.day),
            self.words.text().strip(),
        )


def _iso(day: date | None) -> str:
    return "" if day is None else day.isoformat()


def topic_in_words(topic: Topic) -> str:
    translate = QCoreApplication.translate
    return {
        Topic.STATEMENTS: translate("History", "Statements"),
        Topic.STATES: translate("History", "How far articles are"),
        Topic.ARTICLES: translate("History", "Articles in and out"),
        Topic.CODEBOOK: translate("History", "Codebook"),
        Topic.VERDICTS: translate("History", "Decisions"),
        Topic.PEOPLE: translate("History", "Annotators and assignments"),
        Topic.SEARCHES: translate("History", "Saved searches"),
    }[topic]
