"""Counting the figures of the overview beside the desk; what is counted soonest comes first."""

from pathlib import Path

from PySide6.QtCore import Signal

from core.model.ids import LayerId
from core.model.overview import Overview
from core.project import Project
from gui.shared.jobs import Job, JobProgress


class Counting(Job[Overview]):
    """Tells by a signal of its own what it has so far: the page may be gone before it has ended."""

    counted = Signal(Overview)

    def __init__(self, path: Path, layer: LayerId | None) -> None:
        self._layer = layer
        super().__init__(path, None, self._count, read_only=True)

    def _count(self, project: Project, tell: JobProgress) -> Overview:
        counted = Overview()
        for counted in project.overview_by_parts(self._layer):
            tell(0, 0)
            self.counted.emit(counted)
        return counted
