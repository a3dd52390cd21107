"""The choice of whose statements are shown: mine, everyone's, or one annotator's."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from core.model.ids import LayerId
from core.model.layer import GOLD_OWNER, Layer, LayerKind
from gui.shared.choice_box import ChoiceBox


class LayerBox(ChoiceBox):
    """One's own layer first, then everyone, then each of the others."""

    chosen = Signal(object)
    """The user chose a LayerId, or None for everyone's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Whose statements"))
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self._offered: list[tuple[str, LayerId | None]] = []
        self.activated.connect(lambda _row: self.chosen.emit(self.layer))

    @property
    def layer(self) -> LayerId | None:
        """Whose are shown; None for everyone's, and while nothing is offered."""
        row = self.currentIndex()
        return self._offered[row][1] if 0 <= row < len(self._offered) else None

    @property
    def is_filled(self) -> bool:
        return bool(self._offered)

    def offer(self, layers: Sequence[Layer], own: LayerId | None, shown: LayerId | None) -> None:
        """Offer these layers; `shown` is the one that is chosen, if it is among them."""
        offered: list[tuple[str, LayerId | None]] = [
            (self.tr("Mine ({name})").format(name=each.annotator.name), each.id)
            for each in layers
            if each.id == own
        ]
        offered.append((self.tr("Everyone"), None))
        offered += [(self._name(each), each.id) for each in layers if each.id != own]
        if offered != self._offered:
            self._offered = offered
            blocked = QSignalBlocker(self)
            self.clear()
            self.addItems([name for name, _layer in offered])
            del blocked
        self.show_layer(shown)

    def show_layer(self, shown: LayerId | None) -> None:
        """Choose a layer, or the first that is offered; tells nobody."""
        rows = [row for row, (_name, layer) in enumerate(self._offered) if layer == shown]
        self.setCurrentIndex(rows[0] if rows else 0)

    def _name(self, layer: Layer) -> str:
        """An annotator's name, and what a layer holds that is not her own. Gold is nobody's."""
        if layer.kind is LayerKind.GOLD and layer.annotator.name == GOLD_OWNER:
            return self.tr("Gold")
        by_kind = {
            LayerKind.ANNOTATOR: "{name}",
            LayerKind.SUGGESTION: self.tr("{name} (suggestions)"),
            LayerKind.GOLD: self.tr("{name} (gold)"),
        }
        return by_kind[layer.kind].format(name=layer.annotator.name)
