"""The verb that changes one part of all statements which a rule finds: recode."""

from argparse import ArgumentParser, Namespace

from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.recode import Recode
from core.commands.rehearsal import rehearsed
from core.model.codebook import Codebook, EntryKind
from core.model.ids import EntryId
from core.model.phrase import Refused
from core.model.progress import Progress
from core.model.survey import Part, StatementFilter
from core.project import Project

_NONE = "-"
"""Stands for statements that lack the part, and for taking it away."""


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--annotator", metavar="NAME", required=True, help="whose statements, and who can undo it"
    )
    for kind in EntryKind:
        parser.add_argument(
            f"--{kind.value}", metavar="NAME", action="append", default=[],
            help=f"only those of this {kind.value}; “{_NONE}”: that have none; may be given again",
        )  # fmt: skip
    parser.add_argument("--outlet", metavar="NAME", help="only those in articles of this outlet")
    parser.add_argument("--month", metavar="YYYY-MM", help="only those in articles of this month")
    parser.add_argument("--text", metavar="WORDS", default="", help="words in quote, name or note")
    sets = parser.add_mutually_exclusive_group(required=True)
    for kind in EntryKind:
        sets.add_argument(
            f"--set-{kind.value}", metavar="NAME", help=f"their new {kind.value}; “{_NONE}”: none"
        )
    parser.add_argument("--dry-run", action="store_true", help="say how many, change none")


def _recode(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project) as project:
        project.act_as(arguments.annotator)
        command = _command(arguments, project.codebook)
        changed = rehearsed(project.run, command) if arguments.dry_run else project.run(command)
    would = "would change" if arguments.dry_run else "changed"
    data = {"changed": changed, "part": command.part.value, "dry_run": arguments.dry_run}
    return Answer(data, (f"{counted(changed, 'statement')} {would}.",))


def _command(arguments: Namespace, codebook: Codebook) -> Recode:
    rule = StatementFilter(
        outlet=arguments.outlet,
        month=arguments.month,
        text=arguments.text,
        actors=_entries(codebook, EntryKind.ACTOR, arguments.actor),
        stances=_entries(codebook, EntryKind.STANCE, arguments.stance),
        measures=_entries(codebook, EntryKind.MEASURE, arguments.measure),
    )
    kind = next(k for k in EntryKind if getattr(arguments, f"set_{k.value}") is not None)
    value = _entry(codebook, kind, getattr(arguments, f"set_{kind.value}"))
    return Recode(rule, Part(kind.value), value)


def _entries(
    codebook: Codebook, kind: EntryKind, names: list[str]
) -> frozenset[EntryId | None] | None:
    return frozenset(_entry(codebook, kind, name) for name in names) or None


def _entry(codebook: Codebook, kind: EntryKind, name: str) -> EntryId | None:
    if name == _NONE:
        return None
    found = codebook.find(kind, name)
    if found is None:
        raise Refused("There is no entry “{name}”.", name=name)
    return found.id


VERBS = (Verb("recode", "set one part of all statements that a rule finds", _arguments, _recode),)
