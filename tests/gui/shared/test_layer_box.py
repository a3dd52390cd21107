"""Whose statements are shown is chosen by name; gold goes by its own."""

from pytestqt.qtbot import QtBot

from core.model.ids import AnnotatorId, LayerId
from core.model.layer import GOLD_OWNER, Annotator, Layer, LayerKind
from gui.shared.layer_box import LayerBox


def layer(number: int, name: str, kind: LayerKind) -> Layer:
    return Layer(LayerId(number), f"u{number}", Annotator(AnnotatorId(number), name, name), kind)


def test_layers_are_offered_by_whose_they_are(qtbot: QtBot) -> None:
    box = LayerBox(None)  # type: ignore[arg-type]
    qtbot.addWidget(box)
    layers = [
        layer(1, "Ana", LayerKind.ANNOTATOR),
        layer(2, "Model", LayerKind.SUGGESTION),
        layer(3, GOLD_OWNER, LayerKind.GOLD),
        layer(4, "Cleo", LayerKind.GOLD),
    ]
    box.offer(layers, LayerId(1), LayerId(3))
    offered = [box.itemText(row) for row in range(box.count())]
    assert offered == ["Mine (Ana)", "Everyone", "Model (suggestions)", "Gold", "Cleo (gold)"]
    assert box.currentText() == "Gold"
