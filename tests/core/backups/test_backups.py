"""Backups are made only of changes, are whole, are found again, and come back without a loss."""

import shutil
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core import backups
from core.commands.recode import Recode
from core.commands.statements import DeleteStatement
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.model.phrase import Refused, Unavailable
from core.model.place import Program
from core.model.survey import Part, StatementFilter
from core.project import Project
from core.reading import EVERY_ARTICLE
from core.sample import build_sample
from core.storage import claims
from tests.core import builders

NOW = datetime(2026, 11, 23, 12, 0, 0)


def at(hours: float) -> datetime:
    return NOW + timedelta(hours=hours)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def keep(path: Path, reason: Reason) -> None:
    backups.make(path, reason, now=NOW)


def only_article(project: Project) -> ArticleId:
    (found,) = project.article_ids(None, EVERY_ARTICLE)
    return ArticleId(found)


@pytest.fixture
def worked(project: Project) -> Project:
    """A project with one statement."""
    builders.add_statement(project, builders.add_article(project))
    return project


def test_a_backup_is_a_whole_project_beside_it_and_its_name_tells_of_it(worked: Project) -> None:
    made = backups.make(worked.path, Reason.HOURLY, now=NOW)
    folder = backups.folder_beside(worked.path)
    assert folder == worked.path.parent / "test backups"
    assert names(folder) == ["test 2026-11-23 12.00.00 hourly.glossator"]
    assert made.path == folder / "test 2026-11-23 12.00.00 hourly.glossator"
    with Project.open(made.path) as copy:
        assert copy.problems() == []
        assert builders.everything(copy) == builders.everything(worked)


def test_no_backup_is_made_of_what_one_holds_already(worked: Project) -> None:
    assert backups.make(worked.path, Reason.OPENED, now=NOW).path is not None
    for hours, reason in ((1, Reason.HOURLY), (2, Reason.OPENED), (3, Reason.MERGE)):
        assert backups.make(worked.path, reason, now=at(hours)).path is None
    worked.undo()
    assert backups.make(worked.path, Reason.HOURLY, now=at(4)).path is not None
    assert len(names(backups.folder_beside(worked.path))) == 2


def test_no_backup_is_made_of_a_project_that_nobody_has_begun(tmp_path: Path) -> None:
    Project.create(tmp_path / "new.glossator").close()
    assert backups.make(tmp_path / "new.glossator", Reason.OPENED).path is None
    assert names(tmp_path) == ["new.glossator"]


def test_what_is_not_worth_keeping_goes_and_nothing_else(worked: Project) -> None:
    folder = backups.folder_beside(worked.path)
    first = backups.make(worked.path, Reason.HOURLY, now=at(0)).path
    assert first is not None
    shutil.copyfile(first, folder / "mine.glossator")
    stranger = folder / "test 2020-01-01 00.00.00 hourly.glossator"
    with builders.make_project(stranger, "Zoe"):
        pass
    (folder / "notes.txt").write_text("hers", encoding="utf-8")
    for hour in range(1, 40):
        worked.undo() if hour % 2 else worked.redo()
        assert backups.make(worked.path, Reason.HOURLY, now=at(hour / 10)).path is not None
    kept = names(folder)
    assert {"mine.glossator", stranger.name, "notes.txt"} <= set(kept)
    assert len(kept) == 24 + 3
    assert "test 2026-11-23 15.54.00 hourly.glossator" in kept


def test_a_renamed_project_finds_its_own_and_a_stranger_of_its_name_does_not(
    worked: Project,
) -> None:
    backups.make(worked.path, Reason.HOURLY, now=NOW)
    worked.close()
    renamed = worked.path.rename(worked.path.with_name("final.glossator"))
    assert [found.backup.at for found in backups.listed(renamed)] == [NOW]
    with builders.make_project(worked.path, "Zoe"):
        pass
    assert backups.listed(worked.path) == []


