"""Bringing colleagues' files into a project: read first, asked about, then one step."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from core import sharing
from core.commands.merging import BringTogether
from core.commands.rehearsal import rehearsed
from core.model.progress import Progress, silent
from core.model.together import MergeReport, Undecided
from core.project import Project
from core.together.asking import NO_ANSWERS, Answers


def merge(
    project: Project,
    paths: Sequence[Path],
    answers: Answers = NO_ANSWERS,
    *,
    is_rehearsal: bool = False,
    initiator: object = None,
    progress: Progress = silent,
) -> MergeReport:
    """Bring in those files as one step; with open questions, or as a rehearsal, nothing.

    The files are read before the project is held, and are not changed; what they were when they
    came in is remembered. Refused with a sentence where one is not a sound project.
    """
    with _uncollected():
        seen = () if is_rehearsal else tuple(map(sharing.as_it_is, paths))
        others = tuple(project.other_project(path, progress) for path in paths)
        command = BringTogether(others, answers, progress)
        try:
            if is_rehearsal:
                return rehearsed(project.run, command)
            report = project.run(command, initiator)
        except Undecided as undecided:
            return undecided.report
        project.remember_files(each for each in seen if each is not None)
        return report


@contextmanager
def _uncollected() -> Iterator[None]:
    """What is read from files holds no cycles, and the collector would walk through millions of
    its values again and again."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
