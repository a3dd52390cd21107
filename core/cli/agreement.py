"""The verb that tells how far annotators agree: of a table, or of a project's layers."""

from argparse import ArgumentParser, Namespace

from core.cli import agreement_project, agreement_spans, agreement_tables
from core.cli.verb import Answer, Verb
from core.model.phrase import Refused
from core.model.progress import Progress

_RESAMPLES = 1_000
_MOST_RESAMPLES = 100_000


def _arguments(parser: ArgumentParser) -> None:
    agreement_project.add_arguments(parser)
    agreement_tables.add_arguments(parser)
    agreement_spans.add_arguments(parser)
    parser.add_argument(
        "--bootstrap", metavar="N", type=int, default=_RESAMPLES,
        help="resample the articles so often for the intervals; 0: no intervals",
    )  # fmt: skip
    parser.add_argument(
        "--seed", metavar="S", type=int, default=0, help="where the chance of resampling begins"
    )


def _agreement(arguments: Namespace, progress: Progress) -> Answer:
    if not 0 <= arguments.bootstrap <= _MOST_RESAMPLES:
        raise Refused("There are 0 to {most} resamples.", most=f"{_MOST_RESAMPLES:,}")
    if arguments.seed < 0:
        raise Refused("A seed is 0 or more.")
    told = (arguments.project, arguments.ratings, arguments.spans)
    if sum(each is not None for each in told) > 1:
        raise Refused("Compare one thing at a time: a project, --ratings or --spans.")
    _refuse_idle(arguments)
    if arguments.project is not None:
        return agreement_project.of_project(arguments, progress)
    if arguments.spans is not None:
        return agreement_spans.of_spans(arguments, progress)
    if arguments.ratings is not None:
        return agreement_tables.of_ratings(arguments, progress)
    raise Refused("Say what to compare: a project, --ratings FILE.csv or --spans FILE.csv.")


_GOES_WITH = {
    "a project": ("annotators", "partial", "words", "gamma", "report", "units"),
    "--ratings": ("level", "scale", "more"),
    "--spans": ("length",),
}
"""Options of one of the three, by what is compared; none of them is given without being meant."""


def _refuse_idle(arguments: Namespace) -> None:
    """What would be passed over in silence: a file that nobody writes, a choice that none makes."""
    compared = (arguments.project, arguments.ratings, arguments.spans)
    for (what, options), told in zip(_GOES_WITH.items(), compared, strict=True):
        for option in options:
            if told is None and getattr(arguments, option) not in (None, False):
                raise Refused("--{option} goes with {what}.", option=option, what=what)


VERBS = (Verb("agreement", "tell how far annotators agree", _arguments, _agreement),)
