"""Entries that become one, with every statement of every layer."""

from dataclasses import replace

import pytest

from core.commands.codebook import EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_split import DecideSplit, SplitEntry
from core.commands.codebook_tree import MoveEntry
from core.model.codebook import Example
from core.model.ids import ArticleId
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, STANCE, entry, entry_id, refused, statement

GERMANY = ("Germany supports the crisis hotline", "Germany", "supports", "crisis hotline")
FRANCE = ("France, says Germany’s minister", "France", "opposes", "crisis hotline")


def merge(project: Project, name: str, into: str, kind: builders.EntryKind = ACTOR) -> int:
    merged, kept = entry_id(project, kind, name), entry_id(project, kind, into)
    return project.run(MergeEntries((merged,), kept))


def test_statements_of_every_layer_follow_and_undo_brings_all_back(
    project: Project, article: ArticleId
) -> None:
    own = builders.add_statement(project, article, *GERMANY)
    project.act_as("Ben")
    bens = builders.add_statement(project, article, *GERMANY)
    other = builders.add_statement(project, article, *FRANCE)
    project.act_as("Anna")
    before = builders.rows(project)
    assert merge(project, "Germany", "France") == 2
    france = entry_id(project, ACTOR, "France")
    assert {statement(project, each).parts.actor for each in (own, bens, other)} == {france}
    assert project.problems() == []
    assert str(project.undo()) == "merge “Germany” into “France”"
    assert builders.rows(project) == before
    project.redo()
    assert statement(project, bens).parts.actor == france
    assert project.problems() == []


def test_all_names_are_kept(project: Project) -> None:
    merge(project, "Germany", "France")
    france = entry(project, ACTOR, "France")
    assert france.aliases == ("Germany", "Berlin")
    assert project.codebook.find(ACTOR, "germany") == france
    assert [actor.name for actor in project.codebook.actors] == ["France", "NATO"]


def test_what_the_kept_entry_lacks_is_taken_over(project: Project) -> None:
    germany = replace(
        entry(project, ACTOR, "Germany"),
        definition="The state.",
        identifier="wikidata:Q183",
        examples=(Example("Berlin says", "ab"),),
        counter_examples=(Example("the Berlin Wall"),),
    )
    project.run(EditEntry(germany))
    merge(project, "Germany", "France")
    france = entry(project, ACTOR, "France")
    assert (france.definition, france.identifier) == ("The state.", "wikidata:Q183")
    assert france.examples == germany.examples
    assert france.counter_examples == germany.counter_examples


def test_a_definition_that_is_there_stays(project: Project) -> None:
    for name in ("Germany", "France"):
        project.run(EditEntry(replace(entry(project, ACTOR, name), definition=name)))
    merge(project, "Germany", "France")
    assert entry(project, ACTOR, "France").definition == "France"


def test_what_stands_under_a_merged_entry_stands_under_the_kept_one(project: Project) -> None:
    builders.add_entry(project, EntryDraft(ACTOR, "Bavaria", parent="Germany"))
    merge(project, "Germany", "France")
    assert project.codebook.path(entry(project, ACTOR, "Bavaria")) == ("France", "Bavaria")


def test_an_entry_takes_in_what_it_stands_under(project: Project) -> None:
    builders.add_entry(project, EntryDraft(ACTOR, "Bavaria", parent="Germany"))
    builders.add_entry(project, EntryDraft(ACTOR, "Munich", parent="Bavaria"))
    builders.add_entry(project, EntryDraft(ACTOR, "Saxony", parent="Germany"))
    merge(project, "Germany", "Munich")
    paths = {e.name: project.codebook.path(e) for e in project.codebook.actors}
    assert paths["Munich"] == ("Bavaria", "Munich")
    assert paths["Bavaria"] == ("Bavaria",)
    assert paths["Saxony"] == ("Bavaria", "Munich", "Saxony")
    project.undo()
    assert project.codebook.path(entry(project, ACTOR, "Munich")) == (
        "Germany",
        "Bavaria",
        "Munich",
    )


