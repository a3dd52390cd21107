"""The screens of working together, for pictures.py."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_LONG = "Maria Magdalena von Hohenstein-Wetterau (Universität, zweite Runde)"


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _ask(studio: Studio, action: str) -> None:
    studio.open_sample()
    studio.trigger(action)
    studio.settle(0.6)


@_scene
def plan_reading(studio: Studio) -> None:
    """Who reads what, with a fifth read by two."""
    _ask(studio, "plan-reading")


@_scene
def plan_reading_long(studio: Studio) -> None:
    """The same with a third annotator, whose name is long."""
    _ask(studio, "plan-reading")
    studio.press("Tab")
    studio.type(_LONG)
    studio.press("Return")
    studio.settle(0.6)


def _assign(studio: Studio) -> None:
    from core.commands.handing_out import ShareOut
    from core.model.article import ArticleFilter
    from core.model.handout import Overlap

    studio.open_sample()
    project = studio.desk.bridge.project
    every = tuple(project.article_ids(None, ArticleFilter()))
    studio.desk.bridge.run(ShareOut(("Ana", "Ben", _LONG), every, Overlap(per_cent=20)))


@_scene
def hand_out(studio: Studio) -> None:
    """One annotator's file."""
    _assign(studio)
    studio.trigger("hand-out")


@_scene
def hand_out_nobody(studio: Studio) -> None:
    """Nobody is to read anything yet."""
    _ask(studio, "hand-out")


@_scene
def hand_out_report(studio: Studio) -> None:
    """What the file holds."""
    _assign(studio)
    studio.trigger("hand-out")
    studio.click("Write the file")
    studio.wait_for("Close")


def _returned(studio: Studio, *, has_conflict: bool = False) -> Path:
    """Ben's file, in which he has done more, and both may have changed a definition."""
    from dataclasses import replace

    from core.commands.articles import SetArticleState
    from core.commands.codebook import AddEntry, EntryDraft
    from core.commands.codebook_edit import EditEntry
    from core.model.article import ArticleFilter
    from core.model.codebook import EntryKind
    from core.model.layer import ArticleState
    from core.project import Project

    _assign(studio)
    path: Path = studio.folder / "security-Ben.glossator"
    here = studio.desk.bridge.project
    here.hand_out(path, "Ben")
    with Project.open(path) as there:
        there.act_as("Ben")
        for number in there.article_ids(None, ArticleFilter())[:3]:
            there.run(SetArticleState(number, ArticleState.DONE))
        there.run(AddEntry(EntryDraft(EntryKind.ACTOR, "Council of Baltic Harbours")))
        sides = ((there, "Says that trust comes before inspections."),)
        sides += ((here, "Asks for confidence-building steps of any kind."),) * has_conflict
        for project, words in sides:
            entry = next(iter(project.codebook.of_kind(EntryKind.MEASURE)))
            project.run(EditEntry(replace(entry, definition=words)))
    return path


def _look(studio: Studio, path: Path) -> None:
    studio.trigger("bring-back")
    studio.type(str(path))
    studio.press("Return", "Return")


@_scene
def bring_back(studio: Studio) -> None:
    """The files that have come back are chosen."""
    _ask(studio, "bring-back")


@_scene
def bring_back_look(studio: Studio) -> None:
    """What would come in."""
    _look(studio, _returned(studio))
    studio.wait_for("Bring it in")


@_scene
def bring_back_question(studio: Studio) -> None:
    """What both have changed."""
    _look(studio, _returned(studio, has_conflict=True))
    studio.wait_for("Before anything comes in")
    studio.press("Return")


@_scene
def bring_back_report(studio: Studio) -> None:
    """What came in."""
    _look(studio, _returned(studio))
    studio.wait_for("Bring it in")
    studio.click("Bring it in")
    studio.wait_for("Close")


@_scene
def dropped_project(studio: Studio) -> None:
    """A colleague's file on the window."""
    path = _returned(studio)
    studio.workplace.projects.take_dropped([path])
    studio.settle(0.4)


@_scene
def overview_assigned(studio: Studio) -> None:
    """How far everybody is with what is assigned."""
    _assign(studio)
    studio.trigger("show-overview")
    studio.settle(0.6)
