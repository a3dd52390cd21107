"""Long changes of the codebook tell how far they are, and leave nothing where they are stopped."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.commands import codebook, codebook_review
from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_review import ConfirmStatements
from core.commands.codebook_split import DecideSplit, SplitEntry
from core.commands.work import Command
from core.model.ids import ArticleId
from core.model.phrase import Cancelled, Phrase
from core.model.progress import Progress
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, entry, entry_id

Made = Callable[[Progress], Command[object]]


@pytest.fixture
def ready(project: Project, article: ArticleId, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Three statements of Germany's, which is defined anew and split; told of one by one."""
    monkeypatch.setattr(codebook_review, "_AT_ONCE", 1)
    monkeypatch.setattr(codebook, "_TOLD_EVERY", 1)
    for measure in ("crisis hotline", "ban on enlargement", None):
        builders.add_statement(
            project, article, "Germany supports the crisis hotline", "Germany", "supports", measure
        )
    germany = entry(project, ACTOR, "Germany")
    project.run(EditEntry(replace(germany, definition="A state.")))
    project.run(SplitEntry(germany.id, (EntryDraft(ACTOR, "East"),), keeps=True))
    return project


def confirm(project: Project) -> Made:
    statements = [*map(builders.StatementId, project.outdated())]
    return lambda progress: ConfirmStatements(statements, progress)


def decide(project: Project) -> Made:
    germany = entry(project, ACTOR, "Germany")
    waiting = tuple(map(builders.StatementId, project.undecided(germany)))
    return lambda progress: DecideSplit(germany.id, germany.id, waiting, progress)


def merge(project: Project) -> Made:
    several = tuple(entry_id(project, ACTOR, name) for name in ("France", "NATO", "East"))
    into = project.run(codebook.AddEntry(EntryDraft(ACTOR, "Europe")))
    return lambda progress: MergeEntries(several, into, progress)


def bring_in(_project: Project) -> Made:
    draft = CodebookDraft(entries=tuple(EntryDraft(ACTOR, f"New {n}") for n in range(3)))
    return lambda progress: ImportCodebook(draft, "a file", progress)


@pytest.mark.parametrize("prepare", [confirm, decide, merge, bring_in])
def test_it_tells_how_far_it_is_and_stops_at_any_word_without_a_trace(
    ready: Project, prepare: Callable[[Project], Made]
) -> None:
    make = prepare(ready)
    before = builders.tables(ready, *builders.STEPS)
    for last in (1, 2, 3):

        def stop(done: int, _total: int | None, _what: Phrase, last: int = last) -> None:
            if done == last:
                raise Cancelled

        with pytest.raises(Cancelled):
            ready.run(make(stop))
        assert builders.tables(ready, *builders.STEPS) == before
    told: list[tuple[int, int | None]] = []
    ready.run(make(lambda done, total, _what: told.append((done, total))))
    assert told == [(1, 3), (2, 3), (3, 3)]
