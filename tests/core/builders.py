"""Real projects in a folder of the test's own, and short ways to fill and to compare them."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from core.commands.articles import AddArticles, SetArticleState
from core.commands.codebook import CodebookDraft, EntryDraft, ImportCodebook
from core.commands.layers import AddAnnotator
from core.commands.statements import AddStatement
from core.model.article import ArticleDetails, NewArticle
from core.model.codebook import Entry, EntryKind, Field, FieldKind
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.span import Role, Span
from core.model.statement import Statement, StatementParts
from core.project import Project
from core.storage.rows import Table

ACTOR, STANCE, MEASURE = EntryKind.ACTOR, EntryKind.STANCE, EntryKind.MEASURE

TEXT = (
    "Talks in Berlin \U0001f54a\ufe0f on\u00a0Monday\n"
    "Germany supports the crisis hotline. France, says Germany’s minister, rejects it.\n"
    "CountryReactionGermanySupportiveFranceSceptical\n"
    "NATO “may” accept a ban on enlargement, if Germany and France do; Berlin would not.\n"
)
OTHER_TEXT = "Poland fears a ban on enlargement.\nEstonia, too, is sceptical."

CODEBOOK = CodebookDraft(
    "Diplomacy",
    (
        EntryDraft(ACTOR, "Germany", aliases=("Berlin",)),
        EntryDraft(ACTOR, "France"),
        EntryDraft(ACTOR, "NATO"),
        EntryDraft(MEASURE, "crisis hotline", aliases=("hotline",)),
        EntryDraft(MEASURE, "ban on enlargement"),
    ),
    (
        Field("condition", FieldKind.TEXT),
        Field("weight", FieldKind.NUMBER),
        Field("quoted", FieldKind.YES_NO),
        Field("forum", FieldKind.CHOICE, ("council", "press")),
    ),
)


def new_article(text: str = TEXT, title: str = "Talks", **known: str | None) -> NewArticle:
    return NewArticle(text, ArticleDetails(title, **known), origin=f"{title}.txt")  # type: ignore[arg-type]


def make_project(path: Path, *annotators: str) -> Project:
    """A project with `CODEBOOK` and the given annotators, nobody acting."""
    project = Project.create(path, CODEBOOK)
    for name in annotators:
        project.run(AddAnnotator(name))
    return project


def add_article(
    project: Project, text: str = TEXT, title: str = "Talks", **known: str
) -> ArticleId:
    report = project.run(AddArticles([new_article(text, title, **known)]))
    assert not report.skipped, report
    return report.imported[0].id


def add_entry(project: Project, draft: EntryDraft) -> EntryId:
    """Straight into the codebook, by an import as a file would do it."""
    project.run(ImportCodebook(CodebookDraft(entries=(draft,)), "one entry"))
    return entry_id(project, draft.kind, draft.name)


def entry(project: Project, kind: EntryKind, name: str) -> Entry:
    found = project.codebook.find(kind, name)
    assert found is not None, f"no {kind} “{name}”"
    return found


def entry_id(project: Project, kind: EntryKind, name: str) -> EntryId:
    return entry(project, kind, name).id


def quoting(quote: str, text: str = TEXT, nth: int = 0) -> Span:
    """The span of the nth place where `quote` stands in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(quote, start + 1)
    return Span.of(text, start, start + len(quote))


def parts(
    project: Project,
    quote: str | None = "Germany supports the crisis hotline",
    actor: str | None = "Germany",
    stance: str | None = "supports",
    measure: str | None = "crisis hotline",
) -> StatementParts:
    """A complete statement on `TEXT`; None leaves a part unset."""
    names = ((ACTOR, actor), (STANCE, stance), (MEASURE, measure))
    chosen = {kind.value: entry_id(project, kind, name) for kind, name in names if name is not None}
    evidence = () if quote is None else (quoting(quote),)
    return StatementParts(evidence=evidence, **chosen)  # type: ignore[arg-type]


def add_statement(project: Project, article: ArticleId, *what: str | None) -> StatementId:
    """`what`: the arguments of `parts`; without any, a complete statement."""
    return project.run(AddStatement(article, parts(project, *what)))


def statement(project: Project, wanted: StatementId) -> Statement:
    (found,) = project.some_statements([wanted])
    return found


def marked(project: Project, wanted: StatementId, role: Role) -> list[str]:
    """The quotes of one role."""
    return [span.quote for span in statement(project, wanted).parts.spans(role)]


def own_layer(project: Project) -> LayerId:
    assert project.layer is not None
    return project.layer.id


Tables = dict[str, list[tuple[object, ...]]]

STEPS = ("journal_step", "journal_change", "codebook_revision")


def tables(project: Project, *more: str) -> Tables:
    """Every row of every journaled table, and of `more`, as another connection sees them."""
    with closing(sqlite3.connect(project.path)) as database:
        return {
            table: database.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()
            for table in (*map(str, Table), *more)
        }


