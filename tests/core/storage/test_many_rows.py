"""Many new rows at once are as if they had been stored one by one."""

import sqlite3
from dataclasses import dataclass

import pytest

from core.commands.work import Work
from core.model.layer import LayerKind
from core.project import Project
from core.storage import check, many_rows
from core.storage.rows import Table
from tests.core import builders

TOGETHER = many_rows._MOST_VALUES // 2


@dataclass(frozen=True)
class Employ:
    """So many annotators, each with a layer; while a row is still to be read, if wanted."""

    count: int
    reads: bool = False
    kind: str = LayerKind.ANNOTATOR.value

    def apply(self, work: Work) -> tuple[range, range]:
        connection, rows = work.connection, work.rows
        reading = connection.execute("SELECT id FROM annotator")
        if self.reads:
            assert reading.fetchone()
        names = ((f"uid {number}", f"Person {number}") for number in range(self.count))
        people = many_rows.insert(connection, rows, Table.ANNOTATOR, ("uid", "name"), names)
        with many_rows.indexed_at_the_end(connection, Table.LAYER, self.count):
            layers = many_rows.insert(
                connection, rows, Table.LAYER, ("uid", "annotator", "kind"),
                ((f"layer {person}", person, self.kind) for person in people),
            )  # fmt: skip
        reading.close()
        rows.touched.annotators = True
        return people, layers


def indexes(project: Project) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = project._database.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"
    ).fetchall()
    return found


@pytest.mark.parametrize("count", [0, 1, TOGETHER - 1, TOGETHER, TOGETHER + 1, 3 * TOGETHER])
def test_rows_have_the_ids_that_are_told_and_their_images(project: Project, count: int) -> None:
    before = builders.tables(project)
    people, layers = project.run(Employ(count))
    assert len(people) == len(layers) == count
    found = project._database.execute(
        "SELECT annotator.id, layer.id FROM annotator JOIN layer ON annotator = annotator.id"
        " WHERE name LIKE 'Person %' ORDER BY annotator.id"
    ).fetchall()
    assert found == list(zip(people, layers, strict=True))
    assert check.problems(project._database) == []
    if count:
        project.undo()
    assert builders.tables(project) == before


@pytest.mark.parametrize("reads", [False, True])
def test_indexes_are_there_again_once_the_rows_are(
    project: Project, monkeypatch: pytest.MonkeyPatch, reads: bool
) -> None:
    monkeypatch.setattr(many_rows, "_MANY", 1)
    before = indexes(project)
    project.run(Employ(10, reads))
    assert indexes(project) == before
    assert check.problems(project._database) == []
    project.undo()
    assert check.problems(project._database) == []


def test_a_failure_while_there_are_no_indexes_leaves_them_as_they_were(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_rows, "_MANY", 1)
    before = indexes(project), builders.everything(project)
    with pytest.raises(sqlite3.IntegrityError):
        project.run(Employ(10, kind="nobody"))
    assert (indexes(project), builders.everything(project)) == before
