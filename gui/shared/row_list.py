"""A list whose rows a delegate paints, all of one height."""

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gui.shared.style_sheet import with_look


def row_list(model: QAbstractItemModel, name: str, parent: QWidget) -> QListView:
    """A list without a frame that is only read. `name`: what screen readers call it."""
    view = with_look(QListView(parent), "list")
    view.setModel(model)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setUniformItemSizes(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view
