"""Gold by rule: what all agree on, what most agree on, and what one annotator did alone."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from core.adjudication import rules
from core.commands.adjudication import Bench
from core.commands.casework import Casework
from core.commands.gold_plan import New, Plan, Planned, Planner, Rule
from core.commands.origins import Origins
from core.commands.work import Ahead, Work
from core.model.backup import Reason
from core.model.ids import ArticleId, LayerId, new_uid
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.model.verdict import How, Verdict, VerdictId
from core.storage import codebook, elsewhere, many_rows, new_statements, verdicts

_TOGETHER = 100
"""Articles of which what is new is stored at once."""


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

    backup_first: ClassVar = Reason.RULES

    layers: tuple[LayerId, ...] = ()
    articles: tuple[ArticleId, ...] | None = None
    include_single: bool = False
    progress: Progress = field(default=silent, compare=False)
    plan: Plan | None = field(default=None, compare=False, repr=False)

    def worked_out(self, ahead: Ahead) -> "AcceptUnanimous":
        """The same, with nothing left to be done but to store it."""
        return replace(self, plan=_plan(ahead, self, rules.unanimous))

    def apply(self, work: Work) -> RuleReport:
        report = _Storing(work, self, rules.unanimous).report()
        count = sum(report.accepted.values())
        work.describe("accept what is unanimous ({count} ×)", count=count)
        return report


@dataclass(frozen=True)
class AcceptMajority:
    """The same with what more than half of them say, part by part; ties are left open."""

    backup_first: ClassVar = Reason.RULES

    layers: tuple[LayerId, ...] = ()
    articles: tuple[ArticleId, ...] | None = None
    include_single: bool = False
    progress: Progress = field(default=silent, compare=False)
    plan: Plan | None = field(default=None, compare=False, repr=False)

    def worked_out(self, ahead: Ahead) -> "AcceptMajority":
        """The same, with nothing left to be done but to store it."""
        return replace(self, plan=_plan(ahead, self, rules.majority))

    def apply(self, work: Work) -> RuleReport:
        report = _Storing(work, self, rules.majority).report()
        count = sum(report.accepted.values())
        work.describe("accept what the majority says ({count} ×)", count=count)
        return report


_Accept = AcceptUnanimous | AcceptMajority


def _plan(
    ahead: Ahead, wanted: _Accept, rule: Rule, articles: Sequence[ArticleId] | None = None
) -> Plan:
    """What the rule would do about the articles that are wanted, or about these alone."""
    connection = ahead.connection
    casework = Casework(connection, ahead.codebook, wanted.layers)
    revision = codebook.revision(connection)
    origins = Origins(casework, ahead.codebook, revision, ahead.annotator)
    planner = Planner(connection, origins, rule, include_single=wanted.include_single)
    if articles is None:
        chosen = wanted.articles
        articles = casework.articles() if chosen is None else sorted(set(chosen))
    planned = planner.plan(articles, wanted.progress)
    return Plan(ahead.step, {each.article: each for each in planned})


class _Storing:
    """What was worked out becomes gold; of what has changed since, it is worked out anew."""

    def __init__(self, work: Work, wanted: _Accept, rule: Rule) -> None:
        self._work = work
        self._wanted = wanted
        self._plan = self._fresh(rule)
        self._bench = Bench(work, Casework(work.connection, work.codebook, wanted.layers))

    def _fresh(self, rule: Rule) -> Mapping[ArticleId, Planned]:
        work, known = self._work, self._wanted.plan
        now = Ahead(work.connection, work.annotator, work.codebook, work.rows.step)
        if known is None:
            return _plan(now, self._wanted, rule).articles
        since = elsewhere.steps_after(work.connection, known.step)
        others = {changed for step, changed in since if step != work.rows.step}
        if not others:
            return known.articles
        touched = elsewhere.touched_by(work.connection, others)
        if touched.codebook or touched.annotators or touched.article_set:
            return _plan(now, self._wanted, rule).articles
        stale = sorted(map(ArticleId, touched.articles | touched.annotated | touched.adjudicated))
        if self._wanted.articles is not None:
            stale = [article for article in stale if article in self._wanted.articles]
        kept = {a: planned for a, planned in known.articles.items() if a not in stale}
        return {**kept, **_plan(now, self._wanted, rule, stale).articles}

    def report(self) -> RuleReport:
        accepted, counts = Counter[How](), Counter[str]()
        every = list(self._plan.values())
        what = Phrase("Storing")
        with many_rows.roomy(self._work.connection):
            for at in range(0, len(every), _TOGETHER):
                self._wanted.progress(at, len(every), what)
                self._store(every[at : at + _TOGETHER])
        self._bench.settle_all(
            {p.article: p.state for p in every if p.state is not None and not p.is_bare}
        )
        for planned in every:
            accepted.update(planned.accepted)
            counts.update(planned.counts)
        self._wanted.progress(len(every), len(every), what)
        names = ("nothing", "withdrawn", "left_open", "left_single", "done", "from_file")
        return RuleReport(accepted, **{name: counts[name] for name in names})

    def _store(self, some: Sequence[Planned]) -> None:
        self._store_new([(each.article, new) for each in some for new in each.new])
        for planned in some:
            self._bench.rule(planned.again)
            self._bench.withdraw(planned.withdrawn)
            if planned.state is not None and planned.is_bare:
                self._bench.set_state(planned.article, planned.state)

    def _store_new(self, new: Sequence[tuple[ArticleId, New]]) -> None:
        work = self._work
        revision = work.codebook_revision
        made = [(new_uid(), each.gold) for _, each in new if each.gold is not None]
        ids = iter(
            new_statements.insert(work.connection, work.rows, self._bench.gold, made, revision)
        )
        found = [
            Verdict(
                VerdictId(0), new_uid(), article, each.how, each.kind, None, "", work.annotator,
                "", revision, each.said, None if each.gold is None else next(ids),
            )
            for article, each in new
        ]  # fmt: skip
        verdicts.insert_many(work.connection, work.rows, found)
