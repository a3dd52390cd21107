"""Making, opening and copying projects, and what goes in and out of them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from core import encryption
from core.commands.articles import SetArticleState
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Unavailable
from core.project import Project
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.shared.elsewhere import Elsewhere
from gui.shared.jobs import Job, JobProgress, Task
from gui.shared.running import launch
from gui.shared.settings import Setting

if TYPE_CHECKING:
    from gui.repair.dialog import RepairDialog

SUFFIX = ".glossator"


class Projects(QObject):
    """What the menus File and Article do to the project as a whole."""

    done = Signal()
    """The open article was marked done: another one is wanted."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._is_repairing = False
        self._offered: set[Path] = set()
        self.elsewhere = Elsewhere(desk, window)
        on = desk.actions.on
        on(ActionId.NEW_PROJECT, self.ask_for_new)
        on(ActionId.OPEN_PROJECT, self.ask_for_project)
        on(ActionId.IMPORT, lambda: self.import_articles([]))
        on(ActionId.EXPORT, self.export)
        on(ActionId.NEAR_DUPLICATES, self.compare_articles)
        on(ActionId.SAVE_COPY, self.ask_for_copy)
        on(ActionId.PASSPHRASE, self.set_passphrase)
        on(ActionId.BACKUPS, lambda: self.show_backups())
        on(ActionId.CHECK, self.check)
        desk.bridge.locked.connect(self._unlock)
        desk.bridge.unsound.connect(self.offer_repair)
        on(ActionId.HAND_OUT, self.hand_out)
        on(ActionId.BRING_BACK, lambda: self.bring_back())
        on(ActionId.MARK_DONE, self.done_and_on)
        on(ActionId.MARK_IN_PROGRESS, lambda: self.set_state(ArticleState.IN_PROGRESS))
        on(ActionId.MARK_TO_DO, lambda: self.set_state(ArticleState.TO_DO))
        on(ActionId.SKIP_ARTICLE, lambda: self.set_state(ArticleState.SKIPPED))

    def open(self, path: Path) -> None:
        self._desk.bridge.open(path)

    def open_sample(self) -> None:
        """Open the user's own copy of the sample project, made at the first time."""
        path = sample_path()
        if path.exists():
            self.open(path)
            return
        self._desk.messages.news(self.tr("Preparing the sample project…"))
        task = Task(lambda _progress: _build_sample(path))
        task.succeeded.connect(self._open_new_sample)
        task.failed.connect(self._desk.messages.failure)
        launch(task)

    def _open_new_sample(self, path: Path) -> None:
        """The sample's first annotator has statements to look at."""
        if self._desk.bridge.open(path) and self._desk.bridge.layer is None:
            self._desk.bridge.act_as("Ana")

    def ask_for_new(self) -> None:
        path = self._ask_where(self.tr("New project"), self.tr("project") + SUFFIX, replace=False)
        if path is not None:
            self.create(path)

    def create(self, path: Path, articles: Sequence[Path] = ()) -> None:
        """Make a project off the GUI thread, which the tables of a new file would hold up, and then
        offer it these files for import."""
        task = Task(lambda _progress: Project.create(path).close())
        task.succeeded.connect(lambda _nothing, _changes: self._open_new(path, articles))
        task.failed.connect(self._desk.messages.failure)
        launch(task)

    def _open_new(self, path: Path, articles: Sequence[Path]) -> None:
        if self._desk.bridge.open(path) and articles:
            self.import_articles(list(articles))

    def ask_for_project(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a project"), self._folder(), self._kinds()
        )
        if chosen:
            self._remember_folder(Path(chosen))
            self.open(Path(chosen))

    def _unlock(self, path: Path, then: Callable[[], object]) -> None:
        from gui.encryption import run_unlock

        above = QApplication.activeModalWidget() or self._window
        dialog = run_unlock(self._desk, path, above)
        dialog.unlocked.connect(then)
        if self._is_repairing:
            dialog.bear_damage()
            return
        dialog.offer_repair()
        dialog.repair_wanted.connect(lambda trouble: self.offer_repair(path, trouble))

    def set_passphrase(self) -> None:
        from gui.encryption import run_passphrase

        if not encryption.is_offered():
            words = self.tr("Encryption is an extra part: install “glossator[encryption]”.")
            self._desk.messages.hint(words)
            return
        run_passphrase(self._desk, self._window)

    def ask_for_copy(self) -> None:
        source = self._desk.bridge.project.path
        path = self._ask_where(self.tr("Save a copy"), f"{source.stem}-copy{SUFFIX}", replace=True)
        if path is not None:
            self.copy_to(path)

    def copy_to(self, path: Path) -> None:
        """Write a copy in the background; the file dialog has asked about replacing already."""

        def work(project: Project, _progress: JobProgress) -> Path:
            project.copy_to(path, replace=True)
            return path

        job: Job[Path] = Job(self._desk.bridge.project.path, None, work, read_only=True)
        job.succeeded.connect(self._tell_of_copy)
        job.failed.connect(self._desk.messages.failure)
        launch(job)

    def _tell_of_copy(self, path: Path) -> None:
        self._desk.messages.news(self.tr("A copy was saved as {name}.").format(name=path.name))

    def show_backups(self, path: Path | None = None) -> None:
        """Of the open project, or of one that was; what is gone back to is opened."""
        from gui.backups import run_backups

        run_backups(self._desk, self._window, path).open_wanted.connect(self.open)

    def check(self) -> None:
        """Look the open project through."""
        from gui.repair import run_check

        self._follow_repair(run_check(self._desk, self._window))

    def offer_repair(self, path: Path, trouble: Unavailable) -> None:
        """It is damaged: where it is open, say so in a dialog once, however often it is met."""
        from gui.repair import run_repair

        if self._is_repairing:
            return
        if self._desk.bridge.is_open and path in self._offered:
            self._desk.messages.refused(trouble)
            return
        self._offered.add(path)
        self._follow_repair(run_repair(self._desk, path, trouble, self._window))

    def _follow_repair(self, dialog: "RepairDialog") -> None:
        self._is_repairing = True
        dialog.finished.connect(self._end_repair)
        dialog.open_wanted.connect(self.open)
        dialog.backups_wanted.connect(self.show_backups)

    def _end_repair(self) -> None:
        self._is_repairing = False

    # The dialogs of import and export load every format: only once they are asked for.

    def import_articles(self, paths: list[Path]) -> None:
        from gui.exchange import run_import

        run_import(self._desk, self._window, paths)

    def compare_articles(self) -> None:
        from gui.exchange import run_groups

        run_groups(self._desk, self._window)

    def export(self) -> None:
        from gui.exchange import run_export

        run_export(self._desk, self._window)

    def plan_reading(self, listed: Sequence[ArticleId]) -> None:
        from gui.together import run_plan

        run_plan(self._desk, self._window, listed)

    def hand_out(self) -> None:
        from gui.together import run_hand_out

        run_hand_out(self._desk, self._window)

    def bring_back(self, paths: Sequence[Path] = ()) -> None:
        from gui.together import run_bring_back

        run_bring_back(self._desk, self._window, paths)

    def take_dropped(self, paths: list[Path]) -> None:
        """Projects that are dropped on an open one are brought back into it, and a single one may
        be opened instead; anything else is imported, into a new one where none is open."""
        are_projects = bool(paths) and all(path.suffix == SUFFIX for path in paths)
        if are_projects and self._desk.bridge.is_open:
            self._take_projects(paths)
        elif len(paths) == 1 and are_projects:
            self.open(paths[0])
        elif self._desk.bridge.is_open:
            self.import_articles(paths)
        else:
            # Whoever drags waits until the drop has been taken.
            QTimer.singleShot(0, self, lambda: self.begin_with(paths))

    def begin_with(self, paths: Sequence[Path]) -> None:
        """Files without a project to put them in: a new one is made where its user says."""
        title = self.tr("New project for the files that were dropped")
        path = self._ask_where(title, self.tr("project") + SUFFIX, replace=False)
        if path is not None:
            self.create(path, paths)

    def _take_projects(self, paths: list[Path]) -> None:
        from gui.together import ask_about_dropped

        if len(paths) > 1:
            self.bring_back(paths)
            return
        (path,) = paths
        here = self._desk.bridge.project.path
        if path.exists() and path.samefile(here):
            return
        dialog = ask_about_dropped(path, here, self._window)
        dialog.open_wanted.connect(lambda: self.open(path))
        dialog.bring_back_wanted.connect(lambda: self.bring_back(paths))

    def done_and_on(self) -> None:
        """Mark the article done, let the next one be opened, and say if drafts stay behind."""
        drafts = sum(statement.is_draft for statement in self._desk.page.statements)
        if self.set_state(ArticleState.DONE):
            self.done.emit()
            if drafts:
                one = self.tr("Done, with a draft left: it is kept but never exported.")
                more = self.tr("Done, with {count} drafts left: they are kept but never exported.")
                self._desk.messages.news(one if drafts == 1 else more.format(count=drafts))

    def set_state(self, state: ArticleState) -> bool:
        article = self._desk.selection.article
        if article is None:
            return False
        return bool(self._desk.bridge.run(SetArticleState(article, state), initiator=self))

    def _ask_where(self, title: str, name: str, *, replace: bool) -> Path | None:
        """A path for a new file. With `replace`, the dialog asks about one that is there."""
        dialog = QFileDialog(self._window, title, self._folder(), self._kinds())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, not replace)
        dialog.selectFile(name)
        if not dialog.exec():
            return None
        path = Path(dialog.selectedFiles()[0])
        self._remember_folder(path)
        return path

    def _kinds(self) -> str:
        return self.tr("Glossator projects") + f" (*{SUFFIX})"

    def _folder(self) -> str:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        known = self._desk.settings.text(Setting.FOLDER)
        return known or QStandardPaths.writableLocation(documents)

    def _remember_folder(self, path: Path) -> None:
        self._desk.settings.store(Setting.FOLDER, str(path.parent))


def sample_path() -> Path:
    """Where the user's copy of the sample project stands."""
    data = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(data)) / f"sample{SUFFIX}"


def _build_sample(path: Path) -> Path:
    from core.sample import build_sample

    path.parent.mkdir(parents=True, exist_ok=True)
    build_sample(path)
    return path
