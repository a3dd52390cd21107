"""What Qt hands to item models and to those who paint their rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
"""The parent of what has none."""
