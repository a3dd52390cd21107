"""Statements beside the marks of a file count as long as the marks are still theirs."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.commands.statements import AddStatement
from core.exchange.export import export
from core.model.span import Role
from core.project import Project
from tests.core import builders
from tests.core.exchange.annotations.bringing import bring, told

TEXT = "😀 Paris wants a crisis hotline. The others want it as well."
QUOTE = "Paris wants a crisis hotline"
BOTH = [("France", QUOTE), ("Germany", QUOTE)]
Line = dict[str, Any]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two statements of Ana on the same words, which name the actor otherwise than the codebook."""
    with builders.make_project(tmp_path / "p.glossator", "Ana") as made:
        article = builders.add_article(made, TEXT, "Odd")
        made.act_as("Ana")
        quotes = {Role.EVIDENCE: QUOTE, Role.ACTOR: "Paris"}
        spans = {role: (builders.quoting(quote, TEXT),) for role, quote in quotes.items()}
        for actor in ("France", "Germany"):
            said = builders.parts(made, None, actor=actor)
            made.run(AddStatement(article, said.with_spans(spans)))
        yield made


def came_back(project: Project, name: str, change: Callable[[Line], None]) -> list[Any]:
    """Actor and evidence of what comes in from a file that was changed."""
    path = project.path.with_name("out.jsonl")
    export(project, path, name)
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    for line in lines:
        change(line)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    bring(project, path, annotator="Ana", names={"Ana": "Back"})
    back = [(each.actor, each.evidence) for each in told(project) if each.annotator == "Back"]
    return sorted(back, key=str)


@pytest.mark.parametrize("name", ["doccano", "prodigy"])
def test_two_statements_on_the_same_words_stay_two(project: Project, name: str) -> None:
    assert came_back(project, name, lambda line: None) == BOTH


def test_in_label_studio_as_well(project: Project, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "out", ignore_errors=True)
    export(project, tmp_path / "out", "label-studio")
    bring(project, tmp_path / "out" / "tasks.json", annotator="Ana", names={"Ana": "Back"})
    found = [(t.actor, t.evidence) for t in told(project) if t.annotator == "Back"]
    assert sorted(found) == BOTH


def test_marks_that_were_moved_say_what_there_is(project: Project) -> None:
    def moved(line: Line) -> None:
        line["entities"][0]["end_offset"] -= len(" hotline")

    found = came_back(project, "doccano", moved)
    assert {actor for actor, _ in found} == {"Paris"}
    assert any(evidence.startswith("Paris wants a crisis") for _, evidence in found)


def test_marks_that_were_removed_are_not_brought_back(project: Project) -> None:
    def removed(line: Line) -> None:
        del line["entities"][2:], line["relations"][1:]

    assert came_back(project, "doccano", removed) == [("Paris", QUOTE)]


def test_statements_that_quote_another_text_are_not_believed(project: Project) -> None:
    def other(line: Line) -> None:
        line["statements"][0]["evidence"][0]["quote"] = "Berlin"

    actors = {actor for actor, _ in came_back(project, "prodigy", other)}
    assert actors.isdisjoint({"France", "Germany"})


@pytest.mark.parametrize("told_so", [None, 7, {}, [None], [{}], [{"evidence": 3}], [{"fields": 1}]])
def test_what_is_no_statement_beside_the_marks_breaks_nothing(
    project: Project, told_so: object
) -> None:
    def strange(line: Line) -> None:
        line["statements"] = told_so

    assert {actor for actor, _ in came_back(project, "doccano", strange)} == {"Paris"}
