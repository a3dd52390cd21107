"""What the window says and does about others who have the project, and about where it lies."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import sharing
from core.model.phrase import Refused, Unavailable
from core.model.place import Entry, Holder, InUse, PlaceKind, local_time
from core.project import Project
from gui.shared.desk import Desk
from gui.shared.jobs import Task
from gui.shared.messages import translated
from gui.shared.running import launch

if TYPE_CHECKING:
    from gui.holding.notice import Notice

_EVERY_MS, _LATER_MS = 3_000, 500
"""Between two looks; and after a project was opened, when its first article is there."""


class Presence(QObject):
    """Asks what to do where somebody else has a project, and tells whoever looks once it is free.

    What it asks the file system is asked beside the desk: a network may take its time.
    """

    bring_back_wanted = Signal(object)
    """Paths of copies that are to be brought back into the open project."""

    def __init__(self, desk: Desk, window: QWidget, column: QVBoxLayout) -> None:
        """`column`: what stands in the window from top to bottom."""
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._column = column
        self._made: Notice | None = None
        self._asking: Task[object] | None = None
        self._holder: Holder | None = None
        self._copies: list[Path] = []
        self._timer = QTimer(self, interval=_EVERY_MS, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.look)
        desk.bridge.in_use.connect(self._ask)
        desk.bridge.opened.connect(self._follow)
        desk.bridge.project_changed.connect(self._let_go)

    @property
    def notice(self) -> "Notice":
        if self._made is None:
            from gui.holding.notice import Notice

            self._made = Notice(self._window)
            self._column.insertWidget(0, self._made)
        return self._made

    @property
    def title(self) -> str:
        """What the window is called, as the system's list of windows shows it."""
        if not self._desk.bridge.is_open:
            return "Glossator"
        project = self._desk.bridge.project
        if project.is_looking:
            return self.tr("{name} (looking only)").format(name=project.path.name)
        return project.path.name

    @property
    def is_busy(self) -> bool:
        return self._asking is not None

    # Somebody else has it

    def _ask(self, path: Path, found: InUse) -> None:
        """Where she may be gone, find out first whether she shows any life."""
        if found.is_near:
            self._open_dialog(path, found, may_take_over=False)
        elif found.place.kind is not PlaceKind.NETWORK:
            self._open_dialog(path, found, may_take_over=True)  # nothing tells of life there
        else:
            show = partial(self._show_dialog, path, found)
            self._beside(lambda: sharing.is_quiet(path), show)

    def _show_dialog(self, path: Path, found: InUse, is_quiet: object) -> None:
        self._open_dialog(path, found, may_take_over=bool(is_quiet))

    def _open_dialog(self, path: Path, found: InUse, *, may_take_over: bool) -> None:
        from gui.holding.dialog import InUseDialog

        dialog = InUseDialog(path.name, found, self._window, may_take_over=may_take_over)
        dialog.look_wanted.connect(partial(self._open_as, Entry.LOOK, path))
        dialog.together_wanted.connect(partial(self._open_as, Entry.TOGETHER, path))
        dialog.take_over_wanted.connect(partial(self._take_over, path, found))
        dialog.open()

    def _open_as(self, entry: Entry, path: Path) -> None:
        """Who looks already lets go of what she sees first."""
        bridge = self._desk.bridge
        if bridge.is_open and bridge.project.is_looking and bridge.project.path == path:
            bridge.reopen(entry)
        elif entry is Entry.DESK:
            bridge.open(path)
        else:
            bridge.open_as(entry, path)

    def _take_over(self, path: Path, found: InUse) -> None:
        try:
            sharing.take_over(path, found.holder, found.place)
        except InUse as other:
            self._ask(path, other)
        except (Refused, Unavailable) as error:
            self._desk.messages.refused(error)
        else:
            self._open_as(Entry.DESK, path)

    # The open project

    def _let_go(self) -> None:
        if not self._desk.bridge.is_open:
            self._timer.stop()
            self._bar_writing("")
            if self._made is not None:
                self._made.hide()

    def _follow(self) -> None:
        """Another project is open, or the same one in another way."""
        project = self._desk.bridge.project
        self._holder, self._copies = None, []
        if self._made is not None:
            self._made.hide()
        self._bar_writing(self._desk.bridge.why_not_written)
        if project.is_looking or project.is_together:
            self._timer.start()
            self.look()
            return
        self._timer.stop()
        if project.put_aside is None:
            self._tell_of_place()
        else:
            self._tell_of_log(project.put_aside)
        QTimer.singleShot(_LATER_MS, self, partial(self._look_for_copies, project))

    def _look_for_copies(self, project: Project) -> None:
        bridge = self._desk.bridge
        if bridge.is_open and bridge.project is project:
            path = project.path
            self._beside(lambda: sharing.copies_as_they_are(path), self._hear_of_copies)

    def _bar_writing(self, reason: str) -> None:
        self._desk.actions.bar_writing(reason)

    def look(self) -> None:
        """See who has the project now."""
        bridge = self._desk.bridge
        if not bridge.is_open or self.is_busy:
            return
        path = bridge.project.path
        if bridge.project.is_looking:
            self._beside(lambda: sharing.holder_of(path), self._hear)
        elif bridge.project.is_together:
            self._beside(lambda: sharing.claim_if_free(path), lambda _is_ours: None)
        else:
            self._timer.stop()

    def _hear(self, found: object) -> None:
        project = self._desk.bridge.project
        if not project.is_looking:
            return
        if isinstance(found, Holder):
            self._say_who_has_it(found, project.seen_at)
        else:
            words = self.tr("“{name}” is free now.").format(name=project.path.name)
            self.notice.say(words, (self.tr("Work in it"), self.work))

    def _say_who_has_it(self, holder: Holder, seen_at: str | None) -> None:
        who = translated(holder.told)
        if seen_at is None:
            self.notice.say(self.tr("You are looking only. Working in it: {who}.").format(who=who))
            return
        words = self.tr("You are looking only, at what it was at {time}. Working in it: {who}.")
        project = self._desk.bridge.project
        found = InUse(project.path.name, holder, project.place, is_near=False)
        self.notice.say(
            words.format(time=local_time(seen_at), who=who),
            (self.tr("Look again"), lambda: self._desk.bridge.reopen(Entry.LOOK)),
            (self.tr("Take over…"), partial(self._ask, project.path, found)),
        )

    def work(self) -> None:
        """It is free: begin to work in it."""
        self._desk.messages.over.emit()
        self._desk.bridge.reopen(Entry.DESK)

    # Where it lies

    def _tell_of_log(self, aside: Path) -> None:
        """What a synchronising program brought along of another state or project."""
        words = self.tr(
            "A file with changes lay beside this project that does not belong to it. It was put "
            "aside as “{name}”; nothing of it came in here."
        )
        understood = (self.tr("Understood"), self._understood)
        self.notice.say(words.format(name=aside.name), understood)

    def _understood(self) -> None:
        self.notice.hide()
        self._tell_of_place()
        if self.notice.isHidden():
            self._tell_of_copies()

    def _tell_of_place(self) -> None:
        """Once for each place of a project: what it means that others write there."""
        project = self._desk.bridge.project
        place, settings = project.place, self._desk.settings
        known = f"{place.kind} {place.service} {project.path.absolute().parent}"
        is_slow = place.is_shared or project.is_on_rollback_journal
        if not is_slow or settings.place_told_of(project.uid) == known:
            return
        if not place.is_shared:
            words = self.tr(
                "The work is safe here, but this folder lets only one program at a time write or "
                "read. On a disk of this machine it would be quicker."
            )
        elif place.kind is PlaceKind.SYNCED:
            words = self.tr(
                "This project lies in a folder that is synchronised ({service}). One person at a "
                "time can work in it, and whoever comes next should wait until the folder is up to "
                "date. On a disk of this machine it would be quicker."
            )
        else:
            words = self.tr(
                "This project lies on a network ({service}). The work is safe, but one person at a "
                "time can work in it. On a disk of this machine it would be quicker."
            )

        def understood() -> None:
            settings.remember_place_told_of(project.uid, known)
            self._understood()

        self.notice.say(words.format(service=place.service), (self.tr("Understood"), understood))

    def _hear_of_copies(self, found: object) -> None:
        """What has come in already is not told of again, until the copy is another one."""
        assert isinstance(found, list)
        has_come = self._desk.bridge.project.has_come
        self._copies = [path for path, seen in found if seen is None or not has_come(seen.digest)]
        if self._made is None or self._made.isHidden():
            self._tell_of_copies()

    def _tell_of_copies(self) -> None:
        """A copy that was kept where two had worked at once: nothing in it is here."""
        if not self._copies:
            return
        words = self.tr(
            "Beside this project lies “{name}”, kept when it had been changed in two places. Bring "
            "it back into this one, so that nothing in it is lost."
        )
        self.notice.say(
            words.format(name=self._copies[0].name),
            (self.tr("Bring it back…"), partial(self._bring_back, list(self._copies))),
            (self.tr("Later"), self.notice.hide),
        )

    def _bring_back(self, paths: list[Path]) -> None:
        self.notice.hide()
        self.bring_back_wanted.emit(paths)

    def _beside(self, question: Callable[[], object], then: Callable[[object], object]) -> None:
        """Ask beside the desk; an answer about a project that is no longer open is dropped."""
        bridge = self._desk.bridge
        about = bridge.project if bridge.is_open else None
        task: Task[object] = Task(lambda _progress: question())

        def hear(answer: object, _changes: object) -> None:
            self._asking = None
            if about is (bridge.project if bridge.is_open else None):
                then(answer)

        def fail(_error: object) -> None:
            self._asking = None  # the disk is away; whatever is done next tells of it

        task.succeeded.connect(hear)
        task.failed.connect(fail)
        self._asking = task
        launch(task)
