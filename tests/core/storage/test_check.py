"""Each damage that is planted is found, and a whole file has none."""

import json

import pytest

from core.commands.articles import SetArticleState
from core.commands.statements import AddStatement, ChooseEntry, SetNote
from core.model.layer import ArticleState
from core.model.statement import StatementParts
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, damage


@pytest.fixture
def used(project: Project) -> Project:
    """A project in which a little of everything has happened."""
    article = builders.add_article(project)
    builders.add_article(project, builders.OTHER_TEXT, "Other")
    statement = builders.add_statement(project, article)
    project.run(AddStatement(article, StatementParts()))
    project.run(SetNote(statement, "a note"))
    project.run(ChooseEntry(statement, ACTOR, builders.entry_id(project, ACTOR, "France")))
    project.undo()
    project.undo()
    project.redo()
    project.run(SetArticleState(article, ArticleState.DONE))
    project.undo()
    project.run(SetArticleState(article, ArticleState.SKIPPED))
    return project


def only_problem(project: Project) -> str:
    (sentence,) = project.problems()
    return sentence


def test_a_used_project_has_no_problems(used: Project) -> None:
    assert used.problems() == []
    with Project.open(used.path, read_only=True) as reader:
        assert reader.problems() == []


def test_a_wrong_quote_is_found(used: Project) -> None:
    damage(used, "UPDATE span SET quote = 'Germany opposes' WHERE role = 'evidence'")
    assert "the evidence at" in only_problem(used)
    assert "has another quote" in only_problem(used)


def test_a_span_past_the_end_of_the_text_is_found(used: Project) -> None:
    damage(used, 'UPDATE span SET "start" = 90000, "end" = 90007 WHERE role = \'actor\'')
    assert "the actor at 90000–90007 has another quote" in only_problem(used)


def test_a_changed_text_is_found(used: Project) -> None:
    damage(
        used,
        "UPDATE article_text SET body = replace(body, 'rejects', 'accepts') WHERE id = 1",
    )
    assert only_problem(used) == "The text of “Talks” is not the one that was imported."


def test_a_text_in_another_form_is_found(used: Project) -> None:
    from core.text.canonical import digest

    body = builders.TEXT + "\r\n"
    damage(used, "UPDATE article_text SET body = ?, sha256 = ? WHERE id = 1", body, digest(body))
    damage(used, "UPDATE article SET sha256 = ? WHERE title = 'Talks'", digest(body))
    assert "The text of “Talks” is not in canonical form." in used.problems()


def test_a_missing_row_of_the_index_is_found(used: Project) -> None:
    damage(used, "DELETE FROM article_search_docsize WHERE id = 1")
    assert "The search index misses 1 articles" in only_problem(used)


def test_a_row_of_the_index_too_many_is_found(used: Project) -> None:
    damage(used, "INSERT INTO article_search_docsize (id, sz) VALUES (77, x'0101')")
    assert "holds 1 that are gone" in only_problem(used)


@pytest.mark.parametrize(
    ("sql", "table"),
    [
        ("UPDATE statement SET codebook_revision = 1, layer = 99 WHERE complete", "statement"),
        ("DELETE FROM layer WHERE id = 2", "article_state"),
        ("UPDATE entry SET parent = 99 WHERE name = 'NATO'", "entry"),
        ("INSERT INTO span (statement, role, 'start', 'end', quote)"
         " VALUES (99, 'stance', 0, 5, 'Talks')", "span"),
        ("DELETE FROM article_text WHERE id = 2", "article"),
    ],
)  # fmt: skip
def test_a_reference_to_nothing_is_found(used: Project, sql: str, table: str) -> None:
    if table == "article_state":
        sql = "UPDATE article_state SET layer = 99"
    damage(used, sql)
    assert any(f" of {table} points to a missing row of " in line for line in used.problems())


def test_a_draft_called_complete_is_found(used: Project) -> None:
    damage(used, "UPDATE statement SET complete = 1")
    assert "is called complete and is not" in only_problem(used)


def test_a_complete_statement_called_a_draft_is_found(used: Project) -> None:
    damage(used, "UPDATE statement SET complete = 0")
    assert "is called a draft and is not" in only_problem(used)


@pytest.mark.parametrize(
    ("part", "other"), [("actor", "measure"), ("stance", "actor"), ("measure", "stance")]
)
def test_an_entry_of_another_kind_is_found(used: Project, part: str, other: str) -> None:
    wrong = f"(SELECT id FROM entry WHERE kind = '{other}' LIMIT 1)"
    damage(used, f"UPDATE statement SET {part} = {wrong} WHERE complete")
    assert f"has as its {part} an entry of another kind" in only_problem(used)


def test_a_journal_whose_images_do_not_follow_is_found(used: Project) -> None:
    found = builders.tables(used, "journal_change")["journal_change"]
    step, n, *_, after = next(
        row for row in reversed(found) if row[2] == "statement" and row[4] is not None
    )
    image = json.loads(str(after)) | {"note": "another"}
    before = json.dumps(image)
    damage(used, "UPDATE journal_change SET before = ? WHERE step = ? AND n = ?", before, step, n)
    assert "do not follow each other" in used.problems()[0]


def test_a_step_without_changes_is_found(used: Project) -> None:
    newest = used.next_undo()
    assert newest is not None
    damage(used, "DELETE FROM journal_change WHERE step = ?", newest.seq)
    assert f"Step {newest.seq} of the journal holds no change." in used.problems()


def test_tables_of_another_version_are_found(used: Project) -> None:
    damage(used, "UPDATE _sqlite_migrations SET name = 'm000_before'")
    assert only_problem(used) == "The tables are those of another version of Glossator."


def test_an_entry_named_twice_is_found(used: Project) -> None:
    damage(used, "UPDATE entry SET name = 'GERMANY ' WHERE name = 'France'")
    assert "stand in the codebook twice" in only_problem(used)


def test_a_damaged_page_is_found_and_the_other_checks_still_run(used: Project) -> None:
    damage(used, "UPDATE statement SET complete = 1")
    used.close()
    damage(used, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(used.path.read_bytes())
    place = content.index(b"may\xe2\x80\x9d accept a ban")
    start = place - place % 4_096
    content[start : start + 12] = b"\xff" * 12
    used.path.write_bytes(content)
    with Project.open(used.path) as damaged:
        problems = damaged.problems()
    assert any("cannot be read" in line or "is damaged" in line for line in problems)
    assert any("is called complete and is not" in line for line in problems)


def test_many_problems_of_a_kind_are_cut_short(project: Project) -> None:
    article = builders.add_article(project)
    for _ in range(25):
        project.run(AddStatement(article, StatementParts()))
    damage(project, "UPDATE statement SET complete = 1")
    problems = project.problems()
    assert len(problems) == 21
    assert problems[-1] == "There are more problems of this kind."
