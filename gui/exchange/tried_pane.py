"""Annotations on their way in: whose they are, and what would come of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from gui.exchange.pane import ImportPane
from gui.exchange.trial import Plan, Trial, Way
from gui.exchange.whose_form import WhoseForm
from gui.shared.desk import Desk
from gui.shared.job_pages import plain
from gui.shared.jobs import Task
from gui.shared.messages import translated
from gui.shared.style_sheet import with_look

_PAUSE_MS = 150
P = TypeVar("P", bound=Plan)
F = TypeVar("F")
L = TypeVar("L", bound=Trial[Any, Any, Any])


class TriedPane(ImportPane, Generic[P, F, L]):
    """Each change of what was said is tried at once, on the file as it was read."""

    def __init__(self, desk: Desk, way: Way[P, F, L], parent: QWidget) -> None:
        super().__init__(desk, parent)
        self._way = way
        self._read: tuple[Path, F] | None = None
        self.shown: L | None = None
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.summary = plain("", "soft", self)
        me = desk.bridge.project.annotator
        self.whose = WhoseForm("" if me is None else me.name, self)
        self._outcome = with_look(QPlainTextEdit(self), "field")
        self._outcome.setReadOnly(True)
        self._outcome.setTabChangesFocus(True)
        self._outcome.setAccessibleName(self.tr("What would come in"))
        self.whose.changed.connect(self.pause.start)
        self.pause.timeout.connect(self.look_at_it)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self.pause.isActive()

    def put(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        """Two columns below the summary, the outcome at the foot of the right one."""
        outcome = (self._heading(self.tr("WHAT WOULD COME IN")), self._outcome)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        for widgets in (left, (*right, *outcome)):
            side = QVBoxLayout()
            side.setSpacing(8)
            for widget in widgets:
                side.addWidget(widget)
            sides.addLayout(side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addLayout(sides, 1)

    def who_annotated(self) -> tuple[QWidget, QWidget]:
        """The form for that with what stands above it."""
        return self._heading(self.tr("WHO ANNOTATED")), self.whose

    def _heading(self, words: str) -> QLabel:
        return plain(words, "heading", self)

    # What each kind of file says itself

    @property
    def plan(self) -> P:
        """What is to be tried, with all that was said."""
        raise NotImplementedError

    def show_what_it_holds(self, look: L) -> None:
        raise NotImplementedError

    def lines_on(self, look: L) -> Sequence[str]:
        """What would come in."""
        raise NotImplementedError

    # A look

    def _known(self) -> F | None:
        """The file as it was read, if that is the one that is wanted."""
        if self._read is None or self._read[0] != self.sources[0]:
            return None
        return self._read[1]

    def look_at_it(self) -> None:
        way, plan, known = self._way, self.plan, self._known()
        self.pause.stop()
        if known is None:
            self.summary.setText(self.tr("Looking at it…"))
        self.begin_look(
            lambda project, progress: way.look(project, plan, known, progress), self._show
        )

    def _show(self, look: L) -> None:
        self.shown = look
        self._read = (look.plan.path, look.found)
        self.show_what_it_holds(look)
        refusal = [] if look.refusal is None else [translated(look.refusal)]
        self._outcome.setPlainText("\n".join([*refusal, *self.lines_on(look)]))
        if look.plan.whose != self.whose.whose:
            self.pause.start()  # the first look did not know whom to ask for
        self.changed.emit()

    def clear(self) -> None:
        self.shown = self._read = None
        self.summary.clear()
        self._outcome.clear()
        self.changed.emit()

    # The import

    @property
    def can_import(self) -> bool:
        return self.shown is not None and self.shown.outcome is not None

    def task(self) -> Task[object]:
        self.pause.stop()
        way, plan, known = self._way, self.plan, self._known()
        return self.job(lambda project, progress: way.bring_in(project, plan, known, progress))
