"""A large export is encoded by several processes, and nothing in what comes out tells so."""

import subprocess
import sys
import threading
from pathlib import Path

import psutil
import pytest

from core import encryption
from core.exchange import portions
from core.exchange.export import export
from core.exchange.portions import crew
from core.model.phrase import Cancelled, Phrase, Unavailable
from core.model.place import Arrival, Place, PlaceKind
from core.project import Project
from tests.core.builders import TEXT, add_article, add_statement, damage

ROOT = Path(__file__).parents[3]
ARTICLES = 12
FORMATS = {"glossator-jsonl": "a.jsonl", "parquet": "a.parquet"}


@pytest.fixture
def many(project: Project) -> Project:
    """Articles with a statement or two each."""
    for number in range(ARTICLES):
        article = add_article(project, f"{TEXT}{number}", f"Talks {number}")
        for name in ("Anna", "Ben")[: 1 + number % 2]:
            project.act_as(name)
            add_statement(project, article)
    return project


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two workers, and portions of at most two statements."""
    monkeypatch.setattr(crew, "processors", lambda: 2)
    monkeypatch.setattr(portions, "FEWEST_STATEMENTS", 0)
    monkeypatch.setattr(portions, "MOST_STATEMENTS", 2)


def exported(project: Project, out: Path, name: str, progress: object = None) -> bytes:
    export(project, out, name, None, progress or silent)  # type: ignore[arg-type]
    return out.read_bytes()


def silent(done: int, total: int | None, what: Phrase) -> None:
    pass


def workers() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def is_nobody_left() -> bool:
    return not workers() and "encoding apart" not in {t.name for t in threading.enumerate()}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("processors", [2, 3])
def test_the_bytes_do_not_tell_how_many_processes_made_them(
    many: Project, tmp_path: Path, apart: None, monkeypatch: pytest.MonkeyPatch,
    name: str, processors: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(crew, "processors", lambda: 1)
    alone = exported(many, tmp_path / FORMATS[name], name)
    monkeypatch.setattr(crew, "processors", lambda: processors)
    monkeypatch.setattr(crew, "MOST_WORKERS", 3)
    monkeypatch.setattr(portions, "_encoded_here", None)
    most = [0]

    def progress(done: int, total: int | None, what: Phrase) -> None:
        most[0] = max(most[0], len(workers()))

    assert exported(many, tmp_path / FORMATS[name], name, progress) == alone
    assert most[0] == processors
    assert is_nobody_left()


def test_what_is_small_needs_no_other_process(many: Project, tmp_path: Path) -> None:
    def progress(done: int, total: int | None, what: Phrase) -> None:
        assert not workers()

    exported(many, tmp_path / "a.jsonl", "glossator-jsonl", progress)


@pytest.mark.parametrize("name", FORMATS)
def test_a_worker_that_is_ended_changes_nothing(
    many: Project, tmp_path: Path, apart: None, name: str
) -> None:
    before = exported(many, tmp_path / FORMATS[name], name)
    ended: list[int] = []

    def progress(done: int, total: int | None, what: Phrase) -> None:
        if done >= 2 and not ended:
            for worker in workers():
                ended.append(worker.pid)
                worker.kill()

    assert exported(many, tmp_path / FORMATS[name], name, progress) == before
    assert len(ended) == 2
    assert is_nobody_left()


def test_what_is_committed_before_a_worker_looks_is_not_in_it(
    many: Project, tmp_path: Path, apart: None
) -> None:
    before = exported(many, tmp_path / "a.jsonl", "glossator-jsonl")
    done_before = [False]

    def commit(done: int, total: int | None, what: Phrase) -> None:
        if not done_before[0]:
            assert not workers()
            done_before[0] = True
            with Project.open(many.path) as other:
                other.act_as("Ben")
                for article in other.articles_by_uid():
                    add_statement(other, article.id, "Berlin would not")

    assert exported(many, tmp_path / "a.jsonl", "glossator-jsonl", commit) == before
    assert exported(many, tmp_path / "a.jsonl", "glossator-jsonl") != before


@pytest.mark.parametrize("name", FORMATS)
def test_a_stop_ends_the_workers_and_leaves_the_old_file(
    many: Project, tmp_path: Path, apart: None, name: str
) -> None:
    before = exported(many, tmp_path / FORMATS[name], name)

    def stop(done: int, total: int | None, what: Phrase) -> None:
        if workers():
            raise Cancelled

    with pytest.raises(Cancelled):
        exported(many, tmp_path / FORMATS[name], name, stop)
    assert (tmp_path / FORMATS[name]).read_bytes() == before
    assert is_nobody_left()


@pytest.mark.parametrize("name", FORMATS)
def test_damage_that_a_worker_finds_is_told_as_ever(
    many: Project, tmp_path: Path, apart: None, name: str
) -> None:
    out = tmp_path / FORMATS[name]
    before = exported(many, out, name)
    damage(many, "UPDATE span SET quote = 'else' WHERE id = (SELECT max(id) FROM span)")
    with pytest.raises(Unavailable, match="This project is damaged: in “Talks 11”, the words at"):
        exported(many, out, name)
    assert out.read_bytes() == before
    assert is_nobody_left()


@pytest.mark.parametrize("name", FORMATS)
def test_where_no_process_can_be_started_it_is_done_without(
    many: Project, tmp_path: Path, apart: None, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = exported(many, tmp_path / FORMATS[name], name)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nothing"))
    assert exported(many, tmp_path / FORMATS[name], name) == before


def test_a_worker_reads_what_is_encrypted(
    many: Project, tmp_path: Path, apart: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = exported(many, tmp_path / "a.jsonl", "glossator-jsonl")
    many.close()
    encryption.set_passphrase(many.path, "correct horse battery")
    monkeypatch.setattr(portions, "_encoded_here", None)
    with Project.open(many.path, read_only=True) as project:
        assert exported(project, tmp_path / "a.jsonl", "glossator-jsonl") == before
    encryption.forget_all()


def test_where_one_process_alone_may_work_there_is_no_other(
    many: Project, tmp_path: Path, apart: None
) -> None:
    before = exported(many, tmp_path / "a.jsonl", "glossator-jsonl")
    many.close()

    def progress(done: int, total: int | None, what: Phrase) -> None:
        assert not workers()

    synced = Arrival(place=Place(PlaceKind.SYNCED, "Nextcloud"))
    with Project.open(many.path, how=synced) as project:
        assert exported(project, tmp_path / "a.jsonl", "glossator-jsonl", progress) == before


def test_a_worker_for_json_loads_neither_the_desk_nor_numbers() -> None:
    code = (
        "import sys\n"
        "import core.project, core.exchange.portions.worker, core.exchange.glossator_jsonl\n"
        "print({'PySide6', 'numpy', 'pandas', 'pyarrow', 'scipy', 'gui'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "set()\n"
