"""The codebook's past, what is different in it, and what is to be looked over since."""

from dataclasses import replace

import pytest

from core.commands.codebook import AddEntry, CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import AddField, MoveField, RemoveField
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_review import ConfirmStatements, KeepApart
from core.commands.codebook_split import SplitEntry
from core.commands.codebook_tree import DeleteEntry, MoveEntry
from core.duplicates import Likeness
from core.model.codebook import Example, Field, FieldKind
from core.model.codebook_diff import Difference, difference
from core.model.ids import ArticleId
from core.model.step import Action
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, entry, entry_id, own_layer, refused, statement

GERMANY = ("Germany supports the crisis hotline", "Germany", "supports", "crisis hotline")
FRANCE = ("France, says Germany’s minister", "France", "opposes", "crisis hotline")


def edit(project: Project, which: str, /, **change: object) -> None:
    project.run(EditEntry(replace(entry(project, ACTOR, which), **change)))  # type: ignore[arg-type]


def sentences(project: Project, old: int, new: int) -> list[str]:
    return [str(change.said) for change in project.codebook_difference(old, new)]


def test_the_codebook_is_had_as_it_was_at_every_revision(project: Project) -> None:
    books = [project.codebook]
    edit(project, "Germany", definition="A state.")
    books.append(project.codebook)
    project.run(MergeEntries((entry_id(project, ACTOR, "France"),), books[0].actors[0].id))
    books.append(project.codebook)
    project.run(AddField(Field("place", FieldKind.TEXT)))
    books.append(project.codebook)
    project.undo()
    books.append(project.codebook)
    project.undo()
    books.append(project.codebook)
    project.redo()
    books.append(project.codebook)
    assert [project.codebook_at(book.revision) for book in books] == books
    actions = [revision.action for revision in reversed(project.codebook_revisions())]
    assert actions == [Action.DO] * 4 + [Action.UNDO] * 2 + [Action.REDO]
    assert "no revision 99" in refused(project, lambda: project.codebook_at(99))


def test_fields_in_another_order_are_a_difference(project: Project) -> None:
    project.run(RemoveField("quoted"))
    project.run(AddField(Field("place", FieldKind.TEXT)))
    project.run(MoveField("place", 0))
    assert sentences(project, 1, project.codebook.revision) == [
        "The field “place” is new.",
        "The field “quoted” is gone.",
    ], "the others stand as they stood"
    project.run(MoveField("forum", 0))
    assert sentences(project, 1, project.codebook.revision)[-1] == (
        "The fields stand in another order: “forum”, “condition”, “weight”."
    )


def test_each_difference_is_a_sentence(project: Project) -> None:
    edit(project, "Germany", name="Deutschland", definition="A state.", aliases=("Berlin", "Bonn"))
    edit(project, "France", examples=(Example("says Paris"),), retired=True, identifier="Q142")
    project.run(
        MoveEntry(entry_id(project, ACTOR, "NATO"), None, entry_id(project, ACTOR, "France"))
    )
    project.run(AddEntry(EntryDraft(ACTOR, "Bavaria", parent="Deutschland")))
    project.run(AddField(Field("place", FieldKind.TEXT)))
    assert sentences(project, 1, project.codebook.revision) == [
        "“Germany” is called “Deutschland”.",
        "“Deutschland” is defined.",
        "“Deutschland” is also called “Berlin”, “Bonn”.",
        "“France” has other examples.",
        "“France” has the identifier “Q142”.",
        "“France” is retired.",
        "The actor “Bavaria” is new.",
        "“NATO” stands at another place among its neighbours.",
        "“France” stands at another place among its neighbours.",
        "The field “place” is new.",
    ]


def test_the_difference_backwards_tells_the_way_back(project: Project) -> None:
    edit(project, "Germany", definition="A state.")
    (change,) = project.codebook_difference(2, 1)
    assert (change.what, change.before, change.after) == (Difference.DEFINITION, "A state.", "")
    assert str(change.said) == "“Germany” is no longer defined."
    assert project.codebook_difference(2, 2) == ()


def test_merges_splits_and_removals_are_told_apart(project: Project) -> None:
    germany, france, nato = (entry_id(project, ACTOR, n) for n in ("Germany", "France", "NATO"))
    project.run(MergeEntries((germany,), france))
    project.run(SplitEntry(nato, (EntryDraft(ACTOR, "East"), EntryDraft(ACTOR, "West"))))
    project.run(DeleteEntry(entry_id(project, MEASURE, "ban on enlargement")))
    told = sentences(project, 1, project.codebook.revision)
    assert "“Germany” is merged into “France”." in told
    assert "“NATO” is split into “East”, “West”." in told
    assert "“ban on enlargement” is gone." in told


@pytest.mark.parametrize("name", ["Germany", "France"])
def test_a_codebook_differs_from_itself_in_nothing(project: Project, name: str) -> None:
    edit(project, name, retired=True)
    assert difference(project.codebook, project.codebook) == ()


