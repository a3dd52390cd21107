"""One case: its passage, the versions side by side, why they differ, and what can be decided."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from core.adjudication.cases import CaseState
from core.model.verdict import Decision, VerdictKind
from gui.adjudication import words
from gui.adjudication.changed import what_changed
from gui.adjudication.passage import Passage, pieces
from gui.adjudication.versions_view import VersionsView
from gui.adjudication.why import WhyRow
from gui.shared.actions import ActionId
from gui.shared.barred import Barred
from gui.shared.desk import Desk
from gui.shared.flow import FlowLayout
from gui.shared.labels import plain_label
from gui.shared.shortened_label import ShortenedLabel

if TYPE_CHECKING:
    from gui.adjudication.lookup import Shown

_MOST_KEYS = 9


class CasePane(QWidget):
    decided = Signal(object)
    """A Decision about the case that is shown."""
    write_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown: Shown | None = None
        self.title = ShortenedLabel("choice", self)
        self.told = plain_label("", "small", self, wraps=True)
        self.earlier = plain_label("", "warning", self, wraps=True)
        self.passage = Passage(desk.theme, self)
        self.versions = VersionsView(self)
        self.building = plain_label("", "small", self, wraps=True)
        self.why = WhyRow(self)
        self._accepts = QWidget(self)
        self._accept_row = FlowLayout(self._accepts, 8, is_last_far=False)
        self.accepts: list[QPushButton] = []
        self.build = QPushButton(self)
        self.write = QPushButton(self)
        self.reject = QPushButton(self.tr("X  All wrong"), self)
        self.nothing = QPushButton(self.tr("0  No statement here"), self)
        self.missed = QPushButton(self.tr("Missed by all…"), self)
        self.missed.setToolTip(self.tr("Write a statement that everybody missed into gold"))
        self._lay_out()
        self._connect()
        self._tell_building()
        self.tell_draft(is_kept=False)

    def _lay_out(self) -> None:
        row = QWidget(self)
        Barred(self._desk.bridge, self, row, self._accepts, self.why)
        flow = FlowLayout(row, 8, is_last_far=False)
        for button in (self.build, self.write, self.reject, self.nothing, self.missed):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addWidget(self.earlier)
        column.addWidget(self.passage, 1)
        column.addWidget(self.versions)
        column.addWidget(self.building)
        column.addWidget(self.why)
        column.addWidget(self._accepts)
        column.addWidget(row)

    def _connect(self) -> None:
        self.build.clicked.connect(self.build_or_finish)
        self.write.clicked.connect(self.write_wanted)
        self.missed.clicked.connect(self._desk.actions[ActionId.WRITE_MISSED].trigger)
        self.reject.clicked.connect(lambda: self._decide(Decision.reject))
        self.nothing.clicked.connect(lambda: self._decide(Decision.nothing))
        self.versions.taken.connect(self._tell_building)
        self.why.note.done.connect(self.versions.setFocus)

    def show_case(self, shown: "Shown | None") -> None:
        is_same = self._is_same(shown)
        if is_same and self.versions.is_building:
            return
        self.shown = shown
        codebook = self._desk.bridge.codebook
        self.versions.show_case(None if shown is None else shown.view, codebook)
        if not is_same:
            self.why.clear()
        self._offer()
        self._tell_building()
        self.setEnabled(shown is not None)
        if shown is None:
            return
        self.title.show_words(shown.view.title)
        self.passage.show_pieces(pieces(shown.text, shown.view.versions))
        self._tell(shown)

    def _is_same(self, shown: "Shown | None") -> bool:
        if self.shown is None or shown is None:
            return False
        before, now = self.shown.view.case, shown.view.case
        return before.ref == now.ref and before.verdicts == now.verdicts

    def _tell(self, shown: "Shown") -> None:
        view = shown.view
        said = ", ".join(map(words.disagreement, view.case.kinds))
        told = [self.tr("They differ in: {parts}").format(parts=said)] if said else []
        if view.unfinished:
            names = ", ".join(view.unfinished)
            told.append(self.tr("Still at work on the article: {names}").format(names=names))
        if view.is_own:
            told.append(self.tr("One of these versions is yours"))
        self.told.setText(" · ".join(told))
        self.told.setVisible(bool(told))
        earlier = [words.verdict(v) for v in view.case.verdicts]
        if view.case.state is CaseState.BACK:
            changes = what_changed(view, self._desk.bridge.codebook)
            came_back = self.tr("Came back. Decided before: {verdict}")
            earlier = [came_back.format(verdict=each) for each in earlier]
            if changes:
                now = self.tr("Since then: {changes}")
                earlier.append(now.format(changes="; ".join(changes)))
        self.earlier.setText("\n".join(earlier))
        self.earlier.setVisible(bool(earlier))

    # What can be decided

    def _offer(self) -> None:
        """A button with its digit for each version; those of the case before take no focus with
        them."""
        if any(button.hasFocus() for button in self.accepts):
            self.take_focus()
        for button in self.accepts:
            self._accept_row.removeWidget(button)
            button.deleteLater()
        self.accepts = []
        versions = () if self.shown is None else self.shown.view.versions
        for number, version in enumerate(versions, 1):
            if version.statement is None:
                continue
            name = self.tr("Accept {version}").format(version=version.label)
            digit = f"{number}  " if number <= _MOST_KEYS else ""
            button = QPushButton(digit + name, self._accepts)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, number=number: self.accept(number))
            self._accept_row.addWidget(button)
            button.show()
            self.accepts.append(button)
        has_versions = bool(self.accepts)
        self._accepts.setVisible(has_versions)
        self.build.setEnabled(has_versions)

    def accept(self, number: int) -> None:
        """The version of that digit, unless it is one that says nothing."""
        versions = () if self.shown is None else self.shown.view.versions
        if not 0 < number <= len(versions):
            return
        statement = versions[number - 1].statement
        if statement is None:
            hint = self.tr("Version {version} has no statement here. 0 decides that there is none.")
            self._desk.messages.hint(hint.format(version=versions[number - 1].label))
            return
        self.decided.emit(Decision.accept(statement.id, self.why.cause, self.why.note.text()))

    def decide(self, kind: VerdictKind) -> None:
        """All wrong, or no statement here."""
        self._decide(Decision.reject if kind is VerdictKind.REJECT else Decision.nothing)

    def _decide(self, make: object) -> None:
        if self.shown is not None and callable(make):
            self.decided.emit(make(self.why.cause, self.why.note.text()))

    def build_or_finish(self) -> None:
        """Begin to build from parts; once more: that is it."""
        if self.shown is None or not self.accepts or not self.build.isEnabled():
            return
        if not self.versions.is_building:
            self.versions.begin_building()
        elif self.versions.lacking:
            lacking = ", ".join(map(words.component, self.versions.lacking))
            hint = self.tr("Space takes a part. Still to be taken: {parts}")
            self._desk.messages.hint(hint.format(parts=lacking))
        else:
            taken = dict(self.versions.versions.taken)
            self.decided.emit(Decision.build(taken, self.why.cause, self.why.note.text()))

    def leave_building(self) -> bool:
        """Whether there was anything to leave."""
        was_building = self.versions.is_building
        if was_building:
            self.versions.end_building()
        return was_building

    def _tell_building(self) -> None:
        is_building = self.versions.is_building
        self.build.setText(
            self.tr("B  Use these parts") if is_building else self.tr("B  Build from parts")
        )
        self.building.setVisible(is_building)
        if is_building:
            lacking = ", ".join(map(words.component, self.versions.lacking))
            self.building.setText(
                self.tr("Arrows walk, Space takes a part. Still to be taken: {parts}").format(
                    parts=lacking
                )
                if lacking
                else self.tr("All parts are taken: B or Enter decides so, Esc leaves it.")
            )

    def tell_draft(self, *, is_kept: bool) -> None:
        """Whether something is being written about the case already."""
        again, anew = self.tr("N  Go on writing…"), self.tr("N  Write anew…")
        self.write.setText(again if is_kept else anew)

    def take_focus(self) -> None:
        self.versions.setFocus(Qt.FocusReason.OtherFocusReason)
