"""The review of agreement: figures that open what is behind them, and the list of that."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from core.model.changes import Changes
from core.model.layer import Layer
from core.model.phrase import Refused, Unavailable
from core.project import Project
from gui.agreement import words
from gui.agreement.content import Content
from gui.agreement.disagreements import BehindFigure
from gui.agreement.figures_view import FiguresView
from gui.agreement.measuring import Measured, Measuring
from gui.agreement.opening import Opens
from gui.agreement.saving import Saving
from gui.agreement.telling import content_of
from gui.shared.desk import Desk
from gui.shared.running import launch
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place


class AgreementPage(QWidget):
    """First come the figures alone, then the same with their intervals.

    What is committed meanwhile does not move the figures under the eyes: a line says that there
    is new work, and they are computed anew when that is asked for or the page is come to.
    """

    left = Signal()
    """The user wants to go back to the desk."""
    filled = Signal()
    """All figures that were asked for are shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_place(self, Place.AGREEMENT)
        with_look(self, "desk").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.title())
        self._desk = desk
        self._job: Measuring | None = None
        self._is_stale = True
        self._is_waiting = False
        self._is_ended = False
        self._project: Project | None = None
        self._measured: Measured | None = None
        self._saving = Saving(desk, self)
        self._is_asked_to_save = False
        self.figures = FiguresView(desk, self)
        self.behind = BehindFigure(desk, self)
        self._body = QStackedLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.addWidget(self.figures)
        self._body.addWidget(self.behind)
        self._connect()
        self._start_over()

    def _connect(self) -> None:
        bridge, figures = self._desk.bridge, self.figures
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self._start_over)
        figures.choices.changed.connect(self.measure)
        figures.progress.wanted.connect(self.measure)
        figures.progress.cancelled.connect(self._cancel)
        figures.opened.connect(self.open)
        figures.save.clicked.connect(self.save)
        self.behind.left.connect(self._show_figures)

    @property
    def is_busy(self) -> bool:
        """Whether figures, or what is behind one, are still to come."""
        return self._job is not None or self.behind.pane.is_busy or self._saving.is_busy

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Where it was last; while there are no figures, to the choices."""
        if self._body.currentWidget() is self.behind:
            self.behind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.figures.take_focus()

    def open(self, wanted: Opens) -> None:
        """List what is behind a figure."""
        self.behind.open(wanted.title, wanted.behind, self._layers())
        self._body.setCurrentWidget(self.behind)
        self.behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Save a report of what is compared, as soon as all of its figures are there."""
        if self._job is not None or self._measured is None or self._is_stale:
            self._is_asked_to_save = True
            if self._job is None:
                self.measure()
            return
        self._is_asked_to_save = False
        self._saving.ask(self._measured, self._layers())

    def _show_figures(self) -> None:
        self._body.setCurrentWidget(self.figures)
        self.figures.take_focus()

    # What is committed

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._look_again()
            self.measure()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_asked_to_save = False
        self._cancel()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if changes.is_empty:
            return
        self._is_stale = True
        if self.isVisible():
            self._look_again()
            if self._job is None:
                self._tell_of_new_work()

    def _look_again(self) -> None:
        """What is behind a figure follows at once: somebody may be on the way through it."""
        if self._body.currentWidget() is self.behind and self._desk.bridge.is_open:
            self.behind.pane.refresh(self._layers())

    def _tell_of_new_work(self) -> None:
        self.figures.progress.say(self.tr("New work came in."), self.tr("Compute anew"))

    def _start_over(self) -> None:
        """Another project, or another annotator: what is shown is not theirs."""
        bridge = self._desk.bridge
        self._cancel()
        self._is_stale = True
        project = bridge.project if bridge.is_open else None
        if project is not self._project:
            self._project = project
            self._measured = None
            self._is_asked_to_save = False
            self.figures.clear()
            self.behind.pane.clear()
            self._body.setCurrentWidget(self.figures)
        if self.isVisible() and bridge.is_open:
            self.measure()

    # Computing

    def _layers(self) -> list[Layer]:
        try:
            return self._desk.bridge.project.layers()
        except (Refused, Unavailable) as error:
            self._desk.messages.refused(error)
            return []

    def _offer_layers(self) -> None:
        project = self._desk.bridge.project
        try:
            self.figures.choices.offer(project.layers(), project.layers_with_work_done())
        except (Refused, Unavailable) as error:
            self._desk.messages.refused(error)

    def measure(self) -> None:
        """Compute what is chosen, once nothing else is being computed."""
        self._is_stale = True
        if not self._desk.bridge.is_open or not self.isVisible():
            return
        if self._job is not None:
            self._is_waiting = True
            self._job.cancel()
            return
        self._is_stale = self._is_waiting = self._is_ended = False
        self._offer_layers()
        job = Measuring(self._desk.bridge.project.path, self.figures.choices.choice)
        job.measured.connect(self._show)
        job.progressed.connect(self.figures.progress.run)
        job.succeeded.connect(self._end)
        job.failed.connect(self._fail)
        job.stopped.connect(self._stop)
        job.finished.connect(self._go_on)
        self._job = job
        self.figures.progress.run(0, 0, self.tr("Comparing the statements…"))
        launch(job)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @property
    def _is_wanted(self) -> bool:
        """Whether an answer is: it may be on its way while the project, or the page, is left."""
        return self._job is not None and not self._job.is_unwanted()

    def _show(self, measured: Measured) -> None:
        if self._is_wanted and measured.choice == self.figures.choices.choice:
            self.figures.show_content(self._told(measured))

    def _told(self, measured: Measured) -> Content:
        return content_of(measured, self._layers())

    def _end(self, measured: Measured, _changes: object) -> None:
        if not self._is_wanted:
            self._stop()
            return
        self._show(measured)
        self._measured = measured
        if self._is_stale:
            self._tell_of_new_work()
        else:
            self._tell_of_nothing()
        self.filled.emit()

    def _tell_of_nothing(self) -> None:
        """The button that asked for the figures goes, and hands on the focus."""
        progress = self.figures.progress
        is_asked_by_keys = progress.button.hasFocus()
        progress.say("")
        if is_asked_by_keys:
            self.figures.take_focus()

    def _stop(self) -> None:
        """Asked to end: what is shown stays, and says that it has no intervals."""
        progress = self.figures.progress
        if not self._is_waiting:
            progress.say(self.tr("Stopped: the figures are not complete."), self.tr("Go on"))
            self._is_stale = self._is_ended = True
            self._is_asked_to_save = False

    def _fail(self, error: Exception) -> None:
        if self._is_wanted:
            self._desk.messages.failure(error)
        self._stop()

    def _go_on(self) -> None:
        self._job = None
        is_lacking = self._is_stale and not self._is_ended
        if self._is_waiting or (is_lacking and not self.figures.has_content):
            self.measure()
        elif self._is_asked_to_save:
            self.save()
