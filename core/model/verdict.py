"""What an adjudicator, or a rule that she let run, decided about what layers say of one thing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

from core.model.compared import Ranges
from core.model.ids import ArticleId, EntryId, LayerId, StatementId
from core.model.layer import Annotator
from core.model.statement import FieldValue, StatementParts, Voice

VerdictId = NewType("VerdictId", int)


class Disagreement(StrEnum):
    """In what layers differ, in the order in which a queue asks for decisions."""

    MISSING = "missing"
    ACTOR = "actor"
    STANCE = "stance"
    MEASURE = "measure"
    SPAN = "span"
    FIELDS = "fields"
    """The voice, or the answer to a further question of the codebook."""


class Component(StrEnum):
    """What of a statement can be taken from another one."""

    ACTOR = "actor"
    STANCE = "stance"
    MEASURE = "measure"
    EVIDENCE = "evidence"
    VOICE = "voice"
    FIELDS = "fields"


class Cause(StrEnum):
    """Why layers differ, as the adjudicator sees it."""

    SLIP = "slip"
    AMBIGUOUS = "ambiguous"
    GUIDELINE_GAP = "guideline_gap"


class VerdictKind(StrEnum):
    ACCEPT = "accept"
    """One version, as it is."""
    BUILD = "build"
    """Parts of several versions."""
    WRITE = "write"
    """None of them: a statement of the adjudicator's own."""
    REJECT = "reject"
    """All wrong: whatever is said here, it is none of this."""
    NOTHING = "nothing"
    """No statement here: who left it out is right."""


class How(StrEnum):
    """How a decision came about."""

    UNANIMOUS = "unanimous"
    MAJORITY = "majority"
    ADJUDICATED = "adjudicated"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class Said:
    """What one layer said when it was decided, as far as it is compared; `statement` is the uid,
    None of a layer that was done and silent.

    `named`: the answers to further questions that are actors of the codebook, so that these may
    get another name; `fields` has all the others.
    """

    layer: LayerId
    statement: str | None = None
    evidence: Ranges = ()
    actor: EntryId | None = None
    stance: EntryId | None = None
    measure: EntryId | None = None
    voice: Voice | None = None
    fields: Mapping[str, FieldValue] = field(default_factory=dict)
    named: Mapping[str, EntryId] = field(default_factory=dict)

    @property
    def is_silent(self) -> bool:
        return self.statement is None


@dataclass(frozen=True, slots=True)
class Missed:
    """What was written where nobody had a statement: so it is until somebody says as much."""

    evidence: Ranges
    actor: EntryId
    measure: EntryId


@dataclass(frozen=True, slots=True)
class Verdict:
    """A decision as it is stored. `id` orders them; `at`, in UTC and ISO format, is for people.

    `by` is None where a rule was run by nobody in particular. `gold`: the statement it made;
    `missed`: what that says, where everybody had missed it.
    """

    id: VerdictId
    uid: str
    article: ArticleId
    how: How
    kind: VerdictKind
    cause: Cause | None
    note: str
    by: Annotator | None
    at: str
    codebook_revision: int
    said: tuple[Said, ...]
    gold: StatementId | None
    missed: Missed | None = None

    @property
    def is_by_rule(self) -> bool:
        return self.how is not How.ADJUDICATED

    @property
    def evidence(self) -> Ranges:
        """Where it was about, as the first layer that spoke had it, or as it was written."""
        spoken = next((each.evidence for each in self.said if not each.is_silent), ())
        return self.missed.evidence if not spoken and self.missed is not None else spoken


@dataclass(frozen=True)
class Decision:
    """What an adjudicator wants: made by the class methods, one for each kind."""

    kind: VerdictKind
    accepted: StatementId | None = None
    taken: Mapping[Component, StatementId] = field(default_factory=dict)
    parts: StatementParts | None = None
    cause: Cause | None = None
    note: str = ""
    sources: tuple[StatementId, ...] = ()
    """Of what is written anew: the versions from which something was taken."""

    @classmethod
    def accept(
        cls, statement: StatementId, cause: Cause | None = None, note: str = ""
    ) -> "Decision":
        return cls(VerdictKind.ACCEPT, accepted=statement, cause=cause, note=note)

    @classmethod
    def build(
        cls, taken: Mapping[Component, StatementId], cause: Cause | None = None, note: str = ""
    ) -> "Decision":
        """Each component from a statement of the unit; voice and fields may be left out."""
        return cls(VerdictKind.BUILD, taken=taken, cause=cause, note=note)

    @classmethod
    def write(
        cls,
        parts: StatementParts,
        cause: Cause | None = None,
        note: str = "",
        sources: tuple[StatementId, ...] = (),
    ) -> "Decision":
        return cls(VerdictKind.WRITE, parts=parts, cause=cause, note=note, sources=sources)

    @classmethod
    def reject(cls, cause: Cause | None = None, note: str = "") -> "Decision":
        return cls(VerdictKind.REJECT, cause=cause, note=note)

    @classmethod
    def nothing(cls, cause: Cause | None = None, note: str = "") -> "Decision":
        return cls(VerdictKind.NOTHING, cause=cause, note=note)


@dataclass(frozen=True, slots=True)
class CaseRef:
    """Which unit is meant, as the adjudicator saw it: `key` is another one once it has changed.

    `layers`: whose statements are compared.
    """

    article: ArticleId
    key: str
    layers: tuple[LayerId, ...]
