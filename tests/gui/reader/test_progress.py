"""How far an article has been read, and where one stopped: kept until another day."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.project import Project
from gui.main_window import MainWindow
from gui.shared.settings import Settings
from gui.shared.theme import Theme
from gui.workplace import Workplace
from tests.gui.builders import project_with

LONG = "\n\n".join(f"Line {number} says that somebody wants something." for number in range(200))
OTHER = "\n\n".join(f"Number {number} tells of something else." for number in range(200))

Start = Callable[[], Workplace]


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts the desk on one project, again and again, as on another day."""
    path, settings, open_ones = tmp_path / "p.glossator", Settings.in_folder(tmp_path), []
    project_with(path, LONG, OTHER).close()

    def begin() -> Workplace:
        for window in open_ones:
            window.close()
        window = MainWindow(settings, Theme(settings))
        window.resize(1200, 800)
        window.show()
        open_ones.append(window)
        workplace = window.furnish()
        workplace.open_project(path)
        workplace.desk.bridge.act_as("Ana")
        workplace.reader.setFocus()
        qapp.processEvents()
        return workplace

    yield begin
    for window in open_ones:
        window.close()


def articles(project: Project) -> list[ArticleId]:
    return [ArticleId(each) for each in project.article_ids(project.layer.id, ArticleFilter())]


def go_to(workplace: Workplace, share: float) -> int:
    """Read on to a share of the article, sentence by sentence as it were."""
    point = round(share * len(workplace.desk.page.text))
    workplace.reader.go_to(point)
    QApplication.processEvents()
    return workplace.reader.place_now


def test_the_furthest_place_counts_not_the_last_one(start: Start) -> None:
    workplace = start()
    reader = workplace.reader
    go_to(workplace, 0.6)
    furthest = reader.progress.furthest
    assert furthest >= 0.6 * len(LONG)
    go_to(workplace, 0.1)
    assert reader.progress.furthest == furthest
    share = 100 * furthest // len(LONG)
    assert f"read to {share} %" in reader.view.minimap.accessibleDescription()


def test_what_was_scrolled_past_counts_as_read(start: Start) -> None:
    workplace = start()
    assert workplace.reader.progress.furthest < 100
    bar = workplace.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert workplace.reader.progress.furthest > 0.95 * len(LONG)


def test_place_and_progress_of_each_article_last_until_another_day(start: Start) -> None:
    first = start()
    one, other = articles(first.desk.bridge.project)
    places, read = {}, {}
    for article, share in ((one, 0.3), (other, 0.8)):
        first.desk.selection.show_article(article)
        go_to(first, share)
        places[article] = go_to(first, share - 0.1)
        read[article] = first.reader.progress.furthest
    again = start()
    assert again.desk.selection.article == other
    for article in (other, one):
        again.desk.selection.show_article(article)
        QApplication.processEvents()
        assert again.reader.place_now == places[article]
        assert again.reader.progress.furthest == read[article]


def test_each_annotator_has_a_place_of_her_own(start: Start) -> None:
    workplace = start()
    ana = go_to(workplace, 0.7)
    workplace.desk.bridge.project.run(_annotator("Ben"))
    workplace.desk.bridge.act_as("Ben")
    QApplication.processEvents()
    assert workplace.reader.place_now == 0
    assert workplace.reader.progress.furthest < 0.2 * len(LONG)
    workplace.desk.bridge.act_as("Ana")
    QApplication.processEvents()
    assert workplace.reader.place_now == ana


def _annotator(name: str) -> object:
    from core.commands.layers import AddAnnotator

    return AddAnnotator(name)


def test_only_the_articles_read_last_are_remembered(tmp_path: Path) -> None:
    settings = Settings.in_folder(tmp_path)
    settings.remember_trail(
        "p", "Ana", {f"{number:032x}": (number, number) for number in range(900)}
    )
    kept = settings.trail_in("p", "Ana")
    assert len(kept) == 500
    assert kept[f"{899:032x}"] == (899, 899)
    assert settings.trail_in("p", "Ben") == {}


def test_a_trail_that_makes_no_sense_is_none(tmp_path: Path) -> None:
    settings = Settings.in_folder(tmp_path)
    settings._store.setValue("project-p/trail-Ana", "abc;x:1;:;u:1:-2;v:3:4")
    assert settings.trail_in("p", "Ana") == {"v": (3, 4)}


def test_a_place_found_elsewhere_is_shown_for_a_moment(start: Start) -> None:
    workplace = start()
    _, other = articles(workplace.desk.bridge.project)
    begin = OTHER.index("Number 150")
    workplace.desk.selection.go_to(other, begin, begin + 10)
    QApplication.processEvents()
    view = workplace.reader.view
    assert workplace.desk.selection.article == other
    assert workplace.reader.place_now == begin
    assert view.paper.shown_place == (begin, begin + 10)
    assert view.viewport().rect().contains(view.caret_rect(begin).center())
    view._forget_place()
    assert view.paper.shown_place is None
