"""A release, with all its papers, loads in the programs that datasets are loaded with."""

import shutil
from pathlib import Path

import pytest

from core.project import Project
from tests.consumers import croissant, hub
from tests.core.exchange.gold.projects import GOLD, PROJECTS
from tests.core.exchange.gold.truth import Truth, truth
from tests.core.releasing.builders import released


def copied(path: Path, folder: Path) -> Path:
    """A project remembers what it released, and that one is for all tests."""
    return Path(shutil.copyfile(path, folder / path.name))


def truth_of(path: Path) -> Truth:
    with Project.open(path, read_only=True) as project:
        return truth(project, GOLD)


@pytest.mark.parametrize("name", PROJECTS)
def test_datasets_and_mlcroissant_find_what_gold_holds(
    made: dict[str, Path], name: str, tmp_path: Path
) -> None:
    out = tmp_path / "release"
    own = copied(made[name], tmp_path)
    released(own, out, formats=("csv", "stance-pairs"))
    expected = truth_of(own)
    assert hub.folder(out, expected) > 0
    assert croissant.records(out, expected) > 0


def test_a_release_of_either_kind_of_data_loads(made: dict[str, Path], tmp_path: Path) -> None:
    from core.exchange.huggingface.data import DataKind

    own = copied(made["odd"], tmp_path)
    expected = truth_of(own)
    out = tmp_path / "release"
    released(own, out, kinds=(DataKind.PARQUET,))
    assert hub.folder(out, expected) > 0
    assert croissant.records(out, expected) > 0
