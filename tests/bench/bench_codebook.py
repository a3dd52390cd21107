"""The codebook at its limits: 50,000 statements merged, 5,000 entries compared and gone through."""

import random
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.model.codebook import EntryKind
from core.project import Project
from tests.bench.conftest import Report
from tests.bench.corpus import ANNOTATOR, vocabulary

ACTOR = EntryKind.ACTOR
STATEMENTS, ENTRIES = 50_000, 5_000
_ROUNDS = 3
_MERGE_S, _DUPLICATES_S, _READ_S = 1.0, 3.0, 0.5


def all_of_one_actor(path: Path) -> None:
    """Let every statement name the second actor, behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute(
            "UPDATE statement SET actor = (SELECT id FROM entry WHERE name = 'Actor 1')"
        )


def test_50000_statements_are_merged_in_a_second(copy_of_large: Path, report: Report) -> None:
    all_of_one_actor(copy_of_large)
    with Project.open(copy_of_large) as project:
        project.act_as(ANNOTATOR)
        into, merged = (project.codebook.find(ACTOR, f"Actor {number}") for number in (0, 1))
        assert into is not None
        assert merged is not None
        times, back = [], []
        for _ in range(_ROUNDS):
            began = time.perf_counter()
            followed = project.run(MergeEntries((merged.id,), into.id))
            times.append(time.perf_counter() - began)
            assert followed == project.statement_totals()[0] >= STATEMENTS
            project.undo()
            back.append(time.perf_counter() - began - times[-1])
            assert project.entry_uses()[merged.id] == followed
    detail = f"{followed:,} statements, one step, best of {_ROUNDS}; undo {min(back):.2f}"
    report("merge, seconds", min(times), _MERGE_S, detail)


def crowd(seed: int = 5) -> CodebookDraft:
    """Actors with names of two to four words, every tenth a slip of the pen of another."""
    chance = random.Random(seed)
    words = [word.capitalize() for word in vocabulary(3_000)]
    names: dict[str, None] = {}
    while len(names) < ENTRIES:
        name = " ".join(chance.choices(words, k=chance.randint(2, 4)))
        if names and chance.random() < 0.1:
            name = chance.choice(list(names)[-200:])
            place = chance.randrange(len(name))
            name = name[:place] + chance.choice("aeiou") + name[place:]
        names[name] = None
    return CodebookDraft("Crowd", tuple(EntryDraft(ACTOR, name) for name in names))


def test_likely_duplicates_among_5000_actors(tmp_path: Path, report: Report) -> None:
    with Project.create(tmp_path / "crowd.glossator", crowd()) as project:
        began = time.perf_counter()
        pairs = project.likely_duplicates(ACTOR)
        took = time.perf_counter() - began
    assert len(pairs) >= ENTRIES * 0.08, "most of the slips are found"
    report("likely duplicates, seconds", took, _DUPLICATES_S, f"{len(pairs):,} of {ENTRIES:,}")


def test_going_back_through_the_revisions_of_a_large_codebook(
    copy_of_large: Path, report: Report
) -> None:
    with Project.open(copy_of_large) as project:
        project.act_as(ANNOTATOR)
        project.run(ImportCodebook(crowd()))
        for name in ("Actor 1", "Actor 2", "Actor 3"):
            entry = project.codebook.find(ACTOR, name)
            assert entry is not None
            project.run(EditEntry(replace(entry, definition=f"Whoever is called {name}.")))
        began = time.perf_counter()
        changes = project.codebook_difference(2, project.codebook.revision)
        compared = time.perf_counter() - began
        began = time.perf_counter()
        outdated = project.outdated()
        looked = time.perf_counter() - began
    assert len(changes) == 3
    assert len(outdated) > 100
    report("difference of two revisions, seconds", compared, _READ_S, f"{ENTRIES:,} entries")
    report("outdated statements, seconds", looked, _READ_S, f"{len(outdated):,} found")
