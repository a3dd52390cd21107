"""Every verb with its arguments and options, as Markdown: made of what the verbs themselves say."""

from argparse import Action, ArgumentParser, HelpFormatter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.text.markup import as_markdown

if TYPE_CHECKING:
    from core.cli.verb import Verb

_GREEDY = {"+": "…", "*": "…"}
_FEW = 4
"""So many choices stand where the value of an option does; more stand in what it means."""


def reference() -> str:
    """A heading for each verb, in the order in which `--help` lists them."""
    from core.cli.program import VERBS

    return "\n".join(line for verb in VERBS for line in _of(verb))


def _of(verb: "Verb") -> Iterator[str]:
    parser = ArgumentParser(add_help=False)
    verb.arguments(parser)
    parser.add_argument("--json", action="store_true", help="answer with one JSON value")
    placed = [each for each in parser._actions if not each.option_strings]
    words = " ".join([verb.name, *map(_place, placed)])
    summary = as_markdown(verb.summary)
    yield from (f"## {verb.name}", "", f"`glossator {words}`", "")
    yield from (f"{summary[:1].upper()}{summary[1:]}.", "", "| Option | Means |", "| --- | --- |")
    for each in sorted(parser._actions, key=lambda action: bool(action.option_strings)):
        yield f"| `{_written(each)}` | {as_markdown(_said(each))} |"
    yield ""


def _said(action: Action) -> str:
    """What it means, and what there is to choose from if that is much."""
    means = HelpFormatter("glossator")._expand_help(action) if action.help else ""
    listed = _choices(action) if len(list(action.choices or ())) > _FEW else ""
    return ": ".join(filter(None, (means, listed)))


def _place(action: Action) -> str:
    name = f"{_value(action)}{_GREEDY.get(str(action.nargs), '')}"
    return f"[{name}]" if action.nargs in ("?", "*") else name


def _written(action: Action) -> str:
    """An option under all its names, with what it takes."""
    if not action.option_strings:
        return _value(action)
    taken = "" if action.nargs == 0 else f" {_value(action)}"
    return ", ".join(f"{name}{taken}" for name in action.option_strings)


def _value(action: Action) -> str:
    if isinstance(action.metavar, tuple):
        return " ".join(action.metavar)
    choices = list(action.choices or ())
    few = "/".join(map(str, choices)) if len(choices) <= _FEW else ""
    return action.metavar or few or action.dest.upper()


def _choices(action: Action) -> str:
    return ", ".join(map(str, action.choices or ()))
