"""What two annotators say of five real articles, what is decided, and what must come of it."""

from collections import Counter
from dataclasses import dataclass

from core.commands.articles import SetArticleState
from core.commands.codebook import AddEntry, EntryDraft
from core.commands.statements import AddStatement
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.ids import ArticleId
from core.model.layer import ArticleState
from core.model.span import Span
from core.model.statement import Statement, StatementParts
from core.project import Project
from tests.e2e.script import CREATE, TAKE, Recorded

STANCES = ("opposes", "sceptical", "neutral", "conditional", "supports")
Triple = tuple[str, int, str]


@dataclass(frozen=True)
class Unit:
    """A passage of an article, by its number: a sentence that is found by keys, or places.

    `verdict`: `unanimous`, `Bea` or `Cleo` (that version is accepted), or another that ends in
    what `gold` says.
    """

    article: int
    place: int | tuple[tuple[int, int], tuple[int, int]]
    bea: Triple | None
    cleo: Triple | None
    verdict: str
    cause: str | None = None
    note: str = ""
    written: Triple | None = None

    def said_by(self, name: str) -> Triple | None:
        return self.bea if name == "Bea" else self.cleo

    @property
    def gold(self) -> Triple | None:
        if self.verdict in ("reject", "nothing"):
            return None
        return self.written or self.said_by("Cleo" if self.verdict == "Cleo" else "Bea")


_FIRST, _SECOND = ((100, 180), (100, 180)), ((300, 380), (300, 380))
_SHIFTED = ((300, 380), (320, 420))

UNITS = (
    Unit(0, 2, ("Germany", 5, "Talks"), ("Germany", 5, "Talks"), "unanimous"),
    Unit(0, 6, ("Poland", 2, "Talks"), ("Poland", 1, "Talks"), "Cleo", "slip", "misread"),
    Unit(0, 10, ("France", 4, "Hotline"), ("France", 4, "Talks"), "write",
         written=("Poland", 4, "Hotline")),
    Unit(0, 14, None, ("Italy", 5, "Talks"), "Cleo", "guideline_gap"),
    Unit(1, _FIRST, ("Germany", 5, "Talks"), ("Germany", 5, "Talks"), "unanimous"),
    Unit(1, _SECOND, ("Germany", 5, "Talks"), ("Poland", 5, "Talks"), "build", "ambiguous",
         written=("Poland", 5, "Talks")),
    Unit(2, _FIRST, ("France", 4, "Hotline"), None, "nothing"),
    Unit(2, _SECOND, ("Poland", 2, "Talks"), ("Poland", 2, "Hotline"), "reject"),
    Unit(3, _FIRST, ("Poland", 1, "Hotline"), ("Poland", 1, "Hotline"), "unanimous"),
    Unit(3, _SHIFTED, ("Germany", 1, "Talks"), ("Germany", 1, "Talks"), "Bea"),
    Unit(4, _FIRST, None, ("Italy", 5, "Talks"), "Cleo"),
)  # fmt: skip


def steps_of(name: str) -> list[Recorded]:
    """What she records by keys, in the first article."""
    known: set[str] = set()
    steps = []
    for unit in UNITS:
        said = unit.said_by(name)
        if said is None or not isinstance(unit.place, int):
            continue
        actor, stance, measure = said
        ends = {each: TAKE if each in known else CREATE for each in (actor, measure)}
        known |= {actor, measure}
        chosen = (actor, ends[actor]), str(stance), (measure, ends[measure])
        steps.append(Recorded(unit.place, *chosen))
    return steps


def articles_of(project: Project) -> list[ArticleId]:
    return [ArticleId(number) for number in project.article_ids(None, ArticleFilter())]


def record_the_rest(project: Project, name: str) -> None:
    """What she says of the other articles, which she is done with then."""
    project.act_as(name)
    articles = articles_of(project)
    for unit in UNITS:
        said = unit.said_by(name)
        if said is None or isinstance(unit.place, int):
            continue
        article = articles[unit.article]
        span = Span.of(project.text(article), *unit.place[name == "Cleo"])
        project.run(AddStatement(article, parts_of(project, said, span)))
    for article in articles[1:]:
        project.run(SetArticleState(article, ArticleState.DONE))


def parts_of(project: Project, said: Triple, span: Span) -> StatementParts:
    actor, stance, measure = said
    parts = StatementParts(evidence=(span,))
    wanted = (actor, STANCES[stance - 1], measure)
    for kind, entry in zip(EntryKind, wanted, strict=True):
        if entry not in {each.name for each in project.codebook.of_kind(kind)}:
            project.run(AddEntry(EntryDraft(kind, entry)))
        found = next(e.id for e in project.codebook.of_kind(kind) if e.name == entry)
        parts = parts.with_entry(kind, found)
    return parts


def statements_of(project: Project, name: str) -> dict[Unit, Statement]:
    """By the unit that each is meant for: they stand in the order of the text, as units do."""
    layer = project.layer_named(name)
    found = [
        statement
        for article in articles_of(project)
        for statement in sorted(
            project.statements(article, layer.id), key=lambda each: each.parts.evidence[0].start
        )
    ]
    units = [unit for unit in UNITS if unit.said_by(name) is not None]
    return dict(zip(units, found, strict=True))


def said_in(project: Project, statement: Statement) -> Triple:
    parts, book = statement.parts, project.codebook
    actor, stance, measure = (book.name_of(parts.entry(kind)) for kind in EntryKind)
    return str(actor), STANCES.index(str(stance)) + 1, str(measure)


def votes_on(unit: Unit, versions: list[Statement]) -> dict[str, object]:
    """How the annotators voted, counted from the table above."""
    said = [each for each in (unit.bea, unit.cleo) if each is not None]
    spans = (each.parts.evidence[0] for each in versions)
    return {
        "statement": {"yes": len(said), "no": 2 - len(said)},
        "actor": dict(Counter(actor for actor, _, _ in said)),
        "stance": dict(Counter(STANCES[stance - 1] for _, stance, _ in said)),
        "measure": dict(Counter(measure for _, _, measure in said)),
        "evidence": dict(Counter(f"{span.start}-{span.end}" for span in spans)),
    }
