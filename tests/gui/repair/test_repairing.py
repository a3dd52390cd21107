"""A damaged project at the desk, by keys: what is said of it, and how it is mended or saved."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

from core import backups, encryption
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.reading import EVERY_ARTICLE
from core.repairing import condition_of
from gui.backups.dialog import BackupsDialog
from gui.encryption.unlock_dialog import UnlockDialog
from gui.repair.dialog import RepairDialog
from gui.shared.actions import ActionId
from gui.shared.messages import Message
from gui.workplace import Workplace
from tests.gui.builders import TEXT, pause, press, project_with, record, wait_until, window_on

WORDS = "correct horse battery"
DAY = datetime(2024, 11, 20, 9, 30, 5)
STRANGE = "CREATE TRIGGER strange AFTER INSERT ON span BEGIN SELECT 1; END"
INDEX = "DELETE FROM article_search_docsize WHERE id = 1"
TEXT_GONE = "DELETE FROM article_text WHERE id = 2"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Two articles with a statement each, and a backup of them; closed."""
    path = tmp_path / "pilot.glossator"
    with project_with(path, TEXT, f"{TEXT} Again.") as project:
        for article in map(ArticleId, project.article_ids(None, EVERY_ARTICLE)):
            record(project, article, "Warsaw", "Poland")
        backups.make(path, Reason.HOURLY, now=DAY)
    return path


@pytest.fixture
def empty(qapp: QApplication) -> Iterator[Workplace]:
    with window_on(None) as made:
        yield made


