"""The two lists of the search page: where their hits come from and where they lead."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.model.search import Hit, StatementHit
from core.project import Project
from gui.search import words
from gui.search.delegates import ArticleHitDelegate, StatementHitDelegate
from gui.search.pane import ResultsPane, Source
from gui.shared.desk import Desk


def article_pane(desk: Desk, parent: QWidget) -> ResultsPane[Hit]:
    def lead(hit: Hit) -> None:
        desk.selection.go_to(hit.id, hit.start or 0, hit.end or 0)

    source = Source[Hit](
        name=QCoreApplication.translate("Search", "Articles that were found"),
        ids=Project.found_articles,
        hits=Project.article_hits,
        spoken=words.spoken_article,
        open=lead,
    )
    return ResultsPane(desk, source, ArticleHitDelegate(desk.theme), parent)


def statement_pane(desk: Desk, parent: QWidget) -> ResultsPane[StatementHit]:
    def lead(hit: StatementHit) -> None:
        """Show the statement at the desk; another annotator's is only a place in the text."""
        desk.selection.go_to(hit.article, hit.start or 0, hit.end or 0)
        if hit.layer == desk.bridge.layer:
            desk.selection.show_statement(hit.id)

    source = Source[StatementHit](
        name=QCoreApplication.translate("Search", "Statements that were found"),
        ids=Project.found_statements,
        hits=lambda project, query, ids, _layer: project.statement_hits(query, ids),
        spoken=words.spoken_statement,
        open=lead,
    )
    return ResultsPane(desk, source, StatementHitDelegate(desk.theme, desk.bridge), parent)
