"""What the bar at the foot of the window counts, on each page."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.model.article import ArticleRow
from gui.articles.model import ROW, ArticlesModel
from gui.workplace import Workplace
from tests.gui.builders import press

COMPLETE = ("Return", "Return", "4", "Return")
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
DRAFT = ("Down", "Return", "Return", "Esc")


def counted(workplace: Workplace) -> str:
    """What can be read of the statements of the open article."""
    counts = workplace.status.counts
    return counts.text() if counts.isVisible() else ""


@pytest.fixture
def with_a_draft(workplace: Workplace) -> Workplace:
    press(*COMPLETE, *DRAFT)
    assert counted(workplace) == "1 statement, 1 draft"
    return workplace


@pytest.mark.parametrize("page", ["Ctrl+3", "Ctrl+4"])
def test_statements_of_an_article_are_counted_only_where_it_is_seen(
    with_a_draft: Workplace, page: str, qtbot: QtBot
) -> None:
    press(page)
    assert counted(with_a_draft) == ""
    assert with_a_draft.status.progress_text.isVisible()
    press("Ctrl+Z")
    assert counted(with_a_draft) == ""
    press("Ctrl+1")
    assert counted(with_a_draft) == "1 statement"
    overview = with_a_draft.rooms._overview
    qtbot.waitUntil(lambda: overview is None or overview._job is None)  # it reads beside the desk


def test_the_list_of_articles_counts_as_the_bar_does(with_a_draft: Workplace) -> None:
    model = with_a_draft.articles.model
    assert isinstance(model, ArticlesModel)
    row = model.index(0).data(ROW)
    assert isinstance(row, ArticleRow)
    assert (row.complete, row.drafts) == (1, 1)
    spoken = model.index(0).data(SPOKEN)
    assert spoken.endswith("statements: 1, drafts: 1")
