"""The verb for releases: release, which writes one, and checks one with --verify."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.choice import add_choice, entries, states
from core.cli.verb import Answer, Status, Verb, counted
from core.exchange.opening import shown
from core.exchange.registry import EXPORT_FORMATS
from core.model.phrase import Refused
from core.model.progress import Progress
from core.project import Project
from core.splits.split import Shares

if TYPE_CHECKING:
    from core.releasing.asking import Asked
    from core.releasing.planning import Preview

_DATA = {"both": ("parquet", "jsonl"), "parquet": ("parquet",), "jsonl": ("jsonl",)}
_SHOWN = 8


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "project", metavar="PROJECT", type=Path, nargs="?", help="a file *.glossator"
    )
    parser.add_argument(
        "out",
        metavar="OUT",
        type=Path,
        nargs="?",
        help="the folder to write, which is new or empty",
    )
    parser.add_argument(
        "--verify", metavar="DIR", type=Path,
        help="check every hash and every quote of a release, and write nothing",
    )  # fmt: skip
    parser.add_argument(
        "--licence", "--license", metavar="ID", default="",
        help="under which the data goes out: an SPDX identifier, or the address of the terms",
    )  # fmt: skip
    parser.add_argument("--name", default="", help="what the dataset is called")
    parser.add_argument(
        "--version", metavar="X.Y.Z", default="",
        help="of the release; without it 1.0.0, or the next after the release before",
    )  # fmt: skip
    parser.add_argument(
        "--date", metavar="DAY", default="",
        help="of the release; without it that of the newest change",
    )  # fmt: skip
    before = parser.add_mutually_exclusive_group()
    before.add_argument(
        "--previous", metavar="DIR", type=Path,
        help="the release before this one, whose splits are kept and since which changes are "
        "told; without it the last one that the project made",
    )  # fmt: skip
    before.add_argument(
        "--no-previous", action="store_true", help="begin anew, as if none had been before"
    )
    _more_arguments(parser)


def _more_arguments(parser: ArgumentParser) -> None:
    add_choice(parser)
    parser.add_argument(
        "--formats", metavar="F,F", default="",
        help=f"further formats, each split by itself: {', '.join(EXPORT_FORMATS)}",
    )  # fmt: skip
    parser.add_argument(
        "--data", choices=tuple(_DATA), default="both", help="how the data itself is written"
    )
    parser.add_argument(
        "--split", metavar="A/B/C", default="",
        help="the shares of training, validation and test; without it 80/10/10",
    )  # fmt: skip
    parser.add_argument(
        "--seed", type=_seed, metavar="S", help="by which splits are drawn; without it 0"
    )
    parser.add_argument(
        "--bootstrap", type=_seed, default=1_000, metavar="N",
        help="resamples for the intervals of agreement",
    )  # fmt: skip
    parser.add_argument(
        "--with-unresolved", action="store_true",
        help="release gold though disagreements wait for a decision, and mark them",
    )  # fmt: skip
    parser.add_argument(
        "--dry-run", action="store_true", help="say what the release would hold, write nothing"
    )


def _seed(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 15):
        raise ArgumentTypeError(f"“{text}” is not a whole number from 0 on")
    return int(text)


def _release(arguments: Namespace, progress: Progress) -> Answer:
    if arguments.verify is not None:
        if arguments.project is not None:
            raise Refused("With --verify name the release alone, and no project.")
        return _verify(arguments.verify, progress)
    if arguments.project is None:
        raise Refused("Name a project and a folder, or a release with --verify.")
    if arguments.out is None and not arguments.dry_run:
        raise Refused("Name the folder that the release is to be written to.")
    asked = _asked(arguments)
    with Project.open(arguments.project, read_only=True) as project:
        if arguments.dry_run:
            return _previewed(project, asked, progress)
        return _released(project, arguments.out, asked, progress)


def _asked(arguments: Namespace) -> "Asked":
    from core.exchange.huggingface.data import DataKind
    from core.releasing.asking import Asked

    return Asked(
        licence=arguments.licence,
        name=arguments.name,
        version=arguments.version,
        date=arguments.date,
        seed=arguments.seed,
        shares=Shares.told(arguments.split) if arguments.split else None,
        formats=tuple(name.strip() for name in arguments.formats.split(",") if name.strip()),
        kinds=tuple(map(DataKind, _DATA[arguments.data])),
        with_unresolved=arguments.with_unresolved,
        previous=arguments.previous,
        is_first=arguments.no_previous,
        resamples=arguments.bootstrap,
        states=states(arguments),
        entries=entries(arguments),
        since=arguments.since,
        until=arguments.until,
    )


def _previewed(project: Project, asked: "Asked", progress: Progress) -> Answer:
    from core.releasing.planning import preview

    found = preview(project, asked, progress)
    lines = [f"Would release {found.terms.name} {found.terms.version}.", *_lines(found)]
    lines += [f"In the way: {obstacle}" for obstacle in found.obstacles]
    data = {**_data(found), "dry_run": True}
    if found.obstacles:
        return Answer(data, tuple(lines), Status.REFUSED, str(found.obstacles[0]))
    return Answer(data, tuple(lines))


def _released(project: Project, out: Path, asked: "Asked", progress: Progress) -> Answer:
    from core.releasing.writing import release

    done = release(project, out, asked, progress)
    terms = done.preview.terms
    data = {
        **_data(done.preview), "path": shown(out), "files": done.files,
        "disagreements": done.disagreements, "manifest_sha256": done.sha256, "dry_run": False,
        "remembered": done.trouble is None,
    }  # fmt: skip
    files = counted(done.files, "file")
    head = f"Released {terms.name} {terms.version} in “{shown(out)}”, {files}."
    lines = [head, *_lines(done.preview), f"Manifest: SHA-256 {done.sha256}"]
    if done.trouble is not None:
        lines.append(f"The project does not remember this release. {done.trouble}")
    return Answer(data, tuple(lines))


def _data(found: "Preview") -> dict[str, object]:
    from core.releasing.told import gaps_told

    changes = found.changes
    return {
        "name": found.terms.name,
        "version": found.terms.version,
        "date": found.terms.date,
        "licence": None if found.terms.licence is None else found.terms.licence.name,
        "articles": found.articles,
        "statements": found.statements,
        "splits": {split.value: each.told() for split, each in found.balance.items()},
        "gaps": [str(gap) for gap in gaps_told(found)],
        "options": found.terms.told(),
        "near_duplicates": {
            "groups": found.leakage.groups, "follow": len(found.follows),
            "withheld": [each.uid for each in found.withheld],
        },
        "leakage": {"near": found.leakage.near, "same": found.leakage.same},
        "unresolved": sum(found.unresolved.values()),
        "drafts_left_out": found.drafts,
        "losses": {name: [str(each) for each in losses] for name, losses in found.losses.items()},
        "previous": _previous(found),
        "again": found.again is not None,
        "changes": None if changes is None else changes.told(),
        "obstacles": [str(obstacle) for obstacle in found.obstacles],
    }  # fmt: skip


def _previous(found: "Preview") -> dict[str, object] | None:
    earlier = found.earlier
    if earlier is None:
        return None
    return {
        "name": earlier.name, "version": earlier.version, "date": earlier.date,
        "path": None if earlier.folder is None else shown(earlier.folder),
        "manifest_sha256": earlier.sha256,
    }  # fmt: skip


def _lines(found: "Preview") -> Iterator[str]:
    terms, leaks = found.terms, found.leakage
    yield f"Day {terms.date}, seed {terms.drawing.seed}, split {terms.drawing.shares}"
    from core.releasing.told import before_told, gaps_told

    yield from map(str, before_told(found))
    for split, each in found.balance.items():
        yield (
            f"{split}: {counted(each.articles, 'article')}, {each.silent:,} without a statement, "
            f"{counted(each.statements, 'statement')}"
        )
        for of, labels in each.labels.items():
            if labels:
                most = sorted(labels.items(), key=lambda e: (-e[1], e[0]))
                told = [f"{name} {count:,}" for name, count in most[:_SHOWN]]
                more = [f"and {len(most) - _SHOWN} more"] if len(most) > _SHOWN else []
                yield f"  {of}: {', '.join((*told, *more))}"
    yield from map(str, gaps_told(found))
    yield (
        f"Near-duplicates: {counted(leaks.groups, 'group')} kept together, "
        f"{counted(len(found.withheld), 'article')} withheld"
    )
    yield f"Leakage: {leaks.near} near-duplicate, {leaks.same} of the same words, across splits"
    if found.unresolved:
        yield f"Disagreements that wait for a decision: {sum(found.unresolved.values()):,}"
    for name, losses in found.losses.items():
        for loss in losses:
            yield f"{name}: not carried: {loss}"
    if found.changes is not None:
        changes = found.changes
        for what, apart in (("Articles", changes.articles), ("Statements", changes.statements)):
            counts = ", ".join(f"{n:,} {name}" for name, n in apart.counts.items())
            yield f"{what} since {changes.version}: {counts}"


def _verify(folder: Path, progress: Progress) -> Answer:
    from core.releasing.verifying import verified

    found = verified(folder, progress)
    problems = [str(problem) for problem in found.problems]
    data = {
        "ok": found.is_whole, "name": found.name, "version": found.version,
        "files": found.files, "quotes": found.quotes, "manifest_sha256": found.sha256,
        "problems": problems,
    }  # fmt: skip
    head = f"{found.name} {found.version}: {counted(found.files, 'file')}, {found.quotes:,} quotes"
    if found.is_whole:
        return Answer(data, (f"{head}: all as they were released.",))
    told = f"The release in “{shown(folder)}” is not whole: {counted(len(problems), 'problem')}."
    return Answer(data, (head, *problems), Status.REFUSED, told)


VERBS = (Verb("release", "freeze gold into a folder that can be cited", _arguments, _release),)
