"""What is painted of one article."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from core.project import Project
from gui.articles.delegate import broken
from gui.articles.panel import ArticlesPanel
from gui.shared.desk import Desk

NewProject = Callable[..., Project]
LONG = "Reopening the channels between the capitals, and what the ports along the coast say of it"


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ArticlesPanel:
    panel = ArticlesPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def listed(panel: ArticlesPanel) -> QTableView:
    found = panel.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def second_lines(listed: QTableView) -> list[bool]:
    """Whether anything stands on the second line of each row."""
    QApplication.processEvents()
    picture = listed.viewport().grab().toImage()
    rows = range(listed.model().rowCount())
    rooms = [listed.visualRect(listed.model().index(row, 0)) for row in rows]
    return [_has_words(picture, room) for room in rooms]


def _has_words(picture: QImage, room: QRect) -> bool:
    lower = room.adjusted(30, room.height() // 2 + 1, -16, -10)
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(lower.left(), lower.right())
        for y in range(lower.top(), lower.bottom())
    }
    return len(colours) > 1


def test_a_title_takes_both_lines_where_nothing_else_stands_there(
    desk: Desk, listed: QTableView, new_project: NewProject
) -> None:
    project = new_project(0)
    wanted = [
        ArticleDetails(LONG),
        ArticleDetails("Short"),
        ArticleDetails("Short", outlet="The Meridian"),
    ]
    articles = [NewArticle(f"Text {n}.", each, "a test") for n, each in enumerate(wanted)]
    project.run(AddArticles(articles))
    desk.bridge.adopt(project)
    assert second_lines(listed) == [True, False, True]


@pytest.mark.parametrize(
    "title",
    [LONG, "欧盟表示支持而波兰反对关于重新开放渠道的提案以及更多的内容", "😀 " * 40, "x" * 90],
    ids=["words", "chinese", "emoji", "one word"],
)
def test_a_title_is_broken_where_its_first_line_ends(panel: ArticlesPanel, title: str) -> None:
    font = panel.font()
    first, rest = broken(title, font, 180)
    assert (first + rest).replace(" ", "") == title.replace(" ", "")
    assert first
    assert rest
    assert QFontMetrics(font).horizontalAdvance(first) <= 180


def test_one_article_is_not_many(desk: Desk, panel: ArticlesPanel, new_project: NewProject) -> None:
    desk.bridge.adopt(new_project(1))
    line = panel.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    assert line.placeholderText() == "Search 1 article…"
