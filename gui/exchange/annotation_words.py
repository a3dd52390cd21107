"""What a file of annotations holds and what came of it, in sentences."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from core.commands.annotations import AnnotationsReport, BroughtIn, IncomingLayer
from core.exchange import glossator_jsonl
from core.exchange.annotations.assembling import CarryReport
from core.exchange.annotations.losses import Loss
from core.exchange.annotations.mapping import Slot, Target
from core.model.layer import LayerKind
from gui.exchange.annotations_look import AnnotationLook, Outcome
from gui.exchange.import_words import articles
from gui.shared.messages import translated
from gui.shared.words import counted, quoted

translate = QCoreApplication.translate  # the name under which lupdate knows it
_MOST_KINDS, _MOST_PLACES = 100, 5
_MOST_NAMES = 12
_MOST_EXAMPLES = 8


def target_words() -> dict[Target, str]:
    return {
        Target.ACTOR: translate("Annotations", "Actor"),
        Target.PARENT: translate("Annotations", "What the actor belongs to"),
        Target.STANCE: translate("Annotations", "Stance"),
        Target.MEASURE: translate("Annotations", "Measure"),
        Target.EVIDENCE: translate("Annotations", "Evidence"),
        Target.VOICE: translate("Annotations", "Voice"),
        Target.CONFIDENCE: translate("Annotations", "Confidence"),
        Target.FIELD: translate("Annotations", "A field of the codebook"),
        Target.NOTE: translate("Annotations", "Note"),
        Target.LEAVE: translate("Annotations", "Nothing: it is left out"),
    }


def statements(count: int) -> str:
    one = translate("Annotations", "1 statement")
    return counted(count, one, translate("Annotations", "{count} statements"))


def what_comes_in(carried: CarryReport) -> str:
    """Statements, also those that lack a part; drafts, where there is nothing else."""
    if carried.statements:
        return statements(carried.statements + carried.drafts)
    one = translate("Annotations", "1 draft")
    return counted(carried.drafts, one, translate("Annotations", "{count} drafts"))


def summary_of(look: AnnotationLook) -> str:
    """The program, and how much the file holds."""
    records = counted(
        look.seen.records,
        translate("Annotations", "1 annotation"),
        translate("Annotations", "{count} annotations"),
    )
    return " · ".join((translate("core", look.title), articles(look.seen.documents), records))


def examples_of(slot: Slot) -> str:
    """The values that occur most often."""
    return ", ".join(quoted(value) for value, _ in slot.values[:_MOST_EXAMPLES])


def outcome_lines(outcome: Outcome) -> list[str]:
    """What comes in, what is to be known of it, and what cannot be carried."""
    return [*_coming(outcome), *_known(outcome), *_lost(outcome.carried.losses)]


def _coming(outcome: Outcome) -> Iterator[str]:
    report, carried = outcome.report, outcome.carried
    drafts = counted(
        carried.drafts,
        translate("Annotations", "1 draft, which lacks a part"),
        translate("Annotations", "{count} drafts, which lack a part"),
    )
    complete = statements(carried.statements)
    if carried.drafts:
        complete = f"{complete}; {drafts}" if carried.statements else drafts
    yield f"{complete}."
    yield from layers_lines(report)


def layers_lines(report: AnnotationsReport) -> Iterator[str]:
    """What comes into which layer, and what is new beside."""
    new = translate("Annotations", "New in the project: {articles}.")
    yield new.format(articles=articles(report.new_articles))
    yield from map(_layer, report.layers)
    if report.created:
        listed = ", ".join(report.created[:_MOST_NAMES])
        more = " …" if len(report.created) > _MOST_NAMES else ""
        words = translate("Annotations", "New in the codebook ({count}): {names}")
        yield words.format(count=_number(len(report.created)), names=listed + more)


def _layer(layer: BroughtIn) -> str:
    words = (
        translate("Annotations", "{name} (suggestions): {articles}, {added}")
        if layer.kind is LayerKind.SUGGESTION
        else translate("Annotations", "{name}: {articles}, {added}")
    )
    told = words.format(
        name=layer.annotator,
        articles=articles(layer.articles),
        added=translate("Annotations", "{count} added").format(count=_number(layer.added)),
    )
    if layer.changed or layer.unchanged:
        rest = translate("Annotations", "{changed} changed, {same} here already")
        told += ", " + rest.format(changed=_number(layer.changed), same=_number(layer.unchanged))
    return told + "."


def _known(outcome: Outcome) -> Iterator[str]:
    yield ""
    for remark in outcome.carried.remarks:
        yield translated(remark)
    yield translated(outcome.carried.decision.told)


def _lost(losses: tuple[Loss, ...]) -> Iterator[str]:
    yield ""
    if not losses:
        yield translate("Annotations", "Everything in the file is carried.")
        return
    yield translate("Annotations", "Not carried:")
    for loss in losses[:_MOST_KINDS]:
        yield f"    {_number(loss.count)} × {translated(loss.what)}"
        for place in loss.places[:_MOST_PLACES]:
            yield f"        {place}"
        if loss.count > _MOST_PLACES and loss.places:
            yield "        …"
    if len(losses) > _MOST_KINDS:
        rest = [loss.count for loss in losses[_MOST_KINDS:]]
        more = translate("Annotations", "{count} × of {kinds} more kinds")
        yield "    " + more.format(count=_number(sum(rest)), kinds=_number(len(rest)))


def outcome_report(outcome: Outcome) -> tuple[str, list[str]]:
    return _heading(outcome.report), outcome_lines(outcome)


def layers_report(report: AnnotationsReport) -> tuple[str, list[str]]:
    return _heading(report), [*layers_lines(report)]


def _heading(report: AnnotationsReport) -> str:
    heading = translate("Annotations", "{statements} imported")
    brought = sum(layer.added + layer.changed for layer in report.layers)
    return heading.format(statements=statements(brought))


def summary_of_layers(found: Iterable[IncomingLayer]) -> str:
    """The format, and how much the file holds."""
    found = tuple(found)
    texts = {share.sha256 or share.uid for layer in found for share in layer.articles}
    count = sum(len(share.statements) for layer in found for share in layer.articles)
    title = translate("core", glossator_jsonl.FORMAT.title)
    return " · ".join((title, articles(len(texts)), statements(count)))


def _number(count: int) -> str:
    return QLocale().toString(count)
