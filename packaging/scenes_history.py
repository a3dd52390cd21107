"""What was done and what went wrong, for pictures.py: the history, and the dialog of a failure."""

from collections.abc import Callable
from typing import Any

Studio = Any
SCENES: dict[str, Callable[[Studio], None]] = {}


def _scene(draw: Callable[[Studio], None]) -> Callable[[Studio], None]:
    SCENES[draw.__name__] = draw
    return draw


def _failed(studio: Studio) -> Any:
    from gui.failures import Failures
    from gui.log import Log

    studio.open_sample()
    window = studio.workplace.window
    failures = Failures(window, Log(studio.folder / "reports"))
    try:
        raise RuntimeError("a picture")
    except RuntimeError as error:
        failures.take(error)
    studio.settle(0.3)
    failures.log.close()
    return failures


@_scene
def failure(studio: Studio) -> None:
    """The program has made a mistake."""
    _failed(studio)


@_scene
def failure_again(studio: Studio) -> None:
    """Meanwhile it has failed again, and a statement is begun."""
    failures = _failed(studio)
    for each in failures.all_known:
        each.count += 12
    failures._dialog.show_count()
    studio.settle(0.2)


@_scene
def ended_unexpectedly(studio: Studio) -> None:
    """What is said at the start after a crash."""
    studio.open_sample()
    studio.desk.messages.trouble(
        "Glossator ended unexpectedly last time. Nothing that was saved is lost. Report: "
        "/home/ana/.local/share/Glossator/Glossator/reports/failure-20261123-061500-crash.txt"
    )
    studio.settle(0.2)


def _trail(studio: Studio) -> Any:
    """Some work, some of it undone, a deletion, and another one's steps."""
    from core.commands.statements import DeleteStatement, SetNote

    studio.open_sample()
    studio.show_article("Capitals split over reopening talks")
    bridge = studio.desk.bridge
    statements = studio.desk.page.statements
    bridge.run(SetNote(statements[1].id, "Warsaw speaks for itself here."))
    bridge.run(DeleteStatement(statements[3].id))
    bridge.run(DeleteStatement(statements[4].id))
    bridge.undo()
    studio.trigger("show-history")
    from gui.history.trail_dialog import TrailDialog

    dialog = studio.workplace.window.findChild(TrailDialog)
    for _ in range(100):
        studio.settle(0.05)
        if not dialog.is_busy:
            break
    return dialog


@_scene
def trail(studio: Studio) -> None:
    """What an undo has brought back."""
    _trail(studio)


@_scene
def trail_deleted(studio: Studio) -> None:
    """A statement that was deleted, and can come back."""
    dialog = _trail(studio)
    dialog.list.setCurrentIndex(dialog.model.index(2))
    studio.settle(0.3)


@_scene
def trail_import(studio: Studio) -> None:
    """A large step of another one's, of an article that is not done."""
    dialog = _trail(studio)
    dialog.list.setCurrentIndex(dialog.model.index(dialog.model.rowCount() - 1))
    studio.settle(0.3)


@_scene
def trail_nothing_found(studio: Studio) -> None:
    """No step passes the filter."""
    dialog = _trail(studio)
    dialog.filter.words.setText("nowhere to be found")
    for _ in range(100):
        studio.settle(0.05)
        if not dialog.is_busy:
            break
