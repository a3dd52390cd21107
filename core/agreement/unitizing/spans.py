"""Where a project's layers marked what: alpha per role, and the ᵤα family of their evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from core.agreement.coefficients.figure import Figure
from core.agreement.unitizing.continuum import Continuum, Mark, marked
from core.agreement.unitizing.family import Family, family
from core.agreement.unitizing.partition import partition
from core.agreement.unitizing.role_tallies import RoleTallies, figures
from core.agreement.unitizing.roles import Grain, RoleMarks, Words
from core.model.compared import ComparedArticle
from core.model.ids import LayerId
from core.model.progress import Progress, silent
from core.model.span import Role


@dataclass(frozen=True, slots=True)
class Spans:
    """Of some layers, over the articles that every one of them is done with.

    `roles`: Krippendorff's alpha of marked or not, by grain and role; words only where their
    places were told. `evidence`: passages of evidence as units, and measures as what they are,
    all measures of a place together.
    """

    articles: int
    roles: Mapping[Grain, Mapping[Role, Figure]]
    evidence: Family


class SpanMarks:
    """What spans are measured on, gathered article by article."""

    def __init__(self, layers: Sequence[LayerId], words: Words | None = None) -> None:
        self._marks = {Grain.CHARACTER: RoleMarks(tuple(layers))}
        if words is not None:
            self._marks[Grain.TOKEN] = RoleMarks(tuple(layers), Grain.TOKEN, words)
        self._layers = tuple(layers)
        self._evidence: list[Continuum] = []
        self._tallied: dict[tuple[Grain, Role], RoleTallies] = {}

    def add(self, article: ComparedArticle) -> None:
        self._tallied = {}
        for marks in self._marks.values():
            marks.add(article)
        done = article.done_by()
        evidence = {str(y): _evidence(article, y) for y in self._layers if y in done}
        self._evidence.append(Continuum(0, article.length, evidence))

    def spans(
        self,
        layers: Sequence[LayerId],
        resamples: int = 0,
        seed: int = 0,
        progress: Progress = silent,
    ) -> Spans:
        """The figures of these layers; intervals of alpha alone."""
        tallies = self._tallies()
        found = figures(tallies, layers, resamples, seed, progress)
        shared = next(iter(tallies.values())).is_shared(layers)
        texts = [text for text, enters in zip(self._evidence, shared, strict=True) if enters]
        roles = {
            grain: {role: found[grain, role] for of, role in found if of is grain}
            for grain in self._marks
        }
        parts = partition(marked(texts, [str(layer) for layer in layers]))
        return Spans(len(texts), roles, family(parts))

    def _tallies(self) -> dict[tuple[Grain, Role], RoleTallies]:
        if not self._tallied:
            self._tallied = {
                (grain, role): tallies
                for grain, marks in self._marks.items()
                for role, tallies in marks.tallies().items()
            }
        return self._tallied


def _evidence(article: ComparedArticle, layer: LayerId) -> tuple[Mark, ...]:
    return tuple(
        chain.from_iterable(
            (Mark(start, end, str(said.measure)) for start, end in said.evidence)
            for said in article.said_by(layer)
        )
    )
