"""One dialog for a project that is or may be damaged: looking, mending, saving what is left."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from core.encryption import Locked, remembering
from core.model.changes import Changes
from core.model.phrase import Refused, Unavailable
from core.repairing import Mended, beside_it
from core.rescuing import Rescued
from gui.repair import words
from gui.repair.findings import FindingsPage
from gui.repair.work import Looked, looking, mending, saving
from gui.shared.desk import Desk
from gui.shared.job_dialog import JobDialog
from gui.shared.jobs import Task
from gui.shared.window_places import mark_page
from gui.shared.window_size import open_as_large_as

_WIDTH, _LOW, _HIGH = 640, 280, 480
"""Pixels: with a list in it, it is higher than without."""


class RepairDialog(JobDialog):
    """Of the open project, or of one that cannot be opened: `trouble` says why not.

    A project that is open is closed while its file is mended or read page by page.
    """

    open_wanted = Signal(Path)
    backups_wanted = Signal(Path)

    def __init__(
        self, desk: Desk, path: Path, trouble: Unavailable | None, parent: QWidget | None
    ) -> None:
        title = self.tr("Check") if trouble is None else self.tr("Repair")
        super().__init__(desk, parent, title)
        mark_page(self, "safety.md")
        self.path = path
        self._cause = trouble
        self._was_open = False
        self._again: Callable[[], None] = self.look
        self.findings = FindingsPage(path.stem, self)
        self.set_form(self.findings)
        self.open_new = QPushButton(self.tr("Open the new file"), self)
        self.report.offer_first(self.open_new)
        self.findings.repair_wanted.connect(self._ask_where)
        self.findings.mend_wanted.connect(self.mend)
        self.findings.backups_wanted.connect(self._go_to_backups)
        self.findings.left.connect(self.reject)
        self.open_new.clicked.connect(self._open_new)
        self._target = path
        open_as_large_as(self, _WIDTH, _LOW)

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    @property
    def _chosen(self) -> Path | None:
        return self.desk.settings.backup_folder()

    # What it does

    def look(self) -> None:
        self._start(looking(self.path, self._chosen, self._cause), self.tr("Looking it through…"))

    def mend(self) -> None:
        self._again = self.mend
        self._close_project()
        self._start(mending(self.path), self.tr("Making anew what is wrong…"))

    def save_as(self, target: Path) -> None:
        """Save what can be read to where nothing stands yet."""
        self._again = lambda: self.save_as(target)
        self._close_project()
        heading = self.tr("Saving what can be read as “{name}”…")
        self._start(
            saving(self.path, target, self._chosen), heading.format(name=words.short(target.name))
        )

    def _start(self, task: Task[Any], heading: str) -> None:
        self.findings.show_trouble("")
        self.begin(task, heading)

    def _close_project(self) -> None:
        bridge = self.desk.bridge
        if bridge.is_open and bridge.project.path.absolute() == self.path.absolute():
            self._was_open = True
            with remembering():
                bridge.close()

    def _ask_where(self) -> None:
        kinds = self.tr("Glossator projects") + " (*.glossator)"
        dialog = QFileDialog(self, self.tr("Save what can be read"), str(self.path.parent), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".glossator")
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # nothing is written over
        dialog.selectFile(beside_it(self.path).name)
        dialog.fileSelected.connect(lambda chosen: self.save_as(Path(chosen)))
        dialog.open()

    def _open_new(self) -> None:
        self._was_open = False
        self.accept()
        self.open_wanted.emit(self._target)

    def _go_to_backups(self) -> None:
        self._was_open = False
        self.accept()
        self.backups_wanted.emit(self.path)

    def done(self, result: int) -> None:
        """Whatever was open before is open again, unless something else is wanted."""
        super().done(result)
        if self._was_open and self._cause is None and not self.desk.bridge.is_open:
            self.open_wanted.emit(self.path)

    # What comes of it

    def finish(self, result: object, changes: list[Changes]) -> None:
        if isinstance(result, Looked):
            self._show_found(result)
        elif isinstance(result, Mended):
            self._end_whole(result.copy)
        elif isinstance(result, Rescued):
            self._show_saved(result)

    def _show_found(self, looked: Looked) -> None:
        condition = looked.condition
        if self._cause is not None and condition is not None and not condition.damaged:
            if condition.is_whole:
                self._end_whole(None)
            else:
                self.mend()
            return
        self._pages.setCurrentWidget(self.findings)
        self.findings.show_found(looked)
        self.setAccessibleDescription(self.findings.text)
        if condition is not None:
            open_as_large_as(self, _WIDTH, _HIGH)

    def _end_whole(self, copy: Path | None) -> None:
        """Nothing is wrong any more: go on in it."""
        self._was_open = False
        self.accept()
        self.open_wanted.emit(self.path)
        if copy is not None:
            self.desk.messages.news(words.made_anew(copy))

    def _show_saved(self, done: Rescued) -> None:
        if done.repaired.target is None:  # it has been mended meanwhile
            self._end_whole(done.repaired.copy)
            return
        self._target = done.repaired.target
        open_as_large_as(self, _WIDTH, _HIGH)
        heading = self.tr("What could be read was saved as “{name}”.")
        self.report.report(heading.format(name=words.short(self._target.name)), words.saved(done))

    def tell_trouble(self, sentence: str) -> None:
        """Of a first look that has failed there is nothing else to be shown."""
        if not self.findings.heading.text():
            self.findings.show_found(Looked(None, self._cause, 0, None))
        self.findings.show_trouble(sentence)

    def _fail(self, error: Exception) -> None:
        super()._fail(error)
        if isinstance(error, Unavailable) and not isinstance(error, Locked):
            self.findings.prefer_backups()

    def go_on(self) -> None:
        self._again()

    def said_of_stop(self) -> str:
        return self.tr("It was stopped. The file is as it was.")

    def sentence(self, error: Exception) -> str:
        if isinstance(error, Refused | Unavailable):
            return words.in_short(error.phrase)
        return super().sentence(error)
