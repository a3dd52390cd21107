"""Puts articles into splits one after another, so that no later one moves an earlier one.

Two wishes meet here: that an article’s split is fixed by its own uid and the seed, and that
near-duplicates are never in two splits. They are kept by taking articles in order, first those
whose splits an earlier release gave, then by arrival, and looking only at those taken before:

- without a near-duplicate among them, an article goes where its uid and the seed put it;
- with near-duplicates in one split, it goes there as well;
- with near-duplicates in several splits, which it would join to one group, it is withheld: it goes
  into no split and out with no data, and those before it stay where they are;
- one whose split is remembered keeps it, or is withheld if a near-duplicate is elsewhere.

So articles that are added move nobody, and no group crosses a split.
"""

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from core.model.ids import ArticleId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.splits.split import Shares, Split, own_split
from core.text.near_duplicates import SIMILAR, runs_of, similarity

_KEPT = 2_000
_TOLD_EVERY = 200


@dataclass(frozen=True, slots=True)
class Placeable:
    """An article with what its near-duplicates are found by.

    `sketch`: of `core.text.near_duplicates`; `normal`: a digest of its text by words alone.
    """

    id: ArticleId
    uid: str
    title: str
    sketch: bytes
    normal: bytes


@dataclass(frozen=True, slots=True)
class Drawing:
    """How splits are drawn. `remembered`: those that an earlier release gave, by uid."""

    seed: int = 0
    shares: Shares = field(default_factory=Shares)
    remembered: Mapping[str, Split] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """By uid: the split of each article; the near-duplicate before it in whose split it is; and
    those that are withheld, each with one near-duplicate of every split it has one in."""

    splits: Mapping[str, Split]
    follows: Mapping[str, str]
    withheld: Mapping[str, tuple[str, ...]]


def placed(
    articles: Sequence[Placeable],
    text_of: Callable[[ArticleId], str],
    drawing: Drawing,
    progress: Progress = silent,
) -> Plan:
    """`articles` by arrival. Takes time linear in their number but where very many are alike."""
    ordered = sorted(articles, key=lambda each: each.uid not in drawing.remembered)
    return _Placing(ordered, text_of, drawing).plan(progress)


class _Shared:
    """What some articles have in common that may be near-duplicates: those placed, by split."""

    __slots__ = ("is_sure", "placed")

    def __init__(self, *, is_sure: bool) -> None:
        self.is_sure = is_sure
        self.placed: dict[Split, list[int]] = {}


class _Placing:
    def __init__(
        self,
        articles: Sequence[Placeable],
        text_of: Callable[[ArticleId], str],
        drawing: Drawing,
    ) -> None:
        self._articles = articles
        self._drawing = drawing
        self._runs = lru_cache(_KEPT)(lambda number: runs_of(text_of(articles[number].id)))
        self._shared: dict[int, list[_Shared]] = {}
        self._gather([each.normal for each in articles], is_sure=True)
        sketches = [array("Q", each.sketch) for each in articles]
        for band in range(max(map(len, sketches), default=0)):
            self._gather([s[band] if len(s) > band else None for s in sketches], is_sure=False)

    def _gather(self, keys: Sequence[bytes | int | None], *, is_sure: bool) -> None:
        """Let those of the same key know what they share."""
        first: dict[bytes | int, int] = {}
        shared: dict[bytes | int, _Shared] = {}
        for number, key in enumerate(keys):
            if key is None:
                continue
            if key not in first:
                first[key] = number
                continue
            if key not in shared:
                shared[key] = _Shared(is_sure=is_sure)
                self._shared.setdefault(first[key], []).append(shared[key])
            self._shared.setdefault(number, []).append(shared[key])

    def plan(self, progress: Progress) -> Plan:
        splits: dict[str, Split] = {}
        follows: dict[str, str] = {}
        withheld: dict[str, tuple[str, ...]] = {}
        drawing = self._drawing
        for number, article in enumerate(self._articles):
            if number % _TOLD_EVERY == 0:
                progress(number, len(self._articles), Phrase("Splitting"))
            near = {split: self._articles[other].uid for split, other in self._near(number)}
            told = drawing.remembered.get(article.uid)
            if len({*near, *([told] if told else [])}) > 1:
                withheld[article.uid] = tuple(near.values())
                continue
            own = told or own_split(article.uid, drawing.seed, drawing.shares)
            split = next(iter(near), own)
            splits[article.uid] = split
            if near:
                follows[article.uid] = near[split]
            for shared in self._shared.get(number, ()):
                shared.placed.setdefault(split, []).append(number)
        return Plan(splits, follows, withheld)

    def _near(self, number: int) -> Iterator[tuple[Split, int]]:
        """Every split that has a near-duplicate, each with the first one found."""
        found: set[Split] = set()
        unlike: set[int] = set()
        for shared in self._shared.get(number, ()):
            for split, others in shared.placed.items():
                if split in found:
                    continue
                like = self._like(number, others, unlike, is_sure=shared.is_sure)
                if like is not None:
                    found.add(split)
                    yield split, like

    def _like(
        self, number: int, others: Sequence[int], unlike: set[int], *, is_sure: bool
    ) -> int | None:
        for other in others:
            if is_sure:
                return other
            if other in unlike:
                continue
            if similarity(self._runs(other), self._runs(number)) >= SIMILAR:
                return other
            unlike.add(other)
        return None
