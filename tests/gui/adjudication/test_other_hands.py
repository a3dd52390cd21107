"""Fast hands, other programs, other files: a verdict is on what was seen, the queue as it is."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.commands.adjudication import RecordVerdict
from core.model.ids import ArticleId
from core.model.verdict import Decision
from core.project import Project
from tests.gui.adjudication.conftest import Room
from tests.gui.adjudication.test_page import current, decide, in_gold, listed, settle
from tests.gui.panels.builders import press


def decided_elsewhere(path: Path) -> None:
    """By another program, while the project is not open here."""
    with Project.open(path) as project:
        project.act_as("Dora")
        for item in project.adjudication_queue().items():
            project.run(RecordVerdict(item.ref, Decision.nothing()))


def test_a_second_key_before_the_next_case_is_seen_does_not_decide_the_first_again(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    first = current(window)
    press("0", "X")
    settle(qtbot, window)
    (case,) = (c for c in window.project.article_cases(article).cases if c.verdicts)
    assert [verdict.kind.value for verdict in case.verdicts] == ["nothing"]
    assert current(window) != first
    decide(qtbot, window, "X")
    kinds = [v.kind.value for c in window.project.article_cases(article).cases for v in c.verdicts]
    assert sorted(kinds) == ["nothing", "reject"]


def test_what_was_decided_while_the_project_was_closed_waits_no_more(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    path = window.project.path
    assert listed(window)
    window.desk.bridge.close()
    decided_elsewhere(path)
    window.desk.bridge.open(path)
    settle(qtbot, window)
    assert not listed(window)
    assert in_gold(window, article) == []


def test_a_copy_of_the_project_has_a_queue_of_its_own(
    window: Room, qtbot: QtBot, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.glossator"
    window.project.copy_to(copy)
    decided_elsewhere(copy)
    assert listed(window)
    window.desk.bridge.open(copy)
    settle(qtbot, window)
    assert not listed(window)


def test_a_verdict_is_given_again_after_the_queue_could_not_be_read(
    window: Room, qtbot: QtBot, article: ArticleId
) -> None:
    path = window.project.path
    aside = path.with_suffix(".aside")
    press("0")
    path.rename(aside)
    settle(qtbot, window)
    aside.rename(path)
    window.feature._refresh()
    settle(qtbot, window)
    decide(qtbot, window, "X")
    kinds = [v.kind.value for c in window.project.article_cases(article).cases for v in c.verdicts]
    assert sorted(kinds) == ["nothing", "reject"]


def test_the_focus_is_on_the_next_case_after_a_button_has_decided(
    window: Room, qtbot: QtBot
) -> None:
    case = window.feature.cases.case
    case.accepts[0].setFocus()
    press(" ")
    settle(qtbot, window)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert case.isAncestorOf(focused)
    before = current(window)
    decide(qtbot, window, "0")
    assert current(window) != before
