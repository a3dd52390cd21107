"""Annotations of other programs, brought in through the dialog as a user does it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.exchange import run_import
from gui.exchange.annotations_pane import AnnotationsPane
from gui.exchange.import_dialog import ImportDialog
from gui.shared.desk import Desk
from tests.core.builders import TEXT
from tests.core.exchange.annotations.bringing import Told, told
from tests.core.exchange.annotations.dna_files import Coded, Dna
from tests.core.exchange.annotations.test_brat import EVENT, brat
from tests.gui.builders import wait_until
from tests.gui.exchange.annotation_hands import boxes, call_otherwise, called, choose, outcome
from tests.gui.exchange.hands import button, path_line, report, said, table

Key = Qt.Key
Open = Callable[..., ImportDialog]
FIRST = "Germany supports the crisis hotline"
CODED = Coded(1, FIRST, "Ewa Nowak", "Germany", "crisis hotline", comment="first")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """Two coders, a regular expression that cannot be carried."""
    coded = [CODED, Coded(1, "Germany", "", "Germany", "crisis hotline", agreement=0, coder=2)]
    return Dna([TEXT], coded, ("Ana", "Ben"), patterns=("hotline",)).write(tmp_path / "d.dna")


def becomes(dialog: QWidget) -> dict[str, str]:
    """The proposed mapping as it is shown."""
    return {name: box.currentText() for name, box in boxes(dialog, "", " becomes").items()}


def meanings(dialog: QWidget) -> dict[str, str]:
    """Which stance each value means, as far as that is shown."""
    return {
        value: box.currentText()
        for value, box in boxes(dialog, "", " means").items()
        if box.isVisible()
    }


def test_a_typed_path_of_a_database_opens_the_mapping_and_changes_nothing(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on()
    path_line(dialog).setText(str(database))
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    assert dialog.windowTitle() == "Import annotations"
    assert "Discourse Network Analyzer" in said(dialog)
    assert "1 article · 2 annotations" in said(dialog)
    assert called(dialog) == {"Ana": "Ana", "Ben": "Ben"}
    assert "“Ewa Nowak”" in said(dialog)
    assert becomes(dialog) == {
        "person": "Actor",
        "organization": "What the actor belongs to",
        "concept": "Measure",
        "agreement": "Stance",
        "comment": "Note",
    }
    assert desk.bridge.project.article_count() == 0


def test_what_would_come_in_is_told_before_with_what_cannot_be_carried(
    dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    lines = outcome(dialog).split("\n")
    assert lines[0] == "2 statements."
    assert "New in the project: 1 article." in lines
    assert "Ana: 1 article, 1 added." in lines
    assert any(line.startswith("“agreement” is filled in by the program itself") for line in lines)
    assert "“no” was read as the stance “opposes”." in lines
    assert lines[lines.index("Not carried:") :][1].strip() == "1 × search patterns of DNA"


def test_very_many_kinds_of_things_that_cannot_be_carried_are_counted_and_not_listed(
    dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    coded = [Coded(1, "Germany", "Germany", comment=f"free words {n}") for n in range(130)]
    dialog = dialog_on(Dna([TEXT], coded).write(tmp_path / "d.dna"))
    wait_until(lambda: outcome(dialog) != "")
    choose(dialog, "comment becomes", "Stance", qtbot)
    wait_until(lambda: "30 × of 30 more kinds" in outcome(dialog))
    assert outcome(dialog).count("is no stance here") == 100


def test_it_comes_in_as_one_step_that_undo_takes_back_and_the_report_stays(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    heard = QSignalSpy(desk.bridge.changed)
    button(dialog, "Import 2 statements").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert heard.count() == 1
    assert "2 statements imported" in said(dialog)
    assert "Not carried:" in report(dialog)
    assert told(desk.bridge.project) == [
        Told("Ana", FIRST, "Ewa Nowak", "supports", "crisis hotline", "comment: first"),
        Told("Ben", "Germany", "Germany", "opposes", "crisis hotline"),
    ]
    assert desk.bridge.undo_label() == "import annotations from “d.dna”"
    desk.bridge.undo()
    assert desk.bridge.project.article_count() == 0


def test_what_a_label_becomes_is_changed_by_keys_and_tried_at_once(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    choose(dialog, "concept becomes", "Nothing", qtbot)
    qtbot.waitUntil(lambda: "2 drafts, which lack a part" in outcome(dialog))
    assert button(dialog, "Import").text() == "Import 2 drafts"
    assert "concept" in outcome(dialog)[outcome(dialog).index("Not carried:") :]
    choose(dialog, "concept becomes", "Measure", qtbot)
    qtbot.waitUntil(lambda: outcome(dialog).startswith("2 statements."))
    assert desk.bridge.project.article_count() == 0


def test_tab_goes_through_the_mapping_in_the_order_it_is_read_and_then_to_the_buttons(
    dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    path_line(dialog).setFocus()
    gone_through: list[str] = []
    while "Cancel" not in gone_through and len(gone_through) < 40:
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None
        told = reached.text() if isinstance(reached, QPushButton) else reached.accessibleName()
        gone_through.append(told)
    boxes_passed = [told for told in gone_through if told.endswith(" becomes")]
    assert [told.removesuffix(" becomes") for told in boxes_passed] == list(becomes(dialog))
    last_box, swap = (
        gone_through.index(boxes_passed[-1]),
        gone_through.index("Swap the actor and what it belongs to"),
    )
    assert last_box < swap < gone_through.index(button(dialog, "Import").text())


def test_what_a_value_means_is_chosen_value_by_value(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    assert meanings(dialog) == {"yes": "supports", "no": "opposes"}
    choose(dialog, "no means", "sceptical", qtbot)
    qtbot.waitUntil(lambda: "“no” was read as the stance “sceptical”." in outcome(dialog))
    choose(dialog, "yes means", "No stance", qtbot)
    qtbot.waitUntil(lambda: "“yes” is no stance here (kept in the note)" in outcome(dialog))
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert [(each.stance, each.note) for each in told(desk.bridge.project)] == [
        (None, "agreement: yes\ncomment: first"), ("sceptical", ""),
    ]  # fmt: skip


def test_values_are_shown_where_a_label_is_a_stance_and_nowhere_else(
    dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    choose(dialog, "agreement becomes", "Note", qtbot)
    qtbot.waitUntil(lambda: meanings(dialog) == {})
    choose(dialog, "comment becomes", "Stance", qtbot)
    qtbot.waitUntil(lambda: meanings(dialog) == {"first": "No stance: it stays in the note"})


def test_a_label_becomes_a_new_field_and_then_one_of_the_codebook(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    choose(dialog, "comment becomes", "New field “comment”", qtbot)
    qtbot.waitUntil(lambda: "comment" in outcome(dialog).partition("New in the codebook")[2])
    button(dialog, "Import 2 statements").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert [field.name for field in desk.bridge.project.codebook.fields] == ["comment"]
    assert [each.note for each in told(desk.bridge.project)] == ["", ""]
    again = run_import(desk, None, [database])
    qtbot.waitUntil(lambda: outcome(again) != "")
    assert becomes(again)["comment"] == "Field “comment”"


def test_somebody_is_called_otherwise_here(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    call_otherwise(dialog, "Ben", "Benno", qtbot)
    qtbot.waitUntil(lambda: "Benno: 1 article, 1 added." in outcome(dialog))
    button(dialog, "Import 2 statements").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert [each.annotator for each in told(desk.bridge.project)] == ["Ana", "Benno"]


def test_person_and_organisation_change_places_by_one_button(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    button(dialog, "Swap").setFocus()
    qtbot.keyClick(button(dialog, "Swap"), Key.Key_Space)
    assert becomes(dialog)["person"] == "What the actor belongs to"
    assert becomes(dialog)["organization"] == "Actor"
    pane = dialog.findChild(AnnotationsPane)
    qtbot.waitUntil(lambda: not pane.is_busy)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert {each.actor for each in told(desk.bridge.project)} == {"Germany"}


def test_only_one_annotator_of_several_comes_in_where_that_is_wanted(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    choose(dialog, "Whose annotations come in", "Only Ben", qtbot)
    qtbot.waitUntil(lambda: outcome(dialog).startswith("1 statement."))
    button(dialog, "Import 1 statement").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert [each.annotator for each in told(desk.bridge.project)] == ["Ben"]


def test_where_the_file_names_nobody_a_name_is_asked_for(
    desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(brat(tmp_path / "a", *EVENT))
    qtbot.waitUntil(lambda: "Ana: 1 article" in outcome(dialog))  # who annotates now
    line = next(e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Annotator")
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Key.Key_Backspace)
    qtbot.waitUntil(lambda: "Name an annotator" in outcome(dialog))
    assert not button(dialog, "Import").isEnabled()
    qtbot.keyClicks(line, "Mira")
    qtbot.waitUntil(lambda: "Mira: 1 article" in outcome(dialog))
    button(dialog, "Import 1 statement").click()
    qtbot.waitUntil(lambda: report(dialog) != "")
    assert told(desk.bridge.project) == [
        Told("Mira", FIRST, "Germany", "supports", "crisis hotline")
    ]


@pytest.mark.parametrize("name", ["doccano.jsonl", "studio.json"])
def test_json_files_are_told_apart_from_articles_by_what_they_hold(
    name: str, desk: Desk, dialog_on: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    start = TEXT.index("Germany")
    label = {"text": TEXT, "label": [[start, start + 7, "Actor"]]}
    mark = {"start": start, "end": start + 7, "text": "Germany", "labels": ["Actor"]}
    result = {"id": "a", "type": "labels", "from_name": "l", "to_name": "t", "value": mark}
    task = {"id": 1, "data": {"text": TEXT}, "annotations": [{"id": 1, "result": [result]}]}
    held = {"doccano.jsonl": label, "studio.json": [task]}[name]
    (tmp_path / name).write_text(json.dumps(held) + "\n")
    dialog = dialog_on(tmp_path / name)
    qtbot.waitUntil(lambda: becomes(dialog) == {"Actor": "Actor"})
    (tmp_path / "plain.jsonl").write_text(json.dumps({"text": TEXT, "title": "Talks"}) + "\n")
    again = run_import(desk, None, [tmp_path / "plain.jsonl"])
    qtbot.waitUntil(lambda: len(table(again)) == 1)
    assert again.windowTitle() == "Import articles"


def test_annotations_beside_other_files_are_refused_with_what_to_do(
    dialog_on: Open, database: Path, files: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(files, database)
    qtbot.waitUntil(lambda: "come in by themselves: take the others away" in said(dialog))
    assert report(dialog) == ""


def test_enter_before_the_file_was_looked_at_shows_the_mapping_and_imports_nothing(
    desk: Desk, dialog_on: Open, database: Path, qtbot: QtBot
) -> None:
    dialog = dialog_on(database)
    button(dialog, "Import").click()
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    assert report(dialog) == ""
    assert desk.bridge.project.article_count() == 0


def test_every_control_has_a_name(dialog_on: Open, database: Path, qtbot: QtBot) -> None:
    dialog = dialog_on(database)
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        for control in dialog.findChildren(kind):
            assert control.accessibleName(), control
    assert all(b.text() for b in dialog.findChildren(QPushButton))
