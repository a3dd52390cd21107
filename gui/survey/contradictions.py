"""One actor, one measure, opposite stances in one layer: both sides next to each other."""

from array import array
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from core.model.survey import Contradiction, StatementFilter, sides
from core.project import Project
from gui.shared import statement_words as words
from gui.shared.desk import Desk
from gui.shared.lines import Line
from gui.shared.shares import SharingSplitter, halves
from gui.survey.findings import FindingsPane
from gui.survey.quotes_side import QuotesSide
from gui.survey.wish import About, Tie, Wish

_Both = tuple["array[int]", "array[int]"]


class ContradictionsPane(FindingsPane[Contradiction]):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list.setAccessibleName(self.tr("Contradictions"))
        self.note.setText(
            self.tr("One annotator has the same actor on both sides of the same measure.")
        )
        beside = SharingSplitter(self, halves)
        self.against = QuotesSide(desk, self.tr("Statements against"), beside, is_narrow=True)
        self.in_favour = QuotesSide(desk, self.tr("Statements in favour"), beside, is_narrow=True)
        self.against.show_title(self.tr("Against"))
        self.in_favour.show_title(self.tr("In favour"))
        for each in (self.against, self.in_favour):
            beside.addWidget(each)
        self._wished: object = None
        self.list.change_wanted.connect(self._ask_for_both)
        self.against.list.list_wanted.connect(self.list.setFocus)
        self.against.list.right_wanted.connect(self.in_favour.enter)
        self.in_favour.list.list_wanted.connect(self.against.enter)
        self.show_beside(beside, self.against, self.in_favour)

    def look_for(self, project: Project, wanted: StatementFilter) -> list[Contradiction]:
        return project.contradictions(wanted)

    def key(self, item: Contradiction) -> object:
        return item.layer, item.actor, item.measure

    def line(self, item: Contradiction) -> Line:
        book = self.desk.bridge.codebook
        counts = self.tr("{against} against · {favour} for").format(
            against=self.locale().toString(item.against),
            favour=self.locale().toString(item.in_favour),
        )
        actor, measure = words.name(book, item.actor), words.name(book, item.measure)
        spoken = self.tr("{actor}, {measure}: {against} against, {favour} in favour").format(
            actor=actor, measure=measure, against=item.against, favour=item.in_favour
        )
        return Line(actor, counts, below=measure, spoken=spoken)

    def show_item(self, item: Contradiction) -> None:
        both = replace(
            self.wanted,
            layer=item.layer,
            actors=frozenset({item.actor}),
            measures=frozenset({item.measure}),
        )
        below, above = sides(self.desk.bridge.codebook.stances)

        def ask(project: Project) -> _Both:
            low = project.statement_ids(replace(both, stances=below))
            return low, project.statement_ids(replace(both, stances=above))

        for each in (self.against, self.in_favour):
            each.expect(self.key(item), self._about(item))
        self.statements_asker.ask(ask, self._show_sides)

    def _ask_for_both(self) -> None:
        """Both sides are to be changed, as soon as it is known which they are."""
        finding = self.model.item(self.list.currentIndex().row())
        if finding is None:
            return
        if self.against.is_expecting:
            self._wished = self.key(finding)
        elif ids := [*self.against.all_ids(), *self.in_favour.all_ids()]:
            self.change_wanted.emit(Wish(ids, self._about(finding), is_all=True))

    def _about(self, item: Contradiction) -> About:
        book = self.desk.bridge.codebook
        named = words.name(book, item.actor), words.last_name(book, item.measure)
        return About(", ".join(named), Tie.OTHER)

    def _show_sides(self, found: _Both) -> None:
        self.against.show_statements(found[0])
        self.in_favour.show_statements(found[1])
        finding = self.model.item(self.list.currentIndex().row())
        is_wished = finding is not None and self._wished == self.key(finding)
        self._wished = None
        if is_wished and self.isVisible():
            self._ask_for_both()

    def enter(self) -> None:
        self.against.enter()

    def explain(self, *, is_narrow: bool) -> None:
        """What stands in place of the lists while there is no contradiction."""
        self.hint.explain(
            self.tr("No contradictions here") if is_narrow else self.tr("No contradictions"),
            self.tr(
                "A contradiction stands here when one annotator has recorded the same actor "
                "for and against the same measure. Often the actor changed sides, or a condition "
                "was overlooked; sometimes it was a slip."
            ),
        )
