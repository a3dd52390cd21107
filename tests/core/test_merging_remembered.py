"""What was decided once is not asked again: not before the other file says something new."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.commands.codebook_edit import EditEntry
from core.commands.codebook_fields import AddField
from core.merging import merge
from core.model.article import ArticleFilter
from core.model.codebook import Field, FieldKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.together import ADD, LEAVE, OURS, THEIRS, LayerOutcome, MergeReport
from core.project import Project
from core.together.asking import Answers
from tests.core import builders
from tests.core.builders import ACTOR, entry
from tests.core.together_builders import (
    content,
    copied,
    copy_of,
    in_file,
    merged,
    say,
    undecided,
    worked_on,
)

KEY = "layer: annotator: Ben"
FRANCE = "France, says Germany’s minister, rejects it"


@pytest.fixture
def ben(project: Project, article: ArticleId, tmp_path: Path) -> Path:
    """A copy in which Ben has annotated something else than here."""
    project.act_as("Ben")
    path = copied(project, tmp_path / "ben.glossator")
    say()(project, article)
    return in_file(path, "Ben", say(FRANCE))


def of_ben(report: MergeReport) -> LayerOutcome:
    (found,) = (each.outcome for each in report.layers() if each.annotator == "Ben")
    return found


def test_a_layer_that_is_kept_is_not_asked_about_again(project: Project, ben: Path) -> None:
    undecided(project, ben)
    report = merged(project, ben, **{KEY: "ours"})
    assert (of_ben(report), report.has_changed) == (LayerOutcome.KEPT, False)
    assert report.is_decided_alone
    before = builders.everything(project)
    again = merged(project, ben)
    assert of_ben(again) is LayerOutcome.KEPT
    assert [(each.key, each.default, each.answer) for each in again.questions] == [
        (KEY, OURS, None)
    ]
    assert not again.is_decided_alone
    assert builders.everything(project) == before
    assert project.problems() == []


def test_it_is_asked_again_once_theirs_has_changed_and_not_when_ours_has(
    project: Project, ben: Path
) -> None:
    merged(project, ben, **{KEY: "ours"})
    say("Talks in Berlin")(project, ArticleId(1))
    assert of_ben(merged(project, ben)) is LayerOutcome.KEPT
    in_file(ben, "Ben", say("NATO “may” accept"))
    (question,) = undecided(project, ben).questions
    assert question.key == KEY


def test_a_decision_is_undone_like_any_step(project: Project, ben: Path) -> None:
    merged(project, ben, **{KEY: "ours"})
    assert str(project.undo()) == "bring in “ben.glossator”"
    undecided(project, ben)
    project.redo()
    assert of_ben(merged(project, ben)) is LayerOutcome.KEPT


def test_what_was_kept_can_be_given_up_later(project: Project, ben: Path) -> None:
    merged(project, ben, **{KEY: "ours"})
    taken = merged(project, ben, **{KEY: "theirs"})
    assert of_ben(taken) is LayerOutcome.REPLACED
    assert of_ben(merged(project, ben)) is LayerOutcome.SAME


def test_what_was_decided_about_the_codebook_alone_is_remembered(
    project: Project, ben: Path
) -> None:
    for path, said in ((project.path, "One."), (ben, "Another.")):
        with worked_on(path, "Ben") as file:
            file.run(EditEntry(replace(entry(file, ACTOR, "Germany"), definition=said)))
    with Project.open(project.path) as again:
        assert merged(again, ben, prefer="ours").is_decided_alone
        assert [each.key for each in merged(again, ben).questions] == [KEY]


def test_a_field_that_was_left_out_is_not_asked_about_again(project: Project, ben: Path) -> None:
    project.run(AddField(Field("mood", FieldKind.TEXT)))
    with worked_on(ben, "Ben") as file:
        file.run(AddField(Field("mood", FieldKind.NUMBER)))
    keys = {each.key for each in undecided(project, ben).questions}
    assert keys == {KEY, "field: mood"}
    merged(project, ben, **{KEY: "ours", "field: mood": "leave"})
    before = builders.everything(project)
    assert not merged(project, ben).has_changed
    assert builders.everything(project) == before


def parted(project: Project, article: ArticleId, paths: dict[Path, str]) -> list[Path]:
    """Copies of one project, in each of which Ben went on alone, as he did in the project."""
    project.act_as("Ben")
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        copied(project, path)
    say()(project, article)
    return [in_file(path, "Ben", say(quote)) for path, quote in paths.items()]


def test_two_copies_of_a_layer_are_asked_about_one_by_one(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    ben, laptop = tmp_path / "ben.glossator", tmp_path / "laptop.glossator"
    files = parted(project, article, {ben: FRANCE, laptop: "Talks in Berlin"})
    second = "layer: annotator: Ben (laptop.glossator)"
    assert [each.key for each in merge(project, files).open_questions] == [KEY, second]
    halfway = merge(project, files, Answers({KEY: "theirs"}))
    assert [each.key for each in halfway.open_questions] == [second]
    report = merge(project, files, Answers({KEY: "theirs", second: "ours"}))
    assert [each.outcome for each in report.layers() if each.annotator == "Ben"] == [
        LayerOutcome.REPLACED,
        LayerOutcome.KEPT,
    ]
    assert of_ben(merged(project, ben)) is LayerOutcome.SAME
    assert project.problems() == []


def test_copies_of_one_file_name_are_asked_about_one_by_one(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    quotes = FRANCE, "Talks in Berlin", "NATO “may” accept"
    paths = {tmp_path / f"{n}" / "ben.glossator": quote for n, quote in enumerate(quotes)}
    assert [
        each.key for each in merge(project, parted(project, article, paths)).open_questions
    ] == [
        KEY,
        "layer: annotator: Ben (ben.glossator)",
        "layer: annotator: Ben (ben.glossator, 2)",
    ]


@pytest.mark.parametrize("first", [OURS, THEIRS])
@pytest.mark.parametrize("second", [OURS, THEIRS])
def test_a_copy_that_goes_on_from_another_is_decided_by_its_own_answer(
    project: Project, article: ArticleId, tmp_path: Path, first: str, second: str
) -> None:
    ben, laptop = tmp_path / "ben.glossator", tmp_path / "laptop.glossator"
    parted(project, article, {ben: FRANCE})
    in_file(copy_of(ben, laptop.name), "Ben", say("Talks in Berlin"))
    ours = content(project)["Ben (annotator)"]
    questions = merge(project, [ben, laptop]).open_questions
    assert [each.key for each in questions] == [KEY, f"{KEY} (laptop.glossator)"]
    answers = dict(zip((each.key for each in questions), (first, second), strict=True))
    report = merge(project, [ben, laptop], Answers(answers))
    assert [each.outcome for each in report.layers() if each.annotator == "Ben"] == [
        LayerOutcome.REPLACED if answer == THEIRS else LayerOutcome.KEPT
        for answer in (first, second)
    ]
    wanted = laptop if second == THEIRS else ben if first == THEIRS else None
    assert content(project)["Ben (annotator)"] == (ours if wanted is None else of_file(wanted))
    again = merged(project, ben, laptop)
    assert not again.has_changed
    assert project.problems() == []


def of_file(path: Path) -> object:
    with Project.open(path) as file:
        return content(file)["Ben (annotator)"]


def test_a_copy_that_says_what_the_one_before_said_is_not_asked_about(
    project: Project, article: ArticleId, tmp_path: Path
) -> None:
    ben, laptop = tmp_path / "ben.glossator", tmp_path / "laptop.glossator"
    parted(project, article, {ben: FRANCE})
    with worked_on(copy_of(ben, laptop.name), "Ben") as file:
        file.undo()
        file.redo()
    report = merged(project, ben, laptop, **{KEY: THEIRS})
    assert [each.key for each in report.questions] == [KEY]
    assert of_ben(merged(project, laptop)) is LayerOutcome.SAME


@pytest.mark.parametrize("first", [OURS, THEIRS])
@pytest.mark.parametrize("second", [OURS, THEIRS])
def test_a_definition_in_a_copy_that_goes_on_from_another_is_decided_by_its_own_answer(
    project: Project, article: ArticleId, tmp_path: Path, first: str, second: str
) -> None:
    ben, laptop = tmp_path / "ben.glossator", tmp_path / "laptop.glossator"
    copied(project, ben)
    define(project, "Here.")
    in_file(ben, "Ben", lambda file, _: define(file, "One."))
    in_file(copy_of(ben, laptop.name), "Ben", lambda file, _: define(file, "Another."))
    questions = merge(project, [ben, laptop]).open_questions
    answers = dict(zip((each.key for each in questions), (first, second), strict=True))
    assert [each.theirs for each in questions] == ["One.", "Another."]
    report = merge(project, [ben, laptop], Answers(answers))
    assert not report.open_questions
    wanted = "Another." if second == THEIRS else "One." if first == THEIRS else "Here."
    assert entry(project, ACTOR, "Germany").definition == wanted


def define(project: Project, definition: str) -> None:
    project.run(EditEntry(replace(entry(project, ACTOR, "Germany"), definition=definition)))


def test_articles_of_files_of_one_name_are_asked_about_one_by_one(
    project: Project, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{n}" / "ben.glossator" for n in range(2)]
    for number, (path, name) in enumerate(zip(paths, ("Anna", "Ben"), strict=True)):
        path.parent.mkdir()
        copied(project, path)
        with worked_on(path, name) as file:
            new = builders.add_article(file, f"Text {number}.", f"Title {number}")
            file.run(SetArticleState(new, ArticleState.DONE))
    keys = ["articles: ben.glossator", "articles: ben.glossator (ben.glossator)"]
    asked = merge(project, paths, is_rehearsal=True).questions
    assert [(each.key, each.theirs) for each in asked] == list(
        zip(keys, ("Title 0", "Title 1"), strict=True)
    )
    merged(project, *paths, **{keys[0]: LEAVE, keys[1]: ADD})
    found = [
        project.article(ArticleId(n)).title for n in project.article_ids(None, ArticleFilter())
    ]
    assert "Title 1" in found
    assert "Title 0" not in found
