"""The history of the project: who did what, when, and what it was before."""

from array import array
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.commands.restoring import Restored, RestoreStatement
from core.model.changes import Changes
from core.model.trail import TrailChanges, TrailFilter, TrailStep
from core.project import Project
from gui.history.trail_details import TrailDetails
from gui.history.trail_filter import TrailFilterBar
from gui.history.trail_model import TrailModel
from gui.history.trail_restore import RestoreLine
from gui.history.words import when
from gui.shared.asking import Asker
from gui.shared.by_enter import pressed_by_enter
from gui.shared.desk import Desk
from gui.shared.hint import Hint
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.line_delegate import LineDelegate
from gui.shared.plain_table import PlainTable
from gui.shared.running import CoreProgress, launch
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import Place, mark_place
from gui.shared.window_size import open_as_large_as
from gui.shared.words import counted

_SIZE = (1120, 720)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SETTLING_MS = 100
_MOST_ROWS = 400
"""Of a step that are told; a file holds all."""


class TrailDialog(QDialog):
    """Steps are found beside the desk, and fetched as they are looked at."""

    article_wanted = Signal(str)
    """The uid of an article that a step was about."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_place(self, Place.HISTORY)
        self._desk = desk
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._job: Job[int] | None = None
        self._told = TrailChanges(())
        self._out = Path()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._make()
        self._lay_out()
        self._connect()
        self._ask()
        self.list.setFocus()

    def _make(self) -> None:
        desk = self._desk
        self.filter = TrailFilterBar(desk, self)
        self.model = TrailModel(desk.bridge, self)
        self.both = with_look(QSplitter(Qt.Orientation.Horizontal, self), "gap")
        self.list = PlainTable(self.tr("Steps, newest first"), self.both)
        self.list.setModel(self.model)
        self.list.paint_with(LineDelegate(desk.theme, desk.bridge, self.list))
        self.details = TrailDetails(desk.theme, self.both)
        self.hint = Hint(self)
        self.count = plain_label("", "small", self)
        self.trouble = TroubleLine(desk.messages, self)
        self.restore = RestoreLine(desk, self)
        self.export = QPushButton(self.tr("&Export…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)

    def _lay_out(self) -> None:
        pressed_by_enter(self.export, self.close_button)
        self.both.setHandleWidth(12)
        self.both.setChildrenCollapsible(False)
        self.both.setStretchFactor(1, 1)
        self.both.setSizes([_SIZE[0] // 2, _SIZE[0] // 2])
        self._body = QStackedLayout()
        self._body.addWidget(self.both)
        self._body.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        foot.addWidget(self.export)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.filter)
        column.addLayout(self._body, 1)
        column.addWidget(self.restore)
        column.addWidget(self.trouble)
        column.addLayout(foot)
        open_as_large_as(self, *_SIZE)

    def _connect(self) -> None:
        bridge = self._desk.bridge
        self.filter.changed.connect(self._ask)
        self.list.selectionModel().currentChanged.connect(self._show)
        self.list.doubleClicked.connect(lambda _index: self._go())
        self.list.typed.connect(self._type)
        self.restore.wanted.connect(self._restore)
        self.export.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.reject)
        self._settling.timeout.connect(self._ask)
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self.reject)

    @property
    def is_busy(self) -> bool:
        waits = self._settling.isActive() or self.filter.is_pausing
        return waits or self._asker.is_busy or self._job is not None

    @property
    def step(self) -> TrailStep | None:
        """The one that is highlighted."""
        return self.model.step(self.list.currentIndex().row())

    def _follow(self, _changes: Changes, _initiator: object) -> None:
        self._settling.start()

    def _ask(self) -> None:
        wanted, viewer = self.filter.wanted, self.model.viewer

        def found(project: Project) -> "array[int]":
            return project.trail_ids(wanted, viewer)

        self._asker.ask(found, self._list)

    def _list(self, seqs: "array[int]") -> None:
        """What was highlighted stays so, if it is listed still."""
        before = self.step
        self.model.show(seqs)
        self._tell_count(len(seqs))
        self._body.setCurrentWidget(self.both if len(seqs) else self.hint)
        if not len(seqs):
            self._explain()
            return
        row = None if before is None else self.model.row_of(before.seq)
        self.list.setCurrentIndex(self.model.index(row or 0))
        self._show()

    def _tell_count(self, count: int) -> None:
        self.count.setText(counted(count, self.tr("1 step"), self.tr("{count} steps")))
        self.export.setEnabled(count > 0)

    def _explain(self) -> None:
        if self.filter.wanted == TrailFilter():
            how = self.tr("Each step that anybody takes is listed here, with what it changed.")
            self.hint.explain(self.tr("Nothing yet"), how)
        else:
            how = self.tr("No step passes the filter above. Choose less in it.")
            self.hint.explain(self.tr("No such step"), how)
        self.restore.offer(TrailChanges(()))

    def _show(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        step = self.step
        if step is None:
            return
        self._told = self._desk.bridge.project.trail_changes(step, _MOST_ROWS, self.model.viewer)
        heading = f"{self.model.who(step)}, {when(step.at)}\n{self.model.name(step)}"
        self.details.show_changes(heading, self._told)
        self.restore.offer(self._told)

    def _type(self, text: str) -> None:
        self.filter.words.setFocus()
        self.filter.words.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.list.hasFocus():
            self._go()
        elif event.key() not in _ENTER:
            super().keyPressEvent(event)

    def _go(self) -> None:
        """To the article that the step was about."""
        uids = {each.subject.article for each in self._told.changes if each.subject.article}
        if len(uids) == 1:
            self.article_wanted.emit(next(iter(uids)))

    def _restore(self, command: RestoreStatement) -> None:
        self.trouble.hide()
        result = self._desk.bridge.run(command, self)
        if result and isinstance(result.value, Restored):
            self.restore.tell(result.value)

    def _choose_file(self) -> None:
        path = self._desk.bridge.project.path
        kinds = {
            self.tr("Table for a spreadsheet"): (".csv", True),
            self.tr("Table as it is, for programs"): (".csv", False),
            self.tr("JSON lines, for programs"): (".jsonl", False),
        }
        filters = {f"{words} (*{kind[0]})": kind for words, kind in kinds.items()}
        start = str(path.with_name(f"{path.stem}-history.csv"))
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Export"), start, ";;".join(filters)
        )
        if chosen:
            out = Path(chosen)
            ending, for_spreadsheet = filters.get(kind, (".csv", True))
            self.write(
                out if out.suffix else out.with_suffix(ending), for_spreadsheet=for_spreadsheet
            )

    def write(self, out: Path, *, for_spreadsheet: bool = True) -> None:
        """Write what is listed, all of it, and tell where it is. `for_spreadsheet`: so that a
        spreadsheet takes no cell for a formula."""
        wanted, viewer = self.filter.wanted, self.model.viewer

        def work(project: Project, tell: JobProgress) -> int:
            done = project.write_trail(
                out, wanted, viewer, for_spreadsheet=for_spreadsheet, progress=CoreProgress(tell)
            )
            return done.steps

        self._job = job = Job(self._desk.bridge.project.path, None, work, read_only=True)
        self.export.setEnabled(False)
        self._out = out
        job.succeeded.connect(self._written)
        job.failed.connect(self._desk.messages.failure)
        job.finished.connect(self._end)
        launch(job)

    def _written(self, steps: int, _changes: object) -> None:
        said = self.tr("Wrote {steps} to “{path}”.")
        told = counted(steps, self.tr("1 step"), self.tr("{count} steps"))
        self.count.setText(said.format(steps=told, path=self._out))

    def _end(self) -> None:
        self._job = None
        self.export.setEnabled(True)
