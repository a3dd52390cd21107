"""What can be decided by rule, and how; None leaves a case to an adjudicator."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.adjudication.cases import Case
from core.adjudication.disagreements import REQUIRED, VALUES
from core.adjudication.majority import Recipe, majority_of, recipe_of
from core.model.compared import ComparedStatement
from core.model.ids import StatementId
from core.model.verdict import Component, How


@dataclass(frozen=True, slots=True)
class Ruled:
    """How a case is decided, and what gold is made of; without a recipe, of nothing."""

    how: How
    recipe: Recipe | None


def unanimous(case: Case) -> Ruled | None:
    """All who are done say the same, of two or more."""
    if not case.is_unanimous:
        return None
    return Ruled(How.UNANIMOUS, recipe_of(case.statements, _all_from(case.statements[0])))


def majority(case: Case) -> Ruled | None:
    """More than half say the same of each part, or that there is nothing; ties are left open."""
    agreed = unanimous(case)
    if agreed is not None or case.is_single or not case.statements:
        return agreed
    most = majority_of(case.statements, len(case.participants))
    if not most.is_clear:
        return None
    if not most.is_there:
        return Ruled(How.MAJORITY, None)
    return Ruled(How.MAJORITY, recipe_of(case.statements, most.parts))


def single(case: Case) -> Ruled | None:
    """What one annotator did alone, as it is."""
    if not case.is_single or len(case.statements) != 1:
        return None
    (own,) = case.statements
    return Ruled(How.SINGLE, Recipe(_all_from(own), own.voice, own.fields))


def sources_of(
    statements: Sequence[ComparedStatement], how: How, recipe: Recipe
) -> tuple[ComparedStatement, ...]:
    """The statements that gold is made of: where all or most agree, every one that says it."""
    if how in (How.UNANIMOUS, How.MAJORITY):
        made = {part: _value_in(statements, recipe, part) for part in REQUIRED}
        alike = tuple(s for s in statements if all(VALUES[p](s) == made[p] for p in REQUIRED))
        if alike:
            return alike
    return tuple(s for s in statements if s.id in recipe.sources)


def _value_in(statements: Sequence[ComparedStatement], recipe: Recipe, part: Component) -> object:
    return next(VALUES[part](s) for s in statements if s.id == recipe.taken[part])


def _all_from(statement: ComparedStatement) -> dict[Component, StatementId]:
    return dict.fromkeys(REQUIRED, statement.id)
