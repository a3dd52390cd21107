"""Each damage that is planted is found, and a whole file has none."""

import json
import sqlite3
import tracemalloc
from contextlib import closing

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.assigning import AssignArticles
from core.commands.statements import AddStatement, ChooseEntry, SetNote
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Unavailable
from core.model.statement import StatementParts
from core.project import Project
from core.storage import journal_check
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
    project.run(AssignArticles((article,), project.layer_named("Ben").annotator.id))
    return project


ALWAYS = ("outside Glossator", "is not as it was written")


def only_problem(project: Project) -> str:
    """The one problem, apart from what all damage is: a change made outside."""
    (sentence,) = (line for line in project.problems() if not any(each in line for each in ALWAYS))
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
    assert "The search index misses articles (1)" in only_problem(used)


def test_a_row_of_the_index_too_many_is_found(used: Project) -> None:
    damage(used, "INSERT INTO article_search_docsize (id, sz) VALUES (77, x'0101')")
    assert "some that are gone (1)" in only_problem(used)


@pytest.mark.parametrize(
    ("sql", "table"),
    [
        ("UPDATE statement SET codebook_revision = 1, layer = 99 WHERE complete", "statement"),
        ("DELETE FROM layer WHERE id = 2", "article_state"),
        ("UPDATE entry SET parent = 99 WHERE name = 'NATO'", "entry"),
        ("INSERT INTO span (statement, role, 'start', 'end', quote)"
         " VALUES (99, 'stance', 0, 5, 'Talks')", "span"),
        ("DELETE FROM article_text WHERE id = 2", "article"),
        ("UPDATE assignment SET annotator = 99", "assignment"),
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
    assert "do not follow each other" in only_problem(used)


def test_a_step_without_changes_is_found(used: Project) -> None:
    newest = used.next_undo()
    assert newest is not None
    damage(used, "DELETE FROM journal_change WHERE step = ?", newest.seq)
    assert f"Step {newest.seq} of the journal holds no change." in used.problems()


def test_tables_of_another_version_are_found(used: Project) -> None:
    damage(used, "UPDATE _sqlite_migrations SET name = 'm000_before' WHERE name LIKE 'm001%'")
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


def test_what_keeps_several_looks_from_going_on_is_told_once(used: Project) -> None:
    damage(used, "UPDATE article_text SET body = CAST(x'42ff' AS TEXT) WHERE id = 1")
    problems = used.problems()
    assert any("cannot be read" in line for line in problems)
    assert len(problems) == len(set(problems))


def test_a_lock_is_no_damage(used: Project) -> None:
    """Without a log, a writer shuts out those who read."""
    used.close()
    damage(used, "PRAGMA journal_mode = DELETE")
    with Project.open(used.path, read_only=True) as reader:
        reader._database.execute("PRAGMA busy_timeout = 10")
        with closing(sqlite3.connect(used.path, isolation_level=None)) as writer:
            writer.execute("BEGIN EXCLUSIVE")
            with pytest.raises(Unavailable, match="Another program is writing"):
                reader.problems()
        assert reader.problems() == []


def test_many_problems_of_a_kind_are_cut_short(project: Project) -> None:
    article = builders.add_article(project)
    for _ in range(25):
        project.run(AddStatement(article, StatementParts()))
    damage(project, "UPDATE statement SET complete = 1")
    problems = project.problems()
    assert len(problems) == 42
    assert problems[20] == problems[41] == "There are more problems of this kind."


# Changes made outside


@pytest.mark.parametrize(
    ("sql", "sentence"),
    [
        ("UPDATE statement SET note = 'better' WHERE id = 1", "Row 1 of statement was changed"),
        ("UPDATE article SET outlet = 'x' WHERE id = 2", "Row 2 of article was changed"),
        ("DELETE FROM article_state", "Row 1 of article_state was removed"),
        ("DELETE FROM assignment", "Row 1 of assignment was removed"),
        ("INSERT INTO annotator VALUES (9, 'u', 'Eve')", "Row 9 of annotator was added"),
        ("INSERT INTO annotator VALUES (-9, 'u', 'Eve')", "Row -9 of annotator was added"),
        ("UPDATE annotator SET id = 7 WHERE name = 'Ben'", "Row 7 of annotator was added"),
        ("UPDATE project SET codebook_name = 'Mine'", "Row 1 of project was changed"),
    ],
)  # fmt: skip
def test_a_change_made_outside_is_found(used: Project, sql: str, sentence: str) -> None:
    damage(used, sql)
    assert f"{sentence} outside Glossator." in used.problems()


def test_what_stands_in_one_row_is_compared_over_many(project: Project) -> None:
    """More rows than are read at once, changed at the seams."""
    texts = (builders.new_article(f"Text {number}", f"T{number}") for number in range(2_500))
    project.run(AddArticles(texts))
    assert project.problems() == []
    damage(project, "DELETE FROM article WHERE id IN (1, 1000, 1001, 1500, 2500)")
    found = [line for line in project.problems() if ALWAYS[0] in line]
    assert [int(line.split()[1]) for line in found] == [1, 1000, 1001, 1500, 2500]


def test_the_journal_of_fifty_thousand_statements_is_checked_in_little_time_and_memory(
    project: Project, article: ArticleId
) -> None:
    damage(
        project,
        "WITH RECURSIVE number (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM number LIMIT 50000)"
        " INSERT INTO statement SELECT n, 'u' || n, 1, 1, NULL, NULL, NULL, NULL, NULL, '', 0,"
        " '{}', 0, 1, NULL FROM number",
    )
    columns = [row[1] for row in project._database.execute("PRAGMA table_info(statement)")]
    image = ", ".join(f"'{name}', {name}" for name in columns)
    damage(
        project,
        "INSERT INTO journal_change SELECT 1, id, 'statement', id, NULL,"
        f" json_object({image}) FROM statement",
    )
    tracemalloc.start()
    assert list(journal_check.problems(project._database)) == []
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 10_000_000


def test_the_journal_is_read_in_the_order_of_rows_without_sorting_it(project: Project) -> None:
    plan = project._database.execute(f"EXPLAIN QUERY PLAN {journal_check._EVENTS}").fetchall()
    assert "SCAN journal_change USING INDEX journal_change_by_row" in [row[3] for row in plan]


def test_the_cost_of_a_check_grows_with_the_journal_and_no_faster(
    project: Project, article: ArticleId
) -> None:
    def work(upon: int) -> int:
        """Instructions of SQLite's machine for the check after so many more steps."""
        for _ in range(upon):
            project.run(AddStatement(article, StatementParts()))
        project.undo()
        project.redo()
        count = 0

        def tick() -> int:
            nonlocal count
            count += 1
            return 0

        project._database.set_progress_handler(tick, 10)
        assert list(journal_check.problems(project._database)) == []
        project._database.set_progress_handler(None, 10)
        return count

    empty = work(1)
    first, second = work(100) - empty, work(100) - empty
    assert second < 2.5 * first
