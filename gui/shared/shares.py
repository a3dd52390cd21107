"""Panels side by side that share the width of their window by a rule, until somebody else does."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

Rule = Callable[[int], Sequence[int]]
"""How wide each of the panels is where they have so many pixels together."""

_USUAL, _PART = 1280, 4


class SharingSplitter(QSplitter):
    """Whoever moves a divider keeps their widths; a wider window is then the last panel's gain."""

    def __init__(self, parent: QWidget, rule: Rule) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rule = rule
        self.is_chosen = False
        """Whether somebody has moved a divider."""
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._keep)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share()

    def _keep(self, _place: int, _divider: int) -> None:
        self.is_chosen = True

    def share(self) -> None:
        """Give each panel its width by the rule, if nobody has chosen another."""
        if not self.is_chosen:
            dividers = max(0, self.count() - 1) * self.handleWidth()
            self.setSizes(self._rule(self.width() - dividers))


def list_first(least: int, most: int, *others: int) -> Rule:
    """A list that grows with the window, and beside it panels with so many parts of the rest."""

    def rule(width: int) -> list[int]:
        first = min(most, least + max(0, width - _USUAL) // _PART)
        rest = max(0, width - first)
        return [first, *(rest * part // sum(others) for part in others)]

    return rule


def halves(width: int) -> list[int]:
    """Both the same, whatever stands in them."""
    return [width - width // 2, width // 2]
