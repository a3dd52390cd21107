"""Counting the figures of the overview beside the desk; what is counted soonest comes first."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal

from core.model.codebook import Codebook
from core.model.ids import LayerId
from core.model.overview import Overview
from core.project import Project
from gui.shared.jobs import Job, JobProgress


class Counted(NamedTuple):
    """Figures, and the names of what they count: other programs may have added some."""

    overview: Overview
    codebook: Codebook


class Counting(Job[Counted]):
    """Tells by a signal of its own what it has so far: the page may be gone before it has ended."""

    counted = Signal(Counted)

    def __init__(self, path: Path, layer: LayerId | None) -> None:
        self._layer = layer
        super().__init__(path, None, self._count, read_only=True)

    def _count(self, project: Project, tell: JobProgress) -> Counted:
        with project.snapshot():
            counted = Counted(Overview(), project.codebook)
            for overview in project.overview_by_parts(self._layer):
                tell(0, 0)
                counted = Counted(overview, counted.codebook)
                self.counted.emit(counted)
        return counted
