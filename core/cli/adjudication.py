"""The verb that makes gold by rule, and tells what is to be decided and what is unclear."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from core.cli.verb import Answer, Verb, add_project, counted
from core.cli.wishes import annotators
from core.model.ids import LayerId
from core.model.progress import Progress
from core.project import Project

if TYPE_CHECKING:
    from core.adjudication.queue import QueueItem
    from core.commands.gold_rules import RuleReport

_UNANIMOUS, _MAJORITY = "unanimous", "majority"


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument(
        "--auto", choices=(_UNANIMOUS, _MAJORITY), help="take into gold what all, or most, say"
    )
    what.add_argument("--list", action="store_true", help="tell what waits for an adjudicator")
    what.add_argument("--gaps", action="store_true", help="tell what the guidelines leave open")
    parser.add_argument(
        "--annotators",
        metavar="NAME,NAME",
        help="whose layers; without it, those of all. A name with a comma stands in quotation "
        "marks",
    )
    parser.add_argument(
        "--include-single",
        action="store_true",
        help="take what one annotator did alone into gold as it is",
    )
    parser.add_argument("--as", dest="adjudicator", metavar="NAME", help="who lets the rule run")
    parser.add_argument("--dry-run", action="store_true", help="say how many, change none")


def _adjudicate(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=arguments.auto is None) as project:
        layers = _layers(project, arguments.annotators)
        if arguments.list:
            return _queue(project, layers, progress)
        if arguments.gaps:
            return _gaps(project)
        project.act_as(arguments.adjudicator)
        return _by_rule(project, layers, arguments, progress)


def _layers(project: Project, names: str | None) -> tuple[LayerId, ...]:
    if names is None:
        return ()
    return tuple(project.layer_named(name).id for name in annotators(names))


def _by_rule(
    project: Project, layers: tuple[LayerId, ...], arguments: Namespace, progress: Progress
) -> Answer:
    from core.commands.gold_rules import AcceptMajority, AcceptUnanimous
    from core.commands.rehearsal import rehearsed

    rule = AcceptUnanimous if arguments.auto == _UNANIMOUS else AcceptMajority
    command = rule(layers, None, arguments.include_single, progress)
    report = rehearsed(project.run, command) if arguments.dry_run else project.run(command)
    return _report(report, arguments)


def _report(report: "RuleReport", arguments: Namespace) -> Answer:
    accepted = {how.value: number for how, number in report.accepted.items() if number}
    data = {
        "auto": arguments.auto,
        "accepted": accepted,
        "nothing": report.nothing,
        "withdrawn": report.withdrawn,
        "left_open": report.left_open,
        "left_single": report.left_single,
        "articles_done": report.done,
        "gold_from_file": report.from_file,
        "dry_run": arguments.dry_run,
    }
    would = "would be accepted" if arguments.dry_run else "accepted"
    parts = f" ({', '.join(f'{n:,} {how}' for how, n in accepted.items())})" if accepted else ""
    more = (
        (report.nothing, "decided as no statement by the majority."),
        (report.withdrawn, "taken back: layers have changed since."),
        (report.left_single, "of one annotator alone left out; --include-single takes them."),
    )
    lines = [
        f"{counted(sum(accepted.values()), 'case')} {would}{parts}.",
        f"{counted(report.left_open, 'case')} left open for an adjudicator.",
        f"{counted(report.done, 'article')} done in gold.",
        *(f"{counted(number, 'case')} {what}" for number, what in more if number),
    ]
    if report.from_file:
        lines.append(f"{counted(report.from_file, 'article')} with gold from a file left alone.")
    return Answer(data, tuple(lines))


def _queue(project: Project, layers: tuple[LayerId, ...], progress: Progress) -> Answer:
    queue = project.adjudication_queue(layers, progress)
    counts = queue.counts
    cases = [
        {
            "uid": item.uid,
            "title": item.title,
            "start": item.place,
            "kinds": [kind.value for kind in item.kinds],
            "state": item.state.value,
            "versions": item.versions,
        }
        for item in queue.items()
    ]
    data = {
        "open": counts.open,
        "back": counts.back,
        "decided": counts.decided,
        "unanimous": counts.unanimous,
        "single": counts.single,
        "by_kind": {kind.value: number for kind, number in counts.by_kind.items()},
        "cases": cases,
    }
    told = (
        f"{counts.open:,} open, {counts.back:,} back since layers changed, "
        f"{counts.decided:,} decided; {counts.unanimous:,} unanimous and {counts.single:,} "
        "of one annotator alone wait for a rule."
    )
    return Answer(data, (told, *map(_case_line, queue.items())))


def _case_line(item: "QueueItem") -> str:
    kinds = ", ".join(item.kinds) or "gone"
    back = ", decided before" if item.state.value == "back" else ""
    return f"{kinds}: “{item.title}” at {item.place:,} ({counted(item.versions, 'version')}{back})"


def _gaps(project: Project) -> Answer:
    gaps, book = project.gaps(), project.codebook
    found = [
        {
            "verdict": gap.verdict.uid,
            "uid": gap.uid,
            "title": gap.title,
            "quote": gap.quote,
            "note": gap.verdict.note,
            "entries": [book.entries[entry].name for entry in gap.entries],
            "by": None if gap.verdict.by is None else gap.verdict.by.name,
            "at": gap.verdict.at,
        }
        for gap in gaps
    ]
    lines = tuple(
        f"“{gap.title}”: {gap.verdict.note or 'no note'} "
        f"({', '.join(book.entries[entry].name for entry in gap.entries)})"
        for gap in gaps
    )
    return Answer({"gaps": found}, lines or ("No verdict names a gap in the guidelines.",))


VERBS = (
    Verb("adjudicate", "make gold by rule, or tell what is to be decided", _arguments, _adjudicate),
)
