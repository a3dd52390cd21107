"""What pages of reference list: made of the registries, whenever such a page is shown.

A line `<!-- keys -->` of a page stands for what is made, so that its words are translated with it.
"""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from core.text.markup import as_markdown
from gui.help.dress import KEY_BEGINS, KEY_ENDS
from gui.help.key_map import all_keys
from gui.shared.actions import Actions

_PLACE = re.compile(r"^<!-- ((?:commands|formats|keys|coefficients)[a-z ]*?) -->$", re.MULTILINE)
translate = QCoreApplication.translate


def filled(markdown: str, actions: Actions) -> str:
    """The page with what it lists."""
    made: dict[str, Callable[[], str]] = {
        "commands": _commands,
        "formats read and written": lambda: "\n".join(_formats(True, True)),
        "formats written": lambda: "\n".join(_formats(False, True)),
        "formats read": lambda: "\n".join(_formats(True, False)),
        "keys": lambda: "\n".join(_keys(actions)),
        "coefficients": lambda: "\n".join(_coefficients()),
    }
    return _PLACE.sub(lambda place: made[place[1]](), markdown)


def _commands() -> str:
    """In English, as the command line is."""
    from core.cli.reference import reference

    return reference()


def _formats(reads: bool, writes: bool) -> Iterator[str]:
    """A heading each, with what it is, how its files end, and what it holds and leaves out."""
    from core.exchange.registry import FORMATS

    between = translate("Export", "; ")
    for known in (each for each in FORMATS if (each.reads, each.writes) == (reads, writes)):
        endings = ", ".join(f"`{ending}`" for ending in known.extensions)
        told = [f"{_core(known.title)} ({endings})." if endings else f"{_core(known.title)}."]
        if held := between.join(map(_core, known.carries)):
            told.append(translate("Export", "Holds {what}.").format(what=held))
        if lost := between.join(map(_core, known.loses)):
            told.append(translate("Export", "Leaves out {what}.").format(what=lost))
        yield from (f"### {known.name}", "", " ".join(told), "")


def _core(words: str) -> str:
    return as_markdown(translate("core", words))


def _keys(actions: Actions) -> Iterator[str]:
    """A heading for each menu and place, with the keys that are in force."""
    for group in all_keys(actions):
        yield from (f"## {as_markdown(group.title)}", "")
        for line in group.lines:
            caps = " ".join(f"{KEY_BEGINS}{as_markdown(key)}{KEY_ENDS}" for key in line.keys)
            yield f"- {caps} {as_markdown(line.words)}"
        yield ""


def _coefficients() -> Iterator[str]:
    """A row each: key, name, of how many annotators it is a figure, and at which levels."""
    from core.agreement.applying import LEVELS, applying
    from core.agreement.coefficients import KEYS

    for key, name in KEYS.items():
        known = applying(key)
        most = max(number for numbers in known.values() for number in numbers)
        levels = (translate("Agreement", level) for level in LEVELS if known[level])
        cells = (f"`{key}`", as_markdown(translate("Agreement", name)), _TAKES[most])
        yield f"| {' | '.join(cells)} | {', '.join(levels)} |"


_TAKES = {2: "2", 3: "2+"}
"""By how many of two and three annotators have a figure."""
