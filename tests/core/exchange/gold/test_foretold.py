"""What is lost is foretold by the database as it is counted article by article."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.commands.articles import SetArticleState
from core.exchange.choosing import selected
from core.exchange.export import foreseen
from core.exchange.format import ExportOptions
from core.exchange.losses import Loss, Losses
from core.exchange.marking import unmarked
from core.exchange.registry import EXPORT_FORMATS, format_named
from core.model.codebook import EntryKind
from core.model.layer import ArticleState
from core.model.progress import silent
from core.project import Project
from tests.core.exchange.gold.projects import GOLD, PROJECTS

ALL = ExportOptions()
STATES = frozenset({ArticleState.DONE})
OPEN = frozenset({ArticleState.TO_DO, ArticleState.IN_PROGRESS, ArticleState.SKIPPED})


def choices(project: Project) -> Iterator[ExportOptions]:
    """Of layers, states, entries and days, and several of them."""
    named = tuple(each.annotator.name for each in project.layers() if each.kind != "gold")
    entry = ((EntryKind.STANCE, project.codebook.stances[-1].name),)
    for options in (ALL, GOLD, replace(ALL, layers=named)):
        yield options
        yield replace(options, states=STATES)
        yield replace(options, states=OPEN)
        yield replace(options, entries=entry)
        yield replace(options, since="2025-02", until="2025-03")
        yield replace(options, states=OPEN, entries=entry, until="2025")


@pytest.mark.parametrize("name", [name for name in PROJECTS if name != "seeds"])
def test_what_is_foretold_is_what_is_counted(
    made: dict[str, Path], name: str, tmp_path: Path
) -> None:
    own = Path(shutil.copyfile(made[name], tmp_path / "own.glossator"))
    with Project.open(own) as project:
        project.act_as("Ana")
        for state, article in zip(
            (ArticleState.SKIPPED, ArticleState.IN_PROGRESS),
            project.articles_by_uid(),
            strict=False,
        ):
            project.run(SetArticleState(article.id, state))
        foretold = 0
        for options in choices(project):
            for format_name in EXPORT_FORMATS:
                known = format_named(format_name)
                assert known.writer is not None
                selection = selected(project, known, options, silent)
                tally = known.writer.tally(Path("out"), selection, options)
                for annotated in selection.articles() if tally is not None else ():
                    tally.add(annotated)
                counted = () if tally is None else tally.phrases()
                untold = unmarked(known.writer.marking(Path("out")), selection).phrases()
                report = foreseen(project, Path("out"), format_name, options)
                assert tuple(map(str, report.losses)) == tuple(map(str, (*counted, *untold)))
                foretold += bool(counted)
        assert foretold


@pytest.mark.parametrize("is_done", [None, True, False])
def test_every_loss_but_of_overlaps_is_foretold(
    made: dict[str, Path], is_done: bool | None
) -> None:
    with Project.open(made["odd"], read_only=True) as project:
        for options in choices(project):
            selection = selected(project, format_named("csv"), options, silent)
            for kind in set(Loss) - {Loss.OVERLAPS}:
                told, counted = Losses(kind), Losses(kind)
                assert told.foretold(selection, is_done=is_done)
                for each in selection.articles():
                    shares = tuple(
                        share
                        for share in each.shares
                        if is_done in (None, share.state is ArticleState.DONE)
                    )
                    if shares:
                        counted.add(replace(each, shares=shares))
                assert told.phrases() == counted.phrases(), kind
