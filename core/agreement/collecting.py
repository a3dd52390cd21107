"""What a report stands on, gathered article by article and then let go: numbers alone are kept."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, combinations

import numpy as np

from core.agreement import detection
from core.agreement.alignment import Match, Pairing, Said, Unit, paired, units_of
from core.agreement.article_sets import KnownSets, Sets
from core.agreement.detection import Counts
from core.agreement.level import Level
from core.agreement.parts import SILENT, Coder, Part, Table
from core.agreement.ratings import MISSING, Ratings
from core.model.compared import ComparedArticle
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState

_FOUND = ("yes", "no")
_DECIDED = (ArticleState.DONE, ArticleState.SKIPPED)


@dataclass(frozen=True, slots=True)
class Kept:
    """What is still known of an article once it has been counted.

    `revision`: the newest that one of its statements was made under; None without statements.
    """

    id: ArticleId
    published: str | None
    revision: int | None


@dataclass(frozen=True, slots=True)
class _Heard:
    """An article while it is counted: what each layer says that is done with it.

    `found`: of each pair what is counted of its pairing; `sets`: the number of the set of what a
    layer says; `numbers`: those of statements, by their uid.
    """

    number: int
    said: Mapping[LayerId, Said]
    pairings: Mapping[tuple[LayerId, LayerId], Pairing]
    found: Mapping[tuple[LayerId, LayerId], detection.Row]
    sets: Mapping[LayerId, int]
    numbers: Mapping[str, int]
    drafts: Mapping[LayerId, int]


class Group:
    """What some layers, two or all, said of the articles that they are done with."""

    def __init__(
        self, layers: Mapping[LayerId, str], coder: Coder, known: KnownSets, at_least: float
    ) -> None:
        self.layers = tuple(layers)
        self.names = tuple(layers.values())
        self._at_least = at_least
        self.table = Table(self.names, coder)
        self.sets = Sets(known)
        self.articles = array("i")
        self.statements = dict.fromkeys(self.names, 0)
        self.drafts = dict.fromkeys(self.names, 0)
        self.alone = dict.fromkeys(self.names, 0)
        self.units = 0
        self._found = array("q")
        self._finds = array("b")
        self._states = array("b")

    def counts(self) -> Counts:
        rows = np.array(self._found, dtype=np.int64).reshape(-1, detection.WIDTH)
        return Counts(map(tuple, rows.tolist()), len(self.layers))

    def add(self, heard: _Heard) -> None:
        """An article; a layer that is not done with it says nothing."""
        done = [layer for layer in self.layers if layer in heard.said]
        self.articles.append(heard.number)
        for layer, name in zip(self.layers, self.names, strict=True):
            count = len(heard.said[layer].statements) if layer in heard.said else None
            self._finds.append(MISSING if count is None else int(not count))
            if count is not None:
                self.statements[name] += count
                self.drafts[name] += heard.drafts.get(layer, 0)
        matches: list[Match] = []
        for one, other in combinations(done, 2):
            self._found.extend(heard.found[one, other])
            matches += heard.pairings[one, other].at_least(self._at_least)
        self.sets.add([heard.sets[layer] for layer in done])
        if len(done) == len(self.layers) == 2:
            self._add_matches(heard, matches)
        else:
            self._add_units(heard, units_of({y: heard.said[y] for y in done}, matches))

    def add_states(self, article: ComparedArticle) -> None:
        """Who is done with an article and who skipped it, where two or more decided."""
        states = [article.states.get(layer) for layer in self.layers]
        decided = [MISSING if s not in _DECIDED else _DECIDED.index(s) for s in states]
        if len(decided) - decided.count(MISSING) >= 2:
            self._states.extend(decided)

    def finds(self) -> Ratings:
        """Whether each found anything in each article."""
        return self._ratings(self._finds, _FOUND, self.articles)

    def states(self) -> Ratings:
        """What each decided of each article where two or more decided."""
        return self._ratings(self._states, tuple(state.value for state in _DECIDED))

    def _ratings(
        self, codes: "array[int]", categories: tuple[str, ...], groups: "array[int] | None" = None
    ) -> Ratings:
        table = np.array(codes, dtype=np.int32).reshape(-1, len(self.names))
        numbers = None if groups is None else np.array(groups, dtype=np.int32)
        return Ratings(self.names, table, categories, Level.NOMINAL, numbers)

    def _add_matches(self, heard: _Heard, matches: Sequence[Match]) -> None:
        """Of two layers, their matches are the units; all other statements stand alone."""
        counts = [len(heard.said[layer].statements) for layer in self.layers]
        self.units += sum(counts) - len(matches)
        for name, count in zip(self.names, counts, strict=True):
            self.alone[name] += count - len(matches)
        numbers = heard.numbers
        for match in matches:
            self.table.add(heard.number, (numbers[match.one.uid], numbers[match.other.uid]))

    def _add_units(self, heard: _Heard, units: Sequence[Unit]) -> None:
        self.units += len(units)
        for unit in units:
            if len(unit.statements) == 1:
                layer = unit.statements[0].layer
                self.alone[self.names[self.layers.index(layer)]] += 1
                continue
            said = {each.layer: heard.numbers[each.uid] for each in unit.statements}
            self.table.add(heard.number, [said.get(layer, SILENT) for layer in self.layers])


@dataclass
class Collected:
    """All that a report needs of the articles that it is told.

    An article enters if all compared layers are done with it; with `partial`, if two of them are,
    and the others are missing. Each pair has its own articles: those that both are done with.
    """

    layers: Mapping[LayerId, str]
    parts: Sequence[Part]
    partial: bool = False
    at_least: float = 0.0
    """The overlap from which on two statements are one unit; all are counted for detection."""
    kept: list[Kept] = field(default_factory=list)
    seen: int = 0
    """Articles that one of the layers has a say on."""

    def __post_init__(self) -> None:
        self._coder, self._sets = Coder(self.parts), KnownSets()
        self.done = dict.fromkeys(self.layers.values(), 0)
        self.all = self._group(tuple(self.layers))
        self.pairs = {pair: self._group(pair) for pair in combinations(self.layers, 2)}

    def _group(self, layers: Sequence[LayerId]) -> Group:
        names = {layer: self.layers[layer] for layer in layers}
        return Group(names, self._coder, self._sets, self.at_least)

    def add(self, article: ComparedArticle) -> None:
        done_by = article.done_by()
        done = [layer for layer in self.layers if layer in done_by]
        self.seen += 1
        for layer in done:
            self.done[self.layers[layer]] += 1
        for group in (self.all, *self.pairs.values()):
            group.add_states(article)
        enters = len(done) >= (min(2, len(self.layers)) if self.partial else len(self.layers))
        if not (enters or len(done) >= 2):
            return
        heard = self._heard(article, done)
        for pair in heard.pairings:
            self.pairs[pair].add(heard)
        if enters:
            self.all.add(heard)

    def _heard(self, article: ComparedArticle, done: Sequence[LayerId]) -> _Heard:
        number = len(self.kept)
        said = {layer: Said(article.said_by(layer)) for layer in done}
        statements = list(chain.from_iterable(each.statements for each in said.values()))
        revision = max((each.codebook_revision for each in statements), default=None)
        self.kept.append(Kept(article.id, article.published, revision))
        counts = {layer: len(each.statements) for layer, each in said.items()}
        pairings = {
            (one, other): paired(said[one], said[other]) for one, other in combinations(done, 2)
        }
        found = {
            (one, other): detection.counted(number, counts[one], counts[other], pairing)
            for (one, other), pairing in pairings.items()
        }
        return _Heard(
            number,
            said,
            pairings,
            found,
            {layer: self._sets.number(each.parts) for layer, each in said.items()},
            {each.uid: self._coder.number(each) for each in statements},
            article.drafts,
        )
