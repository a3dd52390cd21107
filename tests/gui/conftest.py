"""A real desk in a real window, and the project it works on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.model.article import ArticleDetails, NewArticle
from core.project import Project
from gui.shared.desk import Desk
from gui.shared.languages import known_languages, speak
from gui.shared.running import stop_all
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import TEXT, project_with, window_on

OUTLETS = ("Harbour Courier", "The Meridian", "Northern Ledger", "Policy Wire")


@pytest.fixture(autouse=True)
def no_window_left(qapp: QApplication) -> Iterator[None]:
    """A window that outlived its test would take keys from those of the next, and time; so would
    what goes on beside it.

    Those that stood there before the test belong to several of them.
    """
    before = QApplication.topLevelWidgets()
    yield
    stop_all()
    for window in QApplication.topLevelWidgets():
        # The list of a completer is deleted by that: once more would crash.
        if window not in before and not isinstance(window, QAbstractItemView):
            window.close()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(params=known_languages())
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The desk speaks each of its languages in turn."""
    locale = QLocale()
    spoken = speak(qapp, request.param)
    yield request.param
    for translator in spoken:
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """A desk without a project."""
    window = QWidget()
    qtbot.addWidget(window)
    settings = Settings()
    made = Desk.make(window, settings, Theme(settings))
    yield made
    if made.bridge.is_open:
        made.bridge.close()


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """A whole window on an article without statements; the focus is in the text."""
    path = tmp_path / "work.glossator"
    project_with(path, TEXT).close()
    with window_on(path) as made:
        yield made


@pytest.fixture
def new_project(tmp_path: Path) -> Callable[..., Project]:
    """Makes a project with so many articles and these annotators; the first one acts."""

    def make(
        articles: int = 0, annotators: tuple[str, ...] = ("Ana",), name: str = "pilot"
    ) -> Project:
        project = Project.create(tmp_path / f"{name}.glossator")
        for annotator in annotators:
            project.run(AddAnnotator(annotator))
        if annotators:
            project.act_as(annotators[0])
        project.run(AddArticles([article(number) for number in range(articles)]))
        return project

    return make


def article(number: int) -> NewArticle:
    details = ArticleDetails(
        title=f"Title {number:05}",
        outlet=OUTLETS[number % len(OUTLETS)],
        published=f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}",
    )
    return NewArticle(f"Text {number} about talks and word{number}.", details, origin="a test")