def test_statements_under_an_older_definition_are_outdated_until_confirmed(
    project: Project, article: ArticleId
) -> None:
    old = builders.add_statement(project, article, *GERMANY)
    other = builders.add_statement(project, article, *FRANCE)
    assert list(project.outdated()) == []
    edit(project, "Germany", definition="The federal government.")
    new = builders.add_statement(project, article, *GERMANY)
    assert list(project.outdated()) == [old]
    assert project.run(ConfirmStatements([old, other, new])) == 2
    assert statement(project, old).codebook_revision == project.codebook.revision
    assert list(project.outdated()) == []
    project.undo()
    assert list(project.outdated(own_layer(project))) == [old]
    assert project.problems() == []


def test_what_is_no_definition_makes_nothing_outdated(project: Project, article: ArticleId) -> None:
    builders.add_statement(project, article, *GERMANY)
    edit(project, "Germany", name="Deutschland", examples=(Example("Berlin says"),))
    assert list(project.outdated()) == []


def test_a_definition_taken_back_makes_nothing_outdated(
    project: Project, article: ArticleId
) -> None:
    old = builders.add_statement(project, article, *GERMANY)
    edit(project, "Germany", definition="The federal government.")
    between = builders.add_statement(project, article, *GERMANY)
    edit(project, "Germany", definition="")
    assert list(project.outdated()) == [between]
    assert old not in project.outdated()


def test_only_own_statements_are_confirmed(project: Project, article: ArticleId) -> None:
    project.act_as("Ben")
    bens = builders.add_statement(project, article, *GERMANY)
    project.act_as("Anna")
    edit(project, "Germany", definition="The federal government.")
    assert project.run(ConfirmStatements([bens])) == 0
    assert list(project.outdated()) == [bens]


def likely(project: Project, *names: str) -> list[tuple[Likeness, set[str]]]:
    drafts = tuple(EntryDraft(MEASURE, name) for name in names)
    project.run(ImportCodebook(CodebookDraft(entries=drafts), "names"))
    book = project.codebook
    return [
        (pair.why, {book.entries[pair.keep].name, book.entries[pair.merge].name})
        for pair in project.likely_duplicates(MEASURE)
    ]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Ban on expansion", "ban on Expansion!", Likeness.SAME_NAME),
        ("gas price cap", "cap gas price", Likeness.SAME_WORDS),
        ("Stoltenberg", "Stoltenburg", Likeness.SPELLING),
        ("European Union", "Europaen Union", Likeness.SPELLING),
        ("North Atlantic Treaty Organization", "NATO", Likeness.INITIALS),
        ("Jens Stoltenberg", "Stoltenberg", Likeness.CONTAINED),
    ],
)
def test_names_that_are_alike_are_put_forward(
    project: Project, one: str, other: str, why: Likeness
) -> None:
    assert likely(project, one, other) == [(why, {one, other})]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Resolution 1325", "Resolution 1326"),
        ("France", "Poland"),
        ("arms", "arms control talks now"),
    ],
)
def test_names_that_are_not_alike_are_left_alone(project: Project, one: str, other: str) -> None:
    assert likely(project, one, other) == []


def test_the_entry_used_more_is_the_one_to_keep(project: Project, article: ArticleId) -> None:
    builders.add_entry(project, EntryDraft(ACTOR, "Germanny"))
    (pair,) = project.likely_duplicates(ACTOR)
    assert project.codebook.name_of(pair.keep) == "Germany"
    text = "Germany supports the crisis hotline"
    builders.add_statement(project, article, text, "Germanny", "supports", "crisis hotline")
    (pair,) = project.likely_duplicates(ACTOR)
    assert project.codebook.name_of(pair.keep) == "Germanny"


def test_a_pair_kept_apart_stays_so_until_that_is_undone(project: Project) -> None:
    builders.add_entry(project, EntryDraft(ACTOR, "Germanny"))
    (pair,) = project.likely_duplicates(ACTOR)
    before = project.codebook.revision
    project.run(KeepApart(pair.merge, pair.keep))
    assert project.likely_duplicates(ACTOR) == []
    assert project.codebook.revision == before, "no revision: no entry is another"
    with Project.open(project.path) as again:
        assert again.likely_duplicates(ACTOR) == []
    assert str(project.undo()) == "keep “Germanny” and “Germany” apart"
    assert project.likely_duplicates(ACTOR) == [pair]


def test_pairs_of_a_merged_entry_are_forgotten(project: Project) -> None:
    builders.add_entry(project, EntryDraft(ACTOR, "Germanny"))
    germany, germanny, nato = (entry_id(project, ACTOR, n) for n in ("Germany", "Germanny", "NATO"))
    project.run(KeepApart(germany, germanny))
    project.run(MergeEntries((germanny,), nato))
    assert project.problems() == []
    project.undo()
    assert project.likely_duplicates(ACTOR) == []
