"""Colours between two tokens of a palette."""

from PySide6.QtGui import QColor


def blended(under: str, over: str, share: float) -> QColor:
    """`under` with so much of `over` in it, from 0 to 1."""
    one, other = QColor(under), QColor(over)
    return QColor(
        round(one.red() + (other.red() - one.red()) * share),
        round(one.green() + (other.green() - one.green()) * share),
        round(one.blue() + (other.blue() - one.blue()) * share),
    )
