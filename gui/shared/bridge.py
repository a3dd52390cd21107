"""Between the views and the core: runs commands on the GUI thread, passes on what changed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from core import encryption
from core.commands.work import Command
from core.model.backup import SUFFIX
from core.model.changes import Changes
from core.model.codebook import Codebook
from core.model.ids import LayerId
from core.model.layer import LayerKind
from core.model.phrase import Refused, Unavailable, Unsound
from core.model.place import Arrival, Entry, InUse
from core.project import Project
from gui.shared import other_file
from gui.shared.messages import Messages, label_of
from gui.shared.settings import Settings

T = TypeVar("T")


@dataclass(frozen=True)
class Result(Generic[T]):
    """What became of a command: true if it is committed, and then its value."""

    ok: bool
    value: T | None = None

    def __bool__(self) -> bool:
        return self.ok


class Bridge(QObject):
    """The one way from the views to the open project.

    Writes are calls, never signals: whoever asks learns at once whether it was done. `changed`
    goes out after the commit, with whoever asked.
    """

    project_changed = Signal()
    """Another project is open, or none, or another annotator acts."""
    locked = Signal(Path, object)
    """The passphrase of this project is needed; what is to be called once it is known."""
    in_use = Signal(Path, InUse)
    """Somebody else has this project; who, and where."""
    unsound = Signal(Path, object)
    """This project is damaged: it cannot be opened, or the open one not be read; why."""
    opened = Signal()
    """A project was opened, before `project_changed` tells of it."""
    leaving = Signal()
    """Something half typed is to be stored now: the project, the annotator or the current
    statement may be others in a moment."""
    changed = Signal(Changes, object)
    exported = Signal()
    """Statements were written to a file."""
    replayed = Signal(Changes)
    """An undo or redo has been done, after `changed`: views may go where it happened."""

    def __init__(
        self, messages: Messages, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._messages = messages
        self._settings = settings
        self._project: Project | None = None
        self._layer: LayerId | None = None
        self._all_saved = True
        self._codebook: Codebook | None = None

    @property
    def is_open(self) -> bool:
        return self._project is not None

    @property
    def project(self) -> Project:
        assert self._project is not None, "no project is open"
        return self._project

    @property
    def codebook(self) -> Codebook:
        """The codebook, read anew only after it has changed: cheap enough for painting."""
        if self._codebook is None:
            self._codebook = self.project.codebook
        return self._codebook

    @property
    def layer(self) -> LayerId | None:
        """The acting annotator's layer."""
        return self._layer

    @property
    def why_not_written(self) -> str:
        """Why the open project cannot be changed here; empty if it can, or none is open."""
        if self._project is None or not self._project.is_read_only:
            return ""
        if self._project.is_looking:
            return self.tr("This project is open elsewhere; you are looking only.")
        return self.tr("This project can be read but not changed here.")

    @property
    def all_saved(self) -> bool:
        """Whether the last change is on disk; False after one that failed."""
        return self._all_saved

    def open(self, path: Path) -> bool:
        """Open a project in place of the one that is open; tells the user if it cannot be had, or
        emits `locked`, `in_use` or `unsound`."""
        try:
            return self.open_as(Entry.DESK, path)
        except InUse as error:
            self.in_use.emit(path, error)
            return False

    def open_as(self, entry: Entry, path: Path) -> bool:
        """As `open`, alone, together with another one, or to look; InUse where another one works
        who was not spoken of."""
        try:
            project = Project.open(path, how=Arrival(entry))
        except encryption.Locked:
            again = partial(self.open_as, entry) if entry is not Entry.DESK else self.open
            self.locked.emit(path, lambda: again(path))
            return False
        except InUse:
            raise
        except (Refused, Unavailable) as error:
            self._tell_of(path, error)
            return False
        try:
            self.adopt(project)
        except (Refused, Unavailable) as error:  # its beginning can be read, and what follows not
            self.close()
            self._tell_of(path, error)
            return False
        return True

    def _tell_of(self, path: Path, error: Refused | Unavailable) -> None:
        """A file that is not even called a project is none, rather than a damaged one."""
        is_damaged = isinstance(error, Unsound) and path.suffix == SUFFIX
        self.unsound.emit(path, error) if is_damaged else self._messages.refused(error)

    def tell_of_damage(self, error: Unsound) -> None:
        """Something of the open project could not be read."""
        if self._project is not None:
            self._tell_of(self._project.path, error)

    def reopen(self, entry: Entry) -> None:
        """Open the same project in another way; nothing is open if that cannot be."""
        path = self.project.path
        self._let_go()
        if entry is Entry.DESK:
            self.open(path)
        else:
            self.open_as(entry, path)
        if not self.is_open:
            self.project_changed.emit()

    def go_on_where_it_is_kept(self) -> None:
        """The file of the open project lost its name: open it under its new one, or open a copy
        that is made. If neither can be had, it stays open, and the user is told once."""
        old, kept = self.project.path, self._kept_whole()
        if kept is None:
            return
        self._let_go(is_kept=True)
        self.open(kept)
        if not self.is_open:
            self.project_changed.emit()
        self._messages.trouble(other_file.kept(old, kept))

    def show_what_stands_there(self) -> None:
        """Another program has written over the open file: open what that put there, and say so."""
        path = self.project.path
        self._let_go()
        self.open(path)
        if not self.is_open:
            self.project_changed.emit()
        self._messages.trouble(other_file.written_over(path))

    def adopt(self, project: Project) -> None:
        """Take over an open project, as the annotator who worked in it last."""
        self._let_go()
        self._project = project
        self._all_saved = True
        project.subscribe(self._pass_on)
        self._settings.remember_project(project.path.absolute())
        self._act_as_last_time(project)
        self.opened.emit()
        self.project_changed.emit()

    def close(self) -> None:
        self._let_go()
        self.project_changed.emit()

    def act_as(self, name: str) -> None:
        """Let another annotator work; her layer is shown and written from now on."""
        self.leaving.emit()
        self.project.act_as(name)
        self._settings.remember_annotator(self.project.uid, name)
        self._find_layer()
        self.project_changed.emit()

    def run(self, command: Command[T], initiator: object = None) -> Result[T]:
        """Commit a command, or tell the user why not."""
        self._all_saved = True
        try:
            value = self.project.run(command, initiator)
        except (Refused, Unavailable) as error:
            self._fail(error)
            return Result(False)
        return Result(True, value)

    def undo(self) -> None:
        """Take back the newest step, at once; `Replaying` knows when that takes too long."""
        self.leaving.emit()
        self._replay(self.project.undo)

    def redo(self) -> None:
        self.leaving.emit()
        self._replay(self.project.redo)

    def return_to(self, last: int) -> None:
        """Undo or redo until a step is the last in force, at once; 0: until none is."""
        self.leaving.emit()
        self._replay(lambda initiator: self.project.return_to(last, initiator))

    def _replay(self, how: Callable[[object], object]) -> None:
        self._all_saved = True
        try:
            how(self)
        except (Refused, Unavailable) as error:
            self._fail(error)

    def undo_label(self) -> str:
        """What undo would take back, or an empty text."""
        step = self.project.next_undo()
        return "" if step is None else label_of(step.label)

    def redo_label(self) -> str:
        step = self.project.next_redo()
        return "" if step is None else label_of(step.label)

    def _fail(self, error: Refused | Unavailable) -> None:
        self._all_saved &= not isinstance(error, Unavailable)
        self._messages.refused(error)
        self.changed.emit(Changes(), self)

    def _pass_on(self, changes: Changes, initiator: object) -> None:
        if changes.annotators or self._layer is None:
            self._find_layer()
        if changes.codebook:
            self._codebook = None
        self.changed.emit(changes, initiator)
        if initiator is self:
            self.replayed.emit(changes)

    def _act_as_last_time(self, project: Project) -> None:
        layers = (layer for layer in project.layers() if layer.kind is not LayerKind.GOLD)
        names = [layer.annotator.name for layer in layers]
        last = self._settings.annotator_of(project.uid)
        if last in names:
            project.act_as(last)
        elif len(names) == 1:
            project.act_as(names[0])
        self._find_layer()

    def _find_layer(self) -> None:
        layer = self.project.layer
        self._layer = None if layer is None else layer.id

    def _kept_whole(self) -> Path | None:
        """Where the project is whose file lost its name; None if it has not, or nothing can be
        kept."""
        if self.project.is_read_only or not self.project.is_moved:
            return None
        try:
            kept = self.project.kept_whole()
        except (Refused, Unavailable) as error:
            self._messages.refused(error)
            return None
        self._settings.remember_project(kept.absolute())
        return kept

    def _let_go(self, *, is_kept: bool = False) -> None:
        if self._project is not None:
            self.leaving.emit()
            if self._project.is_written_over:
                self._messages.trouble(other_file.written_over(self._project.path))
            old, kept = self._project.path, None if is_kept else self._kept_whole()
            if kept is not None:
                self._messages.trouble(other_file.kept(old, kept))
            self._project.close()
            encryption.forget_unused()
        self._project = None
        self._layer = None
        self._codebook = None
