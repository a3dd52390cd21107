"""What articles of a project share is told as the project stands."""

import pytest

from core.commands.articles import AddArticles
from core.model.article import ArticleDetails, NewArticle
from core.model.ids import ArticleId
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from tests.bench.corpus import texts
from tests.core.builders import everything

ONE, TWO = texts(2, words=200)
COPY = ONE.replace(" ", "  ", 3) + " Added at the end."


def add(project: Project, *bodies: str, outlet: str | None = None) -> None:
    details = ArticleDetails("Talks", outlet, published="2025-03-15")
    project.run(
        AddArticles([NewArticle(body, details, f"file {n}") for n, body in enumerate(bodies)])
    )


def groups(project: Project) -> list[list[str]]:
    return [[project.text(twin.article) for twin in group] for group in project.near_duplicates()]


@pytest.mark.parametrize("is_sketched", [False, True])
def test_near_duplicates_are_grouped_whether_sketches_are_kept_or_not(
    is_sketched: bool, project: Project
) -> None:
    add(project, ONE, TWO, COPY)
    if is_sketched:
        project.sketch_articles()
    ((first, second),) = project.near_duplicates()
    assert groups(project) == [[ONE, COPY]]
    assert first.similarity == 1
    assert 0.9 < second.similarity < 1
    assert (second.title, second.published) == ("Talks", "2025-03-15")


def test_what_is_undone_is_no_duplicate_any_more(project: Project) -> None:
    add(project, ONE, TWO)
    add(project, COPY)
    project.sketch_articles()
    project.undo()
    assert groups(project) == []
    project.redo()
    assert groups(project) == [[ONE, COPY]]


def test_sketching_is_no_step_and_changes_no_work(project: Project) -> None:
    add(project, ONE, COPY)
    before = everything(project), project.next_undo()
    project.sketch_articles()
    assert (everything(project), project.next_undo()) == before


def test_sketching_that_is_stopped_keeps_what_is_done(project: Project) -> None:
    add(project, *texts(450, words=60))
    told: list[int] = []

    def stop(done: int, total: int | None, what: Phrase) -> None:
        told.append(done)
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        project.sketch_articles(stop)
    project.sketch_articles(lambda done, total, what: told.append(total or 0))
    assert told == [0, 200, 250, 250]


def page(number: int) -> str:
    lines = [f"Sentence {at} of article {number}." for at in range(5)]
    return "\n".join(("All the example news", f"Title {number}", *lines, "Leave a Comment"))


def residue(project: Project, article: int) -> list[str]:
    text = project.text(ArticleId(article))
    return [text[start:end] for start, end in project.page_residue(ArticleId(article), text)]


def test_lines_that_an_outlet_repeats_are_residue_beside_those_that_say_so(
    project: Project,
) -> None:
    add(project, *(page(number) for number in range(5)), outlet="Example News")
    assert residue(project, 3) == ["All the example news", "Leave a Comment"]


def test_another_outlet_or_folder_tells_nothing(project: Project) -> None:
    add(project, page(0), outlet="One")
    add(project, *(page(number) for number in range(1, 5)), outlet="Other")
    assert residue(project, 1) == ["Leave a Comment"]


def test_without_an_outlet_the_folder_is_the_source(project: Project) -> None:
    for folder, numbers in (("/a", range(5)), ("/b", range(5, 7))):
        project.run(
            AddArticles(
                NewArticle(page(n), ArticleDetails("T"), f"{folder}/{n}.txt") for n in numbers
            )
        )
    assert residue(project, 1) == ["All the example news", "Leave a Comment"]
    assert residue(project, 6) == ["Leave a Comment"]


def test_a_text_that_is_not_in_yet_is_compared_with_those_that_are(project: Project) -> None:
    add(project, TWO, ONE, f"{ONE} {TWO[:200]}")
    assert project.twin_finder().twins_of(COPY) == []
    project.sketch_articles()
    twins = project.twin_finder().twins_of(COPY)
    assert [twin.article for twin in twins] == [2, 3]
    assert twins[0].similarity > twins[1].similarity > 0.6
    assert project.twin_finder().twins_of("Too short.") == []
