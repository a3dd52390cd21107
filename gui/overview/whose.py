"""Whose statements the overview shows: mine, everyone's, or one annotator's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.model.ids import LayerId
from core.model.layer import Layer, LayerKind
from gui.shared.choice_box import ChoiceBox


class Whose(ChoiceBox):
    """Names whose figures are shown and offers the others."""

    chosen = Signal(object)
    """A LayerId, or None for everyone's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Whose statements"))
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self._offered: list[tuple[str, LayerId | None]] = []
        self.activated.connect(lambda _row: self.chosen.emit(self.currentData()))

    def offer(self, layers: Sequence[Layer], own: LayerId | None, shown: LayerId | None) -> None:
        """One's own first, then everyone, then each of the others."""
        mine = [each for each in layers if each.id == own]
        others = [each for each in layers if each.id != own]
        offered: list[tuple[str, LayerId | None]] = [
            (self.tr("Mine ({name})").format(name=each.annotator.name), each.id) for each in mine
        ]
        offered.append((self.tr("Everyone"), None))
        offered += [(self._name(each), each.id) for each in others]
        if offered != self._offered:
            self._offered = offered
            self.clear()
            for name, layer in offered:
                self.addItem(name, layer)
        self.setCurrentIndex([layer for _name, layer in offered].index(shown))

    def _name(self, layer: Layer) -> str:
        """An annotator's name, and what a layer holds that is not her own work."""
        by_kind = {
            LayerKind.ANNOTATOR: "{name}",
            LayerKind.SUGGESTION: self.tr("{name} (suggestions)"),
            LayerKind.GOLD: self.tr("{name} (gold)"),
        }
        return by_kind[layer.kind].format(name=layer.annotator.name)
