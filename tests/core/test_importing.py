"""An import is one step, and goes on where it was interrupted."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from core import updating
from core.commands.layers import AddAnnotator
from core.exchange.decisions import Decisions
from core.exchange.plan import ImportPlan
from core.importing import (
    DECIDE_NOTHING,
    ImportOutcome,
    InterruptedImport,
    discard_interrupted,
    import_articles,
    interrupted_import,
)
from core.model.phrase import Cancelled, Phrase
from core.model.proposal import ArticleField
from core.project import Project
from core.text.file_names import NamePattern
from core.updating import new_files
from tests.core.builders import everything
from tests.core.exchange.articles.builders import zipped
from tests.core.exchange.builders import SENTENCE, write

NAMES = "abcdef"
WIRE = f"{SENTENCE} {' '.join(f'word{number}' for number in range(60))}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six files, a hidden one before them, and the last two nearly the same as the first."""
    path = tmp_path / "folder"
    path.mkdir()
    write(path / ".hidden", "nothing")
    for name in NAMES:
        write(path / f"{name}.txt", f"{SENTENCE} {name}.")
    write(path / "a.txt", f"{WIRE} a.")
    write(path / "e.txt", f"{WIRE} e.")
    write(path / "f.txt", f"{WIRE} f.")
    return path


@pytest.fixture
def plan(folder: Path) -> ImportPlan:
    return ImportPlan((folder,))


def kept(project: Project) -> Path:
    return Path(f"{project.path}-import")


def titles(outcome: ImportOutcome) -> list[str]:
    return [article.title for article in outcome.report.imported]


def stop_at(
    project: Project, plan: ImportPlan, name: str, decisions: Decisions = DECIDE_NOTHING
) -> None:
    """Stop the import while it reads that file."""

    def stop(done: int, total: int | None, what: Phrase) -> None:
        if f"Reading {name}.txt" in str(what):
            raise Cancelled

    with pytest.raises(Cancelled):
        import_articles(project, plan, decisions, stop)


@contextmanager
def noted(read: list[str]) -> Iterator[object]:
    def note(done: int, total: int | None, what: Phrase) -> None:
        name = str(what).partition("Reading ")[2].partition(".txt")[0]
        if name and name not in read:
            read.append(name)

    yield note


def go_on(project: Project, plan: ImportPlan) -> tuple[ImportOutcome, list[str]]:
    """The same import once more, and the files that it reads."""
    read: list[str] = []
    with noted(read) as note:
        outcome = import_articles(project, plan, progress=note)  # type: ignore[arg-type]
    return outcome, read


def test_an_import_is_one_step_and_leaves_no_file_beside_the_project(
    project: Project, plan: ImportPlan
) -> None:
    before = everything(project)
    assert titles(import_articles(project, plan)) == list(NAMES)
    assert str(project.undo()) == "import 6 articles"
    assert project.article_count() == 0
    assert everything(project) != before  # the journal knows
    assert not kept(project).exists()


def test_what_was_read_before_a_stop_is_not_read_again(project: Project, plan: ImportPlan) -> None:
    before = everything(project)
    stop_at(project, plan, "d")
    assert everything(project) == before
    outcome, read = go_on(project, plan)
    assert (titles(outcome), read) == (list(NAMES), ["d", "e", "f"])
    assert outcome.read_before == 3
    assert [skip.path for skip in outcome.report.skipped] == [f"{plan.sources[0]}/.hidden"]
    assert str(project.undo()) == "import 6 articles"
    assert not kept(project).exists()


def test_from_a_file_that_has_changed_on_all_is_read_anew(
    project: Project, plan: ImportPlan, folder: Path
) -> None:
    stop_at(project, plan, "e")
    write(folder / "b.txt", f"{SENTENCE} changed.")
    os.utime(folder / "b.txt", (1, 1))
    outcome, read = go_on(project, plan)
    assert read == ["b", "c", "d", "e", "f"]
    assert titles(outcome) == list(NAMES)
    assert project.text(outcome.report.imported[1].id) == f"{SENTENCE} changed."


