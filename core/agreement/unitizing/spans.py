"""Where a project's layers marked what: alpha per role, and the ᵤα family of their evidence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.agreement.coefficients.figure import Figure
from core.agreement.unitizing.family import Family, family
from core.agreement.unitizing.gamma import Gamma, GammaOptions, gamma
from core.agreement.unitizing.partition import partition
from core.agreement.unitizing.role_tallies import RoleTallies, figures
from core.agreement.unitizing.roles import ROLES, Grain, RoleMarks, Words
from core.model.compared import ComparedArticle
from core.model.ids import LayerId
from core.model.progress import Progress, silent
from core.model.span import Role


@dataclass(frozen=True, slots=True)
class Spans:
    """Of some layers, over the articles that every one of them is done with.

    `roles`: Krippendorff's alpha of marked or not, by grain and role; words only where their
    places were told. `families`: passages as units, by role; they are told apart by the measure
    of their statement, and where an actor is named by that actor, all those of a place together.
    """

    articles: int
    roles: Mapping[Grain, Mapping[Role, Figure]]
    families: Mapping[Role, Family]
    gamma: Gamma | None = None
    """Of evidence by measure, where it was asked for."""


class SpanMarks:
    """What spans are measured on, gathered article by article."""

    def __init__(self, layers: Sequence[LayerId], words: Words | None = None) -> None:
        self._marks = {Grain.CHARACTER: RoleMarks(tuple(layers))}
        if words is not None:
            self._marks[Grain.TOKEN] = RoleMarks(tuple(layers), Grain.TOKEN, words)
        self._tallied: dict[tuple[Grain, Role], RoleTallies] = {}

    def add(self, article: ComparedArticle) -> None:
        self._tallied = {}
        for marks in self._marks.values():
            marks.add(article)

    def spans(
        self,
        layers: Sequence[LayerId],
        resamples: int = 0,
        seed: int = 0,
        progress: Progress = silent,
        *,
        is_full: bool = True,
        precision: float | None = None,
    ) -> Spans:
        """The figures of these layers; of the families all roles and intervals if `is_full`.

        `precision`: that of γ, without which there is none.
        """
        tallies = self._tallies()
        found = figures(tallies, layers, resamples, seed, progress)
        shared = next(iter(tallies.values())).is_shared(layers)
        roles = {
            grain: {role: found[grain, role] for of, role in found if of is grain}
            for grain in self._marks
        }
        marks, families = self._marks[Grain.CHARACTER], {}
        for role in ROLES if is_full else (Role.EVIDENCE,):
            parts = partition(marks.marked(role, layers))
            drawing = (resamples if is_full else 0), seed, progress
            families[role] = family(parts, *drawing, by_value=False)
        of_evidence = None
        if precision is not None:
            options = GammaOptions(precision=precision, seed=seed, resamples=resamples)
            evidence, names = marks.continua(Role.EVIDENCE, layers), [str(y) for y in layers]
            of_evidence = gamma(evidence, names, options, progress)
        return Spans(int(shared.sum()), roles, families, of_evidence)

    def _tallies(self) -> dict[tuple[Grain, Role], RoleTallies]:
        if not self._tallied:
            self._tallied = {
                (grain, role): tallies
                for grain, marks in self._marks.items()
                for role, tallies in marks.tallies().items()
            }
        return self._tallied
