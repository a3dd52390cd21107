"""Articles on their way in: a list of them, and the chosen one at its side."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.exchange.decisions import Decisions
from core.exchange.plan import ImportPlan
from core.importing import discard_interrupted, import_articles
from core.model.changes import Changes
from core.project import Project
from gui.exchange.article_side import ArticleSide
from gui.exchange.column_form import ColumnForm
from gui.exchange.compare_dialog import CompareDialog
from gui.exchange.deciding import Deciding
from gui.exchange.import_words import articles, import_report, summary_of
from gui.exchange.known_twins import KnownTwins, known_twins
from gui.exchange.looking import Preview, look
from gui.exchange.names_row import NamesRow
from gui.exchange.pane import ImportPane
from gui.exchange.preview import PreviewModel, PreviewTable
from gui.exchange.twins_row import TwinsRow
from gui.shared.desk import Desk
from gui.shared.job_pages import plain
from gui.shared.jobs import JobProgress, Task
from gui.shared.messages import translated
from gui.shared.running import CoreProgress, launch
from gui.shared.words import counted

_PAUSE_MS = 150
_SHARES = (11, 9)
"""Of the width: the list, and the article that is chosen in it."""


class ArticlesPane(ImportPane):
    """Says what would come in before it does; the import is one step that undo takes back."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._preview: Preview | None = None
        self._deciding = Deciding(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._summary = plain("", "soft", self)
        self._metadata = QCheckBox(
            self.tr("Take title, author and date that stand in the text"), self
        )
        self._metadata.setChecked(True)
        self._only_new = QCheckBox(self)
        self._only_new.setChecked(True)
        self._only_new.hide()
        self._names = NamesRow(self)
        self._room = QStackedWidget(self)
        self._both = QWidget(self._room)
        self._columns = ColumnForm(self._both)
        self._encodings: dict[str, str] = {}
        self._comparing: Task[object] | None = None
        self._begun: tuple[ImportPlan, Decisions] | None = None
        self._twins = TwinsRow(self._deciding, self._both)
        self._model = PreviewModel(self._deciding, self)
        self._table = PreviewTable(self._model, self._both)
        self._side = ArticleSide(self._deciding, desk.theme, self._both)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        sides = QHBoxLayout(self._both)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._columns)
        left.addWidget(self._twins)
        left.addWidget(self._table, 1)
        sides.addLayout(left, _SHARES[0])
        sides.addWidget(self._side, _SHARES[1])
        for state in (QWidget(self._room), self._both):
            self._room.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self._summary, self._only_new, self._metadata, self._names):
            layout.addWidget(widget)
        layout.addWidget(self._room, 1)

    def _connect(self) -> None:
        self._columns.changed.connect(self._pause.start)
        self._metadata.toggled.connect(self._pause.start)
        self._only_new.toggled.connect(self._pause.start)
        self._names.changed.connect(self._pause.start)
        self._side.reread.connect(self._read_as)
        self._twins.asked.connect(self._compare)
        self._pause.timeout.connect(self.look_at_it)
        self._table.chosen.connect(self._show_chosen)
        self._deciding.changed.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._pause.isActive()

    @property
    def plan(self) -> ImportPlan:
        chosen = self._columns.choice.chosen
        return ImportPlan(
            self.sources,
            self._metadata.isChecked(),
            tuple(chosen.items()),
            self._names.pattern,
            tuple(self._encodings.items()),
            self._only_new.isChecked(),
        )

    def _compare(self) -> None:
        """The pair of the chosen article, or the first one."""
        row, pairs = self._table.row, self._deciding.pairs
        numbers = (n for n, pair in enumerate(pairs) if row in (pair.first, pair.row))
        CompareDialog(self._deciding, self.desk.theme, self.window(), next(numbers, 0)).open()

    def _read_as(self, file: str, encoding: str) -> None:
        self._encodings[file] = encoding
        self.look_at_it()

    def look_at_it(self) -> None:
        plan = self.plan
        self._pause.stop()
        self._summary.setText(self.tr("Looking at it…"))
        self.begin_look(lambda project, progress: look(project, plan, progress), self._show)

    def _show(self, preview: object) -> None:
        assert isinstance(preview, Preview)
        self._preview = preview
        self._model.show(preview.rows)
        self._offer_update(preview.known)
        self._columns.offer(preview.columns)
        self._names.show_names(preview.names)
        self._twins.show_pairs()
        self._summary.setText(summary_of(preview))
        self._room.setCurrentIndex(int(bool(preview.rows)))
        self.changed.emit()
        self._compare_with_project(preview)
        self._take_back_encodings(preview)

    def _compare_with_project(self, preview: Preview) -> None:
        """What the articles are like there is told as soon as it is known."""

        def work(project: Project, progress: JobProgress) -> tuple[Preview, KnownTwins]:
            return preview, known_twins(project, preview.rows, progress)

        comparing = self._comparing = self.job(work)
        comparing.progressed.connect(self._tell_comparing)
        comparing.succeeded.connect(self._take_known)
        launch(comparing)

    def _tell_comparing(self, _done: int, _total: int, what: str) -> None:
        if what and self._preview is not None:
            self._summary.setText(f"{summary_of(self._preview)} · {what}")

    def _take_known(self, answer: tuple[Preview, KnownTwins], _changes: list[Changes]) -> None:
        preview, found = answer
        if preview is self._preview:
            self._summary.setText(summary_of(preview))
            self._deciding.show_known(found)
            self._twins.show_pairs()

    def stop_looking(self) -> None:
        super().stop_looking()
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None

    def _offer_update(self, known: int) -> None:
        """Of a folder that was imported before, the rest of it can be read once more."""
        self._only_new.setVisible(known > 0)
        one = self.tr("Only what is new: 1 file of the folder was imported before")
        many = self.tr("Only what is new: {count} files of the folder were imported before")
        self._only_new.setText(counted(known, one, many))

    def _take_back_encodings(self, preview: Preview) -> None:
        """What a file cannot be is said, and it is read as it was guessed again."""
        wrong = [r for r in preview.rows if r.found is None and r.place in self._encodings]
        for row in wrong:
            del self._encodings[row.place]
        if wrong:
            self.look_at_it()
            self.troubled.emit("" if wrong[0].reason is None else translated(wrong[0].reason))

    def clear(self) -> None:
        self._preview = None
        self._model.show(())
        self._columns.offer({})
        self._names.show_names(None)
        self._twins.show_pairs()
        self._summary.clear()
        self._room.setCurrentIndex(0)
        self.changed.emit()

    def _show_chosen(self) -> None:
        row = self._table.row
        if row is not None:
            self._side.show_row(row)

    # The import

    @property
    def _ready(self) -> int | None:
        """How many articles would come in; None if not all of them have been looked at."""
        known = self._preview is not None and self._preview.is_whole
        return self._model.coming_in if known else None

    @property
    def can_import(self) -> bool:
        return self._ready != 0

    def refuses(self) -> bool:
        return self._side.refuses()

    def button_words(self) -> str:
        if not self._ready:
            return self.tr("Import")
        return self.tr("Import {articles}").format(articles=articles(self._ready))

    def task(self) -> Task[object]:
        self._pause.stop()
        return self.task_of(self.plan, self._deciding.decisions)

    def task_of(self, plan: ImportPlan, decisions: Decisions) -> Task[object]:
        """The import that was chosen at another time."""
        self._begun = plan, decisions

        def work(project: Project, progress: JobProgress) -> tuple[str, list[str]]:
            done = import_articles(project, plan, decisions, CoreProgress(progress))
            return import_report(done)

        return self.job(work)

    def forget_begun(self) -> None:
        """What was read for the import that was stopped last."""
        if self._begun is not None:
            discard_interrupted(self.desk.bridge.project, self._begun)

    def report(self, result: object, changes: list[Changes]) -> tuple[str, list[str]]:
        """Worded where it was imported: to word 10,000 files would hold up the window."""
        assert isinstance(result, tuple)
        heading, lines = result
        return heading, lines