def test_several_become_one_in_one_step(project: Project, article: ArticleId) -> None:
    for said in (GERMANY, FRANCE):
        builders.add_statement(project, article, *said)
    names = [entry_id(project, ACTOR, name) for name in ("Germany", "France")]
    assert project.run(MergeEntries(tuple(names), entry_id(project, ACTOR, "NATO"))) == 2
    assert [actor.name for actor in project.codebook.actors] == ["NATO"]
    project.undo()
    assert len(project.codebook.actors) == 3


def test_stances_and_measures_merge_too(project: Project, article: ArticleId) -> None:
    made = builders.add_statement(project, article, *GERMANY)
    merge(project, "supports", "conditional", STANCE)
    merge(project, "crisis hotline", "ban on enlargement", MEASURE)
    parts = statement(project, made).parts
    assert parts.stance == entry_id(project, STANCE, "conditional")
    assert parts.measure == entry_id(project, MEASURE, "ban on enlargement")
    assert statement(project, made).codebook_revision == 1, "what it was made under"


@pytest.mark.parametrize(
    ("kinds", "names", "complaint"),
    [
        ((ACTOR, ACTOR), ("Germany", "Berlin"), "cannot be merged into itself"),
        ((ACTOR, MEASURE), ("Germany", "crisis hotline"), "are of different kinds"),
    ],
)
def test_what_cannot_be_merged_is_refused(
    project: Project,
    kinds: tuple[builders.EntryKind, builders.EntryKind],
    names: tuple[str, str],
    complaint: str,
) -> None:
    merged, into = (entry_id(project, *each) for each in zip(kinds, names, strict=True))
    assert complaint in refused(project, lambda: project.run(MergeEntries((merged,), into)))


def test_an_entry_with_open_decisions_is_not_merged_away(
    project: Project, article: ArticleId
) -> None:
    builders.add_statement(project, article, *GERMANY)
    germany, france = (entry_id(project, ACTOR, name) for name in ("Germany", "France"))
    project.run(SplitEntry(germany, (EntryDraft(ACTOR, "East"), EntryDraft(ACTOR, "West"))))
    attempt = lambda: project.run(MergeEntries((germany,), france))  # noqa: E731
    assert "Decide them first" in refused(project, attempt)


def test_a_part_of_a_split_entry_may_be_merged(project: Project) -> None:
    germany, france = (entry_id(project, ACTOR, name) for name in ("Germany", "France"))
    east, west = project.run(
        SplitEntry(germany, (EntryDraft(ACTOR, "East"), EntryDraft(ACTOR, "West")))
    )
    project.run(MergeEntries((east,), france))
    split = project.codebook.entries[germany].split
    assert split is not None
    assert split.into == (france, west)


def test_a_split_entry_takes_its_parts_in_again(project: Project, article: ArticleId) -> None:
    germany, east = entry_id(project, ACTOR, "Germany"), EntryDraft(ACTOR, "East")
    builders.add_statement(project, article, *GERMANY)
    part, other = project.run(SplitEntry(germany, (east, EntryDraft(ACTOR, "West"))))
    project.run(DecideSplit(germany, part, (*project.undecided(entry(project, ACTOR, "Germany")),)))
    before = builders.rows(project)
    assert merge(project, "East", "Germany") == 1
    split = entry(project, ACTOR, "Germany").split
    assert split is not None
    assert split.into == (germany, other)
    assert not project.undecided(entry(project, ACTOR, "Germany"))
    merge(project, "West", "Germany")
    assert entry(project, ACTOR, "Germany").split is None
    assert project.problems() == []
    project.undo()
    project.undo()
    assert builders.rows(project) == before


def test_moving_and_merging_never_make_a_loop(project: Project) -> None:
    builders.add_entry(project, EntryDraft(ACTOR, "Bavaria", parent="Germany"))
    germany, bavaria = (entry_id(project, ACTOR, name) for name in ("Germany", "Bavaria"))
    attempt = lambda: project.run(MoveEntry(germany, bavaria))  # noqa: E731
    assert "cannot stand above itself" in refused(project, attempt)
