"""Every verb with its arguments and options, as Markdown and for groff: made of what they say."""

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


def manual() -> str:
    """The same for the manual page of Linux, which groff sets."""
    from core.cli.program import VERBS

    return "".join(f"{line}\n" for verb in VERBS for line in _for_groff(verb))


def _of(verb: "Verb") -> Iterator[str]:
    yield from (f"## {verb.name}", "", f"`glossator {_words(verb)}`", "")
    yield from (as_markdown(_sentence(verb)), "", "| Option | Means |", "| --- | --- |")
    for each in _actions(verb):
        yield f"| `{_written(each)}` | {as_markdown(_said(each))} |"
    yield ""


def _for_groff(verb: "Verb") -> Iterator[str]:
    yield from (".TP", f".B {_plain(_words(verb))}", _plain(_sentence(verb)), ".RS")
    for each in _actions(verb):
        yield from (".TP", f".B {_plain(_written(each))}", _plain(_said(each)))
    yield ".RE"


def _plain(text: str) -> str:
    """With nothing in it that groff would take for an order."""
    told = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{told}" if told.startswith((".", "'")) else told


def _actions(verb: "Verb") -> list[Action]:
    """What it takes: first what has a place of its own, then what has a name."""
    parser = ArgumentParser(add_help=False)
    verb.arguments(parser)
    parser.add_argument("--json", action="store_true", help="answer with one JSON value")
    return sorted(parser._actions, key=lambda action: bool(action.option_strings))


def _words(verb: "Verb") -> str:
    placed = [each for each in _actions(verb) if not each.option_strings]
    return " ".join([verb.name, *map(_place, placed)])


def _sentence(verb: "Verb") -> str:
    return f"{verb.summary[:1].upper()}{verb.summary[1:]}."


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
