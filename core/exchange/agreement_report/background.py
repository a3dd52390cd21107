"""What a reader of the report asks for beside the figures: by whom, on what, and how chosen."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.agreement.report import Report
from core.model.handout import AssignedWork, SharedOut
from core.model.layer import ArticleState, Layer

_LACKING = {
    None: "not begun",
    ArticleState.TO_DO: "not begun",
    ArticleState.IN_PROGRESS: "not finished",
    ArticleState.SKIPPED: "skipped",
}


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An article that does not enter; `states`: of those who are not done with it."""

    title: str
    published: str | None
    states: Mapping[str, ArticleState | None]

    @property
    def reasons(self) -> Mapping[str, str]:
        """By annotator."""
        return {name: _LACKING.get(state, "not finished") for name, state in self.states.items()}


@dataclass(frozen=True, slots=True)
class Background:
    """`articles`: how many the project has; `shared_out`: the plans, the oldest first."""

    project: str
    layers: Sequence[Layer]
    articles: int
    assigned: Sequence[AssignedWork]
    shared_out: Sequence[SharedOut]
    left_out: Sequence[LeftOut]


def chosen(background: Background) -> Iterator[str]:
    """How the articles that several annotated came to be these."""
    for plan in background.shared_out:
        if plan.seed is not None:
            yield (
                f"{plan.articles} articles were shared out among {plan.names} on {plan.at[:10]}: "
                f"overlap {plan.overlap}, {plan.per_article} annotators for each of these, at "
                f"random with seed {plan.seed}, {_strata(plan)}"
            )
        else:
            yield (
                f"{plan.articles} articles were shared out among {plan.names} on {plan.at[:10]}; "
                "with which overlap and seed was not kept"
            )
    shared = [each for each in background.assigned if each.shared]
    if shared:
        told = ", ".join(
            f"{each.annotator.name} {each.shared} of {each.assigned}, {each.shared_done} done"
            for each in shared
        )
        yield f"by assignment; assigned to somebody else, too: {told}"
    else:
        yield "no article is assigned to two annotators: those that all of them have marked done"


def _strata(plan: SharedOut) -> str:
    if plan.by in (None, "", "none"):
        return "without strata"
    return f"in equal shares of each stratum ({str(plan.by).replace(',', ' and ')})"


def left_out(report: Report, background: Background) -> str:
    """How many articles do not enter, and why; `left_out.csv` names them."""
    untouched = background.articles - report.seen
    reasons = Counter(
        f"{reason} by {name}"
        for each in background.left_out
        for name, reason in each.reasons.items()
    )
    told = [f"{count} {reason}" for reason, count in sorted(reasons.items())]
    if untouched:
        told.insert(0, f"{untouched} that none of them has begun")
    if not told:
        return "none"
    return f"{untouched + len(background.left_out)}: {', '.join(told)}"
