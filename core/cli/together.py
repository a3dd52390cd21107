"""Verbs for colleagues' files: hand-out, merge."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from core.cli.verb import Answer, Status, Verb, add_project, counted
from core.exchange import strict_json
from core.exchange.opening import opened, shown
from core.merging import merge
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.together import (
    OURS,
    THEIRS,
    LayerOutcome,
    MergedFile,
    MergedLayer,
    MergeReport,
    Question,
)
from core.project import Project
from core.together.asking import Answers


def _hand_out_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="where that project goes")
    parser.add_argument("--annotator", metavar="NAME", required=True, help="who gets it")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there")


def _hand_out(arguments: Namespace, progress: Progress) -> Answer:
    if not arguments.replace and os.path.lexists(arguments.file):
        raise Refused(
            "“{name}” exists already. Choose another name; with --replace, it is written over.",
            name=arguments.file.name,
        )
    with Project.open(arguments.project, read_only=True) as project:
        handed = project.hand_out(
            arguments.file, arguments.annotator, replace=arguments.replace, progress=progress
        )
    path = shown(arguments.file)
    data = {
        "path": path,
        "annotator": handed.annotator,
        "articles": handed.articles,
        "statements": handed.statements,
    }
    line = (
        f"Wrote “{path}” for {handed.annotator}: {counted(handed.articles, 'article')}, "
        f"{counted(handed.statements, 'statement')} of that annotator, nothing of anybody else’s."
    )
    return Answer(data, (line,))


def _merge_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("others", metavar="OTHER", type=Path, nargs="+", help="a colleague’s file")
    parser.add_argument("--dry-run", action="store_true", help="report, and change nothing")
    parser.add_argument(
        "--decisions",
        metavar="FILE",
        type=Path,
        help="answers by the keys of questions, as JSON",
    )
    parser.add_argument(
        "--prefer", choices=(OURS, THEIRS), help="which side wins where both have changed"
    )


def _merge(arguments: Namespace, progress: Progress) -> Answer:
    given = {} if arguments.decisions is None else _decisions(arguments.decisions)
    answers = Answers(given, arguments.prefer)
    with Project.open(arguments.project) as project:
        report = merge(
            project, arguments.others, answers, is_rehearsal=arguments.dry_run, progress=progress
        )
    return _answer(report, given, is_rehearsal=arguments.dry_run)


def _decisions(path: Path) -> dict[str, str]:
    """Answers by the keys of questions; Refused where the file holds something else."""
    with opened(path) as file:
        try:
            found = strict_json.parsed(file.read(strict_json.MAX_LINE_BYTES))
        except Refused as error:
            raise Refused("“{name}” cannot be used: {why}.", name=path.name, why=error) from error
    if not isinstance(found, dict) or not all(isinstance(each, str) for each in found.values()):
        raise Refused(
            "“{name}” is not a list of decisions: one JSON object with the key of each question "
            "and its answer.",
            name=path.name,
        )
    return found


def _answer(report: MergeReport, given: Mapping[str, str], *, is_rehearsal: bool) -> Answer:
    is_undecided = bool(report.open_questions)
    data = {
        "merged": not is_rehearsal and not is_undecided,
        "changed": report.has_changed,
        "files": [_file_data(file) for file in report.files],
        "questions": [_question_data(question) for question in report.questions],
    }
    if is_undecided:
        lines = tuple(line for each in report.open_questions for line in _question_lines(each))
        asked = {question.key for question in report.questions}
        lines += tuple(f"Nothing is asked as “{key}”." for key in given if key not in asked)
        complaint = (
            f"{counted(len(report.open_questions), 'question is', 'questions are')} open, and "
            "nothing was changed. Answer by --decisions FILE or --prefer."
        )
        return Answer(data, lines, Status.REFUSED, complaint)
    lines = tuple(line for file in report.files for line in _file_lines(file))
    if is_rehearsal:
        lines = (*lines, "Nothing was changed; this is what would come in.")
    elif report.is_decided_alone:
        lines = (*lines, "Nothing came in; what was decided is not asked again.")
    elif not report.has_changed:
        lines = (*lines, "There is nothing new.")
    return Answer(data, lines)


def _file_data(file: MergedFile) -> dict[str, object]:
    return {
        "file": file.name,
        "same_project": file.is_same_project,
        "handed_out_to": file.handed_out_to,
        "layers": [_layer_data(layer) for layer in file.layers],
        "articles": {
            "here": file.articles_here,
            "added": file.articles_added,
            "left_out": file.articles_left,
        },
        "codebook": {
            "added": list(file.entries_added),
            "changed": list(file.entries_changed),
            "fields_added": list(file.fields_added),
            "fields_changed": list(file.fields_changed),
        },
        "assigned": file.assigned,
        "searches_added": list(file.searches_added),
        "left_out": {
            "gold": file.gold,
            "verdicts": file.verdicts,
            "answers": file.answers,
            "statements": file.statements_left,
        },
        "notes": [str(note) for note in file.notes],
    }


def _layer_data(layer: MergedLayer) -> dict[str, object]:
    return {
        "annotator": layer.annotator,
        "kind": layer.kind.value,
        "outcome": layer.outcome.value,
        "added": layer.added,
        "changed": layer.changed,
        "removed": layer.removed,
        "states": layer.states,
    }


def _question_data(question: Question) -> dict[str, object]:
    return {
        "key": question.key,
        "matter": question.matter.value,
        "question": str(question.said),
        "ours": question.ours,
        "theirs": question.theirs,
        "choices": [*question.choices, *(["use:NAME"] if question.may_use else [])],
        "default": question.default,
        "answer": question.answer,
    }


def _question_lines(question: Question) -> tuple[str, ...]:
    choices = ", ".join([*question.choices, *(["use:NAME"] if question.may_use else [])])
    sides = [
        f"  {side}: {text}"
        for side, text in (("ours", question.ours), ("theirs", question.theirs))
        if text
    ]
    return (f"{question.said}", *sides, f"  “{question.key}”: {choices}")


_OUTCOMES = {
    LayerOutcome.NEW: "is new",
    LayerOutcome.REPLACED: "is newer, and was taken over",
    LayerOutcome.SAME: "is the same here",
    LayerOutcome.OLDER: "is an older one than that which is here, and was left",
    LayerOutcome.KEPT: "was left: the one that is here was chosen",
    LayerOutcome.NOT_HERS: "was left: the file was handed out to somebody else",
}


def _file_lines(file: MergedFile) -> list[str]:
    lines = [] if file.is_same_project else [f"“{file.name}” is of another project."]
    lines += [_layer_line(file, layer) for layer in file.layers]
    if file.articles_added or file.articles_left:
        lines.append(
            f"{counted(file.articles_added, 'article')} added, {file.articles_left:,} left out."
        )
    for names, what in (
        (file.entries_added, "New in the codebook"),
        (file.entries_changed, "Changed in the codebook"),
        (file.fields_added, "New fields"),
        (file.fields_changed, "Changed fields"),
        (file.searches_added, "New saved searches"),
    ):
        if names:
            lines.append(f"{what}: {', '.join(names)}.")
    if file.assigned:
        lines.append(f"{counted(file.assigned, 'article')} more assigned.")
    lines += [f"Left out: {left}." for left in _left_out(file)]
    return [*lines, *map(str, file.notes)]


def _layer_line(file: MergedFile, layer: MergedLayer) -> str:
    line = f"“{file.name}”: the layer of {layer.annotator} {_OUTCOMES[layer.outcome]}"
    if not layer.has_changed:
        return f"{line}."
    return (
        f"{line}: {counted(layer.added, 'statement')} added, {layer.changed:,} changed, "
        f"{layer.removed:,} removed; {counted(layer.states, 'article')} in another state."
    )


def _left_out(file: MergedFile) -> list[str]:
    counts = (
        (file.gold, "statement of gold", "statements of gold"),
        (file.verdicts, "verdict", "verdicts"),
        (file.answers, "answer to fields", "answers to fields"),
        (file.statements_left, "statement on articles that did not come in",
         "statements on articles that did not come in"),
    )  # fmt: skip
    return [counted(count, one, many) for count, one, many in counts if count]


VERBS = (
    Verb("hand-out", "write one annotator’s share as a project", _hand_out_arguments, _hand_out),
    Verb("merge", "bring in colleagues’ projects", _merge_arguments, _merge),
)
