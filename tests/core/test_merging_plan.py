"""Who is to annotate what, and saved searches: a merge adds to them, and takes nothing away."""

from pathlib import Path

import pytest

from core.commands.assigning import AssignArticles, UnassignArticles
from core.commands.searches import DeleteSearch, RenameSearch, SaveSearch
from core.model.article import ArticleFilter
from core.model.ids import ArticleId
from core.project import Project
from tests.core import builders
from tests.core.together_builders import assigned, first_article, handed_out, merged, worked_on

EVERYTHING = {("Ben", "Talks"), ("Ben", "Other")}


@pytest.fixture
def other(project: Project, article: ArticleId) -> ArticleId:
    return builders.add_article(project, builders.OTHER_TEXT, "Other")


@pytest.fixture
def copy(project: Project, other: ArticleId, tmp_path: Path) -> Path:
    """A copy of the project, in which Ben is to annotate the first article."""
    assign(project, "Ben", first_article(project))
    path = tmp_path / "copy.glossator"
    project.copy_to(path)
    return path


def assign(project: Project, name: str, *articles: ArticleId) -> None:
    project.run(AssignArticles(articles, project.annotator_named(name).id))


def take_back(project: Project, name: str, *articles: ArticleId) -> None:
    project.run(UnassignArticles(articles, project.annotator_named(name).id))


def names(project: Project) -> list[str]:
    return [each.name for each in project.saved_searches()]


def test_what_is_assigned_there_is_assigned_here(
    project: Project, copy: Path, other: ArticleId
) -> None:
    with worked_on(copy, "Anna") as file:
        assign(file, "Ben", other)
    report = merged(project, copy)
    assert report.files[0].assigned == 1
    assert assigned(project) == EVERYTHING
    assert not merged(project, copy).has_changed
    assert project.problems() == []


def test_what_was_taken_back_here_stays_taken_back(project: Project, copy: Path) -> None:
    take_back(project, "Ben", first_article(project))
    assert not merged(project, copy).has_changed
    assert assigned(project) == set()


def test_what_was_taken_back_and_assigned_again_stays(project: Project, copy: Path) -> None:
    take_back(project, "Ben", first_article(project))
    assign(project, "Ben", first_article(project))
    assert not merged(project, copy).has_changed
    assert assigned(project) == {("Ben", "Talks")}


def test_a_merge_takes_nothing_away_from_anybody(project: Project, copy: Path) -> None:
    with worked_on(copy, "Ben") as file:
        take_back(file, "Ben", first_article(file))
    assert not merged(project, copy).has_changed
    assert assigned(project) == {("Ben", "Talks")}


def test_an_assignment_that_was_undone_here_stays_undone(project: Project, copy: Path) -> None:
    project.undo()
    assert not merged(project, copy).has_changed
    assert assigned(project) == set()


def test_what_came_in_and_was_undone_comes_in_again(
    project: Project, copy: Path, other: ArticleId
) -> None:
    with worked_on(copy, "Anna") as file:
        assign(file, "Ben", other)
        file.run(SaveSearch("Talks", ArticleFilter(text="talks")))
    merged(project, copy)
    project.undo()
    assert (assigned(project), names(project)) == ({("Ben", "Talks")}, [])
    merged(project, copy)
    assert (assigned(project), names(project)) == (EVERYTHING, ["Talks"])


def test_a_file_that_was_handed_out_tells_of_its_own_annotator_alone(
    project: Project, copy: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    path = handed_out(project, "Ben", folder)
    with Project.open(path) as file:
        file.run(builders.AddAnnotator("Cleo"))
        assign(file, "Cleo", first_article(file))
    assert merged(project, path).files[0].assigned == 0
    assert assigned(project) == {("Ben", "Talks")}


def test_somebody_who_is_not_here_comes_with_what_she_is_assigned(
    project: Project, copy: Path
) -> None:
    with Project.open(copy) as file:
        file.run(builders.AddAnnotator("Zoe"))
        assign(file, "Zoe", first_article(file))
    merged(project, copy)
    assert ("Zoe", "Talks") in assigned(project)
    assert project.layer_named("Zoe")


def test_saved_searches_come_in_by_name_and_write_over_none(project: Project, copy: Path) -> None:
    project.run(SaveSearch("mine", ArticleFilter(text="one")))
    with worked_on(copy, "Ben") as file:
        ben = file.annotator_named("Ben").id
        file.run(SaveSearch("Mine", ArticleFilter(text="another")))
        file.run(SaveSearch("His", ArticleFilter(text="talks", assigned_to=ben)))
    report = merged(project, copy)
    assert report.files[0].searches_added == ("His",)
    assert list(map(str, report.files[0].notes)) == ["The saved search “Mine” is another one here."]
    mine, his = project.saved_search("mine"), project.saved_search("His")
    assert mine.wanted.text == "one"
    assert his.wanted.assigned_to == project.annotator_named("Ben").id
    assert not merged(project, copy).has_changed


@pytest.mark.parametrize("is_renamed", [True, False])
def test_a_search_that_was_deleted_or_renamed_here_does_not_come_back(
    project: Project, copy: Path, *, is_renamed: bool
) -> None:
    with worked_on(copy, "Ben") as file:
        file.run(SaveSearch("Talks", ArticleFilter(text="talks")))
    merged(project, copy)
    search = project.saved_search("Talks").id
    project.run(RenameSearch(search, "Of Ben") if is_renamed else DeleteSearch(search))
    assert not merged(project, copy).has_changed
    assert names(project) == (["Of Ben"] if is_renamed else [])
