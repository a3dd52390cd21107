"""The queue of cases: which are open, in which order, and how many there are of each sort."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from core.adjudication.cases import ArticleCases, Case, CaseState
from core.model.ids import ArticleId, LayerId
from core.model.verdict import CaseRef, Disagreement

_CAUSES = {kind: place for place, kind in enumerate(Disagreement)}
_WITHOUT = len(_CAUSES)


@dataclass(frozen=True, slots=True)
class QueueItem:
    """What the queue keeps of a case: little, for there are many."""

    ref: CaseRef
    uid: str
    """Of the article."""
    title: str
    place: int
    kinds: tuple[Disagreement, ...]
    state: CaseState
    versions: int
    is_single: bool
    is_unanimous: bool
    is_unfinished: bool
    """Somebody is at work on the article still."""

    @property
    def cause(self) -> Disagreement | None:
        """The first kind of disagreement, by which the queue is ordered."""
        return self.kinds[0] if self.kinds else None

    @property
    def is_disagreement(self) -> bool:
        """Whether somebody is to decide, and no rule of one alone or of all can."""
        return bool(self.kinds) and not self.is_single

    @property
    def order(self) -> tuple[int, ArticleId, int, str]:
        """By cause, then article, then place in it."""
        cause = _CAUSES[self.kinds[0]] if self.kinds else _WITHOUT
        return (cause, self.ref.article, self.place, self.ref.key)


@dataclass(frozen=True)
class QueueFilter:
    """What of a queue is asked for: without more, the disagreements that wait for a decision."""

    states: frozenset[CaseState] = frozenset({CaseState.OPEN, CaseState.BACK})
    kinds: frozenset[Disagreement] | None = None
    article: ArticleId | None = None
    with_agreed: bool = False
    """Those on which all agree, too, and those of articles that one annotator did alone."""

    def passes(self, item: QueueItem) -> bool:
        return (
            item.state in self.states
            and (self.kinds is None or not self.kinds.isdisjoint(item.kinds))
            and self.article in (None, item.ref.article)
            and (self.with_agreed or item.is_disagreement or item.state is CaseState.BACK)
        )


WAITING = QueueFilter()


@dataclass(frozen=True)
class QueueCounts:
    """`open`: disagreements that nobody has decided; `back`: decided ones that changed since.

    `unanimous` and `single`: cases that wait for a rule. `by_kind`: of those open and back; a case
    may be of several kinds.
    """

    open: int
    back: int
    decided: int
    unanimous: int
    single: int
    by_kind: Mapping[Disagreement, int]


@dataclass(frozen=True)
class Queue:
    """All cases of all articles, as far as a list shows them. It is a value: it changes by
    `updated`, with the articles that were touched alone."""

    layers: tuple[LayerId, ...]
    of_article: Mapping[ArticleId, tuple[QueueItem, ...]] = field(default_factory=dict)

    def updated(self, found: Iterable[ArticleCases], asked: Iterable[ArticleId] = ()) -> "Queue":
        """With these articles as they are now; of those `asked` for and not found, none is left."""
        changed = dict(self.of_article)
        for article in asked:
            changed.pop(article, None)
        for cases in found:
            changed[cases.article.id] = items_of(cases)
        return replace(self, of_article=changed)

    def items(self, wanted: QueueFilter = WAITING) -> Sequence[QueueItem]:
        """Those that pass, by cause, then article, then place."""
        return [item for item in self._ordered if wanted.passes(item)]

    def page(self, first: int, limit: int, wanted: QueueFilter = WAITING) -> Sequence[QueueItem]:
        return self.items(wanted)[first : first + limit]

    @cached_property
    def counts(self) -> QueueCounts:
        every = self._ordered
        waiting = [item for item in every if WAITING.passes(item)]
        kinds = Counter(kind for item in waiting for kind in item.kinds)
        opened = [item for item in every if item.state is CaseState.OPEN]
        return QueueCounts(
            open=sum(item.is_disagreement for item in opened),
            back=sum(item.state is CaseState.BACK for item in every),
            decided=sum(item.state is CaseState.DECIDED for item in every),
            unanimous=sum(item.is_unanimous for item in opened),
            single=sum(item.is_single for item in opened),
            by_kind={kind: kinds[kind] for kind in Disagreement},
        )

    def next_open(
        self, after: QueueItem | None, *, backwards: bool = False, wanted: QueueFilter = WAITING
    ) -> QueueItem | None:
        """The nearest one behind, or before, where `after` stands or stood; around the end, too.

        None where nothing is left but `after` itself.
        """
        found = [item for item in self.items(wanted) if after is None or item.ref != after.ref]
        if backwards:
            found.reverse()
        if after is None or not found:
            return found[0] if found else None
        beyond = (
            i for i in found if (i.order < after.order if backwards else i.order > after.order)
        )
        return next(beyond, found[0])

    @cached_property
    def _ordered(self) -> list[QueueItem]:
        every = [item for items in self.of_article.values() for item in items]
        every.sort(key=lambda item: item.order)
        return every


def items_of(cases: ArticleCases) -> tuple[QueueItem, ...]:
    return tuple(_item(case, cases) for case in cases.cases)


def _item(case: Case, cases: ArticleCases) -> QueueItem:
    return QueueItem(
        case.ref,
        cases.article.uid,
        cases.article.title,
        case.place,
        case.kinds,
        case.state,
        len(case.statements),
        case.is_single,
        case.is_unanimous,
        bool(cases.unfinished),
    )
