"""Another program works on the same project: the window follows, and takes nothing away."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QInputDialog

from core.commands.articles import AddArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.statements import ChooseEntry, DeleteStatement
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.project import Project
from gui.workplace import Workplace
from tests.gui.builders import press, record, wait_until
from tests.gui.conftest import article

COMPLETE = ("Return", "Return", "4", "Return")


@pytest.fixture
def other(workplace: Workplace) -> Iterator[Project]:
    """The same project, the same annotator, as another program has it."""
    with Project.open(workplace.desk.bridge.project.path) as project:
        project.act_as("Ana")
        yield project


def come_to(workplace: Workplace) -> None:
    """The window gets the focus of the desktop."""
    QCoreApplication.sendEvent(workplace.window, QEvent(QEvent.Type.WindowActivate))


def rows(workplace: Workplace) -> int:
    return workplace.statements.model.rowCount()


def test_a_statement_recorded_elsewhere_comes_in_by_itself(
    workplace: Workplace, other: Project
) -> None:
    press(*COMPLETE)
    current = workplace.desk.selection.statement
    (only,) = other.article_ids(None, ArticleFilter())
    record(other, only, "Nobody asked Rome", "Poland")
    wait_until(lambda: rows(workplace) == 2)  # by the clock
    assert workplace.desk.selection.statement == current
    assert workplace.reader.view.hasFocus()
    assert "1 draft" in workplace.status.counts.text()


def test_a_statement_deleted_elsewhere_goes_and_an_undo_here_says_so(
    workplace: Workplace, other: Project
) -> None:
    press(*COMPLETE)
    current = workplace.desk.page.current
    assert current is not None
    other.run(DeleteStatement(current.id))
    come_to(workplace)
    wait_until(lambda: rows(workplace) == 0)
    assert workplace.desk.page.current is None
    assert workplace.status.undo.toolTip() or "delete" in workplace.status.undo.text()


def test_what_is_typed_and_begun_stays_while_others_change_the_codebook(
    workplace: Workplace, other: Project
) -> None:
    press("Return")
    begun = workplace.desk.selection.pending
    line = workplace.panels.form.actor.line
    assert line.hasFocus()
    press("Z", "E")
    other.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Zembla")))
    come_to(workplace)
    book = workplace.desk.bridge.codebook
    wait_until(lambda: workplace.desk.bridge.codebook is not book)
    assert line.hasFocus()
    assert line.text() == "ze"
    assert workplace.desk.selection.pending == begun
    press("M", "Return")
    current = workplace.desk.page.current
    assert current is not None
    assert workplace.desk.bridge.codebook.name_of(current.parts.actor) == "Zembla"


def test_a_note_that_is_being_written_stays_when_its_statement_changes_elsewhere(
    workplace: Workplace, other: Project
) -> None:
    press(*COMPLETE)
    note = workplace.panels.form.details.note
    note.setFocus()
    press("O", "D", "D")
    current = workplace.desk.page.current
    assert current is not None
    wanted = other.codebook.stances[0]
    other.run(ChooseEntry(current.id, EntryKind.STANCE, wanted.id))
    workplace.projects.elsewhere.look()

    def stance() -> object:
        current = workplace.desk.page.current
        return current and current.parts.stance

    wait_until(lambda: stance() == wanted.id)
    assert note.toPlainText() == "odd"
    assert note.hasFocus()
    workplace.panels.save()
    current = workplace.desk.page.current
    assert current is not None
    assert (current.parts.note, current.parts.stance) == ("odd", wanted.id)


def test_articles_that_another_program_imports_are_listed(
    workplace: Workplace, tmp_path: Path
) -> None:
    """A real one, started beside the desk."""
    opened = workplace.desk.selection.article
    more = tmp_path / "more.txt"
    more.write_text("Oslo agrees with everyone.", encoding="utf-8")
    path = workplace.desk.bridge.project.path
    command = [sys.executable, "-m", "core.cli", "import", str(path), str(more)]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    come_to(workplace)
    wait_until(lambda: workplace.articles.model.rowCount() == 2)
    assert workplace.desk.selection.article == opened
    assert "of 2 done" in workplace.status.progress_text.text()


def test_what_is_done_here_is_told_once(workplace: Workplace, other: Project) -> None:
    heard = QSignalSpy(workplace.desk.bridge.changed)
    press(*COMPLETE)
    here = heard.count()
    come_to(workplace)
    other.sketch_articles()  # written, and nobody's work
    come_to(workplace)
    assert not workplace.projects.elsewhere.is_busy
    assert heard.count() == here


def test_what_was_said_stays_when_something_happens_elsewhere(
    workplace: Workplace, other: Project
) -> None:
    workplace.desk.messages.news("Three articles came in.")
    other.run(AddArticles([article(7)]))
    come_to(workplace)
    wait_until(lambda: workplace.articles.model.rowCount() == 2)
    assert workplace.messages.isVisible()
    assert workplace.messages.text == "Three articles came in."


def test_under_a_dialog_nothing_moves_until_it_is_closed(
    workplace: Workplace, other: Project
) -> None:
    dialog = QInputDialog(workplace.window)
    dialog.open()
    other.run(AddArticles([article(7)]))
    come_to(workplace)
    assert not workplace.projects.elsewhere.is_busy
    dialog.reject()
    come_to(workplace)
    wait_until(lambda: workplace.articles.model.rowCount() == 2)
