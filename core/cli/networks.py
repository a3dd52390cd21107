"""The verb for discourse networks: network."""

from argparse import ArgumentParser, Namespace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.verb import Answer, Verb, add_project
from core.cli.wishes import day
from core.exchange.networks.formats import NAMES
from core.exchange.opening import shown
from core.model.phrase import Refused
from core.model.progress import Progress
from core.networks.options import (
    Counting,
    Level,
    Likeness,
    NetworkKind,
    Normalisation,
    Once,
    Options,
    Relation,
)
from core.networks.periods import Length, Period, Timing
from core.project import Project

if TYPE_CHECKING:
    from core.exchange.networks.writing import NetworkReport


def _arguments(parser: ArgumentParser) -> None:
    add_project(parser)
    parser.add_argument(
        "out", metavar="OUT", type=Path, help="the file or folder, which is replaced if it exists"
    )
    parser.add_argument("--format", choices=NAMES, required=True, help="what is written")
    parser.add_argument(
        "--layer", metavar="NAME", help="gold or an annotator; without it gold, or the only one"
    )
    usual = Options()
    _choice(parser, "--kind", NetworkKind, usual.kind, "who is tied to what")
    _choice(parser, "--relation", Relation, usual.relation, "net is agreement less conflict")
    _choice(
        parser, "--normalise", Normalisation, usual.normalisation, "by what weights are divided"
    )
    _choice(parser, "--likeness", Likeness, usual.likeness, "when two stances agree")
    _choice(parser, "--counting", Counting, usual.counting, "what counts between two actors")
    _choice(parser, "--once", Once, usual.once, "within what the same counts once")
    _choice(parser, "--measures", Level, usual.measures, "at their own or a higher level")
    parser.add_argument(
        "--organisations", action="store_true", help="a person counts for what it stands under"
    )
    parser.add_argument(
        "--threshold", type=float, default=0.0, metavar="W", help="leave out weaker ties"
    )
    _add_times(parser)
    parser.add_argument(
        "--for-spreadsheet",
        action="store_true",
        help="keep a spreadsheet from running cells as formulas",
    )


def _choice(
    parser: ArgumentParser, option: str, known: type[StrEnum], usual: StrEnum, told: str
) -> None:
    names = [each.value for each in known]
    parser.add_argument(
        option, choices=names, default=usual.value, help=f"{told}; {usual.value} if not given"
    )


def _add_times(parser: ArgumentParser) -> None:
    parser.add_argument("--from", dest="first", metavar="DAY", help="articles from that day on")
    parser.add_argument("--to", dest="last", metavar="DAY", help="articles up to that day")
    parser.add_argument(
        "--window", metavar="LENGTH", help="also in windows of time, such as 30d, 2w, 3m or 1y"
    )
    parser.add_argument(
        "--step", metavar="LENGTH", help="by how much windows move; without it they stand in a row"
    )


def _network(arguments: Namespace, progress: Progress) -> Answer:
    from core.exchange.networks.writing import Asked, lines_of  # numpy, for this verb alone

    timing = _timing(arguments)
    with Project.open(arguments.project, read_only=True) as project:
        layer = project.network_layer(arguments.layer)
        asked = Asked(
            layer.annotator.name, arguments.format, _options(arguments), timing,
            arguments.for_spreadsheet,
        )  # fmt: skip
        report = project.write_network(layer, asked, arguments.out, progress)
    return Answer(_data(report), (f"Wrote “{shown(report.path)}”.", *lines_of(report)))


def _options(arguments: Namespace) -> Options:
    if not 0 <= arguments.threshold < float("inf"):
        raise Refused("A threshold is a number from 0 on.")
    return Options(
        NetworkKind(arguments.kind),
        Relation(arguments.relation),
        Normalisation(arguments.normalise),
        Likeness(arguments.likeness),
        Counting(arguments.counting),
        Once(arguments.once),
        Level(arguments.measures),
        arguments.organisations,
        arguments.threshold,
    )


def _timing(arguments: Namespace) -> Timing:
    period = Period(day(arguments.first), day(arguments.last))
    if period.first is not None and period.last is not None and period.first > period.last:
        raise Refused("The time ends before it begins: {period}.", period=period)
    if arguments.step and not arguments.window:
        raise Refused("A step moves a window: give --window as well.")
    length, step = (
        Length.of(each) if each else None for each in (arguments.window, arguments.step)
    )
    return Timing(period, length, step)


def _data(report: "NetworkReport") -> dict[str, object]:
    return {
        "path": shown(report.path),
        "format": report.asked.format,
        "layer": report.asked.layer,
        "kind": report.asked.options.kind.value,
        "relation": report.asked.options.relation.value,
        "normalisation": report.asked.options.normalisation.value,
        "nodes": len(report.network.nodes),
        "ties": len(report.network.edges),
        "statements": report.measured,
        "counted": report.network.statements,
        "windows": [
            {
                "from": str(each.period.first),
                "to": str(each.period.last),
                "nodes": len(each.network.nodes),
                "ties": len(each.network.edges),
            }
            for each in report.windows
        ],
        "losses": [str(loss) for loss in report.losses],
    }


VERBS = (
    Verb("network", "write the network of who agrees with whom on what", _arguments, _network),
)
