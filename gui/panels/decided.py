"""What was decided about the current statement, and why, below its parts."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from core.model.changes import Changes
from core.model.ids import StatementId
from core.model.verdict import CaseRef, Component, VerdictKind
from core.project import Project
from gui.panels.keys import ENTER
from gui.shared import verdict_words
from gui.shared.asking import Asker
from gui.shared.desk import Desk
from gui.shared.labels import plain_label, plain_tip
from gui.shared.style_sheet import with_look
from gui.shared.words import quoted

if TYPE_CHECKING:
    from core.reading.casebook import DecisionOn

_SETTLING_MS = 60
"""How long a statement is current before it is asked for: nobody asks in passing."""
_LONGEST = 180


class Decided(QWidget):
    """Hidden unless there is a verdict. Asks beside the desk, for the current statement alone."""

    case_wanted = Signal(object)
    """The CaseRef of what is to be seen where it was decided."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asker = Asker(desk.bridge, desk.messages, self)
        self._shown: StatementId | None = None
        self._case: CaseRef | None = None
        self.card = card = with_look(QFrame(self), "card")
        card.setAccessibleName(self.tr("What was decided"))
        self.told = plain_label("", "strong", card, wraps=True)
        self.why = plain_label("", "small", card, wraps=True)
        self.changed = plain_label("", "loss", card, wraps=True)
        self.changed.setText(self.tr("Changed since: it is to be decided once more."))
        self.open = with_look(QPushButton(self.tr("Show the case"), card), "link")
        self._lay_out()
        self.hide()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._settling.timeout.connect(self._ask)
        self.open.clicked.connect(self._want_case)
        desk.selection.statement_changed.connect(self._follow_statement)
        desk.page.loaded.connect(self._settling.start)
        desk.bridge.changed.connect(self._follow)

    def _lay_out(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 8, 12, 12)
        around.addWidget(self.card)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for label in (self.told, self.why, self.changed):
            column.addWidget(label)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_busy(self) -> bool:
        return self._settling.isActive() or self._asker.is_busy

    # What it is about

    def _follow_statement(self) -> None:
        if self._desk.selection.statement != self._shown:
            self._show(None)
            self._settling.start()

    def _follow(self, changes: Changes, _initiator: object) -> None:
        if self._desk.selection.article in changes.adjudicated | changes.annotated:
            self._settling.start()

    def _ask(self) -> None:
        self._asker.drop()
        current = self._desk.page.current
        if current is None or not self._desk.bridge.project.is_decided_on(current.article):
            self._show(None)
            return
        self._asker.ask(partial(_decision, current.id), partial(self._take_in, current.id))

    def _take_in(self, statement: StatementId, found: "DecisionOn | None") -> None:
        if statement == self._desk.selection.statement:
            self._show(found)

    # What it says

    def _show(self, found: "DecisionOn | None") -> None:
        self._shown = None if found is None else found.own.id
        self._case = None if found is None else found.ref
        if found is not None:
            self._tell(found)
        self.setVisible(found is not None)

    def _tell(self, found: "DecisionOn") -> None:
        told, why = self._told(found), verdict_words.verdict(found.verdict)
        may_open = self._desk.bridge.project.is_adjudicator
        for label, words in ((self.told, told), (self.why, why)):
            label.setText(_cut(words))
            label.setToolTip("" if len(words) <= _LONGEST else plain_tip(words))
        self.changed.setVisible(not found.is_current)
        self.open.setVisible(may_open)
        policy = Qt.FocusPolicy.NoFocus if may_open else Qt.FocusPolicy.TabFocus
        self.card.setFocusPolicy(policy)
        changed = "" if found.is_current else self.changed.text()
        self.card.setAccessibleDescription(". ".join(filter(None, (told, why, changed))))

    def _told(self, found: "DecisionOn") -> str:
        if found.gold is None:
            is_nothing = found.verdict.kind is VerdictKind.NOTHING
            return (
                self.tr("Decided: no statement here")
                if is_nothing
                else self.tr("Decided: all versions are wrong")
            )
        other = self._other(found)
        if not other:
            return self.tr("Decided: in gold as it stands here")
        return self.tr("Decided otherwise: {parts}").format(parts=" · ".join(other))

    def _other(self, found: "DecisionOn") -> list[str]:
        """In what gold says something else, and what."""
        if found.gold is None:
            return []
        codebook = self._desk.bridge.codebook
        told = []
        for part in Component:
            gold = verdict_words.said(part, found.gold.parts, codebook)
            if gold == verdict_words.said(part, found.own.parts, codebook):
                continue
            value = quoted(gold.replace("\n", ", ")) if gold else self.tr("none")
            told.append(f"{verdict_words.component(part)} {value}")
        return told

    # Going there

    def _want_case(self) -> None:
        if self._case is not None:
            self.case_wanted.emit(self._case)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and self.open.hasFocus():
            self._want_case()
        else:
            super().keyPressEvent(event)


def _decision(statement: StatementId, project: Project) -> "DecisionOn | None":
    return project.decision_on(statement)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
