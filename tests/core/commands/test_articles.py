"""Articles come in once each, and each annotator says where she stands with them."""

from collections.abc import Callable, Iterator

import pytest

from core.commands.articles import AddArticles, ImportReport, SetArticleState, Skipped, foreseen
from core.commands.layers import AddAnnotator
from core.commands.rehearsal import rehearsed
from core.model import article as article_values
from core.model.article import NewArticle
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.phrase import Cancelled, Phrase
from core.project import Project
from tests.core import builders
from tests.core.builders import new_article


def reasons(skipped: tuple[Skipped, ...]) -> list[str]:
    return [f"{item.path}: {item.reason}" for item in skipped]


def test_the_same_text_is_never_twice_in(project: Project) -> None:
    report = project.run(
        AddArticles([new_article(title="One"), new_article(title="Two"), new_article("Other")])
    )
    assert [article.title for article in report.imported] == ["One", "Talks"]
    assert reasons(report.skipped) == ["Two.txt: The same text is already here as “One”."]
    again = project.run(AddArticles([new_article(title="Three")]))
    assert again.imported == ()
    assert reasons(again.skipped) == ["Three.txt: The same text is already here as “One”."]
    assert project.article_count() == 2


def test_texts_that_differ_in_line_ends_alone_are_the_same(project: Project) -> None:
    builders.add_article(project, "One\nTwo")
    report = project.run(AddArticles([new_article("\ufeffOne\r\nTwo")]))
    assert report.imported == ()


@pytest.mark.parametrize("text", ["", " \n\u00a0\t", "\ufeff"])
def test_an_article_without_text_is_left_out(project: Project, text: str) -> None:
    report = project.run(AddArticles([new_article(text)]))
    assert reasons(report.skipped) == ["Talks.txt: It holds no text."]
    assert project.article_count() == 0


