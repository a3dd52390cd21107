"""Gold statements: what a decision makes of the versions, and where it says it comes from."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.adjudication.disagreements import REQUIRED
from core.adjudication.majority import Recipe, recipe_of
from core.model.compared import ComparedStatement
from core.model.ids import StatementId
from core.model.phrase import Refused
from core.model.statement import StatementParts
from core.model.verdict import Component, Decision, VerdictKind

_MARKS = {
    Component.ACTOR: ("actor", "actor_mentions"),
    Component.STANCE: ("stance", "stance_cues"),
    Component.MEASURE: ("measure", "measure_mentions"),
    Component.EVIDENCE: ("evidence",),
}
"""What comes with each part: the marks of where it is named."""


def recipe_for(decision: Decision, statements: Sequence[ComparedStatement]) -> Recipe | None:
    """What the decision takes from these versions; None where it takes nothing.

    Refused where it asks for a version that is not among them, or leaves out a part.
    """
    by_id = {statement.id: statement for statement in statements}
    if decision.kind is VerdictKind.ACCEPT:
        chosen = by_id.get(decision.accepted) if decision.accepted is not None else None
        if chosen is None:
            raise Refused("This is no version of the passage that is to be decided.")
        taken = dict.fromkeys(REQUIRED, chosen.id)
        return Recipe(taken, chosen.voice, chosen.fields)
    if decision.kind is VerdictKind.BUILD:
        return _built(decision.taken, by_id)
    return None


def _built(
    taken: Mapping[Component, StatementId], by_id: Mapping[StatementId, ComparedStatement]
) -> Recipe:
    if any(number not in by_id for number in taken.values()):
        raise Refused("This is no version of the passage that is to be decided.")
    if any(part not in taken for part in REQUIRED):
        raise Refused("Choose actor, stance, measure and evidence first.")
    recipe = recipe_of(list(by_id.values()), {part: taken[part] for part in REQUIRED})
    if Component.VOICE in taken:
        recipe = replace(recipe, voice=by_id[taken[Component.VOICE]].voice)
    if Component.FIELDS in taken:
        recipe = replace(recipe, fields=by_id[taken[Component.FIELDS]].fields)
    return recipe


def sources_among(
    statements: Sequence[ComparedStatement], decision: Decision
) -> tuple[ComparedStatement, ...]:
    """From which versions something was taken into what was written anew."""
    found = tuple(each for each in statements if each.id in decision.sources)
    if len(found) != len(set(decision.sources)):
        raise Refused("This is no version of the passage that is to be decided.")
    return found


def made_by(recipe: Recipe, versions: Mapping[StatementId, StatementParts]) -> StatementParts:
    """The gold statement: its parts with their marks. Notes and flags stay where they are."""
    found = {
        name: getattr(versions[recipe.taken[part]], name)
        for part, names in _MARKS.items()
        for name in names
    }
    return StatementParts(**found, voice=recipe.voice, fields=dict(recipe.fields))
