"""Verbs on the codebook's past and its names: codebook revisions, diff, duplicates, merge."""

from argparse import ArgumentParser, Namespace

from core.cli.verb import Answer, Verb, add_project, counted
from core.commands.because import Because
from core.commands.codebook_merge import MergeEntries
from core.commands.rehearsal import rehearsed
from core.duplicates import LikelyPair
from core.model.codebook import Codebook, Entry, EntryKind
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project

_KINDS = (EntryKind.ACTOR.value, EntryKind.MEASURE.value, EntryKind.STANCE.value)


def _add_kind(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", choices=_KINDS, help="of entries, where a name is in several")


def _diff_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--from", metavar="N", type=int, dest="old", help="an earlier revision (default: the first)"
    )
    parser.add_argument(
        "--to", metavar="N", type=int, dest="new", help="a later one (default: the newest)"
    )


def _diff(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        old = 1 if arguments.old is None else arguments.old
        new = project.codebook.revision if arguments.new is None else arguments.new
        changes = project.codebook_difference(old, new)
    told = [
        {
            "what": change.what.value,
            "kind": None if change.kind is None else change.kind.value,
            "name": change.name,
            "before": change.before,
            "after": change.after,
            "sentence": str(change.said),
        }
        for change in changes
    ]
    nothing = f"Revisions {old} and {new} say the same."
    lines = tuple(str(change.said) for change in changes) or (nothing,)
    return Answer({"from": old, "to": new, "changes": told}, lines)


def _revisions(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        revisions = project.codebook_revisions()
    data = [
        {
            "number": each.number,
            "at": each.at,
            "author": each.author,
            "action": each.action.value,
            "label": str(each.label),
            "reason": each.reason,
        }
        for each in revisions
    ]
    lines = tuple(
        "  ".join(
            part
            for part in (f"{each.number:>5}", each.at[:16], each.author or "–", str(each.label),
                         f"({each.reason})" if each.reason else "")
            if part
        )
        for each in revisions
    )  # fmt: skip
    return Answer({"revisions": data}, lines)


def _duplicates_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    _add_kind(parser)


def _duplicates(arguments: Namespace, progress: Progress) -> Answer:
    kinds = [EntryKind(arguments.kind)] if arguments.kind else list(EntryKind)
    with Project.open(arguments.project, read_only=True) as project:
        uses, book = project.entry_uses(), project.codebook
        found = [(kind, pair) for kind in kinds for pair in project.likely_duplicates(kind)]
    data = [
        {
            "kind": kind.value,
            "keep": book.entries[pair.keep].name,
            "merge": book.entries[pair.merge].name,
            "why": pair.why.name.lower(),
            "score": pair.score,
            "statements": [uses.get(pair.keep, 0), uses.get(pair.merge, 0)],
        }
        for kind, pair in found
    ]
    lines = tuple(_pair_line(pair, book) for _, pair in found)
    return Answer({"pairs": data}, lines or ("No two names are alike.",))


def _pair_line(pair: LikelyPair, book: Codebook) -> str:
    keep, merge = (book.entries[each].name for each in (pair.keep, pair.merge))
    return f"“{merge}” may be “{keep}” ({pair.why.name.lower().replace('_', ' ')}, {pair.score} %)"


def _merge_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("names", metavar="NAME", nargs="+", help="what goes by another name")
    parser.add_argument("--into", metavar="NAME", required=True, help="the entry that stays")
    _add_kind(parser)
    parser.add_argument("--reason", default="", help="kept with the revision that this makes")
    parser.add_argument("--annotator", metavar="NAME", help="who does it, and can undo it")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, change none")


def _merge(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project) as project:
        project.act_as(arguments.annotator)
        into = _named(project.codebook, arguments.into, arguments.kind)
        merged = [_named(project.codebook, name, into.kind) for name in arguments.names]
        command = MergeEntries(tuple(entry.id for entry in merged), into.id)
        if arguments.dry_run:
            followed = rehearsed(project.run, command)
        else:
            followed = project.run(Because(command, arguments.reason))
        revision = project.codebook.revision
    names = [entry.name for entry in merged]
    data = {
        "into": into.name, "merged": names, "statements": followed, "revision": revision,
        "dry_run": arguments.dry_run,
    }  # fmt: skip
    told = ", ".join(f"“{name}”" for name in names)
    would = "would be" if arguments.dry_run else "is"
    line = f"{told} {would} “{into.name}”: {counted(followed, 'statement')} followed."
    return Answer(data, (line,))


def _named(codebook: Codebook, name: str, kind: str | None) -> Entry:
    """The entry of that name, of whichever kind has it; Refused if none has, or several."""
    kinds = [EntryKind(kind)] if kind else list(EntryKind)
    found = [entry for each in kinds if (entry := codebook.find(each, name)) is not None]
    if not found and any(codebook.find(each, name) is not None for each in EntryKind):
        raise Refused(
            "“{name}” is no {kind}; only entries of one kind are merged.", name=name, kind=kind
        )
    if not found:
        raise Refused("There is no entry “{name}”.", name=name)
    if len(found) > 1:
        raise Refused("“{name}” is in the codebook in several kinds. Say which: --kind.", name=name)
    return found[0]


VERBS = (
    Verb("codebook revisions", "list who changed the codebook, when and why",
         add_project, _revisions),
    Verb("codebook diff", "tell two revisions of the codebook apart", _diff_arguments, _diff),
    Verb("codebook duplicates", "list entries whose names are alike",
         _duplicates_arguments, _duplicates),
    Verb("codebook merge", "let one entry stand for others as well", _merge_arguments, _merge),
)  # fmt: skip
