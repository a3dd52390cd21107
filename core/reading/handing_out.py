"""What annotators are to do, and the files that they get."""

from collections.abc import Sequence, Set
from pathlib import Path

from core.model.handout import AssignedWork, By, HandedOut, PlannedArticle, SharedOut
from core.model.ids import ArticleId
from core.model.progress import Progress, silent
from core.model.together import OtherProject
from core.reading.layers import LayerReading
from core.storage import articles, assignments, handed_out, other_project
from core.storage.troubles import translated


class HandingOut(LayerReading):
    """Assigned work and its progress; one annotator's share of the project as a file."""

    def assigned_work(self) -> list[AssignedWork]:
        """How far everybody is with what she is assigned, by name; those with nothing left out."""
        with translated():
            return assignments.work(self._database)

    def shared_out(self) -> list[SharedOut]:
        """The plans by which articles were shared out, the oldest first; undone ones left out."""
        with translated():
            return assignments.shared_out(self._database)

    def articles_to_plan(
        self, wanted: Sequence[ArticleId], by: Sequence[By]
    ) -> list[PlannedArticle]:
        """As much of these articles as decides who is to read them."""
        with translated():
            return assignments.to_plan(self._database, wanted, by)

    def hand_out(
        self, target: Path, name: str, *, replace: bool = False, progress: Progress = silent
    ) -> HandedOut:
        """Write one annotator's own project: what she is to annotate, and nothing of the others.

        Whole or not at all. Refused if there is nothing for her, or something stands at `target`;
        with `replace`, only if that is in use. This project stays as it is.
        """
        annotator = self.annotator_named(name)
        with translated(), self.snapshot():
            return handed_out.write(
                self._database, target, annotator, replace=replace, progress=progress
            )

    def other_project(self, path: Path, progress: Progress = silent) -> OtherProject:
        """What another file may bring in here. It is read as data alone, and not changed.

        Refused with a sentence where it is no project, or not as Glossator writes it.
        """

        def known(texts: Set[str]) -> Set[str]:
            with translated():
                return texts & articles.ids_by_hash(self._database).keys()

        return other_project.read(path, known, progress)
