"""Articles of the project that are nearly the same, in groups, two of them side by side."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.likeness import Twin
from core.project import Project
from gui.exchange.group_words import how_alike, line_of, summary_of, where_from
from gui.exchange.side_by_side import SideBySide, TextBeside
from gui.shared.actions import ActionId
from gui.shared.asking import Asker
from gui.shared.choice_box import ChoiceBox
from gui.shared.desk import Desk
from gui.shared.dialog_layout import button_row, dialog_column
from gui.shared.hint import Hint
from gui.shared.job_pages import plain
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.line_delegate import LineDelegate
from gui.shared.lines import LinesModel, LinesView
from gui.shared.running import CoreProgress, launch
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as

_SIZE, _LIST_WIDTH = (1080, 676), 300
_SHOWN_OF_A_TEXT = 40_000
_STEPS = 1000
Group = list[Twin]


def run_groups(desk: Desk, parent: QWidget | None) -> "GroupsDialog":
    """Show which articles are nearly the same as others."""
    dialog = GroupsDialog(desk, parent)
    dialog.open()
    return dialog


class GroupsDialog(QDialog):
    """Compares all articles beside the desk, then lists the groups; Esc stops and closes."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        super().__init__(parent)
        mark_place(self, Place.NEAR_DUPLICATES)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nearly the same articles"))
        self._desk = desk
        self._group: Group = []
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._told = plain("", "soft", self)
        self._bar = QProgressBar(self, textVisible=False)
        self._hint = Hint(self)
        self._groups = QWidget(self)
        self._model = LinesModel[Group](self)
        self._list = LinesView(self.tr("Groups of articles that are nearly the same"), self._groups)
        self._others = ChoiceBox(self._groups)
        self._sides = [TextBeside(desk.theme, self._groups) for _ in range(2)]
        self._opens = [self._open_button(side) for side in self._sides]
        self._both = SideBySide(self._sides, self._groups)
        self._body = QStackedLayout()
        self._lay_out()
        self._connect()
        open_as_large_as(self, *_SIZE)
        self._begin()

    def _open_button(self, side: TextBeside) -> QPushButton:
        button = QPushButton(self.tr("Open this one"), side)
        side.add_below(button, Qt.AlignmentFlag.AlignLeft)
        return button

    def _lay_out(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self._others.setAccessibleName(self.tr("Article that the first one is compared with"))
        self._list.setModel(self._model)
        self._list.paint_with(LineDelegate(self._desk.theme, self._desk.bridge, self))
        self._list.setFixedWidth(_LIST_WIDTH)
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(plain_label(self.tr("The first one beside"), "soft", self._groups))
        choice.addWidget(self._others, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(choice)
        right.addWidget(self._both, 1)
        row = QHBoxLayout(self._groups)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addLayout(right, 1)
        for state in (QWidget(self), self._hint, self._groups):
            self._body.addWidget(state)
        close = with_look(QPushButton(self.tr("Close"), self), "primary")
        close.setDefault(True)
        close.clicked.connect(self.reject)
        layout = dialog_column(self)
        layout.addWidget(self._told)
        layout.addWidget(self._bar)
        layout.addLayout(self._body, 1)
        layout.addLayout(button_row(close))

    def _connect(self) -> None:
        self._list.selectionModel().currentRowChanged.connect(
            lambda current, _previous: self._choose(current.row())
        )
        self._list.entered.connect(self._sides[0].text.setFocus)
        self._others.currentIndexChanged.connect(self._show_pair)
        for place, button in enumerate(self._opens):
            button.clicked.connect(partial(self._open, place))

    # Finding them

    def _begin(self) -> None:
        def work(project: Project, progress: JobProgress) -> list[Group]:
            tell = CoreProgress(progress)
            if not project.is_read_only:
                project.sketch_articles(tell)
            return project.near_duplicates(tell)

        job = self._job = Job(self._desk.bridge.project.path, None, work)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(self._show)
        job.failed.connect(self._give_up)
        self._bar.setRange(0, 0)
        self._told.setText(self.tr("Comparing articles…"))
        launch(job)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self._told.setText(what)
        self._bar.setRange(0, _STEPS if total > 1 else 0)
        if total > 1:
            self._bar.setValue(_STEPS * done // total)

    def _give_up(self, error: Exception) -> None:
        self._desk.messages.failure(error)
        self.reject()

    def _show(self, groups: list[Group], _changes: list[Changes]) -> None:
        self._bar.hide()
        self._told.setText(summary_of(groups))
        self._told.setVisible(bool(groups))
        if not groups:
            self._hint.explain(
                self.tr("No articles are nearly the same"),
                self.tr("Copies of one report stand here side by side, once there are some."),
            )
            self._body.setCurrentWidget(self._hint)
            return
        self._model.show(groups, line_of)
        self._body.setCurrentWidget(self._groups)
        self._list.show_row(0)
        self._list.setFocus()

    # Looking at them

    def _choose(self, row: int) -> None:
        group = self._model.item(row)
        if group is None or group is self._group:
            return
        self._group = group
        with QSignalBlocker(self._others):
            self._others.clear()
            for twin in group[1:]:
                self._others.addItem(how_alike(twin))
        self._show_pair()

    @property
    def _pair(self) -> tuple[Twin, Twin]:
        return self._group[0], self._group[1 + max(0, self._others.currentIndex())]

    def _show_pair(self) -> None:
        pair = self._pair

        def texts(project: Project) -> list[str]:
            return [project.text(twin.article)[:_SHOWN_OF_A_TEXT] for twin in pair]

        self._asker.ask(texts, partial(self._show_texts, pair))

    def _show_texts(self, pair: tuple[Twin, Twin], texts: list[str]) -> None:
        for side, twin, text in zip(self._sides, pair, texts, strict=True):
            side.show_article(twin.title, where_from(twin), text)
        for button, twin in zip(self._opens, pair, strict=True):
            button.setAccessibleName(self.tr("Open {title}").format(title=twin.title))
        self._both.compare()

    def _open(self, place: int) -> None:
        article: ArticleId = self._pair[place].article
        self.accept()
        self._desk.selection.show_article(article)
        self._desk.actions[ActionId.FOCUS_READER].trigger()

    def done(self, result: int) -> None:
        self._job.cancel()
        self._asker.drop()
        super().done(result)
