"""Verbs for what was done: history tells it, restore-statement brings a statement back."""

from argparse import ArgumentParser, Namespace
from itertools import islice
from pathlib import Path

from core.cli.verb import Answer, Verb, add_project, counted
from core.cli.wishes import end, time
from core.commands.restoring import RestoreStatement
from core.exchange.opening import shown
from core.exchange.trail_table import COLUMNS, change_record, step_record
from core.model.ids import AnnotatorId, ArticleId
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.trail import Change, Topic, TrailFilter, TrailStep
from core.project import Project

_USUAL = 50
_MOST_THINGS = 10
"""That are told of one step where people read it."""


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("--annotator", metavar="NAME", help="only what this one did")
    parser.add_argument("--article", metavar="UID", help="only what touched this article")
    parser.add_argument("--kind", choices=[each.value for each in Topic], help="only such changes")
    parser.add_argument("--since", metavar="DAY", default="", help="from that day on")
    parser.add_argument("--until", metavar="DAY", default="", help="up to that day")
    parser.add_argument("--words", default="", help="each stands in a name, a quote or a note")
    parser.add_argument(
        "--limit", metavar="N", type=int, default=_USUAL,
        help=f"show the newest N, {_USUAL} if not given; a file holds all",
    )  # fmt: skip
    parser.add_argument(
        "--seen-by", metavar="NAME",
        help="leave out what this annotator is not to see yet of the others’ statements",
    )  # fmt: skip
    parser.add_argument(
        "--out", metavar="FILE", type=Path,
        help="write a table (.csv) or JSON lines (.jsonl), the oldest step first; columns: "
        + ", ".join(COLUMNS),
    )  # fmt: skip
    parser.add_argument(
        "--for-spreadsheet",
        action="store_true",
        help="keep a spreadsheet from running cells of the table as formulas",
    )


def _history(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.limit < 1:
        raise Refused("A limit is at least 1.")
    with Project.open(arguments.project, read_only=True) as project, project.snapshot():
        wanted, viewer = _wanted(arguments, project), _person(project, arguments.seen_by)
        if arguments.out is not None:
            return _written(arguments, project, wanted, viewer, progress)
        seqs = project.trail_ids(wanted, viewer)
        data, lines = list[object](), list[str]()
        for step, changes in islice(project.whole_trail(seqs, viewer), arguments.limit):
            done = list(changes)
            data.append({**step_record(step), "changes": [change_record(each) for each in done]})
            lines += _told(step, done)
    left = len(seqs) - len(data)
    if left > 0:
        lines.append(f"{counted(left, 'older step')} not shown; --limit shows more.")
    return Answer({"total": len(seqs), "steps": data}, tuple(lines or ["There is no such step."]))


def _written(
    arguments: Namespace,
    project: Project,
    wanted: TrailFilter,
    viewer: AnnotatorId | None,
    progress: Progress,
) -> Answer:
    done = project.write_trail(
        arguments.out, wanted, viewer, for_spreadsheet=arguments.for_spreadsheet, progress=progress
    )
    data = {"path": shown(done.path), "steps": done.steps, "changes": done.changes}
    steps, changes = counted(done.steps, "step"), counted(done.changes, "change")
    return Answer(data, (f"Wrote “{shown(done.path)}”: {steps}, {changes}.",))


def _wanted(arguments: Namespace, project: Project) -> TrailFilter:
    since, until = time(arguments.since), end(arguments.until)
    return TrailFilter(
        _person(project, arguments.annotator),
        None if arguments.article is None else _article(project, arguments.article),
        None if arguments.kind is None else Topic(arguments.kind),
        since + {4: "-01-01", 7: "-01"}.get(len(since), ""),
        until,
        arguments.words,
    )


def _person(project: Project, name: str | None) -> AnnotatorId | None:
    return None if name is None else project.annotator_named(name).id


def _article(project: Project, uid: str) -> ArticleId:
    found = project.trail_article(uid)
    if found is None:
        raise Refused("No article has had the uid “{uid}”.", uid=uid)
    return found


_DEEDS = {"added": "new: ", "changed": "", "removed": "gone: "}
_ACTIONS = {"do": "", "undo": "undo: ", "redo": "redo: "}


def _told(step: TrailStep, changes: list[Change]) -> list[str]:
    undone = ", undone since" if step.standing == "undone" else ""
    where = f" in “{step.title}”" if step.title else ""
    name = f"{_ACTIONS[step.action.value]}{step.label}"
    lines = [f"{step.seq}  {step.at}  {step.who or 'nobody'}: {name}{where}{undone}"]
    for change in changes[:_MOST_THINGS]:
        lines.append(f"    {_DEEDS[change.deed.value]}{change.subject.name}")
        lines += [
            f"        {each.field}: {_value(str(each.before))} → {_value(str(each.after))}"
            for each in change.fields
        ]
    if len(changes) > _MOST_THINGS:
        left = counted(len(changes) - _MOST_THINGS, "more thing")
        lines.append(f"    and {left}, which --json and --out tell")
    return lines


def _value(words: str) -> str:
    return " ".join(words.split()) or "–"


def _restore_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("statement", metavar="UID", help="as the history tells it")
    parser.add_argument(
        "--annotator", metavar="NAME", required=True, help="whose statement it is, who can undo it"
    )
    parser.add_argument(
        "--with-article", action="store_true", help="bring its article back as well, if it is gone"
    )


def _restore(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project) as project:
        project.act_as(arguments.annotator)
        number = project.gone_statement(arguments.statement)
        if number is None:
            raise Refused("The journal knows no statement “{uid}”.", uid=arguments.statement)
        done = project.run(RestoreStatement(number, arguments.with_article))
    data = {
        "statement": arguments.statement,
        "moved": [{"from": old, "to": new} for old, new in done.moved],
        "lost": list(done.lost),
    }
    lines = ["Restored the statement.", *(f"“{old}” is now “{new}”." for old, new in done.moved)]
    lines += [f"It lacks “{name}”, which the codebook has no more." for name in done.lost]
    return Answer(data, tuple(lines))


VERBS = (
    Verb("history", "tell who did what, when, and what it was before", _arguments, _history),
    Verb("restore-statement", "bring a deleted statement back", _restore_arguments, _restore),
)
