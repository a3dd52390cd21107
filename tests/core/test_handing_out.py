"""What one annotator gets: all that she needs, and nothing that anybody else has done."""

from pathlib import Path

import pytest

from core.commands.assigning import AssignArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.layers import AddAnnotator
from core.commands.statements import SetNote
from core.model.article import ArticleFilter
from core.model.codebook import Example
from core.model.ids import ArticleId
from core.model.phrase import Cancelled, Phrase, Refused
from core.project import Project
from tests.core import builders
from tests.core.together_builders import worked_on


@pytest.fixture
def target(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """Anna has annotated what Ben is assigned, and another article that is hers alone."""
    made = builders.add_statement(project, article, "Talks in Berlin")
    project.run(SetNote(made, "secret doubts"))
    project.run(SetNote(made, "deleted doubts"))
    project.run(SetNote(made, "last doubts"))
    builders.add_article(project, builders.OTHER_TEXT, "Hers")
    project.run(AssignArticles((article,), project.annotator_named("Ben").id))
    project.run(AddAnnotator("Cleopatra"))
    return tmp_path / "ben.glossator"


def test_no_byte_of_the_file_tells_of_the_others(
    project: Project, article: ArticleId, target: Path
) -> None:
    uid = project.statements(article, builders.own_layer(project))[0].uid
    example = EntryDraft(builders.ACTOR, "Estonia", examples=(Example("A passage.", uid),))
    project.run(AddEntry(example))
    project.hand_out(target, "Ben")
    raw = target.read_bytes()
    for secret in ("Anna", "Cleopatra", "doubts", "Poland fears", "Hers", uid):
        assert secret.encode() not in raw, secret
    with Project.open(target) as file:
        assert builders.entry(file, builders.ACTOR, "Estonia").examples == (Example("A passage."),)


def test_the_file_is_whole_and_has_what_she_needs(project: Project, target: Path) -> None:
    handed = project.hand_out(target, "Ben")
    assert (handed.annotator, handed.articles, handed.statements) == ("Ben", 1, 0)
    with worked_on(target, "Ben") as file:
        assert file.problems() == []
        assert file.uid == project.uid
        assert file.codebook.revision == project.codebook.revision
        assert [work.assigned for work in file.assigned_work()] == [1]
        assert file.next_undo() is None
        builders.add_statement(file, ArticleId(file.article_ids(None, ArticleFilter())[0]))
        assert str(file.undo()).startswith("add statement")
    assert not list(target.parent.glob(f"{target.name}-*"))


def test_what_she_has_annotated_goes_with_her(project: Project, target: Path) -> None:
    project.act_as("Ben")
    hers = builders.add_article(project, "A text of nobody but Ben.", "More")
    builders.add_statement(project, hers, None)
    assert project.hand_out(target, "Ben").articles == 2


def test_handing_out_changes_nothing_here(project: Project, target: Path) -> None:
    before = builders.everything(project)
    project.hand_out(target, "Ben")
    assert builders.everything(project) == before


def test_nothing_is_handed_out_to_who_has_nothing_to_do(project: Project, target: Path) -> None:
    with pytest.raises(Refused, match="is assigned no article"):
        project.hand_out(target, "Cleopatra")
    assert not target.exists()


def test_a_stop_leaves_no_half_file(project: Project, target: Path) -> None:
    def stop(done: int, total: int | None, what: Phrase) -> None:
        raise Cancelled

    before = set(target.parent.iterdir())
    with pytest.raises(Cancelled):
        project.hand_out(target, "Ben", progress=stop)
    assert set(target.parent.iterdir()) == before