def test_backups_are_listed_newest_first_with_what_each_holds(worked: Project) -> None:
    backups.make(worked.path, Reason.HOURLY, now=NOW)
    builders.add_statement(worked, only_article(worked))
    backups.make(worked.path, Reason.MERGE, now=at(1))
    found = backups.listed(worked.path)
    assert [each.backup.reason for each in found] == [Reason.MERGE, Reason.HOURLY]
    held = [each.holdings for each in found]
    assert [h and (h.articles, h.statements) for h in held] == [(1, 2), (1, 1)]
    assert held[0] is not None
    assert [(layer.annotator, layer.statements) for layer in held[0].layers] == [
        ("Anna", 2),
        ("Ben", 0),
    ]
    now = backups.held_now(worked.path)
    assert now == held[0]


def test_of_two_that_were_made_in_one_second_the_later_is_listed_first(worked: Project) -> None:
    backups.make(worked.path, Reason.MERGE, now=NOW)
    builders.add_statement(worked, only_article(worked))
    backups.make(worked.path, Reason.MERGE, now=NOW)
    held = [found.holdings for found in backups.listed(worked.path)]
    assert [each and each.statements for each in held] == [2, 1]


def test_what_is_only_being_built_needs_no_backup(tmp_path: Path) -> None:
    with backups.guarded_by(keep):
        build_sample(tmp_path / "sample.glossator")
    assert names(tmp_path) == ["sample.glossator"]


def test_a_project_that_is_gone_or_damaged_finds_its_backups_by_its_name(worked: Project) -> None:
    backups.make(worked.path, Reason.HOURLY, now=NOW)
    worked.close()
    worked.path.write_bytes(b"damaged" * 1000)
    assert [found.backup.at for found in backups.listed(worked.path)] == [NOW]
    worked.path.unlink()
    assert [found.backup.at for found in backups.listed(worked.path)] == [NOW]


def test_restoring_keeps_what_was_there_and_can_be_taken_back(worked: Project) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    before = builders.everything(worked)
    builders.add_statement(worked, only_article(worked))
    after = builders.everything(worked)
    worked.close()
    assert earlier is not None
    restored = backups.restore(worked.path, earlier, now=at(1))
    with Project.open(worked.path) as project:
        assert project.problems() == []
        assert builders.everything(project) == before
    assert restored.kept is not None
    assert restored.kept.name == "test 2026-11-23 13.00.00 before restore.glossator"
    backups.restore(worked.path, restored.kept, now=at(2))
    with Project.open(worked.path) as project:
        assert builders.everything(project) == after


@pytest.mark.parametrize("log", [False, True], ids=["", "with a log beside it"])
def test_restoring_over_a_damaged_file_keeps_it_beside(worked: Project, log: bool) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    before = builders.everything(worked)
    worked.close()
    worked.path.write_bytes(b"damaged" * 1000)
    if log:
        Path(f"{worked.path}-wal").write_bytes(b"some log")
    assert earlier is not None
    restored = backups.restore(worked.path, earlier, now=at(1))
    assert restored.kept == worked.path.with_name("test damaged 2026-11-23 13.00.00.glossator")
    assert restored.kept.read_bytes() == b"damaged" * 1000
    assert not Path(f"{worked.path}-wal").exists()
    with Project.open(worked.path) as project:
        assert builders.everything(project) == before


def test_restoring_a_project_that_is_gone_brings_it_back(worked: Project) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    before = builders.everything(worked)
    worked.close()
    worked.path.unlink()
    assert earlier is not None
    assert backups.restore(worked.path, earlier, now=at(1)).kept is None
    with Project.open(worked.path) as project:
        assert builders.everything(project) == before


def test_an_open_project_is_not_restored_and_a_stranger_neither(
    worked: Project, tmp_path: Path
) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    assert earlier is not None
    with pytest.raises(Refused, match="is open here"):
        backups.restore(worked.path, earlier)
    stranger = tmp_path / "stranger.glossator"
    with builders.make_project(stranger, "Zoe"):
        pass
    before = stranger.read_bytes()
    with pytest.raises(Refused, match="backup of another project"):
        backups.restore(stranger, earlier)
    assert stranger.read_bytes() == before


def test_a_damaged_backup_takes_nobodys_place(worked: Project) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    worked.close()
    assert earlier is not None
    content = earlier.read_bytes()
    earlier.write_bytes(content[:8192] + b"\xff" * 4096 + content[12288:])
    before = worked.path.read_bytes()
    with pytest.raises((Refused, Unavailable)):
        backups.restore(worked.path, earlier)
    assert worked.path.read_bytes() == before
    assert not [name for name in names(worked.path.parent) if name.endswith(".part")]


