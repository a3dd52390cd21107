"""The screens of networks, for pictures.py: the sample, and a project with many actors."""

import random
from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}
_PLACES = (
    "Germany", "France", "Poland", "Estonia", "Latvia", "Lithuania", "Finland", "Sweden", "Norway",
    "Denmark", "Spain", "Italy", "Portugal", "Greece", "Hungary", "Slovakia", "Czechia", "Austria",
    "Ireland", "Belgium", "Romania", "Bulgaria", "Croatia", "Slovenia", "Turkey", "Canada",
    "Iceland", "Albania", "Luxembourg", "Netherlands",
)  # fmt: skip
_BODIES = (" foreign ministry", " defence ministry", " opposition", " chamber of commerce")
_MEASURES = (
    "Crisis hotline", "Ban on enlargement", "Arms embargo", "Talks without conditions",
    "Troop limits near the border", "Joint inspection of exercises", "Energy sanctions",
    "Grain corridor", "Prisoner exchange", "Observer mission", "Reopening of consulates",
)  # fmt: skip


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _many(studio: Studio) -> None:
    """Two camps and some between them, over a year and a half."""
    from core.commands.articles import AddArticles
    from core.commands.codebook import AddEntry, EntryDraft
    from core.commands.statements import AddStatement
    from core.model.article import ArticleDetails, NewArticle
    from core.model.codebook import EntryKind
    from core.model.span import Span
    from core.model.statement import StatementParts

    studio.open_sample()
    project, chance = studio.desk.bridge.project, random.Random(3)
    actors = [
        project.run(AddEntry(EntryDraft(EntryKind.ACTOR, f"{place}{body}")))
        for place in _PLACES
        for body in _BODIES
    ]
    measures = [project.run(AddEntry(EntryDraft(EntryKind.MEASURE, f"{m}!"))) for m in _MEASURES]
    texts = [
        NewArticle(
            f"Report {n} on the talks. All sides spoke.",
            ArticleDetails(f"Report {n}", published=f"{2023 + n // 12}-{n % 12 + 1:02}-15"),
            f"{n}.txt",
        )
        for n in range(18)
    ]
    articles = [each.id for each in project.run(AddArticles(texts)).imported]
    stances = [stance.id for stance in project.codebook.stances]
    likes = [chance.random() < 0.5 for _ in measures]
    for _ in range(700):
        number = min(int(chance.expovariate(1 / 25)), len(actors) - 1)
        measure = chance.randrange(len(measures))
        is_for = likes[measure] ^ (number % 2 == 0) ^ (chance.random() < 0.06)
        stance = stances[chance.choice((3, 4) if is_for else (0, 1))]
        if chance.random() < 0.08:
            stance = stances[2]
        article = chance.choice(articles)
        evidence = (Span.of(project.text(article), 0, 8),)
        parts = StatementParts(
            evidence=evidence, actor=actors[number], stance=stance, measure=measures[measure]
        )
        project.run(AddStatement(article, parts))
    studio.settle(0.3)


def _page(studio: Studio) -> Any:
    studio.settle(0.3)
    studio.trigger("show-networks")
    page = studio.workplace.rooms.networks
    _wait(studio, page)
    return page


def _wait(studio: Studio, page: Any) -> None:
    for _ in range(200):
        studio.settle(0.1)
        if not page.is_busy:
            break
    studio.settle(0.2)


def _choose(studio: Studio, page: Any, box: Any, row: int) -> None:
    box.setCurrentIndex(row)
    box.activated.emit(row)
    _wait(studio, page)


@_scene
def networks(studio: Studio) -> None:
    """Few actors: the sample, agreement less conflict."""
    studio.open_sample()
    page = _page(studio)
    page.view.picture.clearFocus()
    studio.settle(0.2)


@_scene
def networks_measures(studio: Studio) -> None:
    """Actors and measures of the sample, one of them looked at."""
    studio.open_sample()
    page = _page(studio)
    _choose(studio, page, page.view.choices.kind, 1)
    page.view.picture.enter(1)
    studio.settle(0.2)


@_scene
def networks_many(studio: Studio) -> None:
    """Many actors, normalised, a quarter of the time."""
    _many(studio)
    page = _page(studio)
    _choose(studio, page, page.view.choices.normalisation, 4)
    page.view.picture.clearFocus()
    studio.settle(0.3)


@_scene
def networks_time(studio: Studio) -> None:
    """The same in windows of time."""
    _many(studio)
    page = _page(studio)
    page.view.time.box.setCurrentIndex(3)
    page.view.time.length_changed.emit()
    _wait(studio, page)
    page.view.time.slider.setValue(2)
    page.view.picture.clearFocus()
    studio.settle(0.3)


@_scene
def networks_table(studio: Studio) -> None:
    studio.open_sample()
    page = _page(studio)
    page.view.as_table.click()
    page.take_focus()
    studio.settle(0.2)


@_scene
def networks_behind(studio: Studio) -> None:
    """The statements behind the strongest tie."""
    studio.open_sample()
    page = _page(studio)
    page.open(page.view.table.ties.edges[0])
    studio.settle(0.6)


@_scene
def networks_empty(studio: Studio) -> None:
    studio.workplace.projects.create(studio.folder / "pilot.glossator")
    studio.wait_for("Annotate")
    studio.click("Annotate")
    _page(studio)


@_scene
def networks_near(studio: Studio) -> None:
    """Many actors from nearby, with all choices unfolded and one changed."""
    _many(studio)
    page = _page(studio)
    page.view.choices.more.click()
    _choose(studio, page, page.view.choices.further.once, 2)
    page.view.picture.enter(2)
    page.view.picture._zoom(3, page.view.picture.current().room.center())
    page.view.picture.clearFocus()
    studio.settle(0.3)
