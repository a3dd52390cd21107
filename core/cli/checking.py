"""The verb that looks for damage and mends it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from core.cli.backups import chosen_folder
from core.cli.verb import Answer, Status, Verb, add_project, counted
from core.exchange.opening import shown
from core.model.condition import Condition
from core.model.progress import Progress
from core.model.salvaged import Fate, Loss, Salvaged
from core.repairing import condition_of
from core.rescuing import Rescue, Rescued, lines, rescued


def _check_arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "--repair", action="store_true", help="mend what can be mended, after a copy of the file"
    )
    parser.add_argument(
        "--out", metavar="FILE", type=Path, help="where to save what can be read of a damaged file"
    )


def _check(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.repair:
        return _repair(arguments, progress)
    found = condition_of(arguments.project, progress)
    if found.is_whole:
        return Answer(_data(found), ("The project is whole.", *map(str, found.safe)))
    complaint = (
        f"“{shown(arguments.project)}” is damaged: {counted(len(found.problems), 'problem')}. "
        "Keep the file, and open a backup, or use --repair."
    )
    return Answer(_data(found), tuple(_lines(found)), Status.REFUSED, complaint)


def _data(found: Condition) -> dict[str, object]:
    return {
        "ok": found.is_whole,
        "problems": [str(each) for each in found.problems],
        "damaged": [str(each) for each in found.damaged],
        "derived": [str(each) for each in found.derived],
        "safe": [str(each) for each in found.safe],
    }


def _lines(found: Condition) -> Iterator[str]:
    for heading, sentences in (
        ("Damaged:", found.damaged),
        ("Wrong, but made anew by --repair:", found.derived),
        ("Safe:", found.safe),
    ):
        if sentences:
            yield heading
            yield from (f"  {sentence}" for sentence in sentences)


def _repair(arguments: Namespace, progress: Progress) -> Answer:
    ended = rescued(arguments.project, arguments.out, chosen_folder(), progress)
    done = ended.repaired
    if done.salvaged is not None and done.target is not None:
        return _saved(arguments.project, done.target, done.salvaged, ended)
    assert done.before is not None
    copy = None if done.copy is None else shown(done.copy)
    data = {**_data(done.before), "copy": copy}
    if copy is None:
        return Answer(data, ("The project is whole; nothing was changed.",))
    return Answer(
        data,
        (
            *(f"Made anew: {sentence}" for sentence in map(str, done.before.derived)),
            f"The file as it was is kept as “{copy}”.",
        ),
    )


def _saved(project: Path, target: Path, told: Salvaged, ended: Rescued) -> Answer:
    data = {
        "saved_as": shown(target),
        "kept": dict(told.kept),
        **{fate.value: [_loss(loss) for loss in told.of(fate)] for fate in Fate},
        "backups": [each for rescue in ended.rescues for each in _holders(rescue)],
    }
    said = (
        *lines(project, ended.repaired, ended.rescues),
        "",
        *_said_of_report(ended),
        f"“{shown(project)}” was not changed. Look the report through, then go on with "
        f"“{shown(target)}”, or with a backup if that holds more.",
    )
    return Answer(data, said)


def _said_of_report(ended: Rescued) -> Iterator[str]:
    told = ended.repaired.salvaged
    if told is not None and told.is_encrypted and ended.report is not None:
        yield (
            f"“{ended.report.name}” beside the new file is not encrypted, and holds this report "
            "with numbers in the place of names and quotes."
        )


def _loss(loss: Loss) -> dict[str, object]:
    return {
        "kind": loss.kind,
        "number": loss.number,
        "uid": loss.uid or None,
        "what": str(loss.sentence),
    }


def _holders(rescue: Rescue) -> Iterator[dict[str, object]]:
    for holder in rescue.holders:
        yield {
            "path": shown(holder.backup.path),
            "at": holder.backup.at.isoformat(),
            "of": rescue.fate.value,
            "holds": holder.count,
            "total": rescue.total,
        }


VERBS = (Verb("check", "look for damage, and mend it with --repair", _check_arguments, _check),)
