"""What a report stands on, gathered article by article and then let go: numbers alone are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from core.agreement import detection
from core.agreement.alignment import Match, Pairing, Unit, pairs, units_of
from core.agreement.article_sets import Sets, triples_of
from core.agreement.detection import Counts
from core.agreement.level import Level
from core.agreement.parts import Coder, Part, Row, Table
from core.agreement.ratings import Ratings, rated
from core.model.compared import ComparedArticle, ComparedStatement
from core.model.ids import ArticleId, LayerId
from core.model.layer import ArticleState

_DECIDED = (ArticleState.DONE, ArticleState.SKIPPED)
_Coded = Mapping[str, Row]


@dataclass(frozen=True, slots=True)
class Kept:
    """What is still known of an article once it has been counted.

    `revision`: the newest that one of its statements was made under; None without statements.
    """

    id: ArticleId
    published: str | None
    revision: int | None


class Group:
    """What some layers, two or all, said of the articles that they are done with."""

    def __init__(self, layers: Mapping[LayerId, str], coder: Coder, at_least: float) -> None:
        self.layers = tuple(layers)
        self.names = tuple(layers.values())
        self._at_least = at_least
        self.table = Table(self.names, coder)
        self.sets = Sets()
        self.articles: list[int] = []
        self.statements = dict.fromkeys(self.names, 0)
        self.drafts = dict.fromkeys(self.names, 0)
        self.alone = dict.fromkeys(self.names, 0)
        self.units = 0
        self._found: list[detection.Row] = []
        self._finds: list[list[str | None]] = []
        self._states: list[list[str | None]] = []

    def counts(self) -> Counts:
        return Counts(self._found, len(self.layers))

    def add(
        self,
        number: int,
        article: ComparedArticle,
        pairings: Mapping[tuple[LayerId, LayerId], Pairing],
        coded: _Coded,
    ) -> None:
        """An article; a layer that is not done with it says nothing."""
        done = [layer for layer in self.layers if layer in article.done_by()]
        self.articles.append(number)
        for layer, name in zip(self.layers, self.names, strict=True):
            if layer in done:
                self.statements[name] += len(article.said_by(layer))
                self.drafts[name] += article.drafts.get(layer, 0)
        matches: list[Match] = []
        for one, other in combinations(done, 2):
            said = len(article.said_by(one)), len(article.said_by(other))
            self._found.append(detection.counted(number, *said, pairings[one, other]))
            matches += pairings[one, other].at_least(self._at_least)
        self.sets.add([triples_of(article.said_by(layer)) for layer in done])
        finds = [bool(article.said_by(y)) if y in done else None for y in self.layers]
        self._finds.append([None if find is None else _YES_NO[find] for find in finds])
        if len(done) == len(self.layers) == 2:
            self._add_matches(number, matches, coded)
        else:
            self._add_units(number, units_of(article, done, matches), coded)

    def add_states(self, article: ComparedArticle) -> None:
        """Who is done with an article and who skipped it, where two or more decided."""
        states = [article.states.get(layer) for layer in self.layers]
        decided = [s.value if s is not None and s in _DECIDED else None for s in states]
        if len(decided) - decided.count(None) >= 2:
            self._states.append(list(decided))

    def finds(self) -> Ratings:
        """Whether each found anything in each article."""
        return rated(self.names, self._finds, Level.NOMINAL, _YES_NO[::-1], self.articles)

    def states(self) -> Ratings:
        """Who is done with what and who skipped it; each article is a unit of its own."""
        return rated(self.names, self._states, Level.NOMINAL, [s.value for s in _DECIDED])

    def _add_matches(self, number: int, matches: Sequence[Match], coded: _Coded) -> None:
        """Of two layers, their matches are the units; all other statements stand alone."""
        _, one, other, *_ = self._found[-1]
        self.units += one + other - len(matches)
        for name, count in zip(self.names, (one, other), strict=True):
            self.alone[name] += count - len(matches)
        for match in matches:
            self.table.add(number, [coded[match.one.uid], coded[match.other.uid]])

    def _add_units(self, number: int, units: Sequence[Unit], coded: _Coded) -> None:
        self.units += len(units)
        silent = self.table.coder.silent
        for unit in units:
            if len(unit.statements) == 1:
                layer = unit.statements[0].layer
                self.alone[self.names[self.layers.index(layer)]] += 1
                continue
            said = {statement.layer: coded[statement.uid] for statement in unit.statements}
            self.table.add(number, [said.get(layer, silent) for layer in self.layers])


_YES_NO = ("no", "yes")


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
        self.coder = Coder(self.parts)
        self.done = dict.fromkeys(self.layers.values(), 0)
        self.all = Group(self.layers, self.coder, self.at_least)
        self.pairs = {
            pair: Group({y: self.layers[y] for y in pair}, self.coder, self.at_least)
            for pair in combinations(self.layers, 2)
        }

    def add(self, article: ComparedArticle) -> None:
        done = [layer for layer in self.layers if layer in article.done_by()]
        self.seen += 1
        for layer in done:
            self.done[self.layers[layer]] += 1
        self.all.add_states(article)
        enters = len(done) >= (min(2, len(self.layers)) if self.partial else len(self.layers))
        if not (enters or len(done) >= 2):
            return
        number = len(self.kept)
        self.kept.append(_kept(article, done))
        pairings = {
            (one, other): pairs(article.said_by(one), article.said_by(other))
            for one, other in combinations(done, 2)
        }
        coded = {
            said.uid: self.coder.row(said) for layer in done for said in article.said_by(layer)
        }
        for pair in pairings:
            self.pairs[pair].add(number, article, pairings, coded)
        if enters:
            self.all.add(number, article, pairings, coded)


def _kept(article: ComparedArticle, done: Sequence[LayerId]) -> Kept:
    said: list[ComparedStatement] = [s for layer in done for s in article.said_by(layer)]
    revisions = [statement.codebook_revision for statement in said]
    return Kept(article.id, article.published, max(revisions, default=None))
