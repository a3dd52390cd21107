"""Files of several people: handed out, copied, and brought together again."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from core.commands.statements import AddStatement
from core.merging import merge
from core.model.article import ArticleFilter
from core.model.codebook import Entry, EntryKind
from core.model.ids import ArticleId, EntryId, StatementId
from core.model.layer import ArticleState
from core.model.together import LayerOutcome, MergedLayer, MergeReport
from core.project import Project
from core.together.asking import NO_ANSWERS, Answers
from tests.core import builders

Content = dict[str, object]


def handed_out(project: Project, name: str, folder: Path) -> Path:
    """The file of that annotator, whose articles are all of the project."""
    path = folder / f"{name}-{len(list(folder.iterdir()))}.glossator"
    project.hand_out(path, name)
    return path


def copied(project: Project, path: Path) -> Path:
    """A whole copy of the project as it is."""
    project.copy_to(path)
    return path


@contextmanager
def worked_on(path: Path, name: str) -> Iterator[Project]:
    """The file, opened by its annotator."""
    with Project.open(path) as project:
        project.act_as(name)
        yield project


def in_file(path: Path, name: str, work: Callable[[Project, ArticleId], object]) -> Path:
    """Let the annotator do something in her file, on its first article."""
    with worked_on(path, name) as project:
        work(project, first_article(project))
    return path


def first_article(project: Project) -> ArticleId:
    return ArticleId(project.article_ids(None, ArticleFilter())[0])


def say(quote: str = "Germany supports the crisis hotline") -> Callable[..., StatementId]:
    """Record a complete statement with that evidence."""

    def work(project: Project, article: ArticleId) -> StatementId:
        return project.run(AddStatement(article, builders.parts(project, quote)))

    return work


def merged(project: Project, *paths: Path, **answers: str) -> MergeReport:
    """Bring the files in; nothing may be left to be asked."""
    given = Answers({key: answer for key, answer in answers.items() if key != "prefer"})
    if "prefer" in answers:
        given = Answers(given.given, answers["prefer"])
    report = merge(project, paths, given)
    assert not report.open_questions, report.open_questions
    return report


def undecided(project: Project, *paths: Path, answers: Answers = NO_ANSWERS) -> MergeReport:
    """What is asked, where nothing may have been changed."""
    before = builders.everything(project)
    report = merge(project, paths, answers)
    assert report.open_questions
    assert builders.everything(project) == before
    return report


def only_layer(report: MergeReport) -> MergedLayer:
    (layer,) = report.layers()
    return layer


def outcome(report: MergeReport) -> LayerOutcome:
    return only_layer(report).outcome


def content(project: Project) -> Content:
    """All that the project says, without the numbers of rows and of revisions."""
    names = {entry.id: (entry.kind, entry.name) for entry in project.codebook.entries.values()}
    entries = {
        (entry.kind, entry.name): (
            entry.uid, names.get(entry.parent), frozenset(entry.aliases), entry.definition,
            entry.value, entry.actor_kind, entry.identifier, entry.retired, parts_of(entry, names),
        )
        for entry in project.codebook.entries.values()
    }  # fmt: skip
    said: Content = {
        "entries": entries, "fields": frozenset(project.codebook.fields),
        "assigned": assigned(project),
        "searches": frozenset(each.name for each in project.saved_searches()),
    }  # fmt: skip
    for layer in project.layers():
        states, statements = {}, {}
        for number in project.article_ids(None, ArticleFilter()):
            article = project.article(ArticleId(number))
            state = project.article_state(layer.id, article.id)
            if state is not ArticleState.TO_DO:
                states[article.uid] = state
            for each in project.statements(article.id, layer.id):
                parts = each.parts
                statements[each.uid] = (
                    article.uid,
                    *(names.get(part) for part in (parts.actor, parts.stance, parts.measure)),
                    parts.evidence, parts.actor_mentions, parts.stance_cues,
                    parts.measure_mentions, parts.voice, parts.confidence, parts.note,
                    parts.flagged, tuple(sorted(parts.fields.items())),
                )  # fmt: skip
        if statements or states:
            said[f"{layer.annotator.name} ({layer.kind})"] = (states, statements)
    return said


def parts_of(entry: Entry, names: Mapping[EntryId, tuple[EntryKind, str]]) -> frozenset[object]:
    """What an entry is split into."""
    return frozenset() if entry.split is None else frozenset(map(names.get, entry.split.into))


def assigned(project: Project) -> frozenset[tuple[str, str]]:
    """Who is to annotate what, by name and title."""
    return frozenset(
        (who.name, project.article(ArticleId(number)).title)
        for number in project.article_ids(None, ArticleFilter())
        for who, count in project.assignment_counts((ArticleId(number),))
        if count
    )


def copy_of(path: Path, name: str) -> Path:
    """The closed file under another name."""
    return Path(shutil.copyfile(path, path.with_name(name)))
