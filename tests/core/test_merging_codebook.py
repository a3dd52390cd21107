"""Two codebooks become one: what one side changed is taken over, what both changed is asked."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.codebook import AddEntry, CodebookDraft, EntryDraft, ImportCodebook
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import AddField
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_tree import MoveEntry
from core.commands.statements import AddStatement, SetField
from core.merging import merge
from core.model.codebook import Codebook, EntryKind, Field, FieldKind
from core.model.ids import ArticleId
from core.model.statement import StatementParts
from core.model.together import Matter
from core.project import Project
from core.together.asking import Answers
from tests.core import builders
from tests.core.builders import ACTOR, MEASURE, entry, entry_id, quoting
from tests.core.together_builders import (
    copied,
    first_article,
    merged,
    only_layer,
    undecided,
    worked_on,
)

HOTLINE = "Germany supports the crisis hotline"


@pytest.fixture
def ben(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """A copy that Ben works in."""
    path = tmp_path / "ben.glossator"
    project.copy_to(path)
    return path


def edit(path: Path, kind: EntryKind, called: str, **values: object) -> None:
    with worked_on(path, "Ben") as file:
        edit_in(file, kind, called, **values)


def edit_in(project: Project, kind: EntryKind, called: str, **values: object) -> None:
    old = entry(project, kind, called)
    project.run(EditEntry(replace(old, **values)))  # type: ignore[arg-type]


def names(codebook: Codebook, kind: EntryKind) -> set[str]:
    return {each.name for each in codebook.of_kind(kind)}


def test_what_only_they_changed_is_taken_over(project: Project, ben: Path) -> None:
    edit(ben, ACTOR, "Germany", name="Federal Germany", definition="The government in Berlin.")
    report = merged(project, ben)
    assert report.files[0].entries_changed == ("Federal Germany",)
    assert entry(project, ACTOR, "Federal Germany").definition == "The government in Berlin."
    assert not merged(project, ben).has_changed


@pytest.mark.parametrize("answer", [None, "theirs", "ours"])
def test_a_name_that_went_to_another_entry_there_goes_to_that_one_here(
    project: Project, ben: Path, answer: str | None
) -> None:
    edit(ben, ACTOR, "Germany", name="Federal Germany")
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Germany")))
        builders.add_statement(file, first_article(file))
    if answer is not None:
        edit_in(project, ACTOR, "Germany", name="Bonn")
    answers = {} if answer is None else {"actor: Federal Germany: name": answer}
    report = merged(project, ben, **answers)
    assert report.files[0].entries_added == ("Germany",)
    assert actor_of_ben(project) == "Germany"
    assert {"Federal Germany" if answer != "ours" else "Bonn", "Germany"} <= names(
        project.codebook, ACTOR
    )
    assert not merged(project, ben, **answers).has_changed


@pytest.mark.parametrize("answer", ["theirs", "ours"])
def test_a_name_that_is_given_up_by_an_answer_goes_to_who_has_it_there(
    project: Project, ben: Path, answer: str
) -> None:
    edit_in(project, ACTOR, "Germany", name="Bonn")
    edit(ben, ACTOR, "Germany", name="Federal Germany")
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Bonn")))
        builders.add_statement(file, first_article(file), HOTLINE, "Bonn")
    answers = {"actor: Federal Germany: name": answer}
    report = merged(project, ben, **answers)
    added = "Bonn" if answer == "theirs" else "Bonn 2"
    assert report.files[0].entries_added == (added,)
    assert actor_of_ben(project) == added
    assert not merged(project, ben, **answers).has_changed
    assert project.problems() == []


@pytest.mark.parametrize(("answer", "actor"), [(None, "Bonn 2"), ("use:Bonn", "Bonn")])
def test_two_entries_there_are_not_one_here_because_of_a_name_unless_it_is_wanted(
    project: Project, ben: Path, answer: str | None, actor: str
) -> None:
    edit_in(project, ACTOR, "Germany", name="Bonn")
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Bonn")))
        builders.add_statement(file, first_article(file), HOTLINE, "Bonn")
    (question,) = merge(project, [ben], is_rehearsal=True).questions
    assert str(question.said) == (
        "“Bonn” is here what is “Germany” there, where “Bonn” is another entry."
    )
    merged(project, ben, **({} if answer is None else {"actor: Bonn": answer}))
    assert actor_of_ben(project) == actor
    assert not merged(project, ben).has_changed
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Rome")))
    assert merged(project, ben).files[0].entries_added == ("Rome",)
    assert project.problems() == []


def test_another_name_that_became_an_entry_there_is_one_here(project: Project, ben: Path) -> None:
    edit_in(project, ACTOR, "Germany", definition="The government.")
    edit(ben, ACTOR, "Germany", aliases=())
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Berlin")))
        builders.add_statement(file, first_article(file), HOTLINE, "Berlin")
    assert merged(project, ben).files[0].entries_added == ("Berlin",)
    assert actor_of_ben(project) == "Berlin"
    assert entry(project, ACTOR, "Germany").aliases == ()
    assert not merged(project, ben).has_changed


@pytest.mark.parametrize("name", ["Germany", "Bonn"])
def test_what_was_merged_here_leads_to_what_stands_for_it_whatever_it_is_called_there(
    project: Project, ben: Path, name: str
) -> None:
    for gone, into in (("Germany", "France"), ("France", "NATO")):
        if project.codebook.find(ACTOR, into) is None:
            project.run(AddEntry(EntryDraft(ACTOR, into)))
        project.run(MergeEntries((entry_id(project, ACTOR, gone),), entry_id(project, ACTOR, into)))
    with worked_on(ben, "Ben") as file:
        builders.add_statement(file, first_article(file))
        if name != "Germany":
            edit_in(file, ACTOR, "Germany", name=name)
    report = merged(project, ben)
    assert report.files[0].entries_added == ()
    assert actor_of_ben(project) == "NATO"
    assert not merged(project, ben).has_changed


def actor_of_ben(project: Project) -> str | None:
    (found,) = project.statements(first_article(project), project.layer_named("Ben").id)
    return project.codebook.name_of(found.parts.actor)


def test_what_only_we_changed_stays(project: Project, ben: Path) -> None:
    edit_in(project, ACTOR, "Germany", name="Federal Germany")
    assert not merged(project, ben).has_changed
    assert entry(project, ACTOR, "Federal Germany")


@pytest.mark.parametrize(
    ("part", "ours", "theirs", "matter"),
    [
        ("name", "Bonn", "Federal Germany", Matter.NAME),
        ("definition", "One.", "Another.", Matter.DEFINITION),
        ("identifier", "Q183", "Q713750", Matter.IDENTIFIER),
    ],
)
def test_what_both_changed_is_asked(
    project: Project, ben: Path, part: str, ours: str, theirs: str, matter: Matter
) -> None:
    edit_in(project, ACTOR, "Germany", **{part: ours})
    edit(ben, ACTOR, "Germany", **{part: theirs})
    (question,) = undecided(project, ben).questions
    assert (question.matter, question.ours, question.theirs) == (matter, ours, theirs)
    merged(project, ben, **{question.key: "theirs"})
    found = [each for each in project.codebook.actors if getattr(each, part) == theirs]
    assert len(found) == 1
    assert project.problems() == []


def test_what_was_decided_is_not_asked_again_until_they_change_it(
    project: Project, ben: Path
) -> None:
    edit_in(project, ACTOR, "Germany", definition="One.")
    edit(ben, ACTOR, "Germany", definition="Another.")
    edit(ben, ACTOR, "France", definition="So that something comes in.")
    merged(project, ben, prefer="ours")
    assert not merged(project, ben).questions
    edit(ben, ACTOR, "Germany", definition="A third.")
    assert undecided(project, ben).open_questions


@pytest.mark.parametrize("about_cleo", ["ours", "theirs"])
def test_two_files_that_define_an_entry_otherwise_are_asked_about_one_by_one(
    project: Project, ben: Path, tmp_path: Path, about_cleo: str
) -> None:
    cleo = copied(project, tmp_path / "cleo.glossator")
    for path, said in ((ben, "As Ben says."), (cleo, "As Cleo says.")):
        edit(path, ACTOR, "Germany", definition=said)
    edit_in(project, ACTOR, "Germany", definition="As we say.")
    key = "actor: Germany: definition"
    asked = merge(project, (ben, cleo)).open_questions
    assert [(each.key, each.theirs) for each in asked] == [
        (key, "As Ben says."), (f"{key} (cleo.glossator)", "As Cleo says."),
    ]  # fmt: skip
    answers = {asked[0].key: "theirs", asked[1].key: about_cleo}
    assert not merge(project, (ben, cleo), Answers(answers)).open_questions
    wanted = {"ours": "As Ben says.", "theirs": "As Cleo says."}[about_cleo]
    assert entry(project, ACTOR, "Germany").definition == wanted


def test_two_files_that_define_an_entry_alike_are_asked_about_once(
    project: Project, ben: Path, tmp_path: Path
) -> None:
    cleo = copied(project, tmp_path / "cleo.glossator")
    for path in (ben, cleo):
        edit(path, ACTOR, "Germany", definition="As both say.")
    edit_in(project, ACTOR, "Germany", definition="As we say.")
    (asked,) = merge(project, (ben, cleo)).open_questions
    merge(project, (ben, cleo), Answers({asked.key: "theirs"}))
    assert entry(project, ACTOR, "Germany").definition == "As both say."


def test_an_entry_that_was_moved_in_both_is_asked_about(project: Project, ben: Path) -> None:
    above = entry_id(project, MEASURE, "crisis hotline")
    project.run(AddEntry(EntryDraft(MEASURE, "talks")))
    project.run(MoveEntry(entry_id(project, MEASURE, "ban on enlargement"), above))
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(MEASURE, "treaties")))
        ban = entry_id(file, MEASURE, "ban on enlargement")
        file.run(MoveEntry(ban, entry_id(file, MEASURE, "treaties")))
    questions = {each.matter: each for each in undecided(project, ben).questions}
    assert questions[Matter.PARENT].ours == "crisis hotline"
    assert questions[Matter.PARENT].theirs == "treaties"
    merged(project, ben, prefer="theirs")
    ban = entry(project, MEASURE, "ban on enlargement")
    assert project.codebook.name_of(ban.parent) == "treaties"


def test_new_entries_come_in_with_what_they_stand_under(project: Project, ben: Path) -> None:
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "EU", aliases=("Brussels",))))
        file.run(AddEntry(EntryDraft(ACTOR, "Commission", parent="EU")))
    report = merged(project, ben)
    assert report.files[0].entries_added == ("EU", "Commission")
    assert {question.matter for question in report.questions} == {Matter.NEW_ENTRY}
    commission = entry(project, ACTOR, "Commission")
    assert project.codebook.name_of(commission.parent) == "EU"
    assert project.problems() == []


def test_a_new_entry_can_be_taken_for_one_that_is_here(project: Project, ben: Path) -> None:
    with worked_on(ben, "Ben") as file:
        report = file.run(AddEntry(EntryDraft(ACTOR, "The Germans")))
        evidence = (quoting("Germany supports the crisis hotline"),)
        file.run(AddStatement(first_article(file), StatementParts(evidence, actor=report)))
    merged(project, ben, **{"actor: The Germans": "use:Germany"})
    layer = project.layer_named("Ben")
    (found,) = project.statements(first_article(project), layer.id)
    germany = entry(project, ACTOR, "Germany")
    assert found.parts.actor == germany.id
    assert "The Germans" in germany.aliases
    assert not merged(project, ben).has_changed


def test_a_new_entry_cannot_be_taken_for_one_that_is_not_here(project: Project, ben: Path) -> None:
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(ACTOR, "Martians")))
    answers = Answers({"actor: Martians": "use:Mars"})
    said = builders.refused(project, lambda: merge(project, [ben], answers))
    assert said == "There is no actor “Mars” here."


def test_a_name_that_is_of_another_kind_there_is_asked_about(project: Project, ben: Path) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "Summit")))
    with worked_on(ben, "Ben") as file:
        file.run(AddEntry(EntryDraft(MEASURE, "Summit")))
    (question,) = undecided(project, ben).questions
    assert (question.matter, question.ours, question.theirs) == (
        Matter.OTHER_KIND, "actor", "measure",
    )  # fmt: skip
    merged(project, ben, **{question.key: "add"})
    assert "Summit" in names(project.codebook, MEASURE)


def test_the_same_name_was_made_on_both_sides_and_is_one(project: Project, ben: Path) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    with worked_on(ben, "Ben") as file:
        poland = file.run(AddEntry(EntryDraft(ACTOR, "poland", definition="A member state.")))
        file.run(AddStatement(first_article(file), StatementParts(actor=poland)))
    merged(project, ben)
    assert [e.definition for e in project.codebook.actors if e.name.casefold() == "poland"] == [
        "A member state."
    ]
    assert not merged(project, ben).has_changed


def test_an_entry_of_theirs_is_found_by_an_alias_of_ours(project: Project, tmp_path: Path) -> None:
    """Two projects that nothing but names and texts have in common."""
    other = builders.make_project(tmp_path / "other.glossator", "Cleo")
    with other:
        other.run(ImportCodebook(CodebookDraft(entries=(EntryDraft(MEASURE, "hot line"),)), "more"))
        article = builders.add_article(other)
        other.act_as("Cleo")
        builders.add_statement(other, article, "Germany supports the crisis hotline", "Germany")
        edit_in(other, MEASURE, "crisis hotline", name="hotline between capitals")
    builders.add_article(project)
    edit_in(project, MEASURE, "crisis hotline", aliases=("hotline", "hotline between capitals"))
    report = merged(project, other.path)
    assert not report.files[0].is_same_project
    assert only_layer(report).added == 1
    layer = project.layer_named("Cleo")
    (found,) = project.statements(first_article(project), layer.id)
    assert project.codebook.name_of(found.parts.measure) == "crisis hotline"


def test_fields_come_in_with_their_answers_and_choices_are_united(
    project: Project, ben: Path
) -> None:
    with worked_on(ben, "Ben") as file:
        file.run(AddField(Field("mood", FieldKind.TEXT)))
        statement = builders.add_statement(file, first_article(file))
        file.run(SetField(statement, "mood", "grim"))
        file.run(SetField(statement, "condition", "if all do"))
    report = merged(project, ben)
    assert report.files[0].fields_added == ("mood",)
    layer = project.layer_named("Ben")
    (found,) = project.statements(first_article(project), layer.id)
    assert found.parts.fields == {"mood": "grim", "condition": "if all do"}


@pytest.mark.parametrize(
    ("answer", "fields", "left"), [("leave", {}, 1), ("rename", {"mood 2": 3.0}, 0)]
)
def test_a_field_of_another_kind_is_asked_about(
    project: Project, ben: Path, answer: str, fields: dict[str, object], left: int
) -> None:
    project.run(AddField(Field("mood", FieldKind.TEXT)))
    with worked_on(ben, "Ben") as file:
        file.run(AddField(Field("mood", FieldKind.NUMBER)))
        file.run(SetField(builders.add_statement(file, first_article(file)), "mood", 3.0))
    (question,) = undecided(project, ben).questions
    assert question.matter is Matter.FIELD
    report = merged(project, ben, **{question.key: answer})
    assert report.files[0].answers == left
    layer = project.layer_named("Ben")
    (found,) = project.statements(first_article(project), layer.id)
    assert found.parts.fields == fields
    assert not merged(project, ben, **{question.key: answer}).has_changed


def test_a_field_of_a_third_kind_comes_in_beside_both(project: Project, ben: Path) -> None:
    project.run(AddField(Field("mood", FieldKind.TEXT)))
    project.run(AddField(Field("mood 2", FieldKind.YES_NO)))
    with worked_on(ben, "Ben") as file:
        file.run(AddField(Field("mood", FieldKind.NUMBER)))
        file.run(SetField(builders.add_statement(file, first_article(file)), "mood", 3.0))
    report = merged(project, ben, **{"field: mood": "rename"})
    assert (report.files[0].fields_added, report.files[0].answers) == (("mood 3",), 0)
    assert answers_of_ben(project) == {"mood 3": 3.0}
    assert not merged(project, ben).has_changed


def test_fields_and_choices_that_differ_in_capitals_alone_are_the_same(
    project: Project, ben: Path
) -> None:
    project.run(AddField(Field("mood", FieldKind.CHOICE, choices=("grim", "cheerful"))))
    with worked_on(ben, "Ben") as file:
        file.run(AddField(Field("Mood", FieldKind.CHOICE, choices=("Grim", "Calm"))))
        file.run(SetField(builders.add_statement(file, first_article(file)), "Mood", "Grim"))
    report = merged(project, ben)
    assert [each.name for each in project.codebook.fields].count("mood") == 1
    (mood,) = (each for each in project.codebook.fields if each.name.casefold() == "mood")
    assert mood.choices == ("grim", "cheerful", "Calm")
    assert (answers_of_ben(project), report.files[0].answers) == ({"mood": "grim"}, 0)
    assert not merged(project, ben).has_changed


def answers_of_ben(project: Project) -> Mapping[str, object]:
    (found,) = project.statements(first_article(project), project.layer_named("Ben").id)
    return found.parts.fields


def test_a_statement_keeps_the_revision_that_both_files_know(project: Project, ben: Path) -> None:
    project.run(AddEntry(EntryDraft(ACTOR, "Poland")))
    with worked_on(ben, "Ben") as file:
        builders.add_statement(file, first_article(file))
        known = file.codebook.revision
        file.run(AddEntry(EntryDraft(ACTOR, "Estonia")))
        later = AddStatement(
            first_article(file), builders.parts(file, "Talks in Berlin", actor="Estonia")
        )
        file.run(later)
    merged(project, ben)
    layer = project.layer_named("Ben")
    found = project.statements(first_article(project), layer.id)
    revisions = {project.codebook.name_of(e.parts.actor): e.codebook_revision for e in found}
    assert revisions == {"Germany": known, "Estonia": project.codebook.revision}
