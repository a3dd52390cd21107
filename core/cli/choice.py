"""What several verbs choose of the project alike: states, entries and days."""

from argparse import ArgumentParser, Namespace

from core.model.codebook import EntryKind
from core.model.layer import ArticleState

_STATES = {state.value.replace("_", "-"): state for state in ArticleState}


def add_choice(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--state", choices=tuple(_STATES), action="append", default=[],
        help="only articles with which the layer stands so; may be given again",
    )  # fmt: skip
    for kind in EntryKind:
        parser.add_argument(
            f"--{kind.value}", metavar="NAME", action="append", default=[],
            help=f"only statements with this {kind.value}, or one below it; may be given again",
        )  # fmt: skip
    parser.add_argument("--since", metavar="DAY", default="", help="only articles from then on")
    parser.add_argument("--until", metavar="DAY", default="", help="only articles up to then")


def states(arguments: Namespace) -> frozenset[ArticleState]:
    return frozenset(_STATES[name] for name in arguments.state)


def entries(arguments: Namespace) -> tuple[tuple[EntryKind, str], ...]:
    return tuple((kind, name) for kind in EntryKind for name in getattr(arguments, kind.value))
