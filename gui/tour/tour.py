"""The guided start as it goes on: which step is current, and when the next one begins."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.model.changes import Changes
from gui.shared.actions import ActionId
from gui.shared.desk import Desk
from gui.tour.steps import Advice, Step, steps_for

translate = QCoreApplication.translate


class Tour(QObject):
    """Goes on by what the user does on the desk, or past what she skips."""

    advanced = Signal()
    """Another step is current, or the last one is over."""
    advised = Signal()
    """The current step says something else by now."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self.skipped = 0
        self._said: Advice | None = None
        desk.page.loaded.connect(self._follow_selection)
        desk.selection.statement_changed.connect(self._follow_selection)
        desk.selection.pending_changed.connect(self._follow_selection)
        desk.bridge.changed.connect(self._follow_changes)
        desk.bridge.exported.connect(self._follow_export)
        desk.actions.on(ActionId.MARK_DONE, self._follow_done)
        desk.actions.keys_changed.connect(self._follow_keys)

    def start(self) -> None:
        """Begin with the first step, in the project that is open."""
        self._steps, self._at, self.skipped = steps_for(self._desk), 0, 0
        self._begin()

    def stop(self) -> None:
        self._steps, self._at = (), 0

    @property
    def step(self) -> Step | None:
        """The current one; None before the first and after the last."""
        return self._steps[self._at] if self._at < len(self._steps) else None

    @property
    def is_over(self) -> bool:
        return bool(self._steps) and self._at == len(self._steps)

    @property
    def place(self) -> tuple[int, int]:
        """The number of the current step, from 1, and how many there are."""
        return min(self._at + 1, len(self._steps)), len(self._steps)

    @property
    def advice(self) -> Advice:
        step = self.step
        return self._last_words() if step is None else step.advice

    def _last_words(self) -> Advice:
        done = translate("Tour", "You have recorded, corrected and exported statements.")
        seen = translate("Tour", "These are the ways of the desk.")
        own = translate("Tour", "For texts of your own, make a project and import them.")
        first = seen if self.skipped or self._desk.bridge.project.is_read_only else done
        keys = map(self._desk.actions.keys_of, (ActionId.NEW_PROJECT, ActionId.IMPORT))
        return Advice(f"{first} {own}", tuple(filter(None, keys)))

    def skip(self) -> None:
        """Go on without the deed."""
        if self.step is not None:
            self.skipped += 1
            self._at += 1
            self._begin()

    def follow_passage(self) -> None:
        """The user moved the marked passage in the text."""
        if self.step is not None:
            self.step.follow_passage()
            self._look()

    def _follow_selection(self) -> None:
        if self.step is not None and self._desk.bridge.is_open:
            self.step.follow_selection()
            self._look()

    def _follow_changes(self, changes: Changes, _initiator: object) -> None:
        if self.step is not None:
            self.step.follow_changes(changes)
            self._look()

    def _follow_done(self) -> None:
        if self.step is not None and self._desk.bridge.is_open:
            self.step.follow_done()
            self._look()

    def _follow_keys(self) -> None:
        if self.step is not None:
            self._look()

    def _follow_export(self) -> None:
        if self.step is not None:
            self.step.follow_export()
            self._look()

    def _look(self) -> None:
        step = self.step
        if step is not None and step.is_done:
            self._at += 1
            self._begin()
        elif self.advice != self._said:
            self._said = self.advice
            self.advised.emit()

    def _begin(self) -> None:
        """Make the step current; one that is done already is passed by."""
        while (step := self.step) is not None:
            step.begin()
            if not step.is_done:
                break
            self._at += 1
        self._said = self.advice
        self.advanced.emit()
