"""Deciding what stands in gold: verdicts, one at a time, and taking them back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.adjudication.cases import ArticleCases, Case, CaseState
from core.adjudication.contents import Contents
from core.adjudication.gold import made_by, recipe_for, sources_among
from core.adjudication.majority import Recipe
from core.adjudication.rules import Ruled
from core.commands.casework import Casework
from core.commands.gold import GoldStatement, GoldWriter, settle_beside, state_of
from core.commands.naming import called
from core.commands.origins import Origins, Ruling
from core.commands.parts import checked_parts, with_mentions
from core.commands.work import Work
from core.model.ids import ArticleId, LayerId, StatementId, new_uid
from core.model.layer import ArticleState
from core.model.phrase import Refused
from core.model.statement import StatementParts
from core.model.verdict import (
    CaseRef,
    Cause,
    Decision,
    How,
    Missed,
    Verdict,
    VerdictId,
    VerdictKind,
)
from core.storage import articles, statements, verdicts
from core.text.canonical import canonical

_LONGEST_NOTE = 10_000


@dataclass(frozen=True)
class RecordVerdict:
    """Decide a case, in the place of what was decided about it before; gold follows.

    Refused where the case has changed since it was looked at, or the acting annotator is nobody.
    """

    case: CaseRef
    decision: Decision

    def apply(self, work: Work) -> VerdictId:
        bench, found = _at_work(work, self.case.article, self.case.layers)
        case = found.case(self.case.key)
        if case is None:
            raise Refused("This has changed since you looked at it. Look at it again, then decide.")
        number = bench.decide(case, checked(work, self.case.article, self.decision))
        bench.settle(self.case.article)
        work.describe(_LABELS[self.decision.kind], statement=_name_of(work, case))
        return number


@dataclass(frozen=True)
class RecordMissed:
    """Put a statement into gold that everybody missed who is done with the article.

    It stays decided, whatever layers say later, until one of them says it. Refused where one does
    already, where nobody is done with the article, or the acting annotator is nobody. `layers`:
    whose statements are compared; none means all annotators'.
    """

    article: ArticleId
    parts: StatementParts
    cause: Cause | None = None
    note: str = ""
    layers: tuple[LayerId, ...] = ()

    def apply(self, work: Work) -> VerdictId:
        bench, found = _at_work(work, self.article, self.layers)
        if not found.participants:
            raise Refused("Nobody has marked this article done yet, so nobody has missed anything.")
        wanted = Decision.write(self.parts, self.cause, self.note)
        decision = checked(work, self.article, wanted)
        assert decision.parts is not None, "checked"
        missed = _as_missed(decision.parts)
        said = (each for case in found.cases for each in case.statements)
        if any(bench.contents.is_said(missed, each) for each in said):
            raise Refused("Somebody has this statement there already. Decide about that one.")
        if any(v.missed == missed for case in found.cases for v in case.verdicts):
            raise Refused("This statement stands in gold already.")
        ref = CaseRef(self.article, "", self.layers)
        silent = Case(ref, (), found.participants, (), CaseState.OPEN, ())
        number = bench.decide(silent, decision)
        bench.settle(self.article)
        name = called(decision.parts, work.codebook)
        work.describe("write what everybody missed ({statement})", statement=name)
        return number


def _as_missed(parts: StatementParts) -> Missed:
    assert parts.actor is not None
    assert parts.measure is not None
    return Missed(tuple((s.start, s.end) for s in parts.evidence), parts.actor, parts.measure)


def _at_work(
    work: Work, article: ArticleId, layers: tuple[LayerId, ...]
) -> tuple["Bench", ArticleCases]:
    """All that a person needs to decide about an article; Refused where she may not."""
    if work.annotator is None:
        raise Refused("Choose who is adjudicating first.")
    casework = Casework(work.connection, work.codebook, layers)
    found = casework.of(article)
    bench = Bench(work, casework)
    if bench.is_gold_from_file(article):
        raise Refused(
            "The gold of this article came in from a file, and is not made here. "
            "Nothing was changed."
        )
    return bench, found


_LABELS = {
    VerdictKind.ACCEPT: "accept a version ({statement})",
    VerdictKind.BUILD: "build from parts ({statement})",
    VerdictKind.WRITE: "write anew ({statement})",
    VerdictKind.REJECT: "reject all versions ({statement})",
    VerdictKind.NOTHING: "decide that there is no statement ({statement})",
}


@dataclass(frozen=True)
class WithdrawVerdict:
    """Take a verdict back, and what it made out of gold; its case is open again."""

    verdict: VerdictId
    layers: tuple[LayerId, ...] = ()
    """Whose statements are compared; none means all annotators'."""

    def apply(self, work: Work) -> None:
        verdict = verdicts.one(work.connection, self.verdict)
        if verdict is None:
            raise Refused("This verdict is no longer in the project.")
        casework = Casework(work.connection, work.codebook, self.layers)
        title = articles.article(work.connection, verdict.article).title
        bench = Bench(work, casework)
        bench.withdraw([verdict])
        bench.settle(verdict.article)
        work.describe("withdraw the verdict in “{title}”", title=title)


