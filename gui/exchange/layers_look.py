"""A look at a file of layers of our own: what it holds, and what would come of it."""

from dataclasses import dataclass

from core.commands.annotations import AnnotationsReport, ImportAnnotations, IncomingLayer
from core.commands.rehearsal import rehearsed
from core.exchange.annotations.own_layers import layers_in, wanted
from core.model.phrase import Refused
from core.project import Project
from gui.exchange.trial import Plan, Trial, known_annotators
from gui.shared.jobs import JobProgress
from gui.shared.running import CoreProgress

Layers = tuple[IncomingLayer, ...]


@dataclass(frozen=True)
class LayersPlan(Plan):
    """`create`: what is unknown comes in too."""

    create: bool


LayersLook = Trial[LayersPlan, Layers, AnnotationsReport]


def look_at_layers(
    project: Project, plan: LayersPlan, read: Layers | None, progress: JobProgress
) -> LayersLook:
    """Do everything that an import does, and take it back. `read`: the file, if it was read."""
    tell = CoreProgress(progress)
    found = read or layers_in(plan.path, tell)
    known = known_annotators(project)
    try:
        report = rehearsed(project.run, _command(plan, found, tell))
    except Refused as refusal:
        return LayersLook(plan, found, None, refusal.phrase, known)
    return LayersLook(plan, found, report, None, known)


def bring_in_layers(
    project: Project, plan: LayersPlan, read: Layers | None, progress: JobProgress
) -> AnnotationsReport:
    """The import, as one step; nothing of it if it is stopped."""
    tell = CoreProgress(progress)
    return project.run(_command(plan, read or layers_in(plan.path, tell), tell))


def _command(plan: LayersPlan, found: Layers, tell: CoreProgress) -> ImportAnnotations:
    return ImportAnnotations(
        wanted(found, plan.whose),
        create=plan.create,
        described_as=plan.path.name,
        progress=tell,
    )
