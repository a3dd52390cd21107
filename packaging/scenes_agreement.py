"""The screens of agreement, for pictures.py: three annotators who saw the same articles."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_OTHERS = ("Ben", "Chloe-Marie de la Tour-Maubourg")


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _read_by_three(studio: Studio) -> None:
    """Let Ana be done with all she began, and two others say nearly the same of it."""
    from core.commands.articles import SetArticleState
    from core.commands.layers import AddAnnotator
    from core.commands.statements import AddStatement
    from core.model.layer import ArticleState

    studio.open_sample()
    project, chance = studio.desk.bridge.project, random.Random(7)
    own = project.layer
    said = [
        statement
        for article in project.titles()
        for statement in project.statements(article.id, own.id)
        if not statement.is_draft
    ]
    articles = sorted({statement.article for statement in said})
    stances = [entry.id for entry in project.codebook.stances]
    for name in (own.annotator.name, *_OTHERS):
        if name not in [layer.annotator.name for layer in project.layers()]:
            project.run(AddAnnotator(name))
        project.act_as(name)
        for statement in said if name != own.annotator.name else ():
            parts = replace(statement.parts, actor_mentions=(), measure_mentions=())
            if chance.random() < 0.25:
                near = stances.index(parts.stance) + chance.choice((-1, 1))
                parts = replace(parts, stance=stances[min(4, max(0, near))])
            if chance.random() < 0.1:
                parts = replace(parts, actor=chance.choice(said).parts.actor)
            if chance.random() > 0.12:
                project.run(AddStatement(statement.article, parts))
        for article in articles:
            project.run(SetArticleState(article, ArticleState.DONE))
    studio.desk.bridge.act_as(own.annotator.name)
    studio.settle(0.3)


def _page(studio: Studio) -> Any:
    studio.settle(0.3)
    studio.trigger("show-agreement")
    page = studio.workplace.rooms.agreement
    for _ in range(100):
        studio.settle(0.1)
        if not page.is_busy:
            break
    page.take_focus()
    return page


@_scene
def agreement(studio: Studio) -> None:
    """Pairs of annotators, and part by part the coefficients with their intervals."""
    _read_by_three(studio)
    _page(studio)


@_scene
def agreement_parts(studio: Studio) -> None:
    """Further down: what is taken for what."""
    _read_by_three(studio)
    page = _page(studio)
    pairs = 3  # of each part; the stance comes after the actor
    page.figures.confused.choice.setCurrentIndex(pairs)
    page.figures._show_confusion()
    page.figures.confusion.enter(1)
    studio.settle(0.2)


@_scene
def agreement_foot(studio: Studio) -> None:
    """The foot: annotators, revisions, months."""
    _read_by_three(studio)
    page = _page(studio)
    bar = page.figures.verticalScrollBar()
    bar.setValue(bar.maximum())
    studio.settle(0.2)


@_scene
def agreement_behind(studio: Studio) -> None:
    """The disagreements behind a figure, the versions of one side by side."""
    _read_by_three(studio)
    page = _page(studio)
    _found, _actor, stance, *_rest = page.figures._content.parts
    page.open(stance.rows[0].opens)
    studio.settle(0.6)
    studio.press("Down")
    studio.settle(0.2)


@_scene
def agreement_empty(studio: Studio) -> None:
    """Nothing that two annotators have done: what would change it."""
    studio.workplace.projects.create(studio.folder / "pilot.glossator")
    studio.wait_for("Annotate")
    studio.click("Annotate")
    _page(studio)
