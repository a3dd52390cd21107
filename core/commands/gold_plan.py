"""What a rule decides about articles, worked out before the project is held for writing."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from core.adjudication import rules
from core.adjudication.cases import ArticleCases, Case
from core.adjudication.gold import made_by
from core.adjudication.rules import Ruled
from core.commands.origins import Origins, Ruling
from core.model.ids import ArticleId, StatementId
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.model.progress import Progress
from core.model.statement import StatementParts
from core.model.verdict import How, Said, Verdict, VerdictKind
from core.storage import layers, new_statements, statements, verdicts
from core.storage.connection import Connection
from core.storage.new_statements import Ready

_TOGETHER = 50
"""Articles whose versions are read at once."""
Rule = Callable[[Case], Ruled | None]


@dataclass(frozen=True, slots=True)
class New:
    """What is to be stored of a case on which there is no verdict yet."""

    how: How
    kind: VerdictKind
    said: tuple[Said, ...]
    gold: Ready | None


@dataclass(frozen=True)
class Planned:
    """What is to be done about one article, and what a RuleReport is to count of it.

    `again`: cases that have a verdict and get another one. `state`: how far gold is then; None
    leaves it as it is. `is_bare`: there is no case.
    """

    article: ArticleId
    new: tuple[New, ...] = ()
    again: tuple[tuple[Case, Ruled], ...] = ()
    withdrawn: tuple[Verdict, ...] = ()
    state: ArticleState | None = None
    is_bare: bool = False
    accepted: Mapping[How, int] = field(default_factory=dict)
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """`step`: the newest one when it was made."""

    step: int
    articles: Mapping[ArticleId, Planned]


_Ruled = list[tuple[Case, Ruled | None]]
"""The cases that wait for a decision, each with what the rule says of it."""


class Planner:
    """Applies a rule to articles, some at a time, and changes nothing."""

    def __init__(
        self, connection: Connection, origins: Origins, rule: Rule, *, include_single: bool
    ) -> None:
        self._connection = connection
        self._origins = origins
        self._rule = rule
        self._include_single = include_single
        gold = layers.gold(connection)
        self._from_file = set() if gold is None else verdicts.gold_from_file(connection, gold.id)

    def plan(self, articles: Sequence[ArticleId], progress: Progress) -> Iterator[Planned]:
        """Those of the articles that somebody is done with."""
        casework = self._origins.casework
        what = Phrase("Comparing annotators")
        for at in range(0, len(articles), _TOGETHER):
            progress(at, len(articles), what)
            found = casework.cases(articles[at : at + _TOGETHER])
            yield from self._some([cases for cases in found if cases.participants])
        progress(len(articles), len(articles), what)

    def _some(self, found: Sequence[ArticleCases]) -> Iterator[Planned]:
        ruled = [[] if self._is_from_file(cases) else self._ruled(cases) for cases in found]
        versions = self._versions(pair for each in ruled for pair in each)
        for cases, waiting in zip(found, ruled, strict=True):
            if self._is_from_file(cases):
                yield Planned(cases.article.id, counts={"from_file": 1})
            else:
                yield self._planned(cases, waiting, versions)

    def _is_from_file(self, cases: ArticleCases) -> bool:
        return cases.article.id in self._from_file

    def _versions(
        self, ruled: Iterable[tuple[Case, Ruled | None]]
    ) -> Mapping[StatementId, StatementParts]:
        """All that new gold is to be made of."""
        wanted = [
            number
            for case, each in ruled
            if each is not None and each.recipe is not None and not case.verdicts
            for number in each.recipe.sources
        ]
        return {each.id: each.parts for each in statements.some(self._connection, wanted)}

    def _ruled(self, cases: ArticleCases) -> _Ruled:
        return [(case, self._of_case(case)) for case in cases.cases if case.is_open]

    def _of_case(self, case: Case) -> Ruled | None:
        if not all(verdict.is_by_rule for verdict in case.verdicts):
            return None
        if case.is_single:
            return rules.single(case) if self._include_single else None
        return self._rule(case)

    def _planned(
        self, cases: ArticleCases, waiting: _Ruled, versions: Mapping[StatementId, StatementParts]
    ) -> Planned:
        taken = [(case, each) for case, each in waiting if each is not None]
        left = [case for case, each in waiting if each is None]
        outdated = [case for case in left if self._is_outdated(case)]
        withdrawn = tuple(verdict for case in outdated for verdict in case.verdicts)
        state = self._state(cases, left, outdated)
        return Planned(
            cases.article.id,
            tuple(self._new(case, each, versions) for case, each in taken if not case.verdicts),
            tuple((case, each) for case, each in taken if case.verdicts),
            withdrawn,
            state,
            not cases.cases,
            Counter(each.how for _, each in taken),
            {
                "nothing": sum(each.recipe is None for _, each in taken),
                "withdrawn": len(withdrawn),
                "left_single" if self._is_left_alone(cases) else "left_open": len(left),
                "done": int(state is ArticleState.DONE),
            },
        )

    def _new(self, case: Case, ruled: Ruled, versions: Mapping[StatementId, StatementParts]) -> New:
        ruling, gold = Ruling.by_rule(ruled), None
        if ruled.recipe is not None:
            parts = made_by(ruled.recipe, versions)
            told = self._origins.provenance(case, ruling, "")
            gold = new_statements.ready(case.ref.article, parts, told)
        said = case.said(self._origins.casework.contents)
        return New(ruling.how, ruling.kind, said, gold)

    def _is_outdated(self, case: Case) -> bool:
        """Whether a rule decided what none would decide so now; what is single and not asked
        for stays as it is."""
        if case.is_single and not self._include_single:
            return False
        return bool(case.verdicts) and all(verdict.is_by_rule for verdict in case.verdicts)

    def _is_left_alone(self, cases: ArticleCases) -> bool:
        return len(cases.participants) == 1 and not self._include_single

    def _state(
        self, cases: ArticleCases, left: Sequence[Case], outdated: Sequence[Case]
    ) -> ArticleState | None:
        if self._is_left_alone(cases):
            return None
        gone = {case.ref.key for case in outdated}
        undecided = {case.ref.key for case in left}
        # A case of which all that was said is gone goes with its verdict.
        if all(not case.statements and case.ref.key in gone for case in left):
            return ArticleState.DONE
        is_any = any(
            case.ref.key not in undecided or (case.verdicts and case.ref.key not in gone)
            for case in cases.cases
        )
        return ArticleState.IN_PROGRESS if is_any else ArticleState.TO_DO