def test_an_article_that_is_too_long_is_left_out(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.commands.arriving.MAX_ARTICLE_LENGTH", 1_000)
    long, longest = "a" * 1_001, "a" * 1_000
    report = project.run(AddArticles([new_article(long), new_article(longest)]))
    assert [article.length for article in report.imported] == [1_000]
    assert "longer than an article can be (1,000 characters)" in reasons(report.skipped)[0]
    assert article_values.MAX_ARTICLE_LENGTH >= 300_000


def test_what_a_reader_skipped_is_reported_with_the_rest(project: Project) -> None:
    broken = Skipped("broken.pdf", Phrase("It is empty."))
    report = project.run(AddArticles([broken, new_article()]))
    assert report.skipped == (broken,)
    assert len(report.imported) == 1


def test_an_import_that_breaks_leaves_nothing(project: Project) -> None:
    def breaking() -> Iterator[NewArticle]:
        yield new_article()
        raise OSError("the disk went away")

    before = builders.everything(project)
    with pytest.raises(OSError, match="went away"):
        project.run(AddArticles(breaking()))
    assert builders.everything(project) == before
    assert project.search("hotline")[0] == 0


Way = Callable[[Project, Iterator[NewArticle]], ImportReport]
WAYS: dict[str, Way] = {
    "import": lambda project, found: project.run(AddArticles(found)),
    "rehearsal": lambda project, found: rehearsed(project.run, AddArticles(found)),
    "look": lambda project, found: foreseen(found, project.title_of_text),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_another_program_can_write_while_files_are_read(project: Project, way: Way) -> None:
    """Between any two articles, however long the reader takes for them."""

    def reading() -> Iterator[NewArticle]:
        for number in range(3):
            with Project.open(project.path) as other:
                other.run(AddAnnotator(f"Annotator {number}"))
            yield new_article(f"Text {number}", f"T{number}")

    assert [article.title for article in way(project, reading()).imported] == ["T0", "T1", "T2"]
    assert len(project.layers()) == 2 + 3


def test_a_look_tells_what_an_import_would(project: Project, article: ArticleId) -> None:
    every = [
        new_article(),
        new_article("One\r\n", "One"),
        new_article(" ", "Empty"),
        new_article("One\n", "Two"),
        Skipped("x.pdf", Phrase("It is empty.")),
    ]
    before = builders.everything(project)
    told = foreseen(every, project.title_of_text)
    assert builders.everything(project) == before
    done = project.run(AddArticles(every))
    assert (told.skipped, told.places, told.files) == (done.skipped, done.places, done.files)
    known = [(a.uid, a.sha256, a.details, a.length, a.words) for a in told.imported]
    assert known == [(a.uid, a.sha256, a.details, a.length, a.words) for a in done.imported]
    assert [project.article(a.id) for a in done.imported] == list(done.imported)


def test_storing_can_be_stopped_and_leaves_nothing(project: Project) -> None:
    told: list[tuple[int, int | None]] = []

    def stop(done: int, total: int | None, what: Phrase) -> None:
        told.append((done, total))
        if done == 2:
            raise Cancelled

    before = builders.everything(project)
    with pytest.raises(Cancelled):
        project.run(AddArticles([new_article(f"Text {n}") for n in range(5)], stop))
    assert told == [(0, 5), (1, 5), (2, 5)]
    assert builders.everything(project) == before


def test_the_label_says_what_was_imported(project: Project) -> None:
    project.run(AddArticles([new_article(title="One")]))
    assert str(project.undo()) == "import “One”"
    project.run(AddArticles([new_article("a", "A"), new_article("b", "B")]))
    assert str(project.undo()) == "import 2 articles"


def test_an_import_of_nothing_new_is_no_step(project: Project, article: ArticleId) -> None:
    before = builders.everything(project)
    project.run(AddArticles([new_article()]))
    project.run(AddArticles([]))
    assert builders.everything(project) == before


@pytest.mark.parametrize("state", ArticleState)
def test_a_state_is_set_and_undone(
    project: Project, article: ArticleId, state: ArticleState
) -> None:
    other = ArticleState.DONE if state is not ArticleState.DONE else ArticleState.SKIPPED
    project.run(SetArticleState(article, other))
    project.run(SetArticleState(article, state))
    assert project.article_state(builders.own_layer(project), article) is state
    project.undo()
    assert project.article_state(builders.own_layer(project), article) is other


def test_done_with_no_statement_is_not_the_same_as_not_done(
    project: Project, article: ArticleId
) -> None:
    layer = builders.own_layer(project)
    assert project.article_state(layer, article) is ArticleState.TO_DO
    assert project.state_counts(layer)[ArticleState.DONE] == 0
    project.run(SetArticleState(article, ArticleState.DONE))
    assert project.statements(article, layer) == []
    assert project.article_state(layer, article) is ArticleState.DONE
    assert project.state_counts(layer)[ArticleState.DONE] == 1


def test_a_state_set_again_is_no_step(project: Project, article: ArticleId) -> None:
    project.run(SetArticleState(article, ArticleState.DONE))
    before = builders.everything(project)
    project.run(SetArticleState(article, ArticleState.DONE))
    assert builders.everything(project) == before


def test_a_state_belongs_to_its_layer(project: Project, article: ArticleId) -> None:
    project.run(SetArticleState(article, ArticleState.DONE))
    project.act_as("Ben")
    assert project.article_state(builders.own_layer(project), article) is ArticleState.TO_DO


def test_nobody_can_set_no_state(project: Project, article: ArticleId) -> None:
    project.act_as(None)
    command = SetArticleState(article, ArticleState.DONE)
    assert "Choose who is annotating" in builders.refused(project, lambda: project.run(command))


def test_the_state_of_an_article_that_is_gone_is_refused(project: Project) -> None:
    command = SetArticleState(ArticleId(9), ArticleState.DONE)
    assert "no longer in the project" in builders.refused(project, lambda: project.run(command))
