"""A statement that an adjudicator is writing: its parts, and from which versions they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.adjudication.disagreements import REQUIRED
from core.model.codebook import EntryKind
from core.model.ids import EntryId, StatementId
from core.model.span import Role, Span
from core.model.statement import Statement, StatementParts
from core.model.verdict import Cause, Component, Decision, VerdictKind

if TYPE_CHECKING:
    from core.reading.casebook import CaseView

PARTS = {
    EntryKind.ACTOR: Component.ACTOR,
    EntryKind.STANCE: Component.STANCE,
    EntryKind.MEASURE: Component.MEASURE,
}
_ROLES = {kind: Role(kind.value) for kind in EntryKind}


@dataclass(frozen=True)
class Draft:
    """`sources`: the version from which each part was taken, as long as it is as there."""

    parts: StatementParts = field(default_factory=StatementParts)
    sources: Mapping[Component, StatementId] = field(default_factory=dict)
    cause: Cause | None = None
    note: str = ""
    is_open: bool = False
    """Whether it is to be seen as soon as its case is."""

    @classmethod
    def on(cls, view: "CaseView") -> "Draft":
        """What was written before, or else what most versions say, or the first one."""
        verdicts = view.case.verdicts
        if verdicts and verdicts[0].kind is VerdictKind.WRITE and view.gold:
            return cls(view.gold[0].parts)
        versions = {v.statement.id: v.statement for v in view.versions if v.statement is not None}
        if not versions:
            return cls()
        return cls._made_of(view, versions)

    @classmethod
    def _made_of(cls, view: "CaseView", versions: Mapping[StatementId, Statement]) -> "Draft":
        from core.adjudication.gold import made_by
        from core.adjudication.majority import recipe_of

        first = next(iter(versions))
        taken = {part: view.majority.parts.get(part, first) for part in REQUIRED}
        recipe = recipe_of(view.case.statements, taken)
        return cls(made_by(recipe, {each.id: each.parts for each in versions.values()}), taken)

    @property
    def lacking(self) -> list[Component]:
        """What a statement needs and is not there yet."""
        found = [PARTS[kind] for kind in EntryKind if self.parts.entry(kind) is None]
        return found if self.parts.evidence else [*found, Component.EVIDENCE]

    def decision(self) -> Decision:
        sources = tuple(dict.fromkeys(self.sources.values()))
        return Decision.write(self.parts, self.cause, self.note, sources)

    def missing_after(self, kind: EntryKind) -> EntryKind | None:
        """The next unset part, going round from this one."""
        order = list(EntryKind)
        at = order.index(kind) + 1
        rest = (*order[at:], *order[:at])
        return next((each for each in rest if self.parts.entry(each) is None), None)

    # What becomes of it

    def with_entry(self, kind: EntryKind, entry: EntryId | None) -> "Draft":
        """Where another one was named says nothing of this one."""
        if self.parts.entry(kind) == entry:
            return self
        parts = self.parts.with_entry(kind, entry).with_spans({_ROLES[kind]: ()})
        return replace(self, parts=parts, sources=self._without(PARTS[kind]))

    def with_evidence(self, evidence: tuple[Span, ...]) -> "Draft":
        """Marks of names that stand outside of it are left behind."""
        if evidence == self.parts.evidence:
            return self
        kept = {
            role: tuple(s for s in self.parts.spans(role) if any(map(s.overlaps, evidence)))
            for role in _ROLES.values()
        }
        parts = self.parts.with_spans({**kept, Role.EVIDENCE: evidence})
        return replace(self, parts=parts, sources=self._without(Component.EVIDENCE))

    def with_evidence_of(self, version: Statement) -> "Draft":
        """With the marks of names that are the same in it."""
        made = self.with_evidence(version.parts.evidence)
        marks = {
            role: version.parts.spans(role)
            for kind, role in _ROLES.items()
            if not made.parts.spans(role) and version.parts.entry(kind) == made.parts.entry(kind)
        }
        sources = {**made.sources, Component.EVIDENCE: version.id}
        return replace(made, parts=made.parts.with_spans(marks), sources=sources)

    def with_mention(self, kind: EntryKind, span: Span) -> "Draft":
        return replace(self, parts=self.parts.with_spans({_ROLES[kind]: (span,)}))

    def among(self, view: "CaseView") -> "Draft":
        """With the sources alone that are versions of the case still."""
        known = {statement.id for statement in view.case.statements}
        return replace(self, sources={p: s for p, s in self.sources.items() if s in known})

    def _without(self, part: Component) -> dict[Component, StatementId]:
        return {each: source for each, source in self.sources.items() if each is not part}


@dataclass(frozen=True)
class Drafts:
    """All that are being written, by article and what they are about; a visit loses none."""

    _kept: dict[int, list[tuple[frozenset[int], Draft]]] = field(default_factory=dict)

    def of(self, article: int, about: frozenset[int]) -> Draft | None:
        """The one about any of these statements; without any, the one that is about none."""
        for kept, draft in self._kept.get(article, ()):
            if kept & about or kept == about:
                return draft
        return None

    def keep(self, article: int, about: frozenset[int], draft: Draft) -> None:
        self.drop(article, about)
        self._kept.setdefault(article, []).append((about, draft))

    def drop(self, article: int, about: frozenset[int]) -> None:
        others = [
            (kept, draft)
            for kept, draft in self._kept.get(article, ())
            if not (kept & about or kept == about)
        ]
        self._kept[article] = others

    def clear(self) -> None:
        self._kept.clear()
