"""Whatever three people do in their files: in which order these come in makes no difference."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.commands.articles import SetArticleState
from core.commands.assigning import AssignArticles, UnassignArticles
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.codebook_split import SplitEntry
from core.commands.searches import SaveSearch
from core.commands.statements import AddStatement, DeleteStatement, SetNote
from core.commands.work import Command
from core.merging import merge
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.together import LayerOutcome
from core.project import Project
from tests.core import builders
from tests.core.builders import OTHER_TEXT, TEXT
from tests.core.together_builders import content, worked_on

PEOPLE = ("Anna", "Ben", "Cleo")
QUOTES = ("Germany supports the crisis hotline", "Talks in Berlin", "NATO “may” accept")
NAMES = {
    "Anna": ("Poland", "Rome"),
    "Ben": ("Estonia", "poland"),
    "Cleo": ("Finland", "Poland"),
}

picks = st.integers(0, 5)
ACTS = (
    "say", "note", "delete", "state", "entry", "undo", "assign", "take back", "search", "split",
)  # fmt: skip
acts = st.lists(st.tuples(st.sampled_from(ACTS), picks), max_size=8)
work = st.fixed_dictionaries(dict.fromkeys(PEOPLE, acts))


def do(project: Project, name: str, what: str, pick: int) -> None:
    """One thing that she does; what makes no sense is left."""
    assert project.layer is not None
    articles = project.article_ids(None, ArticleFilter())
    article = ArticleId(articles[pick % len(articles)])
    own = [
        each
        for number in articles
        for each in project.statements(ArticleId(number), project.layer.id)
    ]
    command: Command[object] | None = None
    if what == "say" and project.text(article) == TEXT:
        actor = project.codebook.actors[pick % len(project.codebook.actors)].name
        quote = QUOTES[pick % len(QUOTES)]
        command = AddStatement(article, builders.parts(project, quote, actor))
    elif what == "entry":
        new = NAMES[name][pick % 2]
        if project.codebook.find(EntryKind.ACTOR, new) is None:
            command = AddEntry(EntryDraft(EntryKind.ACTOR, new))
    elif what == "state":
        command = SetArticleState(article, list(ArticleState)[pick % 4])
    elif what in ("assign", "take back"):
        command = assigning(project, article, what, pick)
    elif what == "split":
        command = splitting(project, name, pick)
    elif what == "search":
        command = SaveSearch(f"Search {pick}", ArticleFilter(text=f"{name} {pick % 2}"))
    elif what == "undo":
        if project.next_undo() is not None:
            project.undo()
    elif own and what in ("note", "delete"):
        statement = own[pick % len(own)]
        command = SetNote(statement.id, f"{name} {pick}") if what == "note" else None
        command = command or DeleteStatement(statement.id)
    if command is not None:
        project.run(command)


def splitting(project: Project, name: str, pick: int) -> Command[object] | None:
    """Germany becomes two, of which one may be Germany, and one may be there already."""
    whole, new = builders.entry(project, EntryKind.ACTOR, "Germany"), f"{NAMES[name][0]} of {pick}"
    if whole.split is not None or project.codebook.find(EntryKind.ACTOR, new) is not None:
        return None
    other = (builders.entry_id(project, EntryKind.ACTOR, "France"),) if pick % 3 else ()
    draft = EntryDraft(EntryKind.ACTOR, new)
    return SplitEntry(whole.id, (draft,), other, keeps=not other or pick % 2 == 0)


def assigning(project: Project, article: ArticleId, what: str, pick: int) -> Command[object]:
    people = [who for who, _ in project.assignment_counts(())]
    who = people[pick % len(people)].id
    articles = (article,)
    return AssignArticles(articles, who) if what == "assign" else UnassignArticles(articles, who)


def begun(folder: Path) -> Path:
    """A project that Anna has, with two articles for everybody."""
    path = folder / "main.glossator"
    with builders.make_project(path, *PEOPLE) as project:
        articles = [builders.add_article(project), builders.add_article(project, OTHER_TEXT, "O")]
        for name in PEOPLE:
            project.run(AssignArticles(tuple(articles), project.annotator_named(name).id))
    return path


def brought_together(main: Path, copy: Path, files: list[list[Path]]) -> dict[str, object]:
    """What a copy of the project says once the files came in, some of them at once perhaps."""
    with Project.open(main) as project:
        project.copy_to(copy)
    with Project.open(copy) as project:
        for some in files:
            report = merge(project, some)
            assert not report.open_questions, report.open_questions
        assert project.problems() == []
        before = builders.everything(project)
        for some in files:
            assert not merge(project, some).has_changed
        assert builders.everything(project) == before
        return content(project)


def fold(said: dict[str, object]) -> object:
    """Names that differ by their capitals alone are one; whose came in first is what it is."""
    return _folded(said)


def _folded(value: object) -> object:
    if isinstance(value, dict):
        return {_folded(key): _folded(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return tuple(map(_folded, value))
    return value.casefold() if isinstance(value, str) else value


def without_uids(said: dict[str, object]) -> object:
    """What is made on two sides under one name has the uid of either."""
    entries = said["entries"]
    assert isinstance(entries, dict)
    return fold({**said, "entries": {key: rest for key, (_, *rest) in entries.items()}})


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(before=acts, done=work, again=acts)
def test_the_order_makes_no_difference_and_the_second_time_nothing_changes(
    before: list[tuple[str, int]], done: dict[str, list[tuple[str, int]]],
    again: list[tuple[str, int]],
) -> None:  # fmt: skip
    with tempfile.TemporaryDirectory() as named:
        folder = Path(named)
        main = begun(folder)
        files = {name: folder / f"{name}.glossator" for name in ("Ben", "Cleo")}
        with worked_on(main, "Ben") as project:
            for what, pick in before:
                do(project, "Ben", what, pick)
            for name, path in files.items():
                project.hand_out(path, name)
        for name, path in (*files.items(), ("Anna", main)):
            with worked_on(path, name) as project:
                for what, pick in done[name]:
                    do(project, name, what, pick)
        ben, cleo = files["Ben"], files["Cleo"]
        one = brought_together(main, folder / "one.glossator", [[ben], [cleo]])
        other = brought_together(main, folder / "other.glossator", [[cleo], [ben]])
        both = brought_together(main, folder / "both.glossator", [[ben, cleo]])
        assert without_uids(one) == without_uids(other) == without_uids(both)
        check_annas_layer(main, one)
        with worked_on(ben, "Ben") as project:
            for what, pick in again:
                do(project, "Ben", what, pick)
        check_that_more_of_ben_comes_in(folder, ben)


def check_annas_layer(main: Path, merged: dict[str, object]) -> None:
    with Project.open(main) as project:
        hers = content(project)
    key = "Anna (annotator)"
    assert fold({"": merged.get(key)}) == fold({"": hers.get(key)})


def check_that_more_of_ben_comes_in(folder: Path, ben: Path) -> None:
    with Project.open(ben) as file:
        hers = content(file).get("Ben (annotator)")
    with Project.open(folder / "one.glossator") as project:
        report = merge(project, [ben])
        assert not report.open_questions
        assert {layer.outcome for layer in report.layers()} <= {
            LayerOutcome.NEW, LayerOutcome.REPLACED, LayerOutcome.SAME, LayerOutcome.OLDER,
        }  # fmt: skip
        ours = content(project).get("Ben (annotator)")
        assert fold({"": ours}) == fold({"": hers})
