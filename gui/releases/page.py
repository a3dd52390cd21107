"""The page of releases: what is wished for beside what it would hold, and writing it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.changes import Changes
from core.project import Project
from core.releasing.asking import Asked
from core.releasing.planning import Preview
from gui.releases import words
from gui.releases.previewing import Previewing
from gui.releases.shown import ShownPreview
from gui.releases.wishes import Wishes
from gui.shared.desk import Desk
from gui.shared.jobs import Job, JobProgress
from gui.shared.labels import plain_label
from gui.shared.messages import translated
from gui.shared.running import CoreProgress, launch
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.style_sheet import with_look
from gui.shared.window_places import Place, mark_place

if TYPE_CHECKING:
    from core.releasing.writing import Released

_WISHES = 340
_STEPS = 1000
_ABOVE = 24
"""Pixels above and below the cursor of a field that is brought into sight."""


class ReleasePage(QWidget):
    """What is committed meanwhile is looked at when the page is come to again."""

    left = Signal()
    """The user wants to go back to the desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_place(self, Place.RELEASES)
        with_look(self, "desk").setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(words.title())
        self._desk = desk
        self._job: Job[Released] | None = None
        self._is_stale = True
        self._wished: str | Asked = ""
        self._proposed: Path | None = None
        self.wishes = Wishes(self)
        self.shown = ShownPreview(desk.theme, self)
        self.previewing = Previewing(desk, self)
        self.busy = ShortenedLabel("small", self)
        self.write = with_look(QPushButton(self.tr("Release"), self), "primary")
        self.write.setEnabled(False)
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.bar = QProgressBar(self, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._lay_out()
        self._connect()
        self._show_running(is_running=False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(plain_label(words.title(), "title", self))
        head.addSpacing(8)
        head.addWidget(self.busy, 1)
        head.addWidget(self.bar)
        head.addWidget(self.stop)
        head.addWidget(self.write)
        body = QHBoxLayout()
        body.setSpacing(24)
        self._beside = self._scrolled(self.wishes, "plain")
        self.wishes.installEventFilter(self)
        self._make_room()
        body.addWidget(self._beside)
        body.addWidget(self._scrolled(self.shown, "paper"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.wishes and event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """As wide as the longest words of the wishes, whatever language they are in."""
        bar = self._beside.verticalScrollBar().sizeHint().width()
        needed = self.wishes.minimumSizeHint().width() + bar
        self._beside.setFixedWidth(max(_WISHES, needed))

    def _scrolled(self, widget: QWidget, look: str) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        with_look(widget, look).setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area.setWidget(widget)
        return area

    def _connect(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._keep_in_sight)
        bridge = self._desk.bridge
        bridge.changed.connect(self._follow)
        bridge.project_changed.connect(self._start_over)
        self.wishes.changed.connect(self._follow_wish)
        self.previewing.began.connect(lambda: self.busy.show_words(self.tr("Looking…")))
        self.previewing.told.connect(self._show)
        self.previewing.refused.connect(self._refuse)
        self.write.clicked.connect(self._write)
        self.stop.clicked.connect(self._cancel)

    @property
    def is_busy(self) -> bool:
        return self._job is not None or self.previewing.is_busy

    def _keep_in_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.wishes.isAncestorOf(now):
            self._beside.ensureWidgetVisible(now, 0, _ABOVE)

    def take_focus(self) -> None:
        self.wishes.licence.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # What a release would hold

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.previewing.is_busy:
            self.previewing.stop()
            self._is_stale = True

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if not changes.is_empty:
            self._is_stale = True

    def _start_over(self) -> None:
        """Another project: what is shown is not of it."""
        self._is_stale = True
        self.previewing.stop()
        self.write.setEnabled(False)
        self._proposed = None
        self.wishes.target.clear()
        self.wishes.choice.clear()
        if self.isVisible() and self._desk.bridge.is_open:
            self.look()

    def look(self) -> None:
        """Work out what the release that is wished for would hold."""
        self.write.setEnabled(False)
        if not self.isVisible() or not self._desk.bridge.is_open:
            self._is_stale = True
            return
        self._is_stale = False
        self.wishes.choice.offer(self._desk.bridge.project.codebook)
        self._wished = self.wishes.trouble or self.wishes.asked
        if isinstance(self._wished, str):
            self.previewing.stop()
            self._refuse(self._wished)
        else:
            self.previewing.ask(self._wished)

    def _follow_wish(self) -> None:
        """Fields tell of changes that are none, as when they are left."""
        if self._is_stale or self._wished != (self.wishes.trouble or self.wishes.asked):
            self.look()

    def _show(self, found: Preview) -> None:
        self.busy.show_words("")
        self.shown.show_preview(found)
        self._propose(found.terms.version)
        self.write.setEnabled(not found.obstacles and self._job is None)

    def _propose(self, version: str) -> None:
        """A folder beside the project, called by the version, until another one is named."""
        if self.wishes.target.path in (None, self._proposed):
            path = self._desk.bridge.project.path
            self._proposed = path.with_name(f"{path.stem}-release-{version}")
            self.wishes.target.show_path(self._proposed)

    def _refuse(self, sentence: str) -> None:
        self.busy.show_words("")
        self.shown.refuse(sentence)

    # Writing it

    def _write(self) -> None:
        out = self.wishes.target.path
        if out is None:
            self.wishes.target.take_focus()
        else:
            self.release(out)

    def release(self, out: Path) -> None:
        """Write it there, whole or not at all."""
        asked = self.wishes.asked

        def work(project: Project, tell: JobProgress) -> "Released":
            from core.releasing.writing import release

            return release(project, out, asked, CoreProgress(tell))

        job: Job[Released] = Job(self._desk.bridge.project.path, None, work, read_only=True)
        job.progressed.connect(self._show_progress)
        job.succeeded.connect(self._tell)
        job.failed.connect(self._desk.messages.failure)
        job.finished.connect(self._end)
        self._job = job
        self._show_running(is_running=True)
        launch(job)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.busy.show_words(self.tr("Stopping…"))

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.busy.show_words(what)
        self.bar.setRange(0, _STEPS if total > 1 else 0)
        if total > 1:
            self.bar.setValue(_STEPS * done // total)

    def _tell(self, made: "Released", _changes: object) -> None:
        said = self.tr("Version {version} of “{name}” is in “{path}”: {counts}.")
        terms = made.preview.terms
        told = said.format(
            version=terms.version,
            name=terms.name,
            path=made.path,
            counts=words.counts(made.preview),
        )
        if made.trouble is not None:
            forgotten = self.tr("The project does not remember this release. {reason}")
            told = f"{told} {forgotten.format(reason=translated(made.trouble))}"
        self._desk.messages.news(told)

    def _end(self) -> None:
        self._job = None
        self._show_running(is_running=False)
        self.busy.show_words("")
        self.look()

    def _show_running(self, *, is_running: bool) -> None:
        self.bar.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.write.setVisible(not is_running)
        self.wishes.setEnabled(not is_running)