def everything(project: Project) -> Tables:
    """All tables and the whole journal: what must be equal where nothing was changed."""
    return tables(project, *STEPS)


def refused(project: Project, attempt: Callable[[], object]) -> str:
    """The sentence with which `attempt` is refused; fails if it is not, or if it changed a row."""
    before, sequence = everything(project), project.codebook.revision
    with pytest.raises(Refused) as caught:
        attempt()
    after = everything(project)
    if getattr(attempt, "__name__", "") in ("undo", "redo"):
        # A step that cannot be replayed is left behind: its last column says so, and nothing else.
        for found in (before, after):
            found["journal_step"] = [step[:-1] for step in found["journal_step"]]
    assert after == before
    assert project.codebook.revision == sequence
    assert project.problems() == []
    return str(caught.value)


def damage(project: Project, sql: str, *values: object) -> None:
    """Change the file behind the program's back, references unchecked."""
    with closing(sqlite3.connect(project.path, isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        done = database.execute(sql, values)
        assert done.rowcount != 0, "the damage hit nothing"


def as_first_tables(database: sqlite3.Connection) -> None:
    """Leave what the first version had, as if it had written the file."""
    made_later = (
        "incoming_file",
        "article_sketch",
        "verdict",
        "merged_entry",
        "made_release",
        "seal",
    )
    for table in (*made_later, "version", "handed_out"):
        database.execute(f"DROP TABLE {table}")
    for column in ("outlet", "author", "language"):
        database.execute(f"DROP INDEX article_by_{column}")
    database.execute("DELETE FROM _sqlite_migrations WHERE name <> 'm001_foundation'")


Row = dict[str, object]
Rows = dict[tuple[str, int], Row]


def rows(project: Project) -> Rows:
    """(table, id) -> the row's columns, over all journaled tables."""
    found: Rows = {}
    with closing(sqlite3.connect(project.path)) as database:
        database.row_factory = sqlite3.Row
        for table in Table:
            for row in database.execute(f"SELECT * FROM {table}"):
                found[str(table), row["id"]] = dict(row)
    return found


def changed_rows(before: Rows, after: Rows) -> dict[tuple[str, int], tuple[Row | None, Row | None]]:
    """What differs: each row before and after, None where there is none."""
    keys = [key for key in before.keys() | after.keys() if before.get(key) != after.get(key)]
    return {key: (before.get(key), after.get(key)) for key in keys}


Says = tuple[str, str, str, str]
"""A complete statement on `TEXT`: quote, actor, stance and measure."""
HOTLINE, BAN, GERMAN, FRENCH = "crisis hotline", "ban on enlargement", "Germany", "France"
_SUPPORT: Says = ("Germany supports the crisis hotline", GERMAN, "supports", HOTLINE)
_REJECT: Says = ("France, says Germany’s minister, rejects it", FRENCH, "opposes", HOTLINE)
_ACCEPT: Says = ("NATO “may” accept a ban on enlargement", "NATO", "conditional", BAN)
TWO_VIEWS: tuple[tuple[list[Says] | None, list[Says] | None], ...] = (
    ([_SUPPORT, _REJECT], [_SUPPORT, _REJECT]),
    ([_SUPPORT], [(_SUPPORT[0], GERMAN, "conditional", HOTLINE)]),  # another stance
    ([_REJECT], [("Germany’s minister, rejects it", GERMAN, "opposes", HOTLINE)]),  # actor, span
    ([_ACCEPT, _SUPPORT], [_ACCEPT]),  # one is missed
    ([_ACCEPT], [("NATO “may” accept a ban", "NATO", "conditional", BAN)]),  # another span
    ([], []),  # both find nothing
    ([_SUPPORT], None),  # the second is not done
)
"""What two annotators say of as many articles; None: not done with it."""


def two_annotators(
    path: Path,
    views: Sequence[Sequence[Sequence[Says] | None]] = TWO_VIEWS,
    names: Sequence[str] = ("Ana", "Ben"),
) -> Project:
    """An article with `TEXT` for each of `views`, in which each annotator says what stands there.

    Articles differ in title and day; the last one acts. More names make it more annotators.
    """
    project = make_project(path, *names)
    articles = [
        add_article(
            project,
            f"{TEXT}Article {number}.",
            f"Talks {number}",
            published=f"2025-{number % 12 + 1:02}-10",
            outlet=("Harbour Courier", "The Meridian")[number % 2],
        )
        for number in range(len(views))
    ]
    for column, name in enumerate(names):
        project.act_as(name)
        for article, said in zip(articles, views, strict=True):
            says = said[column]
            for quote, actor, stance, measure in says or ():
                add_statement(project, article, quote, actor, stance, measure)
            if says is not None:
                project.run(SetArticleState(article, ArticleState.DONE))
    return project
