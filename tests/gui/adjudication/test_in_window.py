"""The whole way by keys in the whole window: from the desk to a case, to a verdict, and back."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.cli import main
from core.model.ids import ArticleId, StatementId
from core.project import Project
from core.reading import EVERY_ARTICLE
from gui.adjudication.page import AdjudicationPage
from gui.workplace import Workplace
from tests.core import builders
from tests.core.adjudication.builders import HOTLINE, done, gold, only_case, said_of, says
from tests.gui.builders import wait_until, window_on

KEY = Qt.Key
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workplace(tmp_path: Path) -> Iterator[Workplace]:
    """Anna and Ben differ in one stance; Dora is at the desk."""
    path = tmp_path / "window.glossator"
    with builders.make_project(path, "Anna", "Ben", "Dora") as project:
        article = builders.add_article(project)
        says(project, "Anna", article, HOTLINE, "Germany", "supports", "crisis hotline")
        says(project, "Ben", article, HOTLINE, "Germany", "opposes", "crisis hotline")
        done(project, article, "Anna", "Ben")
    with window_on(path, annotator="Dora") as made:
        yield made


def press(key: Qt.Key, *, control: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)
    QApplication.processEvents()


def page_of(workplace: Workplace) -> AdjudicationPage:
    page = workplace.rooms.adjudication
    assert page is not None
    wait_until(lambda: not page.is_busy)
    return page


def project_of(workplace: Workplace) -> Project:
    return workplace.desk.bridge.project


def the_article(workplace: Workplace) -> ArticleId:
    (found,) = project_of(workplace).adjudication_queue().of_article
    return found


def the_statement(workplace: Workplace, place: int) -> StatementId:
    case = only_case(project_of(workplace), the_article(workplace))
    return case.statements[place].id


def decide_by_key(workplace: Workplace) -> AdjudicationPage:
    press(KEY.Key_7, control=True)
    page = page_of(workplace)
    press(KEY.Key_1)
    wait_until(lambda: not page.is_busy)
    assert len(gold(project_of(workplace), the_article(workplace))) == 1
    return page


def test_a_key_takes_a_verdict_back_and_its_case_is_shown(workplace: Workplace) -> None:
    page = decide_by_key(workplace)
    assert page.cases.hint.isVisible()
    press(KEY.Key_Z, control=True)
    wait_until(lambda: page.cases.queue.model.rowCount() == 2 and not page.is_busy)
    assert gold(project_of(workplace), the_article(workplace)) == []
    assert page.isVisible()
    assert page.cases.case.isVisible()
    assert page.cases.case.shown is not None
    assert page.cases.case.shown.view.case.is_open


def test_from_her_statement_whoever_decides_too_goes_to_the_case(workplace: Workplace) -> None:
    decide_by_key(workplace)
    press(KEY.Key_Escape)
    bridge, panels = workplace.desk.bridge, workplace.panels
    bridge.act_as("Anna")
    workplace.desk.selection.show_article(the_article(workplace))
    workplace.desk.selection.show_statement(the_statement(workplace, 0))
    wait_until(panels.decided.card.isVisible)
    assert not panels.decided.open.isVisible()
    bridge.act_as("Dora")
    panels.decided.case_wanted.emit(only_case(bridge.project, the_article(workplace)).ref)
    page = page_of(workplace)
    assert page.isVisible()
    assert page.cases.case.earlier.text() == "One version accepted · Dora"


@pytest.fixture
def silent(tmp_path: Path) -> Iterator[Workplace]:
    """Anna and Ben are done with the article, and neither has found a statement."""
    path = tmp_path / "silent.glossator"
    with builders.make_project(path, "Anna", "Ben", "Dora") as project:
        done(project, builders.add_article(project), "Anna", "Ben")
    with window_on(path, annotator="Dora") as made:
        yield made


def type_in(words: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), words)
    QApplication.processEvents()


def test_from_the_desk_to_what_everybody_missed_into_gold_out_and_back_by_keys(
    silent: Workplace, tmp_path: Path
) -> None:
    project = project_of(silent)
    (article,) = project.article_ids(None, EVERY_ARTICLE)
    silent.desk.selection.show_article(article)
    silent.reader.setFocus()
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_G, CONTROL_SHIFT)
    page = page_of(silent)
    wait_until(lambda: page.cases.writing.is_open)
    press(KEY.Key_Home)
    press(KEY.Key_Return)
    for words, key in (("fra", KEY.Key_Return), ("1", None), ("hotl", KEY.Key_Return)):
        type_in(words)
        if key is not None:
            press(key)
    press(KEY.Key_Return)
    wait_until(lambda: not page.is_busy)
    (made,) = gold(project, article)
    assert said_of(project, made.parts)[:3] == ("France", "opposes", "crisis hotline")
    assert exported(project, tmp_path) == [dict(made.provenance or {})]
    press(KEY.Key_Z, control=True)
    wait_until(lambda: gold(project, article) == [])
    wait_until(lambda: not page.is_busy)
    press(KEY.Key_Z, control=True)
    assert gold(project, article) == []


def exported(project: Project, folder: Path) -> list[dict[str, object]]:
    """Where the gold that goes out says it comes from."""
    out = folder / "gold.jsonl"
    wanted = ["export", str(project.path), str(out), "--layer", "gold"]
    assert main([*wanted, "--format", "glossator-jsonl"]) == 0
    lines = map(json.loads, out.read_text(encoding="utf-8").splitlines())
    return [said["provenance"] for line in lines for said in line["statements"]]
