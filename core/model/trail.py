"""The journal as people read it: who did what, when, and what it was before and after."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.ids import AnnotatorId, ArticleId, StatementId
from core.model.phrase import Phrase, Words
from core.model.step import Action, Standing


class Topic(StrEnum):
    """What kind of thing a step changed; one may have changed several."""

    STATEMENTS = "statements"
    STATES = "states"
    ARTICLES = "articles"
    CODEBOOK = "codebook"
    VERDICTS = "verdicts"
    PEOPLE = "people"
    SEARCHES = "searches"


@dataclass(frozen=True, slots=True)
class TrailFilter:
    """Steps of the journal; None and an empty text mean any.

    `since`, `until`: days in local time as `YYYY-MM-DD`, both included. `words`: each stands in
    the name of the step, or in a text that it changed.
    """

    annotator: AnnotatorId | None = None
    article: ArticleId | None = None
    topic: Topic | None = None
    since: str = ""
    until: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class TrailStep:
    """One step. `who`: empty before anybody was chosen to annotate. `target`: the step that an
    undo or redo replays. `title`: of the one article that it touched, if it was one.

    `is_veiled`: it tells of another annotator's statements, which whoever looks is not to see yet.
    """

    seq: int
    at: str
    who: str
    action: Action
    target: int | None
    standing: Standing
    command: str
    label: Phrase
    title: str = ""
    is_veiled: bool = False


@dataclass(frozen=True, slots=True)
class Subject:
    """The thing that was changed. `article`, `statement`: their uids, empty where it is none.

    `removed`: the number of the statement, where this change took one away; `owner`: whose it is.
    """

    name: Phrase
    article: str = ""
    title: str = ""
    statement: str = ""
    removed: StatementId | None = None
    owner: str = ""


@dataclass(frozen=True, slots=True)
class Altered:
    """One field of a thing before and after, in words; empty where there was or is nothing."""

    field: Phrase
    before: Words
    after: Words


class Deed(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What a step did to one thing."""

    deed: Deed
    subject: Subject
    fields: tuple[Altered, ...]


@dataclass(frozen=True, slots=True)
class TrailChanges:
    """What a step changed, as far as was asked for. `veiled`: how many rows are not shown to
    whoever looks; `is_cut`: there is more."""

    changes: tuple[Change, ...]
    veiled: int = 0
    is_cut: bool = False
