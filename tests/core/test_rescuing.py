"""After a repair, what is lost is looked up in the backups of the project, and told in words."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from core import backups
from core.cli import main
from core.commands.statements import DeleteStatement, SetNote
from core.model.backup import Reason
from core.model.ids import ArticleId
from core.model.phrase import Unavailable
from core.model.salvaged import Fate
from core.project import Project
from core.rescuing import Rescue, as_iso, rescued
from tests.core import builders
from tests.core.builders import damage

FIRST, SECOND, THIRD = (datetime(2026, 11, day, 9, 30) for day in (2, 12, 22))


@pytest.fixture
def worked(project: Project) -> Project:
    """Two articles; backups of the first with two statements and of both with one each; closed."""
    articles = [_article(project, 0)]
    made = [builders.add_statement(project, articles[0]) for _ in range(2)]
    backups.make(project.path, Reason.HOURLY, now=FIRST)
    project.run(DeleteStatement(made[1]))
    articles.append(_article(project, 1))
    last = builders.add_statement(project, articles[1])
    backups.make(project.path, Reason.HOURLY, now=SECOND)
    project.run(SetNote(last, "a note"))
    project.close()
    return project


def _article(project: Project, number: int) -> ArticleId:
    return builders.add_article(project, f"{builders.TEXT}{number}.", f"Talks {number}")


def of(fate: Fate, path: Path, chosen: Path | None = None) -> Rescue:
    (found,) = (each for each in rescued(path, chosen=chosen).rescues if each.fate is fate)
    return found


def said(rescue: Rescue) -> list[str]:
    return [str(each) for each in rescue.sentences(as_iso)]


def test_the_backup_that_holds_what_is_lost_is_named_with_its_day(worked: Project) -> None:
    damage(worked, "DELETE FROM article_text WHERE id = 2")
    lost = of(Fate.LOST, worked.path)
    assert [(each.backup.at, each.count) for each in lost.holders] == [(SECOND, lost.total)]
    assert lost.missing == 0
    assert said(lost) == [
        f"The backup of 2026-11-12 09:30 holds {lost.total} of {lost.total} that are lost: "
        "“test 2026-11-12 09.30.00 hourly.glossator”."
    ]


def test_of_two_backups_that_hold_the_same_the_newer_one_is_named(worked: Project) -> None:
    damage(worked, "DELETE FROM article_text WHERE id = 1")
    assert [each.backup.at for each in of(Fate.LOST, worked.path).holders] == [SECOND]


def test_what_no_backup_holds_is_counted(worked: Project) -> None:
    with Project.open(worked.path) as project:
        project.act_as("Anna")
        builders.add_statement(project, ArticleId(2))
    damage(worked, "DELETE FROM article_text WHERE id = 2")
    lost = of(Fate.LOST, worked.path)
    assert lost.missing == 1
    assert said(lost)[-1] == f"In no backup: 1 of {lost.total} that are lost."


def test_two_backups_are_named_where_each_holds_something_of_its_own(worked: Project) -> None:
    """Nothing tells of the row but its number: it is found by that."""
    for table in ("journal_step", "journal_change", "seal"):
        damage(worked, f"DELETE FROM {table}")
    damage(worked, "DELETE FROM article_text WHERE id = 2")
    lost = of(Fate.LOST, worked.path)
    assert {each.backup.at for each in lost.holders} == {FIRST, SECOND}


def test_backups_are_found_by_the_uid_that_was_saved(worked: Project, tmp_path: Path) -> None:
    elsewhere = tmp_path / "chosen"
    (tmp_path / "test backups").rename(elsewhere)
    renamed = worked.path.rename(tmp_path / "renamed.glossator")
    raw = renamed.read_bytes()
    renamed.write_bytes(bytes(4096) + raw[4096:])
    done = rescued(renamed, chosen=elsewhere)
    assert done.repaired.target is not None
    assert backups.uid_of(renamed) is None
    assert backups.listed(renamed, elsewhere) == []
    assert backups.listed(renamed, elsewhere, backups.uid_of(done.repaired.target))


def test_a_backup_that_is_damaged_itself_is_passed_over(worked: Project, tmp_path: Path) -> None:
    damage(worked, "DELETE FROM article_text WHERE id = 1")
    newest = tmp_path / "test backups" / "test 2026-11-12 09.30.00 hourly.glossator"
    newest.write_bytes(newest.read_bytes()[:5000])
    assert [each.backup.at for each in of(Fate.LOST, worked.path).holders] == [FIRST]


def test_a_report_in_words_stands_beside_the_new_file(worked: Project) -> None:
    damage(worked, "UPDATE statement SET note = 'a nose' WHERE id = 3")
    damage(worked, "DELETE FROM article_text WHERE id = 1")
    done = rescued(worked.path)
    assert done.report is not None
    assert done.report.name == "test-repaired-report.txt"
    report = done.report.read_text("utf-8")
    assert "Mended, and as it was: 1" in report
    assert "Kept: project 1" in report
    assert "The backup of 2026-11-12 09:30 holds" in report


def test_what_is_saved_stands_nowhere_without_its_report(worked: Project, tmp_path: Path) -> None:
    """Nothing else tells what is lost."""
    damage(worked, "DELETE FROM article_text WHERE id = 1")
    (tmp_path / "new-report.txt").mkdir()
    with pytest.raises(Unavailable, match=r"new-report\.txt"):
        rescued(worked.path, tmp_path / "new.glossator")
    assert not (tmp_path / "new.glossator").exists()
    assert not list(tmp_path.glob(".*"))


def test_where_nothing_can_be_saved_no_report_is_left(worked: Project, tmp_path: Path) -> None:
    """That of an earlier time stays as it is."""
    for table in ("article", "entry", "statement", "journal_step", "journal_change", "seal"):
        damage(worked, f"DELETE FROM {table}")
    (tmp_path / "new-report.txt").write_text("earlier", "utf-8")
    with pytest.raises(Unavailable):
        rescued(worked.path, tmp_path / "new.glossator")
    assert (tmp_path / "new-report.txt").read_text("utf-8") == "earlier"


def test_the_command_line_names_the_backup(
    worked: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(worked, "DELETE FROM article_text WHERE id = 1")
    assert main(["check", str(worked.path), "--repair", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (held,) = told["backups"]
    assert held["at"] == "2026-11-12T09:30:00"
    assert held["of"] == "lost"
    assert held["holds"] == held["total"] == len({each["uid"] for each in told["lost"]})
    assert Path(held["path"]).is_file()


def test_what_was_deleted_before_is_not_looked_for(worked: Project) -> None:
    """A whole journal tells that it was taken away, and so it is not lost."""
    done = rescued(worked.path)
    assert done.rescues == ()
    assert done.repaired.salvaged is None
