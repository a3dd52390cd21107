"""The name of a step says which statement it is about."""

import pytest

from core.commands.statements import (
    AddStatement,
    ChooseEntry,
    SetConfidence,
    SetFlag,
    SetNote,
    SetVoice,
)
from core.model.ids import ArticleId, StatementId
from core.model.span import Span
from core.model.statement import StatementParts, Voice
from core.project import Project
from tests.core import builders
from tests.core.builders import MEASURE, entry_id


@pytest.fixture
def statement(project: Project, article: ArticleId) -> StatementId:
    return builders.add_statement(project, article)


def test_a_step_says_which_statement_it_changed_as_it_was_before(
    project: Project, statement: StatementId
) -> None:
    project.run(ChooseEntry(statement, MEASURE, entry_id(project, MEASURE, "ban on enlargement")))
    project.run(SetVoice(statement, Voice.QUOTED))
    project.run(SetConfidence(statement, 3))
    project.run(SetNote(statement, "look again"))
    project.run(SetFlag(statement, True))
    whose = "(Germany · ban on enlargement)"
    assert [str(project.undo()) for _ in range(5)] == [
        f"flag for review {whose}",
        f"write note {whose}",
        f"set confidence to 3 {whose}",
        f"set voice to quoted {whose}",
        "set measure to ban on enlargement (Germany · crisis hotline)",
    ]


@pytest.mark.parametrize(
    ("quote", "name"),
    [
        ("Germany supports", "Germany supports"),
        ("Germany supports the crisis hotline. France, says", "Germany supports the crisis…"),
        ("CountryReactionGermanySupportiveFranceSceptical", "CountryReactionGermanySupport…"),
        ("Monday\nGermany", "Monday Germany"),
    ],
)
def test_a_draft_without_actor_and_measure_is_called_by_its_first_words(
    project: Project, article: ArticleId, quote: str, name: str
) -> None:
    start = builders.TEXT.index(quote)
    evidence = (Span(start, start + len(quote), quote),)
    project.run(AddStatement(article, StatementParts(evidence=evidence)))
    assert str(project.undo()) == f"add statement ({name})"
