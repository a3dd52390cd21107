"""The verb that gathers what there is to tell of a problem; also where the desk does not start."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from core.cli.verb import Answer, Verb
from core.exchange.opening import shown
from core.exchange.replacing import replaced_file
from core.licences import licences
from core.model.phrase import Refused, Unavailable
from core.model.progress import Progress
from core.project import Project
from core.reporting import (
    kept_reports,
    last_lines,
    project_facts,
    report_of,
    system_facts,
    tried,
)
from core.reporting.hiding import private_words

_OF_THE_DESK = ("PySide6_Essentials", "shiboken6")


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help="a new file *.txt to write it to")
    parser.add_argument(
        "--project",
        metavar="PROJECT",
        type=Path,
        help="count what is in it, and tell no more of it",
    )
    parser.add_argument("--words", metavar="TEXT", default="", help="what happened, in your words")
    parser.add_argument(
        "--no-self-test", action="store_true", help="do not try the desk, which takes some seconds"
    )


def _report(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.file.exists():
        raise Refused("“{path}” is there already. Name a new file.", path=shown(arguments.file))
    parts = system_facts({p.name: p.version for p in licences() if p.name in _OF_THE_DESK})
    if arguments.project is not None:
        parts["Project"] = _counted(arguments.project)
    parts["Self-test"] = ["not asked for"] if arguments.no_self_test else tried(progress)
    parts["Logged last"] = last_lines()
    parts["Reports of failures"] = kept_reports()
    near = [arguments.file.absolute(), *filter(None, [arguments.project])]
    text = report_of(arguments.words, parts, private_words(path.absolute() for path in near))
    with replaced_file(arguments.file) as out:
        out.write_text(text, encoding="utf-8", newline="\n")
    path = shown(arguments.file)
    said = (f"What there is to tell is in “{path}”. Nothing was sent: read it, and send it along.",)
    return Answer({"path": path, "self_test": parts["Self-test"][0]}, said)


def _counted(path: Path) -> list[str]:
    """What cannot be opened is told of by the sentence, without what was put into it."""
    try:
        with Project.open(path, read_only=True) as project:
            return project_facts(project, path)
    except (Refused, Unavailable) as error:
        return [f"cannot be opened: {error.phrase.template}"]


VERBS = (Verb("report", "write what there is to tell of a problem to a file", _arguments, _report),)
