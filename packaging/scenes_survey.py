"""The screens of the survey over all statements, for pictures.py."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _survey(studio: Studio) -> Any:
    """The page of all statements, of everyone."""
    studio.open_sample()
    studio.press("Ctrl+3")
    studio.settle(0.4)
    return studio.workplace.rooms.survey


@_scene
def survey(studio: Studio) -> None:
    """By measure, one group chosen."""
    _survey(studio)
    studio.press("Down", "Down")
    studio.settle(0.4)


@_scene
def survey_actors(studio: Studio) -> None:
    """By actor, everyone's, in the list of statements."""
    from core.model.survey import Grouping, StatementFilter

    page = _survey(studio)
    page.show_filter(StatementFilter())
    page.browse.group_by(Grouping.ACTOR)
    studio.settle(0.4)
    studio.press("Down", "Return", "Down", "Shift+Down")
    studio.settle(0.4)


@_scene
def survey_from_overview(studio: Studio) -> None:
    """What a figure of the overview counts, with the way back to what was listed before."""
    from core.model.survey import StatementFilter

    studio.open_sample()
    layer = studio.desk.bridge.layer
    wanted = StatementFilter(layer=layer, with_drafts=False, month="2025-03")
    studio.workplace.rooms.show_survey(wanted)
    studio.settle(0.5)


@_scene
def survey_nothing(studio: Studio) -> None:
    """A filter that nothing passes."""
    page = _survey(studio)
    page.filter.type("submarine")
    studio.settle(0.5)


@_scene
def survey_change(studio: Studio) -> None:
    """A bulk edit before it is made: some change, some are so already, some are Ben's."""
    from core.model.survey import Grouping, StatementFilter

    page = _survey(studio)
    page.show_filter(StatementFilter())
    page.browse.group_by(Grouping.ACTOR)
    studio.settle(0.4)
    studio.press("Down")
    studio.settle(0.3)
    studio.press("F2")
    studio.settle(0.4)
    studio.press("Tab", "Down", "Down", "Down")


@_scene
def contradictions(studio: Studio) -> None:
    """One actor on both sides of a measure, both quotes side by side."""
    page = _survey(studio)
    _contradict(studio)
    page.tabs.show_tab(1)
    studio.settle(0.4)


def _contradict(studio: Studio) -> None:
    """Record the opposite of some statements, on the evidence of others."""
    from dataclasses import replace

    from core.commands.statements import AddStatement
    from core.model.survey import StatementFilter

    desk = studio.desk
    project, stances = desk.bridge.project, desk.bridge.codebook.stances
    wanted = StatementFilter(layer=desk.bridge.layer, with_drafts=False)
    ids = list(project.statement_ids(wanted))
    for one, other in zip(ids[:12:4], ids[14::4], strict=False):
        (said,), (elsewhere,) = project.some_statements([one]), project.some_statements([other])
        is_against = said.parts.stance in (stances[0].id, stances[1].id)
        parts = replace(
            elsewhere.parts,
            actor=said.parts.actor,
            stance=stances[-1 if is_against else 0].id,
            measure=said.parts.measure,
            actor_mentions=(),
            measure_mentions=(),
        )
        desk.bridge.run(AddStatement(elsewhere.article, parts))
    studio.settle(0.2)


@_scene
def contradictions_none(studio: Studio) -> None:
    page = _survey(studio)
    page.tabs.show_tab(1)
    studio.settle(0.4)


@_scene
def duplicates(studio: Studio) -> None:
    """The same recorded twice on the same words."""
    from core.commands.statements import AddStatement
    from core.model.survey import StatementFilter

    page = _survey(studio)
    project = studio.desk.bridge.project
    wanted = StatementFilter(layer=studio.desk.bridge.layer, with_drafts=False)
    for number in list(project.statement_ids(wanted))[2:9:3]:
        (statement,) = project.some_statements([number])
        studio.desk.bridge.run(AddStatement(statement.article, statement.parts))
    page.tabs.show_tab(2)
    studio.settle(0.4)
