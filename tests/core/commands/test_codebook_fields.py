"""The further questions that a project asks of each statement, and their answers."""

from dataclasses import replace

import pytest

from core.commands.codebook import EntryDraft
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import AddField, EditField, MoveField, RemoveField
from core.commands.codebook_merge import MergeEntries
from core.commands.codebook_split import SplitEntry
from core.commands.codebook_tree import DeleteEntry
from core.commands.statements import SetField
from core.model.codebook import Field, FieldKind
from core.model.ids import ArticleId, StatementId
from core.model.statement import FieldValue
from core.project import Project
from tests.core import builders
from tests.core.builders import ACTOR, entry, entry_id, refused, statement


@pytest.fixture
def made(project: Project, article: ArticleId) -> StatementId:
    return builders.add_statement(project, article)


def names(project: Project) -> list[str]:
    return [field.name for field in project.codebook.fields]


def test_fields_are_added_moved_and_removed(project: Project) -> None:
    project.run(AddField(Field(" urgency ", FieldKind.CHOICE, ("low", " high", "low", ""))))
    assert project.codebook.fields[-1] == Field("urgency", FieldKind.CHOICE, ("low", "high"))
    project.run(MoveField("urgency", 0))
    assert names(project) == ["urgency", "condition", "weight", "quoted", "forum"]
    project.run(RemoveField("weight"))
    assert names(project) == ["urgency", "condition", "quoted", "forum"]
    for _ in range(3):
        project.undo()
    assert names(project) == ["condition", "weight", "quoted", "forum"]


def test_answers_follow_a_new_name(project: Project, made: StatementId) -> None:
    project.run(SetField(made, "condition", "if Poland agrees"))
    project.run(
        EditField("condition", Field("proviso", FieldKind.TEXT, definition="What must be."))
    )
    assert statement(project, made).parts.fields == {"proviso": "if Poland agrees"}
    assert names(project)[0] == "proviso"
    project.undo()
    assert statement(project, made).parts.fields == {"condition": "if Poland agrees"}
    assert project.problems() == []


@pytest.mark.parametrize(
    ("name", "answer", "field", "told"),
    [
        ("weight", 2.5, Field("weight", FieldKind.YES_NO), "answer “2.5”"),
        ("forum", "press", Field("forum", FieldKind.CHOICE, ("council",)), "answer “press”"),
        ("quoted", True, Field("quoted", FieldKind.NUMBER), "answer “True”"),
    ],
)
def test_a_change_that_an_answer_does_not_fit_is_refused(
    project: Project, made: StatementId, name: str, answer: FieldValue, field: Field, told: str
) -> None:
    project.run(SetField(made, name, answer))
    assert told in refused(project, lambda: project.run(EditField(name, field)))
    assert "Take their answers back" in refused(project, lambda: project.run(RemoveField(name)))
    assert project.field_answers(name) == 1


def test_a_field_may_change_its_kind_while_nothing_answers_it(project: Project) -> None:
    project.run(EditField("weight", Field("weight", FieldKind.DATE)))
    assert project.codebook.fields[1].kind is FieldKind.DATE


def test_odd_fields_are_refused(project: Project) -> None:
    text = FieldKind.TEXT
    for command, complaint in (
        (AddField(Field("Weight", text)), "“Weight” already"),
        (AddField(Field(" ", text)), "cannot be empty"),
        (AddField(Field("x", FieldKind.CHOICE)), "needs choices"),
        (EditField("weight", Field("quoted", text)), "“quoted” already"),
        (EditField("nothing", Field("x", text)), "no field “nothing”"),
        (RemoveField("nothing"), "no field “nothing”"),
    ):
        assert complaint in refused(project, lambda command=command: project.run(command))  # type: ignore[misc]


# Fields that are answered with an actor


@pytest.fixture
def hosted(project: Project, made: StatementId) -> StatementId:
    """A statement of Germany's that answers “host” with France; so does “place”, in words."""
    project.run(AddField(Field("host", FieldKind.ACTOR)))
    project.run(AddField(Field("place", FieldKind.TEXT)))
    project.run(SetField(made, "host", "France"))
    project.run(SetField(made, "place", "France"))
    return made


def answer(project: Project, wanted: StatementId) -> FieldValue:
    return statement(project, wanted).parts.fields["host"]


def test_an_answer_follows_the_new_name_of_its_actor_and_back(
    project: Project, hosted: StatementId
) -> None:
    france = entry(project, ACTOR, "France")
    project.run(EditEntry(replace(france, name="Gaul")))
    assert answer(project, hosted) == "Gaul"
    assert statement(project, hosted).parts.fields["place"] == "France", "which is but a text"
    project.undo()
    assert answer(project, hosted) == "France"
    project.redo()
    assert answer(project, hosted) == "Gaul"
    assert project.problems() == []


def test_an_answer_follows_a_merge_in_every_layer_as_one_step(
    project: Project, hosted: StatementId
) -> None:
    france, nato = (entry_id(project, ACTOR, name) for name in ("France", "NATO"))
    project.act_as("Ben")
    merge = MergeEntries((france,), nato)
    assert project.run(merge) == 1, "a statement follows also by its answer alone"
    assert answer(project, hosted) == "NATO"
    project.undo()
    assert answer(project, hosted) == "France"
    assert project.problems() == []


def test_an_alias_is_stored_as_the_name_and_may_then_go(
    project: Project, hosted: StatementId
) -> None:
    project.run(SetField(hosted, "host", "berlin"))
    assert answer(project, hosted) == "Germany"
    germany = entry(project, ACTOR, "Germany")
    project.run(SplitEntry(germany.id, (EntryDraft(ACTOR, "Berlin"),), keeps=True))
    assert answer(project, hosted) == "Germany"


def test_an_actor_that_answers_a_field_is_in_use(project: Project, hosted: StatementId) -> None:
    france, germany = (entry(project, ACTOR, name) for name in ("France", "Germany"))
    assert project.entry_uses()[france.id] == 1
    assert list(project.statements_of(france)) == [hosted]
    assert sum(project.uses_by_layer([france]).values()) == 1
    assert "stands in 1 statements" in refused(project, lambda: project.run(DeleteEntry(france.id)))
    project.run(SetField(hosted, "host", "Germany"))
    assert project.entry_uses()[germany.id] == 1, "a statement counts once for each actor"
    project.run(DeleteEntry(france.id))
