"""Who says what where the other says what, for each pair and part that has anything to show."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.agreement.behind import Behind
from core.model.codebook import Codebook
from gui.agreement import words
from gui.agreement.confusion_map import Confusion, most_frequent
from gui.agreement.content import PartConfusion
from gui.agreement.opening import Opens

if TYPE_CHECKING:  # numpy is loaded beside the desk
    from core.agreement.parts import Value
    from core.agreement.report import Comparison, Report

Cells = dict[tuple["Value", "Value"], int]


def confusions_of(report: "Report", whole: Behind, codebook: Codebook) -> Iterator[PartConfusion]:
    """Part by part; those of the scale of stances in its order."""
    scale = [entry.name for entry in codebook.stances]
    pairs = list(zip(combinations(whole.layers, 2), report.pairs, strict=True))
    for key in report.overall.parts:
        for layers, each in pairs:
            cells: Cells = {(a, b): count for a, b, count in each.parts[key].confusion.cells}
            if not cells:
                continue
            if key == "stance":
                cells = {**{(name, name): 0 for name in scale}, **cells}
            title = f"{words.part(key)} · {words.both(*each.annotators)}"
            behind = Behind(layers, key, whole.at_least)
            yield PartConfusion(title, _confusion(each, cells, title, behind))


def _confusion(each: "Comparison", counts: Cells, title: str, behind: Behind) -> Confusion:
    names, cells, rest = most_frequent(counts)
    opens = {cell: _opens(names, cell, title, behind) for cell in cells}
    shown = [words.value(name) for name in names]
    if rest:
        others = QCoreApplication.translate("Agreement", "all others")
        shown.append(others)
    one, other = each.annotators
    return Confusion(one, other, shown, cells, opens)


def _opens(names: "Sequence[Value]", cell: tuple[int, int], title: str, behind: Behind) -> Opens:
    """What stands together at the end opens all in which the two differ."""
    if max(cell) >= len(names):
        return Opens(title, behind)
    one, other = (names[number] for number in cell)
    said = f"{title}: {words.value(one)} – {words.value(other)}"
    wanted = Behind(behind.layers, behind.part, behind.at_least, said=(one, other))
    return Opens(said, wanted)
