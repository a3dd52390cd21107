"""Moving, retiring and deleting entries."""

from dataclasses import replace

import pytest

from core.commands.because import Because
from core.commands.codebook import EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_tree import DeleteEntry, MoveEntry, SwapStances
from core.model.ids import ArticleId
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, STANCE, entry, entry_id, refused

GERMANY = ("Germany supports the crisis hotline", "Germany", "supports", "crisis hotline")


def names(project: Project) -> list[str]:
    return [actor.name for actor in project.codebook.actors]


def move(project: Project, name: str, parent: str | None, before: str | None = None) -> None:
    moved, above, sibling = (
        None if each is None else entry_id(project, ACTOR, each) for each in (name, parent, before)
    )
    assert moved is not None
    project.run(MoveEntry(moved, above, sibling))


def test_an_entry_moves_among_its_siblings(project: Project) -> None:
    move(project, "NATO", None, before="France")
    assert names(project) == ["Germany", "NATO", "France"]
    move(project, "Germany", None)
    assert names(project) == ["NATO", "France", "Germany"]
    project.undo()
    project.undo()
    assert names(project) == ["Germany", "France", "NATO"]


def test_a_move_to_the_next_place_writes_two_rows_alone(project: Project) -> None:
    before = builders.rows(project)
    move(project, "NATO", None, before="France")
    assert len(builders.changed_rows(before, builders.rows(project))) == 2


def test_an_entry_moves_under_another_and_back(project: Project) -> None:
    move(project, "Germany", "NATO")
    assert str(project.next_undo().label) == "move “Germany” under “NATO”"  # type: ignore[union-attr]
    assert entry(project, ACTOR, "Germany").parent == entry_id(project, ACTOR, "NATO")
    move(project, "France", "NATO", before="Germany")
    nato = entry_id(project, ACTOR, "NATO")
    under = [actor.name for actor in project.codebook.actors if actor.parent == nato]
    assert under == ["France", "Germany"]
    move(project, "Germany", None)
    assert entry(project, ACTOR, "Germany").parent is None


def test_stances_change_places_on_their_scale(project: Project) -> None:
    one, other = (entry_id(project, STANCE, name) for name in ("neutral", "conditional"))
    project.run(SwapStances(one, other))
    assert [stance.name for stance in project.codebook.stances] == [
        "opposes", "sceptical", "conditional", "neutral", "supports",
    ]  # fmt: skip
    assert project.codebook.entries[one].value == 1
    assert "scale, not a tree" in refused(project, lambda: project.run(MoveEntry(one, None)))


def test_only_what_nothing_needs_is_deleted(project: Project, article: ArticleId) -> None:
    builders.add_statement(project, article, *GERMANY)
    builders.add_entry(project, EntryDraft(ACTOR, "Paris", parent="France"))
    germany, france, paris = (
        entry_id(project, ACTOR, name) for name in ("Germany", "France", "Paris")
    )
    assert "stands in 1 statements" in refused(project, lambda: project.run(DeleteEntry(germany)))
    assert "Others stand under" in refused(project, lambda: project.run(DeleteEntry(france)))
    project.run(DeleteEntry(paris))
    assert project.codebook.find(ACTOR, "Paris") is None
    project.undo()
    assert entry_id(project, ACTOR, "Paris") == paris


@pytest.mark.parametrize(
    ("change", "label"),
    [
        ({"name": "Deutschland"}, "rename “Germany” to “Deutschland”"),
        ({"retired": True}, "retire “Germany”"),
        ({"definition": "A state."}, "define “Germany”"),
        ({"aliases": ("Bonn",)}, "change the other names of “Germany”"),
        ({"aliases": (), "definition": "x"}, "change “Germany”"),
    ],
)
def test_a_step_is_named_by_what_it_changes(
    project: Project, change: dict[str, object], label: str
) -> None:
    germany = entry(project, ACTOR, "Germany")
    project.run(EditEntry(replace(germany, **change)))  # type: ignore[arg-type]
    assert str(project.undo()) == label
    assert entry(project, ACTOR, "Germany") == germany


def test_a_revision_keeps_who_made_it_when_and_why(project: Project) -> None:
    germany = entry(project, ACTOR, "Germany")
    edit = EditEntry(replace(germany, definition="A state."))
    project.run(Because(edit, "  two coders asked\n"))
    newest, first = project.codebook_revisions()
    assert (newest.number, newest.author, newest.reason) == (2, "Anna", "two coders asked")
    assert (str(newest.label), first.number, first.author) == ("define “Germany”", 1, None)
    assert newest.at > first.at
