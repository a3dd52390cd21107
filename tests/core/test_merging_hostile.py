"""Another file is believed nothing: whatever stands in it, one sentence says so, or it comes in."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.merging import merge
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Unavailable
from core.model.together import LayerOutcome, MergedLayer, MergeReport
from core.project import Project
from tests.core import builders
from tests.core.together_builders import first_article, in_file, merged, say


@pytest.fixture
def ben(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """A copy in which Ben has recorded a statement, with an article that is not here."""
    path = tmp_path / "ben.glossator"
    project.copy_to(path)
    with Project.open(path) as file:
        new = builders.add_article(file, builders.OTHER_TEXT, "Other")
        file.act_as("Ben")
        builders.add_statement(file, first_article(file))
        draft = builders.parts(file, None)
        file.run(builders.AddStatement(new, draft))
        file.run(SetArticleState(new, ArticleState.SKIPPED))
    return path


def layer_of(report: MergeReport) -> MergedLayer:
    """What became of Ben's."""
    (found,) = (layer for layer in report.layers() if layer.annotator == "Ben")
    return found


def tamper(path: Path, *statements: str) -> None:
    """Change the file behind the program's back, with nothing checked."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("PRAGMA ignore_check_constraints = ON")
        database.execute("PRAGMA writable_schema = ON")
        for sql in statements:
            assert database.execute(sql).rowcount != 0, f"hit nothing: {sql}"


def unstrict(path: Path, *statements: str) -> None:
    """The same in tables that take values of every type."""
    tamper(
        path,
        "UPDATE sqlite_master SET sql = substr(sql, 1, length(sql) - 6)"
        " WHERE type = 'table' AND sql LIKE '%STRICT'",
    )
    tamper(path, *statements)


DAMAGE = {
    "offsets": 'UPDATE span SET "start" = "start" + 1, "end" = "end" + 1',
    "past the end": 'UPDATE span SET "end" = 100000',
    "before the beginning": 'UPDATE span SET "start" = -5',
    "inside out": 'UPDATE span SET "start" = "end" + 1',
    "another quote": "UPDATE span SET quote = 'Germany rejects it'",
    "unknown role": "UPDATE span SET role = 'hint'",
    "entry of another kind": "UPDATE statement SET actor = measure",
    "no such entry": "UPDATE statement SET actor = 999",
    "no such article": "UPDATE statement SET article = 999",
    "confidence off the scale": "UPDATE statement SET confidence = 9",
    "unknown voice": "UPDATE statement SET voice = 'shouted'",
    "fields that are no JSON": "UPDATE statement SET fields = '{'",
    "fields that are a list": "UPDATE statement SET fields = '[1]'",
    "answers of another type": "UPDATE statement SET fields = '{\"weight\": [1]}'",
    "provenance that is no record": "UPDATE statement SET provenance = '3'",
    "provenance of no number": "UPDATE statement SET provenance = '{\"a\": NaN}'",
    "provenance of too large a number": "UPDATE statement SET provenance = '{\"a\": 1e999}'",
    "empty uid": "UPDATE statement SET uid = '' WHERE id = 1",
    "endless uid": "UPDATE statement SET uid = printf('%.*c', 5000, 'x') WHERE id = 1",
    "unknown state": "UPDATE article_state SET state = 'lost'",
    "state of no article": "UPDATE article_state SET article = 999 WHERE id = 1",
    "unknown kind of layer": "UPDATE layer SET kind = 'friend'",
    "layer of nobody": "UPDATE layer SET annotator = 999 WHERE id = 2",
    "annotator of many lines": "UPDATE annotator SET name = 'Ben' || char(10) || 'x' WHERE id = 2",
    "annotator without a name": "UPDATE annotator SET name = ' ' WHERE id = 2",
    "unknown kind of entry": "UPDATE entry SET kind = 'verdict' WHERE id = 7",
    "parent that is missing": "UPDATE entry SET parent = 999 WHERE id = 7",
    "parent of itself": "UPDATE entry SET parent = id WHERE id = 7",
    "aliases that are no names": "UPDATE entry SET aliases = '[1]' WHERE id = 7",
    "entry of many lines": "UPDATE entry SET name = 'a' || char(10) || 'b' WHERE id = 7",
    "kind of entry over many lines": "UPDATE entry SET kind = 'a' || char(10) || 'b' WHERE id = 7",
    "value beyond all numbers": "UPDATE entry SET value = 9e999 WHERE kind = 'stance'",
    "field of many lines": "UPDATE project SET fields ="
    ' \'[{"name": "a\\nb", "kind": "text", "definition": "", "choices": []}]\'',
    "field without a name": "UPDATE project SET fields ="
    ' \'[{"name": " ", "kind": "text", "definition": "", "choices": []}]\'',
    "choice of nothing": "UPDATE project SET fields ="
    ' \'[{"name": "mood", "kind": "choice", "definition": "", "choices": []}]\'',
    "fields of the codebook": "UPDATE project SET fields = '[[]]'",
    "metadata": "UPDATE article SET metadata = '[]'",
    "text of a new article": "UPDATE article_text SET body = body || '!' WHERE body LIKE 'Poland%'",
    "no text of a new article": "DELETE FROM article_text WHERE body LIKE 'Poland%'",
    "no row of the project": "DELETE FROM project",
    "newer tables": "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
    " VALUES ('glossator', 'm999_mood', 'today')",
    "no statements at all": "DROP TABLE statement",
}


@pytest.mark.parametrize("sql", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_file_is_refused_with_one_sentence_and_nothing_changes(
    project: Project, ben: Path, sql: str
) -> None:
    if sql.startswith("DROP"):
        with closing(sqlite3.connect(ben)) as database:
            database.executescript("PRAGMA foreign_keys = OFF; DROP TABLE statement")
    else:
        tamper(ben, sql)
    said = builders.refused(project, lambda: merge(project, [ben]))
    assert said.endswith((".", "it in."))
    assert "\n" not in said


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE statement SET note = x'00'",
        "UPDATE statement SET uid = x'33' WHERE id = 1",
        "UPDATE statement SET confidence = 'two'",
        "UPDATE statement SET codebook_revision = 'first'",
        "UPDATE statement SET flagged = x'31', note = x'32'",
        "UPDATE span SET quote = x'35'",
        "UPDATE span SET \"start\" = 'here'",
        "UPDATE entry SET name = x'37' WHERE id = 7",
        "UPDATE entry SET value = 'high'",
        "UPDATE entry SET definition = x'35'",
        "UPDATE entry SET examples = x'35'",
        "UPDATE annotator SET uid = x'35' WHERE id = 2",
        "UPDATE article SET title = x'35' WHERE id = 1",
        "UPDATE article SET sha256 = x'35' WHERE id = 1",
        "UPDATE layer SET uid = x'39' WHERE id = 2",
        "UPDATE version SET uid = x'39'",
    ],
)
def test_values_of_other_types_are_refused(project: Project, ben: Path, sql: str) -> None:
    unstrict(ben, sql)
    said = builders.refused(project, lambda: merge(project, [ben]))
    assert "\n" not in said


@pytest.mark.parametrize("damage", [b"\xd1", b"`\n"], ids=["no text", "many lines"])
def test_a_file_whose_tables_are_described_wrongly_is_refused_with_one_sentence(
    project: Project, ben: Path, damage: bytes
) -> None:
    whole = ben.read_bytes()
    assert b"quote TEXT" in whole
    ben.write_bytes(whole.replace(b"quote TEXT", b"quote TEXT"[: -len(damage)] + damage))
    said = builders.refused(project, lambda: merge(project, [ben]))
    assert "cannot be read as a database" in said
    assert "\n" not in said
    with pytest.raises(Unavailable, match="This project file is damaged"):
        Project.open(ben)


def test_a_trigger_that_was_planted_does_not_run(project: Project, ben: Path) -> None:
    tamper(
        ben,
        "CREATE TRIGGER plant AFTER UPDATE ON statement BEGIN DELETE FROM article; END",
        "CREATE TRIGGER plant_too AFTER INSERT ON annotator BEGIN DELETE FROM layer; END",
    )
    before = ben.read_bytes()
    assert layer_of(merged(project, ben)).added == 2
    assert ben.read_bytes() == before
    assert project.problems() == []


def test_a_view_in_place_of_a_table_is_as_if_it_were_not_there(project: Project, ben: Path) -> None:
    with closing(sqlite3.connect(ben)) as database:
        database.executescript(
            "PRAGMA foreign_keys = OFF; DROP TABLE span;"
            " CREATE VIEW span AS SELECT 1 AS id, 1 AS statement, 'evidence' AS role,"
            ' 0 AS "start", 5 AS "end", load_extension(quote) AS quote FROM annotator'
        )
    said = builders.refused(project, lambda: merge(project, [ben]))
    assert "lacks the table “span”" in said


def test_a_statement_that_bears_the_uid_of_anothers_leaves_that_alone(
    project: Project, ben: Path
) -> None:
    """A copy of hers is his own, under a name of its own."""
    hers = builders.add_statement(project, first_article(project))
    uid = builders.statement(project, hers).uid
    tamper(ben, f"UPDATE statement SET uid = '{uid}' WHERE id = 1")
    before = builders.statement(project, hers)
    assert layer_of(merged(project, ben)).added == 2
    assert builders.statement(project, hers) == before
    assert layer_of(merged(project, ben)).outcome is LayerOutcome.SAME


def test_a_file_of_an_older_version_comes_in_and_stays_as_it_is(
    project: Project, ben: Path
) -> None:
    tamper(
        ben,
        "DROP TABLE version",
        "DROP TABLE handed_out",
        "DROP TABLE incoming_file",
        "DELETE FROM _sqlite_migrations WHERE name <> 'm001_foundation'",
    )
    before = ben.read_bytes()
    assert layer_of(merged(project, ben)).added == 2
    assert ben.read_bytes() == before
    assert not merged(project, ben).has_changed


def test_what_still_stands_in_the_log_of_a_file_comes_in_too(
    project: Project, ben: Path, tmp_path: Path
) -> None:
    """As it is copied from a colleague's folder while she has it open."""
    folder = tmp_path / "copied"
    folder.mkdir()
    with Project.open(ben) as file:
        file.act_as("Ben")
        say("Talks in Berlin")(file, first_article(file))
        for path in (ben, ben.with_name(f"{ben.name}-wal")):
            shutil.copyfile(path, folder / path.name)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert any(name.endswith("-wal") for name in before)
    assert layer_of(merged(project, folder / ben.name)).added == 3
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_gold_and_verdicts_are_counted_and_left(project: Project, ben: Path) -> None:
    tamper(ben, "UPDATE layer SET kind = 'gold' WHERE id = 2")
    report = merged(project, ben)
    (file,) = report.files
    assert [layer.annotator for layer in file.layers] == ["Anna"]
    assert (file.gold, report.has_changed) == (2, False)


