"""What an export takes from a project, read in bulk: which of it, and how a row comes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from core.model.article import Article
from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import ArticleState

SpanRow = tuple[int, int, str]
"""Start, end and quote of a span, in code points."""
SpanRows = tuple[list[SpanRow], list[SpanRow], list[SpanRow], list[SpanRow]]
"""The spans of a statement by roles, in the order of `Role`; those of a role in text order."""
Spell = Callable[[int, int, str], str]
"""What a writer makes of a span, while it is read, to stand in a row in the place of the quote."""


Moment = tuple[str, tuple[tuple[str, int], ...]]
"""A state of a project: its uid, and the newest row that each table has ever had."""


class StatementRow(NamedTuple):
    """A complete statement as it is stored. `fields` and `provenance` are JSON, not yet read."""

    id: StatementId
    uid: str
    article: ArticleId
    layer: LayerId
    actor: EntryId
    stance: EntryId
    measure: EntryId
    voice: str | None
    confidence: int | None
    note: str
    flagged: int
    fields: str
    codebook_revision: int
    provenance: str | None
    spans: SpanRows


@dataclass(frozen=True)
class Choice:
    """Which articles and statements go out: what passes every condition; an empty one passes all.

    `states`: where the layer stands with the article. `entries`: of each kind that is a key, one
    of these is in the statement; articles without such a statement stay. `since` and `until` are
    days, months or years, both included; an article without a date fits neither.
    """

    layers: tuple[LayerId, ...]
    states: frozenset[ArticleState] = frozenset()
    entries: Mapping[EntryKind, frozenset[EntryId]] = field(default_factory=dict)
    since: str = ""
    until: str = ""


class ChosenArticle(NamedTuple):
    """An article that goes out, with how many statements, and its length in code points."""

    id: ArticleId
    statements: int
    length: int


def portions(
    wanted: Sequence[ChosenArticle], statements: int, characters: int, articles: int
) -> Iterator[list[ChosenArticle]]:
    """Neighbours that together have at most so many of each; one that has more comes alone."""
    portion, said, length = list[ChosenArticle](), 0, 0
    for each in wanted:
        said, length = said + each.statements, length + each.length
        is_full = said > statements or length > characters
        if portion and (is_full or len(portion) == articles):
            yield portion
            portion, said, length = [], each.statements, each.length
        portion.append(each)
    if portion:
        yield portion


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article with what the chosen layers say of it.

    `shares`: state and statements of each layer that goes out with it, in no order. `misquoted`:
    a span that is not what stands in the text, with the uid of its statement.
    """

    article: Article
    text: str
    shares: Mapping[LayerId, tuple[ArticleState, list[StatementRow]]]
    misquoted: tuple[str, SpanRow] | None


class JoinedSpans(NamedTuple):
    """The spans of many statements, each of their columns in one text: numbers between commas,
    roles as one digit each, their places in `Role`, quotes with `BETWEEN` between them.

    A value that is no number, or no role, is missing in it.
    """

    statements: str
    roles: str
    starts: str
    stops: str
    quotes: str


BETWEEN = "\x1f"


@dataclass(frozen=True, slots=True)
class ExportedPortion:
    """Some articles with all that the chosen layers say of them, not yet put together nor held
    against the texts; the rows come in no order, and without their spans."""

    articles: Mapping[ArticleId, Article]
    texts: Mapping[ArticleId, str]
    states: Mapping[int, Mapping[LayerId, ArticleState]]
    rows: Sequence[StatementRow]
    spans: JoinedSpans | None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """How many disagreements of an article wait for a decision, and which gold statements stand
    by one that has come back; `stand`: those of each such disagreement."""

    cases: int
    statements: frozenset[StatementId]
    stand: tuple[frozenset[StatementId], ...] = ()


class SaidCounts(NamedTuple):
    """Of some shares, how many articles there are, and how many of which kind; then how many
    statements, and how many with what. `silent`: without a statement; `about`: of which anything is
    known but title and text; `votes`: whose provenance tells them."""

    articles: int
    silent: int
    states: int
    metadata: int
    published: int
    about: int
    statements: int
    voices: int
    confidence: int
    notes: int
    flags: int
    fields: int
    provenance: int
    votes: int


class SpanCounts(NamedTuple):
    """Of some statements, how many spans are no evidence; and how many of the statements have
    several passages of it."""

    marks: int
    gaps: int
