"""Exporting statements through the dialog, as a user does it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.cli.program import main
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.gold_rules import AcceptMajority
from core.commands.statements import AddStatement
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.span import Span
from core.model.statement import StatementParts
from core.project import Project
from core.sample import build_sample
from gui.exchange import run_export
from gui.exchange.export_choice import all_ways
from gui.exchange.export_dialog import ExportDialog
from gui.shared.desk import Desk
from gui.shared.settings import Setting

Key = Qt.Key


@pytest.fixture
def project(tmp_path: Path, desk: Desk) -> Path:
    path = tmp_path / "sample.glossator"
    build_sample(path)
    desk.bridge.open(path)
    return path


@pytest.fixture
def dialog(desk: Desk, project: Path, qtbot: QtBot) -> ExportDialog:
    made = run_export(desk, None)
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def path_line(dialog: QWidget) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def box(dialog: QWidget, name: str) -> QComboBox:
    return next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == name)


def said(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def report(dialog: QWidget) -> str:
    found = dialog.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found.toPlainText() if found.isVisible() else ""


def button(dialog: QWidget, words: str) -> QPushButton:
    buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
    return next(b for b in buttons if b.text() == words)


def spreadsheet(dialog: QWidget) -> QCheckBox:
    return check(dialog, "Made for a spreadsheet")


def choose(box: QComboBox, words: str) -> None:
    box.setCurrentIndex(box.findText(words))


def export_to(dialog: ExportDialog, path: Path, qtbot: QtBot) -> str:
    """Type the path, press Enter, and wait for the report."""
    path_line(dialog).setText(str(path))
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: report(dialog) != "")
    return report(dialog)


def by_command_line(project: Path, out: Path, *options: str) -> bytes:
    assert main(["export", str(project), str(out), *options]) == 0
    return out.read_bytes()


def test_the_desk_and_the_command_line_write_the_same_bytes(
    dialog: ExportDialog, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    export_to(dialog, tmp_path / "desk.jsonl", qtbot)
    expected = by_command_line(project, tmp_path / "cli.jsonl", "--format", "glossator-jsonl")
    assert (tmp_path / "desk.jsonl").read_bytes() == expected


@pytest.mark.parametrize(
    ("for_spreadsheet", "option"), [(True, ["--for-spreadsheet"]), (False, [])]
)
def test_csv_is_made_for_a_spreadsheet_unless_the_user_says_otherwise(
    for_spreadsheet: bool,
    option: list[str],
    dialog: ExportDialog,
    project: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    choose(box(dialog, "Format"), "CSV tables: one file")
    assert spreadsheet(dialog).isChecked()
    if not for_spreadsheet:
        qtbot.keyClick(spreadsheet(dialog), Key.Key_Space)
    export_to(dialog, tmp_path / "desk.csv", qtbot)
    expected = by_command_line(project, tmp_path / "cli.csv", "--format", "csv", *option)
    assert (tmp_path / "desk.csv").read_bytes() == expected


def test_one_layer_is_what_the_command_line_makes_of_it(
    dialog: ExportDialog, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(box(dialog, "Layer"), "Ben")
    assert "27 statements go out." in said(dialog)
    export_to(dialog, tmp_path / "desk.jsonl", qtbot)
    options = ["--format", "glossator-jsonl", "--layer", "Ben"]
    assert (tmp_path / "desk.jsonl").read_bytes() == by_command_line(
        project, tmp_path / "cli.jsonl", *options
    )


def test_a_folder_of_tables_can_be_chosen(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(box(dialog, "Format"), "CSV tables: a folder")
    assert path_line(dialog).text() == str(tmp_path / "sample")
    assert "Leaves out" not in said(dialog)
    export_to(dialog, tmp_path / "tables", qtbot)
    names = {path.name for path in (tmp_path / "tables").iterdir()}
    assert names == {"articles.csv", "statements.csv", "spans.csv"}


def test_the_form_says_what_goes_out_what_stays_and_what_is_lost(dialog: ExportDialog) -> None:
    assert "59 statements go out. 1 draft stays out, because it is not complete." in said(dialog)
    assert "Leaves out" not in said(dialog)
    choose(box(dialog, "Format"), "CSV tables: one file")
    assert "Leaves out texts and further details of articles" in said(dialog)
    assert spreadsheet(dialog).isVisible()


def test_the_project_s_own_folder_is_proposed_until_it_was_exported_elsewhere(
    desk: Desk, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened, chosen = tmp_path / "opened", tmp_path / "chosen"
    opened.mkdir()
    chosen.mkdir()
    desk.settings.store(Setting.FOLDER, str(opened))  # as the last Open leaves it
    first = run_export(desk, None)
    assert path_line(first).text() == str(project.parent / "sample.jsonl")
    export_to(first, chosen / "out.jsonl", qtbot)
    assert path_line(run_export(desk, None)).text() == str(chosen / "sample.jsonl")
    shutil.rmtree(chosen)
    assert path_line(run_export(desk, None)).text() == str(project.parent / "sample.jsonl")


@pytest.mark.parametrize(("count", "said_of"), [(1, "1 statement goes"), (2, "2 statements go")])
def test_one_statement_is_not_many(
    count: int, said_of: str, desk: Desk, new_project: Callable[..., Project]
) -> None:
    made = new_project(1)
    (article,) = made.article_ids(None, ArticleFilter())
    for _ in range(count):
        record_whole(made, ArticleId(article))
    desk.bridge.adopt(made)
    form = run_export(desk, None)
    assert f"{said_of} out." in said(form)


def record_whole(project: Project, article: ArticleId) -> None:
    """A complete statement on the whole text."""
    text = project.text(article)
    entries = {}
    for kind in EntryKind:
        known = project.codebook.of_kind(kind)
        if not known:
            project.run(AddEntry(EntryDraft(kind, f"some {kind.value}")))
        entries[kind.value] = project.codebook.of_kind(kind)[0].id
    span = Span.of(text, 0, len(text))
    project.run(AddStatement(article, StatementParts(evidence=(span,), **entries)))


def test_the_ending_follows_the_format(dialog: ExportDialog, tmp_path: Path) -> None:
    assert path_line(dialog).text() == str(tmp_path / "sample.jsonl")
    path_line(dialog).setText(str(tmp_path / "v1.2 final.jsonl"))
    choose(box(dialog, "Format"), "CSV tables: one file")
    assert path_line(dialog).text() == str(tmp_path / "v1.2 final.csv")
    choose(box(dialog, "Format"), "CSV tables: a folder")
    assert path_line(dialog).text() == str(tmp_path / "v1.2 final")


def test_a_project_of_refi_qda_never_goes_out_under_the_name_of_a_codebook() -> None:
    endings = [way.ending for way in all_ways() if way.format.name == "refi-qda"]
    assert endings == [".qdpx"]


def test_a_file_that_is_there_is_named_before_it_is_replaced(
    dialog: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "old.jsonl").write_text("old")
    path_line(dialog).setText(str(tmp_path / "old.jsonl"))
    assert "It exists already and will be replaced." in said(dialog)
    path_line(dialog).setText(str(tmp_path / "new.jsonl"))
    assert "exists already" not in said(dialog)


def test_the_report_tells_path_counts_and_losses_and_shows_the_folder(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    choose(box(dialog, "Format"), "CSV tables: one file")
    lines = export_to(dialog, tmp_path / "out.csv", qtbot).split("\n")
    assert lines[0] == str(tmp_path / "out.csv")
    assert "Layers: Ana, Ben" in lines
    assert "Drafts left out: 1" in lines
    assert any(line.startswith("Left out: the text, author") for line in lines)
    assert "59 statements exported" in said(dialog)
    assert QApplication.focusWidget() is button(dialog, "Close")
    button(dialog, "Show in folder").click()
    assert opened == [QUrl.fromLocalFile(str(tmp_path))]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("nowhere/out.jsonl", "does not exist"),
        ("sample.glossator", "is the name of a project"),
        ("", "Say first where to write to."),
    ],
)
def test_what_hinders_the_export_is_a_sentence_in_the_dialog(
    name: str, sentence: str, dialog: ExportDialog, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before = project.read_bytes()
    path_line(dialog).setText(str(tmp_path / name) if name else "")
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    qtbot.waitUntil(lambda: sentence in said(dialog))
    assert dialog.isVisible()
    assert report(dialog) == ""
    assert project.read_bytes() == before


def test_stopping_leaves_the_old_file_as_it_was(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old")
    path_line(dialog).setText(str(target))
    button(dialog, "Export").click()
    dialog.reject()  # before the first article is written
    qtbot.waitUntil(lambda: "Nothing was written." in said(dialog) or report(dialog) != "")
    if report(dialog) == "":
        assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_escape_closes_the_form(dialog: ExportDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: not any(isinstance(w, ExportDialog) for w in _shown()))


def _shown() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def test_every_control_has_a_name(dialog: ExportDialog) -> None:
    for kind in (QLineEdit, QPlainTextEdit, QComboBox):
        for control in dialog.findChildren(kind):
            assert control.accessibleName(), control


def test_enter_on_cancel_writes_nothing(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "out.csv"
    path_line(dialog).setText(str(path))
    cancel = button(dialog, "Cancel")
    cancel.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(cancel, Key.Key_Return)
    assert not path.exists()


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == name)


def check(dialog: QWidget, words: str) -> QCheckBox:
    return next(b for b in dialog.findChildren(QCheckBox) if b.text() == words)


def test_what_is_lost_is_counted_before_anything_is_written(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(box(dialog, "Format"), "CSV tables: one file")
    qtbot.waitUntil(lambda: "language and metadata of 9 articles" in said(dialog))
    qtbot.keyClick(check(dialog, "Articles that are done"), Key.Key_Space)
    qtbot.waitUntil(lambda: "language and metadata of 8 articles" in said(dialog))
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".csv"] == []


def test_what_is_narrowed_is_what_the_command_line_makes_of_it(
    dialog: ExportDialog, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with Project.open(project) as opened:
        actor = next(
            e.name
            for e in opened.codebook.actors
            if sum(
                s.parts.actor == e.id
                for a in opened.articles_by_uid()
                for y in opened.layers()
                for s in opened.statements(a.id, y.id)
            )
        )
    qtbot.keyClicks(field(dialog, "Statements with"), actor)
    qtbot.keyClicks(field(dialog, "Published from"), "2024")
    qtbot.keyClick(check(dialog, "Articles that are done"), Key.Key_Space)
    export_to(dialog, tmp_path / "desk.jsonl", qtbot)
    options = [
        "--format",
        "glossator-jsonl",
        "--actor",
        actor,
        "--since",
        "2024",
        "--state",
        "done",
    ]
    expected = by_command_line(project, tmp_path / "cli.jsonl", *options)
    assert (tmp_path / "desk.jsonl").read_bytes() == expected != b""


def test_several_layers_and_states_are_what_the_command_line_makes_of_them(
    dialog: ExportDialog, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    layers = box(dialog, "Layer")
    choose(layers, "Several of these")
    assert "Tick at least one layer." in said(dialog)
    button(dialog, "Export").click()
    assert report(dialog) == ""  # and nothing goes out
    names = [layers.itemText(n) for n in range(1, layers.count() - 1)]
    assert len(names) > 1
    for name in names[:2]:
        qtbot.keyClick(check(dialog, name), Key.Key_Space)
    for words in ("Articles that are done", "that are started"):
        qtbot.keyClick(check(dialog, words), Key.Key_Space)
    export_to(dialog, tmp_path / "desk.jsonl", qtbot)
    chosen = [option for name in names[:2] for option in ("--layer", name)]
    states = ["--state", "done", "--state", "in-progress"]
    wanted = ["--format", "glossator-jsonl", *chosen, *states]
    expected = by_command_line(project, tmp_path / "cli.jsonl", *wanted)
    assert (tmp_path / "desk.jsonl").read_bytes() == expected != b""


def test_what_positions_count_is_chosen_where_the_format_leaves_the_choice(
    dialog: ExportDialog, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not box(dialog, "Positions count").isVisible()
    choose(box(dialog, "Format"), "doccano: one file")
    counting = box(dialog, "Positions count")
    assert counting.isVisible()
    choose(counting, "what is seen as one character")
    export_to(dialog, tmp_path / "desk.jsonl", qtbot)
    wanted = ["--format", "doccano", "--offsets", "graphemes"]
    expected = by_command_line(project, tmp_path / "cli.jsonl", *wanted)
    assert (tmp_path / "desk.jsonl").read_bytes() == expected != b""


def test_a_name_that_the_codebook_lacks_stops_the_export_with_a_sentence(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    qtbot.keyClicks(field(dialog, "Statements with"), "Atlantis")
    assert not button(dialog, "Export").isEnabled()
    qtbot.keyClick(path_line(dialog), Key.Key_Return)
    assert "“Atlantis” is not in the codebook." in said(dialog)
    assert not (tmp_path / "sample.jsonl").exists()


@pytest.mark.parametrize(
    ("since", "until", "sentence"),
    [("soon", "", "“soon” is no day."), ("2025-03", "2024", "The time ends before it begins")],
)
def test_a_day_that_is_none_stops_the_export_with_a_sentence_until_it_is_mended(
    dialog: ExportDialog, qtbot: QtBot, since: str, until: str, sentence: str
) -> None:
    first, last = field(dialog, "Published from"), field(dialog, "Published to")
    qtbot.keyClicks(first, since)
    qtbot.keyClicks(last, until)
    assert not button(dialog, "Export").isEnabled()
    assert sentence in said(dialog)
    for line in (first, last):
        qtbot.keyClick(line, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(line, Key.Key_Delete)
    assert button(dialog, "Export").isEnabled()
    assert sentence not in said(dialog)


def test_without_a_layer_nothing_can_be_exported(dialog: ExportDialog, qtbot: QtBot) -> None:
    choose(box(dialog, "Layer"), "Several of these")
    assert not button(dialog, "Export").isEnabled()
    assert "Tick at least one layer." in said(dialog)
    qtbot.keyClick(check(dialog, "Ana"), Key.Key_Space)
    assert button(dialog, "Export").isEnabled()
    assert "Tick at least one layer." not in said(dialog)


def test_the_votes_are_promised_where_they_are_asked_for_alone(
    desk: Desk, project: Path, qtbot: QtBot
) -> None:
    desk.bridge.project.act_as("Ana")
    desk.bridge.project.run(AcceptMajority())
    dialog = run_export(desk, None)
    choose(box(dialog, "Format"), "Stance pairs: one file")
    choose(box(dialog, "Layer"), "Gold")
    assert "the votes on stances, as shares" not in said(dialog)
    qtbot.keyClick(check(dialog, "With how many annotators said what"), Key.Key_Space)
    assert "the votes on stances, as shares" in said(dialog)
    choose(box(dialog, "Layer"), "Ana")
    assert "the votes on stances, as shares" not in said(dialog)


def test_gold_that_waits_for_a_decision_goes_out_when_it_is_asked_for(
    desk: Desk, project: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.bridge.project.act_as("Ana")
    desk.bridge.project.run(AcceptMajority())
    dialog = run_export(desk, None)
    assert not check(dialog, "Also what waits for a decision, marked").isVisible()
    choose(box(dialog, "Layer"), "Gold")
    qtbot.waitUntil(lambda: "Gold is not settled" in said(dialog))
    qtbot.keyClick(check(dialog, "Also what waits for a decision, marked"), Key.Key_Space)
    qtbot.waitUntil(lambda: "wait for a decision, and are marked." in said(dialog))
    assert "wait for a decision, and are not marked." in said(dialog)
    export_to(dialog, tmp_path / "desk.jsonl", qtbot)
    options = ["--format", "glossator-jsonl", "--layer", "gold", "--with-unresolved"]
    expected = by_command_line(project, tmp_path / "cli.jsonl", *options)
    assert (tmp_path / "desk.jsonl").read_bytes() == expected != b""
