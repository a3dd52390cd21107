"""A look at a file of annotations: what it holds, and what would come of it."""

from dataclasses import dataclass

from core.commands.annotations import AnnotationsReport, ImportAnnotations
from core.commands.rehearsal import rehearsed
from core.exchange.annotations.assembling import Assembled, CarryReport, assembled
from core.exchange.annotations.foreign import ForeignFile
from core.exchange.annotations.inspecting import Inspection, found_in, inspected
from core.exchange.annotations.mapping import AnnotationMapping
from core.exchange.registry import format_named
from core.model.codebook import Codebook
from core.model.phrase import Refused
from core.project import Project
from gui.exchange.trial import Plan, Trial, known_annotators
from gui.shared.jobs import JobProgress
from gui.shared.running import CoreProgress


@dataclass(frozen=True)
class AnnotationPlan(Plan):
    """`mapping`: what the user has said of it so far."""

    mapping: AnnotationMapping


@dataclass(frozen=True)
class Outcome:
    """What came in, or would: of the project, and of the file."""

    report: AnnotationsReport
    carried: CarryReport


@dataclass(frozen=True)
class AnnotationLook(Trial[AnnotationPlan, ForeignFile, Outcome]):
    """`mapping`: the proposal with what the user has said."""

    seen: Inspection
    mapping: AnnotationMapping

    @property
    def title(self) -> str:
        """What kind of file it is, in English."""
        return format_named(self.seen.format).title


def look_at_annotations(
    project: Project, plan: AnnotationPlan, read: ForeignFile | None, progress: JobProgress
) -> AnnotationLook:
    """Do everything that an import does, and take it back. `read`: the file, if it was read."""
    tell = CoreProgress(progress)
    found = read or found_in(plan.path, progress=tell)
    seen = inspected(found, project.codebook, tell)
    mapping = seen.mapping.changed(plan.mapping)
    known = known_annotators(project)
    try:
        made = assembled(found, mapping, project.codebook, plan.whose, tell)
        report = rehearsed(project.run, _command(plan, made, tell))
    except Refused as refusal:
        return AnnotationLook(plan, found, None, refusal.phrase, known, seen, mapping)
    outcome = Outcome(report, made.report)
    return AnnotationLook(plan, found, outcome, None, known, seen, mapping)


def bring_in(
    project: Project, plan: AnnotationPlan, read: ForeignFile | None, progress: JobProgress
) -> Outcome:
    """The import, as one step; nothing of it if it is stopped."""
    tell = CoreProgress(progress)
    found = read or found_in(plan.path, progress=tell)
    codebook: Codebook = project.codebook
    mapping = inspected(found, codebook, tell).mapping.changed(plan.mapping)
    made = assembled(found, mapping, codebook, plan.whose, tell)
    return Outcome(project.run(_command(plan, made, tell)), made.report)


def _command(plan: AnnotationPlan, made: Assembled, tell: CoreProgress) -> ImportAnnotations:
    return made.command(plan.path.name, create=True, progress=tell)  # the report lists what is new
