"""The screens of the queue of articles and of the guided start."""

import shutil
import time
from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


@_scene
def filter_form(studio: Studio) -> None:
    """The queue, narrowed to an outlet and a time, with the form that did it."""
    studio.open_sample()
    studio.press("Ctrl+Alt+F", "Down", "Down", "Tab")
    studio.type("2025-03")


@_scene
def filter_chips(studio: Studio) -> None:
    """What is asked for, as chips; one of them has the focus."""
    from core.model.article import ArticleFilter

    studio.open_sample()
    wanted = ArticleFilter(since="2025-03-01", until="2025-04-30", has_drafts=True)
    studio.workplace.articles.want(wanted)
    studio.settle()
    studio.press("Ctrl+Shift+L", "Backtab", "Backtab")


@_scene
def filter_nothing(studio: Studio) -> None:
    """A filter that no article passes."""
    from core.model.article import ArticleFilter

    studio.open_sample()
    studio.workplace.articles.want(ArticleFilter(outlet="The Meridian", has_flags=True))


@_scene
def assign(studio: Studio) -> None:
    """Who is to annotate what."""
    studio.open_sample()
    studio.trigger("assign-articles")
    studio.press("Down", "Tab", "Space", "Backtab", "Down", "Up")


@_scene
def writing_beside(studio: Studio) -> None:
    """Very many articles are being assigned."""
    from gui.shared.beside import write_beside

    def work(_project: object, progress: Callable[[int, int], None]) -> None:
        for done in range(2_400, 2_460):
            progress(done, 6_200)
            time.sleep(0.05)

    studio.open_sample()
    said = studio.told("Assigning 6,200 articles")
    write_beside(studio.desk, work, said, studio.window, studio.desk)
    time.sleep(0.2)


def _in_sample(studio: Studio) -> None:
    """In the user's own copy of the sample, the only place of the tour."""
    from gui.projects import sample_path

    studio.open_sample()
    path = sample_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(studio.desk.bridge.project.path, path)
    studio.desk.settings.remember_annotator(studio.desk.bridge.project.uid, "Ana")
    studio.workplace.open_project(path)
    studio.settle()


@_scene
def tour_offer(studio: Studio) -> None:
    """The first opening of the sample."""
    _in_sample(studio)


@_scene
def tour_open(studio: Studio) -> None:
    """The first step."""
    _in_sample(studio)
    studio.trigger("tour")


@_scene
def tour_record(studio: Studio) -> None:
    """The third step, half done."""
    _in_sample(studio)
    studio.trigger("tour")
    studio.press(*["Ctrl+PgDown"] * 6, "Down", "Down", "Return")
    studio.type("hung")
    studio.press("Return")


@_scene
def tour_correct(studio: Studio) -> None:
    tour_record(studio)
    studio.press("2")
    studio.type("enl")
    studio.press("Return")


@_scene
def tour_over(studio: Studio) -> None:
    """All steps are over; the card has the focus."""
    _in_sample(studio)
    studio.trigger("tour")
    studio.press("F6", *["Return"] * 6)


@_scene
def filter_trouble(studio: Studio) -> None:
    """What is typed is no month: it is said below its line, and nothing is filtered by it."""
    studio.open_sample()
    studio.press("Ctrl+Alt+F", "Tab")
    studio.type("2025-13")


@_scene
def assign_several(studio: Studio) -> None:
    """Several articles chosen in the list are to be assigned; one of them is open."""
    studio.open_sample()
    studio.press("Ctrl+Shift+L", "Down", "Shift+Down", "Shift+Down")
    studio.trigger("assign-articles")
