"""From a file into the project: one step, all or nothing, whatever the format."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.commands.annotations import ImportAnnotations
from core.exchange.annotations.assembling import WhoseLayers, assembled
from core.exchange.annotations.entries import Names
from core.exchange.annotations.foreign import (
    Document,
    ForeignEntry,
    ForeignFile,
    Piece,
    Record,
    Share,
    Stretch,
)
from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.mapping import AnnotationMapping, Target
from core.exchange.export import export
from core.exchange.layer_lines import read_layers
from core.model.article import ArticleDetails
from core.model.phrase import Cancelled, Phrase
from core.model.progress import silent
from core.project import Project
from tests.core.builders import ACTOR, TEXT, entry, everything
from tests.core.exchange.annotations.bringing import bring, told
from tests.core.exchange.annotations.dna_files import Coded, Dna
from tests.core.exchange.annotations.qda_files import Coding, qualcoder, refi
from tests.core.exchange.annotations.test_brat import EVENT, brat
from tests.core.exchange.annotations.test_json_programs import DOCCANO, PRODIGY, RESULT, task
from tests.core.exchange.annotations.test_uima import as_json, as_xmi, with_slots
from tests.core.exchange.builders import jsonl, write

FIRST = "Germany supports the crisis hotline"
CODES = [Coding("Germany", FIRST), Coding("supports", FIRST), Coding("crisis hotline", FIRST)]
FILES: dict[str, Callable[[Path], Path]] = {
    "dna": lambda f: Dna([TEXT], [Coded(1, FIRST, "Germany", "", "hotline")]).write(f / "a.dna"),
    "brat": lambda f: brat(f / "a", *EVENT),
    "label-studio": lambda f: write(f / "a.json", json.dumps([task(RESULT)])),
    "doccano": lambda f: jsonl(f / "a.jsonl", DOCCANO),
    "prodigy": lambda f: jsonl(f / "a.jsonl", PRODIGY),
    "uima-xmi": lambda f: as_xmi(f / "a", with_slots()),
    "uima-json": lambda f: as_json(f / "a", with_slots()),
    "refi-qda": lambda f: refi(f / "a.qdpx", TEXT, CODES),
    "qualcoder": lambda f: qualcoder(f / "a.qda", TEXT, CODES),
}


@pytest.fixture(params=FILES)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return FILES[request.param](tmp_path)


def test_every_format_brings_the_statement(project: Project, file: Path) -> None:
    bring(project, file, annotator="Ana")
    whole = [e for e in told(project) if e.stance is not None]
    assert [(e.annotator, e.evidence, e.actor, e.stance, e.measure) for e in whole] == [
        ("Ana", FIRST, "Germany", "supports", "crisis hotline"),
    ]  # fmt: skip
    assert project.problems() == []


def test_a_stop_leaves_nothing_behind(project: Project, file: Path) -> None:
    """Wherever the work is when it is stopped."""
    before = everything(project)
    steps = 0
    while True:
        left = steps

        def stop(done: int, total: int | None, what: Phrase) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise Cancelled

        try:
            found = found_in(file, None, stop)
            mapping = inspected(found, project.codebook).mapping
            from_one = assembled(found, mapping, project.codebook, WhoseLayers("Ana"), stop)
            project.run(from_one.command(create=True, progress=stop))
        except Cancelled:
            assert everything(project) == before
            steps += 1
        else:
            break
    assert steps >= 3
    assert told(project)


def test_what_came_in_can_be_exported_and_read_again(
    project: Project, file: Path, tmp_path: Path
) -> None:
    bring(project, file, annotator="Ana")
    export(project, tmp_path / "out.jsonl", "glossator-jsonl")
    before = everything(project)
    layers = read_layers(tmp_path / "out.jsonl", silent)
    project.run(ImportAnnotations(layers))
    assert everything(project) == before


def a_file(*records: Record, entries: tuple[ForeignEntry, ...] = ()) -> ForeignFile:
    share = Share("Ana", records)
    document = Document("here", TEXT, ArticleDetails("Talks"), (share,))
    return ForeignFile("any", (document,), entries)


def come_in(project: Project, found: ForeignFile, **targets: Target) -> None:
    made = assembled(found, AnnotationMapping(targets), project.codebook)
    project.run(made.command(create=True))


def test_a_circle_of_what_belongs_to_what_is_cut(project: Project) -> None:
    entries = tuple(ForeignEntry("a", *pair) for pair in (("A", "B"), ("B", "C"), ("C", "A")))
    come_in(project, a_file(entries=entries), a=Target.ACTOR)
    parents = [entry(project, ACTOR, name).parent for name in "ABC"]
    assert sum(parent is None for parent in parents) == 1


def test_trees_beyond_all_depth_become_several(project: Project) -> None:
    entries = tuple(ForeignEntry("a", f"e{n}", f"e{n - 1}") for n in range(1, 200))
    names = Names(a_file(entries=entries), AnnotationMapping({"a": Target.ACTOR}), project.codebook)
    assert sum(draft.parent is None for draft in names.drafts) == 5


def test_a_text_that_is_no_name_stays_in_the_note(project: Project) -> None:
    record = Record("here", "1", (Piece("who", "x" * 400),), (Stretch(0, 5),))
    come_in(project, a_file(record), who=Target.ACTOR)
    (statement,) = told(project)
    assert (statement.actor, statement.note) == (None, f"who: {'x' * 400}")


def test_what_an_actor_is_here_already_stays_as_it_is(project: Project) -> None:
    before = entry(project, ACTOR, "Germany")
    record = Record("here", "1", (Piece("who", "berlin"), Piece("of", "Europe")), (Stretch(0, 5),))
    come_in(project, a_file(record), who=Target.ACTOR, of=Target.PARENT)
    assert entry(project, ACTOR, "Germany") == before
    (statement,) = told(project)
    assert (statement.actor, statement.note) == ("Germany", "of: Europe")
