"""Whether a text, or nearly the same one, is in two splits: looked for once more, by itself."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from core.model.ids import ArticleId
from core.model.phrase import Phrase
from core.model.progress import Progress, silent
from core.splits.placing import Placeable
from core.splits.split import Split
from core.text.near_duplicates import grouped

_ABOUT_BANDS = 32


@dataclass(frozen=True, slots=True)
class Leak:
    """Articles that are alike, and in more than one split; `is_same`: of the same words."""

    uids: tuple[str, ...]
    splits: tuple[Split, ...]
    is_same: bool


@dataclass(frozen=True, slots=True)
class Leakage:
    """What was looked at, and what was found. `groups`: of near-duplicates that stay together."""

    articles: int
    groups: int
    leaks: tuple[Leak, ...]

    @property
    def near(self) -> int:
        return sum(not leak.is_same for leak in self.leaks)

    @property
    def same(self) -> int:
        return sum(leak.is_same for leak in self.leaks)


def leakage(
    articles: Sequence[Placeable],
    splits: Mapping[str, Split],
    text_of: Callable[[ArticleId], str],
    progress: Progress = silent,
) -> Leakage:
    """Of the articles that go out, each of which is in `splits`."""
    same: dict[bytes, list[str]] = {}
    for each in articles:
        same.setdefault(each.normal, []).append(each.uid)
    near = grouped(
        [each.sketch for each in articles],
        lambda number: text_of(articles[number].id),
        lambda band: progress(band, _ABOUT_BANDS, Phrase("Looking for leakage")),
    )
    groups = [tuple(articles[number].uid for number in group) for group in near]
    leaks = [
        Leak(tuple(uids), crossed, is_same)
        for is_same, found in ((True, same.values()), (False, groups))
        for uids in found
        if len(crossed := tuple(sorted({splits[uid] for uid in uids}))) > 1
    ]
    return Leakage(len(articles), len(groups), tuple(leaks))
