"""What a release would hold: splits and their balance, leakage, losses, changes."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from core.exchange.choosing import selected
from core.exchange.format import Writer
from core.exchange.huggingface import format as huggingface
from core.exchange.huggingface.rows import Rows
from core.exchange.losses import Tally
from core.exchange.marking import unmarked
from core.exchange.registry import format_named
from core.exchange.selection import Selection
from core.model.codebook import Codebook
from core.model.ids import ArticleId
from core.model.phrase import Phrase, Refused
from core.model.progress import Progress, silent
from core.model.released import KnownRelease
from core.project import Project
from core.releasing.asking import Asked, Terms, obstacles
from core.releasing.balance import Balance
from core.releasing.before import Before, before
from core.releasing.changes import Changes, Comparing, indexed
from core.releasing.earlier import Earlier
from core.splits.leakage import Leakage, leakage
from core.splits.placing import Placeable, Plan, placed
from core.splits.split import Split


@dataclass(frozen=True, slots=True)
class Withheld:
    """An article that is left out, with those of several splits it is near, by their titles."""

    uid: str
    title: str
    near: tuple[tuple[str, Split], ...]


@dataclass(frozen=True)
class Preview:
    """What a release would hold; see `core.releasing`.

    `follows`: by uid, the article in whose split one is since they are near-duplicates.
    `unresolved`: disagreements that wait for a decision, by article, also where it has no gold yet;
    `marked`: how many of them are in what goes out. `drafts` stay behind. `again`: the last
    release, of which nothing has changed. `changes`: None of a first one, and where the one before
    is gone.
    """

    terms: Terms
    earlier: Earlier | None
    codebook: Codebook
    balance: Mapping[Split, Balance]
    follows: Mapping[str, str]
    withheld: tuple[Withheld, ...]
    leakage: Leakage
    losses: Mapping[str, tuple[Phrase, ...]]
    changes: Changes | None
    unresolved: Mapping[ArticleId, int]
    marked: int
    drafts: int
    obstacles: tuple[Phrase, ...]
    again: KnownRelease | None = None

    @property
    def articles(self) -> int:
        return sum(each.articles for each in self.balance.values())

    @property
    def is_redrawn(self) -> bool:
        """Whether splits do not go on, since another seed or other shares are asked for."""
        earlier, drawing = self.earlier, self.terms.drawing
        if earlier is None or earlier.is_named:
            return False
        return (drawing.seed, drawing.shares) != (earlier.seed, earlier.shares)

    @property
    def statements(self) -> int:
        return sum(each.statements for each in self.balance.values())


@dataclass(frozen=True)
class Prepared:
    """A preview with what writing takes: `selection` is what goes out, without what is withheld;
    `placeable`: of every article of the project."""

    preview: Preview
    plan: Plan
    selection: Selection
    placeable: Mapping[ArticleId, Placeable]

    def of_split(self, split: Split) -> Selection:
        """What goes out of that split alone."""
        return _only(
            self.selection,
            (
                each.id
                for each in self.selection.chosen
                if self.plan.splits[self.placeable[each.id].uid] is split
            ),
        )


def preview(project: Project, asked: Asked, progress: Progress = silent) -> Preview:
    """Refused only where a wish makes no sense, or there is no gold layer at all."""
    with prepared(project, asked, progress) as found:
        return found.preview


@contextmanager
def prepared(project: Project, asked: Asked, progress: Progress) -> Iterator[Prepared]:
    """As of one moment, for as long as the block lasts."""
    with project.snapshot():
        yield _Preparing(project, asked, progress).prepared()


def _only(selection: Selection, wanted: Iterator[ArticleId]) -> Selection:
    """The same with these articles alone."""
    kept, found = set(wanted), replace(selection)
    found.chosen = [each for each in selection.chosen if each.id in kept]
    return found


class _Preparing:
    def __init__(self, project: Project, asked: Asked, progress: Progress) -> None:
        self._project = project
        self._progress = progress
        self._before: Before = before(project, asked, progress)
        self._earlier, self._terms = self._before.earlier, self._before.terms
        options = replace(self._terms.options, with_unresolved=True)
        chosen = selected(project, huggingface.FORMAT, options, progress)
        self._unresolved = {number: each.cases for number, each in chosen.unresolved.items()}
        every = project.placeable_articles(progress)
        self._placeable = {each.id: each for each in every}
        self._plan = placed(every, project.text, self._terms.drawing, progress)
        withheld = self._plan.withheld
        self._left = [e for e in self._of(chosen) if e.uid in withheld]
        self._selection = _only(chosen, (e.id for e in self._of(chosen) if e.uid not in withheld))
        self._balance = {split: Balance() for split in Split}

    def _of(self, selection: Selection) -> Sequence[Placeable]:
        return [self._placeable[each.id] for each in selection.chosen]

    def prepared(self) -> Prepared:
        losses, changes = self._gone_through()
        terms, plan, out = self._terms, self._plan, self._of(self._selection)
        leaks = leakage(out, plan.splits, self._project.text, self._progress)
        in_the_way = [*obstacles(terms, self._unresolved, len(out)), *_leaking(leaks)]
        gold = {layer.id for layer in self._selection.layers}
        counts = self._project.layer_counts()
        uids = {each.uid for each in out}
        found = Preview(
            terms, self._earlier, self._selection.codebook, self._balance,
            {uid: other for uid, other in plan.follows.items() if uid in uids},
            tuple(map(self._withheld, self._left)), leaks, losses, changes, self._unresolved,
            sum(self._unresolved.get(each.id, 0) for each in out),
            sum(each.drafts for each in counts if each.layer.id in gold), tuple(in_the_way),
            self._before.again,
        )  # fmt: skip
        return Prepared(found, plan, self._selection, self._placeable)

    def _gone_through(self) -> tuple[dict[str, tuple[Phrase, ...]], Changes | None]:
        """Counts everything in one pass over what goes out."""
        selection, splits = replace(self._selection, is_counting=True), self._plan.splits
        selection.chosen = self._selection.chosen
        rows = Rows(selection.codebook)
        tallies = {name: self._tally(name) for name in self._terms.formats}
        earlier = self._earlier
        is_there = earlier is not None and earlier.folder is not None
        comparing = Comparing(earlier) if earlier is not None and is_there else None
        for annotated in selection.articles():
            split = splits[annotated.article.uid]
            self._balance[split].add(annotated, selection.codebook)
            for tally in tallies.values():
                if tally is not None:
                    tally.add(annotated)
            if comparing is not None:
                for share in annotated.shares:
                    comparing.add(indexed(rows.row(annotated, share), split))
        losses = {
            name: (*(t.phrases() if t is not None else ()), *self._unmarked(name))
            for name, t in tallies.items()
        }
        return losses, comparing.changes() if comparing is not None else None

    def _tally(self, name: str) -> Tally | None:
        writer = writer_of(name)
        return writer.tally(_all(name), self._selection, self._terms.options)

    def _unmarked(self, name: str) -> tuple[Phrase, ...]:
        """What waits for a decision without a format telling of it."""
        return unmarked(writer_of(name).marking(_all(name)), self._selection).phrases()

    def _withheld(self, article: Placeable) -> Withheld:
        titles = {each.uid: each.title for each in self._placeable.values()}
        near = self._plan.withheld[article.uid]
        return Withheld(
            article.uid, article.title, tuple((titles[u], self._plan.splits[u]) for u in near)
        )


def _all(name: str) -> Path:
    """As a name that stands for those of all splits."""
    return Path(part_name(name, "all"))


def writer_of(name: str) -> Writer:
    writer = format_named(name).writer
    assert writer is not None
    return writer


def part_name(name: str, split: str) -> str:
    """What a split is called in a further format: a folder where the format can be one."""
    if writer_of(name).files(Path(split)) is not None:
        return split
    return f"{split}{next(iter(format_named(name).extensions), '')}"


def _leaking(found: Leakage) -> Iterator[Phrase]:
    if found.leaks:
        yield Phrase.of(
            "Texts that are alike stand in several splits: {near} groups of near-duplicates, and "
            "{same} of texts of the same words. Take another seed, or no earlier release.",
            near=found.near,
            same=found.same,
        )


def refuse_obstacles(found: Preview) -> None:
    """Refused with the first."""
    for obstacle in found.obstacles:
        raise Refused("{reason}", reason=obstacle)