def checked(work: Work, article: ArticleId, decision: Decision) -> Decision:
    """The decision with its note, and what was written anew, as they are stored; else Refused."""
    note = canonical(decision.note.strip())
    if len(note) > _LONGEST_NOTE:
        raise Refused("A note has at most {limit} characters.", limit=_LONGEST_NOTE)
    parts = decision.parts
    if decision.kind is VerdictKind.WRITE:
        if parts is None or not parts.is_complete:
            raise Refused("A statement in gold needs actor, stance, measure and evidence.")
        text = articles.text(work.connection, article)
        parts = with_mentions(checked_parts(parts, text, work.codebook), work.codebook)
    return replace(decision, parts=parts, note=note)


class Bench:
    """Stores decisions, the gold that they make, and where gold stands with an article."""

    def __init__(self, work: Work, casework: Casework) -> None:
        self._work = work
        self._casework = casework
        self._gold = GoldWriter(work)
        self._origins = Origins(casework, work.codebook, work.codebook_revision, work.annotator)

    @property
    def contents(self) -> Contents:
        return self._casework.contents

    @property
    def gold(self) -> LayerId:
        return self._gold.layer

    def decide(self, case: Case, decision: Decision) -> VerdictId:
        """Store what an adjudicator wants."""
        ruling = Ruling(
            How.ADJUDICATED, decision.kind, decision.cause, decision.note,
            recipe_for(decision, case.statements), decision.parts,
            sources_among(case.statements, decision),
        )  # fmt: skip
        return self._store(case, ruling, self._versions(ruling.recipe))

    def rule(self, ruled: Sequence[tuple[Case, Ruled]]) -> None:
        """Store what a rule says of cases of one article."""
        versions = self._versions(*(each.recipe for _, each in ruled))
        for case, each in ruled:
            self._store(case, Ruling.by_rule(each), versions)

    def withdraw(self, given: Sequence[Verdict]) -> None:
        """Take verdicts back, and what they made."""
        for verdict in given:
            verdicts.delete(self._work.rows, verdict.id)
            if verdict.gold is not None:
                self._gold.put(verdict.article, None, (verdict.gold,))

    def settle(self, article: ArticleId) -> None:
        """Say where gold stands with the article now."""
        self.settle_all({article: state_of(self._casework.settled(article))})

    def settle_all(self, wanted: Mapping[ArticleId, ArticleState]) -> None:
        """Where verdicts were made or taken back, in a step beside this one; if nothing was, in
        this one."""
        work = self._work
        if work.rows.count == 0:
            for article, state in wanted.items():
                self.set_state(article, state)
            return
        acting = None if work.annotator is None else work.annotator.id
        changes = settle_beside(work.connection, acting, self._gold.layer, wanted)
        if changes is not None:
            work.beside.append(changes)

    def set_state(self, article: ArticleId, state: ArticleState) -> None:
        """Where there is nothing to decide: that goes with the step."""
        self._gold.set_state(article, state)

    def is_gold_from_file(self, article: ArticleId) -> bool:
        return verdicts.is_gold_from_file(self._work.connection, self._gold.layer, article)

    def _versions(self, *recipes: Recipe | None) -> Mapping[StatementId, StatementParts]:
        wanted = [number for each in recipes if each is not None for number in each.sources]
        found = statements.some(self._work.connection, wanted) if wanted else []
        return {each.id: each.parts for each in found}

    def _store(
        self, case: Case, ruling: Ruling, versions: Mapping[StatementId, StatementParts]
    ) -> VerdictId:
        work = self._work
        uid = new_uid()
        parts = ruling.written
        if ruling.recipe is not None:
            parts = made_by(ruling.recipe, versions)
        wanted = None
        if parts is not None:
            wanted = GoldStatement(parts, self._origins.provenance(case, ruling, uid))
        earlier = tuple(v.gold for v in case.verdicts if v.gold is not None)
        for verdict in case.verdicts:
            verdicts.delete(work.rows, verdict.id)
        gold = self._gold.put(case.ref.article, wanted, earlier)
        return verdicts.insert(
            work.rows,
            Verdict(
                VerdictId(0), uid, case.ref.article, ruling.how, ruling.kind, ruling.cause,
                ruling.note, work.annotator, "", work.codebook_revision,
                case.said(self._casework.contents), gold,
            ),
        )  # fmt: skip


def _name_of(work: Work, case: Case) -> str:
    """What a case is called in the name of a step, as a statement is."""
    numbers = [case.statements[0].id] if case.statements else []
    for statement in statements.some(work.connection, numbers):
        return called(statement.parts, work.codebook)
    return articles.article(work.connection, case.ref.article).title
