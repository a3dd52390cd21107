"""Which of several statements on one passage is meant: a menu asks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from core.model.codebook import EntryKind
from core.model.statement import Statement
from gui.shared.desk import Desk
from gui.shared.words import literally


def offer(desk: Desk, statements: list[Statement], at: QPoint, parent: QWidget) -> QMenu:
    """Ask at a place of the screen; the one that is chosen becomes current."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for statement in statements:
        action = menu.addAction(literally(line_for(desk, statement)))
        action.triggered.connect(
            lambda _checked=False, chosen=statement.id: desk.selection.show_statement(chosen)
        )
        action.hovered.connect(lambda pointed=statement.id: desk.selection.hover(pointed))
    menu.aboutToHide.connect(lambda: desk.selection.hover(None))
    menu.popup(at)
    return menu


def line_for(desk: Desk, statement: Statement) -> str:
    """A statement in one line: its number, actor, stance and measure."""
    codebook, parts = desk.bridge.codebook, statement.parts
    names = [
        codebook.name_of(parts.entry(kind)) or "—"
        for kind in (EntryKind.ACTOR, EntryKind.STANCE, EntryKind.MEASURE)
    ]
    return f"{desk.page.number_of(statement.id)}  " + " · ".join(names)
