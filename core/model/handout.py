"""Handing out: what one annotator's file holds, and how far the assigned work is."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.model.ids import AnnotatorId, ArticleId
from core.model.layer import Annotator


@dataclass(frozen=True, slots=True)
class HandedOut:
    """What was written for an annotator. `statements`: her own, drafts among them."""

    annotator: str
    articles: int
    statements: int


@dataclass(frozen=True, slots=True)
class AssignedWork:
    """How far an annotator is with what she is assigned.

    `shared`: articles that somebody else is assigned as well; `shared_done`: those of them that
    she and somebody else assigned have done.
    """

    annotator: Annotator
    assigned: int
    done: int
    in_progress: int
    skipped: int
    shared: int
    shared_done: int

    @property
    def to_do(self) -> int:
        return self.assigned - self.done - self.in_progress - self.skipped


Stratum = tuple[str, ...]
"""What the articles of a stratum have in common, e.g. outlet and month; empty where unknown."""


class By(StrEnum):
    """What strata are made of."""

    OUTLET = "outlet"
    YEAR = "year"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Overlap:
    """How many articles several annotate: a share of them in per cent, or a number."""

    per_cent: float | None = None
    number: int | None = None

    def __str__(self) -> str:
        return (
            f"{self.per_cent:g}%"
            if self.number is None and self.per_cent
            else f"{self.number or 0}"
        )

    def of(self, total: int) -> int:
        """Halves are rounded up, so that a small share of few articles is not none."""
        if self.number is not None:
            return min(self.number, total)
        return min(total, int(total * (self.per_cent or 0) / 100 + 0.5))


NO_OVERLAP = Overlap()


@dataclass(frozen=True, slots=True)
class Sharing:
    """How articles are to be shared out: `overlap` of them to `per_article` annotators each."""

    annotators: tuple[AnnotatorId, ...]
    overlap: Overlap = NO_OVERLAP
    per_article: int = 2
    seed: int = 0


@dataclass(frozen=True, slots=True)
class SharedOut:
    """A plan that was carried out and stands: `at`, and what it was asked for, in words.

    `overlap`: as `20%`, or a number of articles; `by`: what strata were made of. None of steps
    that were taken before such was kept.
    """

    at: str
    articles: str
    names: str
    overlap: str | None = None
    per_article: str | None = None
    seed: str | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class PlannedArticle:
    """As much of an article as a plan may know; `holders`: who is assigned it already."""

    id: ArticleId
    uid: str
    stratum: Stratum
    words: int
    holders: frozenset[AnnotatorId] = frozenset()


@dataclass(frozen=True, slots=True)
class StratumBalance:
    """How one stratum is shared out; `shared`: how many of its articles several have."""

    stratum: Stratum
    articles: int
    shared: int
    per_annotator: Mapping[AnnotatorId, int]


@dataclass(frozen=True, slots=True)
class SharingPlan:
    """Who gets which articles besides those she has; balance and words count what she has, too."""

    new: Mapping[AnnotatorId, tuple[ArticleId, ...]]
    strata: tuple[StratumBalance, ...]
    words: Mapping[AnnotatorId, int]

    @property
    def articles(self) -> int:
        return sum(stratum.articles for stratum in self.strata)

    @property
    def shared(self) -> int:
        return sum(stratum.shared for stratum in self.strata)

    @property
    def is_empty(self) -> bool:
        return not any(self.new.values())

    def total(self, annotator: AnnotatorId) -> int:
        """How many of the articles she has then."""
        return sum(stratum.per_annotator.get(annotator, 0) for stratum in self.strata)
