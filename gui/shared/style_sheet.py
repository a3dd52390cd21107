"""The style sheet of the whole application, from a palette's tokens.

Widgets ask for a look by the dynamic property `look`, set in code with `with_look`.
"""

from pathlib import Path
from string import Template
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

import resources
from gui.shared.palette import Palette

READER_FAMILIES = '"Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif", serif'

W = TypeVar("W", bound=QWidget)


def with_look(widget: W, look: str) -> W:
    """Give a widget one of the looks below: panel, card, heading, soft, title, key, primary …"""
    widget.setProperty("look", look)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
    return widget


def style_sheet(palette: Palette) -> str:
    """The sheet in `resources/style/desk.qss` with the palette's tokens put in."""
    folder = Path(resources.__file__).with_name("style")
    tick = folder / ("tick-dark.svg" if palette.is_dark else "tick-light.svg")
    return Template((folder / "desk.qss").read_text("utf-8")).substitute(
        vars(palette), reader_families=READER_FAMILIES, tick=tick.as_posix()
    )
