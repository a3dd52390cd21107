"""A rehearsal answers as the command would, and leaves nothing."""

import pytest

from core.commands.articles import AddArticles
from core.commands.layers import AddAnnotator
from core.commands.rehearsal import rehearsed
from core.model.phrase import Refused
from core.project import Project
from tests.core.builders import everything, new_article


def test_a_rehearsal_answers_and_changes_nothing(project: Project) -> None:
    before, told = everything(project), []
    project.subscribe(lambda changes, initiator: told.append(changes))
    report = rehearsed(project.run, AddArticles([new_article()]))
    assert [article.title for article in report.imported] == ["Talks"]
    assert everything(project) == before
    assert told == []
    assert project.next_undo() is None
    again = project.run(AddArticles([new_article()]))
    assert [a.uid for a in again.imported] == [a.uid for a in report.imported]


def test_a_refusal_is_the_same_in_a_rehearsal(project: Project) -> None:
    with pytest.raises(Refused, match="already an annotator called “Anna”"):
        rehearsed(project.run, AddAnnotator("Anna"))
