"""How the parts of a statement are marked wherever they are shown: a line and a letter each."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPen

from core.model.span import Role
from gui.shared.palette import Palette

_WIDTH = 2
_DASHES = {Role.MEASURE: [3.0, 2.0], Role.STANCE: [1.0, 1.4]}


def part_pen(role: Role, palette: Palette) -> QPen:
    """Solid for the actor, dashed for the measure, dotted for the stance."""
    colours = {Role.ACTOR: palette.actor, Role.MEASURE: palette.measure, Role.STANCE: palette.cue}
    pen = QPen(QColor(colours[role]), _WIDTH)
    if role in _DASHES:
        pen.setDashPattern(_DASHES[role])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def part_letter(role: Role) -> str:
    """The first letter of the part's name, which tells it from the others."""
    return {
        Role.ACTOR: QCoreApplication.translate("PartMarks", "A", "the letter of the actor"),
        Role.STANCE: QCoreApplication.translate("PartMarks", "S", "the letter of the stance"),
        Role.MEASURE: QCoreApplication.translate("PartMarks", "M", "the letter of the measure"),
    }[role]
