"""What verdicts call a gap in the guidelines, for whoever looks after the codebook."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.model.ids import EntryId
from core.project import Project
from gui.adjudication import words
from gui.shared import statement_words
from gui.shared.desk import Desk
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label
from gui.shared.lines import Line
from gui.shared.list_pane import ListPane
from gui.shared.style_sheet import with_look
from gui.shared.words import literally, quoted

if TYPE_CHECKING:
    from core.reading.casebook import Gap


class GapsPane(ListPane["Gap"]):
    entry_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list.setAccessibleName(words.gaps())
        self.note.setText(self.tr("The newest first. Enter leads to the codebook."))
        beside = QWidget(self.both)
        self.title = plain_label("", "choice", beside, wraps=True)
        self.decided = plain_label("", "soft", beside, wraps=True)
        self.quote = plain_label("", "card", beside, wraps=True)
        self._entries = QWidget(beside)
        self._flow = FlowLayout(self._entries, 8, is_last_far=False)
        self.buttons: list[QPushButton] = []
        self._lay_out(beside)
        self.hint.explain(
            self.tr("No gap in the guidelines"),
            self.tr(
                "A verdict whose cause is a gap in the guidelines (G, with the verdict) stands "
                "here, until the codebook says what is to be done."
            ),
        )

    def _lay_out(self, beside: QWidget) -> None:
        column = QVBoxLayout(beside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        entries = plain_label(self.tr("In the codebook"), "small", beside)
        for widget in (self.title, self.quote, self.decided, entries, self._entries):
            column.addWidget(widget)
        column.addStretch(1)
        self.lay_out(beside)

    def refresh(self) -> None:
        self.ask_for(_gaps)

    def key(self, item: "Gap") -> object:
        return item.verdict.uid

    def line(self, item: "Gap") -> Line:
        note = " ".join(item.verdict.note.split())
        by = "" if item.verdict.by is None else item.verdict.by.name
        return Line(note or quoted(" ".join(item.quote.split())), by, item.title)

    def show_item(self, item: "Gap") -> None:
        self.title.setText(item.title)
        self.quote.setText(quoted(" ".join(item.quote.split())))
        self.decided.setText(words.verdict(item.verdict))
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self.buttons = []
        for entry in item.entries:
            name = statement_words.name(self.desk.bridge.codebook, entry)
            button = with_look(QPushButton(literally(name), self._entries), "link")
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, entry=entry: self._go(entry))
            self._flow.addWidget(button)
            button.show()
            self.buttons.append(button)

    def _go(self, entry: EntryId) -> None:
        self.entry_wanted.emit(entry)

    def enter(self) -> None:
        """One entry is gone to at once; of several, one is chosen first."""
        if len(self.buttons) == 1:
            self.buttons[0].click()
        elif self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.TabFocusReason)


def _gaps(project: Project) -> "list[Gap]":
    return project.gaps()
