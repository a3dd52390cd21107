"""The codebook grows by revisions, its names stay unambiguous, and its trees are trees."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.commands.codebook import AddEntry, CodebookDraft, CodebookReport, EntryDraft
from core.commands.codebook import ImportCodebook as Import
from core.commands.codebook_edit import EditEntry
from core.commands.statements import AddStatement, DeleteStatement
from core.model.codebook import ActorKind, Entry, Example, Field, FieldKind
from core.model.ids import ArticleId, EntryId
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, STANCE, entry, refused


def an_actor(name: str, **more: object) -> EntryDraft:
    return EntryDraft(ACTOR, name, **more)  # type: ignore[arg-type]


def a_measure(name: str, parent: str | None = None) -> EntryDraft:
    return EntryDraft(MEASURE, name, parent)


def imported(*entries: EntryDraft, **more: object) -> Import:
    return Import(CodebookDraft(entries=entries, **more), "a file")  # type: ignore[arg-type]


# One entry


def test_an_added_entry_is_all_that_its_draft_says(project: Project) -> None:
    draft = EntryDraft(
        ACTOR, " Mira Holm ", "France", ("M. Holm", "Ms Holm"), "A writer.",
        (Example("yes"),), (Example("no"),), ActorKind.PERSON, None, "Q42", False,
    )  # fmt: skip
    number = project.run(AddEntry(draft))
    added = project.codebook.entries[number]
    assert (added.name, added.parent) == (
        "Mira Holm",
        builders.entry_id(project, ACTOR, "France"),
    )
    assert added.aliases == ("M. Holm", "Ms Holm")
    assert (added.definition, added.examples, added.counter_examples) == (
        "A writer.",
        (Example("yes"),),
        (Example("no"),),
    )
    assert (added.actor_kind, added.identifier, added.retired) == (ActorKind.PERSON, "Q42", False)
    assert added.position == max(e.position for e in project.codebook.actors)


def test_an_actor_of_unknown_kind_is_called_so_and_a_measure_has_no_kind(project: Project) -> None:
    assert entry(project, ACTOR, "Germany").actor_kind is ActorKind.UNKNOWN
    assert entry(project, MEASURE, "crisis hotline").actor_kind is None


@pytest.mark.parametrize("kind", [ACTOR, STANCE, MEASURE])
def test_the_label_names_the_kind_and_the_entry(project: Project, kind: builders.EntryKind) -> None:
    project.run(AddEntry(EntryDraft(kind, " New ")))
    assert str(project.undo()) == f"add {kind} “New”"


@pytest.mark.parametrize(
    ("draft", "sentence"),
    [
        (an_actor("germany "), "“germany” is already in the codebook as “Germany”"),
        (an_actor("BERLIN"), "“BERLIN” is already in the codebook as “Germany”"),
        (an_actor("Paris", aliases=("France",)), "“France” is already in the codebook"),
        (an_actor("Bonn", aliases=("berlin",)), "“berlin” is already in the codebook as “Germany”"),
        (an_actor(""), "cannot be empty"),
        (an_actor("\u00a0"), "cannot be empty"),
        (an_actor("two\nlines"), "one line"),
        (an_actor("two\rlines"), "one line"),
        (an_actor("two\u2028lines"), "one line"),
        (an_actor("x" * 301), "at most 300 characters"),
        (an_actor("Minister", parent="Atlantis"), "no entry “Atlantis” to stand above"),
        (an_actor("Minister", parent="crisis hotline"), "no entry “crisis hotline”"),
        (EntryDraft(STANCE, "vague", value=float("nan")), "is not a number"),
        (EntryDraft(STANCE, "extreme", value=float("inf")), "is not a number"),
    ],
)
def test_an_entry_that_makes_no_sense_is_refused(
    project: Project, draft: EntryDraft, sentence: str
) -> None:
    assert sentence in refused(project, lambda: project.run(AddEntry(draft)))


def test_the_same_name_may_stand_for_an_actor_and_a_measure(project: Project) -> None:
    project.run(AddEntry(a_measure("Germany")))
    assert entry(project, MEASURE, "Germany").id != entry(project, ACTOR, "Germany").id


def test_an_edited_entry_keeps_id_and_uid_and_statements(
    project: Project, article: ArticleId
) -> None:
    statement = builders.add_statement(project, article)
    old = entry(project, ACTOR, "Germany")
    project.run(EditEntry(replace(old, name="FRG", uid="forged", aliases=("Bonn", "Berlin"))))
    new = entry(project, ACTOR, "frg")
    assert (new.id, new.uid, new.aliases) == (old.id, old.uid, ("Bonn", "Berlin"))
    assert builders.statement(project, statement).parts.actor == old.id
    assert project.codebook.find(ACTOR, "Germany") is None


Edit = Callable[[Entry], Entry]


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (lambda e: replace(e, name="france"), "is already in the codebook as “France”"),
        (lambda e: replace(e, aliases=("nato",)), "is already in the codebook as “NATO”"),
        (lambda e: replace(e, name=" "), "cannot be empty"),
        (lambda e: replace(e, parent=e.id), "cannot stand above itself"),
        (lambda e: replace(e, parent=EntryId(999)), "nothing of its kind to stand under"),
        (lambda e: replace(e, kind=MEASURE), "no longer in the codebook"),
        (lambda e: replace(e, id=EntryId(999)), "no longer in the codebook"),
        (lambda e: replace(e, value=float("nan")), "is not a number"),
    ],
)
def test_an_edit_that_makes_no_sense_is_refused(
    project: Project, edit: Edit, sentence: str
) -> None:
    edited = edit(entry(project, ACTOR, "Germany"))
    assert sentence in refused(project, lambda: project.run(EditEntry(edited)))


def test_a_parent_of_another_kind_is_refused(project: Project) -> None:
    edited = replace(
        entry(project, ACTOR, "Germany"), parent=builders.entry_id(project, MEASURE, "hotline")
    )
    assert "nothing of its kind" in refused(project, lambda: project.run(EditEntry(edited)))


def test_a_tree_cannot_be_closed_to_a_loop(project: Project) -> None:
    project.run(AddEntry(a_measure("fax", parent="crisis hotline")))
    project.run(AddEntry(a_measure("red fax", parent="fax")))
    top = entry(project, MEASURE, "crisis hotline")
    closing = EditEntry(replace(top, parent=builders.entry_id(project, MEASURE, "red fax")))
    assert "cannot stand above itself" in refused(project, lambda: project.run(closing))
    assert len(project.codebook.measures) == 4


def test_a_name_may_become_an_alias_of_its_own_entry(project: Project) -> None:
    old = entry(project, ACTOR, "Germany")
    project.run(EditEntry(replace(old, name="Berlin", aliases=("Germany",))))
    assert entry(project, ACTOR, "Germany").name == "Berlin"


# Revisions


def test_each_change_makes_a_new_revision_and_so_do_undo_and_redo(project: Project) -> None:
    revisions = [project.codebook.revision]
    project.run(AddEntry(an_actor("Poland")))
    revisions.append(project.codebook.revision)
    project.undo()
    revisions.append(project.codebook.revision)
    project.redo()
    revisions.append(project.codebook.revision)
    first = revisions[0]
    assert revisions == [first, first + 1, first + 2, first + 3]


def test_a_statement_makes_no_revision(project: Project, article: ArticleId) -> None:
    before = project.codebook.revision
    project.run(DeleteStatement(builders.add_statement(project, article)))
    project.undo()
    assert project.codebook.revision == before


def test_an_edit_that_changes_nothing_is_no_step(project: Project) -> None:
    before = builders.everything(project)
    project.run(EditEntry(entry(project, ACTOR, "Germany")))
    assert builders.everything(project) == before


# A codebook from a file


def test_an_import_adds_and_updates_by_name(project: Project) -> None:
    germany = entry(project, ACTOR, "Germany")
    report = project.run(
        imported(
            an_actor("GERMANY", definition="A state.", actor_kind=ActorKind.STATE),
            an_actor("Poland", aliases=("Warsaw",)),
            an_actor("France"),
        )
    )
    assert report == CodebookReport(added=1, changed=1, retired=0)
    now = entry(project, ACTOR, "Germany")
    assert now == replace(germany, definition="A state.", actor_kind=ActorKind.STATE)
    assert entry(project, ACTOR, "warsaw").name == "Poland"


def test_what_a_file_leaves_out_stays(project: Project) -> None:
    before = project.codebook
    project.run(imported(a_measure("summit")))
    after = project.codebook
    assert (after.name, after.fields) == (before.name, before.fields)
    assert {e for e in after.entries.values() if e.name != "summit"} == set(before.entries.values())


def test_name_and_fields_are_taken_where_given(project: Project) -> None:
    fields = (Field("tone", FieldKind.CHOICE, ("warm", "cold"), "How it sounds."),)
    project.run(imported(name="Peace", fields=fields))
    assert (project.codebook.name, project.codebook.fields) == ("Peace", fields)
    project.run(imported(fields=()))
    assert (project.codebook.name, project.codebook.fields) == ("Peace", ())


def test_a_file_takes_no_field_away_that_was_answered(project: Project, article: ArticleId) -> None:
    said = replace(builders.parts(project), fields={"forum": "council", "weight": 3.0})
    project.run(AddStatement(article, said))
    weight, forum = (f for f in project.codebook.fields if f.name in ("forum", "weight"))
    for fields, told in (
        ((), "answer “weight”. Take their answers back first."),
        ((weight,), "answer “forum”. Take their answers back first."),
        ((weight, replace(forum, choices=("press",))), "answer “council”, which “forum”"),
        ((weight, replace(forum, name="Forum")), "answer “forum”. Take their answers back first."),
    ):
        assert told in refused(project, lambda fields=fields: project.run(imported(fields=fields)))
    project.run(imported(fields=(forum, weight)))
    assert project.codebook.fields == (forum, weight)


def test_the_same_codebook_twice_changes_nothing(project: Project) -> None:
    draft = imported(
        an_actor("Poland", parent="Germany"), a_measure("fax", "phone"), a_measure("phone")
    )
    project.run(draft)
    before = builders.everything(project)
    assert project.run(draft) == CodebookReport(0, 0, 0)
    assert builders.everything(project) == before


def test_a_scale_is_taken_whole_and_missing_stances_are_retired(project: Project) -> None:
    report = project.run(
        imported(EntryDraft(STANCE, "opposes", value=-1), EntryDraft(STANCE, "Supports", value=1))
    )
    assert report == CodebookReport(added=0, changed=2, retired=3)
    assert [(s.name, s.value, s.retired) for s in project.codebook.stances] == [
        ("opposes", -1, False),
        ("sceptical", -1, True),
        ("neutral", 0, True),
        ("conditional", 1, True),
        ("supports", 1, False),
    ]
    again = project.run(imported(EntryDraft(STANCE, "opposes"), EntryDraft(STANCE, "supports")))
    assert again == CodebookReport(0, 0, 0)


def test_parents_may_come_after_their_children(project: Project) -> None:
    project.run(
        imported(a_measure("fax", "phone"), a_measure("phone", "talks"), a_measure("talks"))
    )
    codebook = project.codebook
    assert codebook.path(entry(project, MEASURE, "fax")) == ("talks", "phone", "fax")
    added = [m.name for m in sorted(codebook.of_kind(MEASURE), key=lambda m: m.position)][-3:]
    assert added == ["fax", "phone", "talks"]


def test_each_new_entry_is_written_once_wherever_its_parent_stands(project: Project) -> None:
    project.run(
        imported(a_measure("fax", "phone"), a_measure("phone", "talks"), a_measure("talks"))
    )
    newest = project.next_undo()
    assert newest is not None
    assert project.rows_changed_by(newest) == 3


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ((a_measure("a", "nowhere"),), "belong to “nowhere”, which the codebook does not know"),
        ((a_measure("a", "a"),), "cannot stand above itself"),
        (
            (a_measure("a", "b"), a_measure("b", "c"), a_measure("c", "a")),
            "cannot stand above itself",
        ),
        ((a_measure("ok"), a_measure(" ")), "cannot be empty"),
        ((EntryDraft(STANCE, "odd", value=float("nan")),), "is not a number"),
        ((EntryDraft(STANCE, "neutral", value=float("inf")),), "is not a number"),
    ],
)
def test_a_codebook_that_makes_no_sense_is_refused_whole(
    project: Project, entries: tuple[EntryDraft, ...], sentence: str
) -> None:
    assert sentence in refused(project, lambda: project.run(imported(*entries)))


def test_an_import_is_undone_whole(project: Project) -> None:
    before = builders.tables(project)
    child = an_actor("Warsaw", parent="Poland")  # written after its parent
    stance = EntryDraft(STANCE, "new", value=0)
    project.run(imported(child, an_actor("Poland"), stance, name="Other"))
    assert str(project.undo()) == "import codebook “a file”"
    assert builders.tables(project) == before
