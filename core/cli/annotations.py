"""The annotations of other programs on the command line: mapping, import, report."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import replace

from core.cli.verb import Answer, Status, counted
from core.commands.annotations import AnnotationsReport, BroughtIn, ImportAnnotations
from core.commands.rehearsal import rehearsed
from core.exchange.annotations.assembling import Assembled, WhoseLayers, assembled
from core.exchange.annotations.inspecting import found_in, inspected
from core.exchange.annotations.losses import Loss
from core.exchange.annotations.mapping import (
    AnnotationMapping,
    Target,
    chosen,
    chosen_fields,
    chosen_names,
    chosen_stances,
    refuse_strange,
)
from core.exchange.format import Format
from core.model.layer import LayerKind
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project

_MOST_PLACES = 3
_NOTHING_CHANGED = ("Nothing was changed; this is what would come in.",)


def import_annotations(arguments: Namespace, known: Format, progress: Progress) -> Answer:
    """Bring in what the file holds, under the proposed mapping as far as no other was asked for."""
    asked = chosen(arguments.map).changed(chosen_fields(arguments.field))
    asked = asked.changed(chosen_stances(arguments.stance))
    whose = WhoseLayers(
        arguments.annotator,
        as_suggestions=arguments.kind == LayerKind.SUGGESTION.value,
        names=chosen_names(arguments.rename),
    )
    with Project.open(arguments.project) as project:
        found = found_in(arguments.file, known.name, progress)
        codebook = project.codebook
        seen = inspected(found, codebook, progress)
        refuse_strange(asked, seen.slots, codebook)
        mapping = seen.mapping.changed(asked)
        made = assembled(found, mapping, codebook, whose, progress)
        command = made.command(arguments.file.name, create=arguments.create, progress=progress)
        is_rehearsal = arguments.dry_run
        report, why_not = (
            _rehearsed(project, command) if is_rehearsal else (project.run(command), "")
        )
    data = _data(known, mapping, made, report, is_rehearsal=is_rehearsal)
    lines = _lines(known, mapping, made, report, is_rehearsal=is_rehearsal)
    return Answer(data, lines, Status.REFUSED if why_not else Status.DONE, why_not)


def _rehearsed(project: Project, command: ImportAnnotations) -> tuple[AnnotationsReport, str]:
    """What would come in with --create, and why it would not as it was asked for."""
    try:
        return rehearsed(project.run, command), ""
    except Refused as refusal:
        if command.create:
            raise
        report = rehearsed(project.run, replace(command, create=True))
        return report, f"{refusal} With --create, the above would come in."


def layers_answer(report: AnnotationsReport, *, is_rehearsal: bool) -> Answer:
    """What became of layers that needed no mapping."""
    data = {
        "dry_run": is_rehearsal,
        "layers": [_layer_data(layer) for layer in report.layers],
        "articles_added": report.new_articles,
        "created": list(report.created),
    }
    lines = [*_NOTHING_CHANGED[: int(is_rehearsal)], *map(_layer_line, report.layers)]
    lines.append(f"{counted(report.new_articles, 'article')} added.")
    return Answer(data, (*lines, *_created(report)))


def _created(report: AnnotationsReport) -> Iterator[str]:
    """What is new beside the layers, and what is not for want of --create."""
    if report.created:
        yield f"New in the codebook: {', '.join(report.created)}."
    if report.left_articles or report.left_names:
        articles = counted(report.left_articles, "article")
        names = counted(len(report.left_names), "name")
        yield f"Left out without --create: {articles} that nobody annotated, {names} not used."


def _data(
    known: Format,
    mapping: AnnotationMapping,
    made: Assembled,
    report: AnnotationsReport,
    *,
    is_rehearsal: bool,
) -> dict[str, object]:
    carried = made.report
    return {
        "format": known.name,
        "dry_run": is_rehearsal,
        "offsets": carried.decision.unit.value,
        "offsets_by": carried.decision.ground.value,
        "map": {slot: target.value for slot, target in mapping.targets.items()},
        "fields": _fields(mapping),
        "layers": [_layer_data(layer) for layer in report.layers],
        "articles_added": report.new_articles,
        "statements": carried.statements,
        "drafts": carried.drafts,
        "created": list(report.created),
        "not_created": {"articles": report.left_articles, "names": list(report.left_names)},
        "remarks": [str(remark) for remark in carried.remarks],
        "not_carried": [_loss_data(loss) for loss in carried.losses],
    }


def _fields(mapping: AnnotationMapping) -> dict[str, str]:
    """Which field each label answers that answers one."""
    targets = mapping.targets.items()
    return {slot: mapping.field_for(slot) for slot, target in targets if target is Target.FIELD}


def _layer_data(layer: BroughtIn) -> dict[str, object]:
    return {
        "annotator": layer.annotator,
        "kind": layer.kind.value,
        "articles": layer.articles,
        "added": layer.added,
        "changed": layer.changed,
        "unchanged": layer.unchanged,
    }


def _loss_data(loss: Loss) -> dict[str, object]:
    return {"what": str(loss.what), "count": loss.count, "places": list(loss.places)}


def _lines(
    known: Format,
    mapping: AnnotationMapping,
    made: Assembled,
    report: AnnotationsReport,
    *,
    is_rehearsal: bool,
) -> tuple[str, ...]:
    carried = made.report
    fields = _fields(mapping)
    pairs = (
        f"{slot} → {target}" + (f" “{fields[slot]}”" if slot in fields else "")
        for slot, target in mapping.targets.items()
    )
    lines = [
        f"{known.title}.",
        *_NOTHING_CHANGED[: int(is_rehearsal)],
        f"Mapping: {', '.join(pairs) or 'nothing to map'}.",
        str(carried.decision.told),
        *(_layer_line(layer) for layer in report.layers),
        f"{counted(report.new_articles, 'article')} added; "
        f"{counted(carried.statements, 'complete statement')}, {counted(carried.drafts, 'draft')}.",
        *map(str, carried.remarks),
    ]
    return (*lines, *_created(report), *map(_loss_line, carried.losses))


def _layer_line(layer: BroughtIn) -> str:
    who = layer.annotator
    if layer.kind is LayerKind.SUGGESTION:
        who += " (suggestions)"
    return (
        f"{who}: {counted(layer.articles, 'article')}, {counted(layer.added, 'statement')} added, "
        f"{layer.changed:,} changed, {layer.unchanged:,} unchanged."
    )


def _loss_line(loss: Loss) -> str:
    places = "; ".join(loss.places[:_MOST_PLACES])
    more = "; …" if loss.count > _MOST_PLACES and places else ""
    return f"Not carried: {loss.count:,} × {loss.what}" + (f" ({places}{more})" if places else "")
