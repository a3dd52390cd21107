"""What is said of articles that are nearly the same."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.likeness import Twin
from gui.exchange.import_words import articles
from gui.shared.lines import Line
from gui.shared.words import counted, day

translate = QCoreApplication.translate  # the name under which lupdate knows it


def summary_of(groups: Sequence[Sequence[Twin]]) -> str:
    """How many groups there are, and of how many articles."""
    one = translate("Groups", "1 group of {articles} that are nearly the same")
    many = translate("Groups", "{count} groups of {articles} in all that are nearly the same")
    inside = articles(sum(map(len, groups)))
    one, many = (words.replace("{articles}", inside) for words in (one, many))
    return counted(len(groups), one, many)


def line_of(group: Sequence[Twin]) -> Line:
    """The group by its first article; under it who else has it."""
    outlets = dict.fromkeys(twin.outlet for twin in group if twin.outlet)
    return Line(group[0].title, articles(len(group)), below=", ".join(outlets))


def how_alike(twin: Twin) -> str:
    share = QLocale().toString(int(100 * twin.similarity))
    words = translate("Groups", "{title} · {share}% alike")
    return words.format(title=twin.title, share=share)


def where_from(twin: Twin) -> str:
    return " · ".join(filter(None, (twin.outlet, day(twin.published))))
