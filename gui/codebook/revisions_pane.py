"""The codebook's revisions: who changed what, when and why, and what is different between two."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QPlainTextEdit, QVBoxLayout, QWidget

from core.model.codebook_diff import CodebookChange, Difference
from core.model.codebook_history import Revision
from core.model.step import Action
from core.project import Project
from gui.codebook import words
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.labels import plain_label
from gui.shared.lines import Line
from gui.shared.list_pane import ListPane
from gui.shared.messages import label_of, translated

_WITH_TEXTS = (Difference.DEFINITION, Difference.EXAMPLES, Difference.COUNTER_EXAMPLES,
               Difference.ALIASES, Difference.FIELD)  # fmt: skip
"""Differences of which both texts are shown, line by line."""


class RevisionsPane(ListPane[Revision]):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list.setAccessibleName(self.tr("Revisions of the codebook"))
        self.note.setText(self.tr("Choose one to see what it changed, or two to compare them."))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._differences = Asker(desk.bridge, desk.messages, self)
        beside = QWidget(self.both)
        self.title = plain_label("", "strong", beside, wraps=True)
        self.text = QPlainTextEdit(beside, readOnly=True)
        self.text.setAccessibleName(self.tr("What is different"))
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(beside)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)
        self.lay_out(beside)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._compare())

    @property
    def is_busy(self) -> bool:
        return super().is_busy or self._differences.is_busy

    def refresh(self) -> None:
        self.ask_for(Project.codebook_revisions)

    def key(self, item: Revision) -> object:
        return item.number

    def line(self, item: Revision) -> Line:
        label = label_of(item.label)
        title = {
            Action.DO: label,
            Action.UNDO: self.tr("undo: {step}").format(step=label),
            Action.REDO: self.tr("redo: {step}").format(step=label),
        }[item.action]
        told = (words.moment(item.at), item.author, item.reason)
        return Line(title, self.locale().toString(item.number), " · ".join(filter(None, told)))

    def show_item(self, item: Revision) -> None:
        self._compare()

    def enter(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self) -> None:
        """One revision with the one before it, or the oldest and newest of several."""
        rows = self.list.selectionModel().selectedRows()
        numbers = sorted(each.number for row in rows if (each := self.model.item(row.row())))
        if not numbers:
            return
        new = numbers[-1]
        old = numbers[0] if len(numbers) > 1 else new - 1
        if old < 1:
            self.title.setText(self.tr("Revision {number} is the first.").format(number=new))
            self.text.clear()
            return
        self.title.setText(
            self.tr("What leads from revision {old} to {new}").format(old=old, new=new)
        )
        self._differences.ask(
            lambda project: project.codebook_difference(old, new), self._show_changes
        )

    def _show_changes(self, changes: tuple[CodebookChange, ...]) -> None:
        lines = [line for change in changes for line in _lines(change)]
        self.text.setPlainText("\n".join(lines) or self.tr("Both say the same."))


def _lines(change: CodebookChange) -> list[str]:
    """The sentence, and under it the texts: what was there with a minus, what is there a plus."""
    told = [f"• {translated(change.said)}"]
    if change.what in _WITH_TEXTS:
        before, after = change.before.splitlines(), change.after.splitlines()
        told += [f"    − {line}" for line in before if line not in after]
        told += [f"    + {line}" for line in after if line not in before]
    return told
