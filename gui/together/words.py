"""What came in from colleagues' files, or would, in sentences."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.together import LayerOutcome, MergedFile, MergedLayer, MergeReport
from gui.shared.messages import translated
from gui.shared.words import counted, quoted

translate = QCoreApplication.translate  # the name under which lupdate knows it

_NAMED = 12
"""So many names of entries are listed; then it is said how many more there are."""


def number(count: int) -> str:
    return QLocale().toString(count)


def articles(count: int) -> str:
    one, many = translate("Together", "1 article"), translate("Together", "{count} articles")
    return counted(count, one, many)


def statements(count: int) -> str:
    one, many = translate("Together", "1 statement"), translate("Together", "{count} statements")
    return counted(count, one, many)


def outcome(layer: MergedLayer) -> str:
    """What becomes of a layer, in few words."""
    return {
        LayerOutcome.NEW: translate("Together", "new"),
        LayerOutcome.REPLACED: translate("Together", "newer than what is here"),
        LayerOutcome.SAME: translate("Together", "unchanged"),
        LayerOutcome.OLDER: translate("Together", "older, left out"),
        LayerOutcome.KEPT: translate("Together", "left out, as you chose"),
        LayerOutcome.NOT_HERS: translate("Together", "left out: the file is another’s"),
    }[layer.outcome]


def question_count(count: int) -> str:
    one = translate("Together", "1 question")
    return counted(count, one, translate("Together", "{count} questions"))


def cancel() -> str:
    return translate("Together", "Cancel")


def kind_of_projects() -> str:
    """What a file dialog calls them."""
    return translate("Together", "Glossator projects")


def projects(suffix: str) -> str:
    """The filter of a file dialog."""
    return f"{kind_of_projects()} (*{suffix})"


def annotator_heading() -> str:
    return translate("Together", "Annotator", "heading of a column")


def plan_headings() -> tuple[str, ...]:
    return (
        annotator_heading(),
        translate("Together", "Articles"),
        translate("Together", "New"),
        translate("Together", "Read by others too"),
        translate("Together", "Words"),
    )


def progress_headings() -> tuple[str, ...]:
    return (
        annotator_heading(),
        translate("Together", "Assigned"),
        translate("Together", "Done"),
        translate("Together", "Read by others too"),
        translate("Together", "Done by several"),
    )


def layer_headings() -> tuple[str, ...]:
    return (
        translate("Together", "File"),
        annotator_heading(),
        translate("Together", "Layer"),
        translate("Together", "New"),
        translate("Together", "Changed"),
        translate("Together", "Removed"),
        translate("Together", "Articles"),
    )


def heading_of_rehearsal(report: MergeReport) -> str:
    if report.open_questions:
        return translate("Together", "Before anything comes in: {questions}").format(
            questions=question_count(len(report.open_questions))
        )
    if report.is_decided_alone:
        return translate("Together", "Nothing would come in; what you decided can be kept")
    if not report.has_changed:
        return translate("Together", "There is nothing new")
    return translate("Together", "This would come in")


def heading_of_report(report: MergeReport) -> str:
    if report.is_decided_alone:
        return translate("Together", "Nothing came in; what you decided is not asked again")
    if not report.has_changed:
        return translate("Together", "There is nothing new")
    return translate("Together", "Brought in, as one step that can be undone")


def report_lines(report: MergeReport) -> list[str]:
    """All that is to be said of each file, its layers among it."""
    lines: list[str] = []
    for file in report.files:
        lines += [file.name, *(f"    {_layer_line(layer)}" for layer in file.layers)]
        lines += [f"    {line}" for line in beside_layers(file)]
    return lines


def _layer_line(layer: MergedLayer) -> str:
    line = translate("Together", "{annotator}: {outcome}")
    line = line.format(annotator=layer.annotator, outcome=outcome(layer))
    if not layer.has_changed:
        return line
    counts = translate("Together", "{added} new, {changed} changed, {removed} removed")
    counts = counts.format(
        added=statements(layer.added),
        changed=number(layer.changed),
        removed=number(layer.removed),
    )
    one = translate("Together", "1 article in another state")
    many = translate("Together", "{count} articles in another state")
    return " · ".join([line, counts, *([counted(layer.states, one, many)] if layer.states else [])])


def beside_layers(file: MergedFile) -> list[str]:
    """What a file brings besides layers, and what of it is left out."""
    lines = []
    if not file.is_same_project:
        lines.append(translate("Together", "It is of another project."))
    if file.articles_added:
        lines.append(translate("Together", "{articles} added.").format(
            articles=articles(file.articles_added)
        ))  # fmt: skip
    if file.assigned:
        lines.append(translate("Together", "{articles} more assigned.").format(
            articles=articles(file.assigned)
        ))  # fmt: skip
    lines += _named_lines(file)
    lines += [
        translate("Together", "Left out: {what}.").format(what=what) for what in _left_out(file)
    ]
    return [*lines, *map(translated, file.notes)]


def _named_lines(file: MergedFile) -> Iterator[str]:
    for names, words in (
        (file.entries_added, translate("Together", "New in the codebook: {names}.")),
        (file.entries_changed, translate("Together", "Changed in the codebook: {names}.")),
        (file.fields_added, translate("Together", "New fields: {names}.")),
        (file.fields_changed, translate("Together", "Changed fields: {names}.")),
        (file.searches_added, translate("Together", "New saved searches: {names}.")),
    ):
        if names:
            yield words.format(names=_listed(names))


def _listed(names: tuple[str, ...]) -> str:
    listed = ", ".join(map(quoted, names[:_NAMED]))
    if len(names) <= _NAMED:
        return listed
    words = translate("Together", "{names} and {count} more")
    return words.format(names=listed, count=number(len(names) - _NAMED))


def _left_out(file: MergedFile) -> Iterator[str]:
    counts = (
        (
            file.articles_left,
            translate("Together", "1 article that is not here"),
            translate("Together", "{count} articles that are not here"),
        ),
        (
            file.statements_left,
            translate("Together", "1 statement on an article that does not come in"),
            translate("Together", "{count} statements on articles that do not come in"),
        ),
        (
            file.gold,
            translate("Together", "1 statement of gold"),
            translate("Together", "{count} statements of gold"),
        ),
        (
            file.verdicts,
            translate("Together", "1 verdict"),
            translate("Together", "{count} verdicts"),
        ),
        (
            file.answers,
            translate("Together", "1 answer to a field"),
            translate("Together", "{count} answers to fields"),
        ),
    )
    for count, one, many in counts:
        if count:
            yield counted(count, one, many)
