"""The status bar: what is saved, what stands on this page, how far the work is, what undo does."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from core.model.changes import Changes
from core.model.layer import ArticleState
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.shortened_label import ShortenedLabel
from gui.shared.words import counted


class Status(QStatusBar):
    """Follows the desk. “Saved” stands there only while everything committed is on disk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_article_seen = True
        self.setSizeGripEnabled(False)
        self.saved, self.counts, self.progress_text, self.revision = (
            plain_label("", "", self) for _ in range(4)
        )
        self.undo = ShortenedLabel("", self)
        self.saved.setObjectName("saved")
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(120)
        self._progress.setAccessibleName(self.tr("Articles done"))
        for widget in (self.saved, self.counts, self.progress_text, self._progress, self.undo):
            self.addWidget(widget)
        self.addPermanentWidget(self.revision)
        desk.bridge.changed.connect(self._follow)
        desk.bridge.project_changed.connect(self.refresh)
        desk.page.loaded.connect(self.refresh)
        self.refresh()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        """After each commit: counting the articles again only where it may have come out new."""
        if changes.articles or changes.article_set:
            self._show_progress()
        self._show_step()

    def refresh(self) -> None:
        """Everything, for another project, annotator or article."""
        is_open = self._desk.bridge.is_open
        self.setVisible(is_open)
        if not is_open:
            return
        self._show_progress()
        self._show_step()

    def _show_step(self) -> None:
        self._show_counts()
        bridge = self._desk.bridge
        undo = "" if bridge.why_not_written else bridge.undo_label()
        self.undo.show_words(self.tr("Undo: {step}").format(step=undo) if undo else "")
        self.revision.setText(
            self.tr("Revision {number} of the codebook").format(
                number=self._desk.bridge.codebook.revision
            )
        )
        self._show_saved()

    def _show_saved(self) -> None:
        bridge = self._desk.bridge
        if bridge.project.is_looking:
            self.saved.setText(self.tr("Looking only"))
        elif bridge.project.is_read_only:
            self.saved.setText(self.tr("Read-only"))
        elif bridge.all_saved:
            self.saved.setText(self.tr("● Saved"))
        else:
            self.saved.setText(self.tr("○ The last change was not saved"))

    def count_article(self, is_seen: bool) -> None:
        """Count statements of the open article only where it is seen: other pages count theirs."""
        self._is_article_seen = is_seen
        if self._desk.bridge.is_open:
            self._show_counts()

    def _show_counts(self) -> None:
        page = self._desk.page
        self.counts.setVisible(self._is_article_seen)
        if page.article is None or self._desk.bridge.layer is None:
            self.counts.setText("")
            return
        drafts = page.draft_count
        complete = len(page.statements) - drafts
        words = [counted(complete, self.tr("1 statement"), self.tr("{count} statements"))]
        if drafts:
            words.append(counted(drafts, self.tr("1 draft"), self.tr("{count} drafts")))
        self.counts.setText(", ".join(words))

    def _show_progress(self) -> None:
        bridge = self._desk.bridge
        counts = bridge.project.state_counts(bridge.layer)
        total, done = sum(counts.values()), counts[ArticleState.DONE]
        self._progress.setMaximum(max(1, total))
        self._progress.setValue(done)
        self._progress.setVisible(total > 0)
        self.progress_text.setVisible(total > 0)
        number = QLocale().toString
        self.progress_text.setText(
            self.tr("{done} of {total} done").format(done=number(done), total=number(total))
        )