def damage(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        for sql in statements:
            database.execute(sql)


def seen(kind: type[QWidget]) -> list[QWidget]:
    return [
        each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()
    ]


def the_dialog() -> RepairDialog:
    """Once it has looked."""
    wait_until(lambda: bool(seen(RepairDialog)))
    (found,) = seen(RepairDialog)
    assert isinstance(found, RepairDialog)
    wait_until(lambda: not found.is_busy)
    wait_until(lambda: QApplication.focusWidget() is not None)
    return found


def opened(workplace: Workplace, path: Path) -> RepairDialog:
    workplace.open_project(path)
    return the_dialog()


def focused() -> str:
    button = QApplication.focusWidget()
    return button.text() if isinstance(button, QPushButton) else ""


def accept_name() -> str:
    """Take the name that the dialog for files proposes."""
    wait_until(lambda: bool(seen(QFileDialog)))
    (dialog,) = seen(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    (chosen,) = dialog.selectedFiles()
    dialog.fileSelected.emit(chosen)
    dialog.close()
    asking = dialog.parentWidget()
    assert asking is not None
    asking.activateWindow()
    return Path(chosen).name


def report_of(dialog: RepairDialog) -> str:
    wait_until(lambda: not dialog.is_busy)
    return dialog.report._text


def test_a_damaged_project_ends_in_a_dialog_that_says_what_is_wrong_and_what_is_safe(
    empty: Workplace, path: Path
) -> None:
    damage(path, STRANGE)
    dialog = opened(empty, path)
    told = dialog.findings.text.split("\n")
    assert told[0] == "“pilot” cannot be opened"
    assert "strange" in told[1]
    assert "The damaged file stays as it is." in told[2]
    assert told[2].endswith("There is one backup of it, of 20 November 2024, 09:30.")
    assert dialog.accessibleDescription() == dialog.findings.text
    assert focused() == "Repair…"
    press("Esc")
    assert not seen(RepairDialog)
    assert not empty.desk.bridge.is_open


def test_what_can_be_read_is_saved_by_keys_and_listed_and_opened(
    empty: Workplace, path: Path
) -> None:
    damage(path, STRANGE, TEXT_GONE)
    before = path.read_bytes()
    dialog = opened(empty, path)
    press("Return")
    assert accept_name() == "pilot-repaired.glossator"
    told = report_of(dialog)
    assert "What could be read was saved as “pilot-repaired.glossator”." in told
    assert "Kept: 1 article, 1 statement," in told
    assert "Article “Article 2”: is left out: its text is lost" in told
    assert "The backup of 20 Nov 2024, 09:30 holds 3 of 3 that are lost" in told
    assert path.read_bytes() == before
    assert focused() == "Open the new file"
    press("Return")
    assert not seen(RepairDialog)
    assert empty.desk.bridge.project.path == path.with_name("pilot-repaired.glossator")
    assert not empty.desk.bridge.project.problems()


def test_the_list_of_what_was_lost_can_be_saved(empty: Workplace, path: Path) -> None:
    damage(path, STRANGE, TEXT_GONE)
    dialog = opened(empty, path)
    press("Return")
    accept_name()
    told = report_of(dialog)
    dialog.report.save_to(str(path.with_name("list.txt")))
    wait_until(lambda: path.with_name("list.txt").exists())
    assert path.with_name("list.txt").read_text("utf-8") == told


def test_its_backups_are_offered(empty: Workplace, path: Path) -> None:
    damage(path, STRANGE)
    opened(empty, path)
    press("Tab")
    assert focused() == "Backups…"
    press("Space")
    wait_until(lambda: bool(seen(BackupsDialog)))
    (shown,) = seen(BackupsDialog)
    assert isinstance(shown, BackupsDialog)
    assert shown.project == path
    wait_until(lambda: not shown.is_busy)
    shown.reject()


def test_nothing_is_written_over_a_file_and_the_dialog_says_so(
    empty: Workplace, path: Path
) -> None:
    damage(path, STRANGE)
    taken = path.with_name("taken.glossator")
    taken.write_text("mine")
    dialog = opened(empty, path)
    dialog.save_as(taken)
    wait_until(lambda: not dialog.is_busy)
    assert "exists already" in dialog.findings.trouble.text()
    assert taken.read_text() == "mine"
    dialog.reject()


def test_a_file_of_which_nothing_can_be_read_says_so_and_offers_its_backups(
    empty: Workplace, path: Path
) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    dialog = opened(empty, path)
    press("Return")
    accept_name()
    wait_until(lambda: not dialog.is_busy)
    assert dialog.findings.trouble.text().startswith("Nothing can be read of")
    assert dialog.findings.backups.isVisible()
    assert [each.name for each in path.parent.glob("*repaired*")] == []
    dialog.reject()


def test_a_repair_can_be_stopped_and_leaves_nothing(empty: Workplace, path: Path) -> None:
    damage(path, STRANGE)
    dialog = opened(empty, path)
    dialog.save_as(path.with_name("new.glossator"))
    dialog.reject()
    wait_until(lambda: not dialog.is_busy)
    assert dialog.isVisible()
    assert dialog.findings.trouble.text() == "It was stopped. The file is as it was."
    assert not path.with_name("new.glossator").exists()
    dialog.reject()


def test_where_only_what_is_derived_is_wrong_it_is_mended_and_opened(
    empty: Workplace, path: Path
) -> None:
    """Something could not be read; the look finds that no work is hurt."""
    damage(path, INDEX)
    said: list[Message] = []
    empty.desk.messages.said.connect(said.append)
    with pytest.raises(AssertionError):
        assert condition_of(path).is_whole
    from core.model.phrase import Unsound

    empty.projects.offer_repair(path, Unsound("This project file is damaged."))
    wait_until(lambda: empty.desk.bridge.is_open)
    assert empty.desk.bridge.project.path == path
    assert not empty.desk.bridge.project.problems()
    assert len(list(path.parent.glob("*before-repair*"))) == 1
    assert "made anew; no work is lost" in said[-1].text


def test_a_file_that_is_not_called_a_project_is_refused_in_one_sentence(
    empty: Workplace, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    said: list[Message] = []
    empty.desk.messages.said.connect(said.append)
    empty.open_project(tmp_path / "letter.txt")
    assert len(said) == 1
    assert not seen(RepairDialog)


def test_a_project_whose_first_page_is_noise_looks_encrypted_and_can_be_repaired(
    empty: Workplace, path: Path
) -> None:
    path.write_bytes(Random(7).randbytes(4096) + path.read_bytes()[4096:])
    empty.open_project(path)
    wait_until(lambda: bool(seen(UnlockDialog)))
    (asking,) = seen(UnlockDialog)
    (way,) = (b for b in asking.findChildren(QPushButton) if b.text() == "Damaged…")
    way.click()
    dialog = the_dialog()
    press("Return")
    accept_name()
    assert "Kept: 2 articles, 2 statements," in report_of(dialog)
    dialog.reject()


def test_check_says_that_an_open_project_is_whole(path: Path) -> None:
    with window_on(path) as workplace:
        workplace.desk.actions[ActionId.CHECK].trigger()
        dialog = the_dialog()
        told = dialog.findings.text.split("\n")
        assert told[0] == "“pilot” is whole"
        assert "All quotes stand in their texts: 4." in dialog.findings.list.toPlainText()
        assert focused() == "Close"
        press("Return")
        assert not seen(RepairDialog)
        assert workplace.desk.bridge.is_open


def test_check_mends_what_is_derived_in_an_open_project(path: Path) -> None:
    damage(path, INDEX)
    with window_on(path) as workplace:
        workplace.desk.actions[ActionId.CHECK].trigger()
        dialog = the_dialog()
        assert "can be made anew" in dialog.findings.heading.text()
        assert focused() == "Mend"
        press("Return")
        wait_until(lambda: not seen(RepairDialog) and workplace.desk.bridge.is_open)
        assert not workplace.desk.bridge.project.problems()


def test_check_offers_the_same_for_an_open_project_that_is_damaged(path: Path) -> None:
    damage(path, "UPDATE statement SET note = 'a nose' WHERE id = 1")
    with window_on(path) as workplace:
        workplace.desk.actions[ActionId.CHECK].trigger()
        dialog = the_dialog()
        assert dialog.findings.heading.text() == "“pilot” is damaged"
        assert "Damaged\n" in dialog.findings.list.toPlainText()
        press("Return")
        accept_name()
        told = report_of(dialog)
        assert "Lost: 0" in told
        assert "Mended, and as it was: 1" in told
        assert not workplace.desk.bridge.is_open
        press("Esc")
        wait_until(lambda: workplace.desk.bridge.is_open)
        assert workplace.desk.bridge.project.path == path


def test_damage_that_a_view_comes_upon_is_no_mistake_of_ours(path: Path) -> None:
    from core.model.phrase import Unsound

    with window_on(path) as workplace:
        workplace.desk.bridge.tell_of_damage(Unsound("This project file is damaged."))
        wait_until(lambda: not seen(RepairDialog))  # it was looked through, and is whole
        assert workplace.desk.bridge.is_open
        workplace.desk.bridge.tell_of_damage(Unsound("This project file is damaged."))
        pause(50)
        assert not seen(RepairDialog)  # it is said once


def test_long_names_stay_within_the_dialog(empty: Workplace, tmp_path: Path) -> None:
    path = tmp_path / f"{'Länderberichte_' * 12}.glossator"
    project_with(path, TEXT).close()
    damage(path, STRANGE)
    dialog = opened(empty, path)
    assert dialog.width() <= 700
    for button in dialog.findChildren(QPushButton):
        assert not button.isVisible() or dialog.rect().contains(
            button.mapTo(dialog, button.rect().bottomRight())
        )
    dialog.reject()
    assert isinstance(dialog, QDialog)


@pytest.fixture
def encrypted(path: Path) -> Iterator[Path]:
    """With a passphrase that nobody has told yet."""
    encryption.set_passphrase(path, WORDS)
    encryption.forget_all()
    yield path
    encryption.forget_all()


def tell_passphrase() -> None:
    wait_until(lambda: bool(seen(UnlockDialog)))
    wait_until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    QTest.keyClicks(QApplication.focusWidget(), WORDS)
    press("Return")


def turn_bits(path: Path, *places: int) -> None:
    held = bytearray(path.read_bytes())
    for place in places:
        held[place] ^= 1
    path.write_bytes(held)


def test_an_encrypted_project_whose_first_page_is_damaged_is_repaired_with_its_passphrase(
    empty: Workplace, encrypted: Path
) -> None:
    turn_bits(encrypted, 900)
    empty.open_project(encrypted)
    tell_passphrase()
    dialog = the_dialog()
    assert "its passphrase is right" in dialog.findings.wrong.text()
    press("Return")
    accept_name()
    told = report_of(dialog)
    assert "Kept: 2 articles, 2 statements," in told
    assert "Page 1 of the file: one bit had turned, and is as it was" in told
    assert "which is not encrypted, with numbers in the place of names" in told
    press("Return")
    wait_until(lambda: empty.desk.bridge.is_open)
    assert encryption.is_encrypted(empty.desk.bridge.project.path)


def test_a_repair_that_needs_a_passphrase_asks_for_it_and_goes_on(
    empty: Workplace, encrypted: Path
) -> None:
    turn_bits(encrypted, 15)
    empty.open_project(encrypted)
    wait_until(lambda: bool(seen(UnlockDialog)))
    (asking,) = seen(UnlockDialog)
    (way,) = (b for b in asking.findChildren(QPushButton) if b.text() == "Damaged…")
    way.click()
    dialog = the_dialog()
    press("Return")
    accept_name()
    tell_passphrase()
    wait_until(lambda: not seen(UnlockDialog))
    assert "Kept: 2 articles, 2 statements," in report_of(dialog)
    dialog.reject()
