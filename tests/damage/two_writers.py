"""Two processes that write to one project at once: an open desk's facade, and the command line."""

import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from core.cli import main
from core.commands.statements import AddStatement
from core.model.article import ArticleFilter
from core.model.codebook import EntryKind
from core.model.phrase import Unavailable
from core.project import Project
from tests.core import builders
from tests.damage.crew import TEMPORARY, Ending, Tell, Worker
from tests.damage.plan import Plan
from tests.damage.table import Count, Row

FAULT = "two processes writing"
DESK, FILE = "Ana", "shared.glossator"
ODD = ("locked", "Traceback", "sqlite3", "This is a bug")
WAITED = "told to wait"


def work(plan: Plan) -> Iterator[Row]:
    folder = plan.place("two")
    (folder / TEMPORARY).mkdir()
    path = folder / FILE
    with builders.make_project(path, DESK) as project:
        builders.add_article(project)
    until = time.monotonic() + plan.amount
    at_desk = Worker(partial(record, path, until, plan.chance("desk")), folder)
    at_shell = Worker(partial(bring_in, path, until, folder), folder)
    yield _counted(plan, path, at_desk.ended(), at_shell.ended())


def record(path: Path, until: float, chance: Random, tell: Tell) -> None:
    """Statements, some of them taken back and done again; what is in force is told each time."""
    with Project.open(path) as project:
        project.act_as(DESK)
        number = 0
        while time.monotonic() < until:
            article = chance.choice(list(project.article_ids(None, ArticleFilter())))
            parts = builders.parts(project, None)
            try:
                project.run(AddStatement(article, replace(parts, note=f"{number}")))  # type: ignore[arg-type]
                tell(f"+ {number}")
                number += 1
                if chance.random() < 0.2:
                    project.undo()
                    tell(f"- {number - 1}")
                    project.redo()
                    tell(f"+ {number - 1}")
            except Unavailable as trouble:
                print(trouble)
                tell(WAITED)
            if project.is_behind():
                assert project.codebook.of_kind(EntryKind.ACTOR)


def bring_in(path: Path, until: float, folder: Path, tell: Tell) -> None:
    """Articles of new texts, one verb after the other, with a look at the project in between."""
    number = 0
    while time.monotonic() < until:
        text = folder / f"{number}.txt"
        text.write_text(f"Report {number}. Germany supports the crisis hotline.", "utf-8")
        if main(["import", str(path), str(text)]) == 0:
            tell(f"+ {number}")
            number += 1
        else:
            tell(WAITED)
        if main(["check", str(path)]):
            raise AssertionError("the check finds something")


def _counted(plan: Plan, path: Path, desk: Ending, shell: Ending) -> Row:
    count = Count(FAULT)
    with Project.open(path) as project:
        project.act_as(DESK)
        layer = builders.own_layer(project)
        articles = list(project.articles_by_uid())
        found = [s for each in articles for s in project.statements(each.id, layer)]
        notes = [statement.parts.note for statement in found]
        titles = {article.details.title for article in articles}
        problems = project.problems()
    for number in in_force(desk.told):
        kept = notes.count(number) == 1
        count.survived("statements") if kept else count.lost(f"statement {number} is lost")
    for number in in_force(shell.told):
        kept = number in titles
        count.survived("imports") if kept else count.lost(f"import {number} is lost")
    for who, ending in (("the desk", desk), ("the command line", shell)):
        if ending.status or any(word in ending.said for word in ODD):
            count.lost(f"{who} ended with {ending.status} and said {ending.said[-1000:]}")
    if problems:
        count.lost(f"the check finds: {problems}")
    waits = [*desk.told, *shell.told].count(WAITED)
    row = count.row()
    return replace(row, note=f"{row.note} in {plan.amount} s, {WAITED} {waits} times")


def in_force(told: tuple[str, ...]) -> list[str]:
    """What was done, as far as it was not taken back."""
    last = {line[2:]: line[0] for line in told if line != WAITED}
    return [number for number, sign in last.items() if sign == "+"]