def test_files_that_came_and_went_meanwhile_are_seen(
    project: Project, plan: ImportPlan, folder: Path
) -> None:
    stop_at(project, plan, "e")
    write(folder / "bb.txt", f"{SENTENCE} bb.")
    (folder / "c.txt").unlink()
    outcome, read = go_on(project, plan)
    assert read == ["bb", "d", "e", "f"]
    assert titles(outcome) == ["a", "b", "bb", "d", "e", "f"]


def test_an_import_that_goes_on_decides_as_one_that_was_not_interrupted(
    project: Project, plan: ImportPlan, folder: Path
) -> None:
    said = {f"{folder}/b.txt": {ArticleField.TITLE: "Corrected"}}
    decisions = Decisions(said, frozenset({f"{folder}/c.txt"}), first_only=True)
    stop_at(project, plan, "e", decisions)
    report = import_articles(project, plan, decisions).report
    assert [article.title for article in report.imported] == ["a", "Corrected", "d"]
    assert [f"{Path(skip.file).name}: {skip.reason}" for skip in report.skipped[1:]] == [
        "c.txt: You left it out.",
        "e.txt: It is nearly the same as “a”.",
        "f.txt: It is nearly the same as “a”.",
    ]


def test_it_is_known_with_all_that_was_chosen_until_it_is_discarded(
    project: Project, folder: Path
) -> None:
    plan = ImportPlan(
        (folder, folder / "a.txt"),
        False,
        (("inhalt", ArticleField.TEXT), ("rest", None)),
        NamePattern.of("{date}_{title}"),
        ((f"{folder}/a.txt", "cp1252"),),
        False,
    )
    place = f"{folder}/a.txt"
    decisions = Decisions({place: {ArticleField.AUTHOR: ""}}, frozenset("x"), True, frozenset("y"))
    assert interrupted_import(project) is None
    stop_at(project, plan, "c", decisions)
    assert interrupted_import(project) == InterruptedImport(plan, decisions, 2, 7)
    discard_interrupted(project, (plan, Decisions()))
    assert interrupted_import(project) is not None
    discard_interrupted(project, (plan, decisions))
    assert interrupted_import(project) is None
    assert not kept(project).exists()


def test_another_import_neither_takes_nor_loses_what_was_read(
    project: Project, plan: ImportPlan, folder: Path
) -> None:
    stop_at(project, plan, "d")
    other = ImportPlan((folder / "f.txt",))
    assert import_articles(project, other).read_before == 0
    assert interrupted_import(project) == InterruptedImport(plan, Decisions(), 3, 6)
    outcome, _ = go_on(project, plan)
    assert (titles(outcome), outcome.read_before) == (list("abcde"), 3)


def test_two_imports_at_once_do_not_trouble_each_other(project: Project, plan: ImportPlan) -> None:
    """While one reads, another program imports the same files and is done before."""
    there: list[ImportOutcome] = []

    def meanwhile(done: int, total: int | None, what: Phrase) -> None:
        if "Reading d.txt" in str(what) and not there:
            with Project.open(project.path) as other:
                assert interrupted_import(other) is None  # it is at work
                discard_interrupted(other)
                there.append(import_articles(other, plan))

    outcome = import_articles(project, plan, progress=meanwhile)
    assert titles(there[0]) == list(NAMES)
    assert titles(outcome) == []
    assert sum(skip.is_duplicate for skip in outcome.report.skipped) == 6
    assert not kept(project).exists()


def test_another_program_can_write_while_files_are_read(project: Project, plan: ImportPlan) -> None:
    seen = []

    def meanwhile(done: int, total: int | None, what: Phrase) -> None:
        if "Reading" in str(what) and done not in seen:
            seen.append(done)
            with Project.open(project.path) as other:
                other.run(AddAnnotator(f"Annotator {done}"))

    assert titles(import_articles(project, plan, progress=meanwhile)) == list(NAMES)
    assert len(project.layers()) == 2 + len(seen) == 2 + 7


def test_what_was_left_by_another_project_of_that_name_is_not_gone_on_with(
    project: Project, plan: ImportPlan, tmp_path: Path
) -> None:
    stop_at(project, plan, "d")
    with Project.create(tmp_path / "other.glossator") as other:
        kept(project).rename(kept(other))
        assert interrupted_import(other) is None
        assert titles(import_articles(other, plan)) == list(NAMES)


