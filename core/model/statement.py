"""The unit of annotation: in this article this actor takes this stance on this measure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.model.codebook import EntryKind
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.span import Role, Span

FieldValue = str | float | bool


class Voice(StrEnum):
    """Who speaks: the article's author, the actor in quotes, or somebody about the actor."""

    AUTHOR = "author"
    QUOTED = "quoted"
    REPORTED = "reported"


MIN_CONFIDENCE, MAX_CONFIDENCE = 1, 4


@dataclass(frozen=True, slots=True)
class StatementParts:
    """All that an annotator says in one statement. Unset parts are None: nothing is assumed."""

    evidence: tuple[Span, ...] = ()
    actor: EntryId | None = None
    stance: EntryId | None = None
    measure: EntryId | None = None
    actor_mentions: tuple[Span, ...] = ()
    stance_cues: tuple[Span, ...] = ()
    measure_mentions: tuple[Span, ...] = ()
    voice: Voice | None = None
    confidence: int | None = None
    note: str = ""
    flagged: bool = False
    fields: Mapping[str, FieldValue] = field(default_factory=dict)

    @property
    def is_complete(self) -> bool:
        return bool(
            self.evidence
            and self.actor is not None
            and self.stance is not None
            and self.measure is not None
        )

    def entry(self, kind: EntryKind) -> EntryId | None:
        choice: EntryId | None = getattr(self, kind.value)
        return choice

    def spans(self, role: Role) -> tuple[Span, ...]:
        found: tuple[Span, ...] = getattr(self, SPAN_FIELDS[role])
        return found

    def with_entry(self, kind: EntryKind, entry: EntryId | None) -> "StatementParts":
        """The same parts but for the actor, stance or measure."""
        return replace(self, **{kind.value: entry})  # type: ignore[arg-type]

    def with_spans(self, spans: Mapping[Role, tuple[Span, ...]]) -> "StatementParts":
        """The same parts but for the spans of the given roles."""
        named = {SPAN_FIELDS[role]: found for role, found in spans.items()}
        return replace(self, **named)  # type: ignore[arg-type]


SPAN_FIELDS: Mapping[Role, str] = {
    Role.EVIDENCE: "evidence",
    Role.ACTOR: "actor_mentions",
    Role.STANCE: "stance_cues",
    Role.MEASURE: "measure_mentions",
}
"""Where `StatementParts` keeps the spans of each role."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A stored statement: its parts, whose it is, and the codebook revision it was made under."""

    id: StatementId
    uid: str
    layer: LayerId
    article: ArticleId
    parts: StatementParts
    codebook_revision: int
    provenance: Mapping[str, object] | None = None

    @property
    def is_draft(self) -> bool:
        return not self.parts.is_complete

    @property
    def text_order(self) -> tuple[int, int, int]:
        """Sort key for people: by first evidence, then its end, then as they were made."""
        return (*self._place, self.id)

    @property
    def stable_order(self) -> tuple[int, int, str]:
        """Sort key for files: the same in every project that holds the statement."""
        return (*self._place, self.uid)

    @property
    def _place(self) -> tuple[int, int]:
        if not self.parts.evidence:
            return (-1, -1)
        first = self.parts.evidence[0]
        return (first.start, first.end)
