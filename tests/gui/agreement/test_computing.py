"""Figures of agreement while they are computed: whose they are, what stops them, what fails."""

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton

from core.commands.articles import SetArticleState
from core.commands.layers import ImportLayer, IncomingArticle
from core.model.article import ArticleDetails
from core.model.layer import ArticleState, LayerKind
from core.project import Project
from core.text.canonical import digest
from gui.agreement.page import AgreementPage
from gui.workplace import Workplace
from tests.core.builders import TWO_VIEWS, two_annotators
from tests.gui.builders import has_settled, press, wait_until, window_on

_STOPPED = "Stopped: the figures are not complete."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "two.glossator"
    two_annotators(path).close()
    return path


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project, of other people whose layers have the same numbers."""
    path = tmp_path / "other.glossator"
    two_annotators(path, TWO_VIEWS[:2], ("Xenia", "Yann")).close()
    return path


@pytest.fixture
def workplace(path: Path) -> Iterator[Workplace]:
    with window_on(path, annotator="Ana", size=(1280, 800)) as made:
        yield made


def begun(workplace: Workplace) -> AgreementPage:
    """The page, whose figures are still to come."""
    press("Ctrl+6")
    page = workplace.rooms.agreement
    assert page is not None
    return page


def opened(workplace: Workplace) -> AgreementPage:
    page = begun(workplace)
    wait_until(has_settled)
    return page


def answered(page: AgreementPage) -> None:
    """The work has ended, and nothing of its answer has been told yet."""
    assert page._job is not None
    page._job.wait()


def pill(page: AgreementPage, name: str) -> QToolButton:
    pills = page.figures.choices.findChildren(QToolButton)
    return next(pill for pill in pills if pill.accessibleName() == name)


def test_figures_come_while_the_focus_waits_and_then_it_stands_on_them(
    workplace: Workplace,
) -> None:
    page = begun(workplace)
    assert not page.figures.pairs.hasFocus()
    wait_until(has_settled)
    assert page.figures.pairs.hasFocus()


def test_a_focus_that_was_moved_meanwhile_stays_where_the_user_put_it(
    workplace: Workplace,
) -> None:
    page = begun(workplace)
    page.figures.choices.resamples.setFocus()
    wait_until(has_settled)
    assert page.figures.choices.resamples.hasFocus()


def test_whoever_stops_before_the_first_figures_is_left_in_peace(workplace: Workplace) -> None:
    page = begun(workplace)
    page.figures.progress.button.click()
    wait_until(has_settled)
    assert page.figures.progress.words.text() == _STOPPED
    page.figures.progress.button.click()
    wait_until(has_settled)
    assert page.figures.parts.marks


def test_what_cannot_be_computed_ends_the_progress_and_can_be_tried_again(
    workplace: Workplace, path: Path
) -> None:
    page = opened(workplace)
    aside = path.with_suffix(".aside")
    os.rename(path, aside)
    said = QSignalSpy(workplace.desk.messages.said)
    page.measure()
    wait_until(has_settled)
    assert said.count() == 1
    assert not page.figures.progress.bar.isVisible()
    assert page.figures.progress.words.text() == _STOPPED
    os.rename(aside, path)
    page.figures.progress.button.click()
    wait_until(has_settled)
    assert page.figures.progress.words.text() == ""


def test_no_report_is_saved_of_figures_that_could_not_be_computed(
    workplace: Workplace, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *where, **_: (asked.append(where), ("", ""))[1]
    )
    page = opened(workplace)
    os.rename(path, path.with_suffix(".aside"))
    page.figures.choices.matching.setCurrentIndex(3)
    page.figures.choices.changed.emit()
    page.save()
    wait_until(has_settled)
    assert asked == []
    os.rename(path.with_suffix(".aside"), path)
    page.measure()
    wait_until(has_settled)
    assert asked == [], "nobody is asked later on"


def test_figures_of_a_project_that_was_left_are_not_shown_in_the_next(
    workplace: Workplace, other: Path
) -> None:
    page = begun(workplace)
    answered(page)
    told: list[str] = []
    page.filled.connect(lambda: told.append(page.figures.counts.text()))
    workplace.open_project(other)
    for _ in range(3):
        QApplication.processEvents()
        assert "Ana" not in page.figures.counts.text()
    workplace.rooms.show_agreement()
    wait_until(has_settled)
    assert told
    assert all("Xenia" in each for each in told)


def test_who_was_left_out_in_one_project_is_compared_in_the_next(
    workplace: Workplace, other: Path
) -> None:
    page = opened(workplace)
    pill(page, "Ben").click()
    page.figures.choices.gamma.click()
    wait_until(has_settled)
    workplace.open_project(other)
    workplace.rooms.show_agreement()
    wait_until(has_settled)
    assert pill(page, "Yann").isChecked()
    assert "Xenia" in page.figures.counts.text()


def test_a_figure_of_a_layer_that_was_taken_back_opens_nothing_and_breaks_nothing(
    workplace: Workplace,
) -> None:
    bridge = workplace.desk.bridge
    bridge.run(ImportLayer("Program", LayerKind.SUGGESTION, (predicted(bridge.project),)))
    page = opened(workplace)
    pill(page, "Program (suggestions)").click()
    wait_until(has_settled)
    mark = next(each for each in page.figures.pairs.marks if "Ben and Program" in each.words)
    bridge.undo()
    assert len(bridge.project.layers()) == 2
    page.open(mark.opens)  # type: ignore[arg-type]
    wait_until(has_settled)
    assert not page.behind.pane.model.items
    assert page.behind.pane.hint._what.text() == "Nothing here"


def predicted(project: Project) -> IncomingArticle:
    """What a program says of the first article: that there is nothing in it."""
    text = project.text(project.titles()[0].id)
    details = ArticleDetails("")
    return IncomingArticle("1", digest(text), None, details, None, ArticleState.DONE, ())


def test_the_focus_stays_on_an_annotator_when_another_one_comes(workplace: Workplace) -> None:
    page = opened(workplace)
    bridge = workplace.desk.bridge
    pill(page, "Ben").setFocus()
    bridge.run(ImportLayer("Program", LayerKind.SUGGESTION, (predicted(bridge.project),)))
    page.measure()
    wait_until(has_settled)
    assert pill(page, "Program (suggestions)").isVisible()
    assert pill(page, "Ben").hasFocus()


def test_the_button_that_computes_anew_hands_the_focus_to_the_figures(
    workplace: Workplace,
) -> None:
    page = opened(workplace)
    bridge = workplace.desk.bridge
    bridge.run(SetArticleState(bridge.project.titles()[0].id, ArticleState.IN_PROGRESS))
    page.figures.progress.button.setFocus()
    press("Space")
    wait_until(has_settled)
    assert not page.figures.progress.button.isVisible()
    assert page.figures.pairs.hasFocus()


def test_what_is_behind_a_figure_is_as_it_is_now_when_one_comes_back(
    workplace: Workplace,
) -> None:
    page = opened(workplace)
    page.take_focus()
    press("Return")
    wait_until(has_settled)
    (item,) = page.behind.pane.model.items
    press("Return")
    bridge = workplace.desk.bridge
    bridge.run(SetArticleState(item.article, ArticleState.IN_PROGRESS))
    press("Ctrl+6")
    wait_until(has_settled)
    assert not page.behind.pane.model.items
    assert page.behind.pane.hint._what.text() == "Nothing here"
    press("Ctrl+Z")
    wait_until(has_settled)
    press("Ctrl+6")
    wait_until(has_settled)
    assert [each.article for each in page.behind.pane.model.items] == [item.article]


def test_a_copy_of_the_project_shows_its_own_figures(
    workplace: Workplace, path: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.glossator"
    copyfile(path, copy)
    with Project.open(copy) as project:
        project.act_as("Ben")
        first = project.titles()[0]
        project.run(SetArticleState(first.id, ArticleState.IN_PROGRESS))
    page = opened(workplace)
    page.take_focus()
    press("Return")
    wait_until(has_settled)
    workplace.open_project(copy)
    assert page.figures.counts.text() == ""
    assert not page.behind.pane.model.items


def test_figures_of_each_and_of_months_say_their_overlap_and_open_what_they_count(
    tmp_path: Path,
) -> None:
    """F1 of these is at any overlap, whichever overlap statements are to have for the others."""
    path = tmp_path / "three.glossator"
    views = [(one, other, one) for one, other in TWO_VIEWS[:6]]
    two_annotators(path, views, ("Ana", "Ben", "Cleo")).close()
    with window_on(path, annotator="Ana", size=(1280, 800)) as workplace:
        page = opened(workplace)
        matching = page.figures.choices.matching
        matching.setCurrentIndex(3)
        matching.activated.emit(3)
        wait_until(has_settled)
        content = page.figures._content
        of_each = [group.rows[0] for group in content.annotators]
        of_months = [(each.words, each.moments[0].opens) for each in content.courses]
    assert [row.name for row in of_each] == ["F1 at any overlap"] * 3
    assert {row.opens.behind.at_least for row in of_each} == {0.0}  # type: ignore[attr-defined]
    found = [o.behind for name, o in of_months if name.startswith("F1 at any overlap, ")]  # type: ignore[attr-defined]
    others = [o.behind for name, o in of_months if not name.startswith("F1")]  # type: ignore[attr-defined]
    assert {each.at_least for each in found} == {0.0}
    assert {each.at_least for each in others} == {1.0}
