"""A project without articles: the next step is a key away, and then the keys are the text’s."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from gui.exchange.import_dialog import ImportDialog
from tests.gui.builders import press, project_with, wait_until, window_on


def test_enter_in_an_empty_project_leads_to_the_import(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    project_with(path).close()
    with window_on(path) as workplace:
        offer = workplace.reader.empty.offer
        assert QApplication.focusWidget() is offer
        assert offer.text() == "Import articles…"
        press("Return")
        found = workplace.window.findChild(ImportDialog)
        assert isinstance(found, QDialog)
        wait_until(found.isVisible)


def test_once_there_is_an_article_the_keys_work_in_its_text(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    project_with(path).close()
    with window_on(path) as workplace:
        new = NewArticle("Warsaw rejects the talks.", ArticleDetails("Talks"), "a test")
        workplace.desk.bridge.run(AddArticles([new]))
        wait_until(lambda: workplace.desk.page.article is not None)
        assert QApplication.focusWidget() is workplace.reader.view
        assert not workplace.reader.empty.isVisible()


def test_where_articles_are_left_to_choose_from_nothing_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "new.glossator"
    project_with(path, "Warsaw rejects the talks.").close()
    with window_on(path) as workplace:
        workplace.desk.selection.show_article(None)
        assert workplace.reader.empty.isVisible()
        assert not workplace.reader.empty.offer.isVisible()
