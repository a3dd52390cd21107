"""What can be read of a damaged file comes into a new one, and the rest is named."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.statements import SetNote
from core.model.phrase import Refused, Unavailable, Unsound
from core.model.salvaged import Fate, Salvaged
from core.project import Project
from core.repairing import beside_it, condition_of, repaired, saved
from core.storage.salvage.pages import Pages
from core.storage.salvage.texts import mended
from core.text.canonical import digest
from tests.core import builders
from tests.core.builders import damage
from tests.damage.contents import everything


@pytest.fixture
def worked(project: Project) -> Project:
    """Closed, with two articles and a statement on each."""
    for number in range(2):
        article = builders.add_article(
            project, f"{builders.TEXT}Number {number}.", f"Talks {number}"
        )
        statement = builders.add_statement(project, article)
        project.run(SetNote(statement, "a note"))
    project.undo()
    project.redo()
    project.close()
    return project


def save(project: Project) -> tuple[Salvaged, Path]:
    target = beside_it(project.path)
    before = project.path.read_bytes()
    told = saved(project.path, target)
    assert project.path.read_bytes() == before
    assert condition_of(target).is_whole
    return told, target


def notes(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as database:
        return [note for (note,) in database.execute("SELECT note FROM statement ORDER BY id")]


def sentences(told: Salvaged, fate: Fate) -> list[str]:
    return [str(loss.sentence) for loss in told.of(fate)]


def turn(path: Path, found: bytes, into: bytes) -> None:
    """Change the one place where these bytes stand, or the last one."""
    raw = path.read_bytes()
    head, _, tail = raw.rpartition(found)
    assert len(found) == len(into)
    path.write_bytes(head + into + tail)


def test_of_a_whole_file_all_is_saved(worked: Project) -> None:
    told, target = save(worked)
    assert told.losses == ()
    before, after = everything(worked.path), everything(target)
    assert {name for name in before if before[name] != after[name]} <= {"_sqlite_migrations"}


def test_a_row_that_was_altered_is_again_as_the_journal_tells(worked: Project) -> None:
    damage(worked, "UPDATE statement SET note = 'a nose' WHERE id = 1")
    told, target = save(worked)
    (sentence,) = sentences(told, Fate.MENDED)
    assert "in “Talks 0” (“Germany" in sentence
    assert "is again as the journal tells" in sentence
    assert notes(target) == ["a note", "a note"]


def test_rows_that_are_gone_come_back_from_the_journal(worked: Project) -> None:
    before = everything(worked.path)
    for table in ("span", "statement", "entry", "layer", "annotator"):
        damage(worked, f"DELETE FROM {table}")
    told, target = save(worked)
    assert not told.of(Fate.LOST)
    after = everything(target)
    assert after["statement"] == before["statement"]
    assert after["span"] == before["span"]


def test_a_journal_that_was_altered_leaves_the_rows_as_they_are(worked: Project) -> None:
    damage(
        worked,
        "UPDATE journal_change SET after = replace(after, 'a note', 'a nose')"
        " WHERE after LIKE '%a note%'",
    )
    before = everything(worked.path)["statement"]
    told, target = save(worked)
    assert everything(target)["statement"] == before
    assert len(told.of(Fate.ALTERED)) == 2


def test_one_bit_of_a_text_is_turned_back(worked: Project) -> None:
    before = everything(worked.path)["article_text"]
    damage(worked, "UPDATE article_text SET body = replace(body, 'rejects', 'rejectr')"
           " WHERE id = 1")  # fmt: skip
    told, target = save(worked)
    assert sentences(told, Fate.MENDED) == [
        "Article “Talks 0”: one bit of the text had turned, and is as it was"
    ]
    after = everything(target)["article_text"]
    assert {row[1:] for row in after} == {row[1:] for row in before}


def test_a_text_of_which_more_is_wrong_is_kept_as_it_reads_and_quotes_are_found_again(
    worked: Project,
) -> None:
    damage(worked, "UPDATE article_text SET body = 'XXXX' || body WHERE id = 1")
    told, target = save(worked)
    altered = sentences(told, Fate.ALTERED)
    assert any("its text is not the one that was imported" in line for line in altered)
    assert any("a quote was found at another place" in line for line in altered)
    assert all(line.endswith("is left out: “Germany”") for line in sentences(told, Fate.LOST))
    assert condition_of(target).is_whole


def test_an_article_without_its_text_is_named_with_its_statements_and_their_quotes(
    worked: Project,
) -> None:
    damage(worked, "DELETE FROM article_text WHERE id = 1")
    told, _ = save(worked)
    lost = sentences(told, Fate.LOST)
    assert "Article “Talks 0”: is left out: its text is lost" in lost
    assert any(line.startswith("Statement ") and "in “Talks 0” (“" in line for line in lost)
    assert told.kept["article"] == 1
    assert len(lost) == len(set(lost)), "each statement once, whatever number of passages it has"
    assert any(line.endswith("is left out: its article is lost") for line in lost)
    assert not any("its statement is lost" in line for line in lost)


def test_a_file_without_its_first_page_is_read_by_what_stands_on_the_others(
    worked: Project,
) -> None:
    before = everything(worked.path)
    raw = worked.path.read_bytes()
    worked.path.write_bytes(bytes(4096) + raw[4096:])
    with pytest.raises(Unavailable):
        condition_of(worked.path)
    _, target = save(worked)
    after = everything(target)
    for table in ("article_text", "statement", "span", "entry", "annotator"):
        assert {row[1:] for row in after[table]} == {row[1:] for row in before[table]}


def test_what_holds_nothing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.glossator"
    path.write_bytes(b"no project" * 1_000)
    with pytest.raises(Unavailable, match="Nothing can be read of"):
        saved(path, tmp_path / "new.glossator")
    assert [each.name for each in tmp_path.iterdir()] == ["words.glossator"]


def test_nothing_is_written_over_another_file(worked: Project, tmp_path: Path) -> None:
    target = tmp_path / "there.glossator"
    target.write_text("mine")
    with pytest.raises(Refused, match="exists already"):
        saved(worked.path, target)
    assert target.read_text() == "mine"


def test_work_in_a_log_that_is_damaged_is_not_passed_over(project: Project, tmp_path: Path) -> None:
    """SQLite would take what comes before the damage, and drop what was committed after it."""
    article = builders.add_article(project)
    first = builders.add_statement(project, article)
    for number in range(20):
        project.run(SetNote(first, f"note {number}"))
    copy = tmp_path / "copy.glossator"
    copy.write_bytes(project.path.read_bytes())
    log = bytearray(project.path.with_name(project.path.name + "-wal").read_bytes())
    log[32 + 24 + 4120 + 100] ^= 1
    copy.with_name("copy.glossator-wal").write_bytes(log)
    with pytest.raises(Unsound, match=r"The log beside .* is damaged"):
        Project.open(copy)
    done = repaired(copy)
    assert done.target is not None
    assert notes(done.target) == ["note 19"]
    assert copy.with_name("copy.glossator-wal").read_bytes() == log


@pytest.mark.parametrize("place", [0, 7, 40])
def test_a_text_of_which_one_bit_has_turned_is_told_by_its_sum(place: int) -> None:
    text = "Naïve — “so” said the minister of 1993."
    raw = bytearray(text.encode())
    raw[place] ^= 4
    wrong = raw.decode("utf-8", "surrogateescape")
    assert mended(wrong, digest(text)) == text
    raw[place] ^= 8 + 1
    assert mended(raw.decode("utf-8", "surrogateescape"), digest(text)) is None


@pytest.mark.parametrize("spoil", [
    lambda raw: b"",
    lambda raw: raw[:70],
    lambda raw: raw[:4096] + b"\x0d\0\0\0\1",
    lambda raw: b"\xff" * len(raw),
    lambda raw: raw[:100] + b"\x0d" + b"\xff" * (len(raw) - 101),
    lambda raw: raw[:32] + b"\0\0\0\2" + raw[36:4096] + b"\0\0\0\2\xff\xff\xff\xff" + raw[4104:],
])  # fmt: skip
def test_pages_that_make_no_sense_are_read_to_an_end(
    worked: Project, spoil: Callable[[bytes], bytes]
) -> None:
    worked.path.write_bytes(spoil(worked.path.read_bytes()))
    pages = Pages(worked.path)
    for number in range(pages.count + 2):
        list(pages.rows(number))
        list(pages.below(number))
    assert len(pages.free()) <= 2 + pages.size
