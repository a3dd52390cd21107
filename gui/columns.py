"""The desk from side to side: the list of articles, the text, the panels."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QWidget

from gui.shared.shares import SharingSplitter

_LIST, _LONGEST_LIST = 276, 420
_PANELS, _WIDEST_PANELS = 348, 400
_ENOUGH = 1440
"""Pixels with which the text has the width of its lines; what is more goes to its neighbours too.
"""


class Columns(SharingSplitter):
    """Until somebody moves a divider, a wider window gives the list longer titles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, shares)

    def come_back(self, state: QByteArray) -> None:
        """To the widths that were chosen before, if any were."""
        self.is_chosen = self.restoreState(state)
        self.share()

    @property
    def chosen(self) -> QByteArray:
        """The widths that somebody chose; nothing where nobody did."""
        return self.saveState() if self.is_chosen else QByteArray()


def shares(width: int) -> list[int]:
    """How wide list, text and panels are where they have that width together."""
    more = max(0, width - _ENOUGH)
    articles = min(_LONGEST_LIST, _LIST + more // 3)
    panels = min(_WIDEST_PANELS, _PANELS + more // 8)
    return [articles, max(0, width - articles - panels), panels]
