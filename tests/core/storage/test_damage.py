"""Stored words and JSON that make no sense are told as damage, and never end a check."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest

from core.commands.articles import SetArticleState
from core.model.article import ArticleFilter
from core.model.changes import Changes
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Unavailable
from core.project import Project
from core.storage import check, stored
from tests.core import builders
from tests.core.builders import damage

READ: dict[str, Callable[[Project], object]] = {
    "uid": lambda p: p.uid,
    "codebook": lambda p: p.codebook,
    "articles": lambda p: list(p.articles_by_uid()),
    "rows": lambda p: p.article_rows(builders.own_layer(p), p.article_ids(None, ArticleFilter())),
    "states": lambda p: p.state_counts(builders.own_layer(p)),
    "touched": lambda p: p.touched_articles(builders.own_layer(p)),
    "statements": lambda p: p.some_statements([builders.StatementId(1)]),
    "layers": lambda p: p.layers(),
    "undo": lambda p: p.next_undo(),
}

DAMAGES = [
    ("DELETE FROM project", "uid", "The project’s own row is missing."),
    ("DELETE FROM project", "codebook", "The project’s own row is missing."),
    ("UPDATE project SET fields = '[{}]'", "codebook", "The list of extra fields cannot be read."),
    ("UPDATE project SET fields = '[5]'", "codebook", "The list of extra fields cannot be read."),
    ("UPDATE project SET fields = '{}'", "codebook", "The list of extra fields cannot be read."),
    (
        'UPDATE project SET fields = \'[{"name": "weight", "kind": "heavy"}]\'',
        "codebook",
        "The kind of field “weight” is “heavy”.",
    ),
    (
        "UPDATE entry SET aliases = '5' WHERE name = 'NATO'",
        "codebook",
        "The aliases of “NATO” cannot be read.",
    ),
    (
        "UPDATE entry SET examples = '[5]' WHERE name = 'NATO'",
        "codebook",
        "The examples of “NATO” cannot be read.",
    ),
    (
        "UPDATE entry SET counter_examples = '{}' WHERE name = 'NATO'",
        "codebook",
        "The counter-examples of “NATO” cannot be read.",
    ),
    (
        "UPDATE entry SET actor_kind = 'zzz' WHERE name = 'NATO'",
        "codebook",
        "The kind of actor “NATO” is “zzz”.",
    ),
    (
        "UPDATE entry SET kind = 'verdict' WHERE name = 'NATO'",
        "codebook",
        "The kind of “NATO” is “verdict”.",
    ),
    ("UPDATE article SET metadata = '[1]'", "articles", "The metadata of “Talks” cannot be read."),
    (
        "UPDATE article SET metadata = '{\"a\": 1}'",
        "articles",
        "The metadata of “Talks” cannot be read.",
    ),
    (
        "UPDATE article_state SET state = 'lost'",
        "rows",
        "The state of an article is “lost”.",
    ),
    ("UPDATE article_state SET state = 'lost'", "states", "The state of an article is “lost”."),
    ("UPDATE article_state SET state = 'lost'", "touched", "The state of an article is “lost”."),
    ("UPDATE layer SET kind = 'icing'", "layers", "The kind of Anna’s layer is “icing”."),
    ("UPDATE span SET role = 'hint'", "statements", "The role of a span is “hint”."),
    (
        "UPDATE statement SET voice = 'shouted'",
        "statements",
        "The voice of a statement is “shouted”.",
    ),
    (
        "UPDATE statement SET fields = '[]'",
        "statements",
        "The answers to extra fields of a statement cannot be read.",
    ),
    (
        "UPDATE statement SET provenance = '3'",
        "statements",
        "Where a statement comes from cannot be read.",
    ),
    (
        "UPDATE journal_step SET label_values = '[]'",
        "undo",
        "The name of step {step} of the journal cannot be read.",
    ),
    (
        "UPDATE journal_step SET \"action\" = 'dance' WHERE \"action\" = 'do'",
        "undo",
        "What step {step} of the journal is is “dance”.",
    ),
]


@pytest.fixture
def used(project: Project, article: ArticleId) -> Project:
    """A project with a statement on an article that is done."""
    project.run(SetArticleState(article, ArticleState.DONE))
    builders.add_statement(project, article)
    return project


def plant(project: Project, sql: str) -> None:
    """Damage that the tables' own checks would forbid."""
    with closing(sqlite3.connect(project.path, isolation_level=None)) as database:
        database.execute("PRAGMA ignore_check_constraints = ON")
        assert database.execute(sql).rowcount > 0, "the damage hit nothing"
    project.tell(Changes(codebook=True))


