"""Bringing projects together: what another file holds, what it is asked about, what came of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from core.model.article import ArticleDetails, ArticleFilter
from core.model.codebook import Codebook
from core.model.layer import ArticleState, LayerKind
from core.model.phrase import Phrase, Refused
from core.model.search import Finds
from core.model.statement import FieldValue, Voice

OtherSpan = tuple[str, int, int, str]
"""Role, start, end and quote; the role is one that there is."""


class OtherStatement(NamedTuple):
    """A statement of another file. Entries and article by the numbers that they have there."""

    uid: str
    article: int
    actor: int | None
    stance: int | None
    measure: int | None
    voice: Voice | None
    confidence: int | None
    note: str
    flagged: bool
    fields: Mapping[str, FieldValue]
    codebook_revision: int
    provenance: Mapping[str, object] | None
    spans: tuple[OtherSpan, ...]


@dataclass(frozen=True, slots=True)
class OtherLayer:
    """A layer of another file; `versions`: those known there, the newest last."""

    uid: str
    kind: LayerKind
    owner_uid: str
    owner: str
    versions: tuple[str, ...]
    states: Mapping[int, ArticleState]
    statements: tuple[OtherStatement, ...]

    @property
    def is_empty(self) -> bool:
        return not self.states and not self.statements

    def articles(self) -> set[int]:
        """The articles that it says something about."""
        return {*self.states, *(statement.article for statement in self.statements)}


@dataclass(frozen=True, slots=True)
class OtherSearch:
    """A saved search of another file. `wanted` asks for nobody's articles; `assigned_to` is the uid
    of whose it asks for there."""

    name: str
    wanted: ArticleFilter
    finds: Finds
    assigned_to: str | None = None


@dataclass(frozen=True, slots=True)
class OtherArticle:
    sha256: str
    details: ArticleDetails
    origin: str


@dataclass(frozen=True)
class OtherProject:
    """All that another file may bring in, checked as far as that needs no project of ours.

    `versions`: those of the codebook that are known there, `own_versions`: those made there.
    `revisions`: by the number that it has there, the version of the codebook that a revision is.
    `handed_out_to`: the uid of the annotator whom the file was made for. `texts`: by SHA-256, of
    those articles that this project lacks. `people`: names by uid. `assignments`: articles by the
    numbers that they have there, each with the uid of who is to annotate it.
    """

    name: str
    uid: str
    handed_out_to: str | None
    codebook: Codebook
    versions: tuple[str, ...]
    own_versions: frozenset[str]
    layers: tuple[OtherLayer, ...]
    articles: Mapping[int, OtherArticle]
    texts: Mapping[str, str] = field(default_factory=dict)
    gold: int = 0
    verdicts: int = 0
    people: Mapping[str, str] = field(default_factory=dict)
    revisions: Mapping[int, str] = field(default_factory=dict)
    assignments: tuple[tuple[int, str], ...] = ()
    searches: tuple[OtherSearch, ...] = ()


class Matter(StrEnum):
    """What a question is about; the first ones are parts of an entry of the codebook."""

    NAME = "name"
    PARENT = "parent"
    DEFINITION = "definition"
    VALUE = "value"
    ACTOR_KIND = "actor_kind"
    IDENTIFIER = "identifier"
    RETIRED = "retired"
    NEW_ENTRY = "new_entry"
    OTHER_KIND = "other_kind"
    FIELD = "field"
    NEW_ARTICLES = "new_articles"
    LAYER = "layer"


OURS, THEIRS = "ours", "theirs"
ADD, LEAVE = "add", "leave"
USE = "use:"
"""Begins the answer that takes a new entry for one that is here: its name follows."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a merge cannot know. `key` stays the same from run to run; `choices` are the answers.

    `ours` and `theirs`: what differs, as text. `default`: what is done unless it is answered; None
    where nothing comes in without an answer. `may_use`: whether `USE` with a name is an answer.
    """

    key: str
    matter: Matter
    said: Phrase
    ours: str
    theirs: str
    choices: tuple[str, ...]
    default: str | None = None
    may_use: bool = False
    answer: str | None = None

    @property
    def is_open(self) -> bool:
        return self.answer is None and self.default is None

    @property
    def is_decided(self) -> bool:
        """Whether somebody answered what would come in no other way."""
        return self.answer is not None and self.default is None

    def takes(self, answer: str) -> bool:
        return answer in self.choices or (self.may_use and answer.startswith(USE))


class LayerOutcome(StrEnum):
    NEW = "new"
    """It was not here, or said nothing."""
    REPLACED = "replaced"
    """The file's is the owner's newer one."""
    SAME = "same"
    OLDER = "older"
    """The file's is one that was here before."""
    KEPT = "kept"
    """Both had changed, and the one that is here was chosen."""
    NOT_HERS = "not_hers"
    """The file was handed out to somebody else."""


@dataclass(frozen=True, slots=True)
class MergedLayer:
    """What became of one layer: statements, and how many articles have another state now."""

    annotator: str
    kind: LayerKind
    outcome: LayerOutcome
    added: int = 0
    changed: int = 0
    removed: int = 0
    states: int = 0

    @property
    def has_changed(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.states)


@dataclass(frozen=True, slots=True)
class MergedFile:
    """What came in from one file, or would. `gold`, `verdicts`, `answers`: how many were left out.

    `answers`: those to fields, which do not fit the fields that are here; `statements_left`: those
    on articles that do not come in. `assigned`: how many articles somebody is to annotate who was
    not before, each counted once for everybody.
    """

    name: str
    is_same_project: bool
    handed_out_to: str | None
    layers: tuple[MergedLayer, ...]
    articles_here: int
    articles_added: int
    articles_left: int
    entries_added: tuple[str, ...]
    entries_changed: tuple[str, ...]
    fields_added: tuple[str, ...]
    fields_changed: tuple[str, ...]
    notes: tuple[Phrase, ...]
    gold: int
    verdicts: int
    answers: int
    statements_left: int
    assigned: int = 0
    searches_added: tuple[str, ...] = ()

    @property
    def has_changed(self) -> bool:
        return bool(
            self.articles_added
            or self.entries_added
            or self.entries_changed
            or self.fields_added
            or self.fields_changed
            or self.assigned
            or self.searches_added
            or any(layer.has_changed for layer in self.layers)
        )


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge did, or would do; with questions that are open, nothing was done."""

    files: tuple[MergedFile, ...]
    questions: tuple[Question, ...]

    @property
    def open_questions(self) -> tuple[Question, ...]:
        return tuple(question for question in self.questions if question.is_open)

    @property
    def has_changed(self) -> bool:
        return any(file.has_changed for file in self.files)

    @property
    def is_decided_alone(self) -> bool:
        """Nothing comes in, but what was decided is remembered."""
        return not self.has_changed and any(each.is_decided for each in self.questions)

    def layers(self) -> Iterator[MergedLayer]:
        for file in self.files:
            yield from file.layers


class Undecided(Refused):
    """A merge has questions that are open. Nothing was changed; `report` holds them."""

    def __init__(self, report: MergeReport) -> None:
        self.report = report
        super().__init__(
            "{count} questions are open. Nothing was changed; answer them first.",
            count=len(report.open_questions),
        )
