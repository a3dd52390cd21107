"""The JSON Schema beside a file says how its lines are, and goes with them."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from core.commands.articles import SetArticleState
from core.exchange.export import export
from core.exchange.format import ExportOptions
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.project import Project
from tests.core.builders import add_statement
from tests.core.exchange.gold.projects import GOLD
from tests.core.exchange.gold.tasks import lines, schema_of
from tests.core.exchange.older import contents, watched

Line = dict[str, Any]


def written(
    path: Path, folder: Path, name: str, options: ExportOptions
) -> tuple[list[Line], jsonschema.Draft202012Validator]:
    with Project.open(path, read_only=True) as project:
        export(project, folder / "out.jsonl", name, options)
    return lines(folder / "out.jsonl"), schema_of(folder / "out.jsonl.schema.json")


def _statement(line: Line) -> Line:
    found: Line = line["statements"][0]
    return found


WRONG_STATEMENTS: dict[str, Callable[[Line], object]] = {
    "no text": lambda line: line.pop("text"),
    "another key": lambda line: line.update(more=1),
    "an actor that is not in the codebook": lambda line: _statement(line).update(actor="Nobody"),
    "no stance": lambda line: _statement(line).pop("stance"),
    "no evidence": lambda line: _statement(line)["evidence"].clear(),
    "a start before the text": lambda line: _statement(line)["evidence"][0].update(start=-1),
    "a share above one": lambda line: _statement(line)["soft_labels"]["stance"].update(maybe=2),
}
WRONG_RELATIONS: dict[str, Callable[[Line], object]] = {
    "no entities": lambda line: line.pop("entities"),
    "an article that is not done": lambda line: line.update(state="to do"),
    "an entity of no kind": lambda line: line["entities"][0].update(type="place"),
    "a mention of nobody": lambda line: line["entities"][0].update(type="actor"),
    "a tie of no stance": lambda line: line["relations"][0].update(type="likes"),
    "a tie to nothing": lambda line: line["relations"][0].pop("tail"),
    "marked as settled": lambda line: line["relations"][0].update(unresolved=False),
}


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        *(("extraction", each) for each in WRONG_STATEMENTS),
        *(("relations", each) for each in WRONG_RELATIONS),
    ],
)
def test_a_line_that_is_otherwise_is_refused(
    made: dict[str, Path], tmp_path: Path, name: str, wrong: str
) -> None:
    found, valid = written(made["odd"], tmp_path, name, GOLD)
    line = copy.deepcopy(
        next(each for each in found if each.get("statements", each.get("entities")))
    )
    if "entities" in line:
        line["entities"].sort(key=lambda each: each["type"] != "evidence")
    valid.validate(line)
    (WRONG_STATEMENTS | WRONG_RELATIONS)[wrong](line)
    with pytest.raises(jsonschema.ValidationError):
        valid.validate(line)


@pytest.mark.parametrize("name", ["extraction", "relations"])
def test_a_project_of_nothing_has_a_schema_as_well(
    project: Project, article: ArticleId, tmp_path: Path, name: str
) -> None:
    export(project, tmp_path / "a.jsonl", name)
    assert schema_of(tmp_path / "a.jsonl.schema.json").schema["required"][0] == "article"


def test_a_schema_of_another_format_goes_with_it(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    add_statement(project, article)
    export(project, out / "a.jsonl", "relations")
    assert list(contents(out)) == ["a.jsonl", "a.jsonl.report.txt", "a.jsonl.schema.json"]
    export(project, out / "a.jsonl", "doccano")
    assert list(contents(out)) == ["a.jsonl", "a.jsonl.report.txt"]


def test_a_file_of_that_name_that_is_none_of_ours_stays(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    (tmp_path / "a.jsonl.schema.json").write_text('{"$comment": "Years of work"}')
    export(project, tmp_path / "a.jsonl", "doccano")
    assert "Years" in (tmp_path / "a.jsonl.schema.json").read_text()


def test_at_no_moment_does_a_schema_stand_beside_lines_of_another_format(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    add_statement(project, article)
    project.run(SetArticleState(article, ArticleState.DONE))
    export(project, out / "a.jsonl", "relations")
    older, found = contents(out), list[dict[str, bytes]]()
    with watched(lambda event: found.append(contents(out))):
        export(project, out / "a.jsonl", "extraction")
    newer = contents(out)
    assert all(older[name] != newer[name] for name in older)
    for each in [*found, newer]:
        if "a.jsonl.schema.json" in each:
            whole = older if each["a.jsonl"] == older["a.jsonl"] else newer
            assert each["a.jsonl.schema.json"] == whole["a.jsonl.schema.json"]