@example(share=1.0, lost=1, tail=False)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(share=st.floats(0, 1), lost=st.sampled_from([1, 7, 50, 10_000]), tail=st.booleans())
def test_wherever_what_was_kept_is_cut_off_or_lost_the_import_brings_the_same(
    project: Project, plan: ImportPlan, share: float, lost: int, tail: bool
) -> None:
    """A power cut may leave zeros in the middle of what was written."""
    stop_at(project, plan, "f")
    raw = kept(project).read_bytes()
    at = int(share * (len(raw) - 1))
    kept(project).write_bytes(raw[:at] + (bytes(lost) + raw[at + lost :] if tail else b""))
    outcome = import_articles(project, plan)
    assert titles(outcome) == list(NAMES)
    assert [project.text(article.id) for article in outcome.report.imported] == [
        (plan.sources[0] / f"{name}.txt").read_text() for name in NAMES
    ]
    discard_interrupted(project)
    project.undo()


MIXED = ("a.txt", "rows.csv", "z.zip")
LINES = "text\n" + "".join(f'"{SENTENCE} {number}."\n' for number in range(3))


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A text, a table and an archive."""
    path = tmp_path / "mixed"
    path.mkdir()
    write(path / "a.txt", f"{SENTENCE} alone.")
    write(path / "rows.csv", LINES)
    zipped(path / "z.zip", {"a.txt": f"{SENTENCE} packed."})
    return path


def changed_on(project: Project, folder: Path, path: Path, when: str, raw: str) -> ImportOutcome:
    """An import during which that file is written anew, once `when` is told."""
    told = []

    def listen(done: int, total: int | None, what: Phrase) -> None:
        if when in str(what) and not told:
            told.append(when)
            write(path, raw)

    outcome = import_articles(project, ImportPlan((folder,)), progress=listen)
    assert told
    return outcome


def test_files_of_every_kind_are_known_again_once_they_are_in(
    project: Project, mixed: Path
) -> None:
    assert len(import_articles(project, ImportPlan((mixed,))).report.imported) == 5
    assert new_files(project, [mixed]).new == []
    for name in MIXED:
        (mixed / name).touch()
    found = new_files(project, [mixed])
    assert [Path(file.path).name for file in found.touched] == list(MIXED)
    assert found.new == []


@pytest.mark.parametrize(
    ("name", "raw"), [("a.txt", f"{SENTENCE} new."), ("rows.csv", "text\nx\n")]
)
def test_a_file_that_changed_after_it_was_read_is_new_the_next_time(
    project: Project, mixed: Path, name: str, raw: str
) -> None:
    before = (mixed / name).read_text()
    changed_on(project, mixed, mixed / name, "Storing", raw)
    assert before != raw
    assert [file.path.name for file in new_files(project, [mixed]).new] == [name]


def test_a_text_that_changed_just_before_it_was_read_is_known_as_it_was_read(
    project: Project, mixed: Path
) -> None:
    new = f"{SENTENCE} new."
    outcome = changed_on(project, mixed, mixed / "a.txt", "Reading a.txt", new)
    assert project.text(outcome.report.imported[0].id) == new
    assert new_files(project, [mixed]).new == []


def test_a_text_is_read_once(
    project: Project, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(updating, "opened", lambda path: opened.append(path.name))
    import_articles(project, ImportPlan((folder,)))
    assert opened == []


def test_what_an_interrupted_import_read_before_is_known_again(
    project: Project, plan: ImportPlan, folder: Path
) -> None:
    stop_at(project, plan, "d")
    go_on(project, plan)
    assert new_files(project, [folder]).new == []


def test_a_file_of_another_version_is_offered_to_nobody(project: Project, plan: ImportPlan) -> None:
    stop_at(project, plan, "d")
    for wrong in (b"no json\n", b"[]\n", b'{"format":"glossator-import/1","wish":{}}\n', b""):
        kept(project).write_bytes(wrong)
        assert interrupted_import(project) is None
    raw = f'{{"format":"glossator-import/2","wish":{{"project":"{project.uid}"}}}}\n'
    kept(project).write_text(raw)
    assert interrupted_import(project) is None
