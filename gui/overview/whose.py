"""Whose statements the overview shows: mine, everyone's, or one annotator's."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from core.model.ids import LayerId
from core.model.layer import Layer, LayerKind
from gui.shared.style_sheet import with_look


class WhoseButton(QToolButton):
    """A button that names whose figures are shown and offers the others."""

    chosen = Signal(object)
    """A LayerId, or None for everyone's."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        with_look(self, "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self._offered: tuple[object, ...] = ()

    def offer(self, layers: Sequence[Layer], own: LayerId | None, shown: LayerId | None) -> None:
        offered = (tuple(layers), own, shown)
        if offered == self._offered:
            return
        self._offered = offered
        names: list[tuple[LayerId | None, str]] = [(None, self.tr("Everyone’s statements"))]
        if own is not None:
            names.insert(0, (own, self.tr("My statements")))
        names += [(each.id, self._name(each)) for each in layers if each.id != own]
        self._fill(names, shown)

    def _fill(self, names: list[tuple[LayerId | None, str]], shown: LayerId | None) -> None:
        menu = self.menu()
        menu.clear()
        group = QActionGroup(menu)
        for layer, name in names:
            action = QAction(name.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(layer == shown)
            action.triggered.connect(lambda _on=False, layer=layer: self.chosen.emit(layer))
            group.addAction(action)
            menu.addAction(action)
        said = dict(names).get(shown, "")
        self.setText(f"{said} ▾")
        self.setAccessibleName(self.tr("Whose statements: {name}").format(name=said))

    def _name(self, layer: Layer) -> str:
        """An annotator's name, and what a layer holds that is not her own work."""
        by_kind = {
            LayerKind.ANNOTATOR: "{name}",
            LayerKind.SUGGESTION: self.tr("{name} (suggestions)"),
            LayerKind.GOLD: self.tr("{name} (gold)"),
        }
        return by_kind[layer.kind].format(name=layer.annotator.name)
