"""Gold by rule: what all agree on, what most agree on, and what one annotator did alone."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from core.adjudication import rules
from core.adjudication.cases import ArticleCases, Case
from core.adjudication.rules import Ruled
from core.commands.adjudication import Bench
from core.commands.casework import Casework
from core.commands.work import Work
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.model.verdict import How

_TOLD_EVERY = 50
_Rule = Callable[[Case], Ruled | None]


@dataclass(frozen=True)
class RuleReport:
    """What a rule did, in cases; `done`: how many of the articles are done in gold now.

    `accepted` by how they came about; `nothing`: of these, how many most say are no statement.
    `withdrawn`: what a rule had decided before, and none would decide so now. `left_open`: cases
    that wait for an adjudicator. `left_single`: cases of one annotator alone, left as they are.
    `from_file`: articles whose gold came in from a file, which no rule touches.
    """

    accepted: Mapping[How, int]
    nothing: int
    withdrawn: int
    left_open: int
    left_single: int
    done: int
    from_file: int


@dataclass(frozen=True)
class AcceptUnanimous:
    """Take into gold all that those who are done with an article say alike.

    What an adjudicator decided stays; what a rule decided is brought up to date where layers have
    changed since. `layers`: whose statements are compared; none means all annotators'.
    `include_single`: what one annotator did alone becomes gold as it is. `progress` may raise
    Cancelled: then nothing is changed.
    """

    layers: tuple[LayerId, ...] = ()
    articles: tuple[ArticleId, ...] | None = None
    include_single: bool = False
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> RuleReport:
        report = _Run(work, self, rules.unanimous).report()
        count = sum(report.accepted.values())
        work.describe("accept what is unanimous ({count} ×)", count=count)
        return report


@dataclass(frozen=True)
class AcceptMajority:
    """The same with what more than half of them say, part by part; ties are left open."""

    layers: tuple[LayerId, ...] = ()
    articles: tuple[ArticleId, ...] | None = None
    include_single: bool = False
    progress: Progress = field(default=silent, compare=False)

    def apply(self, work: Work) -> RuleReport:
        report = _Run(work, self, rules.majority).report()
        count = sum(report.accepted.values())
        work.describe("accept what the majority says ({count} ×)", count=count)
        return report


class _Run:
    """One rule over all articles, one after another."""

    def __init__(self, work: Work, wanted: AcceptUnanimous | AcceptMajority, rule: _Rule) -> None:
        self._wanted = wanted
        self._rule = rule
        self._casework = Casework(work.connection, work.codebook, wanted.layers)
        self._bench = Bench(work, self._casework)
        self._from_file = self._bench.gold_from_file()
        self._accepted = Counter[How]()
        self._counts = Counter[str]()

    def report(self) -> RuleReport:
        wanted = self._wanted.articles
        articles = self._casework.articles() if wanted is None else sorted(set(wanted))
        what = Phrase("Comparing annotators")
        for done, cases in enumerate(self._casework.cases(articles)):
            if done % _TOLD_EVERY == 0:
                self._wanted.progress(done, len(articles), what)
            self._take(cases)
        self._wanted.progress(len(articles), len(articles), what)
        names = ("nothing", "withdrawn", "left_open", "left_single", "done", "from_file")
        return RuleReport(self._accepted, **{name: self._counts[name] for name in names})

    def _take(self, cases: ArticleCases) -> None:
        if not cases.participants:
            return
        if cases.article.id in self._from_file:
            self._counts["from_file"] += 1
            return
        waiting = [case for case in cases.cases if case.is_open]
        ruled = {case.ref.key: self._ruled(case) for case in waiting}
        self._bench.rule([(case, r) for case in waiting if (r := ruled[case.ref.key]) is not None])
        self._count(ruled)
        left = [case for case in waiting if ruled[case.ref.key] is None]
        withdrawn = [case for case in left if self._is_outdated(case)]
        for case in withdrawn:
            self._bench.withdraw(case.verdicts)
        self._counts["withdrawn"] += sum(len(case.verdicts) for case in withdrawn)
        self._counts["left_single" if self._is_left_alone(cases) else "left_open"] += len(left)
        self._settle(cases, left, withdrawn)

    def _ruled(self, case: Case) -> Ruled | None:
        if not all(verdict.is_by_rule for verdict in case.verdicts):
            return None
        if case.is_single:
            return rules.single(case) if self._wanted.include_single else None
        return self._rule(case)

    def _is_outdated(self, case: Case) -> bool:
        """Whether a rule decided what none would decide so now; what is single and not asked
        for stays as it is."""
        if case.is_single and not self._wanted.include_single:
            return False
        return bool(case.verdicts) and all(verdict.is_by_rule for verdict in case.verdicts)

    def _is_left_alone(self, cases: ArticleCases) -> bool:
        return len(cases.participants) == 1 and not self._wanted.include_single

    def _count(self, ruled: Mapping[str, Ruled | None]) -> None:
        for each in ruled.values():
            if each is not None:
                self._accepted[each.how] += 1
                self._counts["nothing"] += each.recipe is None

    def _settle(self, cases: ArticleCases, left: list[Case], withdrawn: list[Case]) -> None:
        if self._is_left_alone(cases):
            return
        gone = {case.ref.key for case in withdrawn}
        undecided = {case.ref.key for case in left}
        is_any = any(
            case.ref.key not in undecided or (case.verdicts and case.ref.key not in gone)
            for case in cases.cases
        )
        # A case of which all that was said is gone goes with its verdict.
        is_all = all(not case.statements and case in withdrawn for case in left)
        state = ArticleState.IN_PROGRESS if is_any else ArticleState.TO_DO
        if is_all:
            state = ArticleState.DONE
            self._counts["done"] += 1
        self._bench.set_state(cases.article.id, state)