def test_a_copy_of_a_backup_can_be_opened_beside(worked: Project, tmp_path: Path) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    assert earlier is not None
    copy = backups.open_a_copy(earlier, tmp_path / "copy.glossator")
    with Project.open(copy) as opened:
        assert builders.everything(opened) == builders.everything(worked)
    with pytest.raises(Refused, match="exists already"):
        backups.open_a_copy(earlier, copy)


def test_looking_at_a_backup_changes_no_byte_of_it_and_leaves_nothing_beside(
    worked: Project,
) -> None:
    earlier = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    assert earlier is not None
    before = earlier.read_bytes()
    backups.listed(worked.path)
    assert earlier.read_bytes() == before
    assert names(earlier.parent) == [earlier.name]


def test_a_backup_goes_where_it_was_wanted_and_beside_where_that_is_gone(
    worked: Project, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    assert backups.make(worked.path, Reason.HOURLY, chosen, now=NOW).path is not None
    assert len(names(chosen)) == 1
    shutil.rmtree(chosen)
    told: list[str] = []
    worked.undo()
    backups.try_to_make(
        worked.path, Reason.HOURLY, chosen, lambda trouble: told.append(str(trouble))
    )
    assert not chosen.exists()
    assert len(names(backups.folder_beside(worked.path))) == 1
    assert list(map(str, told)) == [
        f"Backups cannot be kept in “{chosen}” just now, and go to “test backups” beside the "
        f"project: The folder “{chosen}” does not exist."
    ]


def test_a_backup_that_cannot_be_made_is_told_and_stops_nothing(worked: Project) -> None:
    backups.folder_beside(worked.path).write_text("no folder", encoding="utf-8")
    told: list[Unavailable] = []
    backups.try_to_make(worked.path, Reason.HOURLY, None, told.append)
    (sentence,) = map(str, told)
    assert sentence.startswith("No backup could be made: ")
    assert sentence.endswith("Your work itself is saved as always.")


def test_a_backup_stands_before_what_somebody_may_regret(worked: Project) -> None:
    folder = backups.folder_beside(worked.path)
    (statement,) = worked.statements(only_article(worked), builders.own_layer(worked))
    neutral = builders.entry_id(worked, builders.STANCE, "neutral")

    with backups.guarded_by(keep):
        worked.run(Recode(StatementFilter(), Part.STANCE, neutral))
        worked.run(DeleteStatement(statement.id))
    assert names(folder) == ["test 2026-11-23 12.00.00 before bulk change.glossator"]
    with Project.open(folder / names(folder)[0], read_only=True) as copy:
        copy.act_as("Anna")
        assert copy.statements(only_article(copy), builders.own_layer(copy)) == [statement]


def test_a_backup_stands_before_older_tables_are_brought_up_to_date(
    worked: Project,
) -> None:
    worked.close()
    older = sqlite3.connect(worked.path)
    older.execute("DELETE FROM _sqlite_migrations WHERE name = 'm005_sources'")
    for (name,) in older.execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE 'article_by_%'"
    ).fetchall():
        older.execute(f"DROP INDEX {name}")
    older.commit()
    older.close()
    with backups.guarded_by(keep):
        Project.open(worked.path).close()
    (kept,) = names(backups.folder_beside(worked.path))
    assert kept == "test 2026-11-23 12.00.00 before update.glossator"


def test_a_project_that_somebody_has_on_another_machine_is_not_restored(worked: Project) -> None:
    made = backups.make(worked.path, Reason.HOURLY, now=NOW).path
    assert made is not None
    worked.close()
    lock = claims.lock_of(worked.path)
    holder = replace(claims.me(Program.DESK), user="ana", host="nb-17", machine="another")
    lock.write_bytes(claims.written(holder))
    before = worked.path.read_bytes()
    with pytest.raises(Refused, match=r"elsewhere: ana on nb-17.*move “test.glossator-lock”"):
        backups.restore(worked.path, made, now=at(1))
    assert worked.path.read_bytes() == before
    lock.unlink()
    backups.restore(worked.path, made, now=at(1))
