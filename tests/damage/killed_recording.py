"""Killed amid recording, changing, undoing, redoing, and closing and opening again."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random

from core.model.phrase import Refused
from core.project import Project
from tests.core import builders
from tests.damage import notebook
from tests.damage.crew import TEMPORARY, Tell, Worker
from tests.damage.notebook import Notebook, Page
from tests.damage.plan import Lost, Plan
from tests.damage.table import Count, Row

FAULT = "SIGKILL amid recording, undo and redo"
LONGEST = 0.25
"""Seconds: some sixty deeds."""
CHAIN = 25
"""Kills of one project in a row, each with what the one before it left."""
AUTHOR = "Anna"
BACK = 3


def made(folder: Path) -> Path:
    """A small project to record in."""
    path = folder / "work.glossator"
    (folder / TEMPORARY).mkdir()
    with builders.make_project(path, AUTHOR) as project:
        builders.add_article(project)
    return path


def record(path: Path, book: Notebook, chance: Random, tell: Tell) -> None:
    """Go on with the notebook for good; each deed is told of once it is done."""
    done = 0
    while True:
        with Project.open(path) as project:
            project.act_as(AUTHOR)
            deed = book.next(chance)
            while deed[0] != "reopen":
                notebook.do(project, deed)
                tell(done := done + 1)
                book.write(deed)
                deed = book.next(chance)
        tell(done := done + 1)


def killed(plan: Plan) -> Row:
    count = Count(FAULT)
    book = Notebook()
    for trial in range(plan.amount):
        if trial % CHAIN == 0:
            folder = plan.place("recording", trial)
            path, book = made(folder), Notebook()
        try:
            book, deeds = one_kill(path, book, plan.chance("recording", trial))
            count.survived("amid work" if deeds else "before any work")
        except AssertionError as loss:
            count.lost(f"trial {trial}, seed {plan.seed}: {loss}")
            return count.row()
    return count.row()


def one_kill(path: Path, book: Notebook, chance: Random) -> tuple[Notebook, int]:
    """The notebook as it stands after the kill, and how many deeds were called done."""
    moment, seed = chance.uniform(0, LONGEST), chance.random()
    work = partial(record, path, book.copied(), Random(seed))
    ending = Worker(work, path.parent).killed_after(moment)
    if ending.status is not None:
        raise Lost(f"it ended by itself: {ending.said[-2000:]}")
    return settled(path, book, Random(seed), [int(line) for line in ending.told]), len(ending.told)


def settled(path: Path, book: Notebook, chance: Random, told: Sequence[int]) -> Notebook:
    """The one of two notebooks that the project must be like: with the deed that was not yet
    called done, or without."""
    said, more = book.copied(), book.copied()
    for _ in range(len(told)):
        said.write(said.next(chance))
    more = said.copied()
    more.write(more.next(chance))
    with Project.open(path) as project:
        project.act_as(AUTHOR)
        problems, page = project.problems(), notebook.page_of(project)
        if problems:
            raise Lost(f"the check finds: {problems}")
        kept = _kept(project, page, said, more)
        look_back(project, kept)
    left = sorted(name for name in os.listdir(path.parent) if name not in EXPECTED)
    if left:
        raise Lost(f"left behind: {left}")
    return kept


EXPECTED = ("work.glossator", TEMPORARY)


def _kept(project: Project, page: Page, said: Notebook, more: Notebook) -> Notebook:
    ways = (project.next_undo() is not None, project.next_redo() is not None)
    for book in (said, more):
        if (page, *ways) == (book.page, bool(book.done), bool(book.undone)):
            return book
    raise Lost(f"there is {page}, undo and redo {ways}; called saved was {said.page}")


def look_back(project: Project, book: Notebook) -> None:
    """Undo leads to the pages before this one, and redo back to it."""
    pages = [*book.done[-BACK:], book.page]
    try:
        for page in reversed(pages[:-1]):
            project.undo()
            _expect(notebook.page_of(project), page, "undo")
        for page in pages[1:]:
            project.redo()
            _expect(notebook.page_of(project), page, "redo")
    except Refused as refusal:
        raise Lost(f"a step cannot be taken back or again: {refusal}") from refusal


def _expect(found: Page, page: Page, way: str) -> None:
    if found != page:
        raise Lost(f"{way} leads to {found} and not to {page}")
