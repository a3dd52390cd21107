"""What one annotator has recorded more than once of an article: likely slips first."""

from PySide6.QtWidgets import QWidget

from core.model.survey import Repetition, StatementFilter
from core.project import Project
from gui.shared import statement_words as words
from gui.shared.desk import Desk
from gui.shared.lines import Line
from gui.survey.findings import FindingsPane
from gui.survey.quotes_side import QuotesSide
from gui.survey.wish import About, Tie


class DuplicatesPane(FindingsPane[Repetition]):
    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.list.setAccessibleName(self.tr("Duplicates"))
        self.note.setText(
            self.tr("Recorded twice on the same words first; then said again elsewhere.")
        )
        self.statements = QuotesSide(
            desk, self.tr("Statements that repeat each other"), self, is_narrow=True
        )
        self.statements.list.list_wanted.connect(self.list.setFocus)
        self.list.change_wanted.connect(self.statements.ask_for_all)
        self.show_beside(self.statements, self.statements)

    def look_for(self, project: Project, wanted: StatementFilter) -> list[Repetition]:
        return project.repetitions(wanted)

    def key(self, item: Repetition) -> object:
        return item.layer, item.article, item.actor, item.stance, item.measure

    def line(self, item: Repetition) -> Line:
        book = self.desk.bridge.codebook
        kind = self.tr("same words") if item.overlaps else self.tr("said again")
        count = f"{kind} · {self.locale().toString(len(item.statements))} ×"
        said = [words.name(book, item.actor), words.name(book, item.stance)]
        below = f"{words.last_name(book, item.measure)} · {item.title}"
        return Line(", ".join(said), count, below=below)

    def show_item(self, item: Repetition) -> None:
        self.statements.show_title(
            self.tr("Same words of the text") if item.overlaps else self.tr("Said again")
        )
        self.statements.expect(self.key(item), About(item.title, Tie.OTHER))
        self.statements.show_statements(item.statements)

    def enter(self) -> None:
        self.statements.enter()

    def explain(self, *, is_narrow: bool) -> None:
        """What stands in place of the lists while nothing is repeated."""
        self.hint.explain(
            self.tr("No duplicates here") if is_narrow else self.tr("No duplicates"),
            self.tr(
                "Duplicates stand here when one annotator has recorded the same actor, stance and "
                "measure more than once in one article: those that share words of the text first, "
                "since one of them is likely too many."
            ),
        )