@pytest.mark.parametrize(("sql", "reading", "complaint"), DAMAGES)
def test_reading_what_is_damaged_is_told_in_a_sentence(
    used: Project, sql: str, reading: str, complaint: str
) -> None:
    step = used.next_undo()
    assert step is not None
    plant(used, sql)
    with pytest.raises(Unavailable, match=r"^This project is damaged: ") as caught:
        READ[reading](used)
    clause = complaint.format(step=step.seq).removesuffix(".")
    assert clause[1:] in str(caught.value)


@pytest.mark.parametrize(
    "sql", [sql for sql, _, _ in DAMAGES if sql.split()[0] == "DELETE" or " SET fields" in sql]
    + [sql for sql, _, _ in DAMAGES if "entry" in sql or "metadata" in sql or "'3'" in sql]
)  # fmt: skip
def test_a_check_tells_of_it_and_goes_on(used: Project, sql: str) -> None:
    plant(used, sql)
    damage(used, "UPDATE statement SET complete = 0")
    problems = used.problems()
    assert any("is called a draft and is not" in line for line in problems)
    assert any(
        word in line for word in ("cannot be read", " is “", "is missing") for line in problems
    )
    assert len(problems) == len(set(problems))


def test_every_entry_that_is_damaged_is_named(used: Project) -> None:
    plant(used, "UPDATE entry SET aliases = '5' WHERE kind = 'actor'")
    named = [line for line in used.problems() if line.startswith("The aliases of")]
    assert len(named) == len(set(named)) == 3


def test_what_nobody_has_thought_of_does_not_end_a_check(
    used: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def surprised(_: object) -> list[str]:
        raise ZeroDivisionError("so odd")

    look = replace(check._LOOKS[0], check=surprised)
    monkeypatch.setattr(check, "_LOOKS", (look, *check._LOOKS))
    damage(used, "UPDATE statement SET complete = 0")
    problems = used.problems()
    assert problems[0] == "A part of the file makes no sense (ZeroDivisionError: so odd)."
    assert any("is called a draft" in line for line in problems)


ODD_COLUMN = '{"id": 1, "article": 1, "layer": 1, "mood": 3}'


@pytest.mark.parametrize(
    "image", ["5", "[]", "{}", ODD_COLUMN, ODD_COLUMN.replace("mood", "x = 1; --")]
)
def test_an_undo_over_a_damaged_image_changes_nothing(used: Project, image: str) -> None:
    step = used.next_undo()
    assert step is not None
    damage(
        used,
        "UPDATE journal_change SET after = ? WHERE step = ? AND table_name = 'statement'",
        image, step.seq,
    )  # fmt: skip
    before = builders.everything(used)
    with pytest.raises(Unavailable, match="This project is damaged"):
        used.undo()
    assert builders.everything(used) == before
    assert used.problems() != []


def test_a_journal_of_an_unknown_table_is_told(used: Project) -> None:
    step = used.next_undo()
    assert step is not None
    damage(used, "UPDATE journal_change SET table_name = 'wish' WHERE table_name = 'span'")
    assert any("none of Glossator's (wish)" in line for line in used.problems())
    with pytest.raises(Unavailable, match="This project is damaged"):
        used.undo()


def test_deep_json_is_damage(used: Project) -> None:
    with pytest.raises(stored.Damaged):
        stored.names("[" * 100_000, "the aliases of “{name}”", "x")
