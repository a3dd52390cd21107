"""Makes what a page away from the desk needs to let somebody write a statement."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from gui.panels.free_form import FreeForm
from gui.reader.choosing import PassageChooser
from gui.shared.desk import Desk
from gui.shared.selection import Selection
from gui.shared.writing_tools import StillPage, WritingTools


def make_tools(desk: Desk, parent: QWidget) -> WritingTools:
    """With a page and a selection of their own: the desk keeps its article and statement."""
    selection = Selection(parent)
    page = StillPage(desk.bridge, selection, parent)
    own = replace(desk, selection=selection, page=page)
    return WritingTools(page, PassageChooser(own, parent), FreeForm(own, parent))
