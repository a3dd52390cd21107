"""The command line as its user meets it: arguments in, status and words out."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.cli import main
from core.commands.statements import DeleteStatement
from core.exchange.export import export
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.project import Project
from core.sample import build_sample

Run = Callable[..., "Outcome"]


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, object]:
        """The one JSON object on standard output."""
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err
        return self.err.strip()


def deleted(path: Path) -> str:
    """The uid of a statement of Ana's that is no more."""
    with Project.open(path) as project:
        project.act_as("Ana")
        layer = project.layer
        assert layer is not None
        for article in project.article_ids(None, ArticleFilter()):
            for each in project.statements(ArticleId(article), layer.id):
                project.run(DeleteStatement(each.id))
                return each.uid
    raise AssertionError


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: object) -> Outcome:
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Outcome(status, captured.out, captured.err)

    return run


@pytest.fixture(scope="session")
def sample_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.glossator"
    build_sample(path)
    return path


@pytest.fixture
def sample(sample_once: Path, tmp_path: Path) -> Path:
    """A sample project of the test's own."""
    path = tmp_path / "sample.glossator"
    path.write_bytes(sample_once.read_bytes())
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A new project with the default scale alone."""
    path = tmp_path / "empty.glossator"
    Project.create(path).close()
    return path


@pytest.fixture
def annotated(sample: Path, tmp_path: Path) -> Path:
    """What Ana and Ben did in the sample, as glossator-jsonl."""
    path = tmp_path / "annotated.jsonl"
    with Project.open(sample, read_only=True) as project:
        export(project, path, "glossator-jsonl")
    return path
