"""Verbs for copies of a project and its backups: backup, backups, restore."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from core import backups
from core.cli.verb import Answer, Verb, add_project, counted
from core.exchange.opening import shown
from core.model.backup import Reason, of_name, shortened
from core.model.phrase import Refused, Unavailable
from core.model.progress import Progress
from core.project import Project

FOLDER = "GLOSSATOR_BACKUPS"
"""The variable that names the folder for backups, where it is not the one beside the project."""
_NEWEST = "newest"


def chosen_folder() -> Path | None:
    named = os.environ.get(FOLDER)
    return Path(named) if named else None


def keep_one(project: Path, reason: Reason) -> None:
    """Before a verb does what somebody may regret. What keeps it from it is said, and no more."""
    backups.try_to_make(project, reason, chosen_folder(), _tell)


def _tell(trouble: Unavailable) -> None:
    print(" ".join(str(trouble).split()), file=sys.stderr)


def _backup_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument("file", metavar="FILE", type=Path, help="where the copy goes")


def _backup(arguments: Namespace, progress: Progress) -> Answer:
    with Project.open(arguments.project, read_only=True) as project:
        project.copy_to(arguments.file)
    path = shown(arguments.file)
    return Answer({"path": path}, (f"Saved a copy as “{path}”.",))


def _listed(arguments: Namespace, progress: Progress) -> Answer:
    found = backups.listed(arguments.project, chosen_folder())
    if not found and not arguments.project.exists():
        raise Unavailable("There is no project “{path}”.", path=arguments.project)
    lines = tuple(map(_line, found)) or ("There are no backups of this project yet.",)
    return Answer({"backups": [_data(each) for each in found]}, lines)


def _data(found: backups.Found) -> dict[str, object]:
    backup, held = found.backup, found.holdings
    return {
        "path": shown(backup.path),
        "at": backup.at.isoformat(),
        "reason": backup.reason.value,
        "size": backup.size,
        "articles": held and held.articles,
        "statements": held and held.statements,
        "layers": held
        and [
            {"annotator": layer.annotator, "kind": layer.kind, "statements": layer.statements}
            for layer in held.layers
        ],
        "changed": held and held.changed,
        "trouble": found.trouble and str(found.trouble),
    }


def _line(found: backups.Found) -> str:
    backup, held = found.backup, found.holdings
    what = (
        str(found.trouble)
        if held is None
        else f"{counted(held.articles, 'article')}, {counted(held.statements, 'statement')}"
    )
    return f"{backup.at:%Y-%m-%d %H:%M:%S}  {backup.reason.value}: {what}  {shown(backup.path)}"


def _restore_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "backup", metavar="BACKUP", help=f"a file that “backups” lists, or the word {_NEWEST}"
    )
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="leave the project as it is, and make a copy"
    )


def _restore(arguments: Namespace, progress: Progress) -> Answer:
    backup = _meant(arguments)
    found = of_name(backup)
    when = "in the backup" if found is None else f"on {found.at:%Y-%m-%d at %H:%M:%S}"
    if arguments.out is not None:
        path = shown(backups.open_a_copy(backup, arguments.out, progress=progress))
        return Answer({"path": path, "kept": None}, (f"Made “{path}”, as it was {when}.",))
    restored = backups.restore(arguments.project, backup, chosen_folder(), progress=progress)
    path = shown(restored.path)
    kept = restored.kept and shown(restored.kept)
    lines = [f"“{path}” is as it was {when}."]
    if kept:
        lines.append(f"What stood there before is kept as “{kept}”.")
    return Answer({"path": path, "kept": kept}, tuple(lines))


def _meant(arguments: Namespace) -> Path:
    if arguments.backup != _NEWEST:
        return Path(arguments.backup)
    every = backups.listed(arguments.project, chosen_folder())
    own = [each for each in every if each.backup.stem == shortened(arguments.project.stem)]
    for found in own or every:  # a copy of the project has backups of its own
        if found.trouble is None:
            return found.backup.path
        name, reason = found.backup.path.name, found.trouble.phrase
        _tell(Unavailable("“{name}” is passed over: {reason}", name=name, reason=reason))
    raise Refused("There is no backup of “{name}” to restore.", name=arguments.project.name)


VERBS = (
    Verb("backup", "save a copy that is safe to move", _backup_arguments, _backup),
    Verb("backups", "list the backups of a project, the newest first", add_project, _listed),
    Verb("restore", "put a backup in the project's place", _restore_arguments, _restore),
)
