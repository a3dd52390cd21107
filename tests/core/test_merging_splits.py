"""What was split in a colleague's file: its parts come in, and who named it is to decide."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_split import DecideSplit, SplitEntry
from core.model.codebook import Entry
from core.model.ids import ArticleId, StatementId
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, entry, entry_id
from tests.core.together_builders import merged, worked_on


@pytest.fixture
def ben(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """A copy that Ben works in; he and Anna have recorded Germany."""
    for name in ("Ben", "Anna"):
        project.act_as(name)
        builders.add_statement(project, article)
    path = tmp_path / "ben.glossator"
    project.copy_to(path)
    return path


def split(project: Project, *names: str, keeps: bool = False) -> None:
    new = tuple(EntryDraft(ACTOR, name) for name in names)
    project.run(SplitEntry(entry_id(project, ACTOR, "Germany"), new, keeps=keeps))


def parts(project: Project, called: str = "Germany") -> set[str | None]:
    found = entry(project, ACTOR, called).split
    assert found is not None
    return {project.codebook.name_of(part) for part in found.into}


def waiting(project: Project, name: str) -> list[StatementId]:
    """Statements of that annotator which are to decide."""
    whole, layer = entry(project, ACTOR, "Germany"), project.layer_named(name).id
    return list(project.undecided(whole, layer))


def germany(project: Project) -> Entry:
    return entry(project, ACTOR, "Germany")


def test_a_split_comes_in_with_its_parts_and_all_are_to_decide(project: Project, ben: Path) -> None:
    with worked_on(ben, "Ben") as file:
        split(file, "Bonn", "Berlin")
    report = merged(project, ben)
    assert set(report.files[0].entries_added) == {"Bonn", "Berlin"}
    assert parts(project) == {"Bonn", "Berlin"}
    assert germany(project).retired
    assert (len(waiting(project, "Anna")), len(waiting(project, "Ben"))) == (1, 1)
    assert not merged(project, ben).has_changed
    assert project.problems() == []


def test_who_has_decided_there_has_decided_here(project: Project, ben: Path) -> None:
    with worked_on(ben, "Ben") as file:
        split(file, "Bonn", "Berlin")
        bonn = entry_id(file, ACTOR, "Bonn")
        file.run(DecideSplit(germany(file).id, bonn, tuple(waiting(file, "Ben"))))
    merged(project, ben)
    assert (len(waiting(project, "Anna")), len(waiting(project, "Ben"))) == (1, 0)


def test_a_decision_to_stay_comes_in_though_no_word_has_changed(
    project: Project, ben: Path
) -> None:
    with worked_on(ben, "Ben") as file:
        split(file, "Bonn", keeps=True)
    merged(project, ben)
    assert (len(waiting(project, "Anna")), len(waiting(project, "Ben"))) == (1, 1)
    with worked_on(ben, "Ben") as file:
        whole = germany(file).id
        file.run(DecideSplit(whole, whole, tuple(waiting(file, "Ben"))))
    merged(project, ben)
    assert (len(waiting(project, "Anna")), len(waiting(project, "Ben"))) == (1, 0)
    assert not merged(project, ben).has_changed


def test_an_other_name_becomes_the_name_of_a_part(project: Project, ben: Path) -> None:
    for path in (project.path, ben):
        with worked_on(path, "Anna") as file:
            file.run(EditEntry(replace(germany(file), aliases=("Bonn",))))
    with worked_on(ben, "Ben") as file:
        split(file, "Bonn", "Berlin")
    with Project.open(project.path) as again:
        merged(again, ben)
        assert parts(again) == {"Bonn", "Berlin"}
        assert germany(again).aliases == ()
        assert entry(again, ACTOR, "Bonn").id != germany(again).id
        assert not merged(again, ben).has_changed


def test_what_was_split_on_both_sides_is_split_into_all_parts(project: Project, ben: Path) -> None:
    split(project, "East", "West")
    with worked_on(ben, "Ben") as file:
        split(file, "Bonn", "Berlin")
    merged(project, ben)
    assert parts(project) == {"Bonn", "Berlin", "East", "West"}
    assert not merged(project, ben).has_changed


def test_a_part_can_be_taken_for_an_entry_that_is_here(project: Project, ben: Path) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "West Germany")))
    with worked_on(ben, "Ben") as file:
        split(file, "Bonn", "Berlin")
    merged(project, ben, **{"actor: Bonn": "use:West Germany"})
    assert parts(project) == {"West Germany", "Berlin"}
    assert not merged(project, ben).has_changed


def test_a_split_into_what_was_there_asks_who_recorded_it_last(
    project: Project, article: ArticleId
) -> None:
    made = builders.add_statement(project, article)
    france = entry_id(project, ACTOR, "France")
    project.run(SplitEntry(germany(project).id, existing=(france,), keeps=True))
    assert waiting(project, "Anna") == [made]
