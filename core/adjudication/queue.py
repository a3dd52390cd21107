"""The queue of cases: which are open, in which order, and how many there are of each sort."""

from bisect import insort
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from core.adjudication.cases import ArticleCases, Case, CaseState
from core.model.ids import ArticleId, LayerId
from core.model.verdict import CaseRef, Disagreement

_CAUSES = {kind: place for place, kind in enumerate(Disagreement)}


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
    order: tuple[int, ArticleId, int, str]
    """By cause, then article, then place in it."""

    @property
    def cause(self) -> Disagreement | None:
        """The first kind of disagreement, by which the queue is ordered."""
        return self.kinds[0] if self.kinds else None

    @property
    def is_disagreement(self) -> bool:
        """Whether somebody is to decide, and no rule of one alone or of all can."""
        return bool(self.kinds) and not self.is_single


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


_Items = list[QueueItem]
_ORDER = attrgetter("order")


class Queue:
    """All cases of all articles, as far as a list shows them.

    It is a value: `updated` makes another one, with the articles that were touched alone, and
    what was asked of this one is not sorted, sought or counted anew.
    """

    def __init__(self, layers: tuple[LayerId, ...]) -> None:
        self.layers = layers
        self.of_article: Mapping[ArticleId, tuple[QueueItem, ...]] = {}
        self._tally = Counter[Disagreement | str]()
        self._found: dict[QueueFilter | None, _Items] = {None: []}

    def updated(self, found: Iterable[ArticleCases], asked: Iterable[ArticleId] = ()) -> "Queue":
        """With these articles as they are now; of those `asked` for and not found, none is left."""
        new = {cases.article.id: items_of(cases) for cases in found}
        touched = {*asked, *new}
        old = [item for each in touched for item in self.of_article.get(each, ())]
        come = [item for items in new.values() for item in items]
        queue = Queue(self.layers)
        kept = {a: items for a, items in self.of_article.items() if a not in touched}
        queue.of_article = kept | new
        queue._tally = self._tally.copy()
        queue._tally.subtract(_tally(old))
        queue._tally.update(_tally(come))
        queue._found = {
            wanted: _revised(items, touched, _passing(come, wanted))
            for wanted, items in self._found.items()
        }
        return queue

    def items(self, wanted: QueueFilter = WAITING) -> Sequence[QueueItem]:
        """Those that pass, by cause, then article, then place."""
        if wanted not in self._found:
            self._found[wanted] = _passing(self._found[None], wanted)
        return self._found[wanted]

    def page(self, first: int, limit: int, wanted: QueueFilter = WAITING) -> Sequence[QueueItem]:
        return self.items(wanted)[first : first + limit]

    @property
    def counts(self) -> QueueCounts:
        tally = self._tally
        return QueueCounts(
            open=tally[_OPEN],
            back=tally[CaseState.BACK],
            decided=tally[CaseState.DECIDED],
            unanimous=tally[_UNANIMOUS],
            single=tally[_SINGLE],
            by_kind={kind: tally[kind] for kind in Disagreement},
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
        here = after.order
        is_beyond = here.__gt__ if backwards else here.__lt__
        return next((item for item in found if is_beyond(item.order)), found[0])


_OPEN, _UNANIMOUS, _SINGLE = "disagreement", "unanimous", "single"


def _tally(items: Iterable[QueueItem]) -> Counter[Disagreement | str]:
    """How many there are of each sort; kinds are those of what waits for somebody."""
    tally = Counter[Disagreement | str]()
    for item in items:
        if WAITING.passes(item):
            tally.update(item.kinds)
        if item.state is not CaseState.OPEN:
            tally[item.state] += 1
            continue
        tally[_OPEN] += item.is_disagreement
        tally[_UNANIMOUS] += item.is_unanimous
        tally[_SINGLE] += item.is_single
    return tally


def _passing(items: Iterable[QueueItem], wanted: QueueFilter | None) -> _Items:
    return [item for item in items if wanted is None or wanted.passes(item)]


def _revised(items: _Items, touched: Container[ArticleId], come: _Items) -> _Items:
    """Without what was touched, and with what came of it, in order."""
    kept = [item for item in items if item.ref.article not in touched]
    if len(come) > _FEW:
        return sorted(kept + come, key=_ORDER)
    for item in come:
        insort(kept, item, key=_ORDER)
    return kept


_FEW = 200
"""From so many on, sorting all is quicker than putting one after another where it belongs."""


def items_of(cases: ArticleCases) -> tuple[QueueItem, ...]:
    return tuple(_item(case, cases) for case in cases.cases)


def _item(case: Case, cases: ArticleCases) -> QueueItem:
    cause = _CAUSES[case.kinds[0]] if case.kinds else len(_CAUSES)
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
        (cause, case.ref.article, case.place, case.ref.key),
    )
