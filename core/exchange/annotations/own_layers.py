"""Layers of a file of our own: whose come in, under which names, as what."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from core.commands.annotations import IncomingLayer
from core.exchange.annotations.assembling import WhoseLayers, taken
from core.exchange.layer_lines import read_layers
from core.model.layer import LayerKind
from core.model.progress import Progress

_NOBODY = ""


def layers_in(path: Path, progress: Progress) -> tuple[IncomingLayer, ...]:
    """All layers of the file with the texts; of lines that do not say whose they are, "" is the
    annotator. Refused where anything is wrong."""
    return read_layers(path, progress, with_texts=True, unnamed=_NOBODY)


def recorded_in(layers: Iterable[IncomingLayer], *, by_programs: bool) -> Counter[str]:
    """Who recorded how many statements, people or programs."""
    counts = Counter[str]()
    for layer in layers:
        if (layer.kind is LayerKind.SUGGESTION) == by_programs:
            counts[layer.annotator] += sum(len(article.statements) for article in layer.articles)
    return counts


def wanted(layers: Iterable[IncomingLayer], whose: WhoseLayers) -> tuple[IncomingLayer, ...]:
    """The layers that come in, as they are called here; Refused as `assembled` refuses."""
    layers = tuple(layers)
    names = taken({layer.annotator or None for layer in layers}, whose)
    return tuple(
        replace(
            layer,
            annotator=names[layer.annotator or None],
            kind=LayerKind.SUGGESTION if whose.as_suggestions else layer.kind,
        )
        for layer in layers
        if (layer.annotator or None) in names
    )
