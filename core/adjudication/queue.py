"""The queue of cases: which are open, in which order, and how many there are of each sort."""

from bisect import bisect_left, insort
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
    is_disagreement: bool
    """Whether somebody is to decide, and no rule of one alone or of all can."""
    is_unfinished: bool
    """Somebody is at work on the article still."""
    order: tuple[int, ArticleId, int, str]
    """By cause, then article, then place in it."""

    @property
    def cause(self) -> Disagreement | None:
        """The first kind of disagreement, by which the queue is ordered."""
        return self.kinds[0] if self.kinds else None


@dataclass(frozen=True)
class QueueFilter:
    """What of a queue is asked for: without more, the disagreements that wait for a decision."""

    states: frozenset[CaseState] = frozenset({CaseState.OPEN, CaseState.BACK})
    kinds: frozenset[Disagreement] | None = None
    article: ArticleId | None = None
    with_agreed: bool = False
    """Those on which all agree, too, and those of articles that one annotator did alone."""

    def passes(self, item: QueueItem) -> bool:
        return bool(self.among([item]))

    def among(self, items: Iterable[QueueItem]) -> list[QueueItem]:
        """Those that pass, in their order."""
        states, kinds, article, agreed = self.states, self.kinds, self.article, self.with_agreed
        return [
            item
            for item in items
            if (kinds is None or not kinds.isdisjoint(item.kinds))
            and item.state in states
            and (agreed or item.is_disagreement or item.state is CaseState.BACK)
            and (article is None or item.ref.article == article)
        ]


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
            wanted: _revised(items, touched, come if wanted is None else wanted.among(come))
            for wanted, items in self._found.items()
        }
        return queue

    def items(self, wanted: QueueFilter = WAITING) -> Sequence[QueueItem]:
        """Those that pass, by cause, then article, then place."""
        if wanted not in self._found:
            self._found[wanted] = wanted.among(self._found[None])
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
        found = self.items(wanted)
        if not found or after is None:
            return found[-1 if backwards else 0] if found else None
        here = bisect_left(found, after.order, key=_ORDER)
        is_here = here < len(found) and found[here].ref == after.ref
        if is_here and len(found) == 1:
            return None
        return found[here - 1] if backwards else found[(here + is_here) % len(found)]


_OPEN, _UNANIMOUS, _SINGLE = "disagreement", "unanimous", "single"


def _tally(items: Iterable[QueueItem]) -> Counter[Disagreement | str]:
    """How many there are of each sort; kinds are those of what waits for somebody."""
    tally = Counter[Disagreement | str]()
    every = list(items)
    tally.update(kind for item in WAITING.among(every) for kind in item.kinds)
    for item in every:
        if item.state is not CaseState.OPEN:
            tally[item.state] += 1
            continue
        tally[_OPEN] += item.is_disagreement
        tally[_UNANIMOUS] += item.is_unanimous
        tally[_SINGLE] += item.is_single
    return tally


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
        bool(case.kinds) and not case.is_single,
        bool(cases.unfinished),
        (cause, case.ref.article, case.place, case.ref.key),
    )
