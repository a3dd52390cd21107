"""The dialog that says who is to annotate which articles."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QWidget,
)

from core.commands.assigning import AssignArticles, UnassignArticles
from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import Annotator
from core.project import Project
from gui.shared.actions import ActionId
from gui.shared.beside import write_beside
from gui.shared.desk import Desk
from gui.shared.dialog_layout import dialog_column
from gui.shared.jobs import JobProgress
from gui.shared.labels import plain_label
from gui.shared.running import CoreProgress
from gui.shared.style_sheet import with_look
from gui.shared.trouble_line import TroubleLine
from gui.shared.window_places import Place, mark_place
from gui.shared.words import counted, literally

_WIDTH = 400
_ROWS_SHOWN = 6
_AT_ONCE = 100
"""So many articles are assigned within some 20 ms; more of them beside the desk."""
_WHO = Qt.ItemDataRole.UserRole


class AssignDialog(QDialog):
    """A tick assigns, at once; taking it away takes back. Each is one step to undo."""

    def __init__(
        self,
        desk: Desk,
        listed: Sequence[ArticleId],
        chosen: Sequence[ArticleId],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        mark_place(self, Place.ASSIGN)
        self._desk = desk
        self._listed = tuple(listed)
        self._picked = tuple(chosen) if len(chosen) > 1 else ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Assign articles"))
        self._this = QRadioButton(self)
        self._all = QRadioButton(self)
        self._chosen = QRadioButton(self)
        self._people = with_look(QListWidget(self), "field")
        self._note = plain_label("", "soft", self, wraps=True)
        self._trouble = TroubleLine(desk.messages, self)
        self._lay_out()
        self._name_scopes()
        self._connect()
        self._fill()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        with_look(buttons.button(QDialogButtonBox.StandardButton.Close), "primary")
        buttons.rejected.connect(self.reject)
        why = self.tr("Tick everyone who is to annotate them.")
        layout = dialog_column(self)
        for scope in (self._this, self._chosen, self._all):
            layout.addWidget(scope)
        layout.addWidget(plain_label(why, "plain", self, wraps=True))
        for widget in (self._people, self._note, self._trouble, buttons):
            layout.addWidget(widget)
        self._people.setAccessibleName(self.tr("Annotators"))
        self.setFixedWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """The rows are as high as their style says, which is known by now."""
        self._fill()
        super().showEvent(event)

    def _name_scopes(self) -> None:
        article = self._desk.page.article
        title = "" if article is None else article.title
        shown = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, _WIDTH - 140)
        # An ampersand in a title is none of a shortcut.
        this = self.tr("This article, “{title}”").format(title=literally(shown))
        self._this.setText(this)
        self._this.setVisible(article is not None)
        several = self.tr("The {count} articles that are chosen in the list")
        self._chosen.setText(counted(len(self._picked), several, several))
        self._chosen.setVisible(bool(self._picked))
        one, many = self.tr("The article that is listed"), self.tr("All {count} that are listed")
        self._all.setText(counted(len(self._listed), one, many))
        self._all.setEnabled(bool(self._listed))
        usual = self._all if article is None else self._this
        first = self._chosen if self._picked else usual
        first.setChecked(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        for scope in (self._this, self._chosen, self._all):
            scope.toggled.connect(lambda is_on: self._fill() if is_on else None)
        self._people.itemChanged.connect(self._assign)
        self._desk.bridge.changed.connect(self._fill)

    @property
    def _articles(self) -> tuple[ArticleId, ...]:
        article = self._desk.page.article
        if article is not None and self._this.isChecked():
            return (article.id,)
        return self._picked if self._chosen.isChecked() else self._listed

    def _fill(self) -> None:
        """Who has how many of the articles."""
        blocked = QSignalBlocker(self._people)
        counts = self._desk.bridge.project.assignment_counts(self._articles)
        while self._people.count() < len(counts):
            self._people.addItem("")
        for row, (who, count) in enumerate(counts):
            # In place: one of these rows may be telling of its tick just now.
            self._show(self._people.item(row), who, count)
        self._people.setCurrentRow(max(0, self._people.currentRow()))
        del blocked
        shown = min(_ROWS_SHOWN, max(1, self._people.count()))
        self._people.setFixedHeight(shown * max(24, self._people.sizeHintForRow(0)) + 12)
        self._people.setVisible(self._people.count() > 0)
        self._note.setText(self._hint())
        self.adjustSize()

    def _show(self, item: QListWidgetItem, who: Annotator, count: int) -> None:
        total = len(self._articles)
        some = self.tr("{name}, {count} of {total}")
        is_some = 0 < count < total
        state = Qt.CheckState.PartiallyChecked if is_some else Qt.CheckState.Unchecked
        item.setCheckState(Qt.CheckState.Checked if total and count == total else state)
        words = some.format(name=who.name, count=count, total=total)
        item.setText(words if is_some else who.name)
        item.setData(_WHO, who.id)

    def _hint(self) -> str:
        actions = self._desk.actions
        if not self._people.count():
            words = self.tr("There are no annotators yet: {keys} adds the first.")
            return words.format(keys=actions.way_to(ActionId.CHOOSE_ANNOTATOR))
        words = self.tr("Each tick is a step, which {keys} takes back at the desk.")
        return words.format(keys=actions.way_to(ActionId.UNDO))

    def _assign(self, item: QListWidgetItem) -> None:
        self._trouble.hide()
        who: AnnotatorId = item.data(_WHO)
        is_on = item.checkState() is not Qt.CheckState.Unchecked
        kind = AssignArticles if is_on else UnassignArticles
        if len(self._articles) > _AT_ONCE:
            self._assign_beside(kind, who)
        else:
            self._desk.bridge.run(kind(self._articles, who), initiator=self)

    def _assign_beside(
        self, kind: type[AssignArticles] | type[UnassignArticles], who: AnnotatorId
    ) -> None:
        """So many at once are written beside the desk, with progress and a way out."""
        wanted = self._articles

        def work(project: Project, progress: JobProgress) -> int:
            return project.run(kind(wanted, who, CoreProgress(progress)))

        heading = (
            self.tr("Assigning {count} articles")
            if kind is AssignArticles
            else self.tr("Taking {count} articles back")
        )
        words = heading.format(count=self.locale().toString(len(wanted)))
        writing = write_beside(self._desk, work, words, self, self)
        writing.stopped.connect(self._show_stop)

    def _show_stop(self) -> None:
        self._fill()
        self._note.setText(self.tr("Stopped. Nothing was changed."))