def test_articles_that_are_not_here_can_be_left_out(project: Project, ben: Path) -> None:
    key = "articles: ben.glossator"
    report = merged(project, ben, **{key: "leave"})
    (file,) = report.files
    assert (file.articles_added, file.articles_left, file.statements_left) == (0, 1, 1)
    assert project.article_count() == 1


def test_articles_that_are_not_here_come_in_where_they_are_annotated(
    project: Project, ben: Path
) -> None:
    with Project.open(ben) as file:
        builders.add_article(file, "Nobody annotated this.", "Bare")
    assert merged(project, ben).files[0].articles_added == 1
    assert project.article_count() == 2


def test_the_project_itself_is_no_other_file(project: Project) -> None:
    assert "is open here" in builders.refused(project, lambda: merge(project, [project.path]))


def test_a_file_of_bytes_is_refused(project: Project, tmp_path: Path) -> None:
    junk = tmp_path / "junk.glossator"
    junk.write_bytes(b"SQLite format 3\0" + bytes(5_000))
    assert "is not a Glossator project" in builders.refused(project, lambda: merge(project, [junk]))


def test_a_file_that_is_cut_short_is_refused(project: Project, ben: Path) -> None:
    ben.write_bytes(ben.read_bytes()[: -ben.stat().st_size // 3])
    builders.refused(project, lambda: merge(project, [ben]))


def test_work_of_anna_is_never_touched_by_whatever_bens_copy_holds_of_it(
    project: Project, ben: Path
) -> None:
    """Ben deletes what she said in his copy; she has said more meanwhile."""
    builders.add_statement(project, first_article(project))
    in_file(ben, "Anna", say("Talks in Berlin"))
    report = merge(project, [ben])
    (question,) = report.open_questions
    assert question.key == "layer: annotator: Anna"
