"""The history of the project: filters, before and after, export, and what comes back."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from core.commands.articles import SetArticleState
from core.commands.codebook_merge import MergeEntries
from core.commands.layers import AddAnnotator
from core.commands.statements import DeleteStatement, SetNote
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from gui.history.trail_dialog import TrailDialog
from gui.shared.actions import ActionId
from gui.workplace import Workplace
from tests.gui.builders import TEXT, press, project_with, record, wait_until

OpenWindow = Callable[[Path], Workplace]


@pytest.fixture
def workplace(open_window: OpenWindow, tmp_path: Path) -> Workplace:
    """Ana has put down two statements, changed the one and deleted the other; Ben one."""
    path = tmp_path / "work.glossator"
    project = project_with(path, TEXT)
    article = first_article(project)
    kept, gone = record(project, article, "Berlin", "Germany"), record(project, article, "Warsaw")
    project.run(SetNote(kept, "a <b>bold</b> note"))
    project.run(DeleteStatement(gone))
    project.run(AddAnnotator("Ben"))
    project.act_as("Ben")
    record(project, article, "Paris", "France")
    project.close()
    made = open_window(path)
    made.desk.bridge.act_as("Ana")
    return made


def first_article(project: Project) -> ArticleId:
    return ArticleId(project.article_ids(None, ArticleFilter())[0])


def opened(workplace: Workplace) -> TrailDialog:
    workplace.desk.actions[ActionId.SHOW_HISTORY].trigger()
    found = workplace.window.findChild(TrailDialog)
    assert isinstance(found, TrailDialog)
    found.activateWindow()
    wait_until(lambda: not found.is_busy and found.isActiveWindow())
    found.list.setFocus()
    return found


def titles(dialog: TrailDialog) -> list[str]:
    return [str(dialog.model.index(row).data()) for row in range(dialog.model.rowCount())]


def settled(dialog: TrailDialog) -> None:
    QApplication.processEvents()
    wait_until(lambda: not dialog.is_busy)


def go_to(dialog: TrailDialog, words: str) -> None:
    """By the arrow keys, to the first line with these words."""
    dialog.list.setFocus()
    press("Home")
    row = next(row for row, title in enumerate(titles(dialog)) if words in title)
    press(*["Down"] * row)


def test_steps_are_told_with_what_they_changed_by_the_arrow_keys(workplace: Workplace) -> None:
    dialog = opened(workplace)
    assert "2 steps" not in dialog.count.text()
    go_to(dialog, "write note")
    told = dialog.details.toPlainText()
    assert told.startswith("Ana, today ")
    assert "statement of Ana in “Article 1”: “Berlin”" in told
    assert "note: – → a <b>bold</b> note" in told


def test_another_ones_statement_is_not_read_before_one_is_done(workplace: Workplace) -> None:
    dialog = opened(workplace)
    assert "work that is not shown until you are done" in titles(dialog)[0]
    told = dialog.details.toPlainText()
    assert "France" not in told
    assert "Paris" not in told
    dialog.filter.words.setFocus()
    press(*"Paris")
    settled(dialog)
    assert not [title for title in titles(dialog) if "add statement" in title]
    article = first_article(workplace.desk.bridge.project)
    workplace.desk.bridge.run(SetArticleState(article, ArticleState.DONE))
    settled(dialog)
    assert [title for title in titles(dialog) if "add statement (France)" in title]


def test_filters_are_reached_by_keys_and_say_when_nothing_passes(workplace: Workplace) -> None:
    dialog = opened(workplace)
    whole = dialog.model.rowCount()
    dialog.filter.whose.setFocus()
    press("Down")
    settled(dialog)
    assert dialog.filter.whose.currentText() == "Ana"
    assert all(", Ana" in title for title in titles(dialog))
    dialog.filter.kind.setFocus()
    press("Down")
    settled(dialog)
    assert 0 < dialog.model.rowCount() < whole
    kinds = ("statement", "draft", "note")
    assert all(any(kind in title for kind in kinds) for title in titles(dialog))
    dialog.filter.words.setFocus()
    press(*"nowhere")
    settled(dialog)
    assert dialog.model.rowCount() == 0
    assert dialog.hint.isVisible()
    assert not dialog.export.isEnabled()


def test_a_deleted_statement_comes_back_by_a_key_and_undo_takes_it_away(
    workplace: Workplace,
) -> None:
    dialog = opened(workplace)
    go_to(dialog, "delete draft")
    assert dialog.restore.isVisible()
    dialog.restore.button.setFocus()
    press("Space")
    assert dialog.restore.said.text().startswith("The statement is back.")
    assert len(workplace.desk.page.statements) == 2
    settled(dialog)
    assert titles(dialog)[0].startswith("restore statement")
    go_to(dialog, "delete draft")
    assert not dialog.restore.isVisible()
    press("Esc")
    workplace.desk.bridge.undo()
    assert len(workplace.desk.page.statements) == 1


def test_nothing_is_brought_back_while_the_project_can_only_be_read(
    workplace: Workplace,
) -> None:
    path = workplace.desk.bridge.project.path
    workplace.desk.bridge.close()
    workplace.desk.bridge.adopt(Project.open(path, read_only=True))
    workplace.desk.bridge.act_as("Ana")
    dialog = opened(workplace)
    go_to(dialog, "delete draft")
    assert dialog.restore.isVisible()
    assert not dialog.restore.button.isEnabled()
    assert "can be read but not changed" in dialog.restore.said.text()


def test_one_that_follows_a_merge_says_by_what_name_it_goes_now(workplace: Workplace) -> None:
    bridge = workplace.desk.bridge
    germany = bridge.codebook.find(EntryKind.ACTOR, "Germany")
    poland = bridge.codebook.find(EntryKind.ACTOR, "Poland")
    assert germany is not None
    assert poland is not None
    bridge.run(DeleteStatement(workplace.desk.page.statements[0].id))
    bridge.run(MergeEntries((germany.id,), poland.id))
    dialog = opened(workplace)
    go_to(dialog, "delete draft (Germany)")
    dialog.restore.button.setFocus()
    press("Space")
    assert "“Germany” is now “Poland”." in dialog.restore.said.text()


def test_what_is_listed_is_written_to_a_table_as_the_command_line_writes_it(
    workplace: Workplace, tmp_path: Path
) -> None:
    dialog = opened(workplace)
    out, other = tmp_path / "history.csv", tmp_path / "other.csv"
    dialog.write(out)
    settled(dialog)
    assert str(out) in dialog.count.text()
    project = workplace.desk.bridge.project
    project.write_trail(other, dialog.filter.wanted, dialog.model.viewer, for_spreadsheet=True)
    assert out.read_bytes() == other.read_bytes()
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert "France" not in {row["after"] for row in rows if row["field"] == "actor"}


@pytest.mark.parametrize("kind", ["spreadsheet", "as it is"])
def test_a_table_is_written_as_it_is_where_that_is_chosen(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    workplace.desk.bridge.run(SetNote(workplace.desk.page.statements[0].id, "=1+1"))
    out = tmp_path / "history.csv"

    def choose(_parent: object, _title: str, _start: str, filters: str) -> tuple[str, str]:
        return str(out), next(each for each in filters.split(";;") if kind in each)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog = opened(workplace)
    dialog.export.click()
    settled(dialog)
    with out.open(encoding="utf-8-sig", newline="") as file:
        said = {row["after"] for row in csv.DictReader(file) if row["field"] == "note"}
    assert ("=1+1" in said) is (kind == "as it is")


def test_enter_goes_to_the_article_of_a_step(workplace: Workplace) -> None:
    dialog = opened(workplace)
    go_to(dialog, "write note")
    press("Return")
    wait_until(lambda: workplace.window.findChild(TrailDialog) is None)
    assert workplace.desk.selection.article == first_article(workplace.desk.bridge.project)


def test_nothing_of_the_data_is_taken_for_mark_up(workplace: Workplace) -> None:
    dialog = opened(workplace)
    formats = {label.textFormat() for label in dialog.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_dialog_fits_a_small_screen_whatever_annotators_are_called(
    workplace: Workplace,
) -> None:
    project = workplace.desk.bridge.project
    name = "Annotators of the second round " * 3
    project.run(AddAnnotator(name.strip()))
    project.act_as(name.strip())
    record(project, first_article(project), "Berlin")
    dialog = opened(workplace)
    assert dialog.minimumSizeHint().width() <= 944


def test_steps_are_fetched_by_the_page(workplace: Workplace) -> None:
    project = workplace.desk.bridge.project
    article = first_article(project)
    for turn in range(300):
        state = ArticleState.IN_PROGRESS if turn % 2 else ArticleState.TO_DO
        project.run(SetArticleState(article, state))
    dialog = opened(workplace)
    settled(dialog)
    assert dialog.model.rowCount() > 300
    assert dialog.model.steps_held <= 128
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    assert QAbstractItemModelTester(dialog.model, mode).model() is dialog.model
    workplace.desk.bridge.undo()
    settled(dialog)
    assert titles(dialog)[0].startswith("Undo: ")
