"""What is to be stored of a decision, and where the gold that it makes says it comes from."""

from dataclasses import dataclass

from core.adjudication.cases import Case
from core.adjudication.disagreements import votes_of
from core.adjudication.majority import Recipe
from core.adjudication.rules import Ruled, sources_of
from core.commands.casework import Casework
from core.model.codebook import Codebook
from core.model.compared import ComparedStatement
from core.model.layer import Annotator
from core.model.statement import StatementParts
from core.model.verdict import Cause, How, VerdictKind


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision, whoever made it."""

    how: How
    kind: VerdictKind
    cause: Cause | None = None
    note: str = ""
    recipe: Recipe | None = None
    written: StatementParts | None = None
    sources: tuple[ComparedStatement, ...] = ()
    """From which something was taken into what was written."""

    @classmethod
    def by_rule(cls, ruled: Ruled) -> "Ruling":
        kind = VerdictKind.NOTHING
        if ruled.recipe is not None:
            is_one = len(ruled.recipe.sources) == 1
            kind = VerdictKind.ACCEPT if is_one else VerdictKind.BUILD
        return cls(ruled.how, kind, recipe=ruled.recipe)


@dataclass(frozen=True)
class Origins:
    """Writes them down: `by` decides, or lets a rule run, under this revision of the codebook."""

    casework: Casework
    codebook: Codebook
    revision: int
    by: Annotator | None

    def provenance(self, case: Case, ruling: Ruling, uid: str) -> dict[str, object]:
        """`uid`: the verdict's, which is told only where a person made it."""
        is_verdict = ruling.how is How.ADJUDICATED
        return {
            "how": ruling.how.value,
            "kind": ruling.kind.value,
            "by": None if self.by is None else self.by.name,
            "verdict": uid if is_verdict else None,
            "cause": None if ruling.cause is None else ruling.cause.value,
            "note": ruling.note,
            "from": self._sources(case, ruling),
            "votes": votes_of(case.statements, len(case.participants), self.codebook),
            "codebook_revision": self.revision,
        }

    def _sources(self, case: Case, ruling: Ruling) -> list[dict[str, str]]:
        found = ruling.sources
        if ruling.recipe is not None:
            found = sources_of(case.statements, ruling.how, ruling.recipe)
        return [{"annotator": self.casework.names[s.layer], "uid": s.uid} for s in found]
