"""Statements out of joined columns are those that are read one by one."""

from dataclasses import replace
from pathlib import Path

import pyarrow as arrow
import pytest
from hypothesis import HealthCheck, given, settings

from core.commands.statements import AddStatement
from core.exchange.choosing import selected
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.exchange.gold.flat_statements import (
    FlatStatements,
    flat_statements,
    one_by_one,
    out_of_columns,
)
from core.exchange.gold.parquet_columns import statements
from core.exchange.gold.tables import Tables
from core.exchange.registry import format_named
from core.exchange.selection import Selection
from core.model.exported import BETWEEN
from core.model.layer import ArticleState
from core.model.phrase import Unavailable
from core.model.progress import silent
from core.model.span import Span
from core.project import Project
from tests.core.builders import TEXT, add_article, add_statement, damage, parts
from tests.core.exchange.gold.odd_texts import Odd, odd_texts, project_of
from tests.core.exchange.gold.projects import PROJECTS, SELECTIONS


def selection_of(project: Project, options: ExportOptions | None = None) -> Selection:
    return selected(project, format_named("parquet"), options or ExportOptions(), silent)


def told(tables: Tables, flat: FlatStatements) -> list[dict[str, list[object]]]:
    articles = zip(*map(tables.article, flat.articles), strict=True)
    return [
        {
            name: column.to_pylist() if isinstance(column, arrow.Array) else list(column)
            for name, column in columns.items()
        }
        for columns in (
            statements(tables, flat),
            dict(zip(tables.article_columns, articles, strict=True)),
        )
    ]


def hold_both_ways_alike(project: Project, options: ExportOptions) -> int:
    with project.snapshot():
        selection = selection_of(project, options)
        tables = Tables(selection, options)
        quick = out_of_columns(selection)
        assert quick is not None
        assert told(tables, quick) == told(tables, one_by_one(selection))
        return len(quick.rows)


@pytest.mark.parametrize("options", SELECTIONS.values(), ids=SELECTIONS)
@pytest.mark.parametrize("name", PROJECTS)
def test_both_ways_give_the_same_rows(
    made: dict[str, Path], name: str, options: ExportOptions
) -> None:
    with Project.open(made[name], read_only=True) as project:
        assert hold_both_ways_alike(project, options) > 0


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(odd=odd_texts())
def test_both_ways_give_the_same_rows_of_generated_texts(blank: Path, odd: Odd) -> None:
    with project_of(blank, odd) as (project, _):
        assert hold_both_ways_alike(project, ExportOptions()) > 0


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE span SET quote = 'other' WHERE id = 1",
        """UPDATE span SET "start" = "start" + 1 WHERE id = 1""",
        """UPDATE span SET "end" = 100000 WHERE id = 1""",
    ],
)
def test_a_span_that_misquotes_is_read_one_by_one_and_told_of(
    project: Project, tmp_path: Path, harm: str
) -> None:
    project.act_as("Anna")
    add_statement(project, add_article(project))
    damage(project, harm)
    with project.snapshot():
        assert out_of_columns(selection_of(project)) is None
    with pytest.raises(Unavailable, match="This project is damaged"):
        export(project, tmp_path / "a.parquet", "parquet")


def test_evidence_that_is_gone_is_told_of(project: Project, tmp_path: Path) -> None:
    project.act_as("Anna")
    article = add_article(project)
    add_statement(project, article)
    add_statement(project, article)
    damage(project, "DELETE FROM span WHERE role = 'evidence' AND statement = 1")
    with project.snapshot():
        assert out_of_columns(selection_of(project)) is None
    with pytest.raises(Unavailable, match="This project is damaged"):
        export(project, tmp_path / "a.parquet", "parquet")


def test_a_quote_that_holds_what_is_between_quotes_is_read_one_by_one(
    project: Project,
) -> None:
    text = f"Some{BETWEEN}words."
    project.act_as("Anna")
    article = add_article(project, text)
    evidence = (Span.of(text, 0, len(text)),)
    project.run(AddStatement(article, replace(parts(project), evidence=evidence)))
    with project.snapshot():
        assert out_of_columns(selection_of(project)) is None
        (spans, *_) = flat_statements(selection_of(project)).spans
    assert spans.quotes.to_pylist() == [text]


def test_where_only_articles_in_a_state_go_out_statements_of_others_stay(
    project: Project,
) -> None:
    project.act_as("Anna")
    add_statement(project, add_article(project))
    done = ExportOptions(states=frozenset({ArticleState.DONE}))
    with project.snapshot():
        assert flat_statements(selection_of(project, done)).rows == []
        assert len(flat_statements(selection_of(project)).rows) == 1


def test_statements_on_the_same_passage_go_out_in_the_order_of_their_uids(
    project: Project,
) -> None:
    project.act_as("Anna")
    for title in ("Talks", "More talks"):
        article = add_article(project, f"{title}. {TEXT}", title)
        for start in (4, 0) * 10:
            evidence = (Span.of(f"{title}. {TEXT}", start, 12),)
            project.run(AddStatement(article, replace(parts(project), evidence=evidence)))
    assert hold_both_ways_alike(project, ExportOptions()) == 40


@pytest.mark.parametrize("name", PROJECTS)
def test_an_entry_is_worked_out_once_for_all_parts_of_a_selection(
    made: dict[str, Path], name: str
) -> None:
    with Project.open(made[name], read_only=True) as project, project.snapshot():
        selection = selection_of(project)
        for chosen in selection.chosen:
            part = selection.part([chosen], {}, silent)
            told(Tables(part, ExportOptions()), flat_statements(part))
        book = project.codebook
        assert selection.named
        for number, (entry, value, path) in selection.named.items():
            known = book.entries[number]
            assert (entry, value) == (known.name, known.value)
            assert path == " > ".join(book.path(known))
